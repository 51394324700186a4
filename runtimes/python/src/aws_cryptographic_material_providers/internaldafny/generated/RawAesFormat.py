# Translated from dafny/keyrings/raw/RawAesFormat.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes


def Header(keyName):
    return keyName + Bytes.UInt32ToSeq(TAG__BITS) + Bytes.UInt32ToSeq(IV__LENGTH)


def Serialize(header, iv):
    return header + iv


def HasHeader(info, header):
    return len(info) == len(header) + IV__LENGTH and header <= info


def Iv(info, header):
    return _dafny.Seq(info[len(header) :])


TAG__BITS = 128
IV__LENGTH = 12
TAG__LENGTH = 16
default__ = sys.modules[__name__]
