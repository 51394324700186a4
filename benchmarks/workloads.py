"""What is timed: operations of the public API, each with the floor that does the same work."""

import os

from aws_cryptographic_material_providers.mpl import AwsCryptographicMaterialProviders
from aws_cryptographic_material_providers.mpl.models import (
    AesWrappingAlg,
    AlgorithmSuiteIdESDK,
    CommitmentPolicyESDK,
    DecryptMaterialsInput,
    EphemeralPrivateKeyToStaticPublicKeyInput,
    ESDKAlgorithmSuiteId,
    ESDKCommitmentPolicy,
    GetEncryptionMaterialsInput,
    OnDecryptInput,
    OnEncryptInput,
    PaddingScheme,
    PublicKeyDiscoveryInput,
    RawEcdhStaticConfigurations,
    RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey,
    RawEcdhStaticConfigurationsPublicKeyDiscovery,
    RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey,
    RawPrivateKeyToStaticPublicKeyInput,
)
from aws_cryptographic_material_providers.mpl.references import CryptographicMaterialsManager, IKeyring
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.client import AwsCryptographicPrimitives
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.config import CryptoConfig
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.models import (
    AES_GCM,
    AESDecryptInput,
    AESEncryptInput,
    DigestAlgorithm,
    DigestInput,
    ECDHCurveSpec,
    HkdfInput,
    HMacInput,
)
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from benchmarks import floor
from benchmarks.measure import AgainstFloor, InThreads, Operation

MPL = AwsCryptographicMaterialProviders()
PRIMITIVES = AwsCryptographicPrimitives(config=CryptoConfig())
POLICY = CommitmentPolicyESDK(ESDKCommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)
UNSIGNED = AlgorithmSuiteIdESDK(ESDKAlgorithmSuiteId.ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY)
SIGNED = AlgorithmSuiteIdESDK(ESDKAlgorithmSuiteId.ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384)


def context_of(pairs: int) -> floor.Context:
    return {f"key-{i:04}": f"some value {i}" for i in range(pairs)}


def raw_aes_keyring(key: bytes, name: str = "name") -> IKeyring:
    return MPL.create_raw_aes_keyring(
        key_namespace="ns", key_name=name, wrapping_key=key, wrapping_alg=AesWrappingAlg.ALG_AES256_GCM_IV12_TAG16
    )


def default_cmm(keyring: IKeyring) -> CryptographicMaterialsManager:
    return MPL.create_default_cryptographic_materials_manager(keyring=keyring)


def operations(
    encrypting: IKeyring, decrypting: IKeyring, context: floor.Context, signing: bool
) -> tuple[Operation, Operation]:
    """Getting encryption materials from one keyring, and decryption materials for the same data key from another."""
    suite = SIGNED if signing else UNSIGNED
    encrypting_cmm, decrypting_cmm = default_cmm(encrypting), default_cmm(decrypting)
    wanted = GetEncryptionMaterialsInput(encryption_context=context, commitment_policy=POLICY, algorithm_suite_id=suite)
    made = encrypting_cmm.get_encryption_materials(wanted).encryption_materials
    given = DecryptMaterialsInput(
        algorithm_suite_id=suite,
        commitment_policy=POLICY,
        encrypted_data_keys=made.encrypted_data_keys,
        encryption_context=made.encryption_context,
    )
    found = decrypting_cmm.decrypt_materials(given).decryption_materials
    if found.plaintext_data_key != made.plaintext_data_key:
        raise AssertionError("the data key that came out is not the one that went in")
    return lambda: encrypting_cmm.get_encryption_materials(wanted), lambda: decrypting_cmm.decrypt_materials(given)


def cmm_encrypt(pairs: int, signing: bool = False) -> AgainstFloor:
    key, context = os.urandom(32), context_of(pairs)
    keyring = raw_aes_keyring(key)
    encrypt, _ = operations(keyring, keyring, context, signing)
    return AgainstFloor(encrypt, floor.encrypt([key], context, signing))


def cmm_decrypt(pairs: int, signing: bool = False) -> AgainstFloor:
    key, context = os.urandom(32), context_of(pairs)
    keyring = raw_aes_keyring(key)
    _, decrypt = operations(keyring, keyring, context, signing)
    return AgainstFloor(decrypt, floor.decrypt(key, context, signing))


def multi_keyring(keys: list[bytes]) -> tuple[IKeyring, IKeyring]:
    """A multi-keyring of a raw AES keyring for each key, and the last of these alone."""
    keyrings = [raw_aes_keyring(key, f"name{i}") for i, key in enumerate(keys)]
    return MPL.create_multi_keyring(generator=keyrings[0], child_keyrings=keyrings[1:]), keyrings[-1]


def multi_encrypt(keyrings: int, pairs: int) -> AgainstFloor:
    keys, context = [os.urandom(32) for _ in range(keyrings)], context_of(pairs)
    encrypt, _ = operations(*multi_keyring(keys), context, signing=False)
    return AgainstFloor(encrypt, floor.encrypt(keys, context, signing=False))


def last_key_decrypt(keyrings: int, pairs: int) -> AgainstFloor:
    keys, context = [os.urandom(32) for _ in range(keyrings)], context_of(pairs)
    _, decrypt = operations(*multi_keyring(keys), context, signing=False)
    return AgainstFloor(decrypt, floor.decrypt(keys[-1], context, signing=False))


def threads_encrypt(threads: int, pairs: int) -> InThreads:
    one = cmm_encrypt(pairs)
    return InThreads(one.library, one.floor, threads)


def of_keyrings(encrypting: IKeyring, decrypting: IKeyring, context: floor.Context) -> tuple[Operation, Operation]:
    """What keyrings do without a materials manager around them."""
    to_encrypt = OnEncryptInput(
        materials=MPL.initialize_encryption_materials(
            algorithm_suite_id=UNSIGNED, encryption_context=context, required_encryption_context_keys=[]
        )
    )
    made = encrypting.on_encrypt(to_encrypt).materials
    empty = MPL.initialize_decryption_materials(
        algorithm_suite_id=UNSIGNED, encryption_context=context, required_encryption_context_keys=[]
    )
    to_decrypt = OnDecryptInput(materials=empty, encrypted_data_keys=made.encrypted_data_keys)
    if decrypting.on_decrypt(to_decrypt).materials.plaintext_data_key != made.plaintext_data_key:
        raise AssertionError("the data key that came out is not the one that went in")
    return lambda: encrypting.on_encrypt(to_encrypt), lambda: decrypting.on_decrypt(to_decrypt)


def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def spki(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, encoding: Encoding) -> bytes:
    return key.public_key().public_bytes(encoding, PublicFormat.SubjectPublicKeyInfo)


def rsa_of(key: rsa.RSAPrivateKey, pairs: int) -> tuple[Operation, Operation]:
    keyring = MPL.create_raw_rsa_keyring(
        key_namespace="ns",
        key_name="name",
        padding_scheme=PaddingScheme.OAEP_SHA256_MGF1,
        public_key=spki(key, Encoding.PEM),
        private_key=pem(key),
    )
    return of_keyrings(keyring, keyring, context_of(pairs))


def rsa_encrypt(pairs: int) -> AgainstFloor:
    key = rsa.generate_private_key(65537, 2048)
    return AgainstFloor(rsa_of(key, pairs)[0], floor.rsa_encrypt(key.public_key()))


def rsa_decrypt(pairs: int) -> AgainstFloor:
    key = rsa.generate_private_key(65537, 2048)
    return AgainstFloor(rsa_of(key, pairs)[1], floor.rsa_decrypt(key))


def new_p256() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def ecdh_keyring(scheme: RawEcdhStaticConfigurations) -> IKeyring:
    return MPL.create_raw_ecdh_keyring(key_agreement_scheme=scheme, curve_spec=ECDHCurveSpec.ECC_NIST_P256)


def ecdh_static(sender: ec.EllipticCurvePrivateKey, recipient: ec.EllipticCurvePrivateKey) -> IKeyring:
    keys = RawPrivateKeyToStaticPublicKeyInput(
        sender_static_private_key=pem(sender), recipient_public_key=spki(recipient, Encoding.DER)
    )
    return ecdh_keyring(RawEcdhStaticConfigurationsRawPrivateKeyToStaticPublicKey(keys))


def ecdh_ephemeral(recipient: ec.EllipticCurvePrivateKey) -> IKeyring:
    keys = EphemeralPrivateKeyToStaticPublicKeyInput(recipient_public_key=spki(recipient, Encoding.DER))
    return ecdh_keyring(RawEcdhStaticConfigurationsEphemeralPrivateKeyToStaticPublicKey(keys))


def ecdh_discovery(recipient: ec.EllipticCurvePrivateKey) -> IKeyring:
    keys = PublicKeyDiscoveryInput(recipient_static_private_key=pem(recipient))
    return ecdh_keyring(RawEcdhStaticConfigurationsPublicKeyDiscovery(keys))


def ecdh_static_encrypt(pairs: int) -> AgainstFloor:
    sender, recipient, context = new_p256(), new_p256(), context_of(pairs)
    keyring = ecdh_static(sender, recipient)
    encrypt, _ = of_keyrings(keyring, keyring, context)
    return AgainstFloor(encrypt, floor.ecdh_encrypt(sender, recipient.public_key(), context))


def ecdh_static_decrypt(pairs: int) -> AgainstFloor:
    sender, recipient, context = new_p256(), new_p256(), context_of(pairs)
    _, decrypt = of_keyrings(ecdh_static(sender, recipient), ecdh_static(recipient, sender), context)
    return AgainstFloor(decrypt, floor.ecdh_decrypt(sender, recipient, context))


def ecdh_ephemeral_encrypt(pairs: int) -> AgainstFloor:
    recipient, context = new_p256(), context_of(pairs)
    encrypt, _ = of_keyrings(ecdh_ephemeral(recipient), ecdh_discovery(recipient), context)
    return AgainstFloor(encrypt, floor.ecdh_encrypt(None, recipient.public_key(), context))


def ecdh_discovery_decrypt(pairs: int) -> AgainstFloor:
    recipient, context = new_p256(), context_of(pairs)
    _, decrypt = of_keyrings(ecdh_ephemeral(recipient), ecdh_discovery(recipient), context)
    return AgainstFloor(decrypt, floor.ecdh_decrypt(new_p256(), recipient, context))


def insisting_encrypt(pairs: int, required: int) -> AgainstFloor:
    """A required encryption context CMM, and the default one that it asks in place of the floor."""
    default, context = default_cmm(raw_aes_keyring(os.urandom(32))), context_of(pairs)
    cmm = MPL.create_required_encryption_context_cmm(
        underlying_cmm=default, required_encryption_context_keys=list(context)[:required]
    )
    wanted = GetEncryptionMaterialsInput(
        encryption_context=context, commitment_policy=POLICY, algorithm_suite_id=UNSIGNED
    )
    return AgainstFloor(lambda: cmm.get_encryption_materials(wanted), lambda: default.get_encryption_materials(wanted))


def insisting_decrypt(pairs: int, required: int) -> AgainstFloor:
    default, context = default_cmm(raw_aes_keyring(os.urandom(32))), context_of(pairs)
    keys = list(context)[:required]
    cmm = MPL.create_required_encryption_context_cmm(underlying_cmm=default, required_encryption_context_keys=keys)
    made = cmm.get_encryption_materials(
        encryption_context=context, commitment_policy=POLICY, algorithm_suite_id=UNSIGNED
    ).encryption_materials
    given = DecryptMaterialsInput(
        algorithm_suite_id=UNSIGNED,
        commitment_policy=POLICY,
        encrypted_data_keys=made.encrypted_data_keys,
        encryption_context={key: value for key, value in context.items() if key not in keys},
        reproduced_encryption_context={key: context[key] for key in keys},
    )
    return AgainstFloor(lambda: cmm.decrypt_materials(given), lambda: default.decrypt_materials(given))


AES_256 = AES_GCM(key_length=32, tag_length=16, iv_length=12)


def aes_encrypt(size: int) -> AgainstFloor:
    key, iv, message, authenticated = os.urandom(32), os.urandom(12), os.urandom(size), b"authenticated"
    given = AESEncryptInput(enc_alg=AES_256, iv=iv, key=key, msg=message, aad=authenticated)
    return AgainstFloor(lambda: PRIMITIVES.aes_encrypt(given), floor.aes_encrypt(key, iv, message, authenticated))


def aes_decrypt(size: int) -> AgainstFloor:
    key, iv, message, authenticated = os.urandom(32), os.urandom(12), os.urandom(size), b"authenticated"
    sealed = PRIMITIVES.aes_encrypt(enc_alg=AES_256, iv=iv, key=key, msg=message, aad=authenticated)
    given = AESDecryptInput(
        enc_alg=AES_256, key=key, cipher_txt=sealed.cipher_text, auth_tag=sealed.auth_tag, iv=iv, aad=authenticated
    )
    return AgainstFloor(lambda: PRIMITIVES.aes_decrypt(given), floor.aes_decrypt(key, iv, message, authenticated))


def digest(size: int) -> AgainstFloor:
    message = os.urandom(size)
    given = DigestInput(digest_algorithm=DigestAlgorithm.SHA_384, message=message)
    return AgainstFloor(lambda: PRIMITIVES.digest(given), floor.digest(message))


def mac(size: int) -> AgainstFloor:
    key, message = os.urandom(32), os.urandom(size)
    given = HMacInput(digest_algorithm=DigestAlgorithm.SHA_256, key=key, message=message)
    return AgainstFloor(lambda: PRIMITIVES.h_mac(given), floor.mac(key, message))


def hkdf() -> AgainstFloor:
    material, salt, info = os.urandom(32), os.urandom(32), b"info"
    given = HkdfInput(digest_algorithm=DigestAlgorithm.SHA_512, salt=salt, ikm=material, info=info, expected_length=32)
    return AgainstFloor(lambda: PRIMITIVES.hkdf(given), floor.hkdf(material, salt, info))
