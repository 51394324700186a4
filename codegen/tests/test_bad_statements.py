"""What cannot be read, or names what is not there, gives an error that says where, and what was expected there."""

from pathlib import Path

import pytest

from .refusal import HEAD, refusal

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
    "reference to no resource": (
        """\
@reference(resource: String)
structure X {}
""",
        '9:22: expected a resource, but "String" is a string',
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
def test_bad_statement_is_refused_at_its_place(case: str, tmp_path: Path) -> None:
    text, expected = CASES[case]
    assert refusal(tmp_path, HEAD + text) == f"bad.smithy:{expected}"


def test_file_without_version_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "") == 'bad.smithy:1:1: expected "$", found the end of the file'
