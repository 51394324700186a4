$version: "2"

// Keyrings wrap and unwrap data keys; materials managers ask keyrings and hand out what a message needs.
namespace aws.cryptography.materialProviders

use aws.cryptography.keyStore#BeaconKeyMaterials
use aws.cryptography.keyStore#BranchKeyMaterials
use aws.cryptography.keyStore#KeyStore
use aws.cryptography.primitives#AES_GCM
use aws.cryptography.primitives#AwsCryptographicPrimitives
use aws.cryptography.primitives#DigestAlgorithm
use aws.cryptography.primitives#ECDHCurveSpec
use aws.cryptography.primitives#ECDSASignatureAlgorithm
use aws.cryptography.primitives#PositiveInteger
use aws.cryptography.primitives#SymmetricKeyLength
use com.amazonaws.dynamoDb#DynamoDb
use com.amazonaws.kms#Kms
use aws.polymorph#dafnyUtf8Bytes
use aws.polymorph#extendable
use aws.polymorph#hashable
use aws.polymorph#localService
use aws.polymorph#positional
use aws.polymorph#public
use aws.polymorph#reference
use aws.polymorph#shared

/// Make keyrings and materials managers, and check the materials they exchange.
///
/// Objects that a client makes do not change: they may be shared between threads.
@localService(
    sdkId: "MaterialProviders"
    pythonPackage: "aws_cryptographic_material_providers"
    config: MaterialProvidersConfig
    dependencies: [AwsCryptographicPrimitives, KeyStore, Kms, DynamoDb]
)
service AwsCryptographicMaterialProviders {
    version: "2021-11-01"
    resources: [
        Keyring
        CryptographicMaterialsManager
        ClientSupplier
        CryptographicMaterialsCache
        BranchKeyIdSupplier
    ]
    operations: [
        CreateAwsKmsKeyring
        CreateAwsKmsMrkKeyring
        CreateAwsKmsDiscoveryKeyring
        CreateAwsKmsMrkDiscoveryKeyring
        CreateAwsKmsMultiKeyring
        CreateAwsKmsMrkMultiKeyring
        CreateAwsKmsDiscoveryMultiKeyring
        CreateAwsKmsMrkDiscoveryMultiKeyring
        CreateAwsKmsRsaKeyring
        CreateAwsKmsEcdhKeyring
        CreateAwsKmsHierarchicalKeyring
        CreateDefaultClientSupplier
        CreateMultiKeyring
        CreateRawAesKeyring
        CreateRawRsaKeyring
        CreateRawEcdhKeyring
        CreateDefaultCryptographicMaterialsManager
        CreateRequiredEncryptionContextCMM
        CreateCryptographicMaterialsCache
        InitializeEncryptionMaterials
        InitializeDecryptionMaterials
        ValidEncryptionMaterialsTransition
        ValidDecryptionMaterialsTransition
        EncryptionMaterialsHasPlaintextDataKey
        DecryptionMaterialsWithPlaintextDataKey
        GetAlgorithmSuiteInfo
        ValidAlgorithmSuiteInfo
        ValidateCommitmentPolicyOnEncrypt
        ValidateCommitmentPolicyOnDecrypt
    ]
    errors: [AwsCryptographicMaterialProvidersException]
}

/// There is nothing to set.
structure MaterialProvidersConfig {}

// ---- Errors

/// A request was refused or failed, for a reason without a class of its own.
@error("client")
structure AwsCryptographicMaterialProvidersException {
    @required
    message: String
}

/// An algorithm suite is not one of those that exist.
@error("client")
structure InvalidAlgorithmSuiteInfo {
    @required
    message: String
}

/// Encryption materials are no legal successor of others.
@error("client")
structure InvalidEncryptionMaterialsTransition {
    @required
    message: String
}

/// Decryption materials are no legal successor of others.
@error("client")
structure InvalidDecryptionMaterialsTransition {
    @required
    message: String
}

/// Encryption materials cannot be used to encrypt.
@error("client")
structure InvalidEncryptionMaterials {
    @required
    message: String
}

/// Decryption materials cannot be used to decrypt.
@error("client")
structure InvalidDecryptionMaterials {
    @required
    message: String
}

/// The commitment policy does not allow encrypting with the algorithm suite.
@error("client")
structure InvalidAlgorithmSuiteInfoOnEncrypt {
    @required
    message: String
}

/// The commitment policy does not allow decrypting with the algorithm suite.
@error("client")
structure InvalidAlgorithmSuiteInfoOnDecrypt {
    @required
    message: String
}

/// A cache of materials has no entry with the identifier, or only one that has expired: fetch the materials, and put them.
@error("client")
structure EntryDoesNotExist {
    @required
    message: String
}

/// A cache of materials does not replace the entry it has. The library's own caches replace.
@error("client")
structure EntryAlreadyExists {
    @required
    message: String
}

/// Others were fetching the materials, and none of them has put them within the in-flight time to live.
@error("client")
structure InFlightTTLExceeded {
    @required
    message: String
}

// ---- Algorithm suites

/// A suite of the AWS Encryption SDK; the value is its number in hexadecimal.
enum ESDKAlgorithmSuiteId {
    ALG_AES_128_GCM_IV12_TAG16_NO_KDF = "0x0014"
    ALG_AES_192_GCM_IV12_TAG16_NO_KDF = "0x0046"
    ALG_AES_256_GCM_IV12_TAG16_NO_KDF = "0x0078"
    ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256 = "0x0114"
    ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA256 = "0x0146"
    ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA256 = "0x0178"
    ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256_ECDSA_P256 = "0x0214"
    ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384 = "0x0346"
    ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384 = "0x0378"
    ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY = "0x0478"
    ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384 = "0x0578"
}

/// A suite of the AWS Database Encryption SDK; the value is its number in hexadecimal.
enum DBEAlgorithmSuiteId {
    ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_SYMSIG_HMAC_SHA384 = "0x6700"
    ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384_SYMSIG_HMAC_SHA384 = "0x6701"
}

/// Name of an algorithm suite.
union AlgorithmSuiteId {
    ESDK: ESDKAlgorithmSuiteId
    DBE: DBEAlgorithmSuiteId
}

/// What an algorithm suite is made of.
@shared
structure AlgorithmSuiteInfo {
    @required
    id: AlgorithmSuiteId

    /// Two bytes, as on the wire.
    @required
    binaryId: Blob

    /// Version of the message format: 1, or 2 with commitment.
    @required
    messageVersion: Integer

    /// Cipher for the message and for wrapping the data key.
    @required
    encrypt: Encrypt

    /// From the data key to the message key.
    @required
    kdf: DerivationAlgorithm

    /// From the data key to the committed key.
    @required
    commitment: DerivationAlgorithm

    @required
    signature: SignatureAlgorithm

    @required
    symmetricSignature: SymmetricSignatureAlgorithm

    @required
    edkWrapping: EdkWrappingAlgorithm
}

union Encrypt {
    AES_GCM: AES_GCM
}

union DerivationAlgorithm {
    HKDF: HKDF
    IDENTITY: IDENTITY
    None: None
}

/// HMAC-based key derivation (RFC 5869).
structure HKDF {
    @required
    hmac: DigestAlgorithm

    /// In bytes.
    @required
    saltLength: PositiveInteger

    /// In bytes.
    @required
    inputKeyLength: SymmetricKeyLength

    /// In bytes.
    @required
    outputKeyLength: SymmetricKeyLength
}

/// The data key itself is the key.
structure IDENTITY {}

/// The suite does without.
structure None {}

union SignatureAlgorithm {
    ECDSA: ECDSA
    None: None
}

structure ECDSA {
    @required
    curve: ECDSASignatureAlgorithm
}

union SymmetricSignatureAlgorithm {
    HMAC: DigestAlgorithm
    None: None
}

union EdkWrappingAlgorithm {
    DIRECT_KEY_WRAPPING: DIRECT_KEY_WRAPPING
    IntermediateKeyWrapping: IntermediateKeyWrapping
}

/// Keyrings wrap the data key itself.
structure DIRECT_KEY_WRAPPING {}

/// Keyrings wrap an intermediate key, which wraps the data key.
structure IntermediateKeyWrapping {
    /// From the intermediate key to the key that wraps the data key.
    @required
    keyEncryptionKeyKdf: DerivationAlgorithm

    /// From the intermediate key to the symmetric signing key.
    @required
    macKeyKdf: DerivationAlgorithm

    /// Cipher that wraps the data key.
    @required
    pdkEncryptAlgorithm: Encrypt
}

/// Describe the algorithm suite with a binary id.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: no suite has this id.
operation GetAlgorithmSuiteInfo {
    input: GetAlgorithmSuiteInfoInput
    output: AlgorithmSuiteInfo
}

@positional
structure GetAlgorithmSuiteInfoInput {
    /// Two bytes, as on the wire.
    @required
    binaryId: Blob
}

/// Check that an algorithm suite is exactly one of those that exist.
///
/// Raises:
///     InvalidAlgorithmSuiteInfo: it is not.
operation ValidAlgorithmSuiteInfo {
    input: AlgorithmSuiteInfo
    errors: [InvalidAlgorithmSuiteInfo]
}

// ---- Commitment policies

/// Which of the AWS Encryption SDK's suites may be used: only those with key commitment, or also those without.
enum ESDKCommitmentPolicy {
    FORBID_ENCRYPT_ALLOW_DECRYPT
    REQUIRE_ENCRYPT_ALLOW_DECRYPT
    REQUIRE_ENCRYPT_REQUIRE_DECRYPT
}

/// All suites of the AWS Database Encryption SDK commit to the key.
enum DBECommitmentPolicy {
    REQUIRE_ENCRYPT_REQUIRE_DECRYPT
}

union CommitmentPolicy {
    ESDK: ESDKCommitmentPolicy
    DBE: DBECommitmentPolicy
}

/// Check that a commitment policy allows encrypting with an algorithm suite.
///
/// Raises:
///     InvalidAlgorithmSuiteInfoOnEncrypt: it does not.
operation ValidateCommitmentPolicyOnEncrypt {
    input: ValidateCommitmentPolicyOnEncryptInput
    errors: [InvalidAlgorithmSuiteInfoOnEncrypt]
}

structure ValidateCommitmentPolicyOnEncryptInput {
    @required
    algorithm: AlgorithmSuiteId

    @required
    commitmentPolicy: CommitmentPolicy
}

/// Check that a commitment policy allows decrypting with an algorithm suite.
///
/// Raises:
///     InvalidAlgorithmSuiteInfoOnDecrypt: it does not.
operation ValidateCommitmentPolicyOnDecrypt {
    input: ValidateCommitmentPolicyOnDecryptInput
    errors: [InvalidAlgorithmSuiteInfoOnDecrypt]
}

structure ValidateCommitmentPolicyOnDecryptInput {
    @required
    algorithm: AlgorithmSuiteId

    @required
    commitmentPolicy: CommitmentPolicy
}

// ---- Materials

@dafnyUtf8Bytes
string Utf8Bytes

/// Key material: shown by its length only.
@sensitive
blob Secret

/// Public facts about a message, bound to it. Keys and values are text of at most 65,535 bytes in UTF-8.
map EncryptionContext {
    key: Utf8Bytes
    value: Utf8Bytes
}

list EncryptionContextKeys {
    member: Utf8Bytes
}

/// A data key, encrypted by a keyring.
@hashable
structure EncryptedDataKey {
    /// Which kind of keyring, or which key namespace, made it.
    @required
    keyProviderId: Utf8Bytes

    /// Which key wrapped it, in the keyring's own layout.
    @required
    keyProviderInfo: Blob

    @required
    ciphertext: Blob
}

list EncryptedDataKeyList {
    member: EncryptedDataKey
}

list SymmetricSigningKeyList {
    member: Secret
}

/// What encrypting one message needs.
structure EncryptionMaterials {
    @required
    algorithmSuite: AlgorithmSuiteInfo

    @required
    encryptionContext: EncryptionContext

    @required
    encryptedDataKeys: EncryptedDataKeyList

    /// Keys of pairs that are authenticated, but not stored with the message.
    @required
    requiredEncryptionContextKeys: EncryptionContextKeys

    /// As long as the suite's cipher asks.
    plaintextDataKey: Secret

    /// ECDSA private key in PEM, for suites that sign.
    signingKey: Secret

    /// One for each encrypted data key, for suites with a symmetric signature.
    symmetricSigningKeys: SymmetricSigningKeyList
}

/// What decrypting one message needs.
structure DecryptionMaterials {
    @required
    algorithmSuite: AlgorithmSuiteInfo

    @required
    encryptionContext: EncryptionContext

    /// Keys of pairs that are authenticated, but not stored with the message.
    @required
    requiredEncryptionContextKeys: EncryptionContextKeys

    /// As long as the suite's cipher asks.
    plaintextDataKey: Secret

    /// ECDSA public key as a compressed point, for suites that sign.
    verificationKey: Secret

    /// For suites with a symmetric signature.
    symmetricSigningKey: Secret
}

/// Make encryption materials without keys.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: signing keys do not fit the suite, a required key is not in the
///         context, or the context has the reserved key.
operation InitializeEncryptionMaterials {
    input: InitializeEncryptionMaterialsInput
    output: EncryptionMaterials
}

structure InitializeEncryptionMaterialsInput {
    @required
    algorithmSuiteId: AlgorithmSuiteId

    @required
    encryptionContext: EncryptionContext

    @required
    requiredEncryptionContextKeys: EncryptionContextKeys

    /// ECDSA private key in PEM, for suites that sign.
    signingKey: Secret

    /// ECDSA public key as a compressed point, for suites that sign.
    verificationKey: Secret
}

/// Make decryption materials without a data key.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: a required key is not in the context, or the context's public key
///         does not fit the suite.
operation InitializeDecryptionMaterials {
    input: InitializeDecryptionMaterialsInput
    output: DecryptionMaterials
}

structure InitializeDecryptionMaterialsInput {
    @required
    algorithmSuiteId: AlgorithmSuiteId

    @required
    encryptionContext: EncryptionContext

    @required
    requiredEncryptionContextKeys: EncryptionContextKeys
}

/// Check that a keyring may answer `start` with `stop`.
///
/// Raises:
///     InvalidEncryptionMaterialsTransition: it may not.
operation ValidEncryptionMaterialsTransition {
    input: ValidEncryptionMaterialsTransitionInput
    errors: [InvalidEncryptionMaterialsTransition]
}

structure ValidEncryptionMaterialsTransitionInput {
    @required
    start: EncryptionMaterials

    @required
    stop: EncryptionMaterials
}

/// Check that a keyring may answer `start` with `stop`.
///
/// Raises:
///     InvalidDecryptionMaterialsTransition: it may not.
operation ValidDecryptionMaterialsTransition {
    input: ValidDecryptionMaterialsTransitionInput
    errors: [InvalidDecryptionMaterialsTransition]
}

structure ValidDecryptionMaterialsTransitionInput {
    @required
    start: DecryptionMaterials

    @required
    stop: DecryptionMaterials
}

/// Check that materials are complete: a message can be encrypted with them.
///
/// Raises:
///     InvalidDecryptionMaterials: they are not. All implementations raise this class, whatever its name says.
operation EncryptionMaterialsHasPlaintextDataKey {
    input: EncryptionMaterials
    errors: [InvalidEncryptionMaterials]
}

/// Check that materials are complete: a message can be decrypted with them.
///
/// Raises:
///     InvalidDecryptionMaterials: they are not.
operation DecryptionMaterialsWithPlaintextDataKey {
    input: DecryptionMaterials
    errors: [InvalidDecryptionMaterials]
}

// ---- Keyrings

/// Wraps and unwraps data keys. A keyring of your own is a subclass.
@extendable
resource Keyring {
    operations: [
        OnEncrypt
        OnDecrypt
    ]
}

@reference(resource: Keyring)
structure KeyringReference {}

list KeyringList {
    member: KeyringReference
}

/// Wrap the data key, or make and wrap one if there is none, and append what came of it.
operation OnEncrypt {
    input: OnEncryptInput
    output: OnEncryptOutput
}

structure OnEncryptInput {
    @required
    materials: EncryptionMaterials
}

structure OnEncryptOutput {
    @required
    materials: EncryptionMaterials
}

/// Add the data key that one of the encrypted data keys holds.
operation OnDecrypt {
    input: OnDecryptInput
    output: OnDecryptOutput
}

structure OnDecryptInput {
    @required
    materials: DecryptionMaterials

    @required
    encryptedDataKeys: EncryptedDataKeyList
}

structure OnDecryptOutput {
    @required
    materials: DecryptionMaterials
}

@positional
structure CreateKeyringOutput {
    @required
    keyring: KeyringReference
}

/// Make a keyring of keyrings: each of them wraps the same data key, and any of them can unwrap it.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: there is neither a generator nor a child.
operation CreateMultiKeyring {
    input: CreateMultiKeyringInput
    output: CreateKeyringOutput
}

structure CreateMultiKeyringInput {
    /// Makes the data key. Without it, materials must come with one.
    generator: KeyringReference

    @required
    childKeyrings: KeyringList
}

/// Make a keyring that wraps with an AES key of yours.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: the wrapping key's length does not fit the algorithm, or
///         `key_namespace` is "aws-kms".
operation CreateRawAesKeyring {
    input: CreateRawAesKeyringInput
    output: CreateKeyringOutput
}

structure CreateRawAesKeyringInput {
    /// Stored with each data key. Together with the name it finds the key again.
    @required
    keyNamespace: String

    /// Stored with each data key.
    @required
    keyName: String

    /// 16, 24 or 32 bytes, as the algorithm says.
    @required
    wrappingKey: Secret

    @required
    wrappingAlg: AesWrappingAlg
}

enum AesWrappingAlg {
    ALG_AES128_GCM_IV12_TAG16
    ALG_AES192_GCM_IV12_TAG16
    ALG_AES256_GCM_IV12_TAG16
}

// ---- Cryptographic materials managers

/// Hands out the materials for a message. A manager of your own is a subclass.
@extendable
resource CryptographicMaterialsManager {
    operations: [
        GetEncryptionMaterials
        DecryptMaterials
    ]
}

@reference(resource: CryptographicMaterialsManager)
structure CryptographicMaterialsManagerReference {}

/// Get materials to encrypt one message with.
operation GetEncryptionMaterials {
    input: GetEncryptionMaterialsInput
    output: GetEncryptionMaterialsOutput
}

structure GetEncryptionMaterialsInput {
    @required
    encryptionContext: EncryptionContext

    @required
    commitmentPolicy: CommitmentPolicy

    /// Without it, the policy's default.
    algorithmSuiteId: AlgorithmSuiteId

    /// In bytes. Only a hint.
    maxPlaintextLength: Long

    /// Keys of pairs that are authenticated, but not stored with the message.
    requiredEncryptionContextKeys: EncryptionContextKeys
}

structure GetEncryptionMaterialsOutput {
    @required
    encryptionMaterials: EncryptionMaterials
}

/// Get the materials to decrypt one message with.
operation DecryptMaterials {
    input: DecryptMaterialsInput
    output: DecryptMaterialsOutput
}

structure DecryptMaterialsInput {
    @required
    algorithmSuiteId: AlgorithmSuiteId

    @required
    commitmentPolicy: CommitmentPolicy

    @required
    encryptedDataKeys: EncryptedDataKeyList

    /// As stored with the message.
    @required
    encryptionContext: EncryptionContext

    /// Pairs that the caller knows. One that is also stored must be the same.
    reproducedEncryptionContext: EncryptionContext
}

structure DecryptMaterialsOutput {
    @required
    decryptionMaterials: DecryptionMaterials
}

@positional
structure CreateCryptographicMaterialsManagerOutput {
    @required
    materialsManager: CryptographicMaterialsManagerReference
}

/// Make the materials manager that asks one keyring and makes signing keys where the suite needs them.
operation CreateDefaultCryptographicMaterialsManager {
    input: CreateDefaultCryptographicMaterialsManagerInput
    output: CreateCryptographicMaterialsManagerOutput
}

structure CreateDefaultCryptographicMaterialsManagerInput {
    @required
    keyring: KeyringReference
}

// ---- Raw RSA keyring

/// Make a keyring that wraps with an RSA public key and unwraps with the private key; either may be missing.
///
/// Keys are read here; one that cannot be read is reported when it is first needed.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: neither key is given, or `key_namespace` is "aws-kms".
operation CreateRawRsaKeyring {
    input: CreateRawRsaKeyringInput
    output: CreateKeyringOutput
}

structure CreateRawRsaKeyringInput {
    /// At most 65,535 bytes in UTF-8.
    @required
    keyNamespace: String

    /// At most 65,535 bytes in UTF-8.
    @required
    keyName: String

    @required
    paddingScheme: PaddingScheme

    /// PEM (SubjectPublicKeyInfo or PKCS #1).
    publicKey: Blob

    /// PEM (PKCS #8 or PKCS #1, not encrypted).
    privateKey: Secret
}

/// How RSA pads (RFC 8017). OAEP uses the hash for its label, which is empty, and for its mask.
enum PaddingScheme {
    PKCS1
    OAEP_SHA1_MGF1
    OAEP_SHA256_MGF1
    OAEP_SHA384_MGF1
    OAEP_SHA512_MGF1
}

// ---- Raw ECDH keyring

/// Make a keyring that wraps under a secret which an elliptic curve key of yours shares with that of somebody else.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: a public key's encoding does not have the length of its curve.
///     AwsCryptographicPrimitives: a key cannot be read, or is not on the curve; the curve is SM2.
operation CreateRawEcdhKeyring {
    input: CreateRawEcdhKeyringInput
    output: CreateKeyringOutput
}

structure CreateRawEcdhKeyringInput {
    @required
    KeyAgreementScheme: RawEcdhStaticConfigurations

    @required
    curveSpec: ECDHCurveSpec
}

/// Which keys agree.
union RawEcdhStaticConfigurations {
    PublicKeyDiscovery: PublicKeyDiscoveryInput
    RawPrivateKeyToStaticPublicKey: RawPrivateKeyToStaticPublicKeyInput
    EphemeralPrivateKeyToStaticPublicKey: EphemeralPrivateKeyToStaticPublicKeyInput
}

/// Unwrap what anybody wrapped for this key. Cannot wrap.
structure PublicKeyDiscoveryInput {
    /// PEM (PKCS #8 or SEC 1, not encrypted).
    @required
    recipientStaticPrivateKey: Secret
}

/// Wrap for the owner of a public key, and unwrap what the two keys wrapped for each other.
structure RawPrivateKeyToStaticPublicKeyInput {
    /// PEM (PKCS #8 or SEC 1, not encrypted).
    @required
    senderStaticPrivateKey: Secret

    /// DER (SubjectPublicKeyInfo) with an uncompressed point.
    @required
    recipientPublicKey: Blob
}

/// Wrap for the owner of a public key, each time with a new key. Cannot unwrap.
structure EphemeralPrivateKeyToStaticPublicKeyInput {
    /// DER (SubjectPublicKeyInfo) with an uncompressed point.
    @required
    recipientPublicKey: Blob
}

// ---- Required encryption context CMM

/// Make a materials manager that insists on context: values of the given keys are authenticated, not stored, and
/// must be
/// given again to decrypt.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: there is not exactly one of `underlying_cmm` and `keyring`, or
///         no key.
operation CreateRequiredEncryptionContextCMM {
    input: CreateRequiredEncryptionContextCMMInput
    output: CreateRequiredEncryptionContextCMMOutput
}

structure CreateRequiredEncryptionContextCMMInput {
    underlyingCMM: CryptographicMaterialsManagerReference

    keyring: KeyringReference

    @required
    requiredEncryptionContextKeys: EncryptionContextKeys
}

@positional
structure CreateRequiredEncryptionContextCMMOutput {
    @required
    materialsManager: CryptographicMaterialsManagerReference
}

// ---- AWS KMS: clients

/// A client of boto3's for AWS KMS, or an object that has its `meta.region_name` and answers its calls. It is not
/// changed.
@reference(service: Kms)
structure KmsClientReference {}

/// Names of grants that AWS KMS may not yet know everywhere: at most 10, each of 1 to 8192 characters.
list GrantTokenList {
    member: String
}

list KmsKeyIdList {
    member: String
}

list RegionList {
    member: String
}

list AccountIdList {
    member: String
}

/// Gives the AWS KMS client for a Region. A supplier of your own is a subclass.
@extendable
resource ClientSupplier {
    operations: [GetClient]
}

@reference(resource: ClientSupplier)
structure ClientSupplierReference {}

/// Get the client for a Region. Asked while a multi-keyring is made, once for each key or Region.
operation GetClient {
    input: GetClientInput
    output: GetClientOutput
}

structure GetClientInput {
    /// Such as "us-west-2". Empty where a key identifier names no Region: the supplier is to choose.
    @required
    region: String
}

@positional
structure GetClientOutput {
    @required
    client: KmsClientReference
}

/// Make a supplier whose clients come from boto3, with its usual credentials; one client for each Region.
operation CreateDefaultClientSupplier {
    input: CreateDefaultClientSupplierInput
    output: CreateDefaultClientSupplierOutput
}

structure CreateDefaultClientSupplierInput {}

@positional
structure CreateDefaultClientSupplierOutput {
    @required
    client: ClientSupplierReference
}

// ---- AWS KMS: keyrings of symmetric keys

/// Make a keyring that wraps and unwraps with one key of AWS KMS.
///
/// AWS KMS is asked when the keyring is used: GenerateDataKey or Encrypt to wrap, Decrypt to unwrap.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: `kms_key_id` is no key identifier, or grant tokens are too
///         many or too long.
operation CreateAwsKmsKeyring {
    input: CreateAwsKmsKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsKeyringInput {
    /// ARN of a key; to wrap only, also a key id, an alias or the ARN of an alias. ASCII, 1 to 2048 characters.
    @required
    kmsKeyId: String  // [KMS-STRICT-002]

    @required
    kmsClient: KmsClientReference  // [KMS-STRICT-003] [KMS-STRICT-007]

    grantTokens: GrantTokenList  // [KMS-STRICT-004]
}

/// Make a keyring that wraps with one key of AWS KMS, and unwraps with it what related Multi-Region keys wrapped.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: `kms_key_id` is no key identifier, or grant tokens are too
///         many or too long.
operation CreateAwsKmsMrkKeyring {
    input: CreateAwsKmsMrkKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsMrkKeyringInput {
    /// ARN of a key; to wrap only, also a key id, an alias or the ARN of an alias. ASCII, 1 to 2048 characters.
    @required
    kmsKeyId: String  // [KMS-MRK-002]

    @required
    kmsClient: KmsClientReference  // [KMS-MRK-003] [KMS-MRK-007]

    grantTokens: GrantTokenList  // [KMS-MRK-004]
}

/// Which keys a discovery keyring may ask for.
structure DiscoveryFilter {
    /// At least one.
    @required
    accountIds: AccountIdList

    /// Such as "aws".
    @required
    partition: String
}

/// Make a keyring that unwraps with whichever key of AWS KMS wrapped a data key, within a filter. It cannot wrap.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: the filter has no account or a blank value, or grant tokens
///         are too many or too long.
operation CreateAwsKmsDiscoveryKeyring {
    input: CreateAwsKmsDiscoveryKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsDiscoveryKeyringInput {
    @required
    kmsClient: KmsClientReference  // [KMS-DISC-002]

    /// Without it, any key is asked for.
    discoveryFilter: DiscoveryFilter  // [KMS-DISC-003]

    grantTokens: GrantTokenList  // [KMS-DISC-004]
}

/// Make a keyring that unwraps, within a filter, with the keys of one Region: also what a related Multi-Region
/// key wrapped elsewhere. It cannot wrap.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: the client is in another Region, the filter has no account or
///         a blank value, or grant tokens are too many or
///         too long.
operation CreateAwsKmsMrkDiscoveryKeyring {
    input: CreateAwsKmsMrkDiscoveryKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsMrkDiscoveryKeyringInput {
    @required
    kmsClient: KmsClientReference  // [KMS-MRKDISC-002]

    /// Without it, any key is asked for.
    discoveryFilter: DiscoveryFilter  // [KMS-MRKDISC-006]

    grantTokens: GrantTokenList  // [KMS-MRKDISC-007]

    /// Such as "us-west-2": that of the client.
    @required
    region: String  // [KMS-MRKDISC-003] [KMS-MRKDISC-004]
}

// ---- AWS KMS: several keys

/// Make a multi-keyring of AWS KMS keyrings, one for each key.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: an identifier is none, there is no key, or grant tokens are
///         too many or too long.
operation CreateAwsKmsMultiKeyring {
    input: CreateAwsKmsMultiKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsMultiKeyringInput {
    /// Makes the data key. Without it, materials must come with one.
    generator: String  // [KMS-MULTI-001]

    kmsKeyIds: KmsKeyIdList  // [KMS-MULTI-002]

    /// Asked once for each key. Without it, the default one.
    clientSupplier: ClientSupplierReference  // [KMS-MULTI-003]

    grantTokens: GrantTokenList  // [KMS-MULTI-004]
}

/// Make a multi-keyring of AWS KMS keyrings that know related Multi-Region keys, one for each key. No two keys
/// may be related.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: keys are related, an identifier is none, there is no key, or
///         grant tokens are too many or too long.
operation CreateAwsKmsMrkMultiKeyring {
    input: CreateAwsKmsMrkMultiKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsMrkMultiKeyringInput {
    /// Makes the data key. Without it, materials must come with one.
    generator: String  // [KMS-MRKMULTI-001]

    kmsKeyIds: KmsKeyIdList  // [KMS-MRKMULTI-002]

    /// Asked once for each key. Without it, the default one.
    clientSupplier: ClientSupplierReference  // [KMS-MRKMULTI-003]

    grantTokens: GrantTokenList  // [KMS-MRKMULTI-004]
}

/// Make a multi-keyring of discovery keyrings, one for each Region. It cannot wrap.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: there is no Region or an empty one, the filter has no account
///         or a blank value, or grant tokens are too many or
///         too long.
operation CreateAwsKmsDiscoveryMultiKeyring {
    input: CreateAwsKmsDiscoveryMultiKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsDiscoveryMultiKeyringInput {
    /// At least one.
    @required
    regions: RegionList  // [KMS-MULTI-015]

    /// Without it, any key is asked for.
    discoveryFilter: DiscoveryFilter  // [KMS-MULTI-018]

    /// Asked once for each Region. Without it, the default one.
    clientSupplier: ClientSupplierReference  // [KMS-MULTI-019]

    grantTokens: GrantTokenList  // [KMS-MULTI-020]
}

/// Make a multi-keyring of discovery keyrings that know related Multi-Region keys, one for each Region. It cannot wrap.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: there is no Region or an empty one, a client is in another
///         Region, the filter has no account or a blank value, or
///         grant tokens are too many or too long.
operation CreateAwsKmsMrkDiscoveryMultiKeyring {
    input: CreateAwsKmsMrkDiscoveryMultiKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsMrkDiscoveryMultiKeyringInput {
    /// At least one.
    @required
    regions: RegionList  // [KMS-MRKMULTI-016]

    /// Without it, any key is asked for.
    discoveryFilter: DiscoveryFilter  // [KMS-MRKMULTI-019]

    /// Asked once for each Region. Without it, the default one.
    clientSupplier: ClientSupplierReference  // [KMS-MRKMULTI-020]

    grantTokens: GrantTokenList  // [KMS-MRKMULTI-021]
}

// ---- AWS KMS: RSA keyring

/// Make a keyring that wraps here with the public key of a key pair in AWS KMS, and unwraps there. Not for suites
/// that sign.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: there is neither `public_key` nor `kms_client`,
///         `encryption_algorithm` is another, `kms_key_id` is no ARN of a
///         key, the public key is shorter than 2048 bits, or grant tokens are too many or too long.
///     AwsCryptographicPrimitives: the public key cannot be read.
operation CreateAwsKmsRsaKeyring {
    input: CreateAwsKmsRsaKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsRsaKeyringInput {
    /// PEM (SubjectPublicKeyInfo), of 2048 bits or more. Needed to wrap.
    publicKey: Blob  // [KMS-RSA-003]

    /// ARN of the key. ASCII, 1 to 2048 characters.
    @required
    kmsKeyId: String  // [KMS-RSA-001]

    /// "RSAES_OAEP_SHA_1" or "RSAES_OAEP_SHA_256".
    @required
    encryptionAlgorithm: String  // [KMS-RSA-002]

    /// Needed to unwrap.
    kmsClient: KmsClientReference  // [KMS-RSA-004]

    grantTokens: GrantTokenList  // [KMS-RSA-005]
}

// ---- AWS KMS: ECDH keyring

/// Make a keyring that wraps under a secret which an elliptic curve key in AWS KMS shares with that of somebody else.
///
/// Public keys that are not given are fetched from AWS KMS here.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: a key identifier is none, AWS KMS answered with another key,
///         or grant tokens are too many or too long.
///     AwsCryptographicPrimitives: a public key cannot be read, or is not on the curve; the curve is SM2.
///     ComAmazonawsKms: AWS KMS refused GetPublicKey.
operation CreateAwsKmsEcdhKeyring {
    input: CreateAwsKmsEcdhKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsEcdhKeyringInput {
    @required
    KeyAgreementScheme: KmsEcdhStaticConfigurations  // [KMS-ECDH-001]

    @required
    curveSpec: ECDHCurveSpec  // [KMS-ECDH-002] [KMS-ECDH-007]

    @required
    kmsClient: KmsClientReference  // [KMS-ECDH-003]

    grantTokens: GrantTokenList  // [KMS-ECDH-004]
}

/// Which keys agree.
union KmsEcdhStaticConfigurations {
    KmsPublicKeyDiscovery: KmsPublicKeyDiscoveryInput
    KmsPrivateKeyToStaticPublicKey: KmsPrivateKeyToStaticPublicKeyInput
}

/// Unwrap what anybody wrapped for this key. Cannot wrap.
structure KmsPublicKeyDiscoveryInput {
    /// ARN of the key.
    @required
    recipientKmsIdentifier: String
}

/// Wrap for the owner of a public key, and unwrap what the two keys wrapped for each other.
structure KmsPrivateKeyToStaticPublicKeyInput {
    /// ARN of your key.
    @required
    senderKmsIdentifier: String

    /// DER (SubjectPublicKeyInfo) of your key. Without it, AWS KMS is asked.
    senderPublicKey: Blob  // [KMS-ECDH-017]

    /// DER (SubjectPublicKeyInfo).
    @required
    recipientPublicKey: Blob
}

/// Which keys agree, here or in AWS KMS. No operation takes it.
@public
union KeyAgreementScheme {
    StaticConfiguration: StaticConfigurations
}

union StaticConfigurations {
    AWS_KMS_ECDH: KmsEcdhStaticConfigurations
    RAW_ECDH: RawEcdhStaticConfigurations
}

// ---- Caches of cryptographic materials

/// Remembers materials, each until its expiry. A cache of your own is a subclass.
///
/// It says that it has no entry with EntryDoesNotExist. If it does not replace an entry, it says so with EntryAlreadyExists.
@extendable
resource CryptographicMaterialsCache {
    operations: [
        PutCacheEntry
        GetCacheEntry
        UpdateUsageMetadata
        DeleteCacheEntry
    ]
}

@reference(resource: CryptographicMaterialsCache)
structure CryptographicMaterialsCacheReference {}

/// In seconds since 1970 (UTC).
@range(min: 0)
long PositiveLong

/// What a cache can remember.
union Materials {
    Encryption: EncryptionMaterials
    Decryption: DecryptionMaterials
    BranchKey: BranchKeyMaterials
    BeaconKey: BeaconKeyMaterials
}

/// Remember materials in place of those with the same identifier.
///
/// Raises:
///     EntryAlreadyExists: a cache that does not replace has an entry.
operation PutCacheEntry {
    input: PutCacheEntryInput
    errors: [EntryAlreadyExists]
}

structure PutCacheEntryInput {
    /// Any bytes.
    @required
    identifier: Blob

    @required
    materials: Materials

    /// In seconds since 1970 (UTC).
    @required
    creationTime: PositiveLong

    /// In seconds since 1970 (UTC): the last second in which the entry is given out.
    @required
    expiryTime: PositiveLong

    /// How many messages the materials have been used for; without it, none.
    messagesUsed: PositiveInteger

    /// In how many bytes of messages the materials have been used; without it, none.
    bytesUsed: PositiveInteger
}

/// Give the materials with an identifier.
///
/// Raises:
///     EntryDoesNotExist: there are none, or they have expired. From a cache that tracks storms: the caller is the one to
///         fetch them, while others wait or go on with the old ones.
///     InFlightTTLExceeded: others were fetching the materials for too long.
operation GetCacheEntry {
    input: GetCacheEntryInput
    output: GetCacheEntryOutput
    errors: [
        EntryDoesNotExist
        InFlightTTLExceeded
    ]
}

structure GetCacheEntryInput {
    @required
    identifier: Blob

    /// What the materials are to be used for. The library's own caches do not look at it.
    bytesUsed: Long
}

structure GetCacheEntryOutput {
    @required
    materials: Materials

    @required
    creationTime: PositiveLong

    @required
    expiryTime: PositiveLong

    @required
    messagesUsed: PositiveInteger

    @required
    bytesUsed: PositiveInteger
}

/// Count one more message and its bytes on an entry; one with too many is deleted. Does nothing if there is no entry.
operation UpdateUsageMetadata {
    input: UpdateUsageMetadataInput
}

structure UpdateUsageMetadataInput {
    @required
    identifier: Blob

    /// Length of the message.
    @required
    bytesUsed: PositiveInteger
}

/// Forget the materials with an identifier, if there are any.
operation DeleteCacheEntry {
    input: DeleteCacheEntryInput
}

structure DeleteCacheEntryInput {
    @required
    identifier: Blob
}

/// Make a cache of materials. All kinds may be shared between threads.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: the settings of a StormTrackingCache contradict each other, or the cache
///         is a shared one, which exists already.
operation CreateCryptographicMaterialsCache {
    input: CreateCryptographicMaterialsCacheInput
    output: CreateCryptographicMaterialsCacheOutput
}

structure CreateCryptographicMaterialsCacheInput {
    @required
    cache: CacheType
}

@positional
structure CreateCryptographicMaterialsCacheOutput {
    @required
    materialsCache: CryptographicMaterialsCacheReference
}

/// Which cache to use.
union CacheType {
    Default: DefaultCache
    No: NoCache
    SingleThreaded: SingleThreadedCache
    MultiThreaded: MultiThreadedCache
    StormTracking: StormTrackingCache
    Shared: CryptographicMaterialsCacheReference
}

@range(min: 1)
integer CountingNumber

/// A StormTrackingCache with a grace period of 10 s, grace interval of 1 s, fan-out of 20, in-flight time to live of 10 s.
structure DefaultCache {
    /// The entry that was not used for the longest time makes room for one more.
    @required
    entryCapacity: CountingNumber
}

/// Remembers nothing.
structure NoCache {}

/// Remembers materials.
structure SingleThreadedCache {
    /// The entry that was not used for the longest time makes room for one more.
    @required
    entryCapacity: CountingNumber

    /// How many of the entries longest unused a get looks at, to drop expired ones; without it, one.
    entryPruningTailSize: CountingNumber
}

/// The same as SingleThreadedCache.
structure MultiThreadedCache {
    /// The entry that was not used for the longest time makes room for one more.
    @required
    entryCapacity: CountingNumber

    /// How many of the entries longest unused a get looks at, to drop expired ones; without it, one.
    entryPruningTailSize: CountingNumber
}

/// Remembers materials, and has one caller at a time fetch what is missing or about to expire.
structure StormTrackingCache {
    /// The entry that was not used for the longest time makes room for one more.
    @required
    entryCapacity: CountingNumber

    /// How many of the entries longest unused a get looks at, to drop expired ones; without it, one.
    entryPruningTailSize: CountingNumber

    /// How long before its expiry an entry is fetched again, in time_units.
    @required
    gracePeriod: CountingNumber

    /// How long one caller alone fetches an entry, in time_units. At most in_flight_ttl.
    @required
    graceInterval: CountingNumber

    /// How many entries are fetched at a time.
    @required
    fanOut: CountingNumber

    /// How long a caller waits for what another one fetches, in time_units. At most grace_period.
    @required
    inFlightTTL: CountingNumber

    /// How often those who wait look again, in milliseconds. A put wakes them at once.
    @required
    sleepMilli: CountingNumber

    /// Without it, seconds.
    timeUnits: TimeUnits
}

enum TimeUnits {
    SECONDS = "Seconds"
    MILLISECONDS = "Milliseconds"
}

// ---- AWS KMS: hierarchical keyring

/// Chooses the branch key for a message by its encryption context: one for each tenant, say. A supplier of your own is a subclass.
@extendable
resource BranchKeyIdSupplier {
    operations: [GetBranchKeyId]
}

@reference(resource: BranchKeyIdSupplier)
structure BranchKeyIdSupplierReference {}

/// Give the identifier of a branch key. Asked once for each message, to wrap and to unwrap.
operation GetBranchKeyId {
    input: GetBranchKeyIdInput
    output: GetBranchKeyIdOutput
}

structure GetBranchKeyIdInput {
    /// The whole context of the message.
    @required
    encryptionContext: EncryptionContext
}

structure GetBranchKeyIdOutput {
    @required
    branchKeyId: String
}

/// A client of the key store's: what `KeyStore` makes.
@reference(service: KeyStore)
structure KeyStoreReference {}

/// Make a keyring that wraps with branch keys: AWS KMS is asked for each version of a branch key, not for each message.
///
/// A branch key comes from the key store, and is kept in a cache. Nobody is asked when the keyring is made.
///
/// Raises:
///     AwsCryptographicMaterialProvidersException: there is no branch key id and no supplier, or both; `ttl_seconds` is 0, or
///         not greater than the grace period of a cache that tracks storms, which the one made without `cache` does with 10
///         seconds; the settings of the cache contradict each other.
operation CreateAwsKmsHierarchicalKeyring {
    input: CreateAwsKmsHierarchicalKeyringInput
    output: CreateKeyringOutput
}

structure CreateAwsKmsHierarchicalKeyringInput {
    /// The branch key for all messages.
    branchKeyId: String

    /// Chooses a branch key for each message.
    branchKeyIdSupplier: BranchKeyIdSupplierReference

    @required
    keyStore: KeyStoreReference

    /// How long a branch key is used after it was fetched, in seconds; at least 1.
    @required
    ttlSeconds: PositiveLong

    /// Without it, a cache of this keyring's own: a DefaultCache of 1000 entries, two for each branch key in use.
    cache: CacheType

    /// Keyrings share what is in a shared cache if they have the same partition id and logical key store name. Without it,
    /// a new one.
    partitionId: String
}
