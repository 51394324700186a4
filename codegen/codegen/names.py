"""How one name is spelled in the model, in Dafny, in translated Dafny and in Python."""

from __future__ import annotations

import builtins
import keyword
import re

DAFNY_WORDS = frozenset(
    """
    abstract allocated any_byte array as assert assume bool break by calc case char class codatatype const constructor
    continue datatype decreases downto else ensures exists expect export extends false field for forall fp32 fp64 fresh
    function ghost greatest hide if imap import in include inductive int invariant iset iterator label labels least
    lemma locals map match method modifies modify module multiset nameonly nat new newtype null object old older opaque
    opaquely opened or orelse ORDINAL predicate print provides reads real refines replaceable requires return returns
    reveal reveals seq set static string then this to trait true twostate type unchanged var where while witness within
    yield yields
    """.split()
)
"""Words that Dafny keeps for itself, and names that the generated modules open."""


def dafny(name: str) -> str:
    return f"{name}_" if name in DAFNY_WORDS else name


def translated(name: str) -> str:
    """What Dafny's translator makes of one of its names in Python."""
    return name.replace("_", "__")


def snake(name: str) -> str:
    """encryptedDataKeys → encrypted_data_keys, inFlightTTL → in_flight_ttl, HMac → h_mac."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    return re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", words).lower()


def capitalized(name: str) -> str:
    return name[0].upper() + name[1:]
