"""Input that is almost right: real keys in every form, and whatever else with a part changed.

`make test` tries a few hundred inputs for each entry point. `MALFORMED_INPUT_EXAMPLES=10000` in the environment tries that many.
"""

import os

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from runtimes.python.tests.functional import raw_ecdh as ecdh
from runtimes.python.tests.functional import raw_rsa as rsa

EXAMPLES = int(os.environ.get("MALFORMED_INPUT_EXAMPLES", "300"))
tried_often = settings(
    max_examples=EXAMPLES,
    deadline=None,
    database=None,
    derandomize=EXAMPLES <= 300,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
PKCS8, SPKI, PLAIN = PrivateFormat.PKCS8, PublicFormat.SubjectPublicKeyInfo, NoEncryption()


def every_form(key: EllipticCurvePrivateKey | RSAPrivateKey) -> list[bytes]:
    """A key in the forms that are accepted and in those that are not."""
    public, private = key.public_key().public_bytes, key.private_bytes
    traditional = PrivateFormat.TraditionalOpenSSL
    return [
        *(public(encoding, SPKI) for encoding in (Encoding.PEM, Encoding.DER)),
        *(private(encoding, form, PLAIN) for encoding in (Encoding.PEM, Encoding.DER) for form in (PKCS8, traditional)),
        private(Encoding.PEM, PKCS8, BestAvailableEncryption(b"password")),
    ]


KEYS = [
    form
    for key in (
        rsa.key(),
        rsa.key(0, 1024),
        *(ecdh.key("bob", curve) for curve in ecdh.CURVES),
        ec.generate_private_key(ec.SECP256K1()),
        ec.generate_private_key(ec.BrainpoolP256R1()),
    )
    for form in every_form(key)
] + [ecdh.COMPRESSED_SPKI, ecdh.hybrid(ecdh.key("bob")), *ecdh.BAD_PUBLIC.values()]


@st.composite
def damaged(draw: st.DrawFn, originals: list[bytes]) -> bytes:
    """One of these with a part replaced, cut out, repeated or put in; sometimes nothing but noise."""
    original = draw(st.sampled_from(originals))
    start = draw(st.integers(0, len(original)))
    end = min(len(original), start + draw(st.sampled_from([0, 0, 1, 1, 2, 4, 16, 4096])))
    inside = draw(
        st.one_of(
            st.just(b""),
            st.binary(min_size=1, max_size=1),
            st.binary(max_size=40),
            st.just(original[start:end] * 2),
            st.just(bytes(end - start)),
            st.just(b"\xff" * (end - start)),
        )
    )
    return original[:start] + inside + original[end:]


MALFORMED_KEYS = st.one_of(damaged(KEYS), st.sampled_from(KEYS), st.binary(max_size=200))
