/** Key derivation in counter mode (NIST SP 800-108 §4.1), made of HMAC. The counter comes first, in 32 bits. */
module CounterModeKdf {
  import Digests
  import opened Bytes
  import opened DigestExterns
  import opened PrimitivesTypes

  const MAX_LENGTH := 0x1000_0000

  /** Purpose, zero, nonce, and the length wanted in bits. */
  function FixedInput(purpose: bytes, nonce: bytes, length: nat): bytes
    requires length < MAX_LENGTH
  {
    purpose + [0] + nonce + UInt32ToSeq((8 * length) as uint32) // [PRIM-030]
  }

  /** K(1) | … | K(n) */
  ghost function Blocks(algorithm: DigestAlgorithm, key: bytes, fixedInput: bytes, n: nat): (blocks: bytes)
    requires n < MAX_LENGTH
    ensures |blocks| == n * Digests.Length(algorithm)
  {
    if n == 0 then [] else Blocks(algorithm, key, fixedInput, n - 1) + Hmac(algorithm, key, UInt32ToSeq(n as uint32) + fixedInput) // [PRIM-030]
  }

  function BlockCount(algorithm: DigestAlgorithm, length: nat): (n: nat)
    ensures length <= n * Digests.Length(algorithm)
    ensures n <= length
  {
    (length + Digests.Length(algorithm) - 1) / Digests.Length(algorithm)
  }

  function Derive(algorithm: DigestAlgorithm, key: bytes, fixedInput: bytes, length: nat): (derived: bytes)
    requires length < MAX_LENGTH
    ensures |derived| == length
  {
    Blocks(algorithm, key, fixedInput, BlockCount(algorithm, length))[..length]
  } by method {
    var blocks: bytes := [];
    for i := 0 to BlockCount(algorithm, length)
      invariant blocks == Blocks(algorithm, key, fixedInput, i)
    {
      blocks := blocks + Hmac(algorithm, key, UInt32ToSeq((i + 1) as uint32) + fixedInput);
    }
    return blocks[..length];
  }
}
