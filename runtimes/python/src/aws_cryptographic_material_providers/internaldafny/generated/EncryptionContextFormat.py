# Translated from dafny/materials/EncryptionContextFormat.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns


def Serialize(context):
    return SerializeSorted(context)


def SerializeSorted(context):
    keys = BytesExterns.default__.SortedKeys(context)
    if len(keys) == 0:
        return Wrappers.Option_Some(_dafny.EMPTY)
    if len(keys) >= Bytes.UINT16__LIMIT:
        return Wrappers.the_Option_None
    fields = BytesExterns.default__.Interleave(keys, context)
    joined = BytesExterns.default__.JoinFields(fields)
    if joined.is_None:
        return Wrappers.the_Option_None
    return Wrappers.Option_Some(Bytes.UInt16ToSeq(len(keys)) + joined.value)


default__ = sys.modules[__name__]
