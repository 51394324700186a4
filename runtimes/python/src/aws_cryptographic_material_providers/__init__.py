"""Keyrings and cryptographic materials managers, verified with Dafny. The public names are in `mpl` and `keystore`."""

from importlib import import_module
from types import ModuleType

__all__ = ["keystore", "mpl"]


def __getattr__(name: str) -> ModuleType:
    """Import a subpackage when it is first asked for: its modules import this package, and most programs name it themselves."""
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
