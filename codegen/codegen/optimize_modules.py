"""Rewrites of whole modules and their names. Each says which fact about Dafny, or about the translator, makes it safe."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections.abc import Iterator

from codegen.optimize_program import (
    Module,
    Program,
    decorators,
    functions,
    is_extern,
    loads,
    outermost_functions,
    returned,
    stores,
)

BUILTINS = set(dir(builtins)) | set(keyword.kwlist)


def retarget_imports(module: Module, program: Program) -> None:
    """The runtime is ours, and extern modules are those written by hand. What a module does not use, it does not import.

    An import has no effect but the name, and Dafny has no cycles among modules.
    """
    used = {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
    body: list[ast.stmt] = []
    for statement in module.tree.body:
        match statement:
            case ast.Import([ast.alias(name, alias)]):
                if (alias or name) not in used:
                    continue
                if alias == "_dafny" or is_extern(alias or name):
                    statement.names[0].name = program.places.of(alias or name)
            case ast.ImportFrom(names=names):
                statement.names = [name for name in names if name.name in used]
                if not statement.names:
                    continue
        body.append(statement)
    module.tree.body = body


def late_imports(module: Module, program: Program) -> None:
    """A client, which makes many things, imports what only its functions use when they first use it.

    An import has no effect but the name, so it does not matter when it happens; one that fails, for want of a package,
    fails in a call. Modules that import nothing but the runtime cost too little to be worth it.
    """
    late = program.places.late
    if late is None or module.name not in late.clients:
        return
    at_once = {name for part in run_by_import(module.tree) for name in loads(part)}
    postponed = {
        name
        for name in imported_modules(module) - at_once
        if name in program.modules and has_imports(program.modules[name])
    }
    imports: list[ast.stmt] = ast.parse(
        f"from typing import TYPE_CHECKING\nfrom {late.module} import {late.stand_in}"
    ).body
    known: list[ast.stmt] = []
    stand_ins: list[ast.stmt] = []
    rest: list[ast.stmt] = []
    for statement in module.tree.body:
        match statement:
            case ast.Import([ast.alias(_, str(alias))]) if alias in postponed:
                known.append(statement)
                stand_ins += ast.parse(f"{alias} = {late.stand_in}('{program.places.of(alias)}')").body
            case ast.Import() | ast.ImportFrom():
                imports.append(statement)
            case _:
                rest.append(statement)
    choice = [ast.If(ast.Name("TYPE_CHECKING", ast.Load()), known, stand_ins)] if known else []
    module.tree.body = [*imports, *choice, *rest]


def run_by_import(tree: ast.Module) -> Iterator[ast.AST]:
    """The parts of a module that run when it is imported: the translator writes no decorators or defaults that name a module."""
    for statement in tree.body:
        match statement:
            case ast.ClassDef(bases=bases, body=members):
                yield from bases
                yield from (member for member in members if not isinstance(member, ast.FunctionDef))
            case ast.FunctionDef():
                pass
            case _:
                yield statement


def has_imports(module: Module) -> bool:
    return bool(imported_modules(module) - {"_dafny", "sys"})


NOTHING = ast.Constant(None)


def no_defaults_of_extern_types(module: Module, _: Program) -> None:
    """For a default that holds an object of the host Dafny writes a name that nobody defines.

    Nobody needs it: what has such a member is never made by default.
    """
    for node in ast.walk(module.tree):
        for name, child in ast.iter_fields(node):
            if isinstance(child, list):
                setattr(node, name, [NOTHING if is_default_of_extern_type(each) else each for each in child])


def is_default_of_extern_type(node: object) -> bool:
    return isinstance(node, ast.Name) and re.fullmatch(r"default_[A-Z]\w*", node.id) is not None


def module_level_members(program: Program) -> None:
    """Functions and constants of a Dafny module stand in the Python module, not in a class `default__` of it.

    In Dafny they share the module's names with its types, so they cannot collide with a class. Where one has the name of
    a builtin or of a module used there, that module is left as it is. Constants are computed when the module is
    imported, those first that others need: Dafny has no cycles among them, and they have no effects. `default__` stays
    as a name of the module itself, for callers that do not know the difference.
    """
    moved: dict[str, set[str]] = {}
    for module in program.modules.values():
        members = module.members
        if members is None:
            continue
        names = {member.name for member in functions(members)} - {"__init__"}
        taken = {c.name for c in module.classes} | imported_modules(module) | BUILTINS
        if names & taken or len(functions(members)) != len(members.body):
            continue
        moved[module.name] = names
        module.tree.body.remove(members)
        kept = [m for m in functions(members) if m.name in names]
        constants = [m for m in kept if "staticmethod" not in decorators(m)]
        for function in kept:
            function.decorator_list = []
        module.tree.body += [
            *(function for function in kept if function not in constants),
            *(s for constant in in_order(constants, kept) for s in constant_definition(constant)),
            *ast.parse("default__ = sys.modules[__name__]").body,
        ]
    for module in program.modules.values():
        for function in outermost_functions(module):
            MovedMembers(module.name, moved, set(stores(function))).visit(function)
        for statement in module.tree.body:
            if not isinstance(statement, ast.FunctionDef):
                MovedMembers(module.name, moved, set()).visit(statement)


class MovedMembers(ast.NodeTransformer):
    """`default__.f` is `f`, `M.default__.f` is `M.f`; the first stays where a local variable has the name."""

    def __init__(self, module: str, moved: dict[str, set[str]], local: set[str]) -> None:
        self.module, self.moved, self.local = module, moved, local

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.stmt:
        outer = self.local
        self.local = outer | set(stores(node.body)) | {argument.arg for argument in node.args.args}
        self.generic_visit(node)
        self.local = outer
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.Attribute(ast.Name("default__"), name):
                if name in self.moved.get(self.module, ()) and name not in self.local:
                    return ast.Name(name, ast.Load())
            case ast.Attribute(ast.Attribute(ast.Name(module) as owner, "default__"), name):
                if name in self.moved.get(module, ()):
                    return ast.Attribute(owner, name, node.ctx)
        return node


def imported_modules(module: Module) -> set[str]:
    used = {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
    return {
        alias.asname or alias.name
        for statement in module.tree.body
        if isinstance(statement, ast.Import)
        for alias in statement.names
    } & used


def in_order(constants: list[ast.FunctionDef], members: list[ast.FunctionDef]) -> list[ast.FunctionDef]:
    """Each constant after those that it needs, itself or through functions of the module."""
    by_name = {member.name: member for member in members}
    ordered: list[ast.FunctionDef] = []
    seen: set[str] = set()

    def visit(member: ast.FunctionDef) -> None:
        if member.name in seen:
            return
        seen.add(member.name)
        for node in ast.walk(member):
            match node:
                case ast.Attribute(ast.Name("default__"), name) if name in by_name:
                    visit(by_name[name])
        if member in constants:
            ordered.append(member)

    for constant in constants:
        visit(constant)
    return ordered


def constant_definition(constant: ast.FunctionDef) -> list[ast.stmt]:
    value = returned(constant)
    target: list[ast.expr] = [ast.Name(constant.name, ast.Store())]
    if value is not None:
        return [ast.Assign(target, value)]
    make = ast.Name(f"make_{constant.name}", ast.Load())
    constant.args.args = []
    constant.name = make.id
    return [constant, ast.Assign(target, ast.Call(make, [], []))]


LOCAL = re.compile(
    r"d_\d+_(?:(?P<result>valueOrError\d+)|_*(?P<name>.+?))_*|(?P<temporary>(?:out|nw|source|value|init)\d+)_"
)


def readable_names(module: Module, program: Program) -> None:
    """Local variables have the names that they have in Dafny: `d_3_after_` is `after`, the results of `:-` are `result`.

    A name must be free, or belong to variables that are read for the last time before this one is first assigned: Dafny
    proves that a variable is assigned before it is read.
    """
    outside = {name for statement in module.tree.body for name in top_level_names(statement)}
    for function in outermost_functions(module):
        rename(function, outside | BUILTINS)


def top_level_names(statement: ast.stmt) -> list[str]:
    match statement:
        case ast.FunctionDef(name) | ast.ClassDef(name) | ast.Assign([ast.Name(name)]):
            return [name]
        case ast.Import(names) | ast.ImportFrom(names=names):
            return [alias.asname or alias.name for alias in names]
    return []


def rename(function: ast.FunctionDef, outside: set[str]) -> None:
    lives = Lives(function)
    names = sorted(lives.occurrences, key=lambda name: lives.occurrences[name][0])
    renamed = {name: found for name in names if (found := LOCAL.fullmatch(name))}
    holders: dict[str, list[str]] = {name: [name] for name in names if name not in renamed}
    new: dict[str, str] = {}
    for name, found in renamed.items():
        wanted = "result" if found["result"] else found["name"] or found["temporary"]
        for candidate in (wanted, f"{wanted}_", *(f"{wanted}_{n}" for n in range(2, 100))):
            others = holders.setdefault(candidate, [])
            if candidate not in outside and candidate.isidentifier() and all(lives.end_before(o, name) for o in others):
                others.append(name)
                new[name] = candidate
                break
    for node in ast.walk(function):
        match node:
            case ast.Name(name):
                node.id = new.get(name, name)
            case ast.arg(name):
                node.arg = new.get(name, name)
            case ast.FunctionDef(name) if node is not function:
                node.name = new.get(name, name)


class Lives(ast.NodeVisitor):
    """Where in a function each name occurs, in the order of evaluation."""

    def __init__(self, function: ast.FunctionDef) -> None:
        self.position = 0
        self.occurrences: dict[str, list[int]] = {}
        self.loops: list[tuple[int, int]] = []
        self.shared = False  # with a function inside, which may be called later
        self.parameters = {argument.arg for argument in function.args.args}
        self.visit(function.args)
        for statement in function.body:
            self.visit(statement)

    def end_before(self, one: str, other: str) -> bool:
        """The first variable is done with before the second begins."""
        if self.shared or one in self.parameters:
            return False
        first, second = self.occurrences[one], self.occurrences[other]
        again = any(
            start <= second[0] <= end and first[0] < start and any(start <= position <= end for position in first)
            for start, end in self.loops
        )
        return first[-1] < second[0] and not again

    def occurs(self, name: str) -> None:
        self.position += 1
        self.occurrences.setdefault(name, []).append(self.position)

    def visit_Name(self, node: ast.Name) -> None:
        self.occurs(node.id)

    def visit_arg(self, node: ast.arg) -> None:
        self.occurs(node.arg)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)
        for target in node.targets:
            self.visit(target)

    def visit_For(self, node: ast.For) -> None:
        self.visit(node.iter)
        self.loop([node.target, *node.body])

    def visit_While(self, node: ast.While) -> None:
        self.loop([node.test, *node.body])

    def loop(self, parts: list[ast.expr | ast.stmt]) -> None:
        start = self.position + 1
        for part in parts:
            self.visit(part)
        self.loops.append((start, self.position))

    def visit_ListComp(self, node: ast.ListComp | ast.GeneratorExp) -> None:
        for part in node.generators:
            self.visit(part.iter)
        tests = [test for part in node.generators for test in part.ifs]
        self.loop([*(part.target for part in node.generators), *tests, node.elt])

    visit_GeneratorExp = visit_ListComp

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.shared = True
        self.occurs(node.name)
        self.generic_visit(node)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.shared = True
        self.generic_visit(node)


def undefined_names(module: Module) -> set[str]:
    """Names that are read and nowhere defined: a rewrite has lost something."""
    defined = set(stores(module.tree)) | BUILTINS | {"__name__"}
    for statement in module.tree.body:
        defined.update(top_level_names(statement))
    return set(loads(module.tree)) - defined
