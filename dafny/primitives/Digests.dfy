/** The digests of SHA-2 that the library uses. */
module Digests {
  import opened PrimitivesTypes

  /** Of the digest, and of an HMAC with it. */
  function Length(algorithm: DigestAlgorithm): nat {
    match algorithm
    case SHA_512 => 64
    case SHA_384 => 48
    case SHA_256 => 32
  }
}
