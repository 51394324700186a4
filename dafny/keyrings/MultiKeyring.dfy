/** Several keyrings as one: any of them can open what all of them wrapped. */
module MultiKeyring {
  import AnyKeyring
  import Materials
  import MaterialsErrors
  import Text
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  /** The keyrings of a multi-keyring. */
  datatype Members = Members(generator: Option<IKeyring>, children: seq<IKeyring>)

  // [FW-MK-001]
  type SomeMembers = m: Members | m.generator.Some? || |m.children| > 0 witness *

  opaque function NoMembers(): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused("a multi-keyring needs a generator or child_keyrings; generator is None and child_keyrings is empty")
  }

  opaque function NoDataKey(children: nat): Error {
    Refused("a multi-keyring of " + Text.Decimal(children) + " child_keyrings without a generator needs materials with a plaintext_data_key")
  }

  opaque function DataKeyAlready(length: nat): Error {
    Refused("a multi-keyring with a generator makes the data key itself; the materials already have a plaintext_data_key of " + Text.Decimal(length) + " bytes")
  }

  opaque function ChildFailed(i: nat, cause: Error): Error {
    Caused(effect := Refused("child_keyrings[" + Text.Decimal(i) + "] failed to wrap the data key"), cause := cause)
  }

  opaque function NoneOpened(reasons: seq<Error>): Error {
    CollectionOfErrors(
      list := reasons,
      message := "No Configured Keyring was able to decrypt the Data Key. " + Text.Decimal(|reasons|) + " were tried, see .list for the reasons")
  }

  method Create(input: CreateMultiKeyringInput) returns (r: Result<MultiKeyring, Error>)
    ensures r.Success? <==> input.generator.Some? || |input.childKeyrings| > 0
    ensures r.Success? ==> r.value.members == Members(input.generator, input.childKeyrings)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    if input.generator.None? && |input.childKeyrings| == 0 { return Failure(NoMembers()); }
    var keyring := new MultiKeyring(Members(input.generator, input.childKeyrings));
    return Success(keyring);
  }

  class MultiKeyring extends AnyKeyring.VerifiedKeyring {
    const members: SomeMembers

    constructor (members: SomeMembers)
      ensures this.members == members
    {
      this.members := members;
    }

    method Wrap(before: EncryptionMaterials, context: SerializedContext) returns (output: Result<OnEncryptOutput, Error>)
      requires context.context == before.encryptionContext
      ensures output.Success? ==> AnyKeyring.IsAnswerOnEncrypt(output.value.materials, before)
    {
      if members.generator.None? && before.plaintextDataKey.None? { return Failure(NoDataKey(|members.children|)); }  // [FW-MK-005]
      var after := before;
      if members.generator.Some? {
        if before.plaintextDataKey.Some? { return Failure(DataKeyAlready(|before.plaintextDataKey.value|)); }  // [FW-MK-003]
        after :- AnyKeyring.OnEncrypt(members.generator.value, before, context);  // [FW-MK-002] [FW-MK-004] [FW-MK-012]
      }
      for i := 0 to |members.children|
        invariant i == 0 && members.generator.None? ==> after == before
        invariant i > 0 || members.generator.Some? ==> AnyKeyring.IsAnswerOnEncrypt(after, before)
      {
        var wrapped := AnyKeyring.OnEncrypt(members.children[i], after, context);  // [FW-MK-006]
        if wrapped.Failure? { return Failure(ChildFailed(i, wrapped.error)); }
        if i > 0 || members.generator.Some? { Materials.TransitionsAreTransitive(before, after, wrapped.value); }
        after := wrapped.value;
      }
      return Success(OnEncryptOutput(materials := after));  // [FW-MK-007]
    }

    // [FW-MK-009] [FW-MK-010]
    method OnDecrypt(input: OnDecryptInput) returns (output: Result<OnDecryptOutput, Error>)
      ensures output.Success? ==> Materials.DecryptionTransition(input.materials, output.value.materials)
    {
      if !Materials.CanUnlock(input.materials) { return Failure(MaterialsErrors.CannotUnlock(input.materials)); }  // [FW-MK-008]
      var reasons: seq<Error> := [];
      if members.generator.Some? {
        output := AnyKeyring.OnDecrypt(members.generator.value, input);
        if output.Success? { return; }
        reasons := [output.error];
      }
      for i := 0 to |members.children| {
        output := AnyKeyring.OnDecrypt(members.children[i], input);
        if output.Success? { return; }
        reasons := reasons + [output.error];  // [FW-MK-011]
      }
      return Failure(NoneOpened(reasons));
    }
  }
}
