# Translated from dafny/model/PrimitivesTypes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class CryptoConfig(_dafny.Datatype):
    __slots__ = ()
    is_CryptoConfig = False


class CryptoConfig_CryptoConfig(CryptoConfig):
    __slots__ = ()
    is_CryptoConfig = True

    def __eq__(self, other):
        return isinstance(other, CryptoConfig_CryptoConfig)

    def __hash__(self):
        return hash(())


the_CryptoConfig_CryptoConfig = CryptoConfig_CryptoConfig()


class DigestAlgorithm(_dafny.Datatype):
    __slots__ = ()
    is_SHA__512 = False
    is_SHA__384 = False
    is_SHA__256 = False


class DigestAlgorithm_SHA__512(DigestAlgorithm):
    __slots__ = ()
    is_SHA__512 = True

    def __eq__(self, other):
        return isinstance(other, DigestAlgorithm_SHA__512)

    def __hash__(self):
        return hash(())


the_DigestAlgorithm_SHA__512 = DigestAlgorithm_SHA__512()


class DigestAlgorithm_SHA__384(DigestAlgorithm):
    __slots__ = ()
    is_SHA__384 = True

    def __eq__(self, other):
        return isinstance(other, DigestAlgorithm_SHA__384)

    def __hash__(self):
        return hash(())


the_DigestAlgorithm_SHA__384 = DigestAlgorithm_SHA__384()


class DigestAlgorithm_SHA__256(DigestAlgorithm):
    __slots__ = ()
    is_SHA__256 = True

    def __eq__(self, other):
        return isinstance(other, DigestAlgorithm_SHA__256)

    def __hash__(self):
        return hash(())


the_DigestAlgorithm_SHA__256 = DigestAlgorithm_SHA__256()


class ECDSASignatureAlgorithm(_dafny.Datatype):
    __slots__ = ()
    is_ECDSA__P384 = False
    is_ECDSA__P256 = False


class ECDSASignatureAlgorithm_ECDSA__P384(ECDSASignatureAlgorithm):
    __slots__ = ()
    is_ECDSA__P384 = True

    def __eq__(self, other):
        return isinstance(other, ECDSASignatureAlgorithm_ECDSA__P384)

    def __hash__(self):
        return hash(())


the_ECDSASignatureAlgorithm_ECDSA__P384 = ECDSASignatureAlgorithm_ECDSA__P384()


class ECDSASignatureAlgorithm_ECDSA__P256(ECDSASignatureAlgorithm):
    __slots__ = ()
    is_ECDSA__P256 = True

    def __eq__(self, other):
        return isinstance(other, ECDSASignatureAlgorithm_ECDSA__P256)

    def __hash__(self):
        return hash(())


the_ECDSASignatureAlgorithm_ECDSA__P256 = ECDSASignatureAlgorithm_ECDSA__P256()


class RSAPaddingMode(_dafny.Datatype):
    __slots__ = ()
    is_PKCS1 = False
    is_OAEP__SHA1 = False
    is_OAEP__SHA256 = False
    is_OAEP__SHA384 = False
    is_OAEP__SHA512 = False


class RSAPaddingMode_PKCS1(RSAPaddingMode):
    __slots__ = ()
    is_PKCS1 = True

    def __eq__(self, other):
        return isinstance(other, RSAPaddingMode_PKCS1)

    def __hash__(self):
        return hash(())


the_RSAPaddingMode_PKCS1 = RSAPaddingMode_PKCS1()


class RSAPaddingMode_OAEP__SHA1(RSAPaddingMode):
    __slots__ = ()
    is_OAEP__SHA1 = True

    def __eq__(self, other):
        return isinstance(other, RSAPaddingMode_OAEP__SHA1)

    def __hash__(self):
        return hash(())


the_RSAPaddingMode_OAEP__SHA1 = RSAPaddingMode_OAEP__SHA1()


class RSAPaddingMode_OAEP__SHA256(RSAPaddingMode):
    __slots__ = ()
    is_OAEP__SHA256 = True

    def __eq__(self, other):
        return isinstance(other, RSAPaddingMode_OAEP__SHA256)

    def __hash__(self):
        return hash(())


the_RSAPaddingMode_OAEP__SHA256 = RSAPaddingMode_OAEP__SHA256()


class RSAPaddingMode_OAEP__SHA384(RSAPaddingMode):
    __slots__ = ()
    is_OAEP__SHA384 = True

    def __eq__(self, other):
        return isinstance(other, RSAPaddingMode_OAEP__SHA384)

    def __hash__(self):
        return hash(())


the_RSAPaddingMode_OAEP__SHA384 = RSAPaddingMode_OAEP__SHA384()


class RSAPaddingMode_OAEP__SHA512(RSAPaddingMode):
    __slots__ = ()
    is_OAEP__SHA512 = True

    def __eq__(self, other):
        return isinstance(other, RSAPaddingMode_OAEP__SHA512)

    def __hash__(self):
        return hash(())


the_RSAPaddingMode_OAEP__SHA512 = RSAPaddingMode_OAEP__SHA512()


class ECDHCurveSpec(_dafny.Datatype):
    __slots__ = ()
    is_ECC__NIST__P256 = False
    is_ECC__NIST__P384 = False
    is_ECC__NIST__P521 = False
    is_SM2 = False


class ECDHCurveSpec_ECC__NIST__P256(ECDHCurveSpec):
    __slots__ = ()
    is_ECC__NIST__P256 = True

    def __eq__(self, other):
        return isinstance(other, ECDHCurveSpec_ECC__NIST__P256)

    def __hash__(self):
        return hash(())


the_ECDHCurveSpec_ECC__NIST__P256 = ECDHCurveSpec_ECC__NIST__P256()


class ECDHCurveSpec_ECC__NIST__P384(ECDHCurveSpec):
    __slots__ = ()
    is_ECC__NIST__P384 = True

    def __eq__(self, other):
        return isinstance(other, ECDHCurveSpec_ECC__NIST__P384)

    def __hash__(self):
        return hash(())


the_ECDHCurveSpec_ECC__NIST__P384 = ECDHCurveSpec_ECC__NIST__P384()


class ECDHCurveSpec_ECC__NIST__P521(ECDHCurveSpec):
    __slots__ = ()
    is_ECC__NIST__P521 = True

    def __eq__(self, other):
        return isinstance(other, ECDHCurveSpec_ECC__NIST__P521)

    def __hash__(self):
        return hash(())


the_ECDHCurveSpec_ECC__NIST__P521 = ECDHCurveSpec_ECC__NIST__P521()


class ECDHCurveSpec_SM2(ECDHCurveSpec):
    __slots__ = ()
    is_SM2 = True

    def __eq__(self, other):
        return isinstance(other, ECDHCurveSpec_SM2)

    def __hash__(self):
        return hash(())


the_ECDHCurveSpec_SM2 = ECDHCurveSpec_SM2()


class AES__GCM(_dafny.Datatype):
    __slots__ = ()
    is_AES__GCM = False


class AES__GCM_AES__GCM(AES__GCM):
    __slots__ = ("keyLength", "tagLength", "ivLength")
    is_AES__GCM = True

    def __init__(self, keyLength, tagLength, ivLength):
        self.keyLength = keyLength
        self.tagLength = tagLength
        self.ivLength = ivLength

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AES__GCM_AES__GCM)
            and self.keyLength == other.keyLength
            and (self.tagLength == other.tagLength)
            and (self.ivLength == other.ivLength)
        )

    def __hash__(self):
        return hash((self.keyLength, self.tagLength, self.ivLength))


class AES__CTR(_dafny.Datatype):
    __slots__ = ()
    is_AES__CTR = False


class AES__CTR_AES__CTR(AES__CTR):
    __slots__ = ("keyLength", "nonceLength")
    is_AES__CTR = True

    def __init__(self, keyLength, nonceLength):
        self.keyLength = keyLength
        self.nonceLength = nonceLength

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AES__CTR_AES__CTR)
            and self.keyLength == other.keyLength
            and (self.nonceLength == other.nonceLength)
        )

    def __hash__(self):
        return hash((self.keyLength, self.nonceLength))


class GenerateRandomBytesInput(_dafny.Datatype):
    __slots__ = ()
    is_GenerateRandomBytesInput = False


class GenerateRandomBytesInput_GenerateRandomBytesInput(GenerateRandomBytesInput):
    __slots__ = ("length",)
    is_GenerateRandomBytesInput = True

    def __init__(self, length):
        self.length = length

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateRandomBytesInput_GenerateRandomBytesInput) and self.length == other.length
        )

    def __hash__(self):
        return hash((self.length,))


class DigestInput(_dafny.Datatype):
    __slots__ = ()
    is_DigestInput = False


class DigestInput_DigestInput(DigestInput):
    __slots__ = ("digestAlgorithm", "message")
    is_DigestInput = True

    def __init__(self, digestAlgorithm, message):
        self.digestAlgorithm = digestAlgorithm
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DigestInput_DigestInput)
            and self.digestAlgorithm == other.digestAlgorithm
            and (self.message == other.message)
        )

    def __hash__(self):
        return hash((self.digestAlgorithm, self.message))


class HMacInput(_dafny.Datatype):
    __slots__ = ()
    is_HMacInput = False


class HMacInput_HMacInput(HMacInput):
    __slots__ = ("digestAlgorithm", "key", "message")
    is_HMacInput = True

    def __init__(self, digestAlgorithm, key, message):
        self.digestAlgorithm = digestAlgorithm
        self.key = key
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, HMacInput_HMacInput)
            and self.digestAlgorithm == other.digestAlgorithm
            and (self.key == other.key)
            and (self.message == other.message)
        )

    def __hash__(self):
        return hash((self.digestAlgorithm, self.key, self.message))


class HkdfExtractInput(_dafny.Datatype):
    __slots__ = ()
    is_HkdfExtractInput = False


class HkdfExtractInput_HkdfExtractInput(HkdfExtractInput):
    __slots__ = ("digestAlgorithm", "salt", "ikm")
    is_HkdfExtractInput = True

    def __init__(self, digestAlgorithm, salt, ikm):
        self.digestAlgorithm = digestAlgorithm
        self.salt = salt
        self.ikm = ikm

    def __eq__(self, other):
        return self is other or (
            isinstance(other, HkdfExtractInput_HkdfExtractInput)
            and self.digestAlgorithm == other.digestAlgorithm
            and (self.salt == other.salt)
            and (self.ikm == other.ikm)
        )

    def __hash__(self):
        return hash((self.digestAlgorithm, self.salt, self.ikm))


class HkdfExpandInput(_dafny.Datatype):
    __slots__ = ()
    is_HkdfExpandInput = False


class HkdfExpandInput_HkdfExpandInput(HkdfExpandInput):
    __slots__ = ("digestAlgorithm", "prk", "info", "expectedLength")
    is_HkdfExpandInput = True

    def __init__(self, digestAlgorithm, prk, info, expectedLength):
        self.digestAlgorithm = digestAlgorithm
        self.prk = prk
        self.info = info
        self.expectedLength = expectedLength

    def __eq__(self, other):
        return self is other or (
            isinstance(other, HkdfExpandInput_HkdfExpandInput)
            and self.digestAlgorithm == other.digestAlgorithm
            and (self.prk == other.prk)
            and (self.info == other.info)
            and (self.expectedLength == other.expectedLength)
        )

    def __hash__(self):
        return hash((self.digestAlgorithm, self.prk, self.info, self.expectedLength))


class HkdfInput(_dafny.Datatype):
    __slots__ = ()
    is_HkdfInput = False


class HkdfInput_HkdfInput(HkdfInput):
    __slots__ = ("digestAlgorithm", "salt", "ikm", "info", "expectedLength")
    is_HkdfInput = True

    def __init__(self, digestAlgorithm, salt, ikm, info, expectedLength):
        self.digestAlgorithm = digestAlgorithm
        self.salt = salt
        self.ikm = ikm
        self.info = info
        self.expectedLength = expectedLength

    def __eq__(self, other):
        return self is other or (
            isinstance(other, HkdfInput_HkdfInput)
            and self.digestAlgorithm == other.digestAlgorithm
            and (self.salt == other.salt)
            and (self.ikm == other.ikm)
            and (self.info == other.info)
            and (self.expectedLength == other.expectedLength)
        )

    def __hash__(self):
        return hash((self.digestAlgorithm, self.salt, self.ikm, self.info, self.expectedLength))


class KdfCtrInput(_dafny.Datatype):
    __slots__ = ()
    is_KdfCtrInput = False


class KdfCtrInput_KdfCtrInput(KdfCtrInput):
    __slots__ = ("digestAlgorithm", "ikm", "expectedLength", "purpose", "nonce")
    is_KdfCtrInput = True

    def __init__(self, digestAlgorithm, ikm, expectedLength, purpose, nonce):
        self.digestAlgorithm = digestAlgorithm
        self.ikm = ikm
        self.expectedLength = expectedLength
        self.purpose = purpose
        self.nonce = nonce

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KdfCtrInput_KdfCtrInput)
            and self.digestAlgorithm == other.digestAlgorithm
            and (self.ikm == other.ikm)
            and (self.expectedLength == other.expectedLength)
            and (self.purpose == other.purpose)
            and (self.nonce == other.nonce)
        )

    def __hash__(self):
        return hash((self.digestAlgorithm, self.ikm, self.expectedLength, self.purpose, self.nonce))


class AesKdfCtrInput(_dafny.Datatype):
    __slots__ = ()
    is_AesKdfCtrInput = False


class AesKdfCtrInput_AesKdfCtrInput(AesKdfCtrInput):
    __slots__ = ("ikm", "expectedLength", "nonce")
    is_AesKdfCtrInput = True

    def __init__(self, ikm, expectedLength, nonce):
        self.ikm = ikm
        self.expectedLength = expectedLength
        self.nonce = nonce

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AesKdfCtrInput_AesKdfCtrInput)
            and self.ikm == other.ikm
            and (self.expectedLength == other.expectedLength)
            and (self.nonce == other.nonce)
        )

    def __hash__(self):
        return hash((self.ikm, self.expectedLength, self.nonce))


class AESEncryptInput(_dafny.Datatype):
    __slots__ = ()
    is_AESEncryptInput = False


class AESEncryptInput_AESEncryptInput(AESEncryptInput):
    __slots__ = ("encAlg", "iv", "key", "msg", "aad")
    is_AESEncryptInput = True

    def __init__(self, encAlg, iv, key, msg, aad):
        self.encAlg = encAlg
        self.iv = iv
        self.key = key
        self.msg = msg
        self.aad = aad

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AESEncryptInput_AESEncryptInput)
            and self.encAlg == other.encAlg
            and (self.iv == other.iv)
            and (self.key == other.key)
            and (self.msg == other.msg)
            and (self.aad == other.aad)
        )

    def __hash__(self):
        return hash((self.encAlg, self.iv, self.key, self.msg, self.aad))


class AESEncryptOutput(_dafny.Datatype):
    __slots__ = ()
    is_AESEncryptOutput = False


class AESEncryptOutput_AESEncryptOutput(AESEncryptOutput):
    __slots__ = ("cipherText", "authTag")
    is_AESEncryptOutput = True

    def __init__(self, cipherText, authTag):
        self.cipherText = cipherText
        self.authTag = authTag

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AESEncryptOutput_AESEncryptOutput)
            and self.cipherText == other.cipherText
            and (self.authTag == other.authTag)
        )

    def __hash__(self):
        return hash((self.cipherText, self.authTag))


class AESDecryptInput(_dafny.Datatype):
    __slots__ = ()
    is_AESDecryptInput = False


class AESDecryptInput_AESDecryptInput(AESDecryptInput):
    __slots__ = ("encAlg", "key", "cipherTxt", "authTag", "iv", "aad")
    is_AESDecryptInput = True

    def __init__(self, encAlg, key, cipherTxt, authTag, iv, aad):
        self.encAlg = encAlg
        self.key = key
        self.cipherTxt = cipherTxt
        self.authTag = authTag
        self.iv = iv
        self.aad = aad

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AESDecryptInput_AESDecryptInput)
            and self.encAlg == other.encAlg
            and (self.key == other.key)
            and (self.cipherTxt == other.cipherTxt)
            and (self.authTag == other.authTag)
            and (self.iv == other.iv)
            and (self.aad == other.aad)
        )

    def __hash__(self):
        return hash((self.encAlg, self.key, self.cipherTxt, self.authTag, self.iv, self.aad))


class GenerateRSAKeyPairInput(_dafny.Datatype):
    __slots__ = ()
    is_GenerateRSAKeyPairInput = False


class GenerateRSAKeyPairInput_GenerateRSAKeyPairInput(GenerateRSAKeyPairInput):
    __slots__ = ("lengthBits",)
    is_GenerateRSAKeyPairInput = True

    def __init__(self, lengthBits):
        self.lengthBits = lengthBits

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateRSAKeyPairInput_GenerateRSAKeyPairInput) and self.lengthBits == other.lengthBits
        )

    def __hash__(self):
        return hash((self.lengthBits,))


class GenerateRSAKeyPairOutput(_dafny.Datatype):
    __slots__ = ()
    is_GenerateRSAKeyPairOutput = False


class GenerateRSAKeyPairOutput_GenerateRSAKeyPairOutput(GenerateRSAKeyPairOutput):
    __slots__ = ("publicKey", "privateKey")
    is_GenerateRSAKeyPairOutput = True

    def __init__(self, publicKey, privateKey):
        self.publicKey = publicKey
        self.privateKey = privateKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateRSAKeyPairOutput_GenerateRSAKeyPairOutput)
            and self.publicKey == other.publicKey
            and (self.privateKey == other.privateKey)
        )

    def __hash__(self):
        return hash((self.publicKey, self.privateKey))


class GetRSAKeyModulusLengthInput(_dafny.Datatype):
    __slots__ = ()
    is_GetRSAKeyModulusLengthInput = False


class GetRSAKeyModulusLengthInput_GetRSAKeyModulusLengthInput(GetRSAKeyModulusLengthInput):
    __slots__ = ("publicKey",)
    is_GetRSAKeyModulusLengthInput = True

    def __init__(self, publicKey):
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetRSAKeyModulusLengthInput_GetRSAKeyModulusLengthInput)
            and self.publicKey == other.publicKey
        )

    def __hash__(self):
        return hash((self.publicKey,))


class GetRSAKeyModulusLengthOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetRSAKeyModulusLengthOutput = False


class GetRSAKeyModulusLengthOutput_GetRSAKeyModulusLengthOutput(GetRSAKeyModulusLengthOutput):
    __slots__ = ("length",)
    is_GetRSAKeyModulusLengthOutput = True

    def __init__(self, length):
        self.length = length

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetRSAKeyModulusLengthOutput_GetRSAKeyModulusLengthOutput) and self.length == other.length
        )

    def __hash__(self):
        return hash((self.length,))


class RSADecryptInput(_dafny.Datatype):
    __slots__ = ()
    is_RSADecryptInput = False


class RSADecryptInput_RSADecryptInput(RSADecryptInput):
    __slots__ = ("padding", "privateKey", "cipherText")
    is_RSADecryptInput = True

    def __init__(self, padding, privateKey, cipherText):
        self.padding = padding
        self.privateKey = privateKey
        self.cipherText = cipherText

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RSADecryptInput_RSADecryptInput)
            and self.padding == other.padding
            and (self.privateKey == other.privateKey)
            and (self.cipherText == other.cipherText)
        )

    def __hash__(self):
        return hash((self.padding, self.privateKey, self.cipherText))


class RSAEncryptInput(_dafny.Datatype):
    __slots__ = ()
    is_RSAEncryptInput = False


class RSAEncryptInput_RSAEncryptInput(RSAEncryptInput):
    __slots__ = ("padding", "publicKey", "plaintext")
    is_RSAEncryptInput = True

    def __init__(self, padding, publicKey, plaintext):
        self.padding = padding
        self.publicKey = publicKey
        self.plaintext = plaintext

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RSAEncryptInput_RSAEncryptInput)
            and self.padding == other.padding
            and (self.publicKey == other.publicKey)
            and (self.plaintext == other.plaintext)
        )

    def __hash__(self):
        return hash((self.padding, self.publicKey, self.plaintext))


class GenerateECDSASignatureKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_GenerateECDSASignatureKeyInput = False


class GenerateECDSASignatureKeyInput_GenerateECDSASignatureKeyInput(GenerateECDSASignatureKeyInput):
    __slots__ = ("signatureAlgorithm",)
    is_GenerateECDSASignatureKeyInput = True

    def __init__(self, signatureAlgorithm):
        self.signatureAlgorithm = signatureAlgorithm

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateECDSASignatureKeyInput_GenerateECDSASignatureKeyInput)
            and self.signatureAlgorithm == other.signatureAlgorithm
        )

    def __hash__(self):
        return hash((self.signatureAlgorithm,))


class GenerateECDSASignatureKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_GenerateECDSASignatureKeyOutput = False


class GenerateECDSASignatureKeyOutput_GenerateECDSASignatureKeyOutput(GenerateECDSASignatureKeyOutput):
    __slots__ = ("signatureAlgorithm", "verificationKey", "signingKey")
    is_GenerateECDSASignatureKeyOutput = True

    def __init__(self, signatureAlgorithm, verificationKey, signingKey):
        self.signatureAlgorithm = signatureAlgorithm
        self.verificationKey = verificationKey
        self.signingKey = signingKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateECDSASignatureKeyOutput_GenerateECDSASignatureKeyOutput)
            and self.signatureAlgorithm == other.signatureAlgorithm
            and (self.verificationKey == other.verificationKey)
            and (self.signingKey == other.signingKey)
        )

    def __hash__(self):
        return hash((self.signatureAlgorithm, self.verificationKey, self.signingKey))


class ECDSASignInput(_dafny.Datatype):
    __slots__ = ()
    is_ECDSASignInput = False


class ECDSASignInput_ECDSASignInput(ECDSASignInput):
    __slots__ = ("signatureAlgorithm", "signingKey", "message")
    is_ECDSASignInput = True

    def __init__(self, signatureAlgorithm, signingKey, message):
        self.signatureAlgorithm = signatureAlgorithm
        self.signingKey = signingKey
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ECDSASignInput_ECDSASignInput)
            and self.signatureAlgorithm == other.signatureAlgorithm
            and (self.signingKey == other.signingKey)
            and (self.message == other.message)
        )

    def __hash__(self):
        return hash((self.signatureAlgorithm, self.signingKey, self.message))


class ECDSAVerifyInput(_dafny.Datatype):
    __slots__ = ()
    is_ECDSAVerifyInput = False


class ECDSAVerifyInput_ECDSAVerifyInput(ECDSAVerifyInput):
    __slots__ = ("signatureAlgorithm", "verificationKey", "message", "signature")
    is_ECDSAVerifyInput = True

    def __init__(self, signatureAlgorithm, verificationKey, message, signature):
        self.signatureAlgorithm = signatureAlgorithm
        self.verificationKey = verificationKey
        self.message = message
        self.signature = signature

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ECDSAVerifyInput_ECDSAVerifyInput)
            and self.signatureAlgorithm == other.signatureAlgorithm
            and (self.verificationKey == other.verificationKey)
            and (self.message == other.message)
            and (self.signature == other.signature)
        )

    def __hash__(self):
        return hash((self.signatureAlgorithm, self.verificationKey, self.message, self.signature))


class GenerateECCKeyPairInput(_dafny.Datatype):
    __slots__ = ()
    is_GenerateECCKeyPairInput = False


class GenerateECCKeyPairInput_GenerateECCKeyPairInput(GenerateECCKeyPairInput):
    __slots__ = ("eccCurve",)
    is_GenerateECCKeyPairInput = True

    def __init__(self, eccCurve):
        self.eccCurve = eccCurve

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateECCKeyPairInput_GenerateECCKeyPairInput) and self.eccCurve == other.eccCurve
        )

    def __hash__(self):
        return hash((self.eccCurve,))


class GenerateECCKeyPairOutput(_dafny.Datatype):
    __slots__ = ()
    is_GenerateECCKeyPairOutput = False


class GenerateECCKeyPairOutput_GenerateECCKeyPairOutput(GenerateECCKeyPairOutput):
    __slots__ = ("eccCurve", "privateKey", "publicKey")
    is_GenerateECCKeyPairOutput = True

    def __init__(self, eccCurve, privateKey, publicKey):
        self.eccCurve = eccCurve
        self.privateKey = privateKey
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GenerateECCKeyPairOutput_GenerateECCKeyPairOutput)
            and self.eccCurve == other.eccCurve
            and (self.privateKey == other.privateKey)
            and (self.publicKey == other.publicKey)
        )

    def __hash__(self):
        return hash((self.eccCurve, self.privateKey, self.publicKey))


class GetPublicKeyFromPrivateKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_GetPublicKeyFromPrivateKeyInput = False


class GetPublicKeyFromPrivateKeyInput_GetPublicKeyFromPrivateKeyInput(GetPublicKeyFromPrivateKeyInput):
    __slots__ = ("eccCurve", "privateKey")
    is_GetPublicKeyFromPrivateKeyInput = True

    def __init__(self, eccCurve, privateKey):
        self.eccCurve = eccCurve
        self.privateKey = privateKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetPublicKeyFromPrivateKeyInput_GetPublicKeyFromPrivateKeyInput)
            and self.eccCurve == other.eccCurve
            and (self.privateKey == other.privateKey)
        )

    def __hash__(self):
        return hash((self.eccCurve, self.privateKey))


class GetPublicKeyFromPrivateKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetPublicKeyFromPrivateKeyOutput = False


class GetPublicKeyFromPrivateKeyOutput_GetPublicKeyFromPrivateKeyOutput(GetPublicKeyFromPrivateKeyOutput):
    __slots__ = ("eccCurve", "privateKey", "publicKey")
    is_GetPublicKeyFromPrivateKeyOutput = True

    def __init__(self, eccCurve, privateKey, publicKey):
        self.eccCurve = eccCurve
        self.privateKey = privateKey
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetPublicKeyFromPrivateKeyOutput_GetPublicKeyFromPrivateKeyOutput)
            and self.eccCurve == other.eccCurve
            and (self.privateKey == other.privateKey)
            and (self.publicKey == other.publicKey)
        )

    def __hash__(self):
        return hash((self.eccCurve, self.privateKey, self.publicKey))


class ValidatePublicKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_ValidatePublicKeyInput = False


class ValidatePublicKeyInput_ValidatePublicKeyInput(ValidatePublicKeyInput):
    __slots__ = ("eccCurve", "publicKey")
    is_ValidatePublicKeyInput = True

    def __init__(self, eccCurve, publicKey):
        self.eccCurve = eccCurve
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ValidatePublicKeyInput_ValidatePublicKeyInput)
            and self.eccCurve == other.eccCurve
            and (self.publicKey == other.publicKey)
        )

    def __hash__(self):
        return hash((self.eccCurve, self.publicKey))


class ValidatePublicKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_ValidatePublicKeyOutput = False


class ValidatePublicKeyOutput_ValidatePublicKeyOutput(ValidatePublicKeyOutput):
    __slots__ = ("success",)
    is_ValidatePublicKeyOutput = True

    def __init__(self, success):
        self.success = success

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ValidatePublicKeyOutput_ValidatePublicKeyOutput) and self.success == other.success
        )

    def __hash__(self):
        return hash((self.success,))


class DeriveSharedSecretInput(_dafny.Datatype):
    __slots__ = ()
    is_DeriveSharedSecretInput = False


class DeriveSharedSecretInput_DeriveSharedSecretInput(DeriveSharedSecretInput):
    __slots__ = ("eccCurve", "privateKey", "publicKey")
    is_DeriveSharedSecretInput = True

    def __init__(self, eccCurve, privateKey, publicKey):
        self.eccCurve = eccCurve
        self.privateKey = privateKey
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DeriveSharedSecretInput_DeriveSharedSecretInput)
            and self.eccCurve == other.eccCurve
            and (self.privateKey == other.privateKey)
            and (self.publicKey == other.publicKey)
        )

    def __hash__(self):
        return hash((self.eccCurve, self.privateKey, self.publicKey))


class DeriveSharedSecretOutput(_dafny.Datatype):
    __slots__ = ()
    is_DeriveSharedSecretOutput = False


class DeriveSharedSecretOutput_DeriveSharedSecretOutput(DeriveSharedSecretOutput):
    __slots__ = ("sharedSecret",)
    is_DeriveSharedSecretOutput = True

    def __init__(self, sharedSecret):
        self.sharedSecret = sharedSecret

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DeriveSharedSecretOutput_DeriveSharedSecretOutput)
            and self.sharedSecret == other.sharedSecret
        )

    def __hash__(self):
        return hash((self.sharedSecret,))


class CompressPublicKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_CompressPublicKeyInput = False


class CompressPublicKeyInput_CompressPublicKeyInput(CompressPublicKeyInput):
    __slots__ = ("publicKey", "eccCurve")
    is_CompressPublicKeyInput = True

    def __init__(self, publicKey, eccCurve):
        self.publicKey = publicKey
        self.eccCurve = eccCurve

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CompressPublicKeyInput_CompressPublicKeyInput)
            and self.publicKey == other.publicKey
            and (self.eccCurve == other.eccCurve)
        )

    def __hash__(self):
        return hash((self.publicKey, self.eccCurve))


class CompressPublicKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_CompressPublicKeyOutput = False


class CompressPublicKeyOutput_CompressPublicKeyOutput(CompressPublicKeyOutput):
    __slots__ = ("compressedPublicKey",)
    is_CompressPublicKeyOutput = True

    def __init__(self, compressedPublicKey):
        self.compressedPublicKey = compressedPublicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CompressPublicKeyOutput_CompressPublicKeyOutput)
            and self.compressedPublicKey == other.compressedPublicKey
        )

    def __hash__(self):
        return hash((self.compressedPublicKey,))


class DecompressPublicKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_DecompressPublicKeyInput = False


class DecompressPublicKeyInput_DecompressPublicKeyInput(DecompressPublicKeyInput):
    __slots__ = ("compressedPublicKey", "eccCurve")
    is_DecompressPublicKeyInput = True

    def __init__(self, compressedPublicKey, eccCurve):
        self.compressedPublicKey = compressedPublicKey
        self.eccCurve = eccCurve

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DecompressPublicKeyInput_DecompressPublicKeyInput)
            and self.compressedPublicKey == other.compressedPublicKey
            and (self.eccCurve == other.eccCurve)
        )

    def __hash__(self):
        return hash((self.compressedPublicKey, self.eccCurve))


class DecompressPublicKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_DecompressPublicKeyOutput = False


class DecompressPublicKeyOutput_DecompressPublicKeyOutput(DecompressPublicKeyOutput):
    __slots__ = ("publicKey",)
    is_DecompressPublicKeyOutput = True

    def __init__(self, publicKey):
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DecompressPublicKeyOutput_DecompressPublicKeyOutput) and self.publicKey == other.publicKey
        )

    def __hash__(self):
        return hash((self.publicKey,))


class ParsePublicKeyInput(_dafny.Datatype):
    __slots__ = ()
    is_ParsePublicKeyInput = False


class ParsePublicKeyInput_ParsePublicKeyInput(ParsePublicKeyInput):
    __slots__ = ("publicKey",)
    is_ParsePublicKeyInput = True

    def __init__(self, publicKey):
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ParsePublicKeyInput_ParsePublicKeyInput) and self.publicKey == other.publicKey
        )

    def __hash__(self):
        return hash((self.publicKey,))


class ParsePublicKeyOutput(_dafny.Datatype):
    __slots__ = ()
    is_ParsePublicKeyOutput = False


class ParsePublicKeyOutput_ParsePublicKeyOutput(ParsePublicKeyOutput):
    __slots__ = ("publicKey",)
    is_ParsePublicKeyOutput = True

    def __init__(self, publicKey):
        self.publicKey = publicKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, ParsePublicKeyOutput_ParsePublicKeyOutput) and self.publicKey == other.publicKey
        )

    def __hash__(self):
        return hash((self.publicKey,))


class RSAPublicKey(_dafny.Datatype):
    __slots__ = ()
    is_RSAPublicKey = False


class RSAPublicKey_RSAPublicKey(RSAPublicKey):
    __slots__ = ("lengthBits", "pem")
    is_RSAPublicKey = True

    def __init__(self, lengthBits, pem):
        self.lengthBits = lengthBits
        self.pem = pem

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RSAPublicKey_RSAPublicKey)
            and self.lengthBits == other.lengthBits
            and (self.pem == other.pem)
        )

    def __hash__(self):
        return hash((self.lengthBits, self.pem))


class RSAPrivateKey(_dafny.Datatype):
    __slots__ = ()
    is_RSAPrivateKey = False


class RSAPrivateKey_RSAPrivateKey(RSAPrivateKey):
    __slots__ = ("lengthBits", "pem")
    is_RSAPrivateKey = True

    def __init__(self, lengthBits, pem):
        self.lengthBits = lengthBits
        self.pem = pem

    def __eq__(self, other):
        return self is other or (
            isinstance(other, RSAPrivateKey_RSAPrivateKey)
            and self.lengthBits == other.lengthBits
            and (self.pem == other.pem)
        )

    def __hash__(self):
        return hash((self.lengthBits, self.pem))


class ECCPrivateKey(_dafny.Datatype):
    __slots__ = ()
    is_ECCPrivateKey = False


class ECCPrivateKey_ECCPrivateKey(ECCPrivateKey):
    __slots__ = ("pem",)
    is_ECCPrivateKey = True

    def __init__(self, pem):
        self.pem = pem

    def __eq__(self, other):
        return self is other or (isinstance(other, ECCPrivateKey_ECCPrivateKey) and self.pem == other.pem)

    def __hash__(self):
        return hash((self.pem,))


class ECCPublicKey(_dafny.Datatype):
    __slots__ = ()
    is_ECCPublicKey = False


class ECCPublicKey_ECCPublicKey(ECCPublicKey):
    __slots__ = ("der",)
    is_ECCPublicKey = True

    def __init__(self, der):
        self.der = der

    def __eq__(self, other):
        return self is other or (isinstance(other, ECCPublicKey_ECCPublicKey) and self.der == other.der)

    def __hash__(self):
        return hash((self.der,))


class IAwsCryptographicPrimitivesClient:
    def GenerateRandomBytes(self, input_):
        pass

    def Digest(self, input_):
        pass

    def HMac(self, input_):
        pass

    def HkdfExtract(self, input_):
        pass

    def HkdfExpand(self, input_):
        pass

    def Hkdf(self, input_):
        pass

    def KdfCounterMode(self, input_):
        pass

    def AesKdfCounterMode(self, input_):
        pass

    def AESEncrypt(self, input_):
        pass

    def AESDecrypt(self, input_):
        pass

    def GenerateRSAKeyPair(self, input_):
        pass

    def GetRSAKeyModulusLength(self, input_):
        pass

    def RSADecrypt(self, input_):
        pass

    def RSAEncrypt(self, input_):
        pass

    def GenerateECDSASignatureKey(self, input_):
        pass

    def ECDSASign(self, input_):
        pass

    def ECDSAVerify(self, input_):
        pass

    def GenerateECCKeyPair(self, input_):
        pass

    def GetPublicKeyFromPrivateKey(self, input_):
        pass

    def ValidatePublicKey(self, input_):
        pass

    def DeriveSharedSecret(self, input_):
        pass

    def CompressPublicKey(self, input_):
        pass

    def DecompressPublicKey(self, input_):
        pass

    def ParsePublicKey(self, input_):
        pass


class Error(_dafny.Datatype):
    __slots__ = ()
    is_AwsCryptographicPrimitivesError = False
    is_CollectionOfErrors = False
    is_Opaque = False
    is_Caused = False


class Error_AwsCryptographicPrimitivesError(Error):
    __slots__ = ("message",)
    is_AwsCryptographicPrimitivesError = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_AwsCryptographicPrimitivesError) and self.message == other.message
        )

    def __hash__(self):
        return hash((self.message,))


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
