# Translated from dafny/model/KmsTypes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class DecryptRequest(_dafny.Datatype):
    __slots__ = ()
    is_DecryptRequest = False


class DecryptRequest_DecryptRequest(DecryptRequest):
    __slots__ = ("CiphertextBlob", "EncryptionContext", "GrantTokens", "KeyId", "EncryptionAlgorithm")
    is_DecryptRequest = True

    def __init__(self, CiphertextBlob, EncryptionContext, GrantTokens, KeyId, EncryptionAlgorithm):
        self.CiphertextBlob = CiphertextBlob
        self.EncryptionContext = EncryptionContext
        self.GrantTokens = GrantTokens
        self.KeyId = KeyId
        self.EncryptionAlgorithm = EncryptionAlgorithm

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DecryptRequest_DecryptRequest)
            and self.CiphertextBlob == other.CiphertextBlob
            and (self.EncryptionContext == other.EncryptionContext)
            and (self.GrantTokens == other.GrantTokens)
            and (self.KeyId == other.KeyId)
            and (self.EncryptionAlgorithm == other.EncryptionAlgorithm)
        )

    def __hash__(self):
        return hash(
            (self.CiphertextBlob, self.EncryptionContext, self.GrantTokens, self.KeyId, self.EncryptionAlgorithm)
        )


class DecryptResponse(_dafny.Datatype):
    __slots__ = ()
    is_DecryptResponse = False


class DecryptResponse_DecryptResponse(DecryptResponse):
    __slots__ = ("KeyId", "Plaintext")
    is_DecryptResponse = True

    def __init__(self, KeyId, Plaintext):
        self.KeyId = KeyId
        self.Plaintext = Plaintext

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DecryptResponse_DecryptResponse)
            and self.KeyId == other.KeyId
            and (self.Plaintext == other.Plaintext)
        )

    def __hash__(self):
        return hash((self.KeyId, self.Plaintext))


class DeriveSharedSecretRequest(_dafny.Datatype):
    __slots__ = ()
    is_DeriveSharedSecretRequest = False


class DeriveSharedSecretRequest_DeriveSharedSecretRequest(DeriveSharedSecretRequest):
    __slots__ = ("KeyId", "KeyAgreementAlgorithm", "PublicKey", "GrantTokens")
    is_DeriveSharedSecretRequest = True

    def __init__(self, KeyId, KeyAgreementAlgorithm, PublicKey, GrantTokens):
        self.KeyId = KeyId
        self.KeyAgreementAlgorithm = KeyAgreementAlgorithm
        self.PublicKey = PublicKey
        self.GrantTokens = GrantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DeriveSharedSecretRequest_DeriveSharedSecretRequest)
            and self.KeyId == other.KeyId
            and (self.KeyAgreementAlgorithm == other.KeyAgreementAlgorithm)
            and (self.PublicKey == other.PublicKey)
            and (self.GrantTokens == other.GrantTokens)
        )

    def __hash__(self):
        return hash((self.KeyId, self.KeyAgreementAlgorithm, self.PublicKey, self.GrantTokens))


class DeriveSharedSecretResponse(_dafny.Datatype):
    __slots__ = ()
    is_DeriveSharedSecretResponse = False


class DeriveSharedSecretResponse_DeriveSharedSecretResponse(DeriveSharedSecretResponse):
    __slots__ = ("KeyId", "SharedSecret", "KeyAgreementAlgorithm")
    is_DeriveSharedSecretResponse = True

    def __init__(self, KeyId, SharedSecret, KeyAgreementAlgorithm):
        self.KeyId = KeyId
        self.SharedSecret = SharedSecret
        self.KeyAgreementAlgorithm = KeyAgreementAlgorithm

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DeriveSharedSecretResponse_DeriveSharedSecretResponse)
            and self.KeyId == other.KeyId
            and (self.SharedSecret == other.SharedSecret)
            and (self.KeyAgreementAlgorithm == other.KeyAgreementAlgorithm)
        )

    def __hash__(self):
        return hash((self.KeyId, self.SharedSecret, self.KeyAgreementAlgorithm))


class EncryptRequest(_dafny.Datatype):
    __slots__ = ()
    is_EncryptRequest = False


class EncryptRequest_EncryptRequest(EncryptRequest):
    __slots__ = ("KeyId", "Plaintext", "EncryptionContext", "GrantTokens")
    is_EncryptRequest = True

    def __init__(self, KeyId, Plaintext, EncryptionContext, GrantTokens):
        self.KeyId = KeyId
        self.Plaintext = Plaintext
        self.EncryptionContext = EncryptionContext
        self.GrantTokens = GrantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, EncryptRequest_EncryptRequest)
            and self.KeyId == other.KeyId
            and (self.Plaintext == other.Plaintext)
            and (self.EncryptionContext == other.EncryptionContext)
            and (self.GrantTokens == other.GrantTokens)
        )

    def __hash__(self):
        return hash((self.KeyId, self.Plaintext, self.EncryptionContext, self.GrantTokens))


class EncryptResponse(_dafny.Datatype):
    __slots__ = ()
    is_EncryptResponse = False


class EncryptResponse_EncryptResponse(EncryptResponse):
    __slots__ = ("CiphertextBlob", "KeyId")
    is_EncryptResponse = True

    def __init__(self, CiphertextBlob, KeyId):
        self.CiphertextBlob = CiphertextBlob
        self.KeyId = KeyId

    def __eq__(self, other):
        return self is other or (
            isinstance(other, EncryptResponse_EncryptResponse)
            and self.CiphertextBlob == other.CiphertextBlob
            and (self.KeyId == other.KeyId)
        )

    def __hash__(self):
        return hash((self.CiphertextBlob, self.KeyId))


class GenerateDataKeyRequest(_dafny.Datatype):
    __slots__ = ()
    is_GenerateDataKeyRequest = False


class GenerateDataKeyRequest_GenerateDataKeyRequest(GenerateDataKeyRequest):
    __slots__ = ("KeyId", "EncryptionContext", "NumberOfBytes", "GrantTokens")
    is_GenerateDataKeyRequest = True

    def __init__(self, KeyId, EncryptionContext, NumberOfBytes, GrantTokens):
        self.KeyId = KeyId
        self.EncryptionContext = EncryptionContext
        self.NumberOfBytes = NumberOfBytes
        self.GrantTokens = GrantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateDataKeyRequest_GenerateDataKeyRequest)
            and self.KeyId == other.KeyId
            and (self.EncryptionContext == other.EncryptionContext)
            and (self.NumberOfBytes == other.NumberOfBytes)
            and (self.GrantTokens == other.GrantTokens)
        )

    def __hash__(self):
        return hash((self.KeyId, self.EncryptionContext, self.NumberOfBytes, self.GrantTokens))


class GenerateDataKeyResponse(_dafny.Datatype):
    __slots__ = ()
    is_GenerateDataKeyResponse = False


class GenerateDataKeyResponse_GenerateDataKeyResponse(GenerateDataKeyResponse):
    __slots__ = ("CiphertextBlob", "Plaintext", "KeyId", "CiphertextForRecipient")
    is_GenerateDataKeyResponse = True

    def __init__(self, CiphertextBlob, Plaintext, KeyId, CiphertextForRecipient):
        self.CiphertextBlob = CiphertextBlob
        self.Plaintext = Plaintext
        self.KeyId = KeyId
        self.CiphertextForRecipient = CiphertextForRecipient

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateDataKeyResponse_GenerateDataKeyResponse)
            and self.CiphertextBlob == other.CiphertextBlob
            and (self.Plaintext == other.Plaintext)
            and (self.KeyId == other.KeyId)
            and (self.CiphertextForRecipient == other.CiphertextForRecipient)
        )

    def __hash__(self):
        return hash((self.CiphertextBlob, self.Plaintext, self.KeyId, self.CiphertextForRecipient))


class GenerateDataKeyWithoutPlaintextRequest(_dafny.Datatype):
    __slots__ = ()
    is_GenerateDataKeyWithoutPlaintextRequest = False


class GenerateDataKeyWithoutPlaintextRequest_GenerateDataKeyWithoutPlaintextRequest(
    GenerateDataKeyWithoutPlaintextRequest
):
    __slots__ = ("KeyId", "EncryptionContext", "NumberOfBytes", "GrantTokens")
    is_GenerateDataKeyWithoutPlaintextRequest = True

    def __init__(self, KeyId, EncryptionContext, NumberOfBytes, GrantTokens):
        self.KeyId = KeyId
        self.EncryptionContext = EncryptionContext
        self.NumberOfBytes = NumberOfBytes
        self.GrantTokens = GrantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateDataKeyWithoutPlaintextRequest_GenerateDataKeyWithoutPlaintextRequest)
            and self.KeyId == other.KeyId
            and (self.EncryptionContext == other.EncryptionContext)
            and (self.NumberOfBytes == other.NumberOfBytes)
            and (self.GrantTokens == other.GrantTokens)
        )

    def __hash__(self):
        return hash((self.KeyId, self.EncryptionContext, self.NumberOfBytes, self.GrantTokens))


class GenerateDataKeyWithoutPlaintextResponse(_dafny.Datatype):
    __slots__ = ()
    is_GenerateDataKeyWithoutPlaintextResponse = False


class GenerateDataKeyWithoutPlaintextResponse_GenerateDataKeyWithoutPlaintextResponse(
    GenerateDataKeyWithoutPlaintextResponse
):
    __slots__ = ("CiphertextBlob", "KeyId")
    is_GenerateDataKeyWithoutPlaintextResponse = True

    def __init__(self, CiphertextBlob, KeyId):
        self.CiphertextBlob = CiphertextBlob
        self.KeyId = KeyId

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateDataKeyWithoutPlaintextResponse_GenerateDataKeyWithoutPlaintextResponse)
            and self.CiphertextBlob == other.CiphertextBlob
            and (self.KeyId == other.KeyId)
        )

    def __hash__(self):
        return hash((self.CiphertextBlob, self.KeyId))


class GetPublicKeyRequest(_dafny.Datatype):
    __slots__ = ()
    is_GetPublicKeyRequest = False


class GetPublicKeyRequest_GetPublicKeyRequest(GetPublicKeyRequest):
    __slots__ = ("KeyId",)
    is_GetPublicKeyRequest = True

    def __init__(self, KeyId):
        self.KeyId = KeyId

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetPublicKeyRequest_GetPublicKeyRequest) and self.KeyId == other.KeyId
        )

    def __hash__(self):
        return hash((self.KeyId,))


class GetPublicKeyResponse(_dafny.Datatype):
    __slots__ = ()
    is_GetPublicKeyResponse = False


class GetPublicKeyResponse_GetPublicKeyResponse(GetPublicKeyResponse):
    __slots__ = ("KeyId", "PublicKey", "KeyUsage")
    is_GetPublicKeyResponse = True

    def __init__(self, KeyId, PublicKey, KeyUsage):
        self.KeyId = KeyId
        self.PublicKey = PublicKey
        self.KeyUsage = KeyUsage

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetPublicKeyResponse_GetPublicKeyResponse)
            and self.KeyId == other.KeyId
            and (self.PublicKey == other.PublicKey)
            and (self.KeyUsage == other.KeyUsage)
        )

    def __hash__(self):
        return hash((self.KeyId, self.PublicKey, self.KeyUsage))


class ReEncryptRequest(_dafny.Datatype):
    __slots__ = ()
    is_ReEncryptRequest = False


class ReEncryptRequest_ReEncryptRequest(ReEncryptRequest):
    __slots__ = (
        "CiphertextBlob",
        "SourceEncryptionContext",
        "SourceKeyId",
        "DestinationKeyId",
        "DestinationEncryptionContext",
        "GrantTokens",
    )
    is_ReEncryptRequest = True

    def __init__(
        self,
        CiphertextBlob,
        SourceEncryptionContext,
        SourceKeyId,
        DestinationKeyId,
        DestinationEncryptionContext,
        GrantTokens,
    ):
        self.CiphertextBlob = CiphertextBlob
        self.SourceEncryptionContext = SourceEncryptionContext
        self.SourceKeyId = SourceKeyId
        self.DestinationKeyId = DestinationKeyId
        self.DestinationEncryptionContext = DestinationEncryptionContext
        self.GrantTokens = GrantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ReEncryptRequest_ReEncryptRequest)
            and self.CiphertextBlob == other.CiphertextBlob
            and (self.SourceEncryptionContext == other.SourceEncryptionContext)
            and (self.SourceKeyId == other.SourceKeyId)
            and (self.DestinationKeyId == other.DestinationKeyId)
            and (self.DestinationEncryptionContext == other.DestinationEncryptionContext)
            and (self.GrantTokens == other.GrantTokens)
        )

    def __hash__(self):
        return hash(
            (
                self.CiphertextBlob,
                self.SourceEncryptionContext,
                self.SourceKeyId,
                self.DestinationKeyId,
                self.DestinationEncryptionContext,
                self.GrantTokens,
            )
        )


class ReEncryptResponse(_dafny.Datatype):
    __slots__ = ()
    is_ReEncryptResponse = False


class ReEncryptResponse_ReEncryptResponse(ReEncryptResponse):
    __slots__ = ("CiphertextBlob", "SourceKeyId", "KeyId")
    is_ReEncryptResponse = True

    def __init__(self, CiphertextBlob, SourceKeyId, KeyId):
        self.CiphertextBlob = CiphertextBlob
        self.SourceKeyId = SourceKeyId
        self.KeyId = KeyId

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ReEncryptResponse_ReEncryptResponse)
            and self.CiphertextBlob == other.CiphertextBlob
            and (self.SourceKeyId == other.SourceKeyId)
            and (self.KeyId == other.KeyId)
        )

    def __hash__(self):
        return hash((self.CiphertextBlob, self.SourceKeyId, self.KeyId))


class IKmsClient:
    def Region(self):
        pass

    def Decrypt(self, input_):
        pass

    def DeriveSharedSecret(self, input_):
        pass

    def Encrypt(self, input_):
        pass

    def GenerateDataKey(self, input_):
        pass

    def GenerateDataKeyWithoutPlaintext(self, input_):
        pass

    def GetPublicKey(self, input_):
        pass

    def ReEncrypt(self, input_):
        pass


class Error(_dafny.Datatype):
    __slots__ = ()
    is_Refused = False
    is_Opaque = False


class Error_Refused(Error):
    __slots__ = ("code", "obj", "text")
    is_Refused = True

    def __init__(self, code, obj, text):
        self.code = code
        self.obj = obj
        self.text = text

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_Refused)
            and self.code == other.code
            and (self.obj == other.obj)
            and (self.text == other.text)
        )

    def __hash__(self):
        return hash((self.code, self.obj, self.text))


class Error_Opaque(Error):
    __slots__ = ("obj", "text")
    is_Opaque = True

    def __init__(self, obj, text):
        self.obj = obj
        self.text = text

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_Opaque) and self.obj == other.obj and (self.text == other.text)
        )

    def __hash__(self):
        return hash((self.obj, self.text))
