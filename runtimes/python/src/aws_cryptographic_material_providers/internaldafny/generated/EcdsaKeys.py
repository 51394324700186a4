# Translated from dafny/primitives/EcdsaKeys.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class KeyPair(_dafny.Datatype):
    __slots__ = ()
    is_KeyPair = False


class KeyPair_KeyPair(KeyPair):
    __slots__ = ("signingKey", "verificationKey")
    is_KeyPair = True

    def __init__(self, signingKey, verificationKey):
        self.signingKey = signingKey
        self.verificationKey = verificationKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KeyPair_KeyPair)
            and self.signingKey == other.signingKey
            and (self.verificationKey == other.verificationKey)
        )

    def __hash__(self):
        return hash((self.signingKey, self.verificationKey))


def PointLength(algorithm):
    if algorithm.is_ECDSA__P384:
        return 49
    return 33


def SignatureLength(algorithm):
    if algorithm.is_ECDSA__P384:
        return 103
    return 71


default__ = sys.modules[__name__]
