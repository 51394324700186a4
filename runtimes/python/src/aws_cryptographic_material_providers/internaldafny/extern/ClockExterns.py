"""The system's clock. Tests put another function in place of `clock`."""

import time

clock = time.time


class default__:
    @staticmethod
    def Seconds() -> int:
        now = round(clock())
        return now if now > 0 else 0

    @staticmethod
    def Milliseconds() -> int:
        now = round(clock() * 1000)
        return now if now > 0 else 0
