"""A model that cannot be used gives an error that says where it is wrong, and what was expected there."""

from pathlib import Path

import pytest
from codegen.parse import ModelError
from codegen.write import read

TRAITS = Path(__file__).resolve().parents[1] / "model" / "traits.smithy"
HEAD = """\
$version: "2"
namespace example.bad
use aws.polymorph#hashable
use aws.polymorph#localService
use aws.polymorph#positional
use aws.polymorph#public
use aws.polymorph#reference
use aws.polymorph#shared
"""
"""What a case adds begins on line 9."""

CASES = {
    "no such kind of shape": (
        "strcture X {}",
        "9:1: expected a shape (string, blob, boolean, integer, long, structure, "
        'union, enum, list, map, operation, resource, service), found "strcture"',
    ),
    "member without a target": (
        """\
structure X {
  a String
}
""",
        '10:3: expected "a: " and the name of a shape',
    ),
    "end inside braces": (
        """\
structure X {
  a: String
""",
        '10:12: expected "=" or "@" or "}" or a name, found the end of the file',
    ),
    "stray sign": (
        """\
structure X {
  ! a: String
}
""",
        '10:3: expected "@" or "}" or a name, found "!"',
    ),
    "text without end": (
        """\
@error("client
structure X {}
""",
        '9:8: expected "[" or "{" or a name or a number or a text in quotes, found a text without closing quote',
    ),
    "no braces": (
        "structure X",
        '9:11: expected "{" behind the name of a structure',
    ),
    "braces after a simple shape": (
        "string X {}",
        '9:8: a string has no members; expected no "{"',
    ),
    "leading underscore": (
        "string _x",
        '9:8: expected a name, found "_x"',
    ),
    "name twice": (
        """\
@public
string X
@public
blob X
""",
        '12:6: "X" is defined in bad.smithy:10 already',
    ),
    "undefined target": (
        "structure X { a: Strin }",
        '9:18: "Strin" is not defined; expected a shape',
    ),
    "undefined use": (
        "use a.b#C",
        '9:5: "a.b#C" is not defined; expected a shape',
    ),
    "shape as a trait": (
        """\
@String
structure X {}
""",
        '9:2: "String" is no trait',
    ),
    "undefined trait": (
        """\
@nope
structure X {}
""",
        '9:2: "nope" is not defined; expected a trait',
    ),
    "trait on the wrong shape": (
        """\
@sensitive
string X
""",
        '9:2: "@sensitive" belongs on a blob, not on a string',
    ),
    "unknown trait argument": (
        """\
@range(minimum: 1)
integer X
""",
        '9:8: "@range" has no "minimum"; expected min or max',
    ),
    "missing trait argument": (
        """\
@range(max: 1)
integer X
""",
        '9:2: "@range" needs "min"',
    ),
    "trait argument of the wrong kind": (
        """\
@range(min: "1")
integer X
""",
        '9:8: expected a number behind "min:"',
    ),
    "trait without arguments": (
        """\
@range
integer X
""",
        '9:2: "@range" needs "min"',
    ),
    "trait without its text": (
        """\
@error
structure X { @required message: String }
""",
        '9:2: expected "@error(" and a text',
    ),
    "trait on a member": (
        "structure X { @sensitive a: Blob }",
        '9:16: "@sensitive" belongs on a blob, not on a member',
    ),
    "constant with a target": (
        "enum E { A: String }",
        '9:10: expected "A" or "A = " and a text',
    ),
    "member with a value": (
        'structure X { a = "b" }',
        '9:15: expected "a: " and the name of a shape',
    ),
    "unknown property": (
        "operation O { in: X }",
        '9:15: "O" has no "in"; expected input or output or errors',
    ),
    "property without brackets": (
        "resource R { operations: O }",
        '9:14: expected a list of names in brackets behind "operations:"',
    ),
    "property of the wrong kind": (
        """\
structure X {}
resource R { operations: [X] }
""",
        '10:27: expected operations, but "X" is a structure',
    ),
    "input that is no structure": (
        """\
union U { a: String }
operation O { input: U }
""",
        '10:22: expected a structure, but "U" is a union',
    ),
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
    "reference to no resource": (
        """\
@reference(resource: String)
structure X {}
""",
        '9:22: expected a resource, but "String" is a string',
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
    "reference to nothing": (
        """\
@reference
structure X {}
""",
        '10:11: expected "@reference(resource: name)" or "@reference(service: name)"',
    ),
    "reference to a resource and a service": (
        """\
@reference(resource: R, service: S)
structure X {}
""",
        '10:11: expected "@reference(resource: name)" or "@reference(service: name)"',
    ),
    "reference to a client of no service": (
        """\
@reference(service: String)
structure X {}
""",
        '9:21: expected a service, but "String" is a string',
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_model_is_refused_at_its_place(case: str, tmp_path: Path) -> None:
    text, expected = CASES[case]
    file = tmp_path / "bad.smithy"
    file.write_text(HEAD + text, encoding="utf-8")
    with pytest.raises(ModelError) as caught:
        read([TRAITS, file])
    assert str(caught.value) == f"bad.smithy:{expected}"


def test_file_without_version_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bad.smithy"
    file.write_text("", encoding="utf-8")
    with pytest.raises(ModelError, match=r'^bad.smithy:1:1: expected "\$", found the end of the file$'):
        read([file])
