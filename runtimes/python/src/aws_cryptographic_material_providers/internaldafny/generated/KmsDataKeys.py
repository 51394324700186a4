# Translated from dafny/keyrings/aws_kms/KmsDataKeys.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns
import aws_cryptographic_material_providers.internaldafny.generated.KmsArns as KmsArns
import aws_cryptographic_material_providers.internaldafny.generated.KmsTypes as KmsTypes
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.KmsRequests as KmsRequests
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.KmsErrors as KmsErrors


class Wrapped(_dafny.Datatype):
    __slots__ = ()
    is_Wrapped = False


class Wrapped_Wrapped(Wrapped):
    __slots__ = ("edk", "key")
    is_Wrapped = True

    def __init__(self, edk, key):
        self.edk = edk
        self.key = key

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Wrapped_Wrapped) and self.edk == other.edk and (self.key == other.key)
        )

    def __hash__(self):
        return hash((self.edk, self.key))


class Caller(_dafny.Datatype):
    __slots__ = ()
    is_Caller = False


class Caller_Caller(Caller):
    __slots__ = ("client", "grantTokens")
    is_Caller = True

    def __init__(self, client, grantTokens):
        self.client = client
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Caller_Caller) and self.client == other.client and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.client, self.grantTokens))


def NotText(pairs):
    return Refusals.Refused(
        _dafny.TextSeq("encryption_context of ")
        + Text.Decimal(pairs)
        + _dafny.TextSeq(" pairs has a key or value that is not UTF-8, which AWS KMS cannot be asked with")
    )


def TextPairs(context):
    pairs = TextExterns.default__.DecodePairs(context)
    if pairs.is_None:
        return Wrappers.Result_Failure(NotText(len(context)))
    return Wrappers.Result_Success(pairs.value)


def GenerateRequest(keyId, length, context, grantTokens):
    return KmsTypes.GenerateDataKeyRequest_GenerateDataKeyRequest(
        keyId, Wrappers.Option_Some(context), Wrappers.Option_Some(length), Wrappers.Option_Some(grantTokens)
    )


def WrapRequest(keyId, key, context, grantTokens):
    return KmsTypes.EncryptRequest_EncryptRequest(
        keyId, key, Wrappers.Option_Some(context), Wrappers.Option_Some(grantTokens)
    )


def UnwrapRequest(keyId, ciphertext, context, grantTokens):
    return KmsTypes.DecryptRequest_DecryptRequest(
        ciphertext,
        Wrappers.Option_Some(context),
        Wrappers.Option_Some(grantTokens),
        Wrappers.Option_Some(keyId),
        Wrappers.the_Option_None,
    )


def RsaRequest(keyId, ciphertext, algorithm, grantTokens):
    return KmsTypes.DecryptRequest_DecryptRequest(
        ciphertext,
        Wrappers.the_Option_None,
        Wrappers.Option_Some(grantTokens),
        Wrappers.Option_Some(keyId),
        Wrappers.Option_Some(algorithm),
    )


def Edk(operation, keyId, blob):
    if keyId.is_None:
        return Wrappers.Result_Failure(KmsErrors.InvalidResponse(operation, _dafny.TextSeq("KeyId is missing")))
    elif blob.is_None or not KmsRequests.IsCiphertext(blob.value):
        return Wrappers.Result_Failure(
            KmsErrors.InvalidResponse(
                operation, _dafny.TextSeq("CiphertextBlob is missing, empty or of more than 6144 bytes")
            )
        )
    else:
        info = TextExterns.default__.Encode(keyId.value)
        if info.is_None or len(info.value) >= Bytes.UINT16__LIMIT or KmsArns.ReadKeyArn(info.value).is_None:
            return Wrappers.Result_Failure(
                KmsErrors.InvalidResponse(
                    operation,
                    _dafny.TextSeq("KeyId ") + Text.Quoted(keyId.value) + _dafny.TextSeq(" is not the ARN of a key"),
                )
            )
        else:
            return Wrappers.Result_Success(
                MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(PROVIDER__ID, info.value, blob.value)
            )


def WrongLength(operation, plaintext, length):
    return KmsErrors.InvalidResponse(
        operation,
        _dafny.TextSeq("Plaintext is missing")
        if plaintext.is_None
        else _dafny.TextSeq("Plaintext is ")
        + Text.Decimal(len(plaintext.value))
        + _dafny.TextSeq(" bytes long; ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" were expected"),
    )


def Generate(caller, keyId, length, context):
    answer = caller.client.GenerateDataKey(GenerateRequest(keyId, length, context, caller.grantTokens))
    result = KmsErrors.Asked(answer)
    if result.is_Failure:
        return result
    response = result.value
    result = Edk(_dafny.TextSeq("GenerateDataKey"), response.KeyId, response.CiphertextBlob)
    if result.is_Failure:
        return result
    edk = result.value
    if response.CiphertextForRecipient.is_Some:
        return Wrappers.Result_Failure(
            KmsErrors.InvalidResponse(
                _dafny.TextSeq("GenerateDataKey"), _dafny.TextSeq("CiphertextForRecipient was not asked for")
            )
        )
    if response.Plaintext.is_None or len(response.Plaintext.value) != length:
        return Wrappers.Result_Failure(WrongLength(_dafny.TextSeq("GenerateDataKey"), response.Plaintext, length))
    return Wrappers.Result_Success(Wrapped_Wrapped(edk, response.Plaintext.value))


def Wrap(caller, keyId, key, context):
    answer = caller.client.Encrypt(WrapRequest(keyId, key, context, caller.grantTokens))
    result = KmsErrors.Asked(answer)
    if result.is_Failure:
        return result
    response = result.value
    result = Edk(_dafny.TextSeq("Encrypt"), response.KeyId, response.CiphertextBlob)
    if result.is_Failure:
        return result
    edk = result.value
    return Wrappers.Result_Success(Wrapped_Wrapped(edk, key))


def BadCiphertext(length):
    return Refusals.Refused(
        _dafny.TextSeq("the part of ciphertext that AWS KMS wrapped is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; it has 1 to 6144")
    )


def Decrypt(caller, request):
    if not KmsRequests.IsCiphertext(request.CiphertextBlob):
        return Wrappers.Result_Failure(BadCiphertext(len(request.CiphertextBlob)))
    answer = caller.client.Decrypt(request)
    result = KmsErrors.Asked(answer)
    if result.is_Failure:
        return result
    response = result.value
    if response.KeyId != request.KeyId:
        return Wrappers.Result_Failure(
            KmsErrors.InvalidResponse(
                _dafny.TextSeq("Decrypt"), _dafny.TextSeq("KeyId is missing or another than the one asked for")
            )
        )
    if response.Plaintext.is_None:
        return Wrappers.Result_Failure(
            KmsErrors.InvalidResponse(_dafny.TextSeq("Decrypt"), _dafny.TextSeq("Plaintext is missing"))
        )
    return Wrappers.Result_Success(response.Plaintext.value)


PROVIDER__ID = Bytes.Ascii(_dafny.TextSeq("aws-kms"))
default__ = sys.modules[__name__]
