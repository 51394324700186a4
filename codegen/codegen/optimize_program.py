"""A translated program as the optimizer sees it: its modules, what is known of all of them together, and ways to walk them."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Block = list[ast.stmt]


@dataclass
class Module:
    """One Dafny module."""

    name: str
    tree: ast.Module

    @property
    def classes(self) -> list[ast.ClassDef]:
        return [statement for statement in self.tree.body if isinstance(statement, ast.ClassDef)]

    @property
    def members(self) -> ast.ClassDef | None:
        """The class that holds the functions, methods and constants of the module itself."""
        return next((c for c in self.classes if c.name == "default__"), None)


@dataclass
class Late:
    """How, and for which translated modules, other modules are imported when something of them is needed."""

    module: str
    stand_in: str  # a class of that module
    clients: frozenset[str]


@dataclass
class Places:
    """Where things are to be imported from."""

    package: str  # of the translated modules
    runtime: str  # instead of _dafny
    externs: str  # package of the hand-written modules, one for each Dafny module that is called …Externs
    late: Late | None = None

    def of(self, module: str) -> str:
        if module == "_dafny":
            return self.runtime
        return f"{self.externs if is_extern(module) else self.package}.{module}"


@dataclass
class Program:
    modules: dict[str, Module]
    places: Places
    singletons: set[str] = field(default_factory=set)  # classes of constructors without fields

    @classmethod
    def parse(cls, sources: dict[str, str], places: Places) -> Program:
        return cls({name: Module(name, ast.parse(source)) for name, source in sorted(sources.items())}, places)

    def classes(self) -> Iterator[ast.ClassDef]:
        for module in self.modules.values():
            yield from module.classes

    def methods(self, name: str) -> list[ast.FunctionDef]:
        """All methods of that name, of whatever class."""
        return [member for c in self.classes() for member in functions(c) if member.name == name]


def is_extern(module: str) -> bool:
    return module.endswith("Externs")


def text(node: ast.AST) -> str:
    """As Python source."""
    return ast.unparse(ast.fix_missing_locations(node))


def functions(node: ast.ClassDef | ast.Module) -> list[ast.FunctionDef]:
    return [member for member in node.body if isinstance(member, ast.FunctionDef)]


def outermost_functions(module: Module) -> Iterator[ast.FunctionDef]:
    yield from functions(module.tree)
    for c in module.classes:
        yield from functions(c)


def decorators(function: ast.FunctionDef) -> set[str]:
    return {text(decorator) for decorator in function.decorator_list}


def returned(function: ast.FunctionDef) -> ast.expr | None:
    """The value of a function that does nothing but return one."""
    match function.body:
        case [ast.Return(value=value)]:
            return value
    return None


def constructor_fields(node: ast.ClassDef) -> list[str] | None:
    """The fields of a datatype's constructor; None for other classes."""
    match node.bases:
        case [_, ast.Call(ast.Name("NamedTuple"), [_, ast.List(fields)])]:
            return [ast.literal_eval(f.elts[0]) for f in fields if isinstance(f, ast.Tuple)]
    return None


def is_constructor_test(member: ast.FunctionDef) -> bool:
    value = returned(member)
    return (
        member.name.startswith("is_")
        and decorators(member) == {"property"}
        and value is not None
        and text(value).startswith("isinstance(self, ")
    )


def loads(node: ast.AST | Block) -> Counter[str]:
    """How often each name is read."""
    return Counter(n.id for n in walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load))


def stores(node: ast.AST | Block) -> Counter[str]:
    """How often each name is assigned, as a parameter or definition too."""
    found: Counter[str] = Counter()
    for n in walk(node):
        match n:
            case ast.Name(name, ast.Store()) | ast.arg(name) | ast.FunctionDef(name):
                found[name] += 1
    return found


def walk(node: ast.AST | Block) -> Iterator[ast.AST]:
    for root in node if isinstance(node, list) else [node]:
        yield from ast.walk(root)


def rewrite_blocks(node: ast.AST, rewrite: Callable[[Block], Block]) -> None:
    """Apply `rewrite` to every block of statements below `node`, inner blocks first. A block never becomes empty."""
    for child in ast.iter_child_nodes(node):
        rewrite_blocks(child, rewrite)
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list) and block:
            setattr(node, name, rewrite(block) or ([ast.Pass()] if name == "body" else []))


class Substitution(ast.NodeTransformer):
    """Replaces names that are read."""

    def __init__(self, values: dict[str, ast.expr]) -> None:
        self.values = values

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.values.get(node.id, node) if isinstance(node.ctx, ast.Load) else node


def is_atomic(value: ast.expr) -> bool:
    """Costs nothing to evaluate twice: a name, a constant, a field of a name."""
    return isinstance(value, ast.Name | ast.Constant) or (
        isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name)
    )


def assignment(statement: ast.stmt, pattern: str = ".*") -> tuple[str, ast.expr] | None:
    """Name and value, if the statement assigns a value to one name that fits."""
    match statement:
        case ast.Assign([ast.Name(name)], value) if re.fullmatch(pattern, name):
            return name, value
    return None


def leaves(block: Block) -> bool:
    """Control never reaches the end of the block."""
    match block:
        case [*_, ast.Return() | ast.Raise() | ast.Break() | ast.Continue()]:
            return True
        case [*_, ast.If(_, body, orelse)]:
            return leaves(body) and leaves(orelse)
    return False
