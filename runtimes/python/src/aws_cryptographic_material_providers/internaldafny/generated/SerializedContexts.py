# Translated from dafny/materials/SerializedContexts.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.EncryptionContextFormat as EncryptionContextFormat


class ContextWithBytes(_dafny.Datatype):
    __slots__ = ()
    is_ContextWithBytes = False


class ContextWithBytes_ContextWithBytes(ContextWithBytes):
    __slots__ = ("context", "serialized")
    is_ContextWithBytes = True

    def __init__(self, context, serialized):
        self.context = context
        self.serialized = serialized

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ContextWithBytes_ContextWithBytes)
            and self.context == other.context
            and (self.serialized == other.serialized)
        )

    def __hash__(self):
        return hash((self.context, self.serialized))


def TooLarge(context):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("encryption_context has ")
        + Text.Decimal(len(context))
        + _dafny.TextSeq(" pairs; at most 65535 can be serialized")
        if len(context) >= Bytes.UINT16__LIMIT
        else _dafny.TextSeq(
            "encryption_context has a key or value of more than 65535 bytes of UTF-8; it cannot be serialized"
        )
    )


def Serialized(context):
    serialized = EncryptionContextFormat.Serialize(context)
    if serialized.is_None:
        return ContextWithBytes_ContextWithBytes(context, Wrappers.Result_Failure(TooLarge(context)))
    return ContextWithBytes_ContextWithBytes(context, Wrappers.Result_Success(serialized.value))


default__ = sys.modules[__name__]
