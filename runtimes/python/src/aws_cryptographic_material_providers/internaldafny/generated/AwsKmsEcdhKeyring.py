# Translated from dafny/keyrings/aws_kms/AwsKmsEcdhKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KmsTypes as KmsTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.extern.EcdhExterns as EcdhExterns
import aws_cryptographic_material_providers.internaldafny.generated.KmsErrors as KmsErrors
import aws_cryptographic_material_providers.internaldafny.generated.KmsDataKeys as KmsDataKeys
import aws_cryptographic_material_providers.internaldafny.generated.EcdhKeyring as EcdhKeyring


class KmsPrivateKey(EcdhKeyring.PrivateKey):
    def ctor__(self, caller, keyId, point):
        self.caller = caller
        self.keyId = keyId
        self.point = point

    def Agree(self, peer):
        answer = self.caller.client.DeriveSharedSecret(AgreementRequest(self.keyId, peer, self.caller.grantTokens))
        result = KmsErrors.Asked(answer)
        if result.is_Failure:
            return result
        response = result.value
        if response.KeyId != Wrappers.Option_Some(self.keyId):
            return Wrappers.Result_Failure(
                KmsErrors.InvalidResponse(
                    _dafny.TextSeq("DeriveSharedSecret"),
                    _dafny.TextSeq("KeyId is missing or another than the one asked for"),
                )
            )
        if response.KeyAgreementAlgorithm != Wrappers.Option_Some(_dafny.TextSeq("ECDH")):
            return Wrappers.Result_Failure(
                KmsErrors.InvalidResponse(
                    _dafny.TextSeq("DeriveSharedSecret"), _dafny.TextSeq("KeyAgreementAlgorithm is not ECDH")
                )
            )
        if response.SharedSecret.is_None:
            return Wrappers.Result_Failure(
                KmsErrors.InvalidResponse(
                    _dafny.TextSeq("DeriveSharedSecret"), _dafny.TextSeq("SharedSecret is missing")
                )
            )
        return Wrappers.Result_Success(response.SharedSecret.value)


def AgreementRequest(keyId, peer, grantTokens):
    return KmsTypes.DeriveSharedSecretRequest_DeriveSharedSecretRequest(
        keyId, _dafny.TextSeq("ECDH"), EcdhExterns.default__.Der(peer), Wrappers.Option_Some(grantTokens)
    )


def ReadPublicKey(curve, der):
    key = EcdhExterns.default__.ReadPublicKey(curve, der)
    if key.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
    return Wrappers.Result_Success(key.value)


def FetchPublicKey(caller, keyId):
    answer = caller.client.GetPublicKey(KmsTypes.GetPublicKeyRequest_GetPublicKeyRequest(keyId))
    result = KmsErrors.Asked(answer)
    if result.is_Failure:
        return result
    response = result.value
    if response.KeyId != Wrappers.Option_Some(keyId):
        return Wrappers.Result_Failure(
            KmsErrors.InvalidResponse(
                _dafny.TextSeq("GetPublicKey"), _dafny.TextSeq("KeyId is missing or another than the one asked for")
            )
        )
    if response.KeyUsage != Wrappers.Option_Some(_dafny.TextSeq("KEY_AGREEMENT")):
        return Wrappers.Result_Failure(
            KmsErrors.InvalidResponse(_dafny.TextSeq("GetPublicKey"), _dafny.TextSeq("KeyUsage is not KEY_AGREEMENT"))
        )
    if response.PublicKey.is_None:
        return Wrappers.Result_Failure(
            KmsErrors.InvalidResponse(_dafny.TextSeq("GetPublicKey"), _dafny.TextSeq("PublicKey is missing"))
        )
    return Wrappers.Result_Success(response.PublicKey.value)


def Own(caller, curve, member, keyId, given):
    result = KmsErrors.ReadKeyId(member, keyId)
    if result.is_Failure:
        return result
    id_ = result.value
    if given.is_Some:
        der = given.value
    else:
        result = FetchPublicKey(caller, id_.text)
        if result.is_Failure:
            return result
        der = result.value
    result = ReadPublicKey(curve, der)
    if result.is_Failure:
        return result
    key = result.value
    own = KmsPrivateKey()
    own.ctor__(caller, id_.text, EcdhExterns.default__.Point(key))
    return Wrappers.Result_Success(own)


def Create(input_):
    result = KmsErrors.GrantTokens(input_.grantTokens)
    if result.is_Failure:
        return result
    tokens = result.value
    result = MakeScheme(
        KmsDataKeys.Caller_Caller(input_.kmsClient, tokens), input_.KeyAgreementScheme, input_.curveSpec
    )
    if result.is_Failure:
        return result
    scheme = result.value
    keyring = EcdhKeyring.EcdhKeyring()
    keyring.ctor__(EcdhKeyring.KMS__PROVIDER__ID, input_.curveSpec, scheme)
    return Wrappers.Result_Success(keyring)


def MakeScheme(caller, configured, curve):
    if configured.is_KmsPublicKeyDiscovery:
        keys = configured.KmsPublicKeyDiscovery
        result = Own(
            caller,
            curve,
            _dafny.TextSeq("recipient_kms_identifier"),
            keys.recipientKmsIdentifier,
            Wrappers.the_Option_None,
        )
        if result.is_Failure:
            return result
        own = result.value
        return Wrappers.Result_Success(EcdhKeyring.Scheme_PublicKeyDiscovery(own))
    keys = configured.KmsPrivateKeyToStaticPublicKey
    result = Own(caller, curve, _dafny.TextSeq("sender_kms_identifier"), keys.senderKmsIdentifier, keys.senderPublicKey)
    if result.is_Failure:
        return result
    own = result.value
    result = ReadPublicKey(curve, keys.recipientPublicKey)
    if result.is_Failure:
        return result
    key = result.value
    peer = EcdhKeyring.Peer()
    peer.ctor__(key, EcdhExterns.default__.Point(key))
    r = Wrappers.Result_Success(EcdhKeyring.Scheme_PrivateKeyToStaticPublicKey(own, peer))
    return r
    return r


default__ = sys.modules[__name__]
