# Translated from dafny/primitives/Hkdf.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.Digests as Digests
import aws_cryptographic_material_providers.internaldafny.extern.DigestExterns as DigestExterns


def ExtractWithoutSalt(algorithm, keyMaterial):
    return DigestExterns.default__.Hmac(algorithm, Bytes.Zeros(Digests.Length(algorithm)), keyMaterial)


def ExpandOneBlock(algorithm, pseudorandomKey, info, length):
    return _dafny.Seq(DigestExterns.default__.Hmac(algorithm, pseudorandomKey, info + _dafny.ByteSeq(b"\x01"))[:length])


default__ = sys.modules[__name__]
