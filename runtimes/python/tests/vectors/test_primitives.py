"""The recorded answers of the primitives: the operations through the public client, the parts of the library below it as they are."""

import hashlib
import json
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from aws_cryptographic_material_providers.internaldafny.extern.AesCtrExterns import default__ as aes_ctr
from aws_cryptographic_material_providers.internaldafny.extern.Base64Externs import default__ as base64
from aws_cryptographic_material_providers.internaldafny.extern.BytesExterns import default__ as byte_strings
from aws_cryptographic_material_providers.internaldafny.generated.CounterModeKdf import default__ as counter_mode_kdf
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, Map
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives import errors, models
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.client import AwsCryptographicPrimitives
from aws_cryptography_primitives.smithygenerated.aws_cryptography_primitives.smithy_to_dafny import DIGEST_ALGORITHM_OF
from smithy_dafny_standard_library.internaldafny.generated import UTF8, UUID

from runtimes.python.tests.vectors.recorded import DATA

Case = dict[str, Any]


def written_out(value: dict[str, Any]) -> Any:
    """A blob as bytes, a nested structure as that of the model."""
    match value:
        case {"hex": digits}:
            return bytes.fromhex(digits)
        case {"repeat": digits, "count": count}:
            return bytes.fromhex(digits) * count
        case {"text": text}:
            return text.encode()
        case {"pem": pem}:
            return models.ECCPrivateKey(pem=pem)
        case {"der": der}:
            return models.ECCPublicKey(der=der)
        case {"key_length": _}:
            return models.AES_GCM(**value)
    return value


CLIENT = AwsCryptographicPrimitives()
METHODS: dict[str, Callable[..., Any]] = {
    "AESDecrypt": CLIENT.aes_decrypt,
    "AESEncrypt": CLIENT.aes_encrypt,
    "AesKdfCounterMode": CLIENT.aes_kdf_counter_mode,
    "CompressPublicKey": CLIENT.compress_public_key,
    "DecompressPublicKey": CLIENT.decompress_public_key,
    "DeriveSharedSecret": CLIENT.derive_shared_secret,
    "Digest": CLIENT.digest,
    "ECDSASign": CLIENT.ecdsa_sign,
    "ECDSAVerify": CLIENT.ecdsa_verify,
    "GenerateECCKeyPair": CLIENT.generate_ecc_key_pair,
    "GenerateECDSASignatureKey": CLIENT.generate_ecdsa_signature_key,
    "GenerateRSAKeyPair": CLIENT.generate_rsa_key_pair,
    "GenerateRandomBytes": CLIENT.generate_random_bytes,
    "GetPublicKeyFromPrivateKey": CLIENT.get_public_key_from_private_key,
    "GetRSAKeyModulusLength": CLIENT.get_rsa_key_modulus_length,
    "HMac": CLIENT.h_mac,
    "Hkdf": CLIENT.hkdf,
    "HkdfExpand": CLIENT.hkdf_expand,
    "HkdfExtract": CLIENT.hkdf_extract,
    "KdfCounterMode": CLIENT.kdf_counter_mode,
    "ParsePublicKey": CLIENT.parse_public_key,
    "RSADecrypt": CLIENT.rsa_decrypt,
    "RSAEncrypt": CLIENT.rsa_encrypt,
    "ValidatePublicKey": CLIENT.validate_public_key,
}
SECRET_OF_OTHER_CURVE = "the keys agree on a secret only if they are on the curve that is named"
POINT_OF_OTHER_CURVE = "a key is compressed only if it is on the curve that is named"
POINT_OF_OTHER_LENGTH = "a compressed point has exactly the length of its curve"
NO_CURVE = "only keys of the curves for key agreement are parsed"
STRICTER = {  # what the published package lets through, and why the library does not
    "GetRSAKeyModulusLength-009": "an elliptic curve key has no modulus",
    "ECDSAVerify-008": POINT_OF_OTHER_LENGTH,
    "ECDSAVerify-033": POINT_OF_OTHER_LENGTH,
    "DecompressPublicKey-007": POINT_OF_OTHER_LENGTH,
    "DecompressPublicKey-020": POINT_OF_OTHER_LENGTH,
    "DecompressPublicKey-033": POINT_OF_OTHER_LENGTH,
    "DeriveSharedSecret-011": SECRET_OF_OTHER_CURVE,
    "DeriveSharedSecret-027": SECRET_OF_OTHER_CURVE,
    "DeriveSharedSecret-043": SECRET_OF_OTHER_CURVE,
    "CompressPublicKey-007": POINT_OF_OTHER_CURVE,
    "CompressPublicKey-016": POINT_OF_OTHER_CURVE,
    "CompressPublicKey-025": POINT_OF_OTHER_CURVE,
    "ParsePublicKey-020": NO_CURVE,
    "ParsePublicKey-021": NO_CURVE,
}
IMPLEMENTED = {  # what fails in the published package, and what the library answers: the key stream, from another implementation
    "AesKdfCounterMode-001": "62ae12f324bfea08d5f675b513026bbfa5add0549f39896d4b284ec8f4a6b276",
}

CASES: list[Case] = json.loads((DATA / "primitives.json").read_text(encoding="utf-8"), object_hook=written_out)["cases"]
OPERATIONS = [case for case in CASES if case["operation"] in METHODS]
PARTS = [case for case in CASES if case["operation"] not in METHODS]


def call(case: Case) -> Any:
    return METHODS[case["operation"]](**case["input"])


def parts_of(case: Case, answer: Any) -> dict[str, Any]:
    """The members of an answer that are recorded; a bare answer is `value`."""
    recorded = case.get("result") or case["shape"]
    return {"value": answer} if "value" in recorded else {name: getattr(answer, name) for name in recorded}


def length_or_value(part: Any) -> Any:
    part = part.der if isinstance(part, models.ECCPublicKey) else part
    return len(part) if isinstance(part, bytes) else part


def check_refusal(case: Case, accepted: list[str]) -> None:
    with pytest.raises((errors.ServiceError, ValueError)) as refusal:
        call(case)
    assert {kind.__name__ for kind in type(refusal.value).__mro__} & set(accepted)


@pytest.mark.parametrize("case", OPERATIONS, ids=lambda case: case["id"])
def test_client_answers_as_recorded(case: Case) -> None:
    if case["id"] in STRICTER:
        check_refusal(case, ["AwsCryptographicPrimitivesError", "OpaqueError"])
    elif case["id"] in IMPLEMENTED:
        assert call(case).hex() == IMPLEMENTED[case["id"]]
    elif case["outcome"] == "error":
        check_refusal(case, case["error"]["accept"])
    elif case["outcome"] == "error-or-other-value":
        with suppress(errors.OpaqueError):
            assert call(case) != case["not_value"]
    elif case["outcome"] == "sha256":
        assert hashlib.sha256(call(case)).hexdigest() == case["sha256"]
    elif case["outcome"] == "shape":
        assert {name: length_or_value(part) for name, part in parts_of(case, call(case)).items()} == case["shape"]
    else:
        assert parts_of(case, call(case)) == case["result"]


def characters(units: list[int]) -> str:
    """A text of UTF-16 units; what is no pair stays a lone surrogate."""
    return b"".join(unit.to_bytes(2) for unit in units).decode("utf-16-be", "surrogatepass")


def units(text: str) -> list[int]:
    return [unit for (unit,) in struct.iter_unpack(">H", text.encode("utf-16-be"))]


def derived(input: Case) -> Any:
    algorithm = DIGEST_ALGORITHM_OF[input["digest_algorithm"]]
    return counter_mode_kdf.Derive(algorithm, ByteSeq(input["ikm"]), ByteSeq(input["fixed_input"]), input["length"])


def key_stream(input: Case) -> Any:
    ours = aes_ctr.KeyStream(ByteSeq(input["key"]), ByteSeq(input["nonce"]), input["length"])
    public = CLIENT.aes_kdf_counter_mode(ikm=input["key"], nonce=input["nonce"], expected_length=input["length"])
    assert bytes(ours) == public
    return ours


def sorted_items(input: Case) -> Any:
    return byte_strings.SortedKeys(Map({ByteSeq(item): ByteSeq(b"") for item in input["items"]}))


# What answers a case below the client, and how its answer is written in the file.
BELOW: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "KdfCtr.RawDerive": (derived, lambda answer: {"value": answer}),
    "AesKdfCtr.Stream": (key_stream, lambda answer: {"value": answer}),
    "UTF8.Encode": (
        lambda input: UTF8.default__.Encode(characters(input["utf16_units"])),
        lambda answer: {"value": answer.value},
    ),
    "UTF8.Decode": (
        lambda input: UTF8.default__.Decode(input["bytes"]),
        lambda answer: {"utf16_units": units("".join(answer.value))},
    ),
    "UUID.ToByteArray": (
        lambda input: UUID.default__.ToByteArray(input.decode()),
        lambda answer: {"value": answer.value},
    ),
    "UUID.FromByteArray": (
        lambda input: UUID.default__.FromByteArray(input["bytes"]),
        lambda answer: str.encode(answer.value),
    ),
    "Base64.Encode": (lambda input: base64.Encode(ByteSeq(input["bytes"])), lambda answer: answer),
    "Base64.Decode": (lambda input: base64.Decode(ByteSeq(input)), lambda answer: {"value": answer.value}),
    "SortedSets.SetToOrderedSequence2": (sorted_items, lambda answer: {"items": [bytes(item) for item in answer]}),
}


@pytest.mark.parametrize("case", PARTS, ids=lambda case: case["id"])
def test_parts_below_the_client_answer_as_recorded(case: Case) -> None:  # [PRIM-071] [PRIM-073] [PRIM-078]
    call_part, in_file = BELOW[case["operation"]]
    answer = call_part(case["input"])
    if case["outcome"] == "error":
        assert answer.is_None if case["operation"] == "Base64.Decode" else answer.is_Failure
    else:
        assert in_file(answer) == case["result"]


def test_every_recorded_case_is_run() -> None:
    assert (len(OPERATIONS), len(PARTS)) == (664, 114)
    assert {*STRICTER, *IMPLEMENTED} <= {case["id"] for case in OPERATIONS}
