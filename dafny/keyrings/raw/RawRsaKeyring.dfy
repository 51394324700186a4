/** A keyring that wraps with an RSA public key and unwraps with the private one; either may be missing. */
module RawRsaKeyring {
  import AnyKeyring
  import KeyNames
  import KeyUnwrapping
  import KeyWrapping
  import Materials
  import PrimitivesTypes
  import RsaExterns
  import TextExterns
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  opaque function NoKeys(namespace: string): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused("a raw RSA keyring of key_namespace \"" + namespace + "\" needs a public_key, a private_key or both; both are None")
  }

  opaque function NoPublicKey(): Error { Refused("wrapping needs a public_key; that of this keyring is None or empty") }

  opaque function NoPrivateKey(): Error { Refused("unwrapping needs a private_key; that of this keyring is None or empty") }

  // [RAW-RSA-004] [RAW-RSA-005]
  function Padding(scheme: PaddingScheme): PrimitivesTypes.RSAPaddingMode {
    match scheme
    case PKCS1 => PrimitivesTypes.RSAPaddingMode.PKCS1
    case OAEP_SHA1_MGF1 => PrimitivesTypes.OAEP_SHA1
    case OAEP_SHA256_MGF1 => PrimitivesTypes.OAEP_SHA256
    case OAEP_SHA384_MGF1 => PrimitivesTypes.OAEP_SHA384
    case OAEP_SHA512_MGF1 => PrimitivesTypes.OAEP_SHA512
  }

  /** A key read when the keyring was made; one that could not be is its error, reported at first use. None when it is missing or empty. */
  type MaybeKey<+K> = Option<Result<K, PrimitivesTypes.Error>>

  method Create(input: CreateRawRsaKeyringInput) returns (r: Result<RawRsaKeyring, Error>)
    ensures r.Success? ==>
              && TextExterns.Encode(input.keyNamespace) == Some(r.value.namespace)  // [RAW-RSA-003]
              && TextExterns.Encode(input.keyName) == Some(r.value.name)
              && !KeyNames.IsReserved(input.keyNamespace)  // [RAW-RSA-002]
              && r.value.padding == Padding(input.paddingScheme)
              && (input.publicKey.Some? || input.privateKey.Some?)  // [RAW-RSA-001]
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    if KeyNames.IsReserved(input.keyNamespace) { return Failure(KeyNames.Reserved()); }
    if input.publicKey.None? && input.privateKey.None? { return Failure(NoKeys(input.keyNamespace)); }
    var namespace :- KeyNames.Encoded("key_namespace", input.keyNamespace);
    var name :- KeyNames.Encoded("key_name", input.keyName);
    var publicKey: MaybeKey<RsaExterns.PublicKey> := Option.None;
    if input.publicKey.Some? && |input.publicKey.value| > 0 {
      var read := RsaExterns.ReadPublicKey(input.publicKey.value);  // [RAW-RSA-006]
      publicKey := Some(read);
    }
    var privateKey: MaybeKey<RsaExterns.PrivateKey> := Option.None;
    if input.privateKey.Some? && |input.privateKey.value| > 0 {
      var read := RsaExterns.ReadPrivateKey(input.privateKey.value);  // [RAW-RSA-007]
      privateKey := Some(read);
    }
    var keyring := new RawRsaKeyring(namespace, name, Padding(input.paddingScheme), publicKey, privateKey);
    return Success(keyring);
  }

  class RawRsaKeyring extends AnyKeyring.VerifiedKeyring, KeyUnwrapping.KeyUnwrapper {
    const namespace: bytes
    const name: bytes
    const padding: PrimitivesTypes.RSAPaddingMode
    const publicKey: MaybeKey<RsaExterns.PublicKey>
    const privateKey: MaybeKey<RsaExterns.PrivateKey>

    constructor (
      namespace: bytes, name: bytes, padding: PrimitivesTypes.RSAPaddingMode,
      publicKey: MaybeKey<RsaExterns.PublicKey>, privateKey: MaybeKey<RsaExterns.PrivateKey>)
      ensures this.namespace == namespace && this.name == name && this.padding == padding
      ensures this.publicKey == publicKey && this.privateKey == privateKey
    {
      this.namespace := namespace;
      this.name := name;
      this.padding := padding;
      this.publicKey := publicKey;
      this.privateKey := privateKey;
    }

    // [RAW-RSA-015]
    predicate Names(edk: EncryptedDataKey) { edk.keyProviderId == namespace && edk.keyProviderInfo == name }

    // [RAW-RSA-019]
    predicate Admits(edk: EncryptedDataKey) { privateKey.Some? && Names(edk) && |edk.ciphertext| > 0 }

    function Mismatch(edk: EncryptedDataKey): Error {
      Refused(
        if edk.keyProviderId != namespace then "key_provider_id is not the key_namespace of this keyring"
        else if edk.keyProviderInfo != name then "key_provider_info is not the key_name of this keyring"
        else "ciphertext is empty")
    }

    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context) {
      && Names(edk)
      && privateKey.Some?
      && privateKey.value.Success?
      && RsaExterns.Decrypted(privateKey.value.value, padding, edk.ciphertext) == Some(key)  // [RAW-RSA-020]
    }

    /** `key`, wrapped for whoever has the private key. */
    ghost predicate Seals(edk: EncryptedDataKey, key: bytes) {
      && Names(edk)
      && publicKey.Some?
      && publicKey.value.Success?
      && RsaExterns.OpensTo(publicKey.value.value, padding, edk.ciphertext, key)
    }

    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, before)
      ensures output.Success? ==>
                exists own, key :: Seals(own, key) && KeyWrapping.WrapsOneMore(output.value.materials, before, own, key)
    {
      if publicKey.None? { return Failure(NoPublicKey()); }  // [RAW-RSA-011] [RAW-RSA-012]
      var task :- KeyWrapping.Begin(before, context);
      if publicKey.value.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := publicKey.value.error)); }
      var key :- KeyWrapping.GivenOrRandom(task);  // [RAW-RSA-013]
      var ciphertext := RsaExterns.Encrypt(publicKey.value.value, padding, key);  // [RAW-RSA-014]
      if ciphertext.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := ciphertext.error)); }
      var own := EncryptedDataKey(keyProviderId := namespace, keyProviderInfo := name, ciphertext := ciphertext.value);
      assert Seals(own, key);
      output := KeyWrapping.Append(before, task, own, key);
    }

    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
      ensures output.Success? ==>
                && Materials.Unlocks(output.value.materials, input.materials)
                && KeyUnwrapping.OpensOneOf(this, input.encryptedDataKeys, output.value.materials)
    {
      if privateKey.None? { return Failure(NoPrivateKey()); }  // [RAW-RSA-016]
      var context :- KeyUnwrapping.Begin(input.materials);  // [RAW-RSA-017]
      // [RAW-RSA-018] [RAW-RSA-021] [RAW-RSA-022]
      output := KeyUnwrapping.OpenFirst(this, input.materials, input.encryptedDataKeys, context);
    }

    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
    {
      // [RAW-RSA-010] [RAW-RSA-023]
      if privateKey.value.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := privateKey.value.error)); }
      var key := RsaExterns.Decrypt(privateKey.value.value, padding, own.ciphertext);
      if key.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := key.error)); }
      return Success(key.value);
    }
  }

  /** Whatever a keyring with the private key and the same names finds in what a keyring with the public key wrapped is what was wrapped. */
  lemma DecryptInvertsEncrypt(
    wrapping: RawRsaKeyring, unwrapping: RawRsaKeyring,
    before: EncryptionMaterials, after: EncryptionMaterials, found: DecryptionMaterials, own: EncryptedDataKey, key: bytes)
    requires wrapping.Seals(own, key) && KeyWrapping.WrapsOneMore(after, before, own, key)
    requires unwrapping.privateKey.Some? && unwrapping.privateKey.value.Success?
    requires RsaExterns.PublicKeyOf(unwrapping.privateKey.value.value) == wrapping.publicKey.value.value
    requires unwrapping.namespace == wrapping.namespace && unwrapping.name == wrapping.name && unwrapping.padding == wrapping.padding
    requires found.algorithmSuite == after.algorithmSuite && found.encryptionContext == after.encryptionContext
    requires KeyUnwrapping.OpensOneOf(unwrapping, [KeyWrapping.LastHolding(after).edk], found)
    ensures found.plaintextDataKey == after.plaintextDataKey
    ensures found.symmetricSigningKey == KeyWrapping.LastHolding(after).signingKey
  {
    KeyUnwrapping.FoundIsWrapped(unwrapping, before, after, found, own, key);
  }
}
