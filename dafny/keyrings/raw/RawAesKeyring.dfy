/** A keyring that holds an AES wrapping key itself. */
module RawAesKeyring {
  import AesGcmExterns
  import AnyKeyring
  import EncryptionContextFormat
  import KeyNames
  import KeyUnwrapping
  import KeyWrapping
  import Materials
  import RandomExterns
  import RawAesFormat
  import Text
  import TextExterns
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  // [RAW-AES-005]
  function KeyLength(algorithm: AesWrappingAlg): nat {
    match algorithm
    case ALG_AES128_GCM_IV12_TAG16 => 16
    case ALG_AES192_GCM_IV12_TAG16 => 24
    case ALG_AES256_GCM_IV12_TAG16 => 32
  }

  function Name(algorithm: AesWrappingAlg): string {
    match algorithm
    case ALG_AES128_GCM_IV12_TAG16 => "ALG_AES128_GCM_IV12_TAG16"
    case ALG_AES192_GCM_IV12_TAG16 => "ALG_AES192_GCM_IV12_TAG16"
    case ALG_AES256_GCM_IV12_TAG16 => "ALG_AES256_GCM_IV12_TAG16"
  }

  function WrongKeyLength(length: nat, algorithm: AesWrappingAlg): Error {
    Refused("wrapping_key is " + Text.Decimal(length) + " bytes long; " + Name(algorithm) + " needs " + Text.Decimal(KeyLength(algorithm)))
  }

  function CiphertextTooShort(length: nat): Error {
    Refused("ciphertext is " + Text.Decimal(length) + " bytes long; its tag alone has 16")
  }

  // [RAW-AES-001]
  method Create(input: CreateRawAesKeyringInput) returns (r: Result<RawAesKeyring, Error>)
    ensures r.Success? ==>
              && TextExterns.Encode(input.keyNamespace) == Some(r.value.namespace)
              && TextExterns.Encode(input.keyName) == Some(r.value.name)
              && r.value.header == RawAesFormat.Header(r.value.name)
              && !KeyNames.IsReserved(input.keyNamespace)
              && AesGcmExterns.KeyOf(r.value.cipher) == input.wrappingKey  // [RAW-AES-003] [RAW-AES-016]
              && |input.wrappingKey| == KeyLength(input.wrappingAlg)  // [RAW-AES-006]
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    if KeyNames.IsReserved(input.keyNamespace) { return Failure(KeyNames.Reserved()); }
    var namespace :- KeyNames.Encoded("key_namespace", input.keyNamespace);
    var name :- KeyNames.Encoded("key_name", input.keyName);
    if |input.wrappingKey| != KeyLength(input.wrappingAlg) { return Failure(WrongKeyLength(|input.wrappingKey|, input.wrappingAlg)); }
    var cipher := AesGcmExterns.New(input.wrappingKey);
    var keyring := new RawAesKeyring(namespace, name, cipher);
    return Success(keyring);
  }

  class RawAesKeyring extends AnyKeyring.VerifiedKeyring, KeyUnwrapping.KeyUnwrapper {
    const namespace: bytes
    const name: bytes
    const header: bytes
    const cipher: AesGcmExterns.Cipher

    constructor (namespace: bytes, name: bytes, cipher: AesGcmExterns.Cipher)
      ensures this.namespace == namespace && this.name == name && this.header == RawAesFormat.Header(name) && this.cipher == cipher
    {
      this.namespace := namespace;
      this.name := name;
      this.header := RawAesFormat.Header(name);
      this.cipher := cipher;
    }

    // [RAW-AES-023]
    predicate Admits(edk: EncryptedDataKey) {
      edk.keyProviderId == namespace && RawAesFormat.HasHeader(edk.keyProviderInfo, header)
    }

    function Mismatch(edk: EncryptedDataKey): Error {
      Refused(
        if edk.keyProviderId != namespace then "key_provider_id is not the key_namespace of this keyring"
        else "key_provider_info is not one of this keyring: key_name, tag length 128 and IV length 12 are expected, then an IV of 12 bytes")
    }

    // [RAW-AES-015] [RAW-AES-028]
    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context) {
      && Admits(edk)
      && EncryptionContextFormat.Serialization(context).Some?
      && AesGcmExterns.Opened(
           AesGcmExterns.KeyOf(cipher), RawAesFormat.Iv(edk.keyProviderInfo, header), edk.ciphertext, EncryptionContextFormat.Serialization(context).value)
         == Some(key)
    }

    // [RAW-AES-012]
    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, before)
      ensures output.Success? ==>
                exists own, key ::
                  && Wraps(own, key, before.encryptionContext)
                  && KeyWrapping.WrapsOneMore(output.value.materials, before, own, key)  // [RAW-AES-013] [RAW-AES-019]
    {
      var task :- KeyWrapping.Begin(before, context);
      var aad :- context.serialized;  // [RAW-AES-014]
      var key :- KeyWrapping.GivenOrRandom(task);
      var iv := RandomExterns.Random(RawAesFormat.IV_LENGTH);  // [RAW-AES-017]
      if iv.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := iv.error)); }
      var sealed := AesGcmExterns.Seal(cipher, iv.value, key, aad);  // [RAW-AES-011] [RAW-AES-018]
      if sealed.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := sealed.error)); }
      // [FW-EDK-003] [FW-EDK-004]
      var own := EncryptedDataKey(
        keyProviderId := namespace, keyProviderInfo := RawAesFormat.Serialize(header, iv.value), ciphertext := sealed.value);
      assert Wraps(own, key, before.encryptionContext);
      output := KeyWrapping.Append(before, task, own, key);
    }

    // [RAW-AES-020] [RAW-AES-022]
    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
      ensures output.Success? ==>
                && Materials.Unlocks(output.value.materials, input.materials)  // [RAW-AES-029] [RAW-AES-030]
                && KeyUnwrapping.OpensOneOf(this, input.encryptedDataKeys, output.value.materials)
    {
      var context :- KeyUnwrapping.Begin(input.materials);
      if context.serialized.Failure? { return Failure(context.serialized.error); }  // [RAW-AES-021]
      output := KeyUnwrapping.OpenFirst(this, input.materials, input.encryptedDataKeys, context);  // [RAW-AES-031]
    }

    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
    {
      if |own.ciphertext| < RawAesFormat.TAG_LENGTH { return Failure(CiphertextTooShort(|own.ciphertext|)); }  // [RAW-AES-027]
      var aad :- context.serialized;
      var dataKey := AesGcmExterns.Open(cipher, RawAesFormat.Iv(own.keyProviderInfo, header), own.ciphertext, aad);
      if dataKey.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := dataKey.error)); }
      return Success(dataKey.value);
    }
  }

  /** Whatever a keyring with the same key and names finds in what a keyring wrapped is what was wrapped. */
  lemma DecryptInvertsEncrypt(
    wrapping: RawAesKeyring, unwrapping: RawAesKeyring,
    before: EncryptionMaterials, after: EncryptionMaterials, found: DecryptionMaterials, own: EncryptedDataKey, key: bytes)
    requires AesGcmExterns.KeyOf(unwrapping.cipher) == AesGcmExterns.KeyOf(wrapping.cipher)
    requires unwrapping.namespace == wrapping.namespace && unwrapping.header == wrapping.header
    requires wrapping.Wraps(own, key, before.encryptionContext) && KeyWrapping.WrapsOneMore(after, before, own, key)
    requires found.algorithmSuite == after.algorithmSuite && found.encryptionContext == after.encryptionContext
    requires KeyUnwrapping.OpensOneOf(unwrapping, [KeyWrapping.LastHolding(after).edk], found)
    ensures found.plaintextDataKey == after.plaintextDataKey
    ensures found.symmetricSigningKey == KeyWrapping.LastHolding(after).signingKey
  {
    KeyUnwrapping.FoundIsWrapped(unwrapping, before, after, found, own, key);
  }
}
