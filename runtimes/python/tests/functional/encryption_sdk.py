"""Messages of the AWS Encryption SDK, format 2: as much of the format as it takes to open them."""

from base64 import b64decode
from dataclasses import dataclass
from io import BytesIO

from aws_cryptographic_material_providers.mpl.models import EncryptedDataKey
from aws_cryptographic_material_providers.mpl.references import ICryptographicMaterialsManager
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA384, SHA512
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from runtimes.python.tests.functional.made import PUBLIC_KEY, policy_of, suite_id

FINAL_FRAME = b"\xff\xff\xff\xff"


@dataclass
class Frame:
    sequence_number: bytes
    iv: bytes
    sealed: bytes
    final: bool

    def aad(self, message_id: bytes) -> bytes:
        purpose = b"AWSKMSEncryptionClient Final Frame" if self.final else b"AWSKMSEncryptionClient Frame"
        return message_id + purpose + self.sequence_number + (len(self.sealed) - 16).to_bytes(8)


@dataclass
class Message:
    suite: str
    message_id: bytes
    context: dict[str, str]
    encrypted_data_keys: list[EncryptedDataKey]
    commitment: bytes
    header: bytes
    header_tag: bytes
    frames: list[Frame]
    signed: bytes
    signature: bytes


def parsed(message: bytes) -> Message:
    stream = BytesIO(message)
    read = stream.read

    def number(length: int) -> int:
        return int.from_bytes(read(length))

    def field() -> bytes:
        return read(number(2))

    def frame() -> Frame:
        start = read(4)
        final = start == FINAL_FRAME
        sequence_number, iv = read(4) if final else start, read(12)
        return Frame(sequence_number, iv, read((number(4) if final else frame_length) + 16), final)

    assert read(1) == b"\x02"
    suite, message_id = read(2), read(32)
    context = {}
    if number(2):
        context = {field().decode(): field().decode() for _ in range(number(2))}
    edks = [
        EncryptedDataKey(key_provider_id=field().decode(), key_provider_info=field(), ciphertext=field())
        for _ in range(number(2))
    ]
    assert read(1) == b"\x02"  # framed
    frame_length, commitment = number(4), read(32)
    header, header_tag = message[: stream.tell()], read(16)
    frames = [frame()]
    while not frames[-1].final:
        frames.append(frame())
    signed = message[: stream.tell()]
    return Message(
        f"0x{suite.hex()}", message_id, context, edks, commitment, header, header_tag, frames, signed, field()
    )


def opened(cmm: ICryptographicMaterialsManager, message: bytes) -> tuple[bytes, dict[str, str]]:
    """Plaintext and encryption context; commitment, tags and signature are checked."""
    found = parsed(message)
    materials = cmm.decrypt_materials(
        algorithm_suite_id=suite_id(found.suite),
        commitment_policy=policy_of(found.suite),
        encrypted_data_keys=found.encrypted_data_keys,
        encryption_context=found.context,
    ).decryption_materials

    def derived(purpose: bytes) -> bytes:
        return HKDF(algorithm=SHA512(), length=32, salt=found.message_id, info=purpose).derive(
            materials.plaintext_data_key
        )

    assert derived(b"COMMITKEY") == found.commitment
    cipher = AESGCM(derived(bytes.fromhex(found.suite[2:]) + b"DERIVEKEY"))
    assert cipher.decrypt(bytes(12), found.header_tag, found.header) == b""
    if PUBLIC_KEY in found.context:
        point = b64decode(found.context[PUBLIC_KEY])
        assert materials.verification_key is not None
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP384R1(), point).verify(
            found.signature, found.signed, ec.ECDSA(SHA384())
        )
    plaintext = [cipher.decrypt(frame.iv, frame.sealed, frame.aad(found.message_id)) for frame in found.frames]
    return b"".join(plaintext), found.context
