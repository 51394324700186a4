"""How one name is spelled in the model, in Dafny, in translated Dafny and in Python."""

from __future__ import annotations

import builtins
import keyword
import re

DAFNY_WORDS = frozenset(
    """
    ORDINAL Option abstract allocated array as assert assume bool break by bytes calc case char class codatatype const
    constructor continue datatype decreases default else ensures exists expect export extends false for forall fresh
    function ghost if imap import in include inductive int int32 int64 invariant is iset iterator label lemma map match
    method modifies modify module multiset nameonly nat new newtype null object old opened predicate print provides
    reads real refines replaceable requires return returns reveals seq set static string then this trait true twostate
    type unchanged var while witness yield yields
    """.split()
)
"""Words of Dafny's own; types that the generated modules use inside others; and `default`, a method of all translated datatypes."""


PYTHON_WORDS = frozenset(keyword.kwlist) | {name for name in dir(builtins) if name.islower() and name[0] != "_"}

CLASS_WORDS = (
    frozenset(keyword.kwlist)
    | set(dir(builtins))
    | set(
        """
    ABC Any ByteSeq CALLS Calls Choice Config EMPTY Errors Generic Integer ItemSeq ListOf MODELLED Map MapOf NONE Nested
    OneOf OptionalMember REFERENCES Reference SECRET Self Seq Shared Structure TEXT BLOB BOOLEAN T TextSeq UnionMember
    UnknownUnionMember
    """.split()
    )
)
"""What a shape's class must not hide: builtins, and what the generated modules import or define."""

TRANSLATED_WORDS = PYTHON_WORDS - {"copyright", "credits", "exit", "license", "quit"}
"""Names that Dafny's translator does not use as they are."""

MEMBER_WORDS = frozenset(keyword.kwlist) | {"as_dict", "from_dict", "input", "param", "self"}
"""Names that a member's attribute, a keyword of constructors and calls, cannot have."""


def dafny(name: str) -> str:
    return f"{name}_" if name in DAFNY_WORDS or re.fullmatch(r"(array|bv)\d+", name) else name


def mangled(name: str) -> str:
    """How Dafny's translator writes one of its names as a part of another: `is_SHA__512`."""
    return dafny(name).replace("_", "__")


def translated(name: str) -> str:
    """How Dafny's translator writes a name that stands alone."""
    return escaped(mangled(name), TRANSLATED_WORDS)


def constructor(datatype: str, name: str) -> str:
    """The class of a datatype's constructor."""
    return f"{translated(datatype)}_{mangled(name)}"


def escaped(name: str, words: frozenset[str]) -> str:
    return f"{name}_" if name in words else name


def snake(name: str) -> str:
    """encryptedDataKeys → encrypted_data_keys, inFlightTTL → in_flight_ttl, HMac → h_mac."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", words).lower()


def class_name(shape: str) -> str:
    """The Python class of a shape."""
    return escaped(shape, CLASS_WORDS)


def member_name(member: str) -> str:
    """The attribute of a member."""
    return escaped(snake(member), MEMBER_WORDS)


def constant_name(name: str) -> str:
    """The constant of an enumeration's value."""
    return escaped(name, PYTHON_WORDS | {"values"})


def capitalized(name: str) -> str:
    return name[0].upper() + name[1:]
