"""Read the outline of a Dafny file: which modules and declarations it has, with which attributes, and which have a body.

Text is enough for that: no types, no names resolved. Bodies of callables are skipped over; their words are kept.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from checks import ROOT

DAFNY = ROOT / "dafny"

MODIFIERS = frozenset("ghost opaque abstract static twostate least greatest replaceable".split())
CALLABLES = frozenset("method constructor lemma function predicate iterator".split())
CONTAINERS = frozenset("module class trait datatype codatatype newtype type".split())
KEYWORDS = CALLABLES | CONTAINERS | {"import", "export", "const", "var"}

# A brace after one of these opens a set or map, or an expression's cases; after anything else it opens a body.
BEFORE_A_DISPLAY = frozenset(
    "== != <= >= < + - && || ==> <== <==> := :| , ; :: : ! !! in in! => if then else case match return assert".split()
) | frozenset("ensures requires modifies reads decreases invariant witness set map multiset iset imap by old".split())

WORD = re.compile(
    r"""
    (?P<space>\s+|//[^\n]*)
  | (?P<string>@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\[^\n']+|[^'\\\n])')
  | (?P<attribute>\{:[^{}"]*(?:"(?:\\.|[^"\\\n])*"[^{}"]*)*\})
  | (?P<name>[A-Za-z_][\w'?]*)
  | (?P<sign><==>|==>|<==|==|!=|<=|>=|&&|\|\||::|:=|:\||!!|=>|->|~>|-->|.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Token:
    text: str
    line: int

    @property
    def is_attribute(self) -> bool:
        return self.text.startswith("{:")


@dataclass
class Declaration:
    kind: str
    name: str
    line: int
    modifiers: frozenset[str]
    attributes: tuple[str, ...]
    refines: str | None = None
    has_body: bool = False
    members: list["Declaration"] = field(default_factory=list)
    words: list[Token] = field(default_factory=list)

    def has(self, attribute: str) -> bool:
        return any(re.match(rf"\{{:{attribute}\b", text) for text in self.attributes)

    @property
    def is_ghost(self) -> bool:
        return "ghost" in self.modifiers or self.kind == "lemma"


@dataclass(frozen=True)
class Source:
    """A file with what it declares. `path` is relative to the folder that was read."""

    path: Path
    text: str
    modules: list[Declaration]


def read_tree(folder: Path = DAFNY) -> list[Source]:
    paths = sorted(folder.rglob("*.dfy"), key=lambda path: path.relative_to(folder).as_posix())
    return [
        Source(path.relative_to(folder), text, outline(text))
        for path, text in ((path, path.read_text(encoding="utf-8")) for path in paths)
    ]


def without_block_comments(text: str) -> str:
    """Blank out block comments, which nest, and keep every line where it is."""
    pieces: list[str] = []
    depth = 0
    for piece in re.split(r'(/\*|\*/|//[^\n]*|"(?:\\.|[^"\\\n])*")', text):
        if piece == "/*":
            depth += 1
        elif piece == "*/" and depth:
            depth -= 1
        elif not depth:
            pieces.append(piece)
            continue
        elif piece.startswith(("//", '"')) and "*/" in piece:
            depth -= 1
        pieces.append(re.sub(r"[^\n]", " ", piece))
    return "".join(pieces)


def tokens(text: str) -> list[Token]:
    found: list[Token] = []
    line = 1
    for match in WORD.finditer(without_block_comments(text)):
        if match.lastgroup != "space":
            found.append(Token(match[0], line))
        line += match[0].count("\n")
    return found


def outline(text: str) -> list[Declaration]:
    """Give the declarations of a file, nested ones in `members`."""
    return list(_declarations(tokens(text)))


def _declarations(words: list[Token]) -> Iterator[Declaration]:
    start = 0
    while start < len(words):
        if not _starts(words, start):
            start += 1
            continue
        end = _end(words, start)
        yield _declaration(words[start:end])
        start = end


def _starts(words: list[Token], i: int) -> bool:
    text = words[i].text
    if text == "var":  # a field, and not a let expression in a contract
        return words[i + 2 : i + 3] != [] and words[i + 2].text == ":"
    if text == "method" and i and words[i - 1].text == "by":
        return False
    return text in KEYWORDS or text in MODIFIERS


def _keyword(words: list[Token]) -> int:
    return next((i for i, word in enumerate(words) if word.text in KEYWORDS), len(words) - 1)


def _end(words: list[Token], start: int) -> int:
    """Give the index after the declaration: where the next one starts outside all brackets."""
    i = start + _keyword(words[start:]) + 1
    depth = 0
    while i < len(words):
        depth += _depth_change(words[i])
        if depth == 0 and _starts(words, i):
            return i
        i += 1
    return i


def _depth_change(word: Token) -> int:
    return (word.text in ("(", "[", "{")) - (word.text in (")", "]", "}"))


def _declaration(words: list[Token]) -> Declaration:
    at = _keyword(words)
    modifiers = frozenset(word.text for word in words[:at])
    rest = words[at + 1 :]
    names = [word for word in rest if not word.is_attribute]
    named = bool(names) and re.match(r"[A-Za-z_]", names[0].text) is not None
    body = _body(rest)
    found = Declaration(
        kind=words[at].text,
        name=_dotted(names) if named else "",
        line=words[0].line,
        modifiers=modifiers,
        attributes=tuple(word.text for word in rest[:body] if word.is_attribute),
        refines=next((_dotted(names[i + 1 :]) for i, word in enumerate(names[:4]) if word.text == "refines"), None),
        has_body=body is not None,
        words=words,
    )
    if body is not None and found.kind in CONTAINERS:
        found.members = list(_declarations(rest[body + 1 : -1]))
    return found


def _dotted(words: list[Token]) -> str:
    name = words[0].text
    for dot, part in zip(words[1::2], words[2::2], strict=False):
        if dot.text != ".":
            break
        name += f".{part.text}"
    return name


def _body(words: list[Token]) -> int | None:
    """Give the index of the brace that opens the body, or None."""
    depth, cases = 0, 0
    for i, word in enumerate(words):
        if depth == 0 and word.text == "match":
            cases += 1
        if depth == 0 and word.text == "{" and not _opens_a_display(words, i):
            if not cases:
                return i
            cases -= 1
        depth += _depth_change(word)
    return None


def _opens_a_display(words: list[Token], i: int) -> bool:
    before = words[i - 1].text if i else ""
    if before == "*":  # `decreases *` ends a clause; any other star multiplies
        return words[i - 2].text not in ("decreases", "reads")
    return before in BEFORE_A_DISPLAY


def walk(declarations: list[Declaration]) -> Iterator[Declaration]:
    for declaration in declarations:
        yield declaration
        yield from walk(declaration.members)
