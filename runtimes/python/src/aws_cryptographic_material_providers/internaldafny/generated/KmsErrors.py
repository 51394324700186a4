# Translated from dafny/keyrings/aws_kms/KmsErrors.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KmsArns as KmsArns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.KmsRequests as KmsRequests
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals


class KeyId(_dafny.Datatype):
    __slots__ = ()

    @classmethod
    def default(cls):
        return lambda: KeyId_KeyId(_dafny.EMPTY, KmsArns.Identifier.default()())

    is_KeyId = False

    def IsKeyArn(self):
        return self.identifier.is_InArn and self.identifier.arn.resource.is_Key


class KeyId_KeyId(KeyId):
    __slots__ = ("text", "identifier")
    is_KeyId = True

    def __init__(self, text, identifier):
        self.text = text
        self.identifier = identifier

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KeyId_KeyId) and self.text == other.text and (self.identifier == other.identifier)
        )

    def __hash__(self):
        return hash((self.text, self.identifier))


def Asked(answer):
    if answer.is_Success:
        return Wrappers.Result_Success(answer.value)
    else:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_ComAmazonawsKms(answer.error))


def InvalidResponse(operation, why):
    return Refusals.Refused(_dafny.TextSeq("invalid response from AWS KMS ") + operation + _dafny.TextSeq(": ") + why)


def NoKeyArn(length):
    return Refusals.Refused(
        _dafny.TextSeq("key_provider_info of an AWS KMS data key is not the ARN of a key; it is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long")
    )


def GrantTokens(given):
    tokens = given.value if given.is_Some else _dafny.EMPTY
    if KmsRequests.AreGrantTokens(tokens):
        return Wrappers.Result_Success(tokens)
    else:
        return Wrappers.Result_Failure(Refusals.Refused(KmsRequests.GrantTokensProblem(tokens)))


def ReadKeyId(member, text):
    problem = KmsRequests.KeyIdProblem(member, text)
    if problem.is_Some:
        return Wrappers.Result_Failure(Refusals.Refused(problem.value))
    else:
        return Wrappers.Result_Success(KeyId_KeyId(text, KmsArns.ParseIdentifier(text).value))


def NotKeyArn(id_):
    return Refusals.Refused(
        _dafny.TextSeq("unwrapping needs the ARN of a key as kms_key_id; ")
        + Text.Quoted(id_.text)
        + _dafny.TextSeq(" is ")
        + (_dafny.TextSeq("that of an alias") if id_.identifier.is_InArn else _dafny.TextSeq("no ARN"))
    )


default__ = sys.modules[__name__]
