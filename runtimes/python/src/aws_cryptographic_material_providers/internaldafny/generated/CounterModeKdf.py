# Translated from dafny/primitives/CounterModeKdf.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.Digests as Digests
import aws_cryptographic_material_providers.internaldafny.extern.DigestExterns as DigestExterns


def FixedInput(purpose, nonce, length):
    return purpose + _dafny.ByteSeq(b"\x00") + nonce + Bytes.UInt32ToSeq(8 * length)


def BlockCount(algorithm, length):
    return _dafny.euclidian_division(length + Digests.Length(algorithm) - 1, Digests.Length(algorithm))


def Derive(algorithm, key, fixedInput, length):
    blocks = _dafny.EMPTY
    for i in range(0, BlockCount(algorithm, length)):
        blocks = blocks + DigestExterns.default__.Hmac(algorithm, key, Bytes.UInt32ToSeq(i + 1) + fixedInput)
    return _dafny.Seq(blocks[:length])


MAX__LENGTH = 268435456
default__ = sys.modules[__name__]
