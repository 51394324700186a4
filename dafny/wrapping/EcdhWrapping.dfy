/**
 A key wrapped under a secret that two key pairs share; for raw and AWS KMS keys alike.
 Provider info: version (1), recipient's length (u32), recipient, sender's length (u32), sender; both as compressed points.
 Ciphertext: salt (32), commitment (32), sealed key. Big-endian.
 */
module EcdhWrapping {
  import AesGcmExterns
  import CounterModeKdf
  import EncryptionContextFormat
  import PrimitivesTypes
  import RandomExterns
  import Text
  import opened Bytes
  import opened BytesExterns
  import opened MaterialProvidersTypes
  import opened SerializedContexts
  import opened Wrappers

  const VERSION: uint8 := 1
  const SALT_LENGTH := 32
  const COMMITMENT_LENGTH := 32
  const SEALED_START := 64
  const TAG_LENGTH := 16  // [KMS-ECDH-042]
  const ZERO_IV: bytes := Zeros(12)

  /** The public keys of the two, as compressed points. */
  datatype Parties = Parties(sender: bytes, recipient: bytes)

  // [RAW-ECDH-011]
  predicate IsPoint(point: bytes) { |point| == 33 || |point| == 49 || |point| == 67 }

  // [RAW-ECDH-010] [KMS-ECDH-057]
  function Serialize(parties: Parties): bytes
    requires IsPoint(parties.sender) && IsPoint(parties.recipient)
  {
    [VERSION]
    + UInt32ToSeq(|parties.recipient| as uint32) + parties.recipient
    + UInt32ToSeq(|parties.sender| as uint32) + parties.sender
  }

  /** The sender's length is not read, as it never was. */
  // [RAW-ECDH-037] [KMS-ECDH-039] [KMS-ECDH-040]
  function Parse(info: bytes): Option<Parties> {
    if (|info| != 75 && |info| != 107 && |info| != 143) || info[0] != VERSION then Option.None
    else
      var senderStart := 9 + SeqToUInt32(info[1..5]) as int;
      if senderStart >= |info| then Option.None else Some(Parties(sender := info[senderStart..], recipient := info[5..senderStart - 4]))
  }

  /** What was written is read back. */
  lemma ParseInvertsSerialize(parties: Parties)
    requires IsPoint(parties.sender) && |parties.recipient| == |parties.sender|
    ensures Parse(Serialize(parties)) == Some(parties)
  {
    var info, n := Serialize(parties), |parties.sender|;
    assert info[1..5] == UInt32ToSeq(n as uint32);
    assert info[5..5 + n] == parties.recipient;
    assert info[9 + n..] == parties.sender;
  }

  function CurveName(curve: PrimitivesTypes.ECDHCurveSpec): bytes {
    match curve
    case ECC_NIST_P256 => Ascii("p256")
    case ECC_NIST_P384 => Ascii("p384")
    case ECC_NIST_P521 => Ascii("p521")
    case SM2 => Ascii("sm2")
  }

  const PURPOSE := Ascii("ecdh-key-derivation")
  const MAC := Ascii("HMAC_SHA384")

  /** All that comes before the points: the same for all keys of a keyring. */
  function Prefix(curve: PrimitivesTypes.ECDHCurveSpec): bytes { PURPOSE + [0] + CurveName(curve) + [0] + MAC + [0] }

  // [KEY-AGREE-012] [KMS-ECDH-053]
  function FixedInfo(curve: PrimitivesTypes.ECDHCurveSpec, parties: Parties, context: bytes): bytes {
    Prefix(curve) + parties.sender + parties.recipient + [0, VERSION, 0] + context
  }

  /** Commitment key and wrapping key, 32 bytes each. */
  // [RAW-ECDH-009] [RAW-ECDH-017] [KEY-AGREE-011] [KMS-ECDH-052]
  function Derived(secret: bytes, fixedInfo: bytes, salt: bytes): (keys: bytes)
    ensures |keys| == 64  // [KMS-ECDH-030]
  {
    CounterModeKdf.Derive(PrimitivesTypes.SHA_384, secret, CounterModeKdf.FixedInput(fixedInfo, salt, 64), 64)
  }

  /** The ciphertext opens to `key` with the two keys that the secret gives, and commits to them. */
  ghost predicate Wraps(
    ciphertext: bytes, key: bytes, secret: bytes, curve: PrimitivesTypes.ECDHCurveSpec, parties: Parties, context: Context)
  {
    && EncryptionContextFormat.Serialization(context).Some?
    && SEALED_START <= |ciphertext|
    && var fixedInfo := FixedInfo(curve, parties, EncryptionContextFormat.Serialization(context).value);
    && var keys := Derived(secret, fixedInfo, ciphertext[..SALT_LENGTH]);
    && ciphertext[SALT_LENGTH..SEALED_START] == keys[..COMMITMENT_LENGTH]  // [RAW-ECDH-012] [KMS-ECDH-031] [KMS-ECDH-058]
    // [RAW-ECDH-020] [RAW-ECDH-021] [RAW-ECDH-033] [KMS-ECDH-032] [KMS-ECDH-055] [KMS-ECDH-056]
    && AesGcmExterns.Opened(keys[COMMITMENT_LENGTH..], ZERO_IV, ciphertext[SEALED_START..], fixedInfo) == Some(key)
  }

  /** Under one secret a ciphertext opens to one key. */
  lemma WrapsOneKey(
    ciphertext: bytes, one: bytes, other: bytes, secret: bytes, curve: PrimitivesTypes.ECDHCurveSpec, parties: Parties, context: Context)
    requires Wraps(ciphertext, one, secret, curve, parties, context) && Wraps(ciphertext, other, secret, curve, parties, context)
    ensures one == other
  {
  }

  /** The IV is constant because the salt makes a new key each time. */
  method Wrap(key: bytes, secret: bytes, curve: PrimitivesTypes.ECDHCurveSpec, parties: Parties, context: SerializedContext)
    returns (r: Result<bytes, Error>)
    ensures r.Success? ==> Wraps(r.value, key, secret, curve, parties, context.context)
  {
    var serialized :- context.serialized;
    var fixedInfo := FixedInfo(curve, parties, serialized);
    var salt := RandomExterns.Random(SALT_LENGTH);  // [KEY-AGREE-010] [KMS-ECDH-051]
    if salt.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := salt.error)); }
    var keys := Derived(secret, fixedInfo, salt.value);
    var cipher := AesGcmExterns.New(keys[COMMITMENT_LENGTH..]);
    var sealed := AesGcmExterns.Seal(cipher, ZERO_IV, key, fixedInfo);  // [KMS-ECDH-033]
    if sealed.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := sealed.error)); }
    var ciphertext := salt.value + keys[..COMMITMENT_LENGTH] + sealed.value;
    assert ciphertext[..SALT_LENGTH] == salt.value;
    assert ciphertext[SALT_LENGTH..SEALED_START] == keys[..COMMITMENT_LENGTH];
    assert ciphertext[SEALED_START..] == sealed.value;
    return Success(ciphertext);
  }

  opaque function TooShort(length: nat, keyLength: nat): Error {
    AwsCryptographicMaterialProvidersException(
      message := "ciphertext is " + Text.Decimal(length) + " bytes long; salt, commitment, key and tag have "
      + Text.Decimal(SEALED_START + keyLength + TAG_LENGTH))
  }

  opaque function NoTag(length: nat): Error {
    AwsCryptographicPrimitives(
      primitivesError := PrimitivesTypes.AwsCryptographicPrimitivesError(message := "the AES-GCM tag is " + Text.Decimal(length) + " bytes long; 16 are expected"))
  }

  opaque function OtherCommitment(length: nat): Error {
    AwsCryptographicMaterialProvidersException(
      message := "the commitment in the ciphertext of " + Text.Decimal(length)
      + " bytes does not match: another key, another encryption context, or a changed ciphertext")
  }

  /** Unwraps a key of this length. */
  method Unwrap(
    ciphertext: bytes, length: nat, secret: bytes, curve: PrimitivesTypes.ECDHCurveSpec, parties: Parties, context: SerializedContext)
    returns (r: Result<bytes, Error>)
    requires FitsKey(ciphertext, length).Success?
    ensures r.Success? ==> Wraps(ciphertext, r.value, secret, curve, parties, context.context)
  {
    var serialized :- context.serialized;  // [KMS-ECDH-037]
    var fixedInfo := FixedInfo(curve, parties, serialized);
    var keys := Derived(secret, fixedInfo, ciphertext[..SALT_LENGTH]);  // [KMS-ECDH-044] [KMS-ECDH-046]
    // [RAW-ECDH-032] [KEY-AGREE-013] [KMS-ECDH-047] [KMS-ECDH-054]
    if !EqualInConstantTime(ciphertext[SALT_LENGTH..SEALED_START], keys[..COMMITMENT_LENGTH]) { return Failure(OtherCommitment(|ciphertext|)); }
    var sealed := ciphertext[SEALED_START..];
    if |sealed| != length + TAG_LENGTH { return Failure(NoTag(|sealed| - length)); }
    var cipher := AesGcmExterns.New(keys[COMMITMENT_LENGTH..]);
    var key := AesGcmExterns.Open(cipher, ZERO_IV, sealed, fixedInfo);  // [KMS-ECDH-048]
    if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
    return Success(key.value);
  }

  /** Whether a ciphertext can hold a key of this length; its tag is looked at last. */
  // [RAW-ECDH-030]
  function FitsKey(ciphertext: bytes, length: nat): Result<(), Error> {
    if |ciphertext| > SEALED_START + length && |ciphertext| > 68 then Success(()) else Failure(TooShort(|ciphertext|, length))
  }
}
