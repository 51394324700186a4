/**
 What keyrings share when they decrypt: `Begin`, then `OpenFirst`, which tries in order the EDKs that the keyring admits, or
 `OpenFirstSelected`, for keyrings to which the EDKs of others are no failures. A keyring never sees intermediate wrapping: it opens its own part of each EDK.
 */
module KeyUnwrapping {
  import AlgorithmSuites
  import EdkLayers
  import IntermediateWrapping
  import KeyWrapping
  import Materials
  import MaterialsErrors
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened SerializedContexts
  import opened Wrappers

  /** What differs between keyrings. Inside the library only: so it may promise. */
  trait {:termination false} KeyUnwrapper {
    /** The EDK may be tried. */
    predicate Admits(edk: EncryptedDataKey)

    /** Why an EDK is not tried. */
    function Mismatch(edk: EncryptedDataKey): Error

    /** `edk` is `key`, wrapped. */
    ghost predicate Wraps(edk: EncryptedDataKey, key: bytes, context: Context)

    /** `own` is the keyring's own part of `edk`; `length` that of the key wanted, which whoever calls checks. */
    method Unwrap(own: EncryptedDataKey, length: nat, context: SerializedContext, ghost edk: EncryptedDataKey) returns (r: Result<bytes, Error>)
      requires Admits(edk) && own == edk.(ciphertext := own.ciphertext)
      ensures r.Success? ==> Wraps(own, r.value, context.context)
  }

  /** A keyring to which the EDKs of others are nothing. */
  trait {:termination false} SelectiveUnwrapper extends KeyUnwrapper {
    /** Whether an EDK is for the keyring; a failure ends the whole decryption. */
    function Selects(edk: EncryptedDataKey): (r: Result<bool, Error>)
      ensures r == Success(true) ==> Admits(edk)

    /** When no EDK is for the keyring. */
    function NoneSelected(edks: seq<EncryptedDataKey>): Error

    function Mismatch(edk: EncryptedDataKey): Error { NoneSelected([edk]) }
  }

  // [FW-KR-006]
  method Begin(before: DecryptionMaterials) returns (r: Result<SerializedContext, Error>)
    ensures r.Success? ==> Materials.CanUnlock(before) && r.value.context == before.encryptionContext
  {
    if !Materials.CanUnlock(before) { return Failure(MaterialsErrors.CannotUnlock(before)); }
    var context := Serialized(before.encryptionContext);
    return Success(context);
  }

  /** The keys of `m` are those of one of the EDKs, one that the keyring admits and that its own key opened under the context. */
  ghost predicate OpensOneOf(unwrapper: KeyUnwrapper, edks: seq<EncryptedDataKey>, m: DecryptionMaterials) {
    && m.plaintextDataKey.Some?
    && exists edk <- edks, own, key :: Opens(unwrapper, edk, own, key, m)
  }

  ghost predicate Opens(unwrapper: KeyUnwrapper, edk: EncryptedDataKey, own: EncryptedDataKey, key: bytes, m: DecryptionMaterials)
    requires m.plaintextDataKey.Some?
  {
    && unwrapper.Admits(edk)
    && unwrapper.Wraps(own, key, m.encryptionContext)
    && EdkLayers.Holds(
         EdkLayers.Holding(edk, m.plaintextDataKey.value, m.symmetricSigningKey), m.algorithmSuite, m.encryptionContext, own, key)
  }

  /** Who takes a keyring's own part for no other key than the one that was wrapped finds all that was wrapped. */
  lemma FoundIsWrapped(
    unwrapper: KeyUnwrapper,
    before: EncryptionMaterials, after: EncryptionMaterials, found: DecryptionMaterials, own: EncryptedDataKey, key: bytes)
    requires KeyWrapping.WrapsOneMore(after, before, own, key)
    requires found.algorithmSuite == after.algorithmSuite && found.encryptionContext == after.encryptionContext
    requires forall other | unwrapper.Wraps(own, other, after.encryptionContext) :: other == key
    requires OpensOneOf(unwrapper, [KeyWrapping.LastHolding(after).edk], found)
    ensures found.plaintextDataKey == after.plaintextDataKey
    ensures found.symmetricSigningKey == KeyWrapping.LastHolding(after).signingKey
  {
    var wrapped := KeyWrapping.LastHolding(after);
    var foundOwn, foundKey :| Opens(unwrapper, wrapped.edk, foundOwn, foundKey, found);
    assert foundOwn == own;
    var holding := EdkLayers.Holding(wrapped.edk, found.plaintextDataKey.value, found.symmetricSigningKey);
    EdkLayers.HoldsOneDataKey(holding, wrapped, after.algorithmSuite, after.encryptionContext, own, key);
  }

  /** Tries in order; the error lists one reason for each EDK. */
  method OpenFirst(
    unwrapper: KeyUnwrapper, before: DecryptionMaterials, edks: seq<EncryptedDataKey>, context: SerializedContext, allAdmitted: bool := false)
    returns (r: Result<OnDecryptOutput, Error>)
    requires Materials.CanUnlock(before) && context.context == before.encryptionContext
    requires allAdmitted ==> forall edk <- edks :: unwrapper.Admits(edk)
    ensures r.Success? ==> Materials.Unlocks(r.value.materials, before) && OpensOneOf(unwrapper, edks, r.value.materials)  // [FW-KR-007]
    ensures r.Failure? ==> r.error.CollectionOfErrors? && |r.error.list| == |edks|  // [FW-KR-008]
  {
    var reasons: array?<Error> := null;
    for i := 0 to |edks|  // [KMS-STRICT-037] [KMS-MRK-037] [KMS-DISC-013] [KMS-MRKDISC-017]
      invariant reasons != null ==> fresh(reasons) && reasons.Length == |edks|
    {
      if allAdmitted || unwrapper.Admits(edks[i]) {
        r := Open(unwrapper, before, edks[i], context);
        if r.Success? { return; }  // [HIERARCHY-027] [KMS-STRICT-048] [KMS-MRK-048] [KMS-DISC-023] [KMS-MRKDISC-027]
        if reasons == null {
          if allAdmitted { reasons := new Error[|edks|](_ => r.error); } else { reasons := Mismatches(unwrapper, edks); }
        }
        // [KMS-STRICT-046] [KMS-MRK-046] [KMS-DISC-022] [KMS-MRKDISC-026]
        reasons[i] := r.error;  // [KMS-STRICT-038] [KMS-MRK-038] [KMS-DISC-014] [KMS-MRKDISC-018]
      }
    }
    if reasons == null { reasons := Mismatches(unwrapper, edks); }
    return Failure(NoneOpened(reasons[..]));  // [KMS-STRICT-049] [KMS-MRK-049] [KMS-DISC-024] [KMS-MRKDISC-028]
  }

  /** Those that are for the keyring. */
  ghost function ForKeyring(unwrapper: SelectiveUnwrapper, edks: seq<EncryptedDataKey>): seq<EncryptedDataKey> {
    if |edks| == 0 then []
    else
      var last := edks[|edks| - 1];
      ForKeyring(unwrapper, edks[..|edks| - 1]) + if unwrapper.Selects(last) == Success(true) then [last] else []
  }

  /** Tries those that are for the keyring, in order; the error lists one reason for each of them. */
  method OpenFirstSelected(unwrapper: SelectiveUnwrapper, before: DecryptionMaterials, edks: seq<EncryptedDataKey>, context: SerializedContext)
    returns (r: Result<OnDecryptOutput, Error>)
    requires Materials.CanUnlock(before) && context.context == before.encryptionContext
    ensures r.Success? ==> Materials.Unlocks(r.value.materials, before) && OpensOneOf(unwrapper, edks, r.value.materials)
    ensures r.Failure? && (forall edk <- edks :: unwrapper.Selects(edk).Success?) && ForKeyring(unwrapper, edks) != [] ==>
              r.error.CollectionOfErrors? && |r.error.list| == |ForKeyring(unwrapper, edks)|
  {
    var selected :- Selected(unwrapper, edks);  // [KMS-STRICT-033] [KMS-MRK-033] [KMS-DISC-008] [KMS-MRKDISC-011]
    if |selected| == 0 { return Failure(unwrapper.NoneSelected(edks)); }
    r := OpenFirst(unwrapper, before, selected, context, true);
  }

  /** The very list, if all are for the keyring: so it is for most calls. */
  method Selected(unwrapper: SelectiveUnwrapper, edks: seq<EncryptedDataKey>) returns (r: Result<seq<EncryptedDataKey>, Error>)
    ensures r.Success? ==> r.value == ForKeyring(unwrapper, edks) && forall edk <- r.value :: edk in edks && unwrapper.Admits(edk)
    ensures r.Failure? ==> exists edk <- edks :: unwrapper.Selects(edk).Failure?
  {
    for i := 0 to |edks|
      invariant ForKeyring(unwrapper, edks[..i]) == edks[..i]
      invariant forall j | 0 <= j < i :: unwrapper.Admits(edks[j])
    {
      assert edks[..i + 1][..i] == edks[..i];
      var wanted :- unwrapper.Selects(edks[i]);
      if !wanted {
        r := SelectedBut(unwrapper, edks, i);
        return;
      }
    }
    assert edks[..|edks|] == edks;
    return Success(edks);
  }

  /** Without the one at `first`, which is the first that is not for the keyring. */
  method SelectedBut(unwrapper: SelectiveUnwrapper, edks: seq<EncryptedDataKey>, first: nat) returns (r: Result<seq<EncryptedDataKey>, Error>)
    requires first < |edks| && ForKeyring(unwrapper, edks[..first]) == edks[..first] && unwrapper.Selects(edks[first]) == Success(false)
    requires forall j | 0 <= j < first :: unwrapper.Admits(edks[j])
    ensures r.Success? ==> r.value == ForKeyring(unwrapper, edks) && forall edk <- r.value :: edk in edks && unwrapper.Admits(edk)
    ensures r.Failure? ==> exists edk <- edks :: unwrapper.Selects(edk).Failure?
  {
    var selected := new EncryptedDataKey[|edks|](i requires 0 <= i < |edks| => edks[i]);
    var count: nat := first;
    assert edks[..first + 1][..first] == edks[..first];
    for i := first + 1 to |edks|
      invariant count < i
      invariant selected[..count] == ForKeyring(unwrapper, edks[..i])
      invariant forall j | 0 <= j < |edks| :: selected[j] in edks
      invariant forall j | 0 <= j < count :: unwrapper.Admits(selected[j])
    {
      assert edks[..i + 1][..i] == edks[..i];
      var wanted :- unwrapper.Selects(edks[i]);
      if wanted {
        selected[count] := edks[i];
        count := count + 1;
      }
    }
    assert edks[..|edks|] == edks;
    return Success(selected[..count]);
  }

  /** Made when first needed: most calls open the first EDK that the keyring admits. */
  method Mismatches(unwrapper: KeyUnwrapper, edks: seq<EncryptedDataKey>) returns (reasons: array<Error>)
    ensures fresh(reasons) && reasons.Length == |edks|
  {
    reasons := new Error[|edks|](i requires 0 <= i < |edks| => unwrapper.Mismatch(edks[i]));
  }

  function NoneOpened(reasons: seq<Error>): Error {
    CollectionOfErrors(
      list := reasons,
      message := "none of the " + Text.Decimal(|reasons|) + " encrypted_data_keys could be decrypted, see .list for the reasons")
  }

  function TooShort(edk: EncryptedDataKey): Error {
    AwsCryptographicMaterialProvidersException(
      message := "ciphertext is " + Text.Decimal(|edk.ciphertext|) + " bytes long; under this algorithm suite it has at least "
      + Text.Decimal(IntermediateWrapping.SEALED_LENGTH))
  }

  function WrongLength(length: nat, suite: AlgorithmSuiteInfo): Error {
    AwsCryptographicMaterialProvidersException(
      message := "the unwrapped data key is " + Text.Decimal(length) + " bytes long; algorithm suite " + AlgorithmSuites.Name(suite) + " needs "
      + Text.Decimal(AlgorithmSuites.KeyLength(suite)))
  }

  method Open(unwrapper: KeyUnwrapper, before: DecryptionMaterials, edk: EncryptedDataKey, context: SerializedContext)
    returns (r: Result<OnDecryptOutput, Error>)
    requires Materials.CanUnlock(before) && context.context == before.encryptionContext
    requires unwrapper.Admits(edk)
    ensures r.Success? ==> Materials.Unlocks(r.value.materials, before) && OpensOneOf(unwrapper, [edk], r.value.materials)
  {
    var suite := before.algorithmSuite;
    AlgorithmSuites.PartsFitTogether(suite);
    var own := EdkLayers.Own(edk, suite);
    if own.None? { return Failure(TooShort(edk)); }
    var key :- unwrapper.Unwrap(own.value, AlgorithmSuites.KeyLength(suite), context, edk);
    // [KMS-STRICT-045] [KMS-MRK-045] [KMS-DISC-021] [KMS-MRKDISC-025]
    if |key| != AlgorithmSuites.KeyLength(suite) { return Failure(WrongLength(|key|, suite)); }
    if AlgorithmSuites.WrapsDirectly(suite) {
      var after := before.(plaintextDataKey := Some(key));  // [KMS-STRICT-047] [KMS-MRK-047]
      assert Opens(unwrapper, edk, own.value, key, after);
      return Success(OnDecryptOutput(materials := after));
    }
    var dataKey :- IntermediateWrapping.Open(IntermediateWrapping.Parse(edk.ciphertext).value.sealedDataKey, key, context);
    var after := before.(plaintextDataKey := Some(dataKey), symmetricSigningKey := Some(IntermediateWrapping.SigningKey(key)));
    assert Opens(unwrapper, edk, own.value, key, after);
    return Success(OnDecryptOutput(materials := after));
  }
}
