"""Many threads at once. With STRESS_SECONDS each test runs for that long: see `make stress`."""

import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from random import Random

THREADS = 64
SECONDS = float(os.environ.get("STRESS_SECONDS", "1.5"))


def in_threads(work: Callable[[int, Random], None], threads: int = THREADS) -> int:
    """Repeat `work`, which gets the number of its thread and its own chance, until time is up. What it raises is raised."""
    end = time.monotonic() + SECONDS

    def run(number: int) -> int:
        chance, rounds = Random(number), 0
        while rounds == 0 or time.monotonic() < end:
            work(number, chance)
            rounds += 1
        return rounds

    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(run, range(threads)))
