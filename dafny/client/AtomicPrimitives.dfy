/** The operations on primitives that users call. */
module AtomicPrimitives {
  import AesCtrExterns
  import AesGcmExterns
  import CounterModeKdf
  import DigestExterns
  import Digests
  import EcdhExterns
  import EcdsaExterns
  import EcdsaKeys
  import HkdfKdf = Hkdf
  import RandomExterns
  import RsaExterns
  import Text
  import opened Bytes
  import opened PrimitivesTypes
  import opened Wrappers

  const MAX_MESSAGE := 0x8000_0000

  function Refused(message: string): Error { AwsCryptographicPrimitivesError(message := message) }

  opaque function Empty(member: string): Error { Refused(member + " is empty") }

  opaque function TooLong(member: string, length: nat): Error {
    Refused(member + " is " + Text.Decimal(length) + " bytes long; at most 2147483647 are allowed")
  }

  opaque function WrongLength(member: string, length: nat, wanted: string): Error {
    Refused(member + " is " + Text.Decimal(length) + " bytes long; " + wanted + " are expected")
  }

  opaque function Missing(member: string): Error { Refused(member + " is None; bytes are expected") }

  opaque function WrongDigest(algorithm: DigestAlgorithm): Error {
    Refused("digest_algorithm is SHA_" + Text.Decimal(8 * Digests.Length(algorithm)) + "; SHA_256 or SHA_384 is expected")
  }

  method AtomicPrimitives(config: CryptoConfig) returns (client: Result<AtomicPrimitivesClient, Error>) {
    var made := new AtomicPrimitivesClient();
    return Success(made);
  }

  class AtomicPrimitivesClient extends IAwsCryptographicPrimitivesClient {
    constructor () {}

    method GenerateRandomBytes(input: GenerateRandomBytesInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==> |output.value| == input.length as nat // [PRIM-016]
    {
      output := RandomExterns.Random(input.length as nat);
    }

    method Digest(input: DigestInput) returns (output: Result<bytes, Error>)
      ensures output == Success(DigestExterns.Digest(input.digestAlgorithm, input.message)) // [PRIM-017]
    {
      return Success(DigestExterns.Digest(input.digestAlgorithm, input.message));
    }

    method HMac(input: HMacInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==> output.value == DigestExterns.Hmac(input.digestAlgorithm, input.key, input.message)
    {
      if |input.key| == 0 { return Failure(Empty("key")); } // [PRIM-018]
      if |input.message| >= MAX_MESSAGE { return Failure(TooLong("message", |input.message|)); } // [PRIM-019]
      return Success(DigestExterns.Hmac(input.digestAlgorithm, input.key, input.message));
    }

    method HkdfExtract(input: HkdfExtractInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==> output.value == HkdfKdf.Extract(input.digestAlgorithm, SaltOf(input.digestAlgorithm, input.salt), input.ikm)
    {
      if input.salt.Some? && |input.salt.value| == 0 { return Failure(Empty("salt")); } // [PRIM-021]
      if |input.ikm| >= MAX_MESSAGE { return Failure(TooLong("ikm", |input.ikm|)); } // [PRIM-022]
      return Success(HkdfKdf.Extract(input.digestAlgorithm, SaltOf(input.digestAlgorithm, input.salt), input.ikm));
    }

    function SaltOf(algorithm: DigestAlgorithm, salt: Option<bytes>): bytes {
      if salt.Some? then salt.value else HkdfKdf.NoSalt(algorithm) // [PRIM-021]
    }

    predicate CanExpand(algorithm: DigestAlgorithm, length: nat) { 1 <= length <= 255 * Digests.Length(algorithm) } // [PRIM-024]

    method HkdfExpand(input: HkdfExpandInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==>
                && CanExpand(input.digestAlgorithm, input.expectedLength as nat)
                && output.value == HkdfKdf.Expand(input.digestAlgorithm, input.prk, input.info, input.expectedLength as nat)
    {
      if |input.prk| != Digests.Length(input.digestAlgorithm) { // [PRIM-023]
        return Failure(WrongLength("prk", |input.prk|, "as many as the digest has"));
      }
      if |input.info| >= MAX_MESSAGE { return Failure(TooLong("info", |input.info|)); }
      if !CanExpand(input.digestAlgorithm, input.expectedLength as nat) {
        return Failure(WrongLength("the key of expected_length", input.expectedLength as nat, "1 to 255 digests"));
      }
      return Success(HkdfKdf.Expand(input.digestAlgorithm, input.prk, input.info, input.expectedLength as nat));
    }

    method Hkdf(input: HkdfInput) returns (output: Result<bytes, Error>) // [PRIM-025]
      ensures output.Success? ==>
                && CanExpand(input.digestAlgorithm, input.expectedLength as nat)
                && output.value ==
                   HkdfKdf.Expand(
                     input.digestAlgorithm, HkdfKdf.Extract(input.digestAlgorithm, SaltOf(input.digestAlgorithm, input.salt), input.ikm),
                     input.info, input.expectedLength as nat)
    {
      var prk :- HkdfExtract(HkdfExtractInput(digestAlgorithm := input.digestAlgorithm, salt := input.salt, ikm := input.ikm));
      output := HkdfExpand(
        HkdfExpandInput(digestAlgorithm := input.digestAlgorithm, prk := prk, info := input.info, expectedLength := input.expectedLength));
    }

    method KdfCounterMode(input: KdfCtrInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==>
                && input.nonce.Some?
                && (input.expectedLength == 32 || input.expectedLength == 64) // [PRIM-029]
                && output.value ==
                   CounterModeKdf.Derive(
                     input.digestAlgorithm, input.ikm,
                     CounterModeKdf.FixedInput(PurposeOf(input.purpose), input.nonce.value, input.expectedLength as nat), input.expectedLength as nat)
    {
      if input.digestAlgorithm.SHA_512? { return Failure(WrongDigest(input.digestAlgorithm)); } // [PRIM-026] [PRIM-032]
      if |input.ikm| != 32 && |input.ikm| != 48 && |input.ikm| != 66 { return Failure(WrongLength("ikm", |input.ikm|, "32, 48 or 66")); } // [PRIM-027]
      if input.nonce.None? { return Failure(Missing("nonce")); } // [PRIM-028]
      if |input.nonce.value| != 16 && |input.nonce.value| != 32 { return Failure(WrongLength("nonce", |input.nonce.value|, "16 or 32")); }
      if input.expectedLength != 32 && input.expectedLength != 64 {
        return Failure(WrongLength("the key of expected_length", input.expectedLength as nat, "32 or 64"));
      }
      var length := input.expectedLength as nat;
      return Success(
          CounterModeKdf.Derive(
            input.digestAlgorithm, input.ikm, CounterModeKdf.FixedInput(PurposeOf(input.purpose), input.nonce.value, length), length));
    }

    function PurposeOf(purpose: Option<bytes>): bytes { if purpose.Some? then purpose.value else [] } // [PRIM-031]

    method AesKdfCounterMode(input: AesKdfCtrInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==> |output.value| == input.expectedLength as nat
    {
      if |input.ikm| != 32 { return Failure(WrongLength("ikm", |input.ikm|, "32")); }
      if input.nonce.None? { return Failure(Missing("nonce")); }
      if |input.nonce.value| != 16 { return Failure(WrongLength("nonce", |input.nonce.value|, "16")); }
      return Success(AesCtrExterns.KeyStream(input.ikm, input.nonce.value, input.expectedLength as nat));
    }

    /** Lengths that exist, and that key and IV have. */
    method CheckCipher(encAlg: AES_GCM, key: bytes, iv: bytes) returns (r: Result<(), Error>)
      ensures r.Success? ==>
                && (|key| == 16 || |key| == 24 || |key| == 32)
                && 8 <= |iv| <= 128
                && encAlg.tagLength == 16
    {
      if |key| != encAlg.keyLength as nat { return Failure(WrongLength("key", |key|, Text.Decimal(encAlg.keyLength as nat))); } // [PRIM-035] [PRIM-036]
      if |iv| != encAlg.ivLength as nat { return Failure(WrongLength("iv", |iv|, Text.Decimal(encAlg.ivLength as nat))); }
      if |key| != 16 && |key| != 24 && |key| != 32 { return Failure(WrongLength("key", |key|, "16, 24 or 32")); }
      if !(8 <= |iv| <= 128) { return Failure(WrongLength("iv", |iv|, "8 to 128")); }
      if encAlg.tagLength != 16 { return Failure(WrongLength("the tag of enc_alg", encAlg.tagLength as nat, "16")); }
      return Success(());
    }

    method AESEncrypt(input: AESEncryptInput) returns (output: Result<AESEncryptOutput, Error>)
      ensures output.Success? ==>
                && |output.value.cipherText| == |input.msg| // [PRIM-038]
                && |output.value.authTag| == 16
                && (|input.key| == 16 || |input.key| == 24 || |input.key| == 32)
                && AesGcmExterns.Opened(input.key, input.iv, output.value.cipherText + output.value.authTag, input.aad) == Some(input.msg)
    {
      var _ :- CheckCipher(input.encAlg, input.key, input.iv);
      var sealed :- AesGcmExterns.SealApart(input.key, input.iv, input.msg, input.aad);
      return Success(AESEncryptOutput(cipherText := sealed.0, authTag := sealed.1));
    }

    method AESDecrypt(input: AESDecryptInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==>
                && (|input.key| == 16 || |input.key| == 24 || |input.key| == 32)
                && AesGcmExterns.Opened(input.key, input.iv, input.cipherTxt + input.authTag, input.aad) == Some(output.value)
    {
      var _ :- CheckCipher(input.encAlg, input.key, input.iv);
      if |input.authTag| != 16 { return Failure(WrongLength("auth_tag", |input.authTag|, "16")); } // [PRIM-036]
      output := AesGcmExterns.OpenApart(input.key, input.iv, input.cipherTxt, input.authTag, input.aad);
    }

    /** With odd lengths the backend's modulus may be a bit shorter than asked for; what it has is what we say. */
    method GenerateRSAKeyPair(input: GenerateRSAKeyPairInput) returns (output: Result<GenerateRSAKeyPairOutput, Error>) {
      var pair :- RsaExterns.GenerateKeyPair(input.lengthBits as nat);
      var key :- RsaExterns.ReadPublicKey(pair.publicKey);
      var lengthBits := RsaExterns.LengthBits(key) as int32; // [PRIM-041]
      return Success(
          GenerateRSAKeyPairOutput(
            publicKey := RSAPublicKey(lengthBits := lengthBits, pem := pair.publicKey),
            privateKey := RSAPrivateKey(lengthBits := lengthBits, pem := pair.privateKey)));
    }

    method GetRSAKeyModulusLength(input: GetRSAKeyModulusLengthInput) returns (output: Result<GetRSAKeyModulusLengthOutput, Error>) {
      var key :- RsaExterns.ReadPublicKey(input.publicKey);
      return Success(GetRSAKeyModulusLengthOutput(length := RsaExterns.LengthBits(key) as int32)); // [PRIM-048]
    }

    method RSADecrypt(input: RSADecryptInput) returns (output: Result<bytes, Error>) {
      if |input.privateKey| == 0 { return Failure(Empty("private_key")); } // [PRIM-044]
      if |input.cipherText| == 0 { return Failure(Empty("cipher_text")); }
      var key :- RsaExterns.ReadPrivateKey(input.privateKey);
      output := RsaExterns.Decrypt(key, input.padding, input.cipherText);
    }

    method RSAEncrypt(input: RSAEncryptInput) returns (output: Result<bytes, Error>) {
      if |input.publicKey| == 0 { return Failure(Empty("public_key")); } // [PRIM-044]
      if |input.plaintext| == 0 { return Failure(Empty("plaintext")); }
      var key :- RsaExterns.ReadPublicKey(input.publicKey);
      output := RsaExterns.Encrypt(key, input.padding, input.plaintext);
    }

    method GenerateECDSASignatureKey(input: GenerateECDSASignatureKeyInput) returns (output: Result<GenerateECDSASignatureKeyOutput, Error>)
      ensures output.Success? ==> |output.value.verificationKey| == EcdsaKeys.PointLength(input.signatureAlgorithm) // [PRIM-050]
    {
      var keys :- EcdsaExterns.GenerateKeyPair(input.signatureAlgorithm);
      return Success(
          GenerateECDSASignatureKeyOutput(
            signatureAlgorithm := input.signatureAlgorithm, verificationKey := keys.verificationKey, signingKey := keys.signingKey));
    }

    method ECDSASign(input: ECDSASignInput) returns (output: Result<bytes, Error>)
      ensures output.Success? ==> |output.value| == EcdsaKeys.SignatureLength(input.signatureAlgorithm) // [PRIM-051]
    {
      output := EcdsaExterns.Sign(input.signatureAlgorithm, input.signingKey, input.message);
    }

    method ECDSAVerify(input: ECDSAVerifyInput) returns (output: Result<bool, Error>) {
      var wanted := EcdsaKeys.PointLength(input.signatureAlgorithm);
      if |input.verificationKey| != wanted {
        return Failure(WrongLength("verification_key", |input.verificationKey|, Text.Decimal(wanted)));
      }
      output := EcdsaExterns.Verify(input.signatureAlgorithm, input.verificationKey, input.message, input.signature);
    }

    method GenerateECCKeyPair(input: GenerateECCKeyPairInput) returns (output: Result<GenerateECCKeyPairOutput, Error>) {
      var key :- EcdhExterns.Generate(input.eccCurve);
      return Success(
          GenerateECCKeyPairOutput(
            eccCurve := input.eccCurve,
            privateKey := ECCPrivateKey(pem := EcdhExterns.Pem(key)),
            publicKey := ECCPublicKey(der := EcdhExterns.Der(EcdhExterns.PublicKeyOf(key)))));
    }

    method GetPublicKeyFromPrivateKey(input: GetPublicKeyFromPrivateKeyInput) returns (output: Result<GetPublicKeyFromPrivateKeyOutput, Error>) {
      var key :- EcdhExterns.ReadPrivateKey(input.eccCurve, input.privateKey.pem);
      return Success(
          GetPublicKeyFromPrivateKeyOutput(
            eccCurve := input.eccCurve, privateKey := input.privateKey, publicKey := EcdhExterns.Der(EcdhExterns.PublicKeyOf(key))));
    }

    method ValidatePublicKey(input: ValidatePublicKeyInput) returns (output: Result<ValidatePublicKeyOutput, Error>) {
      var _ :- EcdhExterns.ReadPublicKey(input.eccCurve, input.publicKey);
      return Success(ValidatePublicKeyOutput(success := true));
    }

    method DeriveSharedSecret(input: DeriveSharedSecretInput) returns (output: Result<DeriveSharedSecretOutput, Error>)
    {
      var mine :- EcdhExterns.ReadPrivateKey(input.eccCurve, input.privateKey.pem);
      var peer :- EcdhExterns.ReadPublicKey(input.eccCurve, input.publicKey.der); // [PRIM-061]
      var secret :- EcdhExterns.Agree(mine, peer);
      return Success(DeriveSharedSecretOutput(sharedSecret := secret));
    }

    method CompressPublicKey(input: CompressPublicKeyInput) returns (output: Result<CompressPublicKeyOutput, Error>) {
      var key :- EcdhExterns.ReadPublicKey(input.eccCurve, input.publicKey.der);
      return Success(CompressPublicKeyOutput(compressedPublicKey := EcdhExterns.Point(key)));
    }

    method DecompressPublicKey(input: DecompressPublicKeyInput) returns (output: Result<DecompressPublicKeyOutput, Error>) {
      var key :- EcdhExterns.ReadPoint(input.eccCurve, input.compressedPublicKey);
      return Success(DecompressPublicKeyOutput(publicKey := ECCPublicKey(der := EcdhExterns.Der(key))));
    }

    method ParsePublicKey(input: ParsePublicKeyInput) returns (output: Result<ParsePublicKeyOutput, Error>) {
      var key :- EcdhExterns.ReadAnyPublicKey(input.publicKey);
      return Success(ParsePublicKeyOutput(publicKey := ECCPublicKey(der := EcdhExterns.Der(key))));
    }
  }
}
