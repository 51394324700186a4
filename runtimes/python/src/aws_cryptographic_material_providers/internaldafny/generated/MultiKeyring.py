# Translated from dafny/keyrings/MultiKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
import aws_cryptographic_material_providers.internaldafny.generated.MaterialsErrors as MaterialsErrors
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring


class Members(_dafny.Datatype):
    __slots__ = ()
    is_Members = False


class Members_Members(Members):
    __slots__ = ("generator", "children")
    is_Members = True

    def __init__(self, generator, children):
        self.generator = generator
        self.children = children

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Members_Members)
            and self.generator == other.generator
            and (self.children == other.children)
        )

    def __hash__(self):
        return hash((self.generator, self.children))


class MultiKeyring(AnyKeyring.VerifiedKeyring, MaterialProvidersTypes.IKeyring):
    def ctor__(self, members):
        self.members = members

    def Wrap(self, before, context):
        if self.members.generator.is_None and before.plaintextDataKey.is_None:
            return Wrappers.Result_Failure(NoDataKey(len(self.members.children)))
        after = before
        if self.members.generator.is_Some:
            if before.plaintextDataKey.is_Some:
                return Wrappers.Result_Failure(DataKeyAlready(len(before.plaintextDataKey.value)))
            result = AnyKeyring.OnEncrypt(self.members.generator.value, before, context)
            if result.is_Failure:
                return result
            after = result.value
        for i in range(0, len(self.members.children)):
            wrapped = AnyKeyring.OnEncrypt(self.members.children[i], after, context)
            if wrapped.is_Failure:
                return Wrappers.Result_Failure(ChildFailed(i, wrapped.error))
            after = wrapped.value
        return Wrappers.Result_Success(MaterialProvidersTypes.OnEncryptOutput_OnEncryptOutput(after))

    def OnDecrypt(self, input_):
        if not Materials.CanUnlock(input_.materials):
            return Wrappers.Result_Failure(MaterialsErrors.CannotUnlock(input_.materials))
        reasons = _dafny.EMPTY
        if self.members.generator.is_Some:
            output = AnyKeyring.OnDecrypt(self.members.generator.value, input_)
            if output.is_Success:
                return output
            reasons = _dafny.Seq([output.error])
        for i in range(0, len(self.members.children)):
            output = AnyKeyring.OnDecrypt(self.members.children[i], input_)
            if output.is_Success:
                return output
            reasons = reasons + _dafny.Seq([output.error])
        return Wrappers.Result_Failure(NoneOpened(reasons))


def NoMembers():
    return Refusals.Refused(
        _dafny.TextSeq(
            "a multi-keyring needs a generator or child_keyrings; generator is None and child_keyrings is empty"
        )
    )


def NoDataKey(children):
    return Refusals.Refused(
        _dafny.TextSeq("a multi-keyring of ")
        + Text.Decimal(children)
        + _dafny.TextSeq(" child_keyrings without a generator needs materials with a plaintext_data_key")
    )


def DataKeyAlready(length):
    return Refusals.Refused(
        _dafny.TextSeq(
            "a multi-keyring with a generator makes the data key itself; the materials already have a plaintext_data_key of "
        )
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes")
    )


def ChildFailed(i, cause):
    return MaterialProvidersTypes.Error_Caused(
        Refusals.Refused(
            _dafny.TextSeq("child_keyrings[") + Text.Decimal(i) + _dafny.TextSeq("] failed to wrap the data key")
        ),
        cause,
    )


def NoneOpened(reasons):
    return MaterialProvidersTypes.Error_CollectionOfErrors(
        reasons,
        _dafny.TextSeq("No Configured Keyring was able to decrypt the Data Key. ")
        + Text.Decimal(len(reasons))
        + _dafny.TextSeq(" were tried, see .list for the reasons"),
    )


def Create(input_):
    if input_.generator.is_None and len(input_.childKeyrings) == 0:
        return Wrappers.Result_Failure(NoMembers())
    keyring = MultiKeyring()
    keyring.ctor__(Members_Members(input_.generator, input_.childKeyrings))
    return Wrappers.Result_Success(keyring)


default__ = sys.modules[__name__]
