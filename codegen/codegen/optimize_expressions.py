"""Rewrites of expressions. Each says which fact about Dafny, or about what the translator emits, makes it safe."""

from __future__ import annotations

import ast
import copy

from codegen.optimize_program import (
    Module,
    Program,
    Substitution,
    constructor_fields,
    functions,
    returned,
    rewrite_blocks,
    text,
)


def divide_by_constants(module: Module, program: Program) -> None:
    """Division and remainder by a positive literal are Python's.

    Dafny's are Euclidean: the remainder is never negative. For a positive divisor that is also Python's rule.
    """

    class Divisions(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Call(
                    ast.Attribute(ast.Name("_dafny"), "euclidian_division" | "euclidian_modulus" as name),
                    [a, ast.Constant(int(n)) as b],
                ) if n > 0:
                    return ast.BinOp(a, ast.FloorDiv() if name == "euclidian_division" else ast.Mod(), b)
            return node

    Divisions().visit(module.tree)


def literals(module: Module, program: Program) -> None:
    """Texts, bytes and empty sequences are written as such.

    `Seq` makes of a list of characters a `TextSeq`, of bytes a `ByteSeq`, of nothing `EMPTY`; here the list is known. A
    character of a `TextSeq` is an ordinary `str`.
    """

    class Literals(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Call(ast.Attribute(ast.Name("_dafny"), "CodePoint"), [character]):
                    return character
                case ast.Call(ast.Attribute(ast.Name("_dafny"), "Seq" | "SeqWithoutIsStrInference"), [items]):
                    return sequence(items)
                case ast.Call(ast.Name("int"), [ast.Constant(int()) as number]):
                    return number
            return node

    Literals().visit(module.tree)


def sequence(items: ast.expr) -> ast.expr:
    match items:
        case ast.List([]) | ast.Dict([]):
            return ast.Attribute(runtime(), "EMPTY")
        case ast.Call(ast.Name("map"), [_, ast.Constant(str(characters))]):
            return call("TextSeq", ast.Constant(characters)) if characters else ast.Attribute(runtime(), "EMPTY")
        case ast.List(elements):
            values = [e.value for e in elements if isinstance(e, ast.Constant)]
            if len(values) == len(elements) and all(type(v) is int and 0 <= v <= 255 for v in values):
                return call("ByteSeq", ast.Constant(bytes(values)))  # type: ignore[arg-type]
            if isinstance(elements[0], ast.Call) and text(elements[0].func) in (
                "_dafny.TextSeq",
                "_dafny.ByteSeq",
            ):
                return call("ItemSeq", ast.List(elements, ast.Load()))
    return call("Seq", items)


def join_conditions(module: Module, program: Program) -> None:
    """`(a and b) and c` is `a and b and c`: both stop at the first that decides."""

    class Conditions(ast.NodeTransformer):
        def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
            self.generic_visit(node)
            match node.values:
                case [ast.BoolOp(op, inner), *rest] if type(op) is type(node.op):
                    node.values = [*inner, *rest]
            return node

    Conditions().visit(module.tree)


def runtime() -> ast.expr:
    return ast.Name("_dafny", ast.Load())


def call(name: str, argument: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(runtime(), name, ast.Load()), [argument], [])


def compare_with_literals(module: Module, program: Program) -> None:
    """`x == TextSeq("a")` is `x == "a"`, and so for bytes: our sequences equal the `str` or `bytes` that they are.

    `x == None` is `x is None`: Dafny's null equals nothing else.
    """

    class Comparisons(ast.NodeTransformer):
        def visit_Compare(self, node: ast.Compare) -> ast.expr:
            self.generic_visit(node)
            if isinstance(node.ops[0], ast.Eq | ast.NotEq):
                match node.comparators:
                    case [ast.Constant(None)]:
                        node.ops = [ast.Is() if isinstance(node.ops[0], ast.Eq) else ast.IsNot()]
                    case [
                        ast.Call(ast.Attribute(ast.Name("_dafny"), "TextSeq" | "ByteSeq"), [ast.Constant() as literal])
                    ]:
                        node.comparators = [literal]
            return node

    Comparisons().visit(module.tree)


def search_maps(module: Module, program: Program) -> None:
    """`k in m.keys`, `len(m.keys)` and iteration over `m.keys.Elements` need no set: a map answers for its keys.

    `.keys` is that of a map, unless a class of the program has a member of that name; then nothing is done.
    """
    names = {name for c in program.classes() for name in constructor_fields(c) or []}
    if "keys" in names or program.methods("keys"):
        return

    class Keys(ast.NodeTransformer):
        def visit_Compare(self, node: ast.Compare) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Compare(_, [ast.In() | ast.NotIn()], [ast.Attribute(m, "keys")]):
                    node.comparators = [m]
            return node

        def visit_Call(self, node: ast.Call) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Call(ast.Name("len"), [ast.Attribute(m, "keys")]):
                    node.args = [m]
            return node

        def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Attribute(ast.Attribute(m, "keys"), "Elements"):
                    return m
            return node

    Keys().visit(module.tree)


def trivial_methods(module: Module, program: Program) -> None:
    """`x.IsFailure()` is `x.is_Failure`, `x.Extract()` is `x.value`, `x.PropagateFailure()` is `x`.

    A method that returns a field of its object is that field, when every method of that name in the program does. One
    that builds from all fields of a constructor the same constructor again returns an equal value; Dafny proves that it
    is only called on a value of that constructor, because it reads its fields.
    """

    class Calls(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Call(ast.Attribute(receiver, name), []):
                    results = {text(returned(m) or m) for m in program.methods(name) if not m.decorator_list}
                    if len(results) != 1:
                        return node
                    match ast.parse(results.pop()).body[0]:
                        case ast.Expr(ast.Attribute(ast.Name("self"), attribute)):
                            return ast.Attribute(receiver, attribute, ast.Load())
                        case ast.Expr(ast.Call(ast.Name(constructor), arguments)) if rebuilds(constructor, arguments):
                            return receiver
            return node

    def rebuilds(constructor: str, arguments: list[ast.expr]) -> bool:
        fields = next((constructor_fields(c) for c in program.classes() if c.name == constructor), None)
        return fields is not None and [text(a) for a in arguments] == [f"self.{name}" for name in fields]

    Calls().visit(module.tree)


def field_functions(module: Module, program: Program) -> None:
    """A call of a function that returns a field of its only argument, or its negation, is that field.

    Functions have no effects. Only functions of a module itself, of which there is one: not methods of objects.
    """
    bodies = {
        (other.name, function.name): (function.args.args[0].arg, value)
        for other in program.modules.values()
        for function in (functions(other.members) if other.members else [])
        if len(function.args.args) == 1 and (value := returned(function)) is not None
        if is_field_of(function.args.args[0].arg, value)
    }

    class Calls(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Call(ast.Attribute(ast.Name("default__"), name), [argument]):
                    key = module.name, name
                case ast.Call(ast.Attribute(ast.Attribute(ast.Name(owner), "default__"), name), [argument]):
                    key = owner, name
                case _:
                    return node
            if key not in bodies:
                return node
            parameter, value = bodies[key]
            replaced = Substitution({parameter: argument}).visit(ast.Expression(copy.deepcopy(value)))
            return replaced.body  # type: ignore[no-any-return]

    Calls().visit(module.tree)


def is_field_of(parameter: str, value: ast.expr) -> bool:
    match value:
        case ast.UnaryOp(ast.Not(), negated):
            return is_field_of(parameter, negated)
        case ast.Attribute(ast.Name(name)):
            return name == parameter
        case ast.Attribute(inner):
            return is_field_of(parameter, inner)
    return False


def native_quantifiers(module: Module, program: Program) -> None:
    """`quantifier(values, True, test)` is `all(map(test, values))`, with False `any(…)`.

    A predicate returns a truth value, and whether it holds for a value does not depend on how often it is asked: so the
    elements of a sequence need not be made a set first.
    """

    class Quantifiers(ast.NodeTransformer):
        def visit_Call(self, node: ast.Call) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.Call(
                    ast.Attribute(ast.Name("_dafny"), "quantifier"), [values, ast.Constant(bool(every)), test]
                ):
                    match values:
                        case ast.Attribute(sequence_, "UniqueElements" | "Elements"):
                            values = sequence_
                    mapped = ast.Call(ast.Name("map", ast.Load()), [test, values], [])
                    return ast.Call(ast.Name("all" if every else "any", ast.Load()), [mapped], [])
            return node

    Quantifiers().visit(module.tree)


def bound_values_are_members(module: Module, program: Program) -> None:
    """A test of membership goes, where the variable runs over the members of that very collection.

    The translator tests the whole range of a quantifier or comprehension for every value that it goes through. In a
    sequence each test costs a search.
    """

    def rewrite(block: list[ast.stmt]) -> list[ast.stmt]:
        for i, statement in enumerate(block):
            match statement:
                case ast.FunctionDef(name, ast.arguments(args=[ast.arg(bound)])) if i + 1 < len(block):
                    for ranged in quantified(name, block[i + 1]):
                        drop_membership(statement, bound, ranged)
                case ast.For(ast.Name(bound), ast.Attribute(values, "Elements")):
                    drop_membership(statement, bound, text(values))
        return block

    rewrite_blocks(module.tree, rewrite)


def quantified(name: str, statement: ast.stmt) -> list[str]:
    """What the predicate of that name is asked about."""
    return [
        text(values.value)
        for node in ast.walk(statement)
        if isinstance(node, ast.Call) and text(node.func) == "_dafny.quantifier" and text(node.args[2]) == name
        for values in [node.args[0]]
        if isinstance(values, ast.Attribute) and values.attr in ("Elements", "UniqueElements")
    ]


def drop_membership(scope: ast.FunctionDef | ast.For, bound: str, values: str) -> None:
    names = {bound}
    match scope.body[0]:  # the translator copies the bound variable
        case ast.Assign([ast.Name(copy)], ast.Name(original)) if original == bound:
            names.add(copy)

    def is_member(test: ast.expr) -> bool:
        match test:
            case ast.Compare(ast.Name(name), [ast.In()], [container]):
                return name in names and text(container) == values
        return False

    class Members(ast.NodeTransformer):
        def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
            self.generic_visit(node)
            match node:
                case ast.BoolOp(ast.And(), [test, *rest]) if is_member(test):
                    pass
                case ast.BoolOp(ast.Or(), [ast.UnaryOp(ast.Not(), test), *rest]) if is_member(test):
                    pass
                case _:
                    return node
            return rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)

    Members().visit(scope)
    match scope.body:
        case [*before, ast.If(test, body, [])] if is_member(test):
            scope.body = [*before, *body]
