"""Every extern has a witness: a body, or a lemma that says that its outcome exists."""

from pathlib import Path

import pytest

from checks.dafny_source import DAFNY, Source, outline, read_tree
from checks.witnesses import missing

CIPHER = """
module {:extern "CipherExterns"} CipherExterns {
  ghost function Opened(key: int): int
  ghost predicate Defined(key: int) { key > 0 }
  method {:extern "Seal"} {:axiom} Seal(key: int) returns (r: int)
    ensures Opened(r) == key
  class {:extern "Box"} Box {
    constructor {:extern} {:axiom} ()
    method {:extern "Put"} {:axiom} Put(key: int)
      modifies this
  }
}
"""
REFINING = """
module CipherWitness refines CipherExterns {
  ghost function Opened(key: int): int { key }
  method Seal(key: int) returns (r: int) { return key; }
  lemma BoxHasAnOutcome() {}
  lemma PutHasAnOutcome(key: int) {}
}
"""


def sources(witness: str) -> list[Source]:
    texts = {"primitives/CipherExterns.dfy": CIPHER, "witnesses/CipherWitness.dfy": witness}
    return [Source(Path(path), text, outline(text)) for path, text in texts.items()]


def unwitnessed(witness: str) -> list[str]:
    return [problem.split(" has no witness")[0].split(".")[-1] for problem in missing(sources(witness))]


def test_every_extern_of_the_core_has_a_witness() -> None:
    assert missing(read_tree(DAFNY)) == []


def test_bodies_and_outcome_lemmas_are_witnesses() -> None:
    assert unwitnessed(REFINING) == []


def test_without_a_witness_every_bodyless_declaration_is_reported() -> None:
    assert unwitnessed("module Other {}") == ["Opened", "Seal", "Box", "Put"]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("method Seal(key: int) returns (r: int) { return key; }", ""),
        ("method Seal(key: int) returns (r: int) { return key; }", "method Seal(key: int) returns (r: int)"),
        (
            "method Seal(key: int) returns (r: int) { return key; }",
            "lemma SealHasAnOutcome(key: int)\n ensures key == 1",
        ),
        ("method Seal(", "method Sealed("),
    ],
)
def test_witness_without_a_body_for_an_extern_is_reported(written: str, instead: str) -> None:
    assert unwitnessed(REFINING.replace(written, instead)) == ["Seal"]


def test_module_that_imports_the_externs_may_hold_lemmas_but_no_bodies() -> None:
    importing = REFINING.replace("refines CipherExterns {", "{ import opened CipherExterns")
    assert unwitnessed(importing) == ["Opened", "Seal"]


def test_lemma_in_a_module_about_other_externs_is_no_witness() -> None:
    assert "Put" in unwitnessed("module Other { import OtherExterns lemma PutHasAnOutcome() {} }")
