# Translated from dafny/wrapping/BranchKeyWrapping.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns as AesGcmExterns
import aws_cryptographic_material_providers.internaldafny.extern.DigestExterns as DigestExterns
import aws_cryptographic_material_providers.internaldafny.extern.RandomExterns as RandomExterns


class BranchKey(_dafny.Datatype):
    __slots__ = ()
    is_BranchKey = False


class BranchKey_BranchKey(BranchKey):
    __slots__ = ("id_", "version", "key")
    is_BranchKey = True

    def __init__(self, id_, version, key):
        self.id_ = id_
        self.version = version
        self.key = key

    def __eq__(self, other):
        return self is other or (
            isinstance(other, BranchKey_BranchKey)
            and self.id_ == other.id_
            and (self.version == other.version)
            and (self.key == other.key)
        )

    def __hash__(self):
        return hash((self.id_, self.version, self.key))


class Wrapped(_dafny.Datatype):
    __slots__ = ()
    is_Wrapped = False


class Wrapped_Wrapped(Wrapped):
    __slots__ = ("salt", "iv", "version", "sealed")
    is_Wrapped = True

    def __init__(self, salt, iv, version, sealed):
        self.salt = salt
        self.iv = iv
        self.version = version
        self.sealed = sealed

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Wrapped_Wrapped)
            and self.salt == other.salt
            and (self.iv == other.iv)
            and (self.version == other.version)
            and (self.sealed == other.sealed)
        )

    def __hash__(self):
        return hash((self.salt, self.iv, self.version, self.sealed))


def Fits(w):
    return len(w.salt) == SALT__LENGTH and len(w.iv) == IV__LENGTH


def Serialize(w):
    return w.salt + w.iv + w.version + w.sealed


def Parse(ciphertext):
    if len(ciphertext) < SEALED__START:
        return Wrappers.the_Option_None
    else:
        return Wrappers.Option_Some(
            Wrapped_Wrapped(
                _dafny.Seq(ciphertext[:SALT__LENGTH]),
                _dafny.Seq(ciphertext[SALT__LENGTH:VERSION__START]),
                _dafny.Seq(ciphertext[VERSION__START:SEALED__START]),
                _dafny.Seq(ciphertext[SEALED__START:]),
            )
        )


def WrappingKey(key, salt):
    return DigestExterns.default__.Hmac(
        PrimitivesTypes.the_DigestAlgorithm_SHA__256, key, SALT__PREFIX + salt + SALT__SUFFIX
    )


def Aad(branchKey, context):
    return PROVIDER__ID + branchKey.id_ + branchKey.version + context


def Wrap(key, branchKey, context):
    result = context.serialized
    if result.is_Failure:
        return result
    serialized = result.value
    random = RandomExterns.default__.Random(VERSION__START)
    if random.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(random.error))
    salt, iv = (_dafny.Seq(random.value[:SALT__LENGTH]), _dafny.Seq(random.value[SALT__LENGTH:]))
    cipher = AesGcmExterns.default__.New(WrappingKey(branchKey.key, salt))
    sealed = AesGcmExterns.default__.Seal(cipher, iv, key, Aad(branchKey, serialized))
    if sealed.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(sealed.error))
    w = Wrapped_Wrapped(salt, iv, branchKey.version, sealed.value)
    return Wrappers.Result_Success(
        MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(PROVIDER__ID, branchKey.id_, Serialize(w))
    )


def WrongLength(length, keyLength):
    return Refusals.Refused(
        _dafny.TextSeq("the branch key's part of ciphertext is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; salt, IV, version, key and tag have ")
        + Text.Decimal(SEALED__START + keyLength + TAG__LENGTH)
    )


def Unwrap(edk, w, length, branchKey, context):
    if len(w.sealed) != length + TAG__LENGTH:
        return Wrappers.Result_Failure(WrongLength(len(edk.ciphertext), length))
    result = context.serialized
    if result.is_Failure:
        return result
    serialized = result.value
    cipher = AesGcmExterns.default__.New(WrappingKey(branchKey.key, w.salt))
    key = AesGcmExterns.default__.Open(cipher, w.iv, w.sealed, Aad(branchKey, serialized))
    if key.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
    return Wrappers.Result_Success(key.value)


SALT__LENGTH = 16
IV__LENGTH = 12
SEALED__START = 44
VERSION__START = 28
PROVIDER__ID = Bytes.Ascii(_dafny.TextSeq("aws-kms-hierarchy"))
SALT__PREFIX = _dafny.ByteSeq(b"\x00\x00\x00\x01") + PROVIDER__ID + _dafny.ByteSeq(b"\x00")
SALT__SUFFIX = _dafny.ByteSeq(b"\x00\x00\x01\x00")
TAG__LENGTH = 16
default__ = sys.modules[__name__]
