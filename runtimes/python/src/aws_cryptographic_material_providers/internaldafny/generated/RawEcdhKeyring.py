# Translated from dafny/keyrings/raw/RawEcdhKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.EcdhCurves as EcdhCurves
import aws_cryptographic_material_providers.internaldafny.extern.EcdhExterns as EcdhExterns
import aws_cryptographic_material_providers.internaldafny.generated.EcdhKeyring as EcdhKeyring


def WrongDerLength(length, curve):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("recipient_public_key is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; as DER with an uncompressed point of the curve it has ")
        + Text.Decimal(EcdhCurves.DerLength(curve))
    )


def Own(curve, pem):
    key = EcdhExterns.default__.ReadPrivateKey(curve, pem)
    if key.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
    own = EcdhKeyring.RawPrivateKey()
    own.ctor__(key.value, EcdhExterns.default__.Point(EcdhExterns.default__.PublicKeyOf(key.value)))
    return Wrappers.Result_Success(own)


def PeerKey(curve, der):
    key = EcdhExterns.default__.ReadPublicKey(curve, der)
    if key.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
    if len(der) != EcdhCurves.DerLength(curve):
        return Wrappers.Result_Failure(WrongDerLength(len(der), curve))
    peer = EcdhKeyring.Peer()
    peer.ctor__(key.value, EcdhExterns.default__.Point(key.value))
    return Wrappers.Result_Success(peer)


def Create(input_):
    result = MakeScheme(input_.KeyAgreementScheme, input_.curveSpec)
    if result.is_Failure:
        return result
    scheme = result.value
    keyring = EcdhKeyring.EcdhKeyring()
    keyring.ctor__(EcdhKeyring.RAW__PROVIDER__ID, input_.curveSpec, scheme)
    return Wrappers.Result_Success(keyring)


def MakeScheme(configured, curve):
    if configured.is_RawPrivateKeyToStaticPublicKey:
        keys = configured.RawPrivateKeyToStaticPublicKey
        result = Own(curve, keys.senderStaticPrivateKey)
        if result.is_Failure:
            return result
        own = result.value
        result = PeerKey(curve, keys.recipientPublicKey)
        if result.is_Failure:
            return result
        peer = result.value
        return Wrappers.Result_Success(EcdhKeyring.Scheme_PrivateKeyToStaticPublicKey(own, peer))
    if configured.is_EphemeralPrivateKeyToStaticPublicKey:
        keys = configured.EphemeralPrivateKeyToStaticPublicKey
        result = PeerKey(curve, keys.recipientPublicKey)
        if result.is_Failure:
            return result
        peer = result.value
        return Wrappers.Result_Success(EcdhKeyring.Scheme_EphemeralPrivateKeyToStaticPublicKey(peer))
    keys = configured.PublicKeyDiscovery
    result = Own(curve, keys.recipientStaticPrivateKey)
    if result.is_Failure:
        return result
    own = result.value
    r = Wrappers.Result_Success(EcdhKeyring.Scheme_PublicKeyDiscovery(own))
    return r
    return r


default__ = sys.modules[__name__]
