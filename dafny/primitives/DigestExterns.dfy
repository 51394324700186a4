/** SHA-2 (FIPS 180-4) and HMAC (RFC 2104): deterministic and total, so functions. Tested in test_digest_externs.py. */
module {:extern "DigestExterns"} DigestExterns {
  import Digests
  import opened Bytes
  import opened PrimitivesTypes

  /** Holds because a digest has the length of its algorithm. */
  function {:extern "Digest"} {:axiom} Digest(algorithm: DigestAlgorithm, message: bytes): (digest: bytes)
    ensures |digest| == Digests.Length(algorithm)

  /** Holds because an HMAC is a digest. */
  function {:extern "Hmac"} {:axiom} Hmac(algorithm: DigestAlgorithm, key: bytes, message: bytes): (tag: bytes)
    ensures |tag| == Digests.Length(algorithm)
}
