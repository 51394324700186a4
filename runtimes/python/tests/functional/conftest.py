"""What several files of tests start from."""

from collections.abc import Iterator

import pytest
from aws_cryptographic_material_providers.local import LocalKms

from runtimes.python.tests.functional.caches import FakeClock, fake_clock
from runtimes.python.tests.functional.hierarchy import Hierarchy
from runtimes.python.tests.functional.key_stores import Services
from runtimes.python.tests.functional.kms import local_kms


@pytest.fixture
def clock() -> Iterator[FakeClock]:
    with fake_clock() as made:
        yield made


@pytest.fixture
def services() -> Services:
    return Services()


@pytest.fixture
def hierarchy() -> Hierarchy:
    return Hierarchy()


@pytest.fixture
def kms() -> LocalKms:
    return local_kms()
