"""Rewrites of classes. Each says which fact about Dafny, or about what the translator emits, makes it safe."""

from __future__ import annotations

import ast

from codegen.optimize_program import (
    Module,
    Program,
    constructor_fields,
    decorators,
    functions,
    is_constructor_test,
    returned,
    text,
)


def slotted_datatypes(module: Module, program: Program) -> None:
    """A datatype's constructors are classes with slots instead of named tuples.

    Dafny uses of a value its constructor, fields and equality, never that it is a tuple. Objects with slots are made in
    half the time and read in a third. Equality begins with identity, as Dafny's equality is reflexive.
    """
    classes = {c.name: c for c in module.classes}
    for c in module.classes:
        fields = constructor_fields(c)
        if fields is None:
            continue
        base = classes[text(c.bases[0])]
        constructor = c.name.removeprefix(f"{base.name}_")
        if not base.bases:
            base.bases = [ast.parse("_dafny.Datatype", mode="eval").body]
            base.body[:0] = ast.parse("__slots__ = ()").body
        c.bases = [ast.Name(base.name, ast.Load())]
        equal = " and ".join([f"isinstance(other, {c.name})", *(f"self.{name} == other.{name}" for name in fields)])
        lines = [
            f"class {c.name}:",
            f"    __slots__ = {tuple(fields)!r}",
            f"    is_{constructor} = True",
            *([f"    def __init__(self, {', '.join(fields)}):"] if fields else []),
            *(f"        self.{name} = {name}" for name in fields),
            "    def __eq__(self, other):",
            f"        return self is other or ({equal})" if fields else f"        return {equal}",
            "    def __hash__(self):",
            f"        return hash(({''.join(f'self.{name}, ' for name in fields)}))",
        ]
        match ast.parse("\n".join(lines)).body[0]:
            case ast.ClassDef(body=body):
                c.body = body


def constructor_tests(module: Module, program: Program) -> None:
    """`x.is_C` is an attribute of the classes: False in the datatype's, True in the constructor's own."""
    for c in module.classes:
        if any(isinstance(base, ast.Call) for base in c.bases):
            continue
        c.body = [
            ast.parse(f"{member.name} = False").body[0]
            if isinstance(member, ast.FunctionDef) and is_constructor_test(member)
            else member
            for member in c.body
        ]


def singletons(module: Module, program: Program) -> None:
    """A constructor without fields is called once; `the_Option_None` is its value.

    Equal values of a datatype cannot be told apart. No Dafny name has a single underscore.
    """
    body: list[ast.stmt] = []
    for statement in module.tree.body:
        body.append(statement)
        if isinstance(statement, ast.ClassDef) and constructor_fields(statement) == []:
            program.singletons.add(statement.name)
            body += ast.parse(f"the_{statement.name} = {statement.name}()").body
    module.tree.body = body


def use_singletons(module: Module, program: Program) -> None:
    """Their calls, after all modules have theirs."""

    class Calls(ast.NodeTransformer):
        def visit_Assign(self, node: ast.Assign) -> ast.stmt:
            match node.targets:
                case [ast.Name(name)] if name.startswith("the_"):
                    return node
            return self.generic_visit(node)  # type: ignore[return-value]

        def visit_Call(self, node: ast.Call) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Call(ast.Name(name), []) if name in program.singletons:
                    return ast.Name(f"the_{name}", ast.Load())
                case ast.Call(ast.Attribute(ast.Name() as owner, name), []) if name in program.singletons:
                    return ast.Attribute(owner, f"the_{name}", ast.Load())
            return node

    Calls().visit(module.tree)


def constant_fields(module: Module, program: Program) -> None:
    """A `const` field is a plain attribute instead of a property over a private one: only the constructor assigns it."""
    for c in module.classes:
        fields = {}
        for member in functions(c):
            match returned(member):
                case ast.Attribute(ast.Name("self"), attribute) if attribute == f"_{member.name}":
                    fields[attribute] = member.name
        c.body = [m for m in c.body if not (isinstance(m, ast.FunctionDef) and f"_{m.name}" in fields)] or [ast.Pass()]
        for node in ast.walk(c):
            if isinstance(node, ast.Attribute) and node.attr in fields:
                node.attr = fields[node.attr]


def placeholders(module: Module, program: Program) -> None:
    """A field's default goes where the only constructor assigns the field first thing, whatever happens.

    Dafny's constructors cannot read a field before it has been assigned.
    """
    for c in module.classes:
        members = {member.name: member for member in functions(c)}
        init, constructor = members.get("__init__"), members.get("ctor__")
        if init is None:
            continue
        assigned = (
            {text(t) for s in constructor.body if isinstance(s, ast.Assign) for t in s.targets}
            if constructor
            else set()
        )
        others = {
            text(node)
            for member in members.values()
            if member not in (init, constructor)
            for node in ast.walk(member)
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        }
        init.body = [
            s
            for s in init.body
            if not (isinstance(s, ast.AnnAssign) and text(s.target) in assigned - others)
            and not isinstance(s, ast.Pass)
        ]
        for s in init.body:
            if isinstance(s, ast.AnnAssign):
                s.simple = 0
        init.body = [
            ast.Assign([s.target], s.value) if isinstance(s, ast.AnnAssign) and s.value else s for s in init.body
        ]
        if not init.body:
            c.body.remove(init)
            c.body = c.body or [ast.Pass()]


def inherited_members(module: Module, program: Program) -> None:
    """A trait's method with a body is an ordinary method, and a class that has it inherits it.

    The translator makes it static, with the object as its first argument, and gives each class a method that calls it.
    Dafny lets a class inherit a body from one trait only, so Python finds the same one. Calls by the trait's name
    (`T.M(x, …)`) mean the same as before.
    """
    for c in module.classes:
        members = functions(c)
        last = {member.name: member for member in members}
        if c.name != "default__":
            for member in members:
                if "staticmethod" in decorators(member) and [a.arg for a in member.args.args][:1] == ["self"]:
                    member.decorator_list = []
        c.body = [
            m for m in c.body if not (isinstance(m, ast.FunctionDef) and (m is not last[m.name] or forwards(m, c)))
        ] or [ast.Pass()]


def forwards(method: ast.FunctionDef, owner: ast.ClassDef) -> bool:
    """Only hands its arguments on to the method of a base, and that one's results back."""
    arguments = ", ".join(a.arg for a in method.args.args)
    match method.body:
        case [ast.Return(ast.Call(ast.Attribute(base, name)) as call)]:
            bases = {text(b) for b in owner.bases}
            return name == method.name and text(base) in bases and text(call).endswith(f".{name}({arguments})")
    return False


DEAD = {"__dafnystr__", "__ne__", "_Is", "AllSingletonConstructors", "default"}


def unused_members(program: Program) -> None:
    """Members that nothing in the program asks for go: defaults, texts for printing, tests of subset types.

    The hand-written modules construct values, read fields and compare; they ask for none of these, and `!=` of objects
    with slots is the opposite of `==` anyway. What remains of a subset type or newtype is nothing: its values are those
    of its base type.
    """
    while True:
        asked = {
            (text(node.value).rsplit(".", 1)[-1], node.attr)
            for module in program.modules.values()
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Attribute) and node.attr in DEAD
        }
        names = {name for _, name in asked}
        before = sum(len(c.body) for c in program.classes())
        for module in program.modules.values():
            for c in list(module.classes):
                of_a_type = not c.bases and "default" in members_of(c) <= {"__init__", "default", "_Is"}
                c.body = [
                    m
                    for m in c.body
                    if not (isinstance(m, ast.FunctionDef) and m.name in DEAD)
                    or (
                        (c.name, m.name) in asked
                        if m.name in ("default", "_Is")
                        else m.name in names - {"__dafnystr__", "__ne__"}
                    )
                ]
                if not c.body and of_a_type and not mentioned(c.name, program):
                    module.tree.body.remove(c)
                c.body = c.body or [ast.Pass()]
        if sum(len(c.body) for c in program.classes()) == before:
            return


def members_of(c: ast.ClassDef) -> set[str]:
    return {member.name for member in functions(c)}


def mentioned(name: str, program: Program) -> bool:
    return any(
        (isinstance(node, ast.Name) and node.id == name) or (isinstance(node, ast.Attribute) and node.attr == name)
        for module in program.modules.values()
        for node in ast.walk(module.tree)
    )
