/** HKDF (RFC 5869), made of HMAC. */
module Hkdf {
  import Digests
  import opened Bytes
  import opened DigestExterns
  import opened PrimitivesTypes

  /** RFC 5869 §2.2. */
  // [PRIM-015]
  function Extract(algorithm: DigestAlgorithm, salt: bytes, keyMaterial: bytes): (pseudorandomKey: bytes)
    ensures |pseudorandomKey| == Digests.Length(algorithm)
  {
    Hmac(algorithm, salt, keyMaterial)
  }

  /** The salt when there is none: as many zero bytes as the digest has. */
  function NoSalt(algorithm: DigestAlgorithm): bytes { Zeros(Digests.Length(algorithm)) }

  /** RFC 5869 §2.3, T(i): each block is made of the one before; T(0) is empty. */
  ghost function Block(algorithm: DigestAlgorithm, pseudorandomKey: bytes, info: bytes, i: nat): (block: bytes)
    requires i <= 255
    ensures i > 0 ==> |block| == Digests.Length(algorithm)
  {
    if i == 0 then [] else Hmac(algorithm, pseudorandomKey, Block(algorithm, pseudorandomKey, info, i - 1) + info + [i as uint8])
  }

  /** T(1) | … | T(n) */
  ghost function Blocks(algorithm: DigestAlgorithm, pseudorandomKey: bytes, info: bytes, n: nat): (blocks: bytes)
    requires n <= 255
    ensures |blocks| == n * Digests.Length(algorithm)
  {
    if n == 0 then [] else Blocks(algorithm, pseudorandomKey, info, n - 1) + Block(algorithm, pseudorandomKey, info, n)
  }

  function BlockCount(algorithm: DigestAlgorithm, length: nat): (n: nat)
    requires length <= 255 * Digests.Length(algorithm)
    ensures n <= 255 && length <= n * Digests.Length(algorithm)
  {
    (length + Digests.Length(algorithm) - 1) / Digests.Length(algorithm)
  }

  /** RFC 5869 §2.3. */
  // [PRIM-015]
  function Expand(algorithm: DigestAlgorithm, pseudorandomKey: bytes, info: bytes, length: nat): (key: bytes)
    requires length <= 255 * Digests.Length(algorithm)
    ensures |key| == length
  {
    Blocks(algorithm, pseudorandomKey, info, BlockCount(algorithm, length))[..length]
  } by method {
    var blocks: bytes := [];
    var block: bytes := [];
    for i := 0 to BlockCount(algorithm, length)
      invariant blocks == Blocks(algorithm, pseudorandomKey, info, i)
      invariant block == Block(algorithm, pseudorandomKey, info, i)
    {
      block := Hmac(algorithm, pseudorandomKey, block + info + [(i + 1) as uint8]);
      blocks := blocks + block;
    }
    return blocks[..length];
  }
}
