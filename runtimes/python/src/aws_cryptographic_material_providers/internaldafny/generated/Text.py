# Translated from dafny/std/Text.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


def Quoted(text):
    if len(text) <= LONGEST__QUOTED:
        return _dafny.TextSeq('"') + text + _dafny.TextSeq('"')
    else:
        return _dafny.TextSeq("of ") + Decimal(len(text)) + _dafny.TextSeq(" characters")


def Decimal(n):
    accumulator = _dafny.EMPTY
    while True:
        if n < 10:
            return _dafny.Seq([DIGITS[n]]) + accumulator
        else:
            accumulator = _dafny.Seq([DIGITS[n % 10]]) + accumulator
            n = n // 10
            continue


LONGEST__QUOTED = 100
DIGITS = _dafny.TextSeq("0123456789")
default__ = sys.modules[__name__]
