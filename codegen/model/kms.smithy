$version: "2"

// The requests that keyrings and key stores send to AWS KMS, with the members that they use. Names are those of AWS.
namespace com.amazonaws.kms

use aws.polymorph#remoteService

/// AWS Key Management Service.
@remoteService(boto3: "kms", pythonPackage: "aws_cryptographic_material_providers", error: "ComAmazonawsKms")
service Kms {
    version: "2014-11-01"
    operations: [
        Decrypt
        DeriveSharedSecret
        Encrypt
        GenerateDataKey
        GenerateDataKeyWithoutPlaintext
        GetPublicKey
        ReEncrypt
    ]
}

map EncryptionContextType {
    key: String
    value: String
}

list GrantTokenList {
    member: String
}

/// Open what a key of AWS KMS wrapped.
operation Decrypt {
    input: DecryptRequest
    output: DecryptResponse
}

structure DecryptRequest {
    @required
    CiphertextBlob: Blob

    EncryptionContext: EncryptionContextType

    GrantTokens: GrantTokenList

    KeyId: String

    EncryptionAlgorithm: String
}

structure DecryptResponse {
    KeyId: String

    Plaintext: Blob
}

/// Let a private key of AWS KMS agree with a public key.
operation DeriveSharedSecret {
    input: DeriveSharedSecretRequest
    output: DeriveSharedSecretResponse
}

structure DeriveSharedSecretRequest {
    @required
    KeyId: String

    @required
    KeyAgreementAlgorithm: String

    @required
    PublicKey: Blob

    GrantTokens: GrantTokenList
}

structure DeriveSharedSecretResponse {
    KeyId: String

    SharedSecret: Blob

    KeyAgreementAlgorithm: String
}

/// Wrap a data key.
operation Encrypt {
    input: EncryptRequest
    output: EncryptResponse
}

structure EncryptRequest {
    @required
    KeyId: String

    @required
    Plaintext: Blob

    EncryptionContext: EncryptionContextType

    GrantTokens: GrantTokenList
}

structure EncryptResponse {
    CiphertextBlob: Blob

    KeyId: String
}

/// Make a data key, and wrap it.
operation GenerateDataKey {
    input: GenerateDataKeyRequest
    output: GenerateDataKeyResponse
}

structure GenerateDataKeyRequest {
    @required
    KeyId: String

    EncryptionContext: EncryptionContextType

    NumberOfBytes: Integer

    GrantTokens: GrantTokenList
}

structure GenerateDataKeyResponse {
    CiphertextBlob: Blob

    Plaintext: Blob

    KeyId: String

    CiphertextForRecipient: Blob
}

/// Make a data key, and tell nobody.
operation GenerateDataKeyWithoutPlaintext {
    input: GenerateDataKeyWithoutPlaintextRequest
    output: GenerateDataKeyWithoutPlaintextResponse
}

structure GenerateDataKeyWithoutPlaintextRequest {
    @required
    KeyId: String

    EncryptionContext: EncryptionContextType

    NumberOfBytes: Integer

    GrantTokens: GrantTokenList
}

structure GenerateDataKeyWithoutPlaintextResponse {
    CiphertextBlob: Blob

    KeyId: String
}

/// Get the public key of a key pair in AWS KMS.
operation GetPublicKey {
    input: GetPublicKeyRequest
    output: GetPublicKeyResponse
}

structure GetPublicKeyRequest {
    @required
    KeyId: String
}

structure GetPublicKeyResponse {
    KeyId: String

    PublicKey: Blob

    KeyUsage: String
}

/// Wrap again, under another context.
operation ReEncrypt {
    input: ReEncryptRequest
    output: ReEncryptResponse
}

structure ReEncryptRequest {
    @required
    CiphertextBlob: Blob

    SourceEncryptionContext: EncryptionContextType

    SourceKeyId: String

    @required
    DestinationKeyId: String

    DestinationEncryptionContext: EncryptionContextType

    GrantTokens: GrantTokenList
}

structure ReEncryptResponse {
    CiphertextBlob: Blob

    SourceKeyId: String

    KeyId: String
}
