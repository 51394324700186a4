/** HKDF (RFC 5869), made of HMAC. */
module Hkdf {
  import Digests
  import opened Bytes
  import opened DigestExterns
  import opened PrimitivesTypes

  /** RFC 5869 §2.2 without a salt: as many zero bytes as the digest has. */
  function ExtractWithoutSalt(algorithm: DigestAlgorithm, keyMaterial: bytes): (pseudorandomKey: bytes)
    ensures |pseudorandomKey| == Digests.Length(algorithm)
  {
    Hmac(algorithm, Zeros(Digests.Length(algorithm)), keyMaterial)
  }

  /** RFC 5869 §2.3, T(i): each block is made of the one before; T(0) is empty. */
  ghost function Block(algorithm: DigestAlgorithm, pseudorandomKey: bytes, info: bytes, i: nat): bytes
    requires i <= 255
  {
    if i == 0 then [] else Hmac(algorithm, pseudorandomKey, Block(algorithm, pseudorandomKey, info, i - 1) + info + [i as uint8])
  }

  /** RFC 5869 §2.3 for a key no longer than a digest: the beginning of T(1). */
  function ExpandOneBlock(algorithm: DigestAlgorithm, pseudorandomKey: bytes, info: bytes, length: nat): (key: bytes)
    requires length <= Digests.Length(algorithm)
    ensures |key| == length
  {
    Hmac(algorithm, pseudorandomKey, info + [1])[..length]
  }

  lemma ExpandOneBlockIsTheFirstBlock(algorithm: DigestAlgorithm, pseudorandomKey: bytes, info: bytes, length: nat)
    requires length <= Digests.Length(algorithm)
    ensures ExpandOneBlock(algorithm, pseudorandomKey, info, length) == Block(algorithm, pseudorandomKey, info, 1)[..length]
  {
    assert Block(algorithm, pseudorandomKey, info, 0) + info + [1] == info + [1];
  }
}
