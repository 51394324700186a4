/**
 What keyrings share when they encrypt: `Begin` says which key to wrap, the keyring wraps it its own way, `Append` puts the
 result into the materials. A keyring never sees intermediate wrapping: it wraps what it is asked to, or makes a new key.
 */
module KeyWrapping {
  import AlgorithmSuites
  import EdkLayers
  import IntermediateWrapping
  import Materials
  import MaterialsErrors
  import RandomExterns
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened SerializedContexts
  import opened Wrappers

  /** A key to be wrapped: the given one, else a new one of that length. */
  datatype Task = Task(given: Option<bytes>, length: nat, context: SerializedContext) {
    predicate Accepts(key: bytes) { |key| == length && (given.Some? ==> key == given.value) }
  }

  /** Under direct wrapping the data key is given once it exists; an intermediate key is always new. */
  function Given(before: EncryptionMaterials): Option<bytes> {
    if AlgorithmSuites.WrapsDirectly(before.algorithmSuite) then before.plaintextDataKey else Option.None
  }

  ghost predicate IsTaskFor(task: Task, before: EncryptionMaterials) {
    && Materials.ValidForEncryption(before)
    && task.given == Given(before)
    && task.length == AlgorithmSuites.KeyLength(before.algorithmSuite)
    && task.context.context == before.encryptionContext
  }

  method Begin(before: EncryptionMaterials, context: SerializedContext) returns (r: Result<Task, Error>)
    requires context.context == before.encryptionContext
    ensures r.Success? ==> IsTaskFor(r.value, before) && r.value.context == context
  {
    if !Materials.ValidForEncryption(before) { return Failure(MaterialsErrors.InvalidForEncryption(before)); }  // [EDK-WRAP-015]
    return Success(Task(Given(before), AlgorithmSuites.KeyLength(before.algorithmSuite), context));
  }

  /** For keyrings that make new keys here, which is all whose wrapping service does not.  [FW-KR-004] [EDK-WRAP-011] */
  method GivenOrRandom(task: Task) returns (r: Result<bytes, Error>)
    requires task.given.Some? ==> task.Accepts(task.given.value)
    ensures r.Success? ==> task.Accepts(r.value)
  {
    if task.given.Some? { return Success(task.given.value); }
    r := RandomKey(task.length);  // [FW-IW-001] [EDK-WRAP-003]
  }

  method RandomKey(length: nat) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> |r.value| == length
  {
    var random := RandomExterns.Random(length);
    if random.Failure? { return Failure(AwsCryptographicPrimitives(primitivesError := random.error)); }
    return Success(random.value);
  }

  /** `after` is `before` with its data key wrapped once more, by way of `own`: the EDK that the keyring made of `key`. */
  ghost predicate WrapsOneMore(after: EncryptionMaterials, before: EncryptionMaterials, own: EncryptedDataKey, key: bytes) {
    && Materials.Extends(after, before)  // [EDK-WRAP-012] [FW-KR-005]
    && |after.encryptedDataKeys| == |before.encryptedDataKeys| + 1  // [FW-KR-002] [EDK-WRAP-013]
    && EdkLayers.Holds(LastHolding(after), after.algorithmSuite, after.encryptionContext, own, key)  // [FW-EM-002]
  }

  /** The last EDK, and what it holds. */
  ghost function LastHolding(m: EncryptionMaterials): EdkLayers.Holding
    requires Materials.ReadyForEncryption(m)
  {
    var last := |m.encryptedDataKeys| - 1;
    var signingKey := if AlgorithmSuites.SignsSymmetrically(m.algorithmSuite) then Some(m.symmetricSigningKeys.value[last]) else Option.None;
    EdkLayers.Holding(m.encryptedDataKeys[last], m.plaintextDataKey.value, signingKey)
  }

  /** `own` is what the keyring made of `key`. */
  method Append(before: EncryptionMaterials, task: Task, own: EncryptedDataKey, key: bytes) returns (r: Result<OnEncryptOutput, Error>)
    requires IsTaskFor(task, before) && task.Accepts(key)
    ensures r.Success? ==> WrapsOneMore(r.value.materials, before, own, key)
  {
    AlgorithmSuites.PartsFitTogether(before.algorithmSuite);
    if AlgorithmSuites.WrapsDirectly(before.algorithmSuite) {
      var after := before.(plaintextDataKey := Some(key), encryptedDataKeys := before.encryptedDataKeys + [own]);
      return Success(OnEncryptOutput(materials := after));
    }
    r := AppendLayered(before, task, own, key);
  }

  /** The key is an intermediate one, under which the data key is sealed. */
  method AppendLayered(before: EncryptionMaterials, task: Task, own: EncryptedDataKey, key: bytes) returns (r: Result<OnEncryptOutput, Error>)
    requires IsTaskFor(task, before) && task.Accepts(key) && !AlgorithmSuites.WrapsDirectly(before.algorithmSuite)
    ensures r.Success? ==> WrapsOneMore(r.value.materials, before, own, key)
  {
    AlgorithmSuites.PartsFitTogether(before.algorithmSuite);
    var dataKey := before.plaintextDataKey;
    if dataKey.None? {
      var random :- RandomKey(task.length);
      dataKey := Some(random);
    }
    var sealed :- IntermediateWrapping.Seal(dataKey.value, key, task.context);
    var layers := IntermediateWrapping.Layers(sealed, own.ciphertext);
    var edk := own.(ciphertext := IntermediateWrapping.Serialize(layers));
    IntermediateWrapping.ParseInvertsSerialize(layers);
    var signingKeys := Some(Materials.SigningKeys(before) + [IntermediateWrapping.SigningKey(key)]);
    var after := before.(plaintextDataKey := dataKey, encryptedDataKeys := before.encryptedDataKeys + [edk], symmetricSigningKeys := signingKeys);
    return Success(OnEncryptOutput(materials := after));
  }
}
