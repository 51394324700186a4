"""Managers, clients and keyrings may be shared between threads."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from random import Random
from threading import Barrier

import pytest
from aws_cryptographic_material_providers.mpl.models import CacheType, EncryptionMaterials

from runtimes.python.tests.functional import kms as keys
from runtimes.python.tests.functional.caches import default, multi_threaded, no_cache, single_threaded
from runtimes.python.tests.functional.foreign import Delegate
from runtimes.python.tests.functional.hierarchy import Hierarchy, Supplier
from runtimes.python.tests.functional.made import (
    DIRECT,
    INTERMEDIATE,
    SIGNING,
    aes_keyring,
    cmm_of,
    decrypted_by,
    encrypted_by,
    for_encryption,
    multi_keyring,
    unwrapped,
    wrapped,
)
from runtimes.python.tests.functional.raw_ecdh import discovery, ephemeral, static
from runtimes.python.tests.functional.raw_rsa import rsa_keyring
from runtimes.python.tests.functional.threads import THREADS, in_threads


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads take turns a hundred times more often than usual."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(interval / 100)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("hasty_threads")
def test_one_manager_serves_many_threads_without_mixing_them_up() -> None:
    cmm = cmm_of(multi_keyring(Delegate(aes_keyring("own")), aes_keyring("last"), generator=aes_keyring("first")))

    def work(number: int, chance: Random) -> None:
        context = {"thread": str(number), "round": str(chance.random())}
        materials = encrypted_by(cmm, (DIRECT, INTERMEDIATE, SIGNING)[number % 3], encryption_context=context)
        assert context.items() <= materials.encryption_context.items()
        assert len(materials.encrypted_data_keys) == 3
        found = decrypted_by(cmm, materials, encrypted_data_keys=materials.encrypted_data_keys[::-1])
        assert found.plaintext_data_key == materials.plaintext_data_key
        assert found.encryption_context == materials.encryption_context

    assert in_threads(work) >= THREADS


@pytest.mark.stress
@pytest.mark.parametrize("kind", keys.DECRYPTING)
def test_threads_share_a_keyring_of_aws_kms(kind: str) -> None:
    """Each of many threads wraps under a context of its own, and finds its own data key again."""
    client, made = keys.local_kms().client(keys.WEST), set()
    wrapping, unwrapping = (make(client) for make in keys.DECRYPTING[kind])

    def work(number: int, _: Random) -> None:
        materials = wrapped(wrapping, for_encryption(context={"thread": str(number)}))
        assert unwrapped(unwrapping, materials).plaintext_data_key == materials.plaintext_data_key
        made.add(materials.plaintext_data_key)

    assert in_threads(work) == len(made) >= THREADS


@pytest.mark.stress
@pytest.mark.parametrize(
    "cache", [default(), multi_threaded(2), single_threaded(), no_cache()], ids=lambda c: type(c).__name__
)
def test_threads_share_a_hierarchical_keyring_while_keys_are_versioned(cache: CacheType) -> None:
    hierarchy = Hierarchy()
    ids = [hierarchy.branch_key_id, hierarchy.new_branch_key(), hierarchy.new_branch_key()]
    supplier = Supplier(lambda context: ids[int(context["thread"]) % 3])
    keyring, made = hierarchy.keyring(branch_key_id_supplier=supplier, cache=cache), set()

    def work(number: int, _: Random) -> None:
        materials = wrapped(keyring, for_encryption(context={"thread": str(number)}))
        assert materials.encrypted_data_keys[0].key_provider_info.decode() == ids[number % 3]
        assert unwrapped(keyring, materials).plaintext_data_key == materials.plaintext_data_key
        made.add(materials.plaintext_data_key)
        if number < len(ids):
            hierarchy.key_store.version_key(branch_key_identifier=ids[number])

    assert in_threads(work) == len(made) >= THREADS
    assert len(hierarchy.items()) >= 4 * len(ids)


def test_cold_branch_key_is_fetched_once_by_many_threads() -> None:
    hierarchy = Hierarchy()
    keyring, start = hierarchy.keyring(), Barrier(THREADS)
    hierarchy.dynamodb.delay("GetItem", 0.1)

    def work(_: int) -> EncryptionMaterials:
        start.wait()
        return wrapped(keyring)

    with ThreadPoolExecutor(THREADS) as pool:
        made = list(pool.map(work, range(THREADS)))
    assert hierarchy.reads() == 1
    with ThreadPoolExecutor(THREADS) as pool:
        found = list(pool.map(lambda each: unwrapped(keyring, each), made))
    assert hierarchy.reads() == 1
    assert [each.plaintext_data_key for each in found] == [each.plaintext_data_key for each in made]


def test_one_client_makes_keyrings_in_many_threads() -> None:
    start = Barrier(THREADS)

    def work(number: int) -> bytes:
        start.wait()
        keyring = aes_keyring(str(number), bytes([number]) * 32)
        materials = encrypted_by(cmm_of(keyring))
        assert materials.encrypted_data_keys[0].key_provider_info.startswith(str(number).encode())
        return decrypted_by(cmm_of(keyring), materials).plaintext_data_key

    with ThreadPoolExecutor(THREADS) as pool:
        assert len(set(pool.map(work, range(THREADS)))) == THREADS


@pytest.mark.usefixtures("hasty_threads")
def test_sixteen_threads_share_rsa_and_ecdh_keyrings() -> None:
    keyring = multi_keyring(ephemeral(), static(), generator=rsa_keyring())
    openers = [rsa_keyring(), discovery(), static()]
    start = Barrier(16)

    def work(number: int) -> None:
        start.wait()
        for round in range(10):
            context = {"thread": str(number), "round": str(round)}
            suite = (DIRECT, INTERMEDIATE, SIGNING)[(number + round) % 3]
            materials = encrypted_by(cmm_of(keyring), suite, encryption_context=context)
            for opener in openers:
                found = decrypted_by(cmm_of(opener), materials)
                assert found.plaintext_data_key == materials.plaintext_data_key

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(work, range(16)))
