# Translated from dafny/model/MaterialProvidersTypes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class MaterialProvidersConfig(_dafny.Datatype):
    __slots__ = ()
    is_MaterialProvidersConfig = False


class MaterialProvidersConfig_MaterialProvidersConfig(MaterialProvidersConfig):
    __slots__ = ()
    is_MaterialProvidersConfig = True

    def __eq__(self, other):
        return isinstance(other, MaterialProvidersConfig_MaterialProvidersConfig)

    def __hash__(self):
        return hash(())


the_MaterialProvidersConfig_MaterialProvidersConfig = MaterialProvidersConfig_MaterialProvidersConfig()


class ESDKAlgorithmSuiteId(_dafny.Datatype):
    __slots__ = ()
    is_ALG__AES__128__GCM__IV12__TAG16__NO__KDF = False
    is_ALG__AES__192__GCM__IV12__TAG16__NO__KDF = False
    is_ALG__AES__256__GCM__IV12__TAG16__NO__KDF = False
    is_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256 = False
    is_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256 = False
    is_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256 = False
    is_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256 = False
    is_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384 = False
    is_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384 = False
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY = False
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384 = False


class ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__NO__KDF(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__128__GCM__IV12__TAG16__NO__KDF = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__NO__KDF)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__NO__KDF = (
    ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__NO__KDF()
)


class ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__NO__KDF(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__192__GCM__IV12__TAG16__NO__KDF = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__NO__KDF)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__NO__KDF = (
    ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__NO__KDF()
)


class ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__NO__KDF(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__256__GCM__IV12__TAG16__NO__KDF = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__NO__KDF)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__NO__KDF = (
    ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__NO__KDF()
)


class ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256 = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256 = (
    ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256()
)


class ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256 = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256 = (
    ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA256()
)


class ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256 = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256 = (
    ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA256()
)


class ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256 = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256 = (
    ESDKAlgorithmSuiteId_ALG__AES__128__GCM__IV12__TAG16__HKDF__SHA256__ECDSA__P256()
)


class ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384 = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384 = (
    ESDKAlgorithmSuiteId_ALG__AES__192__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384()
)


class ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384 = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384 = (
    ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384()
)


class ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY = (
    ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY()
)


class ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384(ESDKAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384 = True

    def __eq__(self, other):
        return isinstance(other, ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384)

    def __hash__(self):
        return hash(())


the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384 = (
    ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384()
)


class DBEAlgorithmSuiteId(_dafny.Datatype):
    __slots__ = ()
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384 = False
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384 = False


class DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384(DBEAlgorithmSuiteId):
    __slots__ = ()
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384 = True

    def __eq__(self, other):
        return isinstance(
            other, DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384
        )

    def __hash__(self):
        return hash(())


the_DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384 = (
    DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__SYMSIG__HMAC__SHA384()
)


class DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384(
    DBEAlgorithmSuiteId
):
    __slots__ = ()
    is_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384 = True

    def __eq__(self, other):
        return isinstance(
            other, DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384
        )

    def __hash__(self):
        return hash(())


the_DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384 = (
    DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384()
)


class AlgorithmSuiteId(_dafny.Datatype):
    __slots__ = ()
    is_ESDK = False
    is_DBE = False


class AlgorithmSuiteId_ESDK(AlgorithmSuiteId):
    __slots__ = ("ESDK",)
    is_ESDK = True

    def __init__(self, ESDK):
        self.ESDK = ESDK

    def __eq__(self, other):
        return self is other or (isinstance(other, AlgorithmSuiteId_ESDK) and self.ESDK == other.ESDK)

    def __hash__(self):
        return hash((self.ESDK,))


class AlgorithmSuiteId_DBE(AlgorithmSuiteId):
    __slots__ = ("DBE",)
    is_DBE = True

    def __init__(self, DBE):
        self.DBE = DBE

    def __eq__(self, other):
        return self is other or (isinstance(other, AlgorithmSuiteId_DBE) and self.DBE == other.DBE)

    def __hash__(self):
        return hash((self.DBE,))


class AlgorithmSuiteInfo(_dafny.Datatype):
    __slots__ = ()
    is_AlgorithmSuiteInfo = False


class AlgorithmSuiteInfo_AlgorithmSuiteInfo(AlgorithmSuiteInfo):
    __slots__ = (
        "id_",
        "binaryId",
        "messageVersion",
        "encrypt",
        "kdf",
        "commitment",
        "signature",
        "symmetricSignature",
        "edkWrapping",
    )
    is_AlgorithmSuiteInfo = True

    def __init__(
        self, id_, binaryId, messageVersion, encrypt, kdf, commitment, signature, symmetricSignature, edkWrapping
    ):
        self.id_ = id_
        self.binaryId = binaryId
        self.messageVersion = messageVersion
        self.encrypt = encrypt
        self.kdf = kdf
        self.commitment = commitment
        self.signature = signature
        self.symmetricSignature = symmetricSignature
        self.edkWrapping = edkWrapping

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AlgorithmSuiteInfo_AlgorithmSuiteInfo)
            and self.id_ == other.id_
            and (self.binaryId == other.binaryId)
            and (self.messageVersion == other.messageVersion)
            and (self.encrypt == other.encrypt)
            and (self.kdf == other.kdf)
            and (self.commitment == other.commitment)
            and (self.signature == other.signature)
            and (self.symmetricSignature == other.symmetricSignature)
            and (self.edkWrapping == other.edkWrapping)
        )

    def __hash__(self):
        return hash(
            (
                self.id_,
                self.binaryId,
                self.messageVersion,
                self.encrypt,
                self.kdf,
                self.commitment,
                self.signature,
                self.symmetricSignature,
                self.edkWrapping,
            )
        )


class Encrypt(_dafny.Datatype):
    __slots__ = ()
    is_AES__GCM = False


class Encrypt_AES__GCM(Encrypt):
    __slots__ = ("AES__GCM",)
    is_AES__GCM = True

    def __init__(self, AES__GCM):
        self.AES__GCM = AES__GCM

    def __eq__(self, other):
        return self is other or (isinstance(other, Encrypt_AES__GCM) and self.AES__GCM == other.AES__GCM)

    def __hash__(self):
        return hash((self.AES__GCM,))


class DerivationAlgorithm(_dafny.Datatype):
    __slots__ = ()
    is_HKDF = False
    is_IDENTITY = False
    is_None = False


class DerivationAlgorithm_HKDF(DerivationAlgorithm):
    __slots__ = ("HKDF",)
    is_HKDF = True

    def __init__(self, HKDF):
        self.HKDF = HKDF

    def __eq__(self, other):
        return self is other or (isinstance(other, DerivationAlgorithm_HKDF) and self.HKDF == other.HKDF)

    def __hash__(self):
        return hash((self.HKDF,))


class DerivationAlgorithm_IDENTITY(DerivationAlgorithm):
    __slots__ = ("IDENTITY",)
    is_IDENTITY = True

    def __init__(self, IDENTITY):
        self.IDENTITY = IDENTITY

    def __eq__(self, other):
        return self is other or (isinstance(other, DerivationAlgorithm_IDENTITY) and self.IDENTITY == other.IDENTITY)

    def __hash__(self):
        return hash((self.IDENTITY,))


class DerivationAlgorithm_None(DerivationAlgorithm):
    __slots__ = ("None_",)
    is_None = True

    def __init__(self, None_):
        self.None_ = None_

    def __eq__(self, other):
        return self is other or (isinstance(other, DerivationAlgorithm_None) and self.None_ == other.None_)

    def __hash__(self):
        return hash((self.None_,))


class HKDF(_dafny.Datatype):
    __slots__ = ()
    is_HKDF = False


class HKDF_HKDF(HKDF):
    __slots__ = ("hmac", "saltLength", "inputKeyLength", "outputKeyLength")
    is_HKDF = True

    def __init__(self, hmac, saltLength, inputKeyLength, outputKeyLength):
        self.hmac = hmac
        self.saltLength = saltLength
        self.inputKeyLength = inputKeyLength
        self.outputKeyLength = outputKeyLength

    def __eq__(self, other):
        return self is other or (
            isinstance(other, HKDF_HKDF)
            and self.hmac == other.hmac
            and (self.saltLength == other.saltLength)
            and (self.inputKeyLength == other.inputKeyLength)
            and (self.outputKeyLength == other.outputKeyLength)
        )

    def __hash__(self):
        return hash((self.hmac, self.saltLength, self.inputKeyLength, self.outputKeyLength))


class IDENTITY(_dafny.Datatype):
    __slots__ = ()
    is_IDENTITY = False


class IDENTITY_IDENTITY(IDENTITY):
    __slots__ = ()
    is_IDENTITY = True

    def __eq__(self, other):
        return isinstance(other, IDENTITY_IDENTITY)

    def __hash__(self):
        return hash(())


the_IDENTITY_IDENTITY = IDENTITY_IDENTITY()


class None_(_dafny.Datatype):
    __slots__ = ()
    is_None = False


class None__None(None_):
    __slots__ = ()
    is_None = True

    def __eq__(self, other):
        return isinstance(other, None__None)

    def __hash__(self):
        return hash(())


the_None__None = None__None()


class SignatureAlgorithm(_dafny.Datatype):
    __slots__ = ()
    is_ECDSA = False
    is_None = False


class SignatureAlgorithm_ECDSA(SignatureAlgorithm):
    __slots__ = ("ECDSA",)
    is_ECDSA = True

    def __init__(self, ECDSA):
        self.ECDSA = ECDSA

    def __eq__(self, other):
        return self is other or (isinstance(other, SignatureAlgorithm_ECDSA) and self.ECDSA == other.ECDSA)

    def __hash__(self):
        return hash((self.ECDSA,))


class SignatureAlgorithm_None(SignatureAlgorithm):
    __slots__ = ("None_",)
    is_None = True

    def __init__(self, None_):
        self.None_ = None_

    def __eq__(self, other):
        return self is other or (isinstance(other, SignatureAlgorithm_None) and self.None_ == other.None_)

    def __hash__(self):
        return hash((self.None_,))


class ECDSA(_dafny.Datatype):
    __slots__ = ()
    is_ECDSA = False


class ECDSA_ECDSA(ECDSA):
    __slots__ = ("curve",)
    is_ECDSA = True

    def __init__(self, curve):
        self.curve = curve

    def __eq__(self, other):
        return self is other or (isinstance(other, ECDSA_ECDSA) and self.curve == other.curve)

    def __hash__(self):
        return hash((self.curve,))


class SymmetricSignatureAlgorithm(_dafny.Datatype):
    __slots__ = ()
    is_HMAC = False
    is_None = False


class SymmetricSignatureAlgorithm_HMAC(SymmetricSignatureAlgorithm):
    __slots__ = ("HMAC",)
    is_HMAC = True

    def __init__(self, HMAC):
        self.HMAC = HMAC

    def __eq__(self, other):
        return self is other or (isinstance(other, SymmetricSignatureAlgorithm_HMAC) and self.HMAC == other.HMAC)

    def __hash__(self):
        return hash((self.HMAC,))


class SymmetricSignatureAlgorithm_None(SymmetricSignatureAlgorithm):
    __slots__ = ("None_",)
    is_None = True

    def __init__(self, None_):
        self.None_ = None_

    def __eq__(self, other):
        return self is other or (isinstance(other, SymmetricSignatureAlgorithm_None) and self.None_ == other.None_)

    def __hash__(self):
        return hash((self.None_,))


class EdkWrappingAlgorithm(_dafny.Datatype):
    __slots__ = ()
    is_DIRECT__KEY__WRAPPING = False
    is_IntermediateKeyWrapping = False


class EdkWrappingAlgorithm_DIRECT__KEY__WRAPPING(EdkWrappingAlgorithm):
    __slots__ = ("DIRECT__KEY__WRAPPING",)
    is_DIRECT__KEY__WRAPPING = True

    def __init__(self, DIRECT__KEY__WRAPPING):
        self.DIRECT__KEY__WRAPPING = DIRECT__KEY__WRAPPING

    def __eq__(self, other):
        return self is other or (
            isinstance(other, EdkWrappingAlgorithm_DIRECT__KEY__WRAPPING)
            and self.DIRECT__KEY__WRAPPING == other.DIRECT__KEY__WRAPPING
        )

    def __hash__(self):
        return hash((self.DIRECT__KEY__WRAPPING,))


class EdkWrappingAlgorithm_IntermediateKeyWrapping(EdkWrappingAlgorithm):
    __slots__ = ("IntermediateKeyWrapping",)
    is_IntermediateKeyWrapping = True

    def __init__(self, IntermediateKeyWrapping):
        self.IntermediateKeyWrapping = IntermediateKeyWrapping

    def __eq__(self, other):
        return self is other or (
            isinstance(other, EdkWrappingAlgorithm_IntermediateKeyWrapping)
            and self.IntermediateKeyWrapping == other.IntermediateKeyWrapping
        )

    def __hash__(self):
        return hash((self.IntermediateKeyWrapping,))


class DIRECT__KEY__WRAPPING(_dafny.Datatype):
    __slots__ = ()
    is_DIRECT__KEY__WRAPPING = False


class DIRECT__KEY__WRAPPING_DIRECT__KEY__WRAPPING(DIRECT__KEY__WRAPPING):
    __slots__ = ()
    is_DIRECT__KEY__WRAPPING = True

    def __eq__(self, other):
        return isinstance(other, DIRECT__KEY__WRAPPING_DIRECT__KEY__WRAPPING)

    def __hash__(self):
        return hash(())


the_DIRECT__KEY__WRAPPING_DIRECT__KEY__WRAPPING = DIRECT__KEY__WRAPPING_DIRECT__KEY__WRAPPING()


class IntermediateKeyWrapping(_dafny.Datatype):
    __slots__ = ()
    is_IntermediateKeyWrapping = False


class IntermediateKeyWrapping_IntermediateKeyWrapping(IntermediateKeyWrapping):
    __slots__ = ("keyEncryptionKeyKdf", "macKeyKdf", "pdkEncryptAlgorithm")
    is_IntermediateKeyWrapping = True

    def __init__(self, keyEncryptionKeyKdf, macKeyKdf, pdkEncryptAlgorithm):
        self.keyEncryptionKeyKdf = keyEncryptionKeyKdf
        self.macKeyKdf = macKeyKdf
        self.pdkEncryptAlgorithm = pdkEncryptAlgorithm

    def __eq__(self, other):
        return self is other or (
            isinstance(other, IntermediateKeyWrapping_IntermediateKeyWrapping)
            and self.keyEncryptionKeyKdf == other.keyEncryptionKeyKdf
            and (self.macKeyKdf == other.macKeyKdf)
            and (self.pdkEncryptAlgorithm == other.pdkEncryptAlgorithm)
        )

    def __hash__(self):
        return hash((self.keyEncryptionKeyKdf, self.macKeyKdf, self.pdkEncryptAlgorithm))


class ESDKCommitmentPolicy(_dafny.Datatype):
    __slots__ = ()
    is_FORBID__ENCRYPT__ALLOW__DECRYPT = False
    is_REQUIRE__ENCRYPT__ALLOW__DECRYPT = False
    is_REQUIRE__ENCRYPT__REQUIRE__DECRYPT = False


class ESDKCommitmentPolicy_FORBID__ENCRYPT__ALLOW__DECRYPT(ESDKCommitmentPolicy):
    __slots__ = ()
    is_FORBID__ENCRYPT__ALLOW__DECRYPT = True

    def __eq__(self, other):
        return isinstance(other, ESDKCommitmentPolicy_FORBID__ENCRYPT__ALLOW__DECRYPT)

    def __hash__(self):
        return hash(())


the_ESDKCommitmentPolicy_FORBID__ENCRYPT__ALLOW__DECRYPT = ESDKCommitmentPolicy_FORBID__ENCRYPT__ALLOW__DECRYPT()


class ESDKCommitmentPolicy_REQUIRE__ENCRYPT__ALLOW__DECRYPT(ESDKCommitmentPolicy):
    __slots__ = ()
    is_REQUIRE__ENCRYPT__ALLOW__DECRYPT = True

    def __eq__(self, other):
        return isinstance(other, ESDKCommitmentPolicy_REQUIRE__ENCRYPT__ALLOW__DECRYPT)

    def __hash__(self):
        return hash(())


the_ESDKCommitmentPolicy_REQUIRE__ENCRYPT__ALLOW__DECRYPT = ESDKCommitmentPolicy_REQUIRE__ENCRYPT__ALLOW__DECRYPT()


class ESDKCommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT(ESDKCommitmentPolicy):
    __slots__ = ()
    is_REQUIRE__ENCRYPT__REQUIRE__DECRYPT = True

    def __eq__(self, other):
        return isinstance(other, ESDKCommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT)

    def __hash__(self):
        return hash(())


the_ESDKCommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT = ESDKCommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT()


class DBECommitmentPolicy(_dafny.Datatype):
    __slots__ = ()
    is_REQUIRE__ENCRYPT__REQUIRE__DECRYPT = False


class DBECommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT(DBECommitmentPolicy):
    __slots__ = ()
    is_REQUIRE__ENCRYPT__REQUIRE__DECRYPT = True

    def __eq__(self, other):
        return isinstance(other, DBECommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT)

    def __hash__(self):
        return hash(())


the_DBECommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT = DBECommitmentPolicy_REQUIRE__ENCRYPT__REQUIRE__DECRYPT()


class CommitmentPolicy(_dafny.Datatype):
    __slots__ = ()
    is_ESDK = False
    is_DBE = False


class CommitmentPolicy_ESDK(CommitmentPolicy):
    __slots__ = ("ESDK",)
    is_ESDK = True

    def __init__(self, ESDK):
        self.ESDK = ESDK

    def __eq__(self, other):
        return self is other or (isinstance(other, CommitmentPolicy_ESDK) and self.ESDK == other.ESDK)

    def __hash__(self):
        return hash((self.ESDK,))


class CommitmentPolicy_DBE(CommitmentPolicy):
    __slots__ = ("DBE",)
    is_DBE = True

    def __init__(self, DBE):
        self.DBE = DBE

    def __eq__(self, other):
        return self is other or (isinstance(other, CommitmentPolicy_DBE) and self.DBE == other.DBE)

    def __hash__(self):
        return hash((self.DBE,))


class ValidateCommitmentPolicyOnEncryptInput(_dafny.Datatype):
    __slots__ = ()
    is_ValidateCommitmentPolicyOnEncryptInput = False


class ValidateCommitmentPolicyOnEncryptInput_ValidateCommitmentPolicyOnEncryptInput(
    ValidateCommitmentPolicyOnEncryptInput
):
    __slots__ = ("algorithm", "commitmentPolicy")
    is_ValidateCommitmentPolicyOnEncryptInput = True

    def __init__(self, algorithm, commitmentPolicy):
        self.algorithm = algorithm
        self.commitmentPolicy = commitmentPolicy

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ValidateCommitmentPolicyOnEncryptInput_ValidateCommitmentPolicyOnEncryptInput)
            and self.algorithm == other.algorithm
            and (self.commitmentPolicy == other.commitmentPolicy)
        )

    def __hash__(self):
        return hash((self.algorithm, self.commitmentPolicy))


class ValidateCommitmentPolicyOnDecryptInput(_dafny.Datatype):
    __slots__ = ()
    is_ValidateCommitmentPolicyOnDecryptInput = False


class ValidateCommitmentPolicyOnDecryptInput_ValidateCommitmentPolicyOnDecryptInput(
    ValidateCommitmentPolicyOnDecryptInput
):
    __slots__ = ("algorithm", "commitmentPolicy")
    is_ValidateCommitmentPolicyOnDecryptInput = True

    def __init__(self, algorithm, commitmentPolicy):
        self.algorithm = algorithm
        self.commitmentPolicy = commitmentPolicy

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ValidateCommitmentPolicyOnDecryptInput_ValidateCommitmentPolicyOnDecryptInput)
            and self.algorithm == other.algorithm
            and (self.commitmentPolicy == other.commitmentPolicy)
        )

    def __hash__(self):
        return hash((self.algorithm, self.commitmentPolicy))


class EncryptedDataKey(_dafny.Datatype):
    __slots__ = ()
    is_EncryptedDataKey = False


class EncryptedDataKey_EncryptedDataKey(EncryptedDataKey):
    __slots__ = ("keyProviderId", "keyProviderInfo", "ciphertext")
    is_EncryptedDataKey = True

    def __init__(self, keyProviderId, keyProviderInfo, ciphertext):
        self.keyProviderId = keyProviderId
        self.keyProviderInfo = keyProviderInfo
        self.ciphertext = ciphertext

    def __eq__(self, other):
        return self is other or (
            isinstance(other, EncryptedDataKey_EncryptedDataKey)
            and self.keyProviderId == other.keyProviderId
            and (self.keyProviderInfo == other.keyProviderInfo)
            and (self.ciphertext == other.ciphertext)
        )

    def __hash__(self):
        return hash((self.keyProviderId, self.keyProviderInfo, self.ciphertext))


class EncryptionMaterials(_dafny.Datatype):
    __slots__ = ()
    is_EncryptionMaterials = False


class EncryptionMaterials_EncryptionMaterials(EncryptionMaterials):
    __slots__ = (
        "algorithmSuite",
        "encryptionContext",
        "encryptedDataKeys",
        "requiredEncryptionContextKeys",
        "plaintextDataKey",
        "signingKey",
        "symmetricSigningKeys",
    )
    is_EncryptionMaterials = True

    def __init__(
        self,
        algorithmSuite,
        encryptionContext,
        encryptedDataKeys,
        requiredEncryptionContextKeys,
        plaintextDataKey,
        signingKey,
        symmetricSigningKeys,
    ):
        self.algorithmSuite = algorithmSuite
        self.encryptionContext = encryptionContext
        self.encryptedDataKeys = encryptedDataKeys
        self.requiredEncryptionContextKeys = requiredEncryptionContextKeys
        self.plaintextDataKey = plaintextDataKey
        self.signingKey = signingKey
        self.symmetricSigningKeys = symmetricSigningKeys

    def __eq__(self, other):
        return self is other or (
            isinstance(other, EncryptionMaterials_EncryptionMaterials)
            and self.algorithmSuite == other.algorithmSuite
            and (self.encryptionContext == other.encryptionContext)
            and (self.encryptedDataKeys == other.encryptedDataKeys)
            and (self.requiredEncryptionContextKeys == other.requiredEncryptionContextKeys)
            and (self.plaintextDataKey == other.plaintextDataKey)
            and (self.signingKey == other.signingKey)
            and (self.symmetricSigningKeys == other.symmetricSigningKeys)
        )

    def __hash__(self):
        return hash(
            (
                self.algorithmSuite,
                self.encryptionContext,
                self.encryptedDataKeys,
                self.requiredEncryptionContextKeys,
                self.plaintextDataKey,
                self.signingKey,
                self.symmetricSigningKeys,
            )
        )


class DecryptionMaterials(_dafny.Datatype):
    __slots__ = ()
    is_DecryptionMaterials = False


class DecryptionMaterials_DecryptionMaterials(DecryptionMaterials):
    __slots__ = (
        "algorithmSuite",
        "encryptionContext",
        "requiredEncryptionContextKeys",
        "plaintextDataKey",
        "verificationKey",
        "symmetricSigningKey",
    )
    is_DecryptionMaterials = True

    def __init__(
        self,
        algorithmSuite,
        encryptionContext,
        requiredEncryptionContextKeys,
        plaintextDataKey,
        verificationKey,
        symmetricSigningKey,
    ):
        self.algorithmSuite = algorithmSuite
        self.encryptionContext = encryptionContext
        self.requiredEncryptionContextKeys = requiredEncryptionContextKeys
        self.plaintextDataKey = plaintextDataKey
        self.verificationKey = verificationKey
        self.symmetricSigningKey = symmetricSigningKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DecryptionMaterials_DecryptionMaterials)
            and self.algorithmSuite == other.algorithmSuite
            and (self.encryptionContext == other.encryptionContext)
            and (self.requiredEncryptionContextKeys == other.requiredEncryptionContextKeys)
            and (self.plaintextDataKey == other.plaintextDataKey)
            and (self.verificationKey == other.verificationKey)
            and (self.symmetricSigningKey == other.symmetricSigningKey)
        )

    def __hash__(self):
        return hash(
            (
                self.algorithmSuite,
                self.encryptionContext,
                self.requiredEncryptionContextKeys,
                self.plaintextDataKey,
                self.verificationKey,
                self.symmetricSigningKey,
            )
        )


class InitializeEncryptionMaterialsInput(_dafny.Datatype):
    __slots__ = ()
    is_InitializeEncryptionMaterialsInput = False


class InitializeEncryptionMaterialsInput_InitializeEncryptionMaterialsInput(InitializeEncryptionMaterialsInput):
    __slots__ = (
        "algorithmSuiteId",
        "encryptionContext",
        "requiredEncryptionContextKeys",
        "signingKey",
        "verificationKey",
    )
    is_InitializeEncryptionMaterialsInput = True

    def __init__(self, algorithmSuiteId, encryptionContext, requiredEncryptionContextKeys, signingKey, verificationKey):
        self.algorithmSuiteId = algorithmSuiteId
        self.encryptionContext = encryptionContext
        self.requiredEncryptionContextKeys = requiredEncryptionContextKeys
        self.signingKey = signingKey
        self.verificationKey = verificationKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, InitializeEncryptionMaterialsInput_InitializeEncryptionMaterialsInput)
            and self.algorithmSuiteId == other.algorithmSuiteId
            and (self.encryptionContext == other.encryptionContext)
            and (self.requiredEncryptionContextKeys == other.requiredEncryptionContextKeys)
            and (self.signingKey == other.signingKey)
            and (self.verificationKey == other.verificationKey)
        )

    def __hash__(self):
        return hash(
            (
                self.algorithmSuiteId,
                self.encryptionContext,
                self.requiredEncryptionContextKeys,
                self.signingKey,
                self.verificationKey,
            )
        )


class InitializeDecryptionMaterialsInput(_dafny.Datatype):
    __slots__ = ()
    is_InitializeDecryptionMaterialsInput = False


class InitializeDecryptionMaterialsInput_InitializeDecryptionMaterialsInput(InitializeDecryptionMaterialsInput):
    __slots__ = ("algorithmSuiteId", "encryptionContext", "requiredEncryptionContextKeys")
    is_InitializeDecryptionMaterialsInput = True

    def __init__(self, algorithmSuiteId, encryptionContext, requiredEncryptionContextKeys):
        self.algorithmSuiteId = algorithmSuiteId
        self.encryptionContext = encryptionContext
        self.requiredEncryptionContextKeys = requiredEncryptionContextKeys

    def __eq__(self, other):
        return self is other or (
            isinstance(other, InitializeDecryptionMaterialsInput_InitializeDecryptionMaterialsInput)
            and self.algorithmSuiteId == other.algorithmSuiteId
            and (self.encryptionContext == other.encryptionContext)
            and (self.requiredEncryptionContextKeys == other.requiredEncryptionContextKeys)
        )

    def __hash__(self):
        return hash((self.algorithmSuiteId, self.encryptionContext, self.requiredEncryptionContextKeys))


class ValidEncryptionMaterialsTransitionInput(_dafny.Datatype):
    __slots__ = ()
    is_ValidEncryptionMaterialsTransitionInput = False


class ValidEncryptionMaterialsTransitionInput_ValidEncryptionMaterialsTransitionInput(
    ValidEncryptionMaterialsTransitionInput
):
    __slots__ = ("start", "stop")
    is_ValidEncryptionMaterialsTransitionInput = True

    def __init__(self, start, stop):
        self.start = start
        self.stop = stop

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ValidEncryptionMaterialsTransitionInput_ValidEncryptionMaterialsTransitionInput)
            and self.start == other.start
            and (self.stop == other.stop)
        )

    def __hash__(self):
        return hash((self.start, self.stop))


class ValidDecryptionMaterialsTransitionInput(_dafny.Datatype):
    __slots__ = ()
    is_ValidDecryptionMaterialsTransitionInput = False


class ValidDecryptionMaterialsTransitionInput_ValidDecryptionMaterialsTransitionInput(
    ValidDecryptionMaterialsTransitionInput
):
    __slots__ = ("start", "stop")
    is_ValidDecryptionMaterialsTransitionInput = True

    def __init__(self, start, stop):
        self.start = start
        self.stop = stop

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ValidDecryptionMaterialsTransitionInput_ValidDecryptionMaterialsTransitionInput)
            and self.start == other.start
            and (self.stop == other.stop)
        )

    def __hash__(self):
        return hash((self.start, self.stop))


class IKeyring:
    def OnEncrypt(self, input_):
        pass

    def OnDecrypt(self, input_):
        pass


class OnEncryptInput(_dafny.Datatype):
    __slots__ = ()
    is_OnEncryptInput = False


class OnEncryptInput_OnEncryptInput(OnEncryptInput):
    __slots__ = ("materials",)
    is_OnEncryptInput = True

    def __init__(self, materials):
        self.materials = materials

    def __eq__(self, other):
        return self is other or (isinstance(other, OnEncryptInput_OnEncryptInput) and self.materials == other.materials)

    def __hash__(self):
        return hash((self.materials,))


class OnEncryptOutput(_dafny.Datatype):
    __slots__ = ()
    is_OnEncryptOutput = False


class OnEncryptOutput_OnEncryptOutput(OnEncryptOutput):
    __slots__ = ("materials",)
    is_OnEncryptOutput = True

    def __init__(self, materials):
        self.materials = materials

    def __eq__(self, other):
        return self is other or (
            isinstance(other, OnEncryptOutput_OnEncryptOutput) and self.materials == other.materials
        )

    def __hash__(self):
        return hash((self.materials,))


class OnDecryptInput(_dafny.Datatype):
    __slots__ = ()
    is_OnDecryptInput = False


class OnDecryptInput_OnDecryptInput(OnDecryptInput):
    __slots__ = ("materials", "encryptedDataKeys")
    is_OnDecryptInput = True

    def __init__(self, materials, encryptedDataKeys):
        self.materials = materials
        self.encryptedDataKeys = encryptedDataKeys

    def __eq__(self, other):
        return self is other or (
            isinstance(other, OnDecryptInput_OnDecryptInput)
            and self.materials == other.materials
            and (self.encryptedDataKeys == other.encryptedDataKeys)
        )

    def __hash__(self):
        return hash((self.materials, self.encryptedDataKeys))


class OnDecryptOutput(_dafny.Datatype):
    __slots__ = ()
    is_OnDecryptOutput = False


class OnDecryptOutput_OnDecryptOutput(OnDecryptOutput):
    __slots__ = ("materials",)
    is_OnDecryptOutput = True

    def __init__(self, materials):
        self.materials = materials

    def __eq__(self, other):
        return self is other or (
            isinstance(other, OnDecryptOutput_OnDecryptOutput) and self.materials == other.materials
        )

    def __hash__(self):
        return hash((self.materials,))


class CreateMultiKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateMultiKeyringInput = False


class CreateMultiKeyringInput_CreateMultiKeyringInput(CreateMultiKeyringInput):
    __slots__ = ("generator", "childKeyrings")
    is_CreateMultiKeyringInput = True

    def __init__(self, generator, childKeyrings):
        self.generator = generator
        self.childKeyrings = childKeyrings

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateMultiKeyringInput_CreateMultiKeyringInput)
            and self.generator == other.generator
            and (self.childKeyrings == other.childKeyrings)
        )

    def __hash__(self):
        return hash((self.generator, self.childKeyrings))


class CreateRawAesKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateRawAesKeyringInput = False


class CreateRawAesKeyringInput_CreateRawAesKeyringInput(CreateRawAesKeyringInput):
    __slots__ = ("keyNamespace", "keyName", "wrappingKey", "wrappingAlg")
    is_CreateRawAesKeyringInput = True

    def __init__(self, keyNamespace, keyName, wrappingKey, wrappingAlg):
        self.keyNamespace = keyNamespace
        self.keyName = keyName
        self.wrappingKey = wrappingKey
        self.wrappingAlg = wrappingAlg

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateRawAesKeyringInput_CreateRawAesKeyringInput)
            and self.keyNamespace == other.keyNamespace
            and (self.keyName == other.keyName)
            and (self.wrappingKey == other.wrappingKey)
            and (self.wrappingAlg == other.wrappingAlg)
        )

    def __hash__(self):
        return hash((self.keyNamespace, self.keyName, self.wrappingKey, self.wrappingAlg))


class AesWrappingAlg(_dafny.Datatype):
    __slots__ = ()
    is_ALG__AES128__GCM__IV12__TAG16 = False
    is_ALG__AES192__GCM__IV12__TAG16 = False
    is_ALG__AES256__GCM__IV12__TAG16 = False


class AesWrappingAlg_ALG__AES128__GCM__IV12__TAG16(AesWrappingAlg):
    __slots__ = ()
    is_ALG__AES128__GCM__IV12__TAG16 = True

    def __eq__(self, other):
        return isinstance(other, AesWrappingAlg_ALG__AES128__GCM__IV12__TAG16)

    def __hash__(self):
        return hash(())


the_AesWrappingAlg_ALG__AES128__GCM__IV12__TAG16 = AesWrappingAlg_ALG__AES128__GCM__IV12__TAG16()


class AesWrappingAlg_ALG__AES192__GCM__IV12__TAG16(AesWrappingAlg):
    __slots__ = ()
    is_ALG__AES192__GCM__IV12__TAG16 = True

    def __eq__(self, other):
        return isinstance(other, AesWrappingAlg_ALG__AES192__GCM__IV12__TAG16)

    def __hash__(self):
        return hash(())


the_AesWrappingAlg_ALG__AES192__GCM__IV12__TAG16 = AesWrappingAlg_ALG__AES192__GCM__IV12__TAG16()


class AesWrappingAlg_ALG__AES256__GCM__IV12__TAG16(AesWrappingAlg):
    __slots__ = ()
    is_ALG__AES256__GCM__IV12__TAG16 = True

    def __eq__(self, other):
        return isinstance(other, AesWrappingAlg_ALG__AES256__GCM__IV12__TAG16)

    def __hash__(self):
        return hash(())


the_AesWrappingAlg_ALG__AES256__GCM__IV12__TAG16 = AesWrappingAlg_ALG__AES256__GCM__IV12__TAG16()


class ICryptographicMaterialsManager:
    def GetEncryptionMaterials(self, input_):
        pass

    def DecryptMaterials(self, input_):
        pass


class GetEncryptionMaterialsInput(_dafny.Datatype):
    __slots__ = ()
    is_GetEncryptionMaterialsInput = False


class GetEncryptionMaterialsInput_GetEncryptionMaterialsInput(GetEncryptionMaterialsInput):
    __slots__ = (
        "encryptionContext",
        "commitmentPolicy",
        "algorithmSuiteId",
        "maxPlaintextLength",
        "requiredEncryptionContextKeys",
    )
    is_GetEncryptionMaterialsInput = True

    def __init__(
        self, encryptionContext, commitmentPolicy, algorithmSuiteId, maxPlaintextLength, requiredEncryptionContextKeys
    ):
        self.encryptionContext = encryptionContext
        self.commitmentPolicy = commitmentPolicy
        self.algorithmSuiteId = algorithmSuiteId
        self.maxPlaintextLength = maxPlaintextLength
        self.requiredEncryptionContextKeys = requiredEncryptionContextKeys

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetEncryptionMaterialsInput_GetEncryptionMaterialsInput)
            and self.encryptionContext == other.encryptionContext
            and (self.commitmentPolicy == other.commitmentPolicy)
            and (self.algorithmSuiteId == other.algorithmSuiteId)
            and (self.maxPlaintextLength == other.maxPlaintextLength)
            and (self.requiredEncryptionContextKeys == other.requiredEncryptionContextKeys)
        )

    def __hash__(self):
        return hash(
            (
                self.encryptionContext,
                self.commitmentPolicy,
                self.algorithmSuiteId,
                self.maxPlaintextLength,
                self.requiredEncryptionContextKeys,
            )
        )


class GetEncryptionMaterialsOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetEncryptionMaterialsOutput = False


class GetEncryptionMaterialsOutput_GetEncryptionMaterialsOutput(GetEncryptionMaterialsOutput):
    __slots__ = ("encryptionMaterials",)
    is_GetEncryptionMaterialsOutput = True

    def __init__(self, encryptionMaterials):
        self.encryptionMaterials = encryptionMaterials

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetEncryptionMaterialsOutput_GetEncryptionMaterialsOutput)
            and self.encryptionMaterials == other.encryptionMaterials
        )

    def __hash__(self):
        return hash((self.encryptionMaterials,))


class DecryptMaterialsInput(_dafny.Datatype):
    __slots__ = ()
    is_DecryptMaterialsInput = False


class DecryptMaterialsInput_DecryptMaterialsInput(DecryptMaterialsInput):
    __slots__ = (
        "algorithmSuiteId",
        "commitmentPolicy",
        "encryptedDataKeys",
        "encryptionContext",
        "reproducedEncryptionContext",
    )
    is_DecryptMaterialsInput = True

    def __init__(
        self, algorithmSuiteId, commitmentPolicy, encryptedDataKeys, encryptionContext, reproducedEncryptionContext
    ):
        self.algorithmSuiteId = algorithmSuiteId
        self.commitmentPolicy = commitmentPolicy
        self.encryptedDataKeys = encryptedDataKeys
        self.encryptionContext = encryptionContext
        self.reproducedEncryptionContext = reproducedEncryptionContext

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DecryptMaterialsInput_DecryptMaterialsInput)
            and self.algorithmSuiteId == other.algorithmSuiteId
            and (self.commitmentPolicy == other.commitmentPolicy)
            and (self.encryptedDataKeys == other.encryptedDataKeys)
            and (self.encryptionContext == other.encryptionContext)
            and (self.reproducedEncryptionContext == other.reproducedEncryptionContext)
        )

    def __hash__(self):
        return hash(
            (
                self.algorithmSuiteId,
                self.commitmentPolicy,
                self.encryptedDataKeys,
                self.encryptionContext,
                self.reproducedEncryptionContext,
            )
        )


class DecryptMaterialsOutput(_dafny.Datatype):
    __slots__ = ()
    is_DecryptMaterialsOutput = False


class DecryptMaterialsOutput_DecryptMaterialsOutput(DecryptMaterialsOutput):
    __slots__ = ("decryptionMaterials",)
    is_DecryptMaterialsOutput = True

    def __init__(self, decryptionMaterials):
        self.decryptionMaterials = decryptionMaterials

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DecryptMaterialsOutput_DecryptMaterialsOutput)
            and self.decryptionMaterials == other.decryptionMaterials
        )

    def __hash__(self):
        return hash((self.decryptionMaterials,))


class CreateDefaultCryptographicMaterialsManagerInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateDefaultCryptographicMaterialsManagerInput = False


class CreateDefaultCryptographicMaterialsManagerInput_CreateDefaultCryptographicMaterialsManagerInput(
    CreateDefaultCryptographicMaterialsManagerInput
):
    __slots__ = ("keyring",)
    is_CreateDefaultCryptographicMaterialsManagerInput = True

    def __init__(self, keyring):
        self.keyring = keyring

    def __eq__(self, other):
        return self is other or (
            isinstance(
                other, CreateDefaultCryptographicMaterialsManagerInput_CreateDefaultCryptographicMaterialsManagerInput
            )
            and self.keyring == other.keyring
        )

    def __hash__(self):
        return hash((self.keyring,))


class CreateRawRsaKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateRawRsaKeyringInput = False


class CreateRawRsaKeyringInput_CreateRawRsaKeyringInput(CreateRawRsaKeyringInput):
    __slots__ = ("keyNamespace", "keyName", "paddingScheme", "publicKey", "privateKey")
    is_CreateRawRsaKeyringInput = True

    def __init__(self, keyNamespace, keyName, paddingScheme, publicKey, privateKey):
        self.keyNamespace = keyNamespace
        self.keyName = keyName
        self.paddingScheme = paddingScheme
        self.publicKey = publicKey
        self.privateKey = privateKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateRawRsaKeyringInput_CreateRawRsaKeyringInput)
            and self.keyNamespace == other.keyNamespace
            and (self.keyName == other.keyName)
            and (self.paddingScheme == other.paddingScheme)
            and (self.publicKey == other.publicKey)
            and (self.privateKey == other.privateKey)
        )

    def __hash__(self):
        return hash((self.keyNamespace, self.keyName, self.paddingScheme, self.publicKey, self.privateKey))


class PaddingScheme(_dafny.Datatype):
    __slots__ = ()
    is_PKCS1 = False
    is_OAEP__SHA1__MGF1 = False
    is_OAEP__SHA256__MGF1 = False
    is_OAEP__SHA384__MGF1 = False
    is_OAEP__SHA512__MGF1 = False


class PaddingScheme_PKCS1(PaddingScheme):
    __slots__ = ()
    is_PKCS1 = True

    def __eq__(self, other):
        return isinstance(other, PaddingScheme_PKCS1)

    def __hash__(self):
        return hash(())


the_PaddingScheme_PKCS1 = PaddingScheme_PKCS1()


class PaddingScheme_OAEP__SHA1__MGF1(PaddingScheme):
    __slots__ = ()
    is_OAEP__SHA1__MGF1 = True

    def __eq__(self, other):
        return isinstance(other, PaddingScheme_OAEP__SHA1__MGF1)

    def __hash__(self):
        return hash(())


the_PaddingScheme_OAEP__SHA1__MGF1 = PaddingScheme_OAEP__SHA1__MGF1()


class PaddingScheme_OAEP__SHA256__MGF1(PaddingScheme):
    __slots__ = ()
    is_OAEP__SHA256__MGF1 = True

    def __eq__(self, other):
        return isinstance(other, PaddingScheme_OAEP__SHA256__MGF1)

    def __hash__(self):
        return hash(())


the_PaddingScheme_OAEP__SHA256__MGF1 = PaddingScheme_OAEP__SHA256__MGF1()


class PaddingScheme_OAEP__SHA384__MGF1(PaddingScheme):
    __slots__ = ()
    is_OAEP__SHA384__MGF1 = True

    def __eq__(self, other):
        return isinstance(other, PaddingScheme_OAEP__SHA384__MGF1)

    def __hash__(self):
        return hash(())


the_PaddingScheme_OAEP__SHA384__MGF1 = PaddingScheme_OAEP__SHA384__MGF1()


class PaddingScheme_OAEP__SHA512__MGF1(PaddingScheme):
    __slots__ = ()
    is_OAEP__SHA512__MGF1 = True

    def __eq__(self, other):
        return isinstance(other, PaddingScheme_OAEP__SHA512__MGF1)

    def __hash__(self):
        return hash(())


the_PaddingScheme_OAEP__SHA512__MGF1 = PaddingScheme_OAEP__SHA512__MGF1()


class CreateRawEcdhKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateRawEcdhKeyringInput = False


class CreateRawEcdhKeyringInput_CreateRawEcdhKeyringInput(CreateRawEcdhKeyringInput):
    __slots__ = ("KeyAgreementScheme", "curveSpec")
    is_CreateRawEcdhKeyringInput = True

    def __init__(self, KeyAgreementScheme, curveSpec):
        self.KeyAgreementScheme = KeyAgreementScheme
        self.curveSpec = curveSpec

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateRawEcdhKeyringInput_CreateRawEcdhKeyringInput)
            and self.KeyAgreementScheme == other.KeyAgreementScheme
            and (self.curveSpec == other.curveSpec)
        )

    def __hash__(self):
        return hash((self.KeyAgreementScheme, self.curveSpec))


class RawEcdhStaticConfigurations(_dafny.Datatype):
    __slots__ = ()
    is_PublicKeyDiscovery = False
    is_RawPrivateKeyToStaticPublicKey = False
    is_EphemeralPrivateKeyToStaticPublicKey = False


class RawEcdhStaticConfigurations_PublicKeyDiscovery(RawEcdhStaticConfigurations):
    __slots__ = ("PublicKeyDiscovery",)
    is_PublicKeyDiscovery = True

    def __init__(self, PublicKeyDiscovery):
        self.PublicKeyDiscovery = PublicKeyDiscovery

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RawEcdhStaticConfigurations_PublicKeyDiscovery)
            and self.PublicKeyDiscovery == other.PublicKeyDiscovery
        )

    def __hash__(self):
        return hash((self.PublicKeyDiscovery,))


class RawEcdhStaticConfigurations_RawPrivateKeyToStaticPublicKey(RawEcdhStaticConfigurations):
    __slots__ = ("RawPrivateKeyToStaticPublicKey",)
    is_RawPrivateKeyToStaticPublicKey = True

    def __init__(self, RawPrivateKeyToStaticPublicKey):
        self.RawPrivateKeyToStaticPublicKey = RawPrivateKeyToStaticPublicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RawEcdhStaticConfigurations_RawPrivateKeyToStaticPublicKey)
            and self.RawPrivateKeyToStaticPublicKey == other.RawPrivateKeyToStaticPublicKey
        )

    def __hash__(self):
        return hash((self.RawPrivateKeyToStaticPublicKey,))


class RawEcdhStaticConfigurations_EphemeralPrivateKeyToStaticPublicKey(RawEcdhStaticConfigurations):
    __slots__ = ("EphemeralPrivateKeyToStaticPublicKey",)
    is_EphemeralPrivateKeyToStaticPublicKey = True

    def __init__(self, EphemeralPrivateKeyToStaticPublicKey):
        self.EphemeralPrivateKeyToStaticPublicKey = EphemeralPrivateKeyToStaticPublicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RawEcdhStaticConfigurations_EphemeralPrivateKeyToStaticPublicKey)
            and self.EphemeralPrivateKeyToStaticPublicKey == other.EphemeralPrivateKeyToStaticPublicKey
        )

    def __hash__(self):
        return hash((self.EphemeralPrivateKeyToStaticPublicKey,))


class PublicKeyDiscoveryInput(_dafny.Datatype):
    __slots__ = ()
    is_PublicKeyDiscoveryInput = False


class PublicKeyDiscoveryInput_PublicKeyDiscoveryInput(PublicKeyDiscoveryInput):
    __slots__ = ("recipientStaticPrivateKey",)
    is_PublicKeyDiscoveryInput = True

    def __init__(self, recipientStaticPrivateKey):
        self.recipientStaticPrivateKey = recipientStaticPrivateKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, PublicKeyDiscoveryInput_PublicKeyDiscoveryInput)
            and self.recipientStaticPrivateKey == other.recipientStaticPrivateKey
        )

    def __hash__(self):
        return hash((self.recipientStaticPrivateKey,))


class RawPrivateKeyToStaticPublicKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_RawPrivateKeyToStaticPublicKeyInput = False


class RawPrivateKeyToStaticPublicKeyInput_RawPrivateKeyToStaticPublicKeyInput(RawPrivateKeyToStaticPublicKeyInput):
    __slots__ = ("senderStaticPrivateKey", "recipientPublicKey")
    is_RawPrivateKeyToStaticPublicKeyInput = True

    def __init__(self, senderStaticPrivateKey, recipientPublicKey):
        self.senderStaticPrivateKey = senderStaticPrivateKey
        self.recipientPublicKey = recipientPublicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RawPrivateKeyToStaticPublicKeyInput_RawPrivateKeyToStaticPublicKeyInput)
            and self.senderStaticPrivateKey == other.senderStaticPrivateKey
            and (self.recipientPublicKey == other.recipientPublicKey)
        )

    def __hash__(self):
        return hash((self.senderStaticPrivateKey, self.recipientPublicKey))


class EphemeralPrivateKeyToStaticPublicKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_EphemeralPrivateKeyToStaticPublicKeyInput = False


class EphemeralPrivateKeyToStaticPublicKeyInput_EphemeralPrivateKeyToStaticPublicKeyInput(
    EphemeralPrivateKeyToStaticPublicKeyInput
):
    __slots__ = ("recipientPublicKey",)
    is_EphemeralPrivateKeyToStaticPublicKeyInput = True

    def __init__(self, recipientPublicKey):
        self.recipientPublicKey = recipientPublicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, EphemeralPrivateKeyToStaticPublicKeyInput_EphemeralPrivateKeyToStaticPublicKeyInput)
            and self.recipientPublicKey == other.recipientPublicKey
        )

    def __hash__(self):
        return hash((self.recipientPublicKey,))


class CreateRequiredEncryptionContextCMMInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateRequiredEncryptionContextCMMInput = False


class CreateRequiredEncryptionContextCMMInput_CreateRequiredEncryptionContextCMMInput(
    CreateRequiredEncryptionContextCMMInput
):
    __slots__ = ("underlyingCMM", "keyring", "requiredEncryptionContextKeys")
    is_CreateRequiredEncryptionContextCMMInput = True

    def __init__(self, underlyingCMM, keyring, requiredEncryptionContextKeys):
        self.underlyingCMM = underlyingCMM
        self.keyring = keyring
        self.requiredEncryptionContextKeys = requiredEncryptionContextKeys

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateRequiredEncryptionContextCMMInput_CreateRequiredEncryptionContextCMMInput)
            and self.underlyingCMM == other.underlyingCMM
            and (self.keyring == other.keyring)
            and (self.requiredEncryptionContextKeys == other.requiredEncryptionContextKeys)
        )

    def __hash__(self):
        return hash((self.underlyingCMM, self.keyring, self.requiredEncryptionContextKeys))


class IClientSupplier:
    def GetClient(self, input_):
        pass


class GetClientInput(_dafny.Datatype):
    __slots__ = ()
    is_GetClientInput = False


class GetClientInput_GetClientInput(GetClientInput):
    __slots__ = ("region",)
    is_GetClientInput = True

    def __init__(self, region):
        self.region = region

    def __eq__(self, other):
        return self is other or (isinstance(other, GetClientInput_GetClientInput) and self.region == other.region)

    def __hash__(self):
        return hash((self.region,))


class CreateDefaultClientSupplierInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateDefaultClientSupplierInput = False


class CreateDefaultClientSupplierInput_CreateDefaultClientSupplierInput(CreateDefaultClientSupplierInput):
    __slots__ = ()
    is_CreateDefaultClientSupplierInput = True

    def __eq__(self, other):
        return isinstance(other, CreateDefaultClientSupplierInput_CreateDefaultClientSupplierInput)

    def __hash__(self):
        return hash(())


the_CreateDefaultClientSupplierInput_CreateDefaultClientSupplierInput = (
    CreateDefaultClientSupplierInput_CreateDefaultClientSupplierInput()
)


class CreateAwsKmsKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsKeyringInput = False


class CreateAwsKmsKeyringInput_CreateAwsKmsKeyringInput(CreateAwsKmsKeyringInput):
    __slots__ = ("kmsKeyId", "kmsClient", "grantTokens")
    is_CreateAwsKmsKeyringInput = True

    def __init__(self, kmsKeyId, kmsClient, grantTokens):
        self.kmsKeyId = kmsKeyId
        self.kmsClient = kmsClient
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsKeyringInput_CreateAwsKmsKeyringInput)
            and self.kmsKeyId == other.kmsKeyId
            and (self.kmsClient == other.kmsClient)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.kmsKeyId, self.kmsClient, self.grantTokens))


class CreateAwsKmsMrkKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsMrkKeyringInput = False


class CreateAwsKmsMrkKeyringInput_CreateAwsKmsMrkKeyringInput(CreateAwsKmsMrkKeyringInput):
    __slots__ = ("kmsKeyId", "kmsClient", "grantTokens")
    is_CreateAwsKmsMrkKeyringInput = True

    def __init__(self, kmsKeyId, kmsClient, grantTokens):
        self.kmsKeyId = kmsKeyId
        self.kmsClient = kmsClient
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsMrkKeyringInput_CreateAwsKmsMrkKeyringInput)
            and self.kmsKeyId == other.kmsKeyId
            and (self.kmsClient == other.kmsClient)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.kmsKeyId, self.kmsClient, self.grantTokens))


class DiscoveryFilter(_dafny.Datatype):
    __slots__ = ()
    is_DiscoveryFilter = False


class DiscoveryFilter_DiscoveryFilter(DiscoveryFilter):
    __slots__ = ("accountIds", "partition")
    is_DiscoveryFilter = True

    def __init__(self, accountIds, partition):
        self.accountIds = accountIds
        self.partition = partition

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DiscoveryFilter_DiscoveryFilter)
            and self.accountIds == other.accountIds
            and (self.partition == other.partition)
        )

    def __hash__(self):
        return hash((self.accountIds, self.partition))


class CreateAwsKmsDiscoveryKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsDiscoveryKeyringInput = False


class CreateAwsKmsDiscoveryKeyringInput_CreateAwsKmsDiscoveryKeyringInput(CreateAwsKmsDiscoveryKeyringInput):
    __slots__ = ("kmsClient", "discoveryFilter", "grantTokens")
    is_CreateAwsKmsDiscoveryKeyringInput = True

    def __init__(self, kmsClient, discoveryFilter, grantTokens):
        self.kmsClient = kmsClient
        self.discoveryFilter = discoveryFilter
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsDiscoveryKeyringInput_CreateAwsKmsDiscoveryKeyringInput)
            and self.kmsClient == other.kmsClient
            and (self.discoveryFilter == other.discoveryFilter)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.kmsClient, self.discoveryFilter, self.grantTokens))


class CreateAwsKmsMrkDiscoveryKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsMrkDiscoveryKeyringInput = False


class CreateAwsKmsMrkDiscoveryKeyringInput_CreateAwsKmsMrkDiscoveryKeyringInput(CreateAwsKmsMrkDiscoveryKeyringInput):
    __slots__ = ("kmsClient", "discoveryFilter", "grantTokens", "region")
    is_CreateAwsKmsMrkDiscoveryKeyringInput = True

    def __init__(self, kmsClient, discoveryFilter, grantTokens, region):
        self.kmsClient = kmsClient
        self.discoveryFilter = discoveryFilter
        self.grantTokens = grantTokens
        self.region = region

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsMrkDiscoveryKeyringInput_CreateAwsKmsMrkDiscoveryKeyringInput)
            and self.kmsClient == other.kmsClient
            and (self.discoveryFilter == other.discoveryFilter)
            and (self.grantTokens == other.grantTokens)
            and (self.region == other.region)
        )

    def __hash__(self):
        return hash((self.kmsClient, self.discoveryFilter, self.grantTokens, self.region))


class CreateAwsKmsMultiKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsMultiKeyringInput = False


class CreateAwsKmsMultiKeyringInput_CreateAwsKmsMultiKeyringInput(CreateAwsKmsMultiKeyringInput):
    __slots__ = ("generator", "kmsKeyIds", "clientSupplier", "grantTokens")
    is_CreateAwsKmsMultiKeyringInput = True

    def __init__(self, generator, kmsKeyIds, clientSupplier, grantTokens):
        self.generator = generator
        self.kmsKeyIds = kmsKeyIds
        self.clientSupplier = clientSupplier
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsMultiKeyringInput_CreateAwsKmsMultiKeyringInput)
            and self.generator == other.generator
            and (self.kmsKeyIds == other.kmsKeyIds)
            and (self.clientSupplier == other.clientSupplier)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.generator, self.kmsKeyIds, self.clientSupplier, self.grantTokens))


class CreateAwsKmsMrkMultiKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsMrkMultiKeyringInput = False


class CreateAwsKmsMrkMultiKeyringInput_CreateAwsKmsMrkMultiKeyringInput(CreateAwsKmsMrkMultiKeyringInput):
    __slots__ = ("generator", "kmsKeyIds", "clientSupplier", "grantTokens")
    is_CreateAwsKmsMrkMultiKeyringInput = True

    def __init__(self, generator, kmsKeyIds, clientSupplier, grantTokens):
        self.generator = generator
        self.kmsKeyIds = kmsKeyIds
        self.clientSupplier = clientSupplier
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsMrkMultiKeyringInput_CreateAwsKmsMrkMultiKeyringInput)
            and self.generator == other.generator
            and (self.kmsKeyIds == other.kmsKeyIds)
            and (self.clientSupplier == other.clientSupplier)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.generator, self.kmsKeyIds, self.clientSupplier, self.grantTokens))


class CreateAwsKmsDiscoveryMultiKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsDiscoveryMultiKeyringInput = False


class CreateAwsKmsDiscoveryMultiKeyringInput_CreateAwsKmsDiscoveryMultiKeyringInput(
    CreateAwsKmsDiscoveryMultiKeyringInput
):
    __slots__ = ("regions", "discoveryFilter", "clientSupplier", "grantTokens")
    is_CreateAwsKmsDiscoveryMultiKeyringInput = True

    def __init__(self, regions, discoveryFilter, clientSupplier, grantTokens):
        self.regions = regions
        self.discoveryFilter = discoveryFilter
        self.clientSupplier = clientSupplier
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsDiscoveryMultiKeyringInput_CreateAwsKmsDiscoveryMultiKeyringInput)
            and self.regions == other.regions
            and (self.discoveryFilter == other.discoveryFilter)
            and (self.clientSupplier == other.clientSupplier)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.regions, self.discoveryFilter, self.clientSupplier, self.grantTokens))


class CreateAwsKmsMrkDiscoveryMultiKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsMrkDiscoveryMultiKeyringInput = False


class CreateAwsKmsMrkDiscoveryMultiKeyringInput_CreateAwsKmsMrkDiscoveryMultiKeyringInput(
    CreateAwsKmsMrkDiscoveryMultiKeyringInput
):
    __slots__ = ("regions", "discoveryFilter", "clientSupplier", "grantTokens")
    is_CreateAwsKmsMrkDiscoveryMultiKeyringInput = True

    def __init__(self, regions, discoveryFilter, clientSupplier, grantTokens):
        self.regions = regions
        self.discoveryFilter = discoveryFilter
        self.clientSupplier = clientSupplier
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsMrkDiscoveryMultiKeyringInput_CreateAwsKmsMrkDiscoveryMultiKeyringInput)
            and self.regions == other.regions
            and (self.discoveryFilter == other.discoveryFilter)
            and (self.clientSupplier == other.clientSupplier)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.regions, self.discoveryFilter, self.clientSupplier, self.grantTokens))


class CreateAwsKmsRsaKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsRsaKeyringInput = False


class CreateAwsKmsRsaKeyringInput_CreateAwsKmsRsaKeyringInput(CreateAwsKmsRsaKeyringInput):
    __slots__ = ("publicKey", "kmsKeyId", "encryptionAlgorithm", "kmsClient", "grantTokens")
    is_CreateAwsKmsRsaKeyringInput = True

    def __init__(self, publicKey, kmsKeyId, encryptionAlgorithm, kmsClient, grantTokens):
        self.publicKey = publicKey
        self.kmsKeyId = kmsKeyId
        self.encryptionAlgorithm = encryptionAlgorithm
        self.kmsClient = kmsClient
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsRsaKeyringInput_CreateAwsKmsRsaKeyringInput)
            and self.publicKey == other.publicKey
            and (self.kmsKeyId == other.kmsKeyId)
            and (self.encryptionAlgorithm == other.encryptionAlgorithm)
            and (self.kmsClient == other.kmsClient)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.publicKey, self.kmsKeyId, self.encryptionAlgorithm, self.kmsClient, self.grantTokens))


class CreateAwsKmsEcdhKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsEcdhKeyringInput = False


class CreateAwsKmsEcdhKeyringInput_CreateAwsKmsEcdhKeyringInput(CreateAwsKmsEcdhKeyringInput):
    __slots__ = ("KeyAgreementScheme", "curveSpec", "kmsClient", "grantTokens")
    is_CreateAwsKmsEcdhKeyringInput = True

    def __init__(self, KeyAgreementScheme, curveSpec, kmsClient, grantTokens):
        self.KeyAgreementScheme = KeyAgreementScheme
        self.curveSpec = curveSpec
        self.kmsClient = kmsClient
        self.grantTokens = grantTokens

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsEcdhKeyringInput_CreateAwsKmsEcdhKeyringInput)
            and self.KeyAgreementScheme == other.KeyAgreementScheme
            and (self.curveSpec == other.curveSpec)
            and (self.kmsClient == other.kmsClient)
            and (self.grantTokens == other.grantTokens)
        )

    def __hash__(self):
        return hash((self.KeyAgreementScheme, self.curveSpec, self.kmsClient, self.grantTokens))


class KmsEcdhStaticConfigurations(_dafny.Datatype):
    __slots__ = ()
    is_KmsPublicKeyDiscovery = False
    is_KmsPrivateKeyToStaticPublicKey = False


class KmsEcdhStaticConfigurations_KmsPublicKeyDiscovery(KmsEcdhStaticConfigurations):
    __slots__ = ("KmsPublicKeyDiscovery",)
    is_KmsPublicKeyDiscovery = True

    def __init__(self, KmsPublicKeyDiscovery):
        self.KmsPublicKeyDiscovery = KmsPublicKeyDiscovery

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KmsEcdhStaticConfigurations_KmsPublicKeyDiscovery)
            and self.KmsPublicKeyDiscovery == other.KmsPublicKeyDiscovery
        )

    def __hash__(self):
        return hash((self.KmsPublicKeyDiscovery,))


class KmsEcdhStaticConfigurations_KmsPrivateKeyToStaticPublicKey(KmsEcdhStaticConfigurations):
    __slots__ = ("KmsPrivateKeyToStaticPublicKey",)
    is_KmsPrivateKeyToStaticPublicKey = True

    def __init__(self, KmsPrivateKeyToStaticPublicKey):
        self.KmsPrivateKeyToStaticPublicKey = KmsPrivateKeyToStaticPublicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KmsEcdhStaticConfigurations_KmsPrivateKeyToStaticPublicKey)
            and self.KmsPrivateKeyToStaticPublicKey == other.KmsPrivateKeyToStaticPublicKey
        )

    def __hash__(self):
        return hash((self.KmsPrivateKeyToStaticPublicKey,))


class KmsPublicKeyDiscoveryInput(_dafny.Datatype):
    __slots__ = ()
    is_KmsPublicKeyDiscoveryInput = False


class KmsPublicKeyDiscoveryInput_KmsPublicKeyDiscoveryInput(KmsPublicKeyDiscoveryInput):
    __slots__ = ("recipientKmsIdentifier",)
    is_KmsPublicKeyDiscoveryInput = True

    def __init__(self, recipientKmsIdentifier):
        self.recipientKmsIdentifier = recipientKmsIdentifier

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KmsPublicKeyDiscoveryInput_KmsPublicKeyDiscoveryInput)
            and self.recipientKmsIdentifier == other.recipientKmsIdentifier
        )

    def __hash__(self):
        return hash((self.recipientKmsIdentifier,))


class KmsPrivateKeyToStaticPublicKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_KmsPrivateKeyToStaticPublicKeyInput = False


class KmsPrivateKeyToStaticPublicKeyInput_KmsPrivateKeyToStaticPublicKeyInput(KmsPrivateKeyToStaticPublicKeyInput):
    __slots__ = ("senderKmsIdentifier", "senderPublicKey", "recipientPublicKey")
    is_KmsPrivateKeyToStaticPublicKeyInput = True

    def __init__(self, senderKmsIdentifier, senderPublicKey, recipientPublicKey):
        self.senderKmsIdentifier = senderKmsIdentifier
        self.senderPublicKey = senderPublicKey
        self.recipientPublicKey = recipientPublicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KmsPrivateKeyToStaticPublicKeyInput_KmsPrivateKeyToStaticPublicKeyInput)
            and self.senderKmsIdentifier == other.senderKmsIdentifier
            and (self.senderPublicKey == other.senderPublicKey)
            and (self.recipientPublicKey == other.recipientPublicKey)
        )

    def __hash__(self):
        return hash((self.senderKmsIdentifier, self.senderPublicKey, self.recipientPublicKey))


class KeyAgreementScheme(_dafny.Datatype):
    __slots__ = ()
    is_StaticConfiguration = False


class KeyAgreementScheme_StaticConfiguration(KeyAgreementScheme):
    __slots__ = ("StaticConfiguration",)
    is_StaticConfiguration = True

    def __init__(self, StaticConfiguration):
        self.StaticConfiguration = StaticConfiguration

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KeyAgreementScheme_StaticConfiguration)
            and self.StaticConfiguration == other.StaticConfiguration
        )

    def __hash__(self):
        return hash((self.StaticConfiguration,))


class StaticConfigurations(_dafny.Datatype):
    __slots__ = ()
    is_AWS__KMS__ECDH = False
    is_RAW__ECDH = False


class StaticConfigurations_AWS__KMS__ECDH(StaticConfigurations):
    __slots__ = ("AWS__KMS__ECDH",)
    is_AWS__KMS__ECDH = True

    def __init__(self, AWS__KMS__ECDH):
        self.AWS__KMS__ECDH = AWS__KMS__ECDH

    def __eq__(self, other):
        return self is other or (
            isinstance(other, StaticConfigurations_AWS__KMS__ECDH) and self.AWS__KMS__ECDH == other.AWS__KMS__ECDH
        )

    def __hash__(self):
        return hash((self.AWS__KMS__ECDH,))


class StaticConfigurations_RAW__ECDH(StaticConfigurations):
    __slots__ = ("RAW__ECDH",)
    is_RAW__ECDH = True

    def __init__(self, RAW__ECDH):
        self.RAW__ECDH = RAW__ECDH

    def __eq__(self, other):
        return self is other or (
            isinstance(other, StaticConfigurations_RAW__ECDH) and self.RAW__ECDH == other.RAW__ECDH
        )

    def __hash__(self):
        return hash((self.RAW__ECDH,))


class ICryptographicMaterialsCache:
    def PutCacheEntry(self, input_):
        pass

    def GetCacheEntry(self, input_):
        pass

    def UpdateUsageMetadata(self, input_):
        pass

    def DeleteCacheEntry(self, input_):
        pass


class Materials(_dafny.Datatype):
    __slots__ = ()
    is_Encryption = False
    is_Decryption = False
    is_BranchKey = False
    is_BeaconKey = False


class Materials_Encryption(Materials):
    __slots__ = ("Encryption",)
    is_Encryption = True

    def __init__(self, Encryption):
        self.Encryption = Encryption

    def __eq__(self, other):
        return self is other or (isinstance(other, Materials_Encryption) and self.Encryption == other.Encryption)

    def __hash__(self):
        return hash((self.Encryption,))


class Materials_Decryption(Materials):
    __slots__ = ("Decryption",)
    is_Decryption = True

    def __init__(self, Decryption):
        self.Decryption = Decryption

    def __eq__(self, other):
        return self is other or (isinstance(other, Materials_Decryption) and self.Decryption == other.Decryption)

    def __hash__(self):
        return hash((self.Decryption,))


class Materials_BranchKey(Materials):
    __slots__ = ("BranchKey",)
    is_BranchKey = True

    def __init__(self, BranchKey):
        self.BranchKey = BranchKey

    def __eq__(self, other):
        return self is other or (isinstance(other, Materials_BranchKey) and self.BranchKey == other.BranchKey)

    def __hash__(self):
        return hash((self.BranchKey,))


class Materials_BeaconKey(Materials):
    __slots__ = ("BeaconKey",)
    is_BeaconKey = True

    def __init__(self, BeaconKey):
        self.BeaconKey = BeaconKey

    def __eq__(self, other):
        return self is other or (isinstance(other, Materials_BeaconKey) and self.BeaconKey == other.BeaconKey)

    def __hash__(self):
        return hash((self.BeaconKey,))


class PutCacheEntryInput(_dafny.Datatype):
    __slots__ = ()
    is_PutCacheEntryInput = False


class PutCacheEntryInput_PutCacheEntryInput(PutCacheEntryInput):
    __slots__ = ("identifier", "materials", "creationTime", "expiryTime", "messagesUsed", "bytesUsed")
    is_PutCacheEntryInput = True

    def __init__(self, identifier, materials, creationTime, expiryTime, messagesUsed, bytesUsed):
        self.identifier = identifier
        self.materials = materials
        self.creationTime = creationTime
        self.expiryTime = expiryTime
        self.messagesUsed = messagesUsed
        self.bytesUsed = bytesUsed

    def __eq__(self, other):
        return self is other or (
            isinstance(other, PutCacheEntryInput_PutCacheEntryInput)
            and self.identifier == other.identifier
            and (self.materials == other.materials)
            and (self.creationTime == other.creationTime)
            and (self.expiryTime == other.expiryTime)
            and (self.messagesUsed == other.messagesUsed)
            and (self.bytesUsed == other.bytesUsed)
        )

    def __hash__(self):
        return hash(
            (self.identifier, self.materials, self.creationTime, self.expiryTime, self.messagesUsed, self.bytesUsed)
        )


class GetCacheEntryInput(_dafny.Datatype):
    __slots__ = ()
    is_GetCacheEntryInput = False


class GetCacheEntryInput_GetCacheEntryInput(GetCacheEntryInput):
    __slots__ = ("identifier", "bytesUsed")
    is_GetCacheEntryInput = True

    def __init__(self, identifier, bytesUsed):
        self.identifier = identifier
        self.bytesUsed = bytesUsed

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetCacheEntryInput_GetCacheEntryInput)
            and self.identifier == other.identifier
            and (self.bytesUsed == other.bytesUsed)
        )

    def __hash__(self):
        return hash((self.identifier, self.bytesUsed))


class GetCacheEntryOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetCacheEntryOutput = False


class GetCacheEntryOutput_GetCacheEntryOutput(GetCacheEntryOutput):
    __slots__ = ("materials", "creationTime", "expiryTime", "messagesUsed", "bytesUsed")
    is_GetCacheEntryOutput = True

    def __init__(self, materials, creationTime, expiryTime, messagesUsed, bytesUsed):
        self.materials = materials
        self.creationTime = creationTime
        self.expiryTime = expiryTime
        self.messagesUsed = messagesUsed
        self.bytesUsed = bytesUsed

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetCacheEntryOutput_GetCacheEntryOutput)
            and self.materials == other.materials
            and (self.creationTime == other.creationTime)
            and (self.expiryTime == other.expiryTime)
            and (self.messagesUsed == other.messagesUsed)
            and (self.bytesUsed == other.bytesUsed)
        )

    def __hash__(self):
        return hash((self.materials, self.creationTime, self.expiryTime, self.messagesUsed, self.bytesUsed))


class UpdateUsageMetadataInput(_dafny.Datatype):
    __slots__ = ()
    is_UpdateUsageMetadataInput = False


class UpdateUsageMetadataInput_UpdateUsageMetadataInput(UpdateUsageMetadataInput):
    __slots__ = ("identifier", "bytesUsed")
    is_UpdateUsageMetadataInput = True

    def __init__(self, identifier, bytesUsed):
        self.identifier = identifier
        self.bytesUsed = bytesUsed

    def __eq__(self, other):
        return self is other or (
            isinstance(other, UpdateUsageMetadataInput_UpdateUsageMetadataInput)
            and self.identifier == other.identifier
            and (self.bytesUsed == other.bytesUsed)
        )

    def __hash__(self):
        return hash((self.identifier, self.bytesUsed))


class DeleteCacheEntryInput(_dafny.Datatype):
    __slots__ = ()
    is_DeleteCacheEntryInput = False


class DeleteCacheEntryInput_DeleteCacheEntryInput(DeleteCacheEntryInput):
    __slots__ = ("identifier",)
    is_DeleteCacheEntryInput = True

    def __init__(self, identifier):
        self.identifier = identifier

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DeleteCacheEntryInput_DeleteCacheEntryInput) and self.identifier == other.identifier
        )

    def __hash__(self):
        return hash((self.identifier,))


class CreateCryptographicMaterialsCacheInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateCryptographicMaterialsCacheInput = False


class CreateCryptographicMaterialsCacheInput_CreateCryptographicMaterialsCacheInput(
    CreateCryptographicMaterialsCacheInput
):
    __slots__ = ("cache",)
    is_CreateCryptographicMaterialsCacheInput = True

    def __init__(self, cache):
        self.cache = cache

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateCryptographicMaterialsCacheInput_CreateCryptographicMaterialsCacheInput)
            and self.cache == other.cache
        )

    def __hash__(self):
        return hash((self.cache,))


class CacheType(_dafny.Datatype):
    __slots__ = ()
    is_Default = False
    is_No = False
    is_SingleThreaded = False
    is_MultiThreaded = False
    is_StormTracking = False
    is_Shared = False


class CacheType_Default(CacheType):
    __slots__ = ("Default",)
    is_Default = True

    def __init__(self, Default):
        self.Default = Default

    def __eq__(self, other):
        return self is other or (isinstance(other, CacheType_Default) and self.Default == other.Default)

    def __hash__(self):
        return hash((self.Default,))


class CacheType_No(CacheType):
    __slots__ = ("No",)
    is_No = True

    def __init__(self, No):
        self.No = No

    def __eq__(self, other):
        return self is other or (isinstance(other, CacheType_No) and self.No == other.No)

    def __hash__(self):
        return hash((self.No,))


class CacheType_SingleThreaded(CacheType):
    __slots__ = ("SingleThreaded",)
    is_SingleThreaded = True

    def __init__(self, SingleThreaded):
        self.SingleThreaded = SingleThreaded

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CacheType_SingleThreaded) and self.SingleThreaded == other.SingleThreaded
        )

    def __hash__(self):
        return hash((self.SingleThreaded,))


class CacheType_MultiThreaded(CacheType):
    __slots__ = ("MultiThreaded",)
    is_MultiThreaded = True

    def __init__(self, MultiThreaded):
        self.MultiThreaded = MultiThreaded

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CacheType_MultiThreaded) and self.MultiThreaded == other.MultiThreaded
        )

    def __hash__(self):
        return hash((self.MultiThreaded,))


class CacheType_StormTracking(CacheType):
    __slots__ = ("StormTracking",)
    is_StormTracking = True

    def __init__(self, StormTracking):
        self.StormTracking = StormTracking

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CacheType_StormTracking) and self.StormTracking == other.StormTracking
        )

    def __hash__(self):
        return hash((self.StormTracking,))


class CacheType_Shared(CacheType):
    __slots__ = ("Shared",)
    is_Shared = True

    def __init__(self, Shared):
        self.Shared = Shared

    def __eq__(self, other):
        return self is other or (isinstance(other, CacheType_Shared) and self.Shared == other.Shared)

    def __hash__(self):
        return hash((self.Shared,))


class DefaultCache(_dafny.Datatype):
    __slots__ = ()
    is_DefaultCache = False


class DefaultCache_DefaultCache(DefaultCache):
    __slots__ = ("entryCapacity",)
    is_DefaultCache = True

    def __init__(self, entryCapacity):
        self.entryCapacity = entryCapacity

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DefaultCache_DefaultCache) and self.entryCapacity == other.entryCapacity
        )

    def __hash__(self):
        return hash((self.entryCapacity,))


class NoCache(_dafny.Datatype):
    __slots__ = ()
    is_NoCache = False


class NoCache_NoCache(NoCache):
    __slots__ = ()
    is_NoCache = True

    def __eq__(self, other):
        return isinstance(other, NoCache_NoCache)

    def __hash__(self):
        return hash(())


the_NoCache_NoCache = NoCache_NoCache()


class SingleThreadedCache(_dafny.Datatype):
    __slots__ = ()
    is_SingleThreadedCache = False


class SingleThreadedCache_SingleThreadedCache(SingleThreadedCache):
    __slots__ = ("entryCapacity", "entryPruningTailSize")
    is_SingleThreadedCache = True

    def __init__(self, entryCapacity, entryPruningTailSize):
        self.entryCapacity = entryCapacity
        self.entryPruningTailSize = entryPruningTailSize

    def __eq__(self, other):
        return self is other or (
            isinstance(other, SingleThreadedCache_SingleThreadedCache)
            and self.entryCapacity == other.entryCapacity
            and (self.entryPruningTailSize == other.entryPruningTailSize)
        )

    def __hash__(self):
        return hash((self.entryCapacity, self.entryPruningTailSize))


class MultiThreadedCache(_dafny.Datatype):
    __slots__ = ()
    is_MultiThreadedCache = False


class MultiThreadedCache_MultiThreadedCache(MultiThreadedCache):
    __slots__ = ("entryCapacity", "entryPruningTailSize")
    is_MultiThreadedCache = True

    def __init__(self, entryCapacity, entryPruningTailSize):
        self.entryCapacity = entryCapacity
        self.entryPruningTailSize = entryPruningTailSize

    def __eq__(self, other):
        return self is other or (
            isinstance(other, MultiThreadedCache_MultiThreadedCache)
            and self.entryCapacity == other.entryCapacity
            and (self.entryPruningTailSize == other.entryPruningTailSize)
        )

    def __hash__(self):
        return hash((self.entryCapacity, self.entryPruningTailSize))


class StormTrackingCache(_dafny.Datatype):
    __slots__ = ()
    is_StormTrackingCache = False


class StormTrackingCache_StormTrackingCache(StormTrackingCache):
    __slots__ = (
        "entryCapacity",
        "entryPruningTailSize",
        "gracePeriod",
        "graceInterval",
        "fanOut",
        "inFlightTTL",
        "sleepMilli",
        "timeUnits",
    )
    is_StormTrackingCache = True

    def __init__(
        self,
        entryCapacity,
        entryPruningTailSize,
        gracePeriod,
        graceInterval,
        fanOut,
        inFlightTTL,
        sleepMilli,
        timeUnits,
    ):
        self.entryCapacity = entryCapacity
        self.entryPruningTailSize = entryPruningTailSize
        self.gracePeriod = gracePeriod
        self.graceInterval = graceInterval
        self.fanOut = fanOut
        self.inFlightTTL = inFlightTTL
        self.sleepMilli = sleepMilli
        self.timeUnits = timeUnits

    def __eq__(self, other):
        return self is other or (
            isinstance(other, StormTrackingCache_StormTrackingCache)
            and self.entryCapacity == other.entryCapacity
            and (self.entryPruningTailSize == other.entryPruningTailSize)
            and (self.gracePeriod == other.gracePeriod)
            and (self.graceInterval == other.graceInterval)
            and (self.fanOut == other.fanOut)
            and (self.inFlightTTL == other.inFlightTTL)
            and (self.sleepMilli == other.sleepMilli)
            and (self.timeUnits == other.timeUnits)
        )

    def __hash__(self):
        return hash(
            (
                self.entryCapacity,
                self.entryPruningTailSize,
                self.gracePeriod,
                self.graceInterval,
                self.fanOut,
                self.inFlightTTL,
                self.sleepMilli,
                self.timeUnits,
            )
        )


class TimeUnits(_dafny.Datatype):
    __slots__ = ()
    is_SECONDS = False
    is_MILLISECONDS = False


class TimeUnits_SECONDS(TimeUnits):
    __slots__ = ()
    is_SECONDS = True

    def __eq__(self, other):
        return isinstance(other, TimeUnits_SECONDS)

    def __hash__(self):
        return hash(())


the_TimeUnits_SECONDS = TimeUnits_SECONDS()


class TimeUnits_MILLISECONDS(TimeUnits):
    __slots__ = ()
    is_MILLISECONDS = True

    def __eq__(self, other):
        return isinstance(other, TimeUnits_MILLISECONDS)

    def __hash__(self):
        return hash(())


the_TimeUnits_MILLISECONDS = TimeUnits_MILLISECONDS()


class IBranchKeyIdSupplier:
    def GetBranchKeyId(self, input_):
        pass


class GetBranchKeyIdInput(_dafny.Datatype):
    __slots__ = ()
    is_GetBranchKeyIdInput = False


class GetBranchKeyIdInput_GetBranchKeyIdInput(GetBranchKeyIdInput):
    __slots__ = ("encryptionContext",)
    is_GetBranchKeyIdInput = True

    def __init__(self, encryptionContext):
        self.encryptionContext = encryptionContext

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetBranchKeyIdInput_GetBranchKeyIdInput)
            and self.encryptionContext == other.encryptionContext
        )

    def __hash__(self):
        return hash((self.encryptionContext,))


class GetBranchKeyIdOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetBranchKeyIdOutput = False


class GetBranchKeyIdOutput_GetBranchKeyIdOutput(GetBranchKeyIdOutput):
    __slots__ = ("branchKeyId",)
    is_GetBranchKeyIdOutput = True

    def __init__(self, branchKeyId):
        self.branchKeyId = branchKeyId

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetBranchKeyIdOutput_GetBranchKeyIdOutput) and self.branchKeyId == other.branchKeyId
        )

    def __hash__(self):
        return hash((self.branchKeyId,))


class CreateAwsKmsHierarchicalKeyringInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateAwsKmsHierarchicalKeyringInput = False


class CreateAwsKmsHierarchicalKeyringInput_CreateAwsKmsHierarchicalKeyringInput(CreateAwsKmsHierarchicalKeyringInput):
    __slots__ = ("branchKeyId", "branchKeyIdSupplier", "keyStore", "ttlSeconds", "cache", "partitionId")
    is_CreateAwsKmsHierarchicalKeyringInput = True

    def __init__(self, branchKeyId, branchKeyIdSupplier, keyStore, ttlSeconds, cache, partitionId):
        self.branchKeyId = branchKeyId
        self.branchKeyIdSupplier = branchKeyIdSupplier
        self.keyStore = keyStore
        self.ttlSeconds = ttlSeconds
        self.cache = cache
        self.partitionId = partitionId

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateAwsKmsHierarchicalKeyringInput_CreateAwsKmsHierarchicalKeyringInput)
            and self.branchKeyId == other.branchKeyId
            and (self.branchKeyIdSupplier == other.branchKeyIdSupplier)
            and (self.keyStore == other.keyStore)
            and (self.ttlSeconds == other.ttlSeconds)
            and (self.cache == other.cache)
            and (self.partitionId == other.partitionId)
        )

    def __hash__(self):
        return hash(
            (self.branchKeyId, self.branchKeyIdSupplier, self.keyStore, self.ttlSeconds, self.cache, self.partitionId)
        )


class IAwsCryptographicMaterialProvidersClient:
    def CreateAwsKmsKeyring(self, input_):
        pass

    def CreateAwsKmsMrkKeyring(self, input_):
        pass

    def CreateAwsKmsDiscoveryKeyring(self, input_):
        pass

    def CreateAwsKmsMrkDiscoveryKeyring(self, input_):
        pass

    def CreateAwsKmsMultiKeyring(self, input_):
        pass

    def CreateAwsKmsMrkMultiKeyring(self, input_):
        pass

    def CreateAwsKmsDiscoveryMultiKeyring(self, input_):
        pass

    def CreateAwsKmsMrkDiscoveryMultiKeyring(self, input_):
        pass

    def CreateAwsKmsRsaKeyring(self, input_):
        pass

    def CreateAwsKmsEcdhKeyring(self, input_):
        pass

    def CreateAwsKmsHierarchicalKeyring(self, input_):
        pass

    def CreateDefaultClientSupplier(self, input_):
        pass

    def CreateMultiKeyring(self, input_):
        pass

    def CreateRawAesKeyring(self, input_):
        pass

    def CreateRawRsaKeyring(self, input_):
        pass

    def CreateRawEcdhKeyring(self, input_):
        pass

    def CreateDefaultCryptographicMaterialsManager(self, input_):
        pass

    def CreateRequiredEncryptionContextCMM(self, input_):
        pass

    def CreateCryptographicMaterialsCache(self, input_):
        pass

    def InitializeEncryptionMaterials(self, input_):
        pass

    def InitializeDecryptionMaterials(self, input_):
        pass

    def ValidEncryptionMaterialsTransition(self, input_):
        pass

    def ValidDecryptionMaterialsTransition(self, input_):
        pass

    def EncryptionMaterialsHasPlaintextDataKey(self, input_):
        pass

    def DecryptionMaterialsWithPlaintextDataKey(self, input_):
        pass

    def GetAlgorithmSuiteInfo(self, input_):
        pass

    def ValidAlgorithmSuiteInfo(self, input_):
        pass

    def ValidateCommitmentPolicyOnEncrypt(self, input_):
        pass

    def ValidateCommitmentPolicyOnDecrypt(self, input_):
        pass


class Error(_dafny.Datatype):
    __slots__ = ()
    is_AwsCryptographicMaterialProvidersException = False
    is_InvalidAlgorithmSuiteInfo = False
    is_InvalidEncryptionMaterialsTransition = False
    is_InvalidDecryptionMaterialsTransition = False
    is_InvalidEncryptionMaterials = False
    is_InvalidDecryptionMaterials = False
    is_InvalidAlgorithmSuiteInfoOnEncrypt = False
    is_InvalidAlgorithmSuiteInfoOnDecrypt = False
    is_EntryDoesNotExist = False
    is_EntryAlreadyExists = False
    is_InFlightTTLExceeded = False
    is_AwsCryptographicPrimitives = False
    is_KeyStore = False
    is_ComAmazonawsKms = False
    is_ComAmazonawsDynamodb = False
    is_CollectionOfErrors = False
    is_Opaque = False
    is_Caused = False


class Error_AwsCryptographicMaterialProvidersException(Error):
    __slots__ = ("message",)
    is_AwsCryptographicMaterialProvidersException = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_AwsCryptographicMaterialProvidersException) and self.message == other.message
        )

    def __hash__(self):
        return hash((self.message,))


class Error_InvalidAlgorithmSuiteInfo(Error):
    __slots__ = ("message",)
    is_InvalidAlgorithmSuiteInfo = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_InvalidAlgorithmSuiteInfo) and self.message == other.message)

    def __hash__(self):
        return hash((self.message,))


class Error_InvalidEncryptionMaterialsTransition(Error):
    __slots__ = ("message",)
    is_InvalidEncryptionMaterialsTransition = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_InvalidEncryptionMaterialsTransition) and self.message == other.message
        )

    def __hash__(self):
        return hash((self.message,))


class Error_InvalidDecryptionMaterialsTransition(Error):
    __slots__ = ("message",)
    is_InvalidDecryptionMaterialsTransition = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_InvalidDecryptionMaterialsTransition) and self.message == other.message
        )

    def __hash__(self):
        return hash((self.message,))


class Error_InvalidEncryptionMaterials(Error):
    __slots__ = ("message",)
    is_InvalidEncryptionMaterials = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_InvalidEncryptionMaterials) and self.message == other.message)

    def __hash__(self):
        return hash((self.message,))


class Error_InvalidDecryptionMaterials(Error):
    __slots__ = ("message",)
    is_InvalidDecryptionMaterials = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_InvalidDecryptionMaterials) and self.message == other.message)

    def __hash__(self):
        return hash((self.message,))


class Error_InvalidAlgorithmSuiteInfoOnEncrypt(Error):
    __slots__ = ("message",)
    is_InvalidAlgorithmSuiteInfoOnEncrypt = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_InvalidAlgorithmSuiteInfoOnEncrypt) and self.message == other.message
        )

    def __hash__(self):
        return hash((self.message,))


class Error_InvalidAlgorithmSuiteInfoOnDecrypt(Error):
    __slots__ = ("message",)
    is_InvalidAlgorithmSuiteInfoOnDecrypt = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_InvalidAlgorithmSuiteInfoOnDecrypt) and self.message == other.message
        )

    def __hash__(self):
        return hash((self.message,))


class Error_EntryDoesNotExist(Error):
    __slots__ = ("message",)
    is_EntryDoesNotExist = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_EntryDoesNotExist) and self.message == other.message)

    def __hash__(self):
        return hash((self.message,))


class Error_EntryAlreadyExists(Error):
    __slots__ = ("message",)
    is_EntryAlreadyExists = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_EntryAlreadyExists) and self.message == other.message)

    def __hash__(self):
        return hash((self.message,))


class Error_InFlightTTLExceeded(Error):
    __slots__ = ("message",)
    is_InFlightTTLExceeded = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_InFlightTTLExceeded) and self.message == other.message)

    def __hash__(self):
        return hash((self.message,))


class Error_AwsCryptographicPrimitives(Error):
    __slots__ = ("primitivesError",)
    is_AwsCryptographicPrimitives = True

    def __init__(self, primitivesError):
        self.primitivesError = primitivesError

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_AwsCryptographicPrimitives) and self.primitivesError == other.primitivesError
        )

    def __hash__(self):
        return hash((self.primitivesError,))


class Error_KeyStore(Error):
    __slots__ = ("keyStoreError",)
    is_KeyStore = True

    def __init__(self, keyStoreError):
        self.keyStoreError = keyStoreError

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_KeyStore) and self.keyStoreError == other.keyStoreError)

    def __hash__(self):
        return hash((self.keyStoreError,))


class Error_ComAmazonawsKms(Error):
    __slots__ = ("kmsError",)
    is_ComAmazonawsKms = True

    def __init__(self, kmsError):
        self.kmsError = kmsError

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_ComAmazonawsKms) and self.kmsError == other.kmsError)

    def __hash__(self):
        return hash((self.kmsError,))


class Error_ComAmazonawsDynamodb(Error):
    __slots__ = ("dynamoDbError",)
    is_ComAmazonawsDynamodb = True

    def __init__(self, dynamoDbError):
        self.dynamoDbError = dynamoDbError

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_ComAmazonawsDynamodb) and self.dynamoDbError == other.dynamoDbError
        )

    def __hash__(self):
        return hash((self.dynamoDbError,))


class Error_CollectionOfErrors(Error):
    __slots__ = ("list_", "message")
    is_CollectionOfErrors = True

    def __init__(self, list_, message):
        self.list_ = list_
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_CollectionOfErrors)
            and self.list_ == other.list_
            and (self.message == other.message)
        )

    def __hash__(self):
        return hash((self.list_, self.message))


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


class Error_Caused(Error):
    __slots__ = ("effect", "cause")
    is_Caused = True

    def __init__(self, effect, cause):
        self.effect = effect
        self.cause = cause

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_Caused) and self.effect == other.effect and (self.cause == other.cause)
        )

    def __hash__(self):
        return hash((self.effect, self.cause))
