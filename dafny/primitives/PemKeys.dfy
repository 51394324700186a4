/** Key pairs as others store them. */
module PemKeys {
  import opened Bytes

  /** PEM: SubjectPublicKeyInfo, and PKCS #8 that is not encrypted. */
  datatype PemPair = PemPair(nameonly publicKey: bytes, nameonly privateKey: bytes)
}
