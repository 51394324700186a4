# Translated from dafny/keyrings/EcdhKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
from itertools import count
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.EcdhCurves as EcdhCurves
import aws_cryptographic_material_providers.internaldafny.extern.EcdhExterns as EcdhExterns
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring
import aws_cryptographic_material_providers.internaldafny.generated.EcdhWrapping as EcdhWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyWrapping as KeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyUnwrapping as KeyUnwrapping


class Point:
    pass


class Peer:
    def ctor__(self, key, point):
        self.key = key
        self.point = point


class PrivateKey:
    def Agree(self, peer):
        pass


class RawPrivateKey(PrivateKey):
    def ctor__(self, key, point):
        self.key = key
        self.point = point

    def Agree(self, peer):
        agreed = EcdhExterns.default__.Agree(self.key, peer)
        if agreed.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(agreed.error))
        return Wrappers.Result_Success(agreed.value)


class Scheme(_dafny.Datatype):
    __slots__ = ()
    is_PrivateKeyToStaticPublicKey = False
    is_EphemeralPrivateKeyToStaticPublicKey = False
    is_PublicKeyDiscovery = False


class Scheme_PrivateKeyToStaticPublicKey(Scheme):
    __slots__ = ("own", "peer")
    is_PrivateKeyToStaticPublicKey = True

    def __init__(self, own, peer):
        self.own = own
        self.peer = peer

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Scheme_PrivateKeyToStaticPublicKey)
            and self.own == other.own
            and (self.peer == other.peer)
        )

    def __hash__(self):
        return hash((self.own, self.peer))


class Scheme_EphemeralPrivateKeyToStaticPublicKey(Scheme):
    __slots__ = ("peer",)
    is_EphemeralPrivateKeyToStaticPublicKey = True

    def __init__(self, peer):
        self.peer = peer

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Scheme_EphemeralPrivateKeyToStaticPublicKey) and self.peer == other.peer
        )

    def __hash__(self):
        return hash((self.peer,))


class Scheme_PublicKeyDiscovery(Scheme):
    __slots__ = ("own",)
    is_PublicKeyDiscovery = True

    def __init__(self, own):
        self.own = own

    def __eq__(self, other):
        return self is other or (isinstance(other, Scheme_PublicKeyDiscovery) and self.own == other.own)

    def __hash__(self):
        return hash((self.own,))


class EcdhKeyring(
    AnyKeyring.VerifiedKeyring,
    KeyUnwrapping.SelectiveUnwrapper,
    MaterialProvidersTypes.IKeyring,
    KeyUnwrapping.KeyUnwrapper,
):
    def ctor__(self, providerId, curve, scheme):
        self.providerId = providerId
        self.curve = curve
        self.scheme = scheme

    def IsFor(self, parties):
        if self.scheme.is_PublicKeyDiscovery:
            return parties.recipient == self.scheme.own.point
        else:
            return self.scheme.is_PrivateKeyToStaticPublicKey and (
                parties.sender == self.scheme.own.point
                and parties.recipient == self.scheme.peer.point
                or (parties.sender == self.scheme.peer.point and parties.recipient == self.scheme.own.point)
            )

    def Selects(self, edk):
        if edk.keyProviderId != RAW__PROVIDER__ID and edk.keyProviderId != KMS__PROVIDER__ID:
            return Wrappers.Result_Success(False)
        else:
            parties = EcdhWrapping.Parse(edk.keyProviderInfo)
            if parties.is_None:
                return Wrappers.Result_Failure(Malformed(len(edk.keyProviderInfo)))
            else:
                return Wrappers.Result_Success(self.IsFor(parties.value))

    def Admits(self, edk):
        return self.Selects(edk) == Wrappers.Result_Success(True)

    def NoneSelected(self, edks):
        return NoneForUs(len(edks))

    def Sender(self):
        if self.scheme.is_PrivateKeyToStaticPublicKey:
            return Wrappers.Result_Success(self.scheme.own)
        key = EcdhExterns.default__.Generate(self.curve)
        if key.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
        sender = RawPrivateKey()
        sender.ctor__(key.value, EcdhExterns.default__.Point(EcdhExterns.default__.PublicKeyOf(key.value)))
        return Wrappers.Result_Success(sender)

    def Seal(self, sender, secret, key, context):
        parties = EcdhWrapping.Parties_Parties(sender, self.scheme.peer.point)
        result = EcdhWrapping.Wrap(key, secret, self.curve, parties, context)
        if result.is_Failure:
            return result
        ciphertext = result.value
        own = MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(
            self.providerId, EcdhWrapping.Serialize(parties), ciphertext
        )
        return Wrappers.Result_Success(own)

    def Wrap(self, before, context):
        if self.scheme.is_PublicKeyDiscovery:
            return Wrappers.Result_Failure(CannotWrap(self.curve))
        if context.serialized.is_Failure:
            return context.serialized
        result = KeyWrapping.Begin(before, context)
        if result.is_Failure:
            return result
        task = result.value
        result = self.Sender()
        if result.is_Failure:
            return result
        sender = result.value
        result = sender.Agree(self.scheme.peer.key)
        if result.is_Failure:
            return result
        secret = result.value
        result = KeyWrapping.GivenOrRandom(task)
        if result.is_Failure:
            return result
        key = result.value
        result = self.Seal(sender.point, secret, key, context)
        if result.is_Failure:
            return result
        own = result.value
        return KeyWrapping.Append(before, task, own, key)

    def OnDecrypt(self, input_):
        if self.scheme.is_EphemeralPrivateKeyToStaticPublicKey:
            return Wrappers.Result_Failure(CannotUnwrap(self.curve))
        result = KeyUnwrapping.Begin(input_.materials)
        if result.is_Failure:
            return result
        context = result.value
        return KeyUnwrapping.OpenFirstSelected(self, input_.materials, input_.encryptedDataKeys, context)

    def ReadOtherParty(self, parties):
        if self.scheme.is_PrivateKeyToStaticPublicKey:
            return Wrappers.Result_Success(self.scheme.peer.key)
        sender = EcdhExterns.default__.ReadPoint(self.curve, parties.sender)
        if sender.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(sender.error))
        return Wrappers.Result_Success(sender.value)

    def Unwrap(self, own, length, context):
        parties = EcdhWrapping.Parse(own.keyProviderInfo).value
        result = self.ReadOtherParty(parties)
        if result.is_Failure:
            return result
        peer = result.value
        result = EcdhWrapping.FitsKey(own.ciphertext, length)
        if result.is_Failure:
            return result
        result = self.scheme.own.Agree(peer)
        if result.is_Failure:
            return result
        secret = result.value
        return EcdhWrapping.Unwrap(own.ciphertext, length, secret, self.curve, parties, context)


def CannotWrap(curve):
    return Refusals.Refused(
        _dafny.TextSeq("a keyring with key agreement scheme PublicKeyDiscovery cannot wrap data keys (its point has ")
        + Text.Decimal(EcdhCurves.PointLength(curve))
        + _dafny.TextSeq(" bytes)")
    )


def CannotUnwrap(curve):
    return Refusals.Refused(
        _dafny.TextSeq(
            "a keyring with key agreement scheme EphemeralPrivateKeyToStaticPublicKey cannot unwrap data keys (its points have "
        )
        + Text.Decimal(EcdhCurves.PointLength(curve))
        + _dafny.TextSeq(" bytes)")
    )


def Malformed(length):
    return Refusals.Refused(
        _dafny.TextSeq("key_provider_info of an ECDH data key is malformed: it is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long")
    )


def NoneForUs(count):
    return Refusals.Refused(
        _dafny.TextSeq("none of the ")
        + Text.Decimal(count)
        + _dafny.TextSeq(" encrypted_data_keys is for the keys of this keyring")
    )


RAW__PROVIDER__ID = Bytes.Ascii(_dafny.TextSeq("raw-ecdh"))
KMS__PROVIDER__ID = Bytes.Ascii(_dafny.TextSeq("aws-kms-ecdh"))
default__ = sys.modules[__name__]
