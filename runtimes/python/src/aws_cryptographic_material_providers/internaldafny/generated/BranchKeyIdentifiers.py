# Translated from dafny/keyrings/aws_kms/BranchKeyIdentifiers.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.extern.DigestExterns as DigestExterns


def Prefix(scope, partition, logicalName):
    return (
        _dafny.Seq([HIERARCHICAL__KEYRING, 0, scope, 0])
        + partition
        + _dafny.ByteSeq(b"\x00")
        + logicalName
        + _dafny.ByteSeq(b"\x00")
    )


def OfActive(prefix, id_):
    return DigestExterns.default__.Digest(PrimitivesTypes.the_DigestAlgorithm_SHA__384, prefix + id_)


def OfVersion(prefix, id_, version):
    return DigestExterns.default__.Digest(
        PrimitivesTypes.the_DigestAlgorithm_SHA__384, prefix + id_ + _dafny.ByteSeq(b"\x00") + version
    )


HIERARCHICAL__KEYRING = 2
ENCRYPT = 1
DECRYPT = 2
default__ = sys.modules[__name__]
