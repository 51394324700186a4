"""What is imported when: nothing before it is needed, and then once."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from aws_cryptographic_material_providers._late import Late
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option_None
from aws_cryptographic_material_providers.internaldafny.runtime import Datatype

MODULE = """
import time
from pathlib import Path
with Path(__file__).with_name("imports").open("a") as imports:
    imports.write("once ")
time.sleep(0.05)  # so that others ask meanwhile
value = object()
"""


@pytest.fixture
def late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Late:
    (tmp_path / "imported_late.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "imported_late", raising=False)
    return Late("imported_late")


def test_module_is_imported_when_something_of_it_is_read(late: Late) -> None:
    assert "imported_late" not in sys.modules
    assert late.value is sys.modules["imported_late"].value


def test_what_was_read_once_is_an_attribute(late: Late) -> None:
    first = late.value
    assert vars(late)["value"] is first


def test_threads_that_ask_at_once_get_the_same(late: Late, tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        values = set(pool.map(lambda _: late.value, range(8)))
    assert values == {late.value}
    assert (tmp_path / "imports").read_text(encoding="utf-8") == "once "


def test_missing_member_is_missed_in_the_module(late: Late) -> None:
    with pytest.raises(AttributeError, match="module 'imported_late' has no attribute 'other'"):
        late.other  # noqa: B018


def test_tools_that_ask_for_names_of_pythons_own_import_nothing(late: Late) -> None:
    assert not hasattr(late, "__wrapped__")
    assert "imported_late" not in sys.modules


def test_missing_module_is_named() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        Late("no_such_module").value  # noqa: B018


FIRST_CLIENT = """
import sys
from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders
client = AwsCryptographicMaterialProviders()
"""
ROUND_TRIP = f"""
{FIRST_CLIENT}
from aws_cryptographic_material_providers.mpl.models import CommitmentPolicyESDK
keyring = client.create_raw_aes_keyring(
    key_namespace="a", key_name="b", wrapping_key=bytes(32), wrapping_alg="ALG_AES256_GCM_IV12_TAG16"
)
cmm = client.create_default_cryptographic_materials_manager(keyring=keyring)
policy = CommitmentPolicyESDK("REQUIRE_ENCRYPT_REQUIRE_DECRYPT")
made = cmm.get_encryption_materials(encryption_context={{"a": "b"}}, commitment_policy=policy).encryption_materials
opened = cmm.decrypt_materials(
    algorithm_suite_id=made.algorithm_suite.id,
    commitment_policy=policy,
    encrypted_data_keys=made.encrypted_data_keys,
    encryption_context=made.encryption_context,
)
assert opened.decryption_materials.plaintext_data_key == made.plaintext_data_key
"""


def imported(program: str) -> set[str]:
    """The last part of each module's name, or the package that it is of."""
    command = [sys.executable, "-c", f"{program}\nprint(*sys.modules)"]
    names = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return {part for name in names for part in (name.partition(".")[0], name.rpartition(".")[2])}


@pytest.mark.skipif(not issubclass(Option_None, Datatype), reason="translated without the optimizer")
@pytest.mark.parametrize(
    ("program", "needed", "unneeded"),
    [
        (FIRST_CLIENT, {"MaterialProviders"}, {"cryptography", "AlgorithmSuites"}),
        (ROUND_TRIP, {"cryptography", "RawAesKeyring"}, {"RsaExterns", "EcdhExterns", "MaterialsCaches"}),
    ],
    ids=["first client", "round trip"],
)
def test_nothing_is_imported_that_the_program_does_not_need(program: str, needed: set[str], unneeded: set[str]) -> None:
    found = imported(program)
    assert needed <= found
    assert not found & (unneeded | {"_dafny", "boto3", "botocore", "KmsTypes", "DynamoDbTypes", "AwsKmsKeyring"})
