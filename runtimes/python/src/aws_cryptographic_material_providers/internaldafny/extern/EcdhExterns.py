"""Elliptic curve Diffie-Hellman (SEC 1 §3.3.1), by `cryptography`, which refuses points that are not on their curve."""

from __future__ import annotations

import re
from binascii import a2b_base64
from functools import cache
from typing import TYPE_CHECKING, Any

from aws_cryptographic_material_providers.internaldafny.extern._failures import failed, refused
from aws_cryptographic_material_providers.internaldafny.generated.EcdhCurves import default__ as EcdhCurves
from aws_cryptographic_material_providers.internaldafny.generated.PrimitivesTypes import (
    ECDHCurveSpec,
    ECDHCurveSpec_ECC__NIST__P256,
    ECDHCurveSpec_ECC__NIST__P384,
    ECDHCurveSpec_ECC__NIST__P521,
)
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import (
        EllipticCurve,
        EllipticCurvePrivateKey,
        EllipticCurvePublicKey,
    )

NAMES: dict[ECDHCurveSpec, str] = {
    ECDHCurveSpec_ECC__NIST__P256(): "ECC_NIST_P256",
    ECDHCurveSpec_ECC__NIST__P384(): "ECC_NIST_P384",
    ECDHCurveSpec_ECC__NIST__P521(): "ECC_NIST_P521",
}
NO_SM2 = "there is no implementation of curve SM2; ECC_NIST_P256, ECC_NIST_P384 or ECC_NIST_P521 is expected"
COMPRESSED = (2, 3)
PEM_BODY = re.compile(rb"-----BEGIN [^-]+-----([^-]+)-----END")
PRIME_FIELD = bytes.fromhex("06072a8648ce3d0101")
"""The object identifier with which the parameters of a curve over a prime field begin (SEC 1 §C.2), and nothing else does."""
PARAMETERS = "its curve has parameters instead of a name"


@cache
def curves() -> dict[str, EllipticCurve]:
    from cryptography.hazmat.primitives.asymmetric import ec

    return {"ECC_NIST_P256": ec.SECP256R1(), "ECC_NIST_P384": ec.SECP384R1(), "ECC_NIST_P521": ec.SECP521R1()}


def foreign(key: Any, kind: type, name: str | None = None) -> str | None:
    """What kind of key it is instead, if it is not one of this kind and of the curve of this name or of any we know."""
    if not isinstance(key, kind):
        return "it is of another kind"
    found = {curve.name: name for name, curve in curves().items()}.get(key.curve.name)  # type: ignore[attr-defined]
    if found is None:
        return f"its curve is {key.curve.name}"  # type: ignore[attr-defined]
    return None if name in (None, found) else f"its curve is {found}"


def read_public_key(der: bytes, name: str | None) -> Result:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    wanted = f"the public key is no key of {name or ' or '.join(curves())} in DER"
    try:
        key = load_der_public_key(der)  # [PRIM-061] [PRIM-062]
    except Exception as error:
        return Result_Failure(refused(f"{wanted}: {error}", error))
    if instead := foreign(key, EllipticCurvePublicKey, name):
        return Result_Failure(refused(f"{wanted}: {instead}"))
    if PRIME_FIELD in bytes(der):  # [PRIM-058]
        return Result_Failure(refused(f"{wanted}: {PARAMETERS}"))
    return Result_Success(key)


class default__:
    @staticmethod
    def Generate(curve: ECDHCurveSpec) -> Result:
        from cryptography.hazmat.primitives.asymmetric import ec

        name = NAMES.get(curve)
        if name is None:
            return Result_Failure(refused(NO_SM2))  # [PRIM-059]
        try:
            return Result_Success(ec.generate_private_key(curves()[name]))
        except Exception as error:
            return Result_Failure(failed(error, f"no key pair of {name} could be generated"))

    @staticmethod
    def ReadPrivateKey(curve: ECDHCurveSpec, pem: bytes) -> Result:
        from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
        from cryptography.hazmat.primitives.serialization import load_pem_private_key

        name = NAMES.get(curve)
        if name is None:
            return Result_Failure(refused(NO_SM2))
        wanted = f"the private key is no unencrypted key of {name} in PEM"
        try:
            key = load_pem_private_key(pem, None)  # [PRIM-058]
            named = not any(PRIME_FIELD in a2b_base64(body) for body in PEM_BODY.findall(pem))
        except Exception as error:
            return Result_Failure(refused(f"{wanted}: {error}", error))
        if instead := foreign(key, EllipticCurvePrivateKey, name):
            return Result_Failure(refused(f"{wanted}: {instead}"))  # [PRIM-060]
        if not named:
            return Result_Failure(refused(f"{wanted}: {PARAMETERS}"))
        return Result_Success(key)

    @staticmethod
    def ReadPublicKey(curve: ECDHCurveSpec, der: bytes) -> Result:
        name = NAMES.get(curve)
        return read_public_key(der, name) if name else Result_Failure(refused(NO_SM2))

    @staticmethod
    def ReadAnyPublicKey(der: bytes) -> Result:
        return read_public_key(der, None)

    @staticmethod
    def ReadPoint(curve: ECDHCurveSpec, point: bytes) -> Result:
        from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

        name = NAMES.get(curve)
        if name is None:
            return Result_Failure(refused(NO_SM2))
        wanted, length = f"this is no compressed point of {name}", EcdhCurves.PointLength(curve)
        if len(point) != length:  # [PRIM-066]
            return Result_Failure(refused(f"{wanted}: it is {len(point)} bytes long; {length} are expected"))
        if point[0] not in COMPRESSED:
            return Result_Failure(refused(f"{wanted}: it begins with {point[0]:02x}; 02 or 03 is expected"))
        try:
            return Result_Success(EllipticCurvePublicKey.from_encoded_point(curves()[name], point))  # [PRIM-065]
        except Exception as error:
            return Result_Failure(refused(f"{wanted}: {error}", error))

    @staticmethod
    def Point(key: EllipticCurvePublicKey) -> ByteSeq:
        from aws_cryptographic_material_providers.internaldafny.extern._keys import compressed_point

        return compressed_point(key)  # [PRIM-064]

    @staticmethod
    def PublicKeyOf(key: EllipticCurvePrivateKey) -> EllipticCurvePublicKey:
        return key.public_key()

    @staticmethod
    def Der(key: EllipticCurvePublicKey) -> ByteSeq:
        from aws_cryptographic_material_providers.internaldafny.extern._keys import public_der

        return public_der(key)  # [PRIM-067]

    @staticmethod
    def Pem(key: EllipticCurvePrivateKey) -> ByteSeq:
        from aws_cryptographic_material_providers.internaldafny.extern._keys import private_pem

        return private_pem(key)

    @staticmethod
    def Agree(mine: EllipticCurvePrivateKey, peer: EllipticCurvePublicKey) -> Result:
        from cryptography.hazmat.primitives.asymmetric.ec import ECDH

        try:
            return Result_Success(ByteSeq(mine.exchange(ECDH(), peer)))  # [PRIM-063]
        except Exception as error:
            return Result_Failure(refused(f"the two keys do not agree on a secret: {error}", error))
