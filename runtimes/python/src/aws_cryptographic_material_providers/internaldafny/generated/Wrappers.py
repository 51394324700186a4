# Translated from dafny/std/Wrappers.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class Option(_dafny.Datatype):
    __slots__ = ()
    is_None = False
    is_Some = False


class Option_None(Option):
    __slots__ = ()
    is_None = True

    def __eq__(self, other):
        return isinstance(other, Option_None)

    def __hash__(self):
        return hash(())


the_Option_None = Option_None()


class Option_Some(Option):
    __slots__ = ("value",)
    is_Some = True

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self is other or (isinstance(other, Option_Some) and self.value == other.value)

    def __hash__(self):
        return hash((self.value,))


class Result(_dafny.Datatype):
    __slots__ = ()
    is_Success = False
    is_Failure = False

    def IsFailure(self):
        return self.is_Failure

    def PropagateFailure(self):
        return Result_Failure(self.error)

    def Extract(self):
        return self.value


class Result_Success(Result):
    __slots__ = ("value",)
    is_Success = True

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self is other or (isinstance(other, Result_Success) and self.value == other.value)

    def __hash__(self):
        return hash((self.value,))


class Result_Failure(Result):
    __slots__ = ("error",)
    is_Failure = True

    def __init__(self, error):
        self.error = error

    def __eq__(self, other):
        return self is other or (isinstance(other, Result_Failure) and self.error == other.error)

    def __hash__(self):
        return hash((self.error,))
