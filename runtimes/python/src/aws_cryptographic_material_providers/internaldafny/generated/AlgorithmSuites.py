# Translated from dafny/materials/AlgorithmSuites.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Hkdf as Hkdf


def AesGcm(keyLength):
    return MaterialProvidersTypes.Encrypt_AES__GCM(PrimitivesTypes.AES__GCM_AES__GCM(keyLength, 16, 12))


def Hkdf(digest, saltLength, keyLength):
    return MaterialProvidersTypes.DerivationAlgorithm_HKDF(
        MaterialProvidersTypes.HKDF_HKDF(digest, saltLength, keyLength, keyLength)
    )


def Plain(id_, binaryId, keyLength, kdf, signature):
    return MaterialProvidersTypes.AlgorithmSuiteInfo_AlgorithmSuiteInfo(
        MaterialProvidersTypes.AlgorithmSuiteId_ESDK(id_),
        binaryId,
        1,
        AesGcm(keyLength),
        kdf,
        NO__DERIVATION,
        signature,
        NO__SYMMETRIC__SIGNATURE,
        DIRECT,
    )


def Committing(id_, binaryId, signature):
    return MaterialProvidersTypes.AlgorithmSuiteInfo_AlgorithmSuiteInfo(
        MaterialProvidersTypes.AlgorithmSuiteId_ESDK(id_),
        binaryId,
        2,
        AES__256__GCM,
        COMMITTING__HKDF,
        COMMITTING__HKDF,
        signature,
        NO__SYMMETRIC__SIGNATURE,
        DIRECT,
    )


def Database(id_, binaryId, signature):
    return MaterialProvidersTypes.AlgorithmSuiteInfo_AlgorithmSuiteInfo(
        MaterialProvidersTypes.AlgorithmSuiteId_DBE(id_),
        binaryId,
        1,
        AES__256__GCM,
        COMMITTING__HKDF,
        COMMITTING__HKDF,
        signature,
        MaterialProvidersTypes.SymmetricSignatureAlgorithm_HMAC(PrimitivesTypes.the_DigestAlgorithm_SHA__384),
        INTERMEDIATE,
    )


def Info(id_):
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY:
        return SUITE__0478
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384:
        return SUITE__0578
    if id_.is_DBE and id_.DBE.is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384:
        return SUITE__6700
    if id_.is_DBE and id_.DBE.is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384:
        return SUITE__6701
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384:
        return SUITE__0378
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384:
        return SUITE__0346
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256:
        return SUITE__0214
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256:
        return SUITE__0178
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256:
        return SUITE__0146
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256:
        return SUITE__0114
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__256__GCM__IV12__TAG16__NO__KDF:
        return SUITE__0078
    if id_.is_ESDK and id_.ESDK.is_ALG__AES__192__GCM__IV12__TAG16__NO__KDF:
        return SUITE__0046
    return SUITE__0014


def All():
    return _dafny.Seq(
        [
            SUITE__0014,
            SUITE__0046,
            SUITE__0078,
            SUITE__0114,
            SUITE__0146,
            SUITE__0178,
            SUITE__0214,
            SUITE__0346,
            SUITE__0378,
            SUITE__0478,
            SUITE__0578,
            SUITE__6700,
            SUITE__6701,
        ]
    )


def OfBinaryId(binaryId):
    return Find(All(), binaryId)


def Find(suites, binaryId):
    while True:
        if len(suites) == 0:
            return Wrappers.the_Option_None
        elif suites[0].binaryId == binaryId:
            return Wrappers.Option_Some(suites[0])
        else:
            suites, binaryId = (_dafny.Seq(suites[1:]), binaryId)
            continue


def Valid(suite):
    return suite == Info(suite.id_)


def Commits(suite):
    return not suite.commitment.is_None


def Signs(suite):
    return suite.signature.is_ECDSA


def SignsSymmetrically(suite):
    return suite.symmetricSignature.is_HMAC


def WrapsDirectly(suite):
    return suite.edkWrapping.is_DIRECT__KEY__WRAPPING


def KeyLength(suite):
    return suite.encrypt.AES__GCM.keyLength


def HexDigits(b):
    return _dafny.Seq([HEX[b // 16], HEX[b % 16]])


def Name(suite):
    return _dafny.TextSeq("0x") + (
        HexDigits(suite.binaryId[0]) + HexDigits(suite.binaryId[1]) if len(suite.binaryId) == 2 else _dafny.EMPTY
    )


def IsCommitment(kdf):
    return (
        kdf.is_HKDF
        and kdf.HKDF.hmac.is_SHA__512
        and (kdf.HKDF.saltLength == 32)
        and (kdf.HKDF.inputKeyLength == kdf.HKDF.outputKeyLength and kdf.HKDF.outputKeyLength == 32)
    )


AES__256__GCM = AesGcm(32)
COMMITTING__HKDF = Hkdf(PrimitivesTypes.the_DigestAlgorithm_SHA__512, 32, 32)
INTERMEDIATE = MaterialProvidersTypes.EdkWrappingAlgorithm_IntermediateKeyWrapping(
    MaterialProvidersTypes.IntermediateKeyWrapping_IntermediateKeyWrapping(
        COMMITTING__HKDF, COMMITTING__HKDF, AES__256__GCM
    )
)
NO__DERIVATION = MaterialProvidersTypes.DerivationAlgorithm_None(MaterialProvidersTypes.the_None__None)
NO__SYMMETRIC__SIGNATURE = MaterialProvidersTypes.SymmetricSignatureAlgorithm_None(
    MaterialProvidersTypes.the_None__None
)
DIRECT = MaterialProvidersTypes.EdkWrappingAlgorithm_DIRECT__KEY__WRAPPING(
    MaterialProvidersTypes.the_DIRECT__KEY__WRAPPING_DIRECT__KEY__WRAPPING
)
IDENTITY__KDF = MaterialProvidersTypes.DerivationAlgorithm_IDENTITY(MaterialProvidersTypes.the_IDENTITY_IDENTITY)
NO__SIGNATURE = MaterialProvidersTypes.SignatureAlgorithm_None(MaterialProvidersTypes.the_None__None)
SUITE__0014 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__NO__KDF,
    _dafny.ByteSeq(b"\x00\x14"),
    16,
    IDENTITY__KDF,
    NO__SIGNATURE,
)
SUITE__0046 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__NO__KDF,
    _dafny.ByteSeq(b"\x00F"),
    24,
    IDENTITY__KDF,
    NO__SIGNATURE,
)
SUITE__0078 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__NO__KDF,
    _dafny.ByteSeq(b"\x00x"),
    32,
    IDENTITY__KDF,
    NO__SIGNATURE,
)
SUITE__0114 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256,
    _dafny.ByteSeq(b"\x01\x14"),
    16,
    Hkdf(PrimitivesTypes.the_DigestAlgorithm_SHA__256, 0, 16),
    NO__SIGNATURE,
)
SUITE__0146 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256,
    _dafny.ByteSeq(b"\x01F"),
    24,
    Hkdf(PrimitivesTypes.the_DigestAlgorithm_SHA__256, 0, 24),
    NO__SIGNATURE,
)
SUITE__0178 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256,
    _dafny.ByteSeq(b"\x01x"),
    32,
    Hkdf(PrimitivesTypes.the_DigestAlgorithm_SHA__256, 0, 32),
    NO__SIGNATURE,
)
P256__SIGNATURE = MaterialProvidersTypes.SignatureAlgorithm_ECDSA(
    MaterialProvidersTypes.ECDSA_ECDSA(PrimitivesTypes.the_ECDSASignatureAlgorithm_ECDSA__P256)
)
SUITE__0214 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256,
    _dafny.ByteSeq(b"\x02\x14"),
    16,
    Hkdf(PrimitivesTypes.the_DigestAlgorithm_SHA__256, 0, 16),
    P256__SIGNATURE,
)
P384__SIGNATURE = MaterialProvidersTypes.SignatureAlgorithm_ECDSA(
    MaterialProvidersTypes.ECDSA_ECDSA(PrimitivesTypes.the_ECDSASignatureAlgorithm_ECDSA__P384)
)
SUITE__0346 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384,
    _dafny.ByteSeq(b"\x03F"),
    24,
    Hkdf(PrimitivesTypes.the_DigestAlgorithm_SHA__384, 0, 24),
    P384__SIGNATURE,
)
SUITE__0378 = Plain(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384,
    _dafny.ByteSeq(b"\x03x"),
    32,
    Hkdf(PrimitivesTypes.the_DigestAlgorithm_SHA__384, 0, 32),
    P384__SIGNATURE,
)
SUITE__0478 = Committing(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY,
    _dafny.ByteSeq(b"\x04x"),
    NO__SIGNATURE,
)
SUITE__0578 = Committing(
    MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384,
    _dafny.ByteSeq(b"\x05x"),
    P384__SIGNATURE,
)
SUITE__6700 = Database(
    MaterialProvidersTypes.the_DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384,
    _dafny.ByteSeq(b"g\x00"),
    NO__SIGNATURE,
)
SUITE__6701 = Database(
    MaterialProvidersTypes.the_DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384,
    _dafny.ByteSeq(b"g\x01"),
    P384__SIGNATURE,
)
HEX = _dafny.TextSeq("0123456789abcdef")
default__ = sys.modules[__name__]
