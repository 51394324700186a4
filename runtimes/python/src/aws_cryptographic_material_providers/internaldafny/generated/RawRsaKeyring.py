# Translated from dafny/keyrings/raw/RawRsaKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.extern.RsaExterns as RsaExterns
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring
import aws_cryptographic_material_providers.internaldafny.generated.KeyWrapping as KeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyUnwrapping as KeyUnwrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyNames as KeyNames


class RawRsaKeyring(AnyKeyring.VerifiedKeyring, KeyUnwrapping.KeyUnwrapper, MaterialProvidersTypes.IKeyring):
    def ctor__(self, namespace, name, padding, publicKey, privateKey):
        self.namespace = namespace
        self.name = name
        self.padding = padding
        self.publicKey = publicKey
        self.privateKey = privateKey

    def Names(self, edk):
        return edk.keyProviderId == self.namespace and edk.keyProviderInfo == self.name

    def Admits(self, edk):
        return self.privateKey.is_Some and self.Names(edk) and (len(edk.ciphertext) > 0)

    def Mismatch(self, edk):
        return Refusals.Refused(
            _dafny.TextSeq("key_provider_id is not the key_namespace of this keyring")
            if edk.keyProviderId != self.namespace
            else _dafny.TextSeq("key_provider_info is not the key_name of this keyring")
            if edk.keyProviderInfo != self.name
            else _dafny.TextSeq("ciphertext is empty")
        )

    def Wrap(self, before, context):
        if self.publicKey.is_None:
            return Wrappers.Result_Failure(NoPublicKey())
        result = KeyWrapping.Begin(before, context)
        if result.is_Failure:
            return result
        task = result.value
        if self.publicKey.value.is_Failure:
            return Wrappers.Result_Failure(
                MaterialProvidersTypes.Error_AwsCryptographicPrimitives(self.publicKey.value.error)
            )
        result = KeyWrapping.GivenOrRandom(task)
        if result.is_Failure:
            return result
        key = result.value
        ciphertext = RsaExterns.default__.Encrypt(self.publicKey.value.value, self.padding, key)
        if ciphertext.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(ciphertext.error))
        own = MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(self.namespace, self.name, ciphertext.value)
        return KeyWrapping.Append(before, task, own, key)

    def OnDecrypt(self, input_):
        if self.privateKey.is_None:
            return Wrappers.Result_Failure(NoPrivateKey())
        result = KeyUnwrapping.Begin(input_.materials)
        if result.is_Failure:
            return result
        context = result.value
        return KeyUnwrapping.OpenFirst(self, input_.materials, input_.encryptedDataKeys, context, False)

    def Unwrap(self, own, length, context):
        if self.privateKey.value.is_Failure:
            return Wrappers.Result_Failure(
                MaterialProvidersTypes.Error_AwsCryptographicPrimitives(self.privateKey.value.error)
            )
        key = RsaExterns.default__.Decrypt(self.privateKey.value.value, self.padding, own.ciphertext)
        if key.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
        return Wrappers.Result_Success(key.value)


def NoKeys(namespace):
    return Refusals.Refused(
        _dafny.TextSeq('a raw RSA keyring of key_namespace "')
        + namespace
        + _dafny.TextSeq('" needs a public_key, a private_key or both; both are None')
    )


def NoPublicKey():
    return Refusals.Refused(_dafny.TextSeq("wrapping needs a public_key; that of this keyring is None or empty"))


def NoPrivateKey():
    return Refusals.Refused(_dafny.TextSeq("unwrapping needs a private_key; that of this keyring is None or empty"))


def Padding(scheme):
    if scheme.is_PKCS1:
        return PrimitivesTypes.the_RSAPaddingMode_PKCS1
    if scheme.is_OAEP__SHA1__MGF1:
        return PrimitivesTypes.the_RSAPaddingMode_OAEP__SHA1
    if scheme.is_OAEP__SHA256__MGF1:
        return PrimitivesTypes.the_RSAPaddingMode_OAEP__SHA256
    if scheme.is_OAEP__SHA384__MGF1:
        return PrimitivesTypes.the_RSAPaddingMode_OAEP__SHA384
    return PrimitivesTypes.the_RSAPaddingMode_OAEP__SHA512


def Create(input_):
    if KeyNames.IsReserved(input_.keyNamespace):
        return Wrappers.Result_Failure(KeyNames.Reserved())
    if input_.publicKey.is_None and input_.privateKey.is_None:
        return Wrappers.Result_Failure(NoKeys(input_.keyNamespace))
    result = KeyNames.Encoded(_dafny.TextSeq("key_namespace"), input_.keyNamespace)
    if result.is_Failure:
        return result
    namespace = result.value
    result = KeyNames.Encoded(_dafny.TextSeq("key_name"), input_.keyName)
    if result.is_Failure:
        return result
    name = result.value
    publicKey = Wrappers.the_Option_None
    if input_.publicKey.is_Some and len(input_.publicKey.value) > 0:
        read = RsaExterns.default__.ReadPublicKey(input_.publicKey.value)
        publicKey = Wrappers.Option_Some(read)
    privateKey = Wrappers.the_Option_None
    if input_.privateKey.is_Some and len(input_.privateKey.value) > 0:
        read = RsaExterns.default__.ReadPrivateKey(input_.privateKey.value)
        privateKey = Wrappers.Option_Some(read)
    keyring = RawRsaKeyring()
    keyring.ctor__(namespace, name, Padding(input_.paddingScheme), publicKey, privateKey)
    return Wrappers.Result_Success(keyring)


default__ = sys.modules[__name__]
