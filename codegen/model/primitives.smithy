$version: "2"

// What the suites of the material providers say about ciphers, hashes and curves.
namespace aws.cryptography.primitives

use aws.polymorph#localService

/// Ciphers, hashes, signatures and randomness.
@localService(
    sdkId: "AtomicPrimitives"
    pythonPackage: "aws_cryptography_primitives"
)
service AwsCryptographicPrimitives {
    version: "2020-10-24"
    errors: [AwsCryptographicPrimitivesError]
}

/// A cryptographic operation was refused or failed.
@error("client")
structure AwsCryptographicPrimitivesError {
    @required
    message: String
}

/// A hash function of the SHA-2 family.
enum DigestAlgorithm {
    SHA_512
    SHA_384
    SHA_256
}

/// A curve for signatures, with the hash that goes with it: P-384 with SHA-384, P-256 with SHA-256.
enum ECDSASignatureAlgorithm {
    ECDSA_P384
    ECDSA_P256
}

/// AES in Galois/Counter Mode (NIST SP 800-38D).
structure AES_GCM {
    /// In bytes.
    @required
    keyLength: SymmetricKeyLength

    /// In bytes.
    @required
    tagLength: Uint8Bytes

    /// In bytes.
    @required
    ivLength: Uint8Bits
}

@range(min: 0)
integer PositiveInteger

@range(min: 1, max: 32)
integer SymmetricKeyLength

@range(min: 0, max: 32)
integer Uint8Bytes

@range(min: 0, max: 255)
integer Uint8Bits
