/**
 The suites for databases wrap the data key under a key of its own for each EDK, the intermediate key, and only that goes to
 the keyring. Ciphertext: the data key (32) sealed under a key derived from the intermediate key, with its tag (16), then
 what the keyring made of the intermediate key.
 */
module IntermediateWrapping {
  import AesGcmExterns
  import EncryptionContextFormat
  import Hkdf
  import PrimitivesTypes
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened SerializedContexts
  import opened Wrappers

  const SEALED_LENGTH := 48  // [FW-IW-006] [EDK-WRAP-007]
  const ZERO_IV: bytes := Zeros(12)

  const ENCRYPTION_INFO := Ascii("AWS_MPL_INTERMEDIATE_KEYWRAP_ENC")
  const SIGNING_INFO := Ascii("AWS_MPL_INTERMEDIATE_KEYWRAP_MAC")

  type Key32 = k: bytes | |k| == 32 witness Zeros(32)

  datatype Layers = Layers(sealedDataKey: bytes, wrappedIntermediateKey: bytes)

  // [FW-IW-004] [EDK-WRAP-008]
  function Serialize(layers: Layers): bytes { layers.sealedDataKey + layers.wrappedIntermediateKey }

  // [FW-IW-008] [EDK-WRAP-010]
  function Parse(ciphertext: bytes): Option<Layers> {
    if |ciphertext| < SEALED_LENGTH then Option.None else Some(Layers(ciphertext[..SEALED_LENGTH], ciphertext[SEALED_LENGTH..]))
  }

  /** What was written is read back. */
  lemma ParseInvertsSerialize(layers: Layers)
    requires |layers.sealedDataKey| == SEALED_LENGTH
    ensures Parse(Serialize(layers)) == Some(layers)
  {
  }

  /** Whatever can be read is what would be written. */
  lemma SerializeInvertsParse(ciphertext: bytes)
    requires Parse(ciphertext).Some?
    ensures Serialize(Parse(ciphertext).value) == ciphertext
  {
  }

  /** HKDF of the intermediate key, without a salt. */
  function Derived(intermediateKey: Key32, info: bytes): Key32 {
    Hkdf.Expand(PrimitivesTypes.SHA_512, Hkdf.Extract(PrimitivesTypes.SHA_512, Hkdf.NoSalt(PrimitivesTypes.SHA_512), intermediateKey), info, 32)
  }

  // [FW-IW-003] [EDK-WRAP-005]
  function EncryptionKey(intermediateKey: Key32): Key32 { Derived(intermediateKey, ENCRYPTION_INFO) }

  // [FW-IW-002] [EDK-WRAP-004]
  function SigningKey(intermediateKey: Key32): Key32 { Derived(intermediateKey, SIGNING_INFO) }

  /** `sealed` opens to `dataKey` under the intermediate key and the context.  [FW-IW-005] [EDK-WRAP-006] */
  ghost predicate Seals(sealed: bytes, dataKey: bytes, intermediateKey: Key32, context: Context) {
    && EncryptionContextFormat.Serialization(context).Some?
    && AesGcmExterns.Opened(EncryptionKey(intermediateKey), ZERO_IV, sealed, EncryptionContextFormat.Serialization(context).value) == Some(dataKey)
  }

  /** The IV is constant because the key is used once. */
  method Seal(dataKey: Key32, intermediateKey: Key32, context: SerializedContext) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> |r.value| == SEALED_LENGTH && Seals(r.value, dataKey, intermediateKey, context.context)
  {
    var aad :- context.serialized;
    var cipher := AesGcmExterns.New(EncryptionKey(intermediateKey));
    var sealed := AesGcmExterns.Seal(cipher, ZERO_IV, dataKey, aad);
    if sealed.Failure? { return Failure(AwsCryptographicPrimitives(sealed.error)); }
    return Success(sealed.value);
  }

  method Open(sealed: bytes, intermediateKey: Key32, context: SerializedContext) returns (r: Result<bytes, Error>)
    requires |sealed| == SEALED_LENGTH
    ensures r.Success? ==> |r.value| == 32 && Seals(sealed, r.value, intermediateKey, context.context)
  {
    var aad :- context.serialized;
    var cipher := AesGcmExterns.New(EncryptionKey(intermediateKey));
    var dataKey := AesGcmExterns.Open(cipher, ZERO_IV, sealed, aad);
    if dataKey.Failure? { return Failure(AwsCryptographicPrimitives(dataKey.error)); }
    return Success(dataKey.value);
  }
}
