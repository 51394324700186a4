/**
 A key wrapped under a key that a salt and a branch key give.
 Provider info: identifier of the branch key. Ciphertext: salt (16), IV (12), version of the branch key (16), sealed key.
 */
module BranchKeyWrapping {
  import AesGcmExterns
  import CounterModeKdf
  import DigestExterns
  import EncryptionContextFormat
  import PrimitivesTypes
  import RandomExterns
  import Text
  import Uuids
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  const PROVIDER_ID := Ascii("aws-kms-hierarchy")
  const SALT_LENGTH := 16
  const IV_LENGTH := 12
  const VERSION_START := 28
  const SEALED_START := 44
  const TAG_LENGTH := 16

  type Version = Uuids.Uuid
  type Key32 = k: bytes | |k| == 32 witness Zeros(32)

  /** One version of a branch key. */
  datatype BranchKey = BranchKey(id: bytes, version: Version, key: Key32)

  datatype Wrapped = Wrapped(salt: bytes, iv: bytes, version: Version, sealed: bytes)

  predicate Fits(w: Wrapped) { |w.salt| == SALT_LENGTH && |w.iv| == IV_LENGTH }

  // [HIERARCHY-010]
  function Serialize(w: Wrapped): bytes { w.salt + w.iv + w.version + w.sealed }

  function Parse(ciphertext: bytes): (w: Option<Wrapped>)
    ensures w.Some? ==> Fits(w.value) && |ciphertext| == SEALED_START + |w.value.sealed|
  {
    if |ciphertext| < SEALED_START then Option.None
    else Some(Wrapped(
                ciphertext[..SALT_LENGTH], ciphertext[SALT_LENGTH..VERSION_START], ciphertext[VERSION_START..SEALED_START], ciphertext[SEALED_START..]))
  }

  /** What was written is read back. */
  lemma ParseInvertsSerialize(w: Wrapped)
    requires Fits(w)
    ensures Parse(Serialize(w)) == Some(w)
  {
    var ciphertext := Serialize(w);
    assert ciphertext[..SALT_LENGTH] == w.salt;
    assert ciphertext[SALT_LENGTH..VERSION_START] == w.iv;
    assert ciphertext[VERSION_START..SEALED_START] == w.version;
    assert ciphertext[SEALED_START..] == w.sealed;
  }

  /** Whatever can be read is what would be written. */
  lemma SerializeInvertsParse(ciphertext: bytes)
    requires Parse(ciphertext).Some?
    ensures Serialize(Parse(ciphertext).value) == ciphertext
  {
  }

  /** All that comes before the salt: counter, purpose, zero. */
  const SALT_PREFIX: bytes := [0, 0, 0, 1] + PROVIDER_ID + [0]

  /** Length of the key in bits. */
  const SALT_SUFFIX: bytes := [0, 0, 1, 0]

  /** One block of counter mode. */
  function WrappingKey(key: Key32, salt: bytes): (wrappingKey: Key32) {
    DigestExterns.Hmac(PrimitivesTypes.SHA_256, key, SALT_PREFIX + salt + SALT_SUFFIX)
  }

  /** The wrapping key is that of NIST SP 800-108.  [HIERARCHY-020] */
  lemma WrappingKeyIsDerivedInCounterMode(key: Key32, salt: bytes)
    ensures WrappingKey(key, salt) == CounterModeKdf.Derive(PrimitivesTypes.SHA_256, key, CounterModeKdf.FixedInput(PROVIDER_ID, salt, 32), 32)
  {
    var fixedInput := CounterModeKdf.FixedInput(PROVIDER_ID, salt, 32);
    assert UInt32ToSeq(1) + fixedInput == SALT_PREFIX + salt + SALT_SUFFIX;
    assert CounterModeKdf.Blocks(PrimitivesTypes.SHA_256, key, fixedInput, 1) == WrappingKey(key, salt);
  }

  // [HIERARCHY-031]
  function Aad(branchKey: BranchKey, context: bytes): bytes { PROVIDER_ID + branchKey.id + branchKey.version + context }

  /** Key, IV and authenticated data are functions of salt, branch key and context. */
  ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, branchKey: BranchKey, context: Context) {
    && edk.keyProviderId == PROVIDER_ID  // [HIERARCHY-017]
    && edk.keyProviderInfo == branchKey.id
    && EncryptionContextFormat.Serialization(context).Some?
    && var w := Parse(edk.ciphertext);
    && w.Some?
    && w.value.version == branchKey.version
    // [HIERARCHY-021]
    && AesGcmExterns.Opened(
         WrappingKey(branchKey.key, w.value.salt), w.value.iv, w.value.sealed, Aad(branchKey, EncryptionContextFormat.Serialization(context).value))
       == Some(key)
  }

  method Wrap(key: bytes, branchKey: BranchKey, context: SerializedContext) returns (r: Result<EncryptedDataKey, Error>)
    ensures r.Success? ==> Wraps(r.value, key, branchKey, context.context)
    ensures r.Success? ==> |r.value.ciphertext| == SEALED_START + |key| + TAG_LENGTH
  {
    var serialized :- context.serialized;  // [HIERARCHY-032]
    var random := RandomExterns.Random(VERSION_START);  // [HIERARCHY-019]
    if random.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := random.error)); }
    var salt, iv := random.value[..SALT_LENGTH], random.value[SALT_LENGTH..];
    var cipher := AesGcmExterns.New(WrappingKey(branchKey.key, salt));
    var sealed := AesGcmExterns.Seal(cipher, iv, key, Aad(branchKey, serialized));
    if sealed.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := sealed.error)); }
    var w := Wrapped(salt, iv, branchKey.version, sealed.value);
    ParseInvertsSerialize(w);
    return Success(EncryptedDataKey(keyProviderId := PROVIDER_ID, keyProviderInfo := branchKey.id, ciphertext := Serialize(w)));
  }

  opaque function WrongLength(length: nat, keyLength: nat): Error {
    Refused(
      "the branch key's part of ciphertext is " + Text.Decimal(length) + " bytes long; salt, IV, version, key and tag have " + Text.Decimal(SEALED_START + keyLength + TAG_LENGTH))
  }

  /** Unwraps a key of this length. */
  method Unwrap(edk: EncryptedDataKey, w: Wrapped, length: nat, branchKey: BranchKey, context: SerializedContext) returns (r: Result<bytes, Error>)
    requires edk.keyProviderId == PROVIDER_ID && edk.keyProviderInfo == branchKey.id
    requires Parse(edk.ciphertext) == Some(w) && w.version == branchKey.version
    ensures r.Success? ==> Wraps(edk, r.value, branchKey, context.context) && |r.value| == length  // [HIERARCHY-030]
  {
    if |w.sealed| != length + TAG_LENGTH { return Failure(WrongLength(|edk.ciphertext|, length)); }
    var serialized :- context.serialized;
    var cipher := AesGcmExterns.New(WrappingKey(branchKey.key, w.salt));
    var key := AesGcmExterns.Open(cipher, w.iv, w.sealed, Aad(branchKey, serialized));
    if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
    return Success(key.value);
  }

  /** What is unwrapped with the branch key that wrapped is what was wrapped. */
  lemma UnwrappingInvertsWrapping(edk: EncryptedDataKey, wrapped: bytes, unwrapped: bytes, branchKey: BranchKey, context: Context)
    requires Wraps(edk, wrapped, branchKey, context) && Wraps(edk, unwrapped, branchKey, context)
    ensures unwrapped == wrapped
  {
  }
}
