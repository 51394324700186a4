# Translated from dafny/keyrings/raw/RawAesKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.extern.AesGcmExterns as AesGcmExterns
import aws_cryptographic_material_providers.internaldafny.extern.RandomExterns as RandomExterns
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring
import aws_cryptographic_material_providers.internaldafny.generated.KeyWrapping as KeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyUnwrapping as KeyUnwrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyNames as KeyNames
import aws_cryptographic_material_providers.internaldafny.generated.RawAesFormat as RawAesFormat


class RawAesKeyring(AnyKeyring.VerifiedKeyring, KeyUnwrapping.KeyUnwrapper, MaterialProvidersTypes.IKeyring):
    def ctor__(self, namespace, name, cipher):
        self.namespace = namespace
        self.name = name
        self.header = RawAesFormat.Header(name)
        self.cipher = cipher

    def Admits(self, edk):
        return edk.keyProviderId == self.namespace and RawAesFormat.HasHeader(edk.keyProviderInfo, self.header)

    def Mismatch(self, edk):
        return Refusals.Refused(
            _dafny.TextSeq("key_provider_id is not the key_namespace of this keyring")
            if edk.keyProviderId != self.namespace
            else _dafny.TextSeq(
                "key_provider_info is not one of this keyring: key_name, tag length 128 and IV length 12 are expected, then an IV of 12 bytes"
            )
        )

    def Wrap(self, before, context):
        result = KeyWrapping.Begin(before, context)
        if result.is_Failure:
            return result
        task = result.value
        result = context.serialized
        if result.is_Failure:
            return result
        aad = result.value
        result = KeyWrapping.GivenOrRandom(task)
        if result.is_Failure:
            return result
        key = result.value
        iv = RandomExterns.default__.Random(RawAesFormat.IV__LENGTH)
        if iv.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(iv.error))
        sealed = AesGcmExterns.default__.Seal(self.cipher, iv.value, key, aad)
        if sealed.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(sealed.error))
        own = MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(
            self.namespace, RawAesFormat.Serialize(self.header, iv.value), sealed.value
        )
        return KeyWrapping.Append(before, task, own, key)

    def OnDecrypt(self, input_):
        result = KeyUnwrapping.Begin(input_.materials)
        if result.is_Failure:
            return result
        context = result.value
        if context.serialized.is_Failure:
            return context.serialized
        return KeyUnwrapping.OpenFirst(self, input_.materials, input_.encryptedDataKeys, context, False)

    def Unwrap(self, own, length, context):
        if len(own.ciphertext) < RawAesFormat.TAG__LENGTH:
            return Wrappers.Result_Failure(CiphertextTooShort(len(own.ciphertext)))
        result = context.serialized
        if result.is_Failure:
            return result
        aad = result.value
        dataKey = AesGcmExterns.default__.Open(
            self.cipher, RawAesFormat.Iv(own.keyProviderInfo, self.header), own.ciphertext, aad
        )
        if dataKey.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(dataKey.error))
        return Wrappers.Result_Success(dataKey.value)


def KeyLength(algorithm):
    if algorithm.is_ALG__AES128__GCM__IV12__TAG16:
        return 16
    if algorithm.is_ALG__AES192__GCM__IV12__TAG16:
        return 24
    return 32


def Name(algorithm):
    if algorithm.is_ALG__AES128__GCM__IV12__TAG16:
        return _dafny.TextSeq("ALG_AES128_GCM_IV12_TAG16")
    if algorithm.is_ALG__AES192__GCM__IV12__TAG16:
        return _dafny.TextSeq("ALG_AES192_GCM_IV12_TAG16")
    return _dafny.TextSeq("ALG_AES256_GCM_IV12_TAG16")


def WrongKeyLength(length, algorithm):
    return Refusals.Refused(
        _dafny.TextSeq("wrapping_key is ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes long; ")
        + Name(algorithm)
        + _dafny.TextSeq(" needs ")
        + Text.Decimal(KeyLength(algorithm))
    )


def CiphertextTooShort(length):
    return Refusals.Refused(
        _dafny.TextSeq("ciphertext is ") + Text.Decimal(length) + _dafny.TextSeq(" bytes long; its tag alone has 16")
    )


def Create(input_):
    if KeyNames.IsReserved(input_.keyNamespace):
        return Wrappers.Result_Failure(KeyNames.Reserved())
    result = KeyNames.Encoded(_dafny.TextSeq("key_namespace"), input_.keyNamespace)
    if result.is_Failure:
        return result
    namespace = result.value
    result = KeyNames.Encoded(_dafny.TextSeq("key_name"), input_.keyName)
    if result.is_Failure:
        return result
    name = result.value
    if len(input_.wrappingKey) != KeyLength(input_.wrappingAlg):
        return Wrappers.Result_Failure(WrongKeyLength(len(input_.wrappingKey), input_.wrappingAlg))
    cipher = AesGcmExterns.default__.New(input_.wrappingKey)
    keyring = RawAesKeyring()
    keyring.ctor__(namespace, name, cipher)
    return Wrappers.Result_Success(keyring)


default__ = sys.modules[__name__]
