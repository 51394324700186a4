# Translated from dafny/std/Text.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


def Decimal(n):
    accumulator = _dafny.EMPTY
    while True:
        if n < 10:
            return _dafny.Seq([DIGITS[n]]) + accumulator
        else:
            accumulator = _dafny.Seq([DIGITS[n % 10]]) + accumulator
            n = n // 10
            continue


DIGITS = _dafny.TextSeq("0123456789")
default__ = sys.modules[__name__]
