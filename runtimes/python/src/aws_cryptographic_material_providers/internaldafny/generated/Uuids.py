# Translated from dafny/std/Uuids.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers


def Value(digit):
    if "0" <= digit and digit <= "9":
        return Wrappers.Option_Some(ord(digit) - ord("0"))
    elif "a" <= digit and digit <= "f":
        return Wrappers.Option_Some(10 + (ord(digit) - ord("a")))
    elif "A" <= digit and digit <= "F":
        return Wrappers.Option_Some(10 + (ord(digit) - ord("A")))
    else:
        return Wrappers.the_Option_None


def AreDigits(text):

    def lambda0_(forall_var_0_):
        c = forall_var_0_
        return Value(c).is_Some

    return all(map(lambda0_, text))


def HasHyphens(text):
    return len(text) == 36 and (
        text[8] == text[13] and text[13] == text[18] and (text[18] == text[23]) and (text[23] == "-")
    )


def Digits(text):
    if HasHyphens(text):
        return (
            _dafny.Seq(text[:8])
            + _dafny.Seq(text[9:13])
            + _dafny.Seq(text[14:18])
            + _dafny.Seq(text[19:23])
            + _dafny.Seq(text[24:])
        )
    else:
        return text


def FromText(text):
    digits = Digits(text)
    if len(digits) != 32 or not AreDigits(digits):
        return Wrappers.the_Option_None
    else:
        return Wrappers.Option_Some(_dafny.Seq([ByteAt(digits, i) for i in range(16)]))


def ByteAt(digits, i):
    return 16 * Value(digits[2 * i]).value + Value(digits[2 * i + 1]).value


default__ = sys.modules[__name__]
