"""Everything may be shared between threads."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from runtimes.python.tests.functional.foreign import Delegate
from runtimes.python.tests.functional.made import (
    DIRECT,
    INTERMEDIATE,
    SIGNING,
    aes_keyring,
    cmm_of,
    decrypted_by,
    encrypted_by,
    multi_keyring,
)
from runtimes.python.tests.functional.test_raw_ecdh_keyring import discovery, ephemeral, static
from runtimes.python.tests.functional.test_raw_rsa_keyring import rsa_keyring

THREADS = 64
SECONDS = 1.5


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
    start = Barrier(THREADS)
    end = time.monotonic() + SECONDS

    def work(number: int) -> int:
        start.wait()
        rounds = 0
        while rounds == 0 or time.monotonic() < end:
            context = {"thread": str(number), "round": str(rounds)}
            materials = encrypted_by(cmm, (DIRECT, INTERMEDIATE, SIGNING)[number % 3], encryption_context=context)
            assert context.items() <= materials.encryption_context.items()
            assert len(materials.encrypted_data_keys) == 3
            found = decrypted_by(cmm, materials, encrypted_data_keys=materials.encrypted_data_keys[::-1])
            assert found.plaintext_data_key == materials.plaintext_data_key
            assert found.encryption_context == materials.encryption_context
            rounds += 1
        return rounds

    with ThreadPoolExecutor(THREADS) as pool:
        assert all(rounds > 0 for rounds in pool.map(work, range(THREADS)))


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
