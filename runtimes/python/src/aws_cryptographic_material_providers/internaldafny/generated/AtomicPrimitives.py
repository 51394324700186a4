# Translated from dafny/client/AtomicPrimitives.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.extern.AesCtrExterns as AesCtrExterns
import aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns as AesGcmExterns
import aws_cryptographic_material_providers.internaldafny.generated.Digests as Digests
import aws_cryptographic_material_providers.internaldafny.extern.DigestExterns as DigestExterns
import aws_cryptographic_material_providers.internaldafny.generated.CounterModeKdf as CounterModeKdf
import aws_cryptographic_material_providers.internaldafny.extern.EcdhExterns as EcdhExterns
import aws_cryptographic_material_providers.internaldafny.generated.EcdsaKeys as EcdsaKeys
import aws_cryptographic_material_providers.internaldafny.extern.EcdsaExterns as EcdsaExterns
import aws_cryptographic_material_providers.internaldafny.generated.Hkdf as Hkdf
import aws_cryptographic_material_providers.internaldafny.extern.RandomExterns as RandomExterns
import aws_cryptographic_material_providers.internaldafny.extern.RsaExterns as RsaExterns


class AtomicPrimitivesClient(PrimitivesTypes.IAwsCryptographicPrimitivesClient):
    def ctor__(self):
        pass

    def GenerateRandomBytes(self, input_):
        return RandomExterns.default__.Random(input_.length)

    def Digest(self, input_):
        return Wrappers.Result_Success(DigestExterns.default__.Digest(input_.digestAlgorithm, input_.message))

    def HMac(self, input_):
        if len(input_.key) == 0:
            return Wrappers.Result_Failure(Empty(_dafny.TextSeq("key")))
        if len(input_.message) >= MAX__MESSAGE:
            return Wrappers.Result_Failure(TooLong(_dafny.TextSeq("message"), len(input_.message)))
        return Wrappers.Result_Success(DigestExterns.default__.Hmac(input_.digestAlgorithm, input_.key, input_.message))

    def HkdfExtract(self, input_):
        if input_.salt.is_Some and len(input_.salt.value) == 0:
            return Wrappers.Result_Failure(Empty(_dafny.TextSeq("salt")))
        if len(input_.ikm) >= MAX__MESSAGE:
            return Wrappers.Result_Failure(TooLong(_dafny.TextSeq("ikm"), len(input_.ikm)))
        return Wrappers.Result_Success(
            Hkdf.Extract(input_.digestAlgorithm, self.SaltOf(input_.digestAlgorithm, input_.salt), input_.ikm)
        )

    def SaltOf(self, algorithm, salt):
        if salt.is_Some:
            return salt.value
        else:
            return Hkdf.NoSalt(algorithm)

    def CanExpand(self, algorithm, length):
        return 1 <= length and length <= 255 * Digests.Length(algorithm)

    def HkdfExpand(self, input_):
        if len(input_.prk) != Digests.Length(input_.digestAlgorithm):
            return Wrappers.Result_Failure(
                WrongLength(_dafny.TextSeq("prk"), len(input_.prk), _dafny.TextSeq("as many as the digest has"))
            )
        if len(input_.info) >= MAX__MESSAGE:
            return Wrappers.Result_Failure(TooLong(_dafny.TextSeq("info"), len(input_.info)))
        if not self.CanExpand(input_.digestAlgorithm, input_.expectedLength):
            return Wrappers.Result_Failure(
                WrongLength(
                    _dafny.TextSeq("the key of expected_length"),
                    input_.expectedLength,
                    _dafny.TextSeq("1 to 255 digests"),
                )
            )
        return Wrappers.Result_Success(
            Hkdf.Expand(input_.digestAlgorithm, input_.prk, input_.info, input_.expectedLength)
        )

    def Hkdf(self, input_):
        result = self.HkdfExtract(
            PrimitivesTypes.HkdfExtractInput_HkdfExtractInput(input_.digestAlgorithm, input_.salt, input_.ikm)
        )
        if result.is_Failure:
            return result
        prk = result.value
        return self.HkdfExpand(
            PrimitivesTypes.HkdfExpandInput_HkdfExpandInput(
                input_.digestAlgorithm, prk, input_.info, input_.expectedLength
            )
        )

    def KdfCounterMode(self, input_):
        if input_.digestAlgorithm.is_SHA__512:
            return Wrappers.Result_Failure(WrongDigest(input_.digestAlgorithm))
        if len(input_.ikm) != 32 and len(input_.ikm) != 48 and (len(input_.ikm) != 66):
            return Wrappers.Result_Failure(
                WrongLength(_dafny.TextSeq("ikm"), len(input_.ikm), _dafny.TextSeq("32, 48 or 66"))
            )
        if input_.nonce.is_None:
            return Wrappers.Result_Failure(Missing(_dafny.TextSeq("nonce")))
        if len(input_.nonce.value) != 16 and len(input_.nonce.value) != 32:
            return Wrappers.Result_Failure(
                WrongLength(_dafny.TextSeq("nonce"), len(input_.nonce.value), _dafny.TextSeq("16 or 32"))
            )
        if input_.expectedLength != 32 and input_.expectedLength != 64:
            return Wrappers.Result_Failure(
                WrongLength(
                    _dafny.TextSeq("the key of expected_length"), input_.expectedLength, _dafny.TextSeq("32 or 64")
                )
            )
        length = input_.expectedLength
        return Wrappers.Result_Success(
            CounterModeKdf.Derive(
                input_.digestAlgorithm,
                input_.ikm,
                CounterModeKdf.FixedInput(self.PurposeOf(input_.purpose), input_.nonce.value, length),
                length,
            )
        )

    def PurposeOf(self, purpose):
        if purpose.is_Some:
            return purpose.value
        else:
            return _dafny.EMPTY

    def AesKdfCounterMode(self, input_):
        if len(input_.ikm) != 32:
            return Wrappers.Result_Failure(WrongLength(_dafny.TextSeq("ikm"), len(input_.ikm), _dafny.TextSeq("32")))
        if input_.nonce.is_None:
            return Wrappers.Result_Failure(Missing(_dafny.TextSeq("nonce")))
        if len(input_.nonce.value) != 16:
            return Wrappers.Result_Failure(
                WrongLength(_dafny.TextSeq("nonce"), len(input_.nonce.value), _dafny.TextSeq("16"))
            )
        return Wrappers.Result_Success(
            AesCtrExterns.default__.KeyStream(input_.ikm, input_.nonce.value, input_.expectedLength)
        )

    def CheckCipher(self, encAlg, key, iv):
        if len(key) != encAlg.keyLength:
            return Wrappers.Result_Failure(WrongLength(_dafny.TextSeq("key"), len(key), Text.Decimal(encAlg.keyLength)))
        if len(iv) != encAlg.ivLength:
            return Wrappers.Result_Failure(WrongLength(_dafny.TextSeq("iv"), len(iv), Text.Decimal(encAlg.ivLength)))
        if len(key) != 16 and len(key) != 24 and (len(key) != 32):
            return Wrappers.Result_Failure(WrongLength(_dafny.TextSeq("key"), len(key), _dafny.TextSeq("16, 24 or 32")))
        if not (8 <= len(iv) and len(iv) <= 128):
            return Wrappers.Result_Failure(WrongLength(_dafny.TextSeq("iv"), len(iv), _dafny.TextSeq("8 to 128")))
        if encAlg.tagLength != 16:
            return Wrappers.Result_Failure(
                WrongLength(_dafny.TextSeq("the tag of enc_alg"), encAlg.tagLength, _dafny.TextSeq("16"))
            )
        return Wrappers.Result_Success(())

    def AESEncrypt(self, input_):
        result = self.CheckCipher(input_.encAlg, input_.key, input_.iv)
        if result.is_Failure:
            return result
        result = AesGcmExterns.default__.SealApart(input_.key, input_.iv, input_.msg, input_.aad)
        if result.is_Failure:
            return result
        sealed = result.value
        return Wrappers.Result_Success(PrimitivesTypes.AESEncryptOutput_AESEncryptOutput(sealed[0], sealed[1]))

    def AESDecrypt(self, input_):
        result = self.CheckCipher(input_.encAlg, input_.key, input_.iv)
        if result.is_Failure:
            return result
        if len(input_.authTag) != 16:
            return Wrappers.Result_Failure(
                WrongLength(_dafny.TextSeq("auth_tag"), len(input_.authTag), _dafny.TextSeq("16"))
            )
        return AesGcmExterns.default__.OpenApart(input_.key, input_.iv, input_.cipherTxt, input_.authTag, input_.aad)

    def GenerateRSAKeyPair(self, input_):
        result = RsaExterns.default__.GenerateKeyPair(input_.lengthBits)
        if result.is_Failure:
            return result
        pair = result.value
        result = RsaExterns.default__.ReadPublicKey(pair.publicKey)
        if result.is_Failure:
            return result
        key = result.value
        lengthBits = RsaExterns.default__.LengthBits(key)
        return Wrappers.Result_Success(
            PrimitivesTypes.GenerateRSAKeyPairOutput_GenerateRSAKeyPairOutput(
                PrimitivesTypes.RSAPublicKey_RSAPublicKey(lengthBits, pair.publicKey),
                PrimitivesTypes.RSAPrivateKey_RSAPrivateKey(lengthBits, pair.privateKey),
            )
        )

    def GetRSAKeyModulusLength(self, input_):
        result = RsaExterns.default__.ReadPublicKey(input_.publicKey)
        if result.is_Failure:
            return result
        key = result.value
        return Wrappers.Result_Success(
            PrimitivesTypes.GetRSAKeyModulusLengthOutput_GetRSAKeyModulusLengthOutput(
                RsaExterns.default__.LengthBits(key)
            )
        )

    def RSADecrypt(self, input_):
        if len(input_.privateKey) == 0:
            return Wrappers.Result_Failure(Empty(_dafny.TextSeq("private_key")))
        if len(input_.cipherText) == 0:
            return Wrappers.Result_Failure(Empty(_dafny.TextSeq("cipher_text")))
        result = RsaExterns.default__.ReadPrivateKey(input_.privateKey)
        if result.is_Failure:
            return result
        key = result.value
        return RsaExterns.default__.Decrypt(key, input_.padding, input_.cipherText)

    def RSAEncrypt(self, input_):
        if len(input_.publicKey) == 0:
            return Wrappers.Result_Failure(Empty(_dafny.TextSeq("public_key")))
        if len(input_.plaintext) == 0:
            return Wrappers.Result_Failure(Empty(_dafny.TextSeq("plaintext")))
        result = RsaExterns.default__.ReadPublicKey(input_.publicKey)
        if result.is_Failure:
            return result
        key = result.value
        return RsaExterns.default__.Encrypt(key, input_.padding, input_.plaintext)

    def GenerateECDSASignatureKey(self, input_):
        result = EcdsaExterns.default__.GenerateKeyPair(input_.signatureAlgorithm)
        if result.is_Failure:
            return result
        keys = result.value
        return Wrappers.Result_Success(
            PrimitivesTypes.GenerateECDSASignatureKeyOutput_GenerateECDSASignatureKeyOutput(
                input_.signatureAlgorithm, keys.verificationKey, keys.signingKey
            )
        )

    def ECDSASign(self, input_):
        return EcdsaExterns.default__.Sign(input_.signatureAlgorithm, input_.signingKey, input_.message)

    def ECDSAVerify(self, input_):
        wanted = EcdsaKeys.PointLength(input_.signatureAlgorithm)
        if len(input_.verificationKey) != wanted:
            return Wrappers.Result_Failure(
                WrongLength(_dafny.TextSeq("verification_key"), len(input_.verificationKey), Text.Decimal(wanted))
            )
        return EcdsaExterns.default__.Verify(
            input_.signatureAlgorithm, input_.verificationKey, input_.message, input_.signature
        )

    def GenerateECCKeyPair(self, input_):
        result = EcdhExterns.default__.Generate(input_.eccCurve)
        if result.is_Failure:
            return result
        key = result.value
        return Wrappers.Result_Success(
            PrimitivesTypes.GenerateECCKeyPairOutput_GenerateECCKeyPairOutput(
                input_.eccCurve,
                PrimitivesTypes.ECCPrivateKey_ECCPrivateKey(EcdhExterns.default__.Pem(key)),
                PrimitivesTypes.ECCPublicKey_ECCPublicKey(
                    EcdhExterns.default__.Der(EcdhExterns.default__.PublicKeyOf(key))
                ),
            )
        )

    def GetPublicKeyFromPrivateKey(self, input_):
        result = EcdhExterns.default__.ReadPrivateKey(input_.eccCurve, input_.privateKey.pem)
        if result.is_Failure:
            return result
        key = result.value
        return Wrappers.Result_Success(
            PrimitivesTypes.GetPublicKeyFromPrivateKeyOutput_GetPublicKeyFromPrivateKeyOutput(
                input_.eccCurve, input_.privateKey, EcdhExterns.default__.Der(EcdhExterns.default__.PublicKeyOf(key))
            )
        )

    def ValidatePublicKey(self, input_):
        result = EcdhExterns.default__.ReadPublicKey(input_.eccCurve, input_.publicKey)
        if result.is_Failure:
            return result
        return Wrappers.Result_Success(PrimitivesTypes.ValidatePublicKeyOutput_ValidatePublicKeyOutput(True))

    def DeriveSharedSecret(self, input_):
        result = EcdhExterns.default__.ReadPrivateKey(input_.eccCurve, input_.privateKey.pem)
        if result.is_Failure:
            return result
        mine = result.value
        result = EcdhExterns.default__.ReadPublicKey(input_.eccCurve, input_.publicKey.der)
        if result.is_Failure:
            return result
        peer = result.value
        result = EcdhExterns.default__.Agree(mine, peer)
        if result.is_Failure:
            return result
        secret = result.value
        return Wrappers.Result_Success(PrimitivesTypes.DeriveSharedSecretOutput_DeriveSharedSecretOutput(secret))

    def CompressPublicKey(self, input_):
        result = EcdhExterns.default__.ReadPublicKey(input_.eccCurve, input_.publicKey.der)
        if result.is_Failure:
            return result
        key = result.value
        return Wrappers.Result_Success(
            PrimitivesTypes.CompressPublicKeyOutput_CompressPublicKeyOutput(EcdhExterns.default__.Point(key))
        )

    def DecompressPublicKey(self, input_):
        result = EcdhExterns.default__.ReadPoint(input_.eccCurve, input_.compressedPublicKey)
        if result.is_Failure:
            return result
        key = result.value
        return Wrappers.Result_Success(
            PrimitivesTypes.DecompressPublicKeyOutput_DecompressPublicKeyOutput(
                PrimitivesTypes.ECCPublicKey_ECCPublicKey(EcdhExterns.default__.Der(key))
            )
        )

    def ParsePublicKey(self, input_):
        result = EcdhExterns.default__.ReadAnyPublicKey(input_.publicKey)
        if result.is_Failure:
            return result
        key = result.value
        return Wrappers.Result_Success(
            PrimitivesTypes.ParsePublicKeyOutput_ParsePublicKeyOutput(
                PrimitivesTypes.ECCPublicKey_ECCPublicKey(EcdhExterns.default__.Der(key))
            )
        )


def Refused(message):
    return PrimitivesTypes.Error_AwsCryptographicPrimitivesError(message)


def Empty(member):
    return Refused(member + _dafny.TextSeq(" is empty"))


def TooLong(member, length):
    return Refused(
        member
        + _dafny.TextSeq(" is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; at most 2147483647 are allowed")
    )


def WrongLength(member, length, wanted):
    return Refused(
        member
        + _dafny.TextSeq(" is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; ")
        + wanted
        + _dafny.TextSeq(" are expected")
    )


def Missing(member):
    return Refused(member + _dafny.TextSeq(" is None; bytes are expected"))


def WrongDigest(algorithm):
    return Refused(
        _dafny.TextSeq("digest_algorithm is SHA_")
        + Text.Decimal(8 * Digests.Length(algorithm))
        + _dafny.TextSeq("; SHA_256 or SHA_384 is expected")
    )


def AtomicPrimitives(config):
    made = AtomicPrimitivesClient()
    made.ctor__()
    return Wrappers.Result_Success(made)


MAX__MESSAGE = 2147483648
default__ = sys.modules[__name__]
