# Translated from dafny/wrapping/IntermediateWrapping.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns as AesGcmExterns
import aws_cryptographic_material_providers.internaldafny.generated.Hkdf as Hkdf


class Layers(_dafny.Datatype):
    __slots__ = ()
    is_Layers = False


class Layers_Layers(Layers):
    __slots__ = ("sealedDataKey", "wrappedIntermediateKey")
    is_Layers = True

    def __init__(self, sealedDataKey, wrappedIntermediateKey):
        self.sealedDataKey = sealedDataKey
        self.wrappedIntermediateKey = wrappedIntermediateKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Layers_Layers)
            and self.sealedDataKey == other.sealedDataKey
            and (self.wrappedIntermediateKey == other.wrappedIntermediateKey)
        )

    def __hash__(self):
        return hash((self.sealedDataKey, self.wrappedIntermediateKey))


def Serialize(layers):
    return layers.sealedDataKey + layers.wrappedIntermediateKey


def Parse(ciphertext):
    if len(ciphertext) < SEALED__LENGTH:
        return Wrappers.the_Option_None
    else:
        return Wrappers.Option_Some(
            Layers_Layers(_dafny.Seq(ciphertext[:SEALED__LENGTH]), _dafny.Seq(ciphertext[SEALED__LENGTH:]))
        )


def Derived(intermediateKey, info):
    return Hkdf.Expand(
        PrimitivesTypes.the_DigestAlgorithm_SHA__512,
        Hkdf.Extract(
            PrimitivesTypes.the_DigestAlgorithm_SHA__512,
            Hkdf.NoSalt(PrimitivesTypes.the_DigestAlgorithm_SHA__512),
            intermediateKey,
        ),
        info,
        32,
    )


def EncryptionKey(intermediateKey):
    return Derived(intermediateKey, ENCRYPTION__INFO)


def SigningKey(intermediateKey):
    return Derived(intermediateKey, SIGNING__INFO)


def Seal(dataKey, intermediateKey, context):
    result = context.serialized
    if result.is_Failure:
        return result
    aad = result.value
    cipher = AesGcmExterns.default__.New(EncryptionKey(intermediateKey))
    sealed = AesGcmExterns.default__.Seal(cipher, ZERO__IV, dataKey, aad)
    if sealed.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(sealed.error))
    return Wrappers.Result_Success(sealed.value)


def Open(sealed, intermediateKey, context):
    result = context.serialized
    if result.is_Failure:
        return result
    aad = result.value
    cipher = AesGcmExterns.default__.New(EncryptionKey(intermediateKey))
    dataKey = AesGcmExterns.default__.Open(cipher, ZERO__IV, sealed, aad)
    if dataKey.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(dataKey.error))
    return Wrappers.Result_Success(dataKey.value)


SEALED__LENGTH = 48
ENCRYPTION__INFO = Bytes.Ascii(_dafny.TextSeq("AWS_MPL_INTERMEDIATE_KEYWRAP_ENC"))
SIGNING__INFO = Bytes.Ascii(_dafny.TextSeq("AWS_MPL_INTERMEDIATE_KEYWRAP_MAC"))
ZERO__IV = Bytes.Zeros(12)
default__ = sys.modules[__name__]
