"""Rewrites of whole modules and their names. Each says which fact about Dafny, or about the translator, makes it safe."""

from __future__ import annotations

import ast
import builtins
import keyword
import re

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


RESULT = r"d_\d+_valueOrError\d+_"


def readable_names(module: Module, program: Program) -> None:
    """Local variables have the names that they have in Dafny: `d_3_after_` is `after`, where nothing else has that name.

    The results of `:-` all are `result`: each is read in the two statements after its assignment, and not again.
    """
    outside = {name for statement in module.tree.body for name in top_level_names(statement)}
    for function in outermost_functions(module):
        rename(function, outside)


def top_level_names(statement: ast.stmt) -> list[str]:
    match statement:
        case ast.FunctionDef(name) | ast.ClassDef(name) | ast.Assign([ast.Name(name)]):
            return [name]
        case ast.Import(names) | ast.ImportFrom(names=names):
            return [alias.asname or alias.name for alias in names]
    return []


def rename(function: ast.FunctionDef, outside: set[str]) -> None:
    names = list(stores(function.body))
    parameters = {
        argument.arg for node in ast.walk(function) if isinstance(node, ast.arguments) for argument in node.args
    }
    nested = any(isinstance(node, ast.FunctionDef | ast.Lambda) for node in ast.walk(function) if node is not function)
    taken = set(loads(function)) | set(names) | parameters | outside | BUILTINS
    new: dict[str, str] = {}
    for name in [*names, *sorted(parameters - set(names))]:
        if re.fullmatch(RESULT, name) and not nested and "result" not in taken:
            new[name] = "result"
            continue
        match re.fullmatch(r"d_\d+_(?:_+)?(.+?)_*|((?:out|nw|hi|lo|source|value|init)\d+)_", name):
            case None:
                continue
            case found:
                wanted = found[1] or found[2]
        if not wanted.isidentifier():
            continue
        candidates = (wanted, f"{wanted}_", *(f"{wanted}_{n}" for n in range(2, 1000)))
        new[name] = next(c for c in candidates if c not in taken and c not in new.values() and c != "result")
    for node in ast.walk(function):
        match node:
            case ast.Name(name) if name in new:
                node.id = new[name]
            case ast.arg(name) if name in new:
                node.arg = new[name]
            case ast.FunctionDef(name) if name in new:
                node.name = new[name]


def undefined_names(module: Module) -> set[str]:
    """Names that are read and nowhere defined: a rewrite has lost something."""
    defined = set(stores(module.tree)) | BUILTINS | {"__name__"}
    for statement in module.tree.body:
        defined.update(top_level_names(statement))
    return set(loads(module.tree)) - defined
