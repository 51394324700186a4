$version: "2"

// Branch keys: what the key store hands out.
namespace aws.cryptography.keyStore

use aws.polymorph#dafnyUtf8Bytes
use aws.polymorph#localService

/// Keep branch keys.
@localService(sdkId: "KeyStore", pythonPackage: "aws_cryptographic_material_providers")
service KeyStore {
    version: "2023-04-01"
    errors: [KeyStoreException]
}

// ---- Errors

/// A request was refused or failed, for a reason without a class of its own.
@error("client")
structure KeyStoreException {
    @required
    message: String
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
