$version: "2"

// Branch keys: what a key store makes, keeps in a table, and hands out.
namespace aws.cryptography.keyStore

use aws.polymorph#dafnyUtf8Bytes
use aws.polymorph#localService
use aws.polymorph#reference
use com.amazonaws.dynamoDb#DynamoDb
use com.amazonaws.kms#Kms

/// Make and keep branch keys, in a table of DynamoDB, wrapped by a key of AWS KMS.
///
/// A key store may be shared between threads. It remembers nothing: each call asks DynamoDB and AWS KMS. Neither is asked when one is made.
///
/// Every call raises ComAmazonawsDynamodb and ComAmazonawsKms when the service refuses a request, OpaqueWithTextError when none
/// gets through, KeyStoreException for whatever the library itself finds.
@localService(
    sdkId: "KeyStore"
    pythonPackage: "aws_cryptographic_material_providers"
    config: KeyStoreConfig
    dependencies: [DynamoDb, Kms]
)
service KeyStore {
    version: "2023-04-01"
    operations: [
        GetKeyStoreInfo
        CreateKeyStore
        CreateKey
        VersionKey
        GetActiveBranchKey
        GetBranchKeyVersion
        GetBeaconKey
    ]
    errors: [KeyStoreException]
}

// ---- Errors

/// A request was refused or failed, for a reason without a class of its own.
@error("client")
structure KeyStoreException {
    @required
    message: String
}

// ---- Configuration

/// Which table and which key a key store uses.
structure KeyStoreConfig {
    /// 3 to 255 characters; for all operations but create_key_store it may be an ARN.
    @required
    ddbTableName: TableName

    /// Which keys of AWS KMS may be used.
    @required
    kmsConfiguration: KMSConfiguration

    /// Bound to every branch key, so that the table can be restored under another name. It cannot be changed later.
    @required
    logicalKeyStoreName: String

    /// Without one, a random UUID.
    id: String

    /// At most 10, of 1 to 8192 characters.
    grantTokens: GrantTokenList

    /// A boto3 client for "dynamodb", used as it is; without one, a client for the Region of `kms_configuration`.
    ddbClient: DdbClientReference

    /// A boto3 client for "kms", used as it is; without one, a client for the Region of `kms_configuration`.
    kmsClient: KmsClientReference
}

@length(min: 3, max: 255)
string TableName

@length(min: 1, max: 2048)
string KmsKeyId

@length(min: 1, max: 32)
string RegionType

@length(min: 1, max: 1024)
string TableArn

list GrantTokenList {
    member: String
}

@reference(service: DynamoDb)
structure DdbClientReference {}

@reference(service: Kms)
structure KmsClientReference {}

/// Which keys of AWS KMS a key store uses: one key; one key or its replicas in other Regions; whichever key a branch key was made
/// with, in its own Region; or that, but Multi-Region keys in the Region that is named. The last two can only read.
union KMSConfiguration {
    kmsKeyArn: KmsKeyId
    kmsMRKeyArn: KmsKeyId
    discovery: Discovery
    mrDiscovery: MRDiscovery
}

/// Any key.
structure Discovery {}

/// Any key; Multi-Region keys in one Region.
structure MRDiscovery {
    /// Such as "us-west-2".
    @required
    region: RegionType
}

// ---- About the key store

/// Tell how this key store is set up. Asks nobody.
operation GetKeyStoreInfo {
    output: GetKeyStoreInfoOutput
}

structure GetKeyStoreInfoOutput {
    @required
    keyStoreId: String

    /// Name of the table.
    @required
    keyStoreName: TableName

    @required
    logicalKeyStoreName: String

    @required
    grantTokens: GrantTokenList

    @required
    kmsConfiguration: KMSConfiguration
}

/// Make the table, unless there is one, which must be fit for branch keys then.
///
/// Does not wait for a new table to become active.
///
/// Raises:
///     KeyStoreException: there is a table with other keys.
operation CreateKeyStore {
    input: CreateKeyStoreInput
    output: CreateKeyStoreOutput
}

structure CreateKeyStoreInput {}

structure CreateKeyStoreOutput {
    @required
    tableArn: TableArn
}

// ---- Making branch keys

/// Make a branch key and its beacon key. Nobody sees them: AWS KMS makes and wraps them.
///
/// Raises:
///     KeyStoreException: the key store can only read; a branch_key_identifier comes without encryption_context; AWS KMS
///         answers with something else than was asked for.
///     ComAmazonawsDynamodb: "Transaction cancelled" if there is a branch key with that identifier.
operation CreateKey {
    input: CreateKeyInput
    output: CreateKeyOutput
}

structure CreateKeyInput {
    /// Not empty; without one, a random UUID.
    branchKeyIdentifier: String

    /// Stored in clear, bound to the branch key, and handed out with it. Not empty if there is an identifier.
    encryptionContext: EncryptionContext
}

structure CreateKeyOutput {
    @required
    branchKeyIdentifier: String
}

/// Make a new version of a branch key, which becomes the active one. Earlier versions stay, for what they wrapped; so does the
/// beacon key.
///
/// Raises:
///     KeyStoreException: the key store can only read; there is no such branch key, or its item is malformed or of another key
///         of AWS KMS.
///     ComAmazonawsKms: also if the item was changed by somebody else than a key store.
///     ComAmazonawsDynamodb: "Transaction cancelled" if somebody else made a version meanwhile. Nothing was written then.
operation VersionKey {
    input: VersionKeyInput
    output: VersionKeyOutput
}

structure VersionKeyInput {
    @required
    branchKeyIdentifier: String
}

structure VersionKeyOutput {}

// ---- Reading branch keys

/// Fetch the active version of a branch key, and have AWS KMS decrypt it.
///
/// Right after create_key and version_key, DynamoDB may still answer with what was there before.
///
/// Raises:
///     KeyStoreException: there is no such branch key, or its item is malformed or of a key of AWS KMS that may not be used.
///     ComAmazonawsKms: also if the item was changed by somebody else than a key store, or the logical name differs.
operation GetActiveBranchKey {
    input: GetActiveBranchKeyInput
    output: GetActiveBranchKeyOutput
}

structure GetActiveBranchKeyInput {
    @required
    branchKeyIdentifier: String
}

structure GetActiveBranchKeyOutput {
    @required
    branchKeyMaterials: BranchKeyMaterials
}

/// Fetch one version of a branch key, and have AWS KMS decrypt it. Raises what get_active_branch_key does.
operation GetBranchKeyVersion {
    input: GetBranchKeyVersionInput
    output: GetBranchKeyVersionOutput
}

structure GetBranchKeyVersionInput {
    @required
    branchKeyIdentifier: String

    /// Text of a UUID: 36 characters.
    @required
    branchKeyVersion: String
}

structure GetBranchKeyVersionOutput {
    @required
    branchKeyMaterials: BranchKeyMaterials
}

/// Fetch the beacon key of a branch key, and have AWS KMS decrypt it. Raises what get_active_branch_key does.
operation GetBeaconKey {
    input: GetBeaconKeyInput
    output: GetBeaconKeyOutput
}

structure GetBeaconKeyInput {
    @required
    branchKeyIdentifier: String
}

structure GetBeaconKeyOutput {
    @required
    beaconKeyMaterials: BeaconKeyMaterials
}

// ---- Materials

@dafnyUtf8Bytes
string Utf8Bytes

/// Key material: shown by its length only.
@sensitive
blob Secret

/// Public facts about a branch key, bound to it.
map EncryptionContext {
    key: Utf8Bytes
    value: Utf8Bytes
}

/// One version of a branch key, which wraps data keys.
structure BranchKeyMaterials {
    @required
    branchKeyIdentifier: String

    /// Text of a UUID: 36 characters.
    @required
    branchKeyVersion: Utf8Bytes

    @required
    encryptionContext: EncryptionContext

    /// 32 bytes.
    @required
    branchKey: Secret
}

/// The key that searchable encryption derives its keys from, or keys derived from it.
structure BeaconKeyMaterials {
    @required
    beaconKeyIdentifier: String

    @required
    encryptionContext: EncryptionContext

    /// 32 bytes.
    beaconKey: Secret

    /// By the name of the beacon.
    hmacKeys: HmacKeyMap
}

map HmacKeyMap {
    key: String
    value: Secret
}
