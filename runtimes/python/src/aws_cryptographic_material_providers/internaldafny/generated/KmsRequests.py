# Translated from dafny/aws/KmsRequests.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns
import aws_cryptographic_material_providers.internaldafny.generated.KmsArns as KmsArns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text


def IsCiphertext(blob):
    return 1 <= len(blob) and len(blob) <= MAX__CIPHERTEXT__LENGTH


def FitsKeyId(text):
    return 1 <= len(text) and len(text) <= MAX__KEY__ID__LENGTH and TextExterns.default__.IsAscii(text)


def KeyIdProblem(member, text):
    if len(text) == 0 or len(text) > MAX__KEY__ID__LENGTH:
        return Wrappers.Option_Some(
            member
            + _dafny.TextSeq(" has ")
            + Text.Decimal(len(text))
            + _dafny.TextSeq(" characters; a key identifier has 1 to ")
            + Text.Decimal(MAX__KEY__ID__LENGTH)
        )
    elif not TextExterns.default__.IsAscii(text):
        return Wrappers.Option_Some(
            member + _dafny.TextSeq(" has characters other than ASCII; a key identifier has none")
        )
    elif KmsArns.ParseIdentifier(text).is_None:
        return Wrappers.Option_Some(
            member
            + _dafny.TextSeq(" ")
            + Text.Quoted(text)
            + _dafny.TextSeq(" is neither the ARN of a key or alias of AWS KMS nor a key id or an alias name")
        )
    else:
        return Wrappers.the_Option_None


def AreGrantTokens(tokens):

    def lambda0_(forall_var_0_):
        token = forall_var_0_
        return 1 <= len(token) and len(token) <= MAX__GRANT__TOKEN__LENGTH

    return len(tokens) <= MAX__GRANT__TOKENS and all(map(lambda0_, tokens))


def GrantTokensProblem(tokens):
    if len(tokens) > MAX__GRANT__TOKENS:
        return (
            _dafny.TextSeq("grant_tokens has ")
            + Text.Decimal(len(tokens))
            + _dafny.TextSeq(" tokens; at most ")
            + Text.Decimal(MAX__GRANT__TOKENS)
            + _dafny.TextSeq(" are allowed")
        )
    else:
        return (
            _dafny.TextSeq("grant_tokens has a token that is empty or of more than ")
            + Text.Decimal(MAX__GRANT__TOKEN__LENGTH)
            + _dafny.TextSeq(" characters")
        )


MAX__CIPHERTEXT__LENGTH = 6144
MAX__KEY__ID__LENGTH = 2048
MAX__GRANT__TOKENS = 10
MAX__GRANT__TOKEN__LENGTH = 8192
default__ = sys.modules[__name__]
