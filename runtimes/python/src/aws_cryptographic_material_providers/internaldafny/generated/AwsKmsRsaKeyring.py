# Translated from dafny/keyrings/aws_kms/AwsKmsRsaKeyring.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.Bytes as Bytes
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes as PrimitivesTypes
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.Refusals as Refusals
import aws_cryptographic_material_providers.internaldafny.extern.DigestExterns as DigestExterns
import aws_cryptographic_material_providers.internaldafny.extern.RsaExterns as RsaExterns
import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites
import aws_cryptographic_material_providers.internaldafny.generated.KmsErrors as KmsErrors
import aws_cryptographic_material_providers.internaldafny.extern.BytesExterns as BytesExterns
import aws_cryptographic_material_providers.internaldafny.generated.KmsDataKeys as KmsDataKeys
import aws_cryptographic_material_providers.internaldafny.generated.AnyKeyring as AnyKeyring
import aws_cryptographic_material_providers.internaldafny.generated.KeyWrapping as KeyWrapping
import aws_cryptographic_material_providers.internaldafny.generated.KeyUnwrapping as KeyUnwrapping
import aws_cryptographic_material_providers.internaldafny.generated.KmsScopes as KmsScopes


class Algorithm(_dafny.Datatype):
    __slots__ = ()
    is_RSAES__OAEP__SHA__1 = False
    is_RSAES__OAEP__SHA__256 = False

    def Name(self):
        if self.is_RSAES__OAEP__SHA__1:
            return _dafny.TextSeq("RSAES_OAEP_SHA_1")
        else:
            return _dafny.TextSeq("RSAES_OAEP_SHA_256")

    def Padding(self):
        if self.is_RSAES__OAEP__SHA__1:
            return PrimitivesTypes.the_RSAPaddingMode_OAEP__SHA1
        else:
            return PrimitivesTypes.the_RSAPaddingMode_OAEP__SHA256


class Algorithm_RSAES__OAEP__SHA__1(Algorithm):
    __slots__ = ()
    is_RSAES__OAEP__SHA__1 = True

    def __eq__(self, other):
        return isinstance(other, Algorithm_RSAES__OAEP__SHA__1)

    def __hash__(self):
        return hash(())


the_Algorithm_RSAES__OAEP__SHA__1 = Algorithm_RSAES__OAEP__SHA__1()


class Algorithm_RSAES__OAEP__SHA__256(Algorithm):
    __slots__ = ()
    is_RSAES__OAEP__SHA__256 = True

    def __eq__(self, other):
        return isinstance(other, Algorithm_RSAES__OAEP__SHA__256)

    def __hash__(self):
        return hash(())


the_Algorithm_RSAES__OAEP__SHA__256 = Algorithm_RSAES__OAEP__SHA__256()


class AwsKmsRsaKeyring(
    AnyKeyring.VerifiedKeyring,
    KeyUnwrapping.SelectiveUnwrapper,
    MaterialProvidersTypes.IKeyring,
    KeyUnwrapping.KeyUnwrapper,
):
    def __init__(self):
        self._id = KmsErrors.KeyId.default()()

    def ctor__(self, id_, name, algorithm, publicKey, caller):
        self.id_ = id_
        self.scope = KmsScopes.Scope_RelatedKeys(id_)
        self.name = name
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.caller = caller

    def Selects(self, edk):
        asked = KmsScopes.Asked(self.scope, PROVIDER__ID, edk)
        if asked.is_Failure:
            return Wrappers.Result_Failure(asked.error)
        else:
            return Wrappers.Result_Success(asked.value.is_Some)

    def Admits(self, edk):
        return self.Selects(edk) == Wrappers.Result_Success(True)

    def NoneSelected(self, edks):
        return KmsScopes.NoneForUs(self.scope, len(edks))

    def Wrap(self, before, context):
        if self.publicKey.is_None:
            return Wrappers.Result_Failure(NoPublicKey(self.id_.text))
        if before.algorithmSuite.signature.is_ECDSA:
            return Wrappers.Result_Failure(SigningSuite(before.algorithmSuite))
        result = KeyWrapping.Begin(before, context)
        if result.is_Failure:
            return result
        task = result.value
        result = context.serialized
        if result.is_Failure:
            return result
        serialized = result.value
        result = KeyWrapping.GivenOrRandom(task)
        if result.is_Failure:
            return result
        key = result.value
        ciphertext = RsaExterns.default__.Encrypt(
            self.publicKey.value, self.algorithm.Padding(), Bound(serialized, key)
        )
        if ciphertext.is_Failure:
            return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(ciphertext.error))
        own = MaterialProvidersTypes.EncryptedDataKey_EncryptedDataKey(PROVIDER__ID, self.name, ciphertext.value)
        return KeyWrapping.Append(before, task, own, key)

    def OnDecrypt(self, input_):
        if self.caller.is_None:
            return Wrappers.Result_Failure(NoClient(self.id_.text))
        result = KeyUnwrapping.Begin(input_.materials)
        if result.is_Failure:
            return result
        context = result.value
        if input_.materials.algorithmSuite.signature.is_ECDSA:
            return Wrappers.Result_Failure(SigningSuite(input_.materials.algorithmSuite))
        if context.serialized.is_Failure:
            return context.serialized
        return KeyUnwrapping.OpenFirstSelected(self, input_.materials, input_.encryptedDataKeys, context)

    def Unwrap(self, own, length, context):
        if self.caller.is_None:
            return Wrappers.Result_Failure(NoClient(self.id_.text))
        result = context.serialized
        if result.is_Failure:
            return result
        serialized = result.value
        result = KmsDataKeys.Decrypt(
            self.caller.value,
            KmsDataKeys.RsaRequest(self.id_.text, own.ciphertext, self.algorithm.Name(), self.caller.value.grantTokens),
        )
        if result.is_Failure:
            return result
        bound = result.value
        key = Unbound(serialized, bound, length)
        if key.is_None:
            return Wrappers.Result_Failure(WrongContext(len(bound)))
        return Wrappers.Result_Success(key.value)


def ParseAlgorithm(name):
    if name == "RSAES_OAEP_SHA_1":
        return Wrappers.Option_Some(the_Algorithm_RSAES__OAEP__SHA__1)
    elif name == "RSAES_OAEP_SHA_256":
        return Wrappers.Option_Some(the_Algorithm_RSAES__OAEP__SHA__256)
    else:
        return Wrappers.the_Option_None


def NeitherKeyNorClient(id_):
    return Refusals.Refused(
        _dafny.TextSeq("an AWS KMS RSA keyring of kms_key_id ")
        + Text.Quoted(id_)
        + _dafny.TextSeq(" needs a public_key, a kms_client or both; both are None")
    )


def UnknownAlgorithm(name):
    return Refusals.Refused(
        _dafny.TextSeq("encryption_algorithm ")
        + Text.Quoted(name)
        + _dafny.TextSeq(" is not one of RSAES_OAEP_SHA_1 and RSAES_OAEP_SHA_256")
    )


def NotKeyArn(text):
    return Refusals.Refused(
        _dafny.TextSeq("kms_key_id ")
        + Text.Quoted(text)
        + _dafny.TextSeq(" is not the ARN of a key, which an AWS KMS RSA keyring needs")
    )


def KeyTooShort(bits):
    return Refusals.Refused(
        _dafny.TextSeq("public_key has ")
        + Text.Decimal(bits)
        + _dafny.TextSeq(" bits; an AWS KMS RSA keyring needs ")
        + Text.Decimal(MIN__BITS)
        + _dafny.TextSeq(" or more")
    )


def NoPublicKey(id_):
    return Refusals.Refused(
        _dafny.TextSeq("wrapping needs a public_key; that of the keyring of kms_key_id ")
        + Text.Quoted(id_)
        + _dafny.TextSeq(" is None")
    )


def NoClient(id_):
    return Refusals.Refused(
        _dafny.TextSeq("unwrapping needs a kms_client; that of the keyring of kms_key_id ")
        + Text.Quoted(id_)
        + _dafny.TextSeq(" is None")
    )


def SigningSuite(suite):
    return Refusals.Refused(
        _dafny.TextSeq("an AWS KMS RSA keyring cannot be used with an algorithm suite with asymmetric signing; ")
        + AlgorithmSuites.Name(suite)
        + _dafny.TextSeq(" is one")
    )


def WrongContext(length):
    return Refusals.Refused(
        _dafny.TextSeq("Encryption context digest does not match expected value: what AWS KMS unwrapped, ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" bytes, is no data key for this encryption_context")
    )


def Bound(serialized, key):
    return DigestExterns.default__.Digest(PrimitivesTypes.the_DigestAlgorithm_SHA__384, serialized) + key


def Unbound(serialized, bound, length):
    if len(bound) == DIGEST__LENGTH + length and BytesExterns.default__.EqualInConstantTime(
        _dafny.Seq(bound[:DIGEST__LENGTH]),
        DigestExterns.default__.Digest(PrimitivesTypes.the_DigestAlgorithm_SHA__384, serialized),
    ):
        return Wrappers.Option_Some(_dafny.Seq(bound[DIGEST__LENGTH:]))
    else:
        return Wrappers.the_Option_None


def ReadPublicKey(pem):
    key = RsaExterns.default__.ReadPublicKey(pem)
    if key.is_Failure:
        return Wrappers.Result_Failure(MaterialProvidersTypes.Error_AwsCryptographicPrimitives(key.error))
    if RsaExterns.default__.LengthBits(key.value) < MIN__BITS:
        return Wrappers.Result_Failure(KeyTooShort(RsaExterns.default__.LengthBits(key.value)))
    return Wrappers.Result_Success(key.value)


def Create(input_):
    if input_.publicKey.is_None and input_.kmsClient.is_None:
        return Wrappers.Result_Failure(NeitherKeyNorClient(input_.kmsKeyId))
    algorithm = ParseAlgorithm(input_.encryptionAlgorithm)
    if algorithm.is_None:
        return Wrappers.Result_Failure(UnknownAlgorithm(input_.encryptionAlgorithm))
    result = KmsErrors.ReadKeyId(_dafny.TextSeq("kms_key_id"), input_.kmsKeyId)
    if result.is_Failure:
        return result
    id_ = result.value
    name = TextExterns.default__.Encode(input_.kmsKeyId)
    if not id_.IsKeyArn() or name.is_None:
        return Wrappers.Result_Failure(NotKeyArn(input_.kmsKeyId))
    publicKey = Wrappers.the_Option_None
    if input_.publicKey.is_Some:
        result = ReadPublicKey(input_.publicKey.value)
        if result.is_Failure:
            return result
        key = result.value
        publicKey = Wrappers.Option_Some(key)
    result = KmsErrors.GrantTokens(input_.grantTokens)
    if result.is_Failure:
        return result
    tokens = result.value
    if input_.kmsClient.is_None:
        caller = Wrappers.the_Option_None
    else:
        caller = Wrappers.Option_Some(KmsDataKeys.Caller_Caller(input_.kmsClient.value, tokens))
    keyring = AwsKmsRsaKeyring()
    keyring.ctor__(id_, name.value, algorithm.value, publicKey, caller)
    return Wrappers.Result_Success(keyring)


MIN__BITS = 2048
DIGEST__LENGTH = 48
PROVIDER__ID = Bytes.Ascii(_dafny.TextSeq("aws-kms-rsa"))
default__ = sys.modules[__name__]
