# Translated from dafny/std/Text.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns


def Decimal(n):
    accumulator = _dafny.EMPTY
    while True:
        if n < 10:
            return _dafny.Seq([DIGITS[n]]) + accumulator
        else:
            accumulator = _dafny.Seq([DIGITS[n % 10]]) + accumulator
            n = n // 10
            continue


def Quoted(text):
    return (
        _dafny.TextSeq('"')
        + (text if len(text) <= MAX__QUOTED else _dafny.Seq(text[:MAX__QUOTED]) + _dafny.TextSeq("…"))
        + _dafny.TextSeq('"')
    )


def QuotedUtf8(encoded):
    text = TextExterns.default__.Decode(encoded)
    if text.is_None:
        return Decimal(len(encoded)) + _dafny.TextSeq(" bytes that are not UTF-8")
    else:
        return Quoted(text.value)


DIGITS = _dafny.TextSeq("0123456789")
MAX__QUOTED = 100
default__ = sys.modules[__name__]
