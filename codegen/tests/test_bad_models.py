"""Shapes that do not fit together give an error that says where, and what was expected there."""

from pathlib import Path

import pytest

from .refusal import HEAD, refusal

CASES = {
    "empty range": (
        """\
@public
@range(min: 3, max: 2)
integer X
""",
        "11:9: the range 3 to 2 is empty",
    ),
    "range beyond 32 bits": (
        """\
@public
@range(min: 0, max: 2147483648)
integer X
""",
        "11:9: the range is not one of 32-bit integers; use a long",
    ),
    "empty enum": (
        """\
@public
enum E {}
""",
        '10:6: enum "E" has no members; expected one or more',
    ),
    "enum name twice": (
        """\
@public
enum E { A
A }
""",
        '11:1: name "A" is that of line 10 too',
    ),
    "enum value twice": (
        """\
@public
enum E { A
B = "A" }
""",
        '11:1: value "A" is that of line 10 too',
    ),
    "empty union": (
        """\
@public
union U {}
""",
        '10:7: union "U" has no members; expected one or more',
    ),
    "list member misnamed": (
        """\
@public
list L { item: String }
""",
        '10:6: a list has one member, "member: …"',
    ),
    "map without value": (
        """\
@public
map M { key: String }
""",
        '10:5: a map has the members "key: …" and "value: …"',
    ),
    "map key that is no string": (
        """\
@public
map M { key: Integer value: String }
""",
        "10:9: the keys of a map are strings",
    ),
    "member twice": (
        """\
@public
structure X { a: String
a: Blob }
""",
        '11:1: name "a" is that of line 10 too',
    ),
    "members with one Python name": (
        """\
@public
structure X { aB: String
a_b: Blob }
""",
        '11:1: Python name "a_b" is that of line 10 too',
    ),
    "error without message": (
        """\
@public
@error("client")
structure X { text: String }
""",
        '11:11: an error has one member: "@required message: String"',
    ),
    "positional without member": (
        """\
@public
@positional
structure X {}
""",
        "11:11: a positional structure has one member, which is required",
    ),
    "reference with members": (
        """\
/// R.
resource R { operations: [] }
@public
@reference(resource: R)
structure X { a: String }
""",
        "13:15: a reference has no members",
    ),
    "hashable with a number": (
        """\
@public
@hashable
structure X { @required a: Integer }
""",
        "11:25: a hashable structure holds only required text and bytes",
    ),
    "shared with a list": (
        """\
list L { member: String }
@public
@shared
structure X { a: L }
""",
        '12:11: a shared structure holds no lists and maps; "L" is a list',
    ),
    "error as input": (
        """\
/// S.
@localService(sdkId: "S", pythonPackage: "p", config: C)
service S { version: "1" operations: [O] }
structure C {}
/// O.
operation O { input: I }
@error("client")
structure I { @required message: String }
""",
        '14:11: "I" is an error or a reference; expected a structure of values',
    ),
    "error without the trait": (
        """\
/// O.
@public
operation O { errors: [X] }
structure X {}
""",
        '11:11: "X" is not an error; expected a structure with "@error"',
    ),
    "service without config": (
        """\
/// S.
@localService(sdkId: "S", pythonPackage: "p")
service S { operations: [O] }
/// O.
operation O {}
""",
        '11:9: a service with operations has a "config" in "@localService", of its own namespace',
    ),
    "operation without documentation": (
        """\
@public
operation O {}
""",
        '10:11: expected documentation, "/// …", above operation "O"',
    ),
    "positional as a member": (
        """\
@positional
structure P { @required a: String }
@public
structure X { p: P }
""",
        '12:15: "P" cannot be a member: it is positional',
    ),
    "operation as a member": (
        """\
/// O.
operation O {}
@public
structure X { p: O }
""",
        '12:15: "O" cannot be a member: it has no values',
    ),
    "structure inside itself": (
        """\
@public
structure X { l: L }
list L { member: X }
""",
        '10:15: "X" contains itself',
    ),
    "name of a Dafny type": (
        """\
@public
structure Error {}
""",
        '10:11: "Error" is a name that the generated modules define themselves',
    ),
    "name of a Python class": (
        """\
@public
structure Unit {}
""",
        '10:11: "Unit" is a name that the generated modules define themselves',
    ),
    "two classes of one name": (
        """\
/// S.
@localService(sdkId: "S", pythonPackage: "p", config: C)
service S { version: "1" operations: [O] }
structure C {}
/// O.
operation O { input: I }
structure I { a: U }
union U { x: String }
@public
structure UX {}
""",
        '18:11: class name "UX" is that of line 16 too',
    ),
    "shape that nothing reaches": (
        "structure X {}",
        '9:11: nothing reaches "X"; remove it, or mark it "@public"',
    ),
    "namespace without service": (
        """\
@public
structure X {}
""",
        '10:11: the namespace "example.bad" has no service; expected one',
    ),
    "service without localService": (
        """\
/// S.
service S {}
""",
        '10:9: expected "@localService(…)" or "@remoteService(…)" on a service',
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_model_is_refused_at_its_place(case: str, tmp_path: Path) -> None:
    text, expected = CASES[case]
    assert refusal(tmp_path, HEAD + text) == f"bad.smithy:{expected}"
