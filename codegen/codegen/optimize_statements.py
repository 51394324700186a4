"""Rewrites of statements. Each says which fact about Dafny, or about what the translator emits, makes it safe."""

from __future__ import annotations

import ast
import re
from collections import Counter

from codegen.optimize_program import (
    Block,
    Module,
    Program,
    Substitution,
    assignment,
    constructor_fields,
    functions,
    is_atomic,
    is_constructor_test,
    loads,
    outermost_functions,
    returned,
    rewrite_blocks,
    stores,
    text,
)

Counts = Counter[str]


def drop_declarations(module: Module, program: Program) -> None:
    """`x: T` and `x: T = default` go.

    Dafny proves that a variable is assigned before it is read, so the default is never seen. An annotated assignment of
    anything else takes its value from another variable, and stays as a plain assignment.
    """
    for function in outermost_functions(module):
        locals_ = {name for name in stores(function) if not name.startswith("default_")}

        def rewrite(block: Block, locals_: set[str] = locals_) -> Block:
            kept: Block = []
            for statement in block:
                match statement:
                    case ast.AnnAssign(ast.Name(), _, None):
                        continue
                    case ast.AnnAssign(ast.Name() as target, _, value) if value is not None:
                        if locals_ & loads(value).keys():
                            kept.append(ast.Assign([target], value))
                    case _:
                        kept.append(statement)
            return kept

        rewrite_blocks(function, rewrite)


def native_arrays(module: Module, program: Program) -> None:
    """`new T[n](i => …)` is `ListArray([… for i in range(n)])`, where the expression captures variables.

    The translator makes a function of its copies of these, and fills the array with it in a loop of one statement. It
    does so for arrays of one dimension alone, of which nothing is asked that a `ListArray` lacks. Expressions have no
    effects, and Dafny's values do not change.
    """

    def rewrite(block: Block) -> Block:
        result: Block = []
        for statement in block:
            result.append(statement)
            if array := filled_array(result[-4:]):
                result[-4:] = [array]
        return result

    rewrite_blocks(module.tree, rewrite)


def filled_array(block: Block) -> ast.stmt | None:
    """The array that these four statements make: two functions, one in the other, the array, and the loop."""
    match block:
        case [
            ast.FunctionDef(maker, captured, [ast.FunctionDef(_, ast.arguments(args=[index])) as item, ast.Return()]),
            ast.Assign([ast.Name(init)], ast.Call(ast.Name(called), values)),
            ast.Assign([ast.Name() as array], ast.Call(ast.Attribute(ast.Name("_dafny"), "Array"), [_, length])),
            ast.For(body=[ast.Assign([ast.Subscript(ast.Name(filled))], ast.Call(ast.Name(function)))]),
        ] if called == maker and filled == array.id and function == init and (value := returned(item)):
            if not all(isinstance(given, ast.Name) and given.id != index.arg for given in values):
                return None
            copies = {copy.arg: given for copy, given in zip(captured.args, values, strict=True)}
            element = Substitution(copies).visit(ast.Expression(value)).body
            every = ast.comprehension(
                ast.Name(index.arg, ast.Store()), ast.Call(ast.Name("range", ast.Load()), [length], []), [], 0
            )
            made = ast.Attribute(ast.Name("_dafny", ast.Load()), "ListArray", ast.Load())
            return ast.Assign([array], ast.Call(made, [ast.ListComp(element, [every])], []))
    return None


TAKEN = r"(?:out|nw)\d+_"


def forward_results(module: Module, program: Program) -> None:
    """`out0_ = f(x)`, `y = out0_` is `y = f(x)`, also for several results at once, and for new objects.

    The translator takes these in variables that it reads once, in the next statements.
    """
    for function in outermost_functions(module):
        reads = loads(function)

        def rewrite(block: Block, reads: Counts = reads) -> Block:
            result: Block = []
            rest = list(block)
            while rest:
                statement = rest.pop(0)
                match statement:
                    case ast.Assign([ast.Name(name)]) if re.fullmatch(TAKEN, name):
                        names = [name]
                    case ast.Assign([ast.Tuple(elements)]) if all(re.fullmatch(TAKEN, text(e)) for e in elements):
                        names = [text(e) for e in elements]
                    case _:
                        result.append(statement)
                        continue
                copies = rest[: len(names)]
                returning = text(ast.Return(statement.targets[0]))
                targets = [
                    copy.targets[0]
                    for copy, name in zip(copies, names, strict=False)
                    if isinstance(copy, ast.Assign) and text(copy.value) == name and reads[name] == 1
                ]
                if len(targets) == len(names):
                    del rest[: len(names)]
                    target = targets[0] if len(targets) == 1 else ast.Tuple(targets, ast.Store())
                    statement = ast.Assign([target], statement.value)
                elif rest and text(rest[0]) == returning and {reads[n] for n in names} == {1}:
                    rest[0] = ast.Return(statement.value)
                    continue
                result.append(statement)
            return result

        rewrite_blocks(function, rewrite)


def assign_together(module: Module, program: Program) -> None:
    """`in0_ = a`, `in1_ = b`, `x = in0_`, `y = in1_` is `x, y = a, b`.

    The translator writes parallel assignments, and the arguments of tail calls, so; the copies are read once.
    """
    pattern = r"(in|rhs)\d+_"
    for function in outermost_functions(module):
        reads = loads(function)

        def rewrite(block: Block, reads: Counts = reads) -> Block:
            result: Block = []
            rest = list(block)
            while rest:
                values = []
                for first in rest:
                    found = assignment(first, pattern)
                    if not found:
                        break
                    values.append(found)
                n = len(values)
                copies = [assignment(statement) for statement in rest[n : 2 * n]]
                if (
                    n
                    and len(copies) == n
                    and all(
                        copy and isinstance(copy[1], ast.Name) and copy[1].id == name and reads[name] == 1
                        for copy, (name, _) in zip(copies, values, strict=True)
                    )
                ):
                    targets: list[ast.expr] = [ast.Name(copy[0], ast.Store()) for copy in copies if copy]
                    together = (
                        (targets[0], values[0][1])
                        if n == 1
                        else (ast.Tuple(targets, ast.Store()), ast.Tuple([value for _, value in values], ast.Load()))
                    )
                    result.append(ast.Assign([together[0]], together[1]))
                    del rest[: 2 * n]
                else:
                    result.append(rest.pop(0))
            return result

        rewrite_blocks(function, rewrite)


def construct_in_place(module: Module, program: Program) -> None:
    """`nw0_ = C()`, `nw0_.ctor__(…)`, `c = nw0_` needs no `nw0_`.

    The translator reads it nowhere else. The constructor's arguments must not mention the old `c`.
    """

    def rewrite(block: Block) -> Block:
        for i in range(len(block) - 2):
            made, call, copy = assignment(block[i], r"nw\d+_"), block[i + 1], assignment(block[i + 2])
            if made and copy and isinstance(call, ast.Expr) and text(copy[1]) == made[0] and not loads(call)[copy[0]]:
                block[i] = ast.Assign([ast.Name(copy[0], ast.Store())], made[1])
                Substitution({made[0]: ast.Name(copy[0], ast.Load())}).visit(call)
                block[i + 2] = ast.Pass()
        return [statement for statement in block if not isinstance(statement, ast.Pass)]

    rewrite_blocks(module.tree, rewrite)


ALIAS = r"pat_let_tv\d+_|source\d+_|d_\d+_dt__update__tmp_h\d+_"


def drop_aliases(module: Module, program: Program) -> None:
    """A temporary that is another name for a variable or parameter is replaced by it, where neither changes."""
    for function in outermost_functions(module):
        assigned = stores(function)
        aliases: dict[str, ast.expr] = {}

        def rewrite(block: Block, assigned: Counts = assigned, aliases: dict[str, ast.expr] = aliases) -> Block:
            kept: Block = []
            for statement in block:
                match assignment(statement, ALIAS):
                    case name, ast.Name(original) if assigned[name] == 1 and assigned[original] == 1:
                        aliases[name] = ast.Name(original, ast.Load())
                    case _:
                        kept.append(statement)
            return kept

        rewrite_blocks(function, rewrite)
        for _ in aliases:  # an alias may stand for another
            Substitution(aliases).visit(function)


def inline_updates(module: Module, program: Program) -> None:
    """`d.(f := v)` as a statement of its own becomes one call of the constructor.

    The translator names every new value first, and reads it once, in that call. Expressions in Dafny have no effects,
    so the order in which they are evaluated makes no difference.
    """
    pattern = r"d_\d+_dt__update_.*"
    for function in outermost_functions(module):
        reads = loads(function)

        def rewrite(block: Block, reads: Counts = reads) -> Block:
            result: Block = []
            values: dict[str, ast.expr] = {}
            for statement in block:
                found = assignment(statement, pattern)
                if values:
                    Substitution(values).visit(statement)
                if found and (reads[found[0]] == 1 or is_atomic(found[1])):
                    values[found[0]] = statement.value  # type: ignore[attr-defined]
                    continue
                values = values if found else {}
                result.append(statement)
            return result

        rewrite_blocks(function, rewrite)


def inline_lets(module: Module, program: Program) -> None:
    """`def iife0_(x): return …x…`, `iife0_(a)` becomes `…a…`.

    The translator writes `var x := a; …` inside an expression as a function that is called once, in the next statement.
    Expressions have no effects; `a` is put in where it is read once or is no more than a name.
    """
    rewrite_blocks(module.tree, inline_lets_of_block)


def inline_lets_of_block(block: Block) -> Block:
    result: Block = []
    rest = list(block)
    while rest:
        statement = rest.pop(0)
        if isinstance(statement, ast.FunctionDef) and re.fullmatch(r"iife\d+_", statement.name) and rest:
            value = returned(statement)
            calls = LetCalls(statement, value) if value is not None else None
            remaining = ast.Module(rest, [])
            if calls and loads(remaining)[statement.name] == 1:
                calls.visit(remaining)
                if calls.inlined:
                    rest = remaining.body
                    continue
        result.append(statement)
    return result


class LetCalls(ast.NodeTransformer):
    """Puts the value of the let in the place of its call."""

    def __init__(self, function: ast.FunctionDef, value: ast.expr) -> None:
        self.function, self.value, self.inlined = function, value, False

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        if not isinstance(node.func, ast.Name) or node.func.id != self.function.name:
            return node
        parameters = [parameter.arg for parameter in self.function.args.args]
        reads = loads(self.value)
        if any(reads[name] > 1 and not is_atomic(value) for name, value in zip(parameters, node.args, strict=True)):
            return node
        self.inlined = True
        replaced = Substitution(dict(zip(parameters, node.args, strict=True))).visit(ast.Expression(self.value))
        return replaced.body  # type: ignore[no-any-return]


def inline_once(module: Module, program: Program) -> None:
    """What is read once, in the next statement, needs no variable: the end of a loop, a part of a matched value, a result.

    Between the two statements nothing happens. Variables that have a name in Dafny keep it, except before a `return`.
    """
    for function in outermost_functions(module):
        reads, assigned = loads(function), stores(function)

        def rewrite(block: Block, reads: Counts = reads, assigned: Counts = assigned) -> Block:
            result: Block = []
            for statement in block:
                found = assignment(result[-1]) if result else None
                if found and reads[found[0]] == assigned[found[0]] == 1 and moves_into(found[0], found[1], statement):
                    Substitution({found[0]: found[1]}).visit(statement)
                    result.pop()
                result.append(statement)
            return result

        rewrite_blocks(function, rewrite)


def moves_into(name: str, value: ast.expr, statement: ast.stmt) -> bool:
    match statement:
        case ast.For(iter=values):
            return bool(re.fullmatch(r"(hi|lo)\d+_", name)) and loads(values)[name] == 1
        case ast.If(test):
            return not name.startswith("d_") and is_atomic(value) and loads(test)[name] == 1
        case ast.Return(ast.expr() as returned_value):
            return is_atomic(value) and loads(returned_value)[name] == 1
    return False


def return_at_once(module: Module, program: Program) -> None:
    """`r = f(x)`, `return r` is `return f(x)`: nobody reads a variable of a method that has returned."""
    for function in outermost_functions(module):

        def rewrite(block: Block) -> Block:
            match block:
                case [*before, ast.Assign([ast.Name(name)], value), ast.Return(ast.Name(result))] if name == result:
                    return rewrite([*before, ast.Return(value)])
            return block

        rewrite_blocks(function, rewrite)


def return_same_value(module: Module, program: Program) -> None:
    """What has been taken apart is not put together again: after a test of `x.is_Failure`, `Success(x.value)` is `x`.

    Of a datatype with two constructors, a value is made by one or by the other. Equal values cannot be told apart.
    """
    known = {c.name: constructor_fields(c) for c in program.classes() if constructor_fields(c)}
    made_by: dict[str, tuple[str, str]] = {}  # by the name of a test: the constructor that it means, and the other
    for d in program.classes():
        tests = [f.name for f in functions(d) if is_constructor_test(f)]
        if len(tests) == 2:
            one, other = (f"{d.name}_{test.removeprefix('is_')}" for test in tests)
            made_by |= {tests[0]: (one, other), tests[1]: (other, one)}
    made_by = {test: names for test, names in made_by.items() if len(program.methods(test)) == 1}

    def same(value: ast.expr | None, whole: ast.expr, constructor: str) -> bool:
        match value:
            case ast.Call(ast.Name(name) | ast.Attribute(attr=name), arguments) if (
                name == constructor and name in known
            ):
                return [text(a) for a in arguments] == [f"{text(whole)}.{field}" for field in known[name] or []]
        return False

    def rewrite(block: Block) -> Block:
        result: Block = []
        for statement in block:
            match statement:
                case ast.If(ast.Attribute(whole, test), [ast.Return(value)], []) if (
                    is_atomic(whole) and test in made_by
                ):
                    if same(value, whole, made_by[test][0]):
                        statement.body = [ast.Return(whole)]
            result.append(statement)
            match result:
                case [*before, ast.If(ast.Attribute(whole, test), [ast.Return(given)], []), ast.Return(value)] if (
                    given is not None
                    and is_atomic(whole)
                    and text(given) == text(whole)
                    and test in made_by
                    and same(value, whole, made_by[test][1])
                ):
                    result = [*before, ast.Return(whole)]
        return result

    rewrite_blocks(module.tree, rewrite)


def drop_unread(module: Module, program: Program) -> None:
    """A field that is put into a variable, and never read from it: to read a field has no effect."""
    for function in outermost_functions(module):
        reads = loads(function)

        def rewrite(block: Block, reads: Counts = reads) -> Block:
            return [s for s in block if not ((found := assignment(s)) and not reads[found[0]] and is_atomic(found[1]))]

        rewrite_blocks(function, rewrite)
