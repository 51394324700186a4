# Translated from dafny/keyrings/KeyNames.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals


def IsReserved(namespace):
    return namespace == "aws-kms"


def Reserved():
    return Refusals.Refused(_dafny.TextSeq('key_namespace "aws-kms" is reserved for AWS KMS keyrings'))


def NotText(member):
    return Refusals.Refused(member + _dafny.TextSeq(" has a character that cannot be encoded as UTF-8"))


def TooLong(member, length):
    return Refusals.Refused(
        member
        + _dafny.TextSeq(" has ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes of UTF-8; at most 65535 are allowed")
    )


def Utf8(member, text):
    encoded = TextExterns.default__.Encode(text)
    if encoded.is_None:
        return Wrappers.Result_Failure(NotText(member))
    return Wrappers.Result_Success(encoded.value)


def Encoded(member, text):
    result = Utf8(member, text)
    if result.is_Failure:
        return result
    encoded = result.value
    if len(encoded) >= Bytes.UINT16__LIMIT:
        return Wrappers.Result_Failure(TooLong(member, len(encoded)))
    return Wrappers.Result_Success(encoded)


default__ = sys.modules[__name__]
