# Translated from dafny/model/PrimitivesTypes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


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
