"""Rewrites of control flow. Each says which fact about Dafny, or about what the translator emits, makes it safe."""

from __future__ import annotations

import ast

from codegen.optimize_program import Block, Module, Program, leaves, rewrite_blocks, text, walk


def flatten_conditions(module: Module, program: Program) -> None:
    """`if True:` is its body, `elif True:` an `else:`; `pass` beside other statements and what follows a `return` go.

    The translator writes these for the last case of a `match`, for `else`, and for a method's end.
    """

    def rewrite(block: Block) -> Block:
        flat: Block = []
        for statement in block:
            match statement:
                case ast.If(ast.Constant(True), body):
                    flat.extend(body)
                case ast.Pass():
                    pass
                case _:
                    flat.append(statement)
        end = next((i for i in range(len(flat)) if leaves(flat[: i + 1])), len(flat))
        return flat[: end + 1]

    rewrite_blocks(module.tree, rewrite)


def native_match(module: Module, program: Program) -> None:
    """The cases of a `match` become one chain of `if` and `else`.

    The translator gives the statement a label and leaves it, at the end of a case, by an exception. That is to go on
    behind the last case, as the end of a chain does. Where a case may fall through to the next, the label stays.
    """

    def rewrite(block: Block) -> Block:
        result: Block = []
        for statement in block:
            match statement:
                case ast.With([ast.withitem(context)], body) if (name := label_name(context, "label")) is not None:
                    chain = without_break(body, name)
                    result.extend([statement] if chain is None or raises("Break", name, chain) else chain)
                case _:
                    result.append(statement)
        return result

    rewrite_blocks(module.tree, rewrite)


def without_break(block: Block, name: str) -> Block | None:
    """The block, its end reached where it was left by `Break(name)`; None if that takes more than nesting conditions."""
    for i, statement in enumerate(block):
        before, rest = block[:i], block[i + 1 :]
        if is_raise(statement, "Break", name):
            return before
        if not raises("Break", name, [statement]):
            continue
        match statement:
            case ast.If(test, body, orelse) if leaves(body):
                inside, after = without_break(body, name), without_break(orelse + rest, name)
                if inside is None or after is None:
                    return None
                return [*before, ast.If(test, inside or [ast.Pass()], after)]
        return None
    return block


def native_loops(module: Module, program: Program) -> None:
    """`break` and `continue` instead of exceptions, where they mean the loop they stand in.

    The translator gives the loop and its body a label each, which carry the same name.
    """

    def rewrite(block: Block) -> Block:
        result: Block = []
        for statement in block:
            match statement:
                case ast.With([ast.withitem(context)], [*before, ast.For() | ast.While() as loop]) if (
                    name := label_name(context, "label")
                ) is not None:
                    loop.body = [Exits(name).visit(inner) for inner in loop.body]
                    rewrite_blocks(loop, lambda inner, name=name: unlabelled_body(inner, name))  # type: ignore[misc]
                    result.extend([statement] if raises("Break", name, loop.body) else [*before, loop])
                case _:
                    result.append(statement)
        return result

    rewrite_blocks(module.tree, rewrite)


def unlabelled_body(block: Block, name: str) -> Block:
    match block:
        case [ast.With([ast.withitem(context)], body)] if label_name(context, "c_label") == name:
            return block if raises("Continue", name, body) else body
    return block


class Exits(ast.NodeTransformer):
    """Native exits from the loop with that label, but not from within another loop or function."""

    def __init__(self, name: str) -> None:
        self.name = name

    def visit_Raise(self, node: ast.Raise) -> ast.stmt:
        if is_raise(node, "Break", self.name):
            return ast.Break()
        return ast.Continue() if is_raise(node, "Continue", self.name) else node

    def inner(self, node: ast.stmt) -> ast.stmt:
        return node

    visit_For = visit_While = visit_FunctionDef = inner


def native_tail_calls(module: Module, program: Program) -> None:
    """`continue` instead of the exception for a tail call, whose loop has nothing but a nameless label in it."""

    class TailCalls(Exits):
        def visit_Raise(self, node: ast.Raise) -> ast.stmt:
            return ast.Continue() if text(node) == "raise _dafny.TailCall()" else node

    def rewrite(block: Block) -> Block:
        for statement in block:
            match statement:
                case ast.While(ast.Constant(True), [ast.With([ast.withitem(context)], body)]) if (
                    text(context) == "_dafny.label()"
                ):
                    body = [TailCalls("").visit(inner) for inner in body]
                    if not any(text(node) == "_dafny.TailCall()" for node in walk(body)):
                        statement.body = body
        return block

    rewrite_blocks(module.tree, rewrite)


def label_name(context: ast.expr, kind: str) -> str | None:
    match context:
        case ast.Call(ast.Attribute(ast.Name("_dafny"), attr), [ast.Constant(str(name))]) if attr == kind:
            return name
    return None


def is_raise(statement: ast.AST, error: str, name: str) -> bool:
    match statement:
        case ast.Raise(ast.Call(ast.Attribute(ast.Name("_dafny"), attr), [ast.Constant(value)])):
            return attr == error and value == name
    return False


def raises(error: str, name: str, block: Block) -> bool:
    return any(is_raise(node, error, name) for statement in block for node in ast.walk(statement))


def join_tests(module: Module, program: Program) -> None:
    """`if a: if b: …` is `if a and b: …`, where neither has an `else`."""

    def rewrite(block: Block) -> Block:
        for statement in block:
            match statement:
                case ast.If(outer, [ast.If(inner, body, [])], []):
                    statement.test, statement.body = ast.BoolOp(ast.And(), [outer, inner]), body
        return block

    rewrite_blocks(module.tree, rewrite)
