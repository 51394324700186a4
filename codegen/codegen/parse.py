"""Read Smithy 2.0 text, as far as our models use it. Names keep their place in the file, for later errors."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import Any, NamedTuple

from lark import Lark, Token, Transformer, UnexpectedCharacters, UnexpectedToken

GRAMMAR = r"""
start: version "namespace" NAME use* shape*
version: "$" NAME ":" STRING
use: "use" NAME

shape: DOC* trait* NAME NAME [members]
members: "{" member* "}"
member: DOC* trait* NAME [":" node] ["=" STRING]
trait: "@" NAME ["(" (node | arguments) ")"]
arguments: pair+

?node: STRING | NUMBER | NAME | object | array
object: "{" pair* "}"
array: "[" node* "]"
pair: (NAME | STRING) ":" node

NAME: /[A-Za-z]\w*(\.[A-Za-z]\w*)*(#[A-Za-z]\w*)?/
STRING: /"(\\.|[^"\\\n])*"/
NUMBER: /-?\d+/
DOC: /\/\/\/[^\n]*/
COMMENT: /\/\/(?!\/)[^\n]*/
%ignore COMMENT
%ignore /[\s,]+/
"""
"""Smithy's own grammar, less what we do not use. A comma is a space."""

KINDS = {
    "simple": ("string", "blob", "boolean", "integer", "long"),
    "with members": ("structure", "union", "enum", "list", "map"),
    "with properties": ("operation", "resource", "service"),
}
EXPECTED = {
    "NAME": "a name",
    "STRING": "a text in quotes",
    "NUMBER": "a number",
    "$END": "the end of the file",
    "DOLLAR": '"$"',
    "NAMESPACE": '"namespace"',
    "USE": '"use"',
    "LBRACE": '"{"',
    "RBRACE": '"}"',
    "LPAR": '"("',
    "RPAR": '")"',
    "LSQB": '"["',
    "RSQB": '"]"',
    "COLON": '":"',
    "EQUAL": '"="',
    "AT": '"@"',
}
"""The tokens that an error can ask for, in words. A documentation comment fits anywhere a name does."""


class Place(NamedTuple):
    """Line and column, counted from 1."""

    line: int
    column: int


class ModelError(Exception):
    """What is wrong with a model, and where."""

    def __init__(self, file: str, place: Place | Token, text: str) -> None:
        super().__init__(f"{file}:{place.line}:{place.column}: {text}")


@dataclass(frozen=True)
class Trait:
    name: Token
    value: Any
    """A text, number, name, list or dictionary; None without parentheses."""


@dataclass(frozen=True)
class Member:
    """A line between the braces of a shape: `name: target`, and of an enumeration `name = "value"` or `name`."""

    name: Token
    target: Any
    value: Token | None
    traits: list[Trait]
    doc: str


@dataclass(frozen=True)
class Statement:
    """A shape as written."""

    kind: Token
    name: Token
    members: list[Member] | None
    """None without braces."""
    traits: list[Trait]
    doc: str


@dataclass(frozen=True)
class Source:
    """A file as written."""

    file: str
    namespace: Token
    uses: list[Token]
    statements: list[Statement]


def documentation(parts: list[Any]) -> str:
    return "\n".join(part[3:].removeprefix(" ") for part in parts if isinstance(part, Token) and part.type == "DOC")


def traits(parts: list[Any]) -> list[Trait]:
    return [part for part in parts if isinstance(part, Trait)]


class Build(Transformer[Token, Any]):
    """From lark's tree to the dataclasses above."""

    def STRING(self, token: Token) -> Token:
        return token.update(value=ast.literal_eval(token))

    def NUMBER(self, token: Token) -> int:
        return int(token)

    def use(self, parts: list[Token]) -> Token:
        return parts[0]

    def array(self, parts: list[Any]) -> list[Any]:
        return parts

    def pair(self, parts: list[Any]) -> tuple[Token, Any]:
        return parts[0], parts[1]

    def object(self, parts: list[tuple[Token, Any]]) -> dict[Token, Any]:
        return dict(parts)

    arguments = object

    def trait(self, parts: list[Any]) -> Trait:
        return Trait(parts[0], parts[1])

    def member(self, parts: list[Any]) -> Member:
        name, target, value = parts[-3:]
        return Member(name, target, value, traits(parts), documentation(parts[:-3]))

    def shape(self, parts: list[Any]) -> Statement:
        kind, name, members = parts[-3:]
        return Statement(kind, name, members, traits(parts), documentation(parts[:-3]))

    def members(self, parts: list[Member]) -> list[Member]:
        return parts

    def start(self, parts: list[Any]) -> tuple[Token, list[Token], list[Statement]]:
        names = [part for part in parts if isinstance(part, Token)]
        return names[0], names[1:], [part for part in parts if isinstance(part, Statement)]


PARSER = Lark(GRAMMAR, parser="lalr", maybe_placeholders=True)


def parse(text: str, file: str) -> Source:
    """Read one file; `file` is its name for errors."""
    try:
        tree = PARSER.parse(text)
    except (UnexpectedCharacters, UnexpectedToken) as error:
        raise syntax_error(text, file, error) from error
    namespace, uses, statements = Build().transform(tree)
    for statement in statements:
        if not any(statement.kind in kinds for kinds in KINDS.values()):
            raise ModelError(
                file,
                statement.kind,
                f'expected a shape ({", ".join(sum(KINDS.values(), ()))}), found "{statement.kind}"',
            )
    return Source(file, namespace, uses, statements)


def syntax_error(text: str, file: str, error: UnexpectedCharacters | UnexpectedToken) -> ModelError:
    expected = sorted(EXPECTED[name] for name in error.interactive_parser.accepts() if name in EXPECTED)  # type: ignore[no-untyped-call]
    lines = text.splitlines() or [""]
    if isinstance(error, UnexpectedToken) and error.token.type == "$END":
        place, found = Place(len(lines), len(lines[-1]) + 1), "the end of the file"
    else:
        place = Place(error.line, error.column)
        rest = re.match(r"\w+|\S", lines[place.line - 1][place.column - 1 :])
        found = f'"{rest.group()}"' if rest else "the end of the line"
        if found == '"""':
            found = "a text without closing quote"
    return ModelError(file, place, f"expected {' or '.join(expected)}, found {found}")
