"""The system's clock. Tests put another function in place of `clock`."""

import time

clock = time.time


class default__:
    @staticmethod
    def Seconds() -> int:
        return max(0, round(clock()))

    @staticmethod
    def Milliseconds() -> int:
        return max(0, round(clock() * 1000))
