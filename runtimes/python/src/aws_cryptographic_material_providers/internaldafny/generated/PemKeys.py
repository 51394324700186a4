# Translated from dafny/primitives/PemKeys.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class PemPair(_dafny.Datatype):
    __slots__ = ()
    is_PemPair = False


class PemPair_PemPair(PemPair):
    __slots__ = ("publicKey", "privateKey")
    is_PemPair = True

    def __init__(self, publicKey, privateKey):
        self.publicKey = publicKey
        self.privateKey = privateKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, PemPair_PemPair)
            and self.publicKey == other.publicKey
            and (self.privateKey == other.privateKey)
        )

    def __hash__(self):
        return hash((self.publicKey, self.privateKey))
