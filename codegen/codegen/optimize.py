"""Rewrite what the translator wrote: the same program, without the work that no one looks at, and pleasant to read."""

from __future__ import annotations

import ast
from collections.abc import Callable

from codegen.optimize_classes import (
    constant_fields,
    constructor_tests,
    inherited_members,
    placeholders,
    singletons,
    slotted_datatypes,
    unused_members,
    use_singletons,
)
from codegen.optimize_control import (
    flatten_conditions,
    join_tests,
    native_loops,
    native_match,
    native_tail_calls,
)
from codegen.optimize_expressions import (
    bound_values_are_members,
    compare_with_literals,
    divide_by_constants,
    field_functions,
    join_conditions,
    literals,
    native_quantifiers,
    search_maps,
    trivial_methods,
)
from codegen.optimize_modules import (
    late_imports,
    module_level_members,
    no_defaults_of_extern_types,
    readable_names,
    retarget_imports,
    undefined_names,
)
from codegen.optimize_program import Module, Places, Program
from codegen.optimize_statements import (
    assign_together,
    construct_in_place,
    drop_aliases,
    drop_declarations,
    drop_unread,
    forward_results,
    inline_lets,
    inline_once,
    inline_updates,
    native_arrays,
    return_at_once,
    return_same_value,
)

Rewrite = Callable[[Module, Program], None]


def everywhere(rewrite: Rewrite) -> Callable[[Program], None]:
    def rewrite_program(program: Program) -> None:
        for module in program.modules.values():
            rewrite(module, program)

    rewrite_program.__name__ = rewrite.__name__
    return rewrite_program


# In this order: a rewrite expects what the ones before it leave.
REWRITES: list[Callable[[Program], None]] = [
    everywhere(placeholders),
    everywhere(drop_declarations),
    everywhere(flatten_conditions),
    everywhere(native_match),
    everywhere(native_loops),
    everywhere(native_tail_calls),
    everywhere(drop_aliases),
    everywhere(inline_updates),
    everywhere(inline_lets),
    everywhere(native_arrays),
    everywhere(forward_results),
    everywhere(assign_together),
    everywhere(construct_in_place),
    everywhere(trivial_methods),
    everywhere(field_functions),
    everywhere(drop_unread),
    everywhere(inline_once),
    everywhere(join_tests),
    everywhere(return_at_once),
    everywhere(return_same_value),
    everywhere(return_at_once),
    everywhere(bound_values_are_members),
    everywhere(native_quantifiers),
    everywhere(search_maps),
    everywhere(join_conditions),
    everywhere(divide_by_constants),
    everywhere(literals),
    everywhere(compare_with_literals),
    everywhere(inherited_members),
    everywhere(constant_fields),
    everywhere(constructor_tests),
    everywhere(singletons),
    everywhere(use_singletons),
    everywhere(slotted_datatypes),
    unused_members,
    module_level_members,
    everywhere(readable_names),
    everywhere(late_imports),
]
NEEDED = [everywhere(retarget_imports), everywhere(no_defaults_of_extern_types)]
"""Without these the translation is no program."""


def optimize(sources: dict[str, str], places: Places, *, imports_only: bool = False) -> dict[str, str]:
    """The sources of all translated modules, by name, rewritten. Extern modules, which are written by hand, are left out."""
    program = Program.parse(sources, places)
    for rewrite in NEEDED if imports_only else [*REWRITES, *NEEDED]:
        rewrite(program)
    for module in program.modules.values():
        ast.fix_missing_locations(module.tree)
        if lost := undefined_names(module):
            raise AssertionError(f"{module.name}: nobody defines {', '.join(sorted(lost))}")
    return {name: ast.unparse(module.tree) + "\n" for name, module in program.modules.items()}
