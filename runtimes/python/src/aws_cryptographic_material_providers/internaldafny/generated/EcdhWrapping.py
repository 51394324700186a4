# Translated from dafny/wrapping/EcdhWrapping.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns as AesGcmExterns
import aws_cryptographic_material_providers.internaldafny.generated.CounterModeKdf as CounterModeKdf
import aws_cryptographic_material_providers.internaldafny.extern.RandomExterns as RandomExterns
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns


class Parties(_dafny.Datatype):
    __slots__ = ()
    is_Parties = False


class Parties_Parties(Parties):
    __slots__ = ("sender", "recipient")
    is_Parties = True

    def __init__(self, sender, recipient):
        self.sender = sender
        self.recipient = recipient

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Parties_Parties) and self.sender == other.sender and (self.recipient == other.recipient)
        )

    def __hash__(self):
        return hash((self.sender, self.recipient))


def IsPoint(point):
    return len(point) == 33 or len(point) == 49 or len(point) == 67


def Serialize(parties):
    return (
        _dafny.Seq([VERSION])
        + Bytes.UInt32ToSeq(len(parties.recipient))
        + parties.recipient
        + Bytes.UInt32ToSeq(len(parties.sender))
        + parties.sender
    )


def Parse(info):
    if len(info) != 75 and len(info) != 107 and (len(info) != 143) or info[0] != VERSION:
        return Wrappers.the_Option_None
    else:
        senderStart = 9 + Bytes.SeqToUInt32(_dafny.Seq(info[1:5]))
        if senderStart >= len(info):
            return Wrappers.the_Option_None
        else:
            return Wrappers.Option_Some(
                Parties_Parties(_dafny.Seq(info[senderStart:]), _dafny.Seq(info[5 : senderStart - 4]))
            )


def CurveName(curve):
    if curve.is_ECC__NIST__P256:
        return Bytes.Ascii(_dafny.TextSeq("p256"))
    if curve.is_ECC__NIST__P384:
        return Bytes.Ascii(_dafny.TextSeq("p384"))
    if curve.is_ECC__NIST__P521:
        return Bytes.Ascii(_dafny.TextSeq("p521"))
    return Bytes.Ascii(_dafny.TextSeq("sm2"))


def Prefix(curve):
    return (
        PURPOSE + _dafny.ByteSeq(b"\x00") + CurveName(curve) + _dafny.ByteSeq(b"\x00") + MAC + _dafny.ByteSeq(b"\x00")
    )


def FixedInfo(curve, parties, context):
    return Prefix(curve) + parties.sender + parties.recipient + _dafny.Seq([0, VERSION, 0]) + context


def Derived(secret, fixedInfo, salt):
    return CounterModeKdf.Derive(
        PrimitivesTypes.the_DigestAlgorithm_SHA__384, secret, CounterModeKdf.FixedInput(fixedInfo, salt, 64), 64
    )


def Wrap(key, secret, curve, parties, context):
    result = context.serialized
    if result.is_Failure:
        return result
    serialized = result.value
    fixedInfo = FixedInfo(curve, parties, serialized)
    salt = RandomExterns.default__.Random(SALT__LENGTH)
    if salt.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(salt.error))
    keys = Derived(secret, fixedInfo, salt.value)
    cipher = AesGcmExterns.default__.New(_dafny.Seq(keys[COMMITMENT__LENGTH:]))
    sealed = AesGcmExterns.default__.Seal(cipher, ZERO__IV, key, fixedInfo)
    if sealed.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(sealed.error))
    ciphertext = salt.value + _dafny.Seq(keys[:COMMITMENT__LENGTH]) + sealed.value
    return Wrappers.Result_Success(ciphertext)


def TooShort(length, keyLength):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("ciphertext is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; salt, commitment, key and tag have ")
        + Text.Decimal(SEALED__START + keyLength + TAG__LENGTH)
    )


def NoTag(length):
    return MaterialProvidersTypes.Error_AwsCryptographicPrimitives(
        PrimitivesTypes.Error_AwsCryptographicPrimitivesError(
            _dafny.TextSeq("the AES-GCM tag is ")
            + Text.Decimal(length)
            + _dafny.TextSeq(" bytes long; 16 are expected")
        )
    )


def OtherCommitment(length):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(
        _dafny.TextSeq("the commitment in the ciphertext of ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes does not match: another key, another encryption context, or a changed ciphertext")
    )


def Unwrap(ciphertext, length, secret, curve, parties, context):
    result = context.serialized
    if result.is_Failure:
        return result
    serialized = result.value
    fixedInfo = FixedInfo(curve, parties, serialized)
    keys = Derived(secret, fixedInfo, _dafny.Seq(ciphertext[:SALT__LENGTH]))
    if not BytesExterns.default__.EqualInConstantTime(
        _dafny.Seq(ciphertext[SALT__LENGTH:SEALED__START]), _dafny.Seq(keys[:COMMITMENT__LENGTH])
    ):
        return Wrappers.Result_Failure(OtherCommitment(len(ciphertext)))
    sealed = _dafny.Seq(ciphertext[SEALED__START:])
    if len(sealed) != length + TAG__LENGTH:
        return Wrappers.Result_Failure(NoTag(len(sealed) - length))
    cipher = AesGcmExterns.default__.New(_dafny.Seq(keys[COMMITMENT__LENGTH:]))
    key = AesGcmExterns.default__.Open(cipher, ZERO__IV, sealed, fixedInfo)
    if key.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
    return Wrappers.Result_Success(key.value)


def FitsKey(ciphertext, length):
    if len(ciphertext) > SEALED__START + length and len(ciphertext) > 68:
        return Wrappers.Result_Success(())
    else:
        return Wrappers.Result_Failure(TooShort(len(ciphertext), length))


VERSION = 1
PURPOSE = Bytes.Ascii(_dafny.TextSeq("ecdh-key-derivation"))
MAC = Bytes.Ascii(_dafny.TextSeq("HMAC_SHA384"))
SEALED__START = 64
SALT__LENGTH = 32
COMMITMENT__LENGTH = 32
ZERO__IV = Bytes.Zeros(12)
TAG__LENGTH = 16
default__ = sys.modules[__name__]
