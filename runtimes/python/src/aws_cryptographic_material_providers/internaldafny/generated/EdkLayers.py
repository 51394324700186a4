# Translated from dafny/wrapping/EdkLayers.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.IntermediateWrapping as IntermediateWrapping


class Holding(_dafny.Datatype):
    __slots__ = ()
    is_Holding = False


class Holding_Holding(Holding):
    __slots__ = ("edk", "dataKey", "signingKey")
    is_Holding = True

    def __init__(self, edk, dataKey, signingKey):
        self.edk = edk
        self.dataKey = dataKey
        self.signingKey = signingKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Holding_Holding)
            and self.edk == other.edk
            and (self.dataKey == other.dataKey)
            and (self.signingKey == other.signingKey)
        )

    def __hash__(self):
        return hash((self.edk, self.dataKey, self.signingKey))


def Own(edk, suite):
    if suite.edkWrapping.is_DIRECT__KEY__WRAPPING:
        return Wrappers.Option_Some(edk)
    else:
        layers = IntermediateWrapping.Parse(edk.ciphertext)
        if layers.is_None:
            return Wrappers.the_Option_None
        else:
            return Wrappers.Option_Some(
                MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(
                    edk.keyProviderId, edk.keyProviderInfo, layers.value.wrappedIntermediateKey
                )
            )


default__ = sys.modules[__name__]
