$version: "2"

// Ciphers, hashes, signatures, key agreement and randomness.
namespace aws.cryptography.primitives

use aws.polymorph#localService
use aws.polymorph#positional
use aws.polymorph#public

/// Ciphers, hashes, signatures and randomness.
@localService(
    sdkId: "AtomicPrimitives"
    pythonPackage: "aws_cryptography_primitives"
    config: CryptoConfig
)
service AwsCryptographicPrimitives {
    version: "2020-10-24"
    operations: [
        GenerateRandomBytes
        Digest
        HMac
        HkdfExtract
        HkdfExpand
        Hkdf
        KdfCounterMode
        AesKdfCounterMode
        AESEncrypt
        AESDecrypt
        GenerateRSAKeyPair
        GetRSAKeyModulusLength
        RSADecrypt
        RSAEncrypt
        GenerateECDSASignatureKey
        ECDSASign
        ECDSAVerify
        GenerateECCKeyPair
        GetPublicKeyFromPrivateKey
        ValidatePublicKey
        DeriveSharedSecret
        CompressPublicKey
        DecompressPublicKey
        ParsePublicKey
    ]
    errors: [AwsCryptographicPrimitivesError]
}

structure CryptoConfig {}

/// A cryptographic operation was refused or failed.
@error("client")
structure AwsCryptographicPrimitivesError {
    @required
    message: String
}

/// Key material and messages: shown by their length only.
@sensitive
blob Secret

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

/// How RSA pads; OAEP uses the hash for its label, which is empty, and for its mask.
enum RSAPaddingMode {
    PKCS1
    OAEP_SHA1
    OAEP_SHA256
    OAEP_SHA384
    OAEP_SHA512
}

/// A curve for key agreement. SM2 has a name, but no implementation.
enum ECDHCurveSpec {
    ECC_NIST_P256
    ECC_NIST_P384
    ECC_NIST_P521
    SM2
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

@range(min: 81)
integer RSAModulusLengthBits

@range(min: 81, max: 4096)
integer RSAModulusLengthBitsToGenerate

/// AES in counter mode.
@public
structure AES_CTR {
    /// In bytes.
    @required
    keyLength: SymmetricKeyLength

    /// In bytes.
    @required
    nonceLength: Uint8Bits
}

// ---- Operations

/// Draw bytes from the operating system's source of randomness.
operation GenerateRandomBytes {
    input: GenerateRandomBytesInput
    output: GenerateRandomBytesOutput
}

structure GenerateRandomBytesInput {
    @required
    length: PositiveInteger
}

@positional
structure GenerateRandomBytesOutput {
    @required
    data: Blob
}

/// Hash a message (FIPS 180-4).
operation Digest {
    input: DigestInput
    output: DigestOutput
}

structure DigestInput {
    @required
    digestAlgorithm: DigestAlgorithm

    @required
    message: Blob
}

@positional
structure DigestOutput {
    @required
    digest: Blob
}

/// Authenticate a message with a key (RFC 2104).
///
/// Raises:
///     AwsCryptographicPrimitivesError: the key is empty, or the message has 2^31 bytes or more.
operation HMac {
    input: HMacInput
    output: HMacOutput
}

structure HMacInput {
    @required
    digestAlgorithm: DigestAlgorithm

    @required
    key: Secret

    @required
    message: Blob
}

@positional
structure HMacOutput {
    @required
    digest: Blob
}

/// Make a pseudorandom key, as long as the hash, of key material (RFC 5869 §2.2).
///
/// Raises:
///     AwsCryptographicPrimitivesError: a salt is given but empty, or the key material has 2^31 bytes or more.
operation HkdfExtract {
    input: HkdfExtractInput
    output: HkdfExtractOutput
}

structure HkdfExtractInput {
    @required
    digestAlgorithm: DigestAlgorithm

    salt: Blob

    @required
    ikm: Secret
}

@positional
structure HkdfExtractOutput {
    @required
    prk: Secret
}

/// Expand a pseudorandom key (RFC 5869 §2.3).
///
/// Raises:
///     AwsCryptographicPrimitivesError: `expected_length` is 0 or more than 255 hashes, `prk` is not as long as the hash, or
///         `info` has 2^31 bytes or more.
operation HkdfExpand {
    input: HkdfExpandInput
    output: HkdfExpandOutput
}

structure HkdfExpandInput {
    @required
    digestAlgorithm: DigestAlgorithm

    @required
    prk: Secret

    @required
    info: Blob

    /// In bytes.
    @required
    expectedLength: PositiveInteger
}

@positional
structure HkdfExpandOutput {
    @required
    okm: Secret
}

/// Extract, then expand (RFC 5869).
///
/// Raises:
///     AwsCryptographicPrimitivesError: as for `hkdf_extract` and `hkdf_expand`.
operation Hkdf {
    input: HkdfInput
    output: HkdfOutput
}

structure HkdfInput {
    @required
    digestAlgorithm: DigestAlgorithm

    salt: Blob

    @required
    ikm: Secret

    @required
    info: Blob

    /// In bytes.
    @required
    expectedLength: PositiveInteger
}

@positional
structure HkdfOutput {
    @required
    okm: Secret
}

/// Derive a key in counter mode with HMAC (NIST SP 800-108).
///
/// Raises:
///     AwsCryptographicPrimitivesError: the hash is SHA-512, `ikm` is not 32, 48 or 66 bytes long, `nonce` is missing or not 16 or
///         32 bytes long, or `expected_length` is not 32 or 64.
operation KdfCounterMode {
    input: KdfCtrInput
    output: KdfCtrOutput
}

structure KdfCtrInput {
    @required
    digestAlgorithm: DigestAlgorithm

    @required
    ikm: Secret

    /// In bytes.
    @required
    expectedLength: PositiveInteger

    purpose: Blob

    nonce: Blob
}

@positional
structure KdfCtrOutput {
    @required
    okm: Secret
}

/// Derive a key as the key stream of AES-256 in counter mode, which starts at `nonce`.
///
/// Raises:
///     AwsCryptographicPrimitivesError: `ikm` is not 32 bytes long, or `nonce` is missing or not 16 bytes long.
operation AesKdfCounterMode {
    input: AesKdfCtrInput
    output: AesKdfCtrOutput
}

structure AesKdfCtrInput {
    @required
    ikm: Secret

    /// In bytes.
    @required
    expectedLength: PositiveInteger

    nonce: Blob
}

@positional
structure AesKdfCtrOutput {
    @required
    okm: Secret
}

/// Encrypt with AES-GCM (NIST SP 800-38D).
///
/// Raises:
///     AwsCryptographicPrimitivesError: key or IV do not have the lengths that `enc_alg` says, or it says some that do not exist.
operation AESEncrypt {
    input: AESEncryptInput
    output: AESEncryptOutput
}

structure AESEncryptInput {
    @required
    encAlg: AES_GCM

    @required
    iv: Blob

    @required
    key: Secret

    @required
    msg: Secret

    @required
    aad: Blob
}

structure AESEncryptOutput {
    /// Without the tag.
    @required
    cipherText: Blob

    @required
    authTag: Blob
}

/// Decrypt with AES-GCM (NIST SP 800-38D).
///
/// Raises:
///     AwsCryptographicPrimitivesError: key, IV or tag do not have the lengths that `enc_alg` says, or it says some that do not
///         exist.
///     OpaqueError: the tag does not match.
operation AESDecrypt {
    input: AESDecryptInput
    output: AESDecryptOutput
}

structure AESDecryptInput {
    @required
    encAlg: AES_GCM

    @required
    key: Secret

    /// Without the tag.
    @required
    cipherTxt: Blob

    @required
    authTag: Blob

    @required
    iv: Blob

    @required
    aad: Blob
}

@positional
structure AESDecryptOutput {
    @required
    plaintext: Secret
}

/// Make an RSA key pair with exponent 65537.
///
/// Raises:
///     OpaqueError: the length is below what `cryptography` makes, which is 1024 bits.
operation GenerateRSAKeyPair {
    input: GenerateRSAKeyPairInput
    output: GenerateRSAKeyPairOutput
}

structure GenerateRSAKeyPairInput {
    /// In bits.
    @required
    lengthBits: RSAModulusLengthBitsToGenerate
}

structure GenerateRSAKeyPairOutput {
    @required
    publicKey: RSAPublicKey

    @required
    privateKey: RSAPrivateKey
}

/// Tell the length of an RSA public key, in bits.
///
/// Raises:
///     OpaqueError: the key cannot be read.
operation GetRSAKeyModulusLength {
    input: GetRSAKeyModulusLengthInput
    output: GetRSAKeyModulusLengthOutput
}

structure GetRSAKeyModulusLengthInput {
    @required
    publicKey: Blob
}

structure GetRSAKeyModulusLengthOutput {
    @required
    length: RSAModulusLengthBits
}

/// Decrypt with RSA (RFC 8017). With PKCS1 a changed ciphertext may open to unrelated bytes.
///
/// Raises:
///     AwsCryptographicPrimitivesError: key or ciphertext is empty.
///     OpaqueError: the key cannot be read, or the ciphertext does not open with it.
operation RSADecrypt {
    input: RSADecryptInput
    output: RSADecryptOutput
}

structure RSADecryptInput {
    @required
    padding: RSAPaddingMode

    @required
    privateKey: Secret

    /// Without the tag.
    @required
    cipherText: Blob
}

@positional
structure RSADecryptOutput {
    @required
    plaintext: Secret
}

/// Encrypt with RSA (RFC 8017).
///
/// Raises:
///     AwsCryptographicPrimitivesError: key or plaintext is empty.
///     OpaqueError: the key cannot be read, or the plaintext is too long for it.
operation RSAEncrypt {
    input: RSAEncryptInput
    output: RSAEncryptOutput
}

structure RSAEncryptInput {
    @required
    padding: RSAPaddingMode

    @required
    publicKey: Blob

    @required
    plaintext: Secret
}

@positional
structure RSAEncryptOutput {
    /// Without the tag.
    @required
    cipherText: Blob
}

/// Make a key pair for ECDSA signatures (FIPS 186-5).
operation GenerateECDSASignatureKey {
    input: GenerateECDSASignatureKeyInput
    output: GenerateECDSASignatureKeyOutput
}

structure GenerateECDSASignatureKeyInput {
    @required
    signatureAlgorithm: ECDSASignatureAlgorithm
}

structure GenerateECDSASignatureKeyOutput {
    @required
    signatureAlgorithm: ECDSASignatureAlgorithm

    /// Compressed point (SEC 1 §2.3.3).
    @required
    verificationKey: Blob

    /// PEM (PKCS #8, not encrypted).
    @required
    signingKey: Secret
}

/// Sign a message; signatures are DER of 103 bytes for P-384 and of 71 bytes for P-256.
///
/// Raises:
///     AwsCryptographicPrimitivesError: the key cannot be read, or is not on the curve of the algorithm.
operation ECDSASign {
    input: ECDSASignInput
    output: ECDSASignOutput
}

structure ECDSASignInput {
    @required
    signatureAlgorithm: ECDSASignatureAlgorithm

    /// PEM (PKCS #8, not encrypted).
    @required
    signingKey: Secret

    @required
    message: Blob
}

@positional
structure ECDSASignOutput {
    @required
    signature: Blob
}

/// Tell whether a signature is that of a message. A wrong signature is no error.
///
/// Raises:
///     AwsCryptographicPrimitivesError: the key is no compressed point of the curve.
operation ECDSAVerify {
    input: ECDSAVerifyInput
    output: ECDSAVerifyOutput
}

structure ECDSAVerifyInput {
    @required
    signatureAlgorithm: ECDSASignatureAlgorithm

    /// Compressed point (SEC 1 §2.3.3).
    @required
    verificationKey: Blob

    @required
    message: Blob

    @required
    signature: Blob
}

@positional
structure ECDSAVerifyOutput {
    @required
    success: Boolean
}

/// Make a key pair for key agreement.
///
/// Raises:
///     AwsCryptographicPrimitivesError: the curve is SM2.
operation GenerateECCKeyPair {
    input: GenerateECCKeyPairInput
    output: GenerateECCKeyPairOutput
}

structure GenerateECCKeyPairInput {
    @required
    eccCurve: ECDHCurveSpec
}

structure GenerateECCKeyPairOutput {
    @required
    eccCurve: ECDHCurveSpec

    @required
    privateKey: ECCPrivateKey

    @required
    publicKey: ECCPublicKey
}

/// Tell the public key of a private key, in DER.
///
/// Raises:
///     AwsCryptographicPrimitivesError: the private key cannot be read, or is on another curve; the curve is SM2.
operation GetPublicKeyFromPrivateKey {
    input: GetPublicKeyFromPrivateKeyInput
    output: GetPublicKeyFromPrivateKeyOutput
}

structure GetPublicKeyFromPrivateKeyInput {
    @required
    eccCurve: ECDHCurveSpec

    @required
    privateKey: ECCPrivateKey
}

structure GetPublicKeyFromPrivateKeyOutput {
    @required
    eccCurve: ECDHCurveSpec

    @required
    privateKey: ECCPrivateKey

    @required
    publicKey: Blob
}

/// Check that a public key is a point of the curve, and not at infinity.
///
/// Raises:
///     AwsCryptographicPrimitivesError: it is not; the curve is SM2.
operation ValidatePublicKey {
    input: ValidatePublicKeyInput
    output: ValidatePublicKeyOutput
}

structure ValidatePublicKeyInput {
    @required
    eccCurve: ECDHCurveSpec

    @required
    publicKey: Blob
}

structure ValidatePublicKeyOutput {
    @required
    success: Boolean
}

/// Agree on a secret, the x coordinate of the common point (SEC 1 §3.3.1).
///
/// Raises:
///     AwsCryptographicPrimitivesError: a key cannot be read, or the two are on different curves.
operation DeriveSharedSecret {
    input: DeriveSharedSecretInput
    output: DeriveSharedSecretOutput
}

structure DeriveSharedSecretInput {
    @required
    eccCurve: ECDHCurveSpec

    @required
    privateKey: ECCPrivateKey

    @required
    publicKey: ECCPublicKey
}

structure DeriveSharedSecretOutput {
    @required
    sharedSecret: Secret
}

/// Tell the compressed point of a public key.
///
/// Raises:
///     AwsCryptographicPrimitivesError: the key cannot be read.
operation CompressPublicKey {
    input: CompressPublicKeyInput
    output: CompressPublicKeyOutput
}

structure CompressPublicKeyInput {
    @required
    publicKey: ECCPublicKey

    @required
    eccCurve: ECDHCurveSpec
}

structure CompressPublicKeyOutput {
    @required
    compressedPublicKey: Blob
}

/// Tell the public key of a compressed point, in DER.
///
/// Raises:
///     AwsCryptographicPrimitivesError: it is no point of the curve; the curve is SM2.
operation DecompressPublicKey {
    input: DecompressPublicKeyInput
    output: DecompressPublicKeyOutput
}

structure DecompressPublicKeyInput {
    @required
    compressedPublicKey: Blob

    @required
    eccCurve: ECDHCurveSpec
}

structure DecompressPublicKeyOutput {
    @required
    publicKey: ECCPublicKey
}

/// Read a public key in DER and write it with an uncompressed point.
///
/// Raises:
///     AwsCryptographicPrimitivesError: it cannot be read.
operation ParsePublicKey {
    input: ParsePublicKeyInput
    output: ParsePublicKeyOutput
}

structure ParsePublicKeyInput {
    @required
    publicKey: Blob
}

structure ParsePublicKeyOutput {
    @required
    publicKey: ECCPublicKey
}

structure RSAPublicKey {
    /// In bits.
    @required
    lengthBits: RSAModulusLengthBits

    /// PEM.
    @required
    pem: Blob
}

structure RSAPrivateKey {
    /// In bits.
    @required
    lengthBits: RSAModulusLengthBits

    /// PEM.
    @required
    pem: Secret
}

structure ECCPrivateKey {
    /// PEM.
    @required
    pem: Secret
}

structure ECCPublicKey {
    /// DER (SubjectPublicKeyInfo).
    @required
    der: Blob
}
