# Translated from dafny/wrapping/KeyWrapping.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.extern.RandomExterns as RandomExterns
import aws_cryptographic_material_providers.internaldafny.generated.Materials as Materials
import aws_cryptographic_material_providers.internaldafny.generated.MaterialsErrors as MaterialsErrors
import aws_cryptographic_material_providers.internaldafny.generated.IntermediateWrapping as IntermediateWrapping


class Task(_dafny.Datatype):
    __slots__ = ()
    is_Task = False

    def Accepts(self, key):
        return len(key) == self.length and (not self.given.is_Some or key == self.given.value)


class Task_Task(Task):
    __slots__ = ("given", "length", "context")
    is_Task = True

    def __init__(self, given, length, context):
        self.given = given
        self.length = length
        self.context = context

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Task_Task)
            and self.given == other.given
            and (self.length == other.length)
            and (self.context == other.context)
        )

    def __hash__(self):
        return hash((self.given, self.length, self.context))


def Given(before):
    if before.algorithmSuite.edkWrapping.is_DIRECT__KEY__WRAPPING:
        return before.plaintextDataKey
    else:
        return Wrappers.the_Option_None


def Begin(before, context):
    if not Materials.ValidForEncryption(before):
        return Wrappers.Result_Failure(MaterialsErrors.InvalidForEncryption(before))
    return Wrappers.Result_Success(Task_Task(Given(before), before.algorithmSuite.encrypt.AES__GCM.keyLength, context))


def GivenOrRandom(task):
    if task.given.is_Some:
        return Wrappers.Result_Success(task.given.value)
    return RandomKey(task.length)


def RandomKey(length):
    random = RandomExterns.default__.Random(length)
    if random.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(random.error))
    return Wrappers.Result_Success(random.value)


def Append(before, task, own, key):
    if before.algorithmSuite.edkWrapping.is_DIRECT__KEY__WRAPPING:
        after = MaterialProvidersTypes.EncryptionMaterials_EncryptionMaterials(
            before.algorithmSuite,
            before.encryptionContext,
            before.encryptedDataKeys + _dafny.Seq([own]),
            before.requiredEncryptionContextKeys,
            Wrappers.Option_Some(key),
            before.signingKey,
            before.symmetricSigningKeys,
        )
        return Wrappers.Result_Success(MaterialProvidersTypes.OnEncryptOutput_OnEncryptOutput(after))
    return AppendLayered(before, task, own, key)


def AppendLayered(before, task, own, key):
    dataKey = before.plaintextDataKey
    if dataKey.is_None:
        result = RandomKey(task.length)
        if result.is_Failure:
            return result
        random = result.value
        dataKey = Wrappers.Option_Some(random)
    result = IntermediateWrapping.Seal(dataKey.value, key, task.context)
    if result.is_Failure:
        return result
    sealed = result.value
    layers = IntermediateWrapping.Layers_Layers(sealed, own.ciphertext)
    edk = MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(
        own.keyProviderId, own.keyProviderInfo, IntermediateWrapping.Serialize(layers)
    )
    signingKeys = Wrappers.Option_Some(
        Materials.SigningKeys(before) + _dafny.Seq([IntermediateWrapping.SigningKey(key)])
    )
    after = MaterialProvidersTypes.EncryptionMaterials_EncryptionMaterials(
        before.algorithmSuite,
        before.encryptionContext,
        before.encryptedDataKeys + _dafny.Seq([edk]),
        before.requiredEncryptionContextKeys,
        dataKey,
        before.signingKey,
        signingKeys,
    )
    return Wrappers.Result_Success(MaterialProvidersTypes.OnEncryptOutput_OnEncryptOutput(after))


default__ = sys.modules[__name__]
