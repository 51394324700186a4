# Translated from dafny/primitives/Hkdf.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.Digests as Digests
import aws_cryptographic_material_providers.internaldafny.extern.DigestExterns as DigestExterns


def Extract(algorithm, salt, keyMaterial):
    return DigestExterns.default__.Hmac(algorithm, salt, keyMaterial)


def NoSalt(algorithm):
    return Bytes.Zeros(Digests.Length(algorithm))


def BlockCount(algorithm, length):
    return _dafny.euclidian_division(length + Digests.Length(algorithm) - 1, Digests.Length(algorithm))


def Expand(algorithm, pseudorandomKey, info, length):
    blocks = _dafny.EMPTY
    block = _dafny.EMPTY
    for i in range(0, BlockCount(algorithm, length)):
        block = DigestExterns.default__.Hmac(algorithm, pseudorandomKey, block + info + _dafny.Seq([i + 1]))
        blocks = blocks + block
    return _dafny.Seq(blocks[:length])


default__ = sys.modules[__name__]
