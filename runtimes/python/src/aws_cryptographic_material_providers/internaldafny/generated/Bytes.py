# Translated from dafny/std/Bytes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


def Ascii(text):
    return _dafny.Seq([ord(text[i]) for i in range(len(text))])


def Zeros(length):
    return _dafny.Seq([0 for i in range(length)])


def UInt16ToSeq(x):
    return _dafny.Seq([x // 256, x % 256])


def SeqToUInt16(s):
    return s[0] * 256 + s[1]


def UInt32ToSeq(x):
    return UInt16ToSeq(x // 65536) + UInt16ToSeq(x % 65536)


def SeqToUInt32(s):
    return SeqToUInt16(_dafny.Seq(s[:2])) * 65536 + SeqToUInt16(_dafny.Seq(s[2:]))


UINT16__LIMIT = 65536
default__ = sys.modules[__name__]
