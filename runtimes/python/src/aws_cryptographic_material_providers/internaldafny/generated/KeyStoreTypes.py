# Translated from dafny/model/KeyStoreTypes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class BranchKeyMaterials(_dafny.Datatype):
    __slots__ = ()
    is_BranchKeyMaterials = False


class BranchKeyMaterials_BranchKeyMaterials(BranchKeyMaterials):
    __slots__ = ("branchKeyIdentifier", "branchKeyVersion", "encryptionContext", "branchKey")
    is_BranchKeyMaterials = True

    def __init__(self, branchKeyIdentifier, branchKeyVersion, encryptionContext, branchKey):
        self.branchKeyIdentifier = branchKeyIdentifier
        self.branchKeyVersion = branchKeyVersion
        self.encryptionContext = encryptionContext
        self.branchKey = branchKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, BranchKeyMaterials_BranchKeyMaterials)
            and self.branchKeyIdentifier == other.branchKeyIdentifier
            and (self.branchKeyVersion == other.branchKeyVersion)
            and (self.encryptionContext == other.encryptionContext)
            and (self.branchKey == other.branchKey)
        )

    def __hash__(self):
        return hash((self.branchKeyIdentifier, self.branchKeyVersion, self.encryptionContext, self.branchKey))


class BeaconKeyMaterials(_dafny.Datatype):
    __slots__ = ()
    is_BeaconKeyMaterials = False


class BeaconKeyMaterials_BeaconKeyMaterials(BeaconKeyMaterials):
    __slots__ = ("beaconKeyIdentifier", "encryptionContext", "beaconKey", "hmacKeys")
    is_BeaconKeyMaterials = True

    def __init__(self, beaconKeyIdentifier, encryptionContext, beaconKey, hmacKeys):
        self.beaconKeyIdentifier = beaconKeyIdentifier
        self.encryptionContext = encryptionContext
        self.beaconKey = beaconKey
        self.hmacKeys = hmacKeys

    def __eq__(self, other):
        return self is other or (
            isinstance(other, BeaconKeyMaterials_BeaconKeyMaterials)
            and self.beaconKeyIdentifier == other.beaconKeyIdentifier
            and (self.encryptionContext == other.encryptionContext)
            and (self.beaconKey == other.beaconKey)
            and (self.hmacKeys == other.hmacKeys)
        )

    def __hash__(self):
        return hash((self.beaconKeyIdentifier, self.encryptionContext, self.beaconKey, self.hmacKeys))


class Error(_dafny.Datatype):
    __slots__ = ()
    is_KeyStoreException = False
    is_CollectionOfErrors = False
    is_Opaque = False
    is_Caused = False


class Error_KeyStoreException(Error):
    __slots__ = ("message",)
    is_KeyStoreException = True

    def __init__(self, message):
        self.message = message

    def __eq__(self, other):
        return self is other or (isinstance(other, Error_KeyStoreException) and self.message == other.message)

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
