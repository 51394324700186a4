"""Modules that are imported when something of them is first needed.

Keyrings are many, and so are the services that they ask. A program uses few of them, and need not wait for the others.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import Any


class Late(ModuleType):
    """Stands for the module of that name. What has been read once is an attribute like any other, and stays what it was.

    May be shared between threads: Python imports a module once, whoever asks.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by Python or by tools of whatever they meet
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        value = getattr(import_module(self.__name__), name)
        setattr(self, name, value)
        return value
