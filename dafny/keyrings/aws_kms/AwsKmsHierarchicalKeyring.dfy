/** A keyring that wraps with branch keys, which a key store keeps and AWS KMS protects. */
module AwsKmsHierarchicalKeyring {
  import AnyCache
  import AnyKeyring
  import BranchKeyWrapping
  import ClockExterns
  import EdkLayers
  import KeyNames
  import KeyUnwrapping
  import KeyWrapping
  import MaterialsCaches
  import Materials
  import RandomUuids
  import Text
  import opened BranchKeySources
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  const DEFAULT_CAPACITY: CountingNumber := 1000

  opaque function GracePeriodTooLong(ttl: PositiveLong, grace: int): Error
    requires 0 <= grace
  {
    Refused(
      "ttl_seconds is " + Text.Decimal(ttl as nat) + "; with a cache that tracks storms it must be greater than the grace period, which is "
      + Text.Decimal(grace) + " seconds")
  }

  opaque function NoTtl(): Error { Refused("ttl_seconds is 0; expected at least 1") }

  opaque function OneOfTwo(both: bool): Error {
    Refused(
      if both then "Cannot initialize keyring with both a branchKeyId and BranchKeyIdSupplier: branch_key_id and branch_key_id_supplier exclude each other"
      else "Must initialize keyring with either branchKeyId or BranchKeyIdSupplier: one of branch_key_id and branch_key_id_supplier is needed")
  }

  opaque function NoneForUs(id: BranchKeyId, count: nat): Error {
    Refused(
      "Unable to decrypt data key: No Encrypted Data Keys found to match. Of " + Text.Decimal(count)
      + " encrypted_data_keys none has key_provider_id \"aws-kms-hierarchy\" and as key_provider_info the branch_key_id " + Text.Quoted(id.text))
  }

  opaque function CiphertextTooShort(length: nat): Error {
    Refused("the branch key's part of ciphertext is " + Text.Decimal(length) + " bytes long; salt, IV and version alone have " + Text.Decimal(BranchKeyWrapping.SEALED_START))
  }

  /** In whole seconds. */
  function GracePeriod(cache: CacheType): Option<int>
    ensures GracePeriod(cache).Some? ==> 0 <= GracePeriod(cache).value
  {
    if cache.StormTracking? then Some(MaterialsCaches.SettingsOf(cache.StormTracking).gracePeriod / 1000) else Option.None
  }

  method CacheFor(given: Option<CacheType>, ttl: PositiveLong) returns (r: Result<ICryptographicMaterialsCache, Error>) {
    var grace := if given.Some? then GracePeriod(given.value) else Some(MaterialsCaches.DEFAULT_SETTINGS.gracePeriod / 1000);
    if grace.Some? && ttl as int <= grace.value { return Failure(GracePeriodTooLong(ttl, grace.value)); }  // [HIERARCHY-005]
    if given.Some? && given.value.Shared? { return Success(given.value.Shared); }
    // [HIERARCHY-006]
    var kind := if given.Some? then given.value else CacheType.Default(DefaultCache(entryCapacity := DEFAULT_CAPACITY));
    var cache :- MaterialsCaches.Create(kind);
    return Success(cache);
  }

  // [HIERARCHY-009]
  method PartitionFor(given: Option<string>) returns (r: Result<bytes, Error>) {
    if given.Some? {
      r := KeyNames.Utf8("partition_id", given.value);
      return;
    }
    var uuid := RandomUuids.New();
    if uuid.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := uuid.error)); }
    return Success(uuid.value);
  }

  // [HIERARCHY-002] [HIERARCHY-004]
  method Create(input: CreateAwsKmsHierarchicalKeyringInput) returns (r: Result<AwsKmsHierarchicalKeyring, Error>)
    ensures r.Success? ==> (input.branchKeyId.Some? <==> input.branchKeyIdSupplier.None?)  // [HIERARCHY-003]
    ensures r.Success? ==> r.value.source.keyStore == input.keyStore && r.value.source.ttl == input.ttlSeconds
    ensures r.Success? && r.value.ids.Fixed? ==> r.value.source.Valid(r.value.ids.id) && input.branchKeyId == Some(r.value.ids.id.text)
  {
    if input.ttlSeconds == 0 { return Failure(NoTtl()); }  // [HIERARCHY-007]
    var now := ClockExterns.Seconds();
    var _ :- AnyCache.Expiry(now, input.ttlSeconds);
    var cache :- CacheFor(input.cache, input.ttlSeconds);
    var partition :- PartitionFor(input.partitionId);
    var info := input.keyStore.GetKeyStoreInfo();
    if info.Failure? { return Failure(KeyStore(keyStoreError := info.error)); }
    var logicalName :- KeyNames.Utf8("logical_key_store_name", info.value.logicalKeyStoreName);
    if input.branchKeyId.Some? == input.branchKeyIdSupplier.Some? { return Failure(OneOfTwo(input.branchKeyId.Some?)); }
    var source := new BranchKeySource(input.keyStore, cache, input.ttlSeconds, partition, logicalName);
    var ids: BranchKeyIds;
    if input.branchKeyId.Some? {
      var id :- source.Id(input.branchKeyId.value);
      ids := Fixed(id);
    } else {
      ids := Supplied(input.branchKeyIdSupplier.value);
    }
    var keyring := new AwsKmsHierarchicalKeyring(ids, source);
    return Success(keyring);
  }

  /** One branch key for all messages, or one for each context. */
  datatype BranchKeyIds = Fixed(id: BranchKeyId) | Supplied(supplier: IBranchKeyIdSupplier)

  // [HIERARCHY-001]
  class AwsKmsHierarchicalKeyring extends AnyKeyring.VerifiedKeyring {
    const ids: BranchKeyIds
    const source: BranchKeySource

    constructor (ids: BranchKeyIds, source: BranchKeySource)
      ensures this.ids == ids && this.source == source
    {
      this.ids := ids;
      this.source := source;
    }

    // [HIERARCHY-011] [HIERARCHY-036]
    method IdFor(context: Context) returns (r: Result<BranchKeyId, Error>)
      ensures r.Success? ==> if ids.Fixed? then r.value == ids.id else source.Valid(r.value)
    {
      if ids.Fixed? { return Success(ids.id); }
      var supplied :- ids.supplier.GetBranchKeyId(GetBranchKeyIdInput(encryptionContext := context));
      r := source.Id(supplied.branchKeyId);
    }

    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, before)
      ensures output.Success? ==>
                exists own, key, branchKey ::
                  && BranchKeyWrapping.Wraps(own, key, branchKey, before.encryptionContext)
                  && (ids.Fixed? ==> branchKey.id == ids.id.encoded)
                  && KeyWrapping.WrapsOneMore(output.value.materials, before, own, key)  // [HIERARCHY-016]
    {
      var id :- IdFor(before.encryptionContext);
      var branchKey :- source.ActiveVersion(id);
      var task :- KeyWrapping.Begin(before, context);
      var key :- KeyWrapping.GivenOrRandom(task);  // [HIERARCHY-012]
      var own :- BranchKeyWrapping.Wrap(key, branchKey, context);
      output := KeyWrapping.Append(before, task, own, key);
    }

    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
      ensures output.Success? ==>
                && Materials.Unlocks(output.value.materials, input.materials)
                && exists unwrapper: BranchKeyUnwrapper ::
                     && KeyUnwrapping.OpensOneOf(unwrapper, input.encryptedDataKeys, output.value.materials)
                     && unwrapper.source == source && (ids.Fixed? ==> unwrapper.branchKeyId == ids.id)
    {
      var context :- KeyUnwrapping.Begin(input.materials);  // [HIERARCHY-022]
      var id :- IdFor(input.materials.encryptionContext);
      var unwrapper := new BranchKeyUnwrapper(source, id);
      output := KeyUnwrapping.OpenFirstSelected(unwrapper, input.materials, input.encryptedDataKeys, context);  // [HIERARCHY-025] [HIERARCHY-028]
    }
  }

  /** Made for one call, because the branch key may be another for each. */
  class BranchKeyUnwrapper extends KeyUnwrapping.SelectiveUnwrapper {
    const source: BranchKeySource
    const branchKeyId: BranchKeyId

    constructor (source: BranchKeySource, branchKeyId: BranchKeyId)
      ensures this.source == source && this.branchKeyId == branchKeyId
    {
      this.source := source;
      this.branchKeyId := branchKeyId;
    }

    /** An info that is not UTF-8 is not that of the branch key, and skipped like any other.  [HIERARCHY-023] [HIERARCHY-024] */
    predicate Admits(edk: EncryptedDataKey) { edk.keyProviderId == BranchKeyWrapping.PROVIDER_ID && edk.keyProviderInfo == branchKeyId.encoded }

    function Selects(edk: EncryptedDataKey): (r: Result<bool, Error>)
      ensures r == Success(true) ==> Admits(edk)
    {
      Success(Admits(edk))
    }

    function NoneSelected(edks: seq<EncryptedDataKey>): Error { NoneForUs(branchKeyId, |edks|) }

    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context) {
      exists branchKey :: BranchKeyWrapping.Wraps(edk, key, branchKey, context) && branchKey.id == branchKeyId.encoded
    }

    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
    {
      var w := BranchKeyWrapping.Parse(own.ciphertext);
      if w.None? { return Failure(CiphertextTooShort(|own.ciphertext|)); }
      var branchKey :- source.NamedVersion(branchKeyId, w.value.version);
      r := BranchKeyWrapping.Unwrap(own, w.value, length, branchKey, context);
    }
  }

  /** Whatever is found with the branch key that wrapped, in what a keyring wrapped, is what was wrapped. */
  lemma DecryptInvertsEncrypt(
    branchKey: BranchKeyWrapping.BranchKey, before: EncryptionMaterials, after: EncryptionMaterials, found: DecryptionMaterials,
    own: EncryptedDataKey, key: bytes, foundOwn: EncryptedDataKey, foundKey: bytes)
    requires BranchKeyWrapping.Wraps(own, key, branchKey, before.encryptionContext) && KeyWrapping.WrapsOneMore(after, before, own, key)
    requires found.algorithmSuite == after.algorithmSuite && found.encryptionContext == after.encryptionContext
    requires found.plaintextDataKey.Some? && BranchKeyWrapping.Wraps(foundOwn, foundKey, branchKey, found.encryptionContext)
    requires EdkLayers.Holds(
               EdkLayers.Holding(KeyWrapping.LastHolding(after).edk, found.plaintextDataKey.value, found.symmetricSigningKey),
               found.algorithmSuite, found.encryptionContext, foundOwn, foundKey)
    ensures found.plaintextDataKey == after.plaintextDataKey
    ensures found.symmetricSigningKey == KeyWrapping.LastHolding(after).signingKey
  {
    var wrapped := KeyWrapping.LastHolding(after);
    assert foundOwn == own;
    BranchKeyWrapping.UnwrappingInvertsWrapping(own, key, foundKey, branchKey, after.encryptionContext);
    var holding := EdkLayers.Holding(wrapped.edk, found.plaintextDataKey.value, found.symmetricSigningKey);
    EdkLayers.HoldsOneDataKey(holding, wrapped, after.algorithmSuite, after.encryptionContext, own, key);
  }
}
