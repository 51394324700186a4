# Translated from dafny/primitives/Digests.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys


def Length(algorithm):
    if algorithm.is_SHA__512:
        return 64
    if algorithm.is_SHA__384:
        return 48
    return 32


default__ = sys.modules[__name__]
