/** Ciphers, a random source, digests and signatures that meet their contracts and protect nothing: see BytesWitness for what they are good for. */
module AesGcmWitness refines AesGcmExterns {
  type Cipher = AesKey

  ghost function KeyOf(cipher: Cipher): AesKey { cipher }

  ghost function Opened(key: AesKey, iv: bytes, sealed: bytes, aad: bytes): Option<bytes> {
    if |sealed| < 16 then None else Some(sealed[..|sealed| - 16])
  }

  method New(key: AesKey) returns (cipher: Cipher) { return key; }

  method Seal(cipher: Cipher, iv: bytes, message: bytes, aad: bytes) returns (r: Result<bytes, Error>)
  {
    var sealed := message + Zeros(16);
    assert sealed[..|sealed| - 16] == message;
    return Success(sealed);
  }

  method Open(cipher: Cipher, iv: bytes, sealed: bytes, aad: bytes) returns (r: Result<bytes, Error>)
  {
    return Success(sealed[..|sealed| - 16]);
  }

  method SealApart(key: AesKey, iv: bytes, message: bytes, aad: bytes) returns (r: Result<(bytes, bytes), Error>)
  {
    assert (message + Zeros(16))[..|message|] == message;
    return Success((message, Zeros(16)));
  }

  method OpenApart(key: AesKey, iv: bytes, ciphertext: bytes, tag: bytes, aad: bytes) returns (r: Result<bytes, Error>)
  {
    assert (ciphertext + tag)[..|ciphertext|] == ciphertext;
    return Success(ciphertext);
  }
}

module AesCtrWitness refines AesCtrExterns {
  function KeyStream(key: bytes, counter: bytes, length: nat): (stream: bytes) { Zeros(length) }
}

module RandomWitness refines RandomExterns {
  method Random(length: nat) returns (r: Result<bytes, Error>) { return Success(Zeros(length)); }
}

module DigestWitness refines DigestExterns {
  function Digest(algorithm: DigestAlgorithm, message: bytes): (digest: bytes) { Zeros(Digests.Length(algorithm)) }

  function Hmac(algorithm: DigestAlgorithm, key: bytes, message: bytes): (tag: bytes) { Zeros(Digests.Length(algorithm)) }
}

module EcdsaWitness refines EcdsaExterns {
  method GenerateKeyPair(algorithm: ECDSASignatureAlgorithm) returns (r: Result<KeyPair, Error>)
  {
    return Success(KeyPair(signingKey := [], verificationKey := Zeros(PointLength(algorithm))));
  }

  method Sign(algorithm: ECDSASignatureAlgorithm, signingKey: bytes, message: bytes) returns (r: Result<bytes, Error>)
  {
    return Success(Zeros(SignatureLength(algorithm)));
  }

  method Verify(algorithm: ECDSASignatureAlgorithm, verificationKey: bytes, message: bytes, signature: bytes)
    returns (r: Result<bool, Error>)
  {
    return Success(true);
  }
}
