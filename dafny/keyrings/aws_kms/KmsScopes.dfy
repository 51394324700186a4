/**
 Which keys of AWS KMS a keyring unwraps with. This is all in which the keyrings of AWS KMS differ when they unwrap: an EDK names a key by its ARN,
 and the scope says which key AWS KMS is then asked for, if any.
 */
module KmsScopes {
  import KmsArns
  import KmsErrors
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  /** With `OneKey` this very key, with `RelatedKeys` also replicas of it; with `Discovery` any, with `RegionalDiscovery` any that can be had in the Region. */
  datatype Scope =
    | OneKey(id: KmsErrors.KeyId)
    | RelatedKeys(id: KmsErrors.KeyId)
    | Discovery(filter: Option<DiscoveryFilter>)
    | RegionalDiscovery(filter: Option<DiscoveryFilter>, region: string)
  {
    predicate IsDiscovery() { Discovery? || RegionalDiscovery? }
  }

  /** Any key passes without a filter. */
  // [KMS-DISC-011] [KMS-DISC-012] [KMS-MRKDISC-014] [KMS-MRKDISC-015] [KMS-IMPL-012]
  predicate Passes(filter: Option<DiscoveryFilter>, arn: KmsArns.Arn) {
    filter.Some? ==> arn.partition == filter.value.partition && arn.account in filter.value.accountIds
  }

  /** The key to ask for when an EDK names `key`. Discovery: a key outside the filter is never asked for. */
  function KeyFor(scope: Scope, key: KmsArns.KeyArn): (asked: Option<string>)
    ensures asked.Some? && scope.IsDiscovery() ==> Passes(scope.filter, key.arn)
    ensures asked.Some? && !scope.IsDiscovery() ==> asked.value == scope.id.text  // [KMS-STRICT-040] [KMS-MRK-040] [KMS-RSA-033]
    ensures asked.Some? && scope.OneKey? ==> key.text == scope.id.text
    ensures asked.Some? && scope.RelatedKeys? ==> KmsArns.AreRelated(scope.id.identifier, KmsArns.InArn(key.arn))
    ensures asked.Some? && scope.RegionalDiscovery? && !key.arn.resource.IsMultiRegion() ==> key.arn.region == scope.region
  {
    match scope
    case OneKey(id) => if key.text == id.text then Some(id.text) else Option.None  // [KMS-STRICT-036]
    case RelatedKeys(id) => if KmsArns.AreRelated(id.identifier, KmsArns.InArn(key.arn)) then Some(id.text) else Option.None  // [KMS-MRK-036] [KMS-RSA-029]
    case Discovery(filter) => if Passes(filter, key.arn) then Some(key.text) else Option.None  // [KMS-DISC-016]
    case RegionalDiscovery(filter, region) =>
      if !Passes(filter, key.arn) then Option.None
      else if key.arn.resource.IsMultiRegion() then Some(key.arn.(region := region).Print())  // [KMS-MRKDISC-020]
      else if key.arn.region == region then Some(key.text)
      else Option.None  // [KMS-MRKDISC-016]
  }

  /** EDKs of other providers are nothing to the keyring, and not read; one of its own must name a key. */
  // [KMS-IMPL-013]
  function Asked(scope: Scope, providerId: bytes, edk: EncryptedDataKey): (r: Result<Option<string>, Error>)
    ensures r.Success? && r.value.Some? ==>
              && edk.keyProviderId == providerId
              && KmsArns.ReadKeyArn(edk.keyProviderInfo).Some?
              && KeyFor(scope, KmsArns.ReadKeyArn(edk.keyProviderInfo).value) == r.value
  {
    // [KMS-STRICT-034] [KMS-MRK-034] [KMS-DISC-009] [KMS-MRKDISC-012] [KMS-RSA-027]
    if edk.keyProviderId != providerId then Success(Option.None)
    else
      var key := KmsArns.ReadKeyArn(edk.keyProviderInfo);
      // [KMS-STRICT-035] [KMS-MRK-035] [KMS-DISC-010] [KMS-MRKDISC-013] [KMS-RSA-028]
      if key.None? then Failure(KmsErrors.NoKeyArn(|edk.keyProviderInfo|)) else Success(KeyFor(scope, key.value))
  }

  // [KMS-IMPL-021]
  opaque function NoneForUs(scope: Scope, count: nat): Error {
    Refused(
      "Unable to decrypt data key: No Encrypted Data Keys found to match. None of the " + Text.Decimal(count) + " encrypted_data_keys "
      + match scope
        case OneKey(id) => "was made with kms_key_id " + Text.Quoted(id.text)
        case RelatedKeys(id) => "was made with kms_key_id " + Text.Quoted(id.text) + " or a key related to it"
        case Discovery(filter) => "was made with AWS KMS" + Within(filter)
        case RegionalDiscovery(filter, region) => "was made with AWS KMS and a key that can be had in " + Text.Quoted(region) + Within(filter))
  }

  function Within(filter: Option<DiscoveryFilter>): string { if filter.Some? then ", within the discovery_filter" else "" }

  // ---- Filters

  opaque function BadFilter(what: string): (e: Error)
    ensures e.AwsCryptographicMaterialProvidersException?
  {
    Refused("discovery_filter has " + what)
  }

  // [KMS-IMPL-011]
  function CheckedFilter(filter: Option<DiscoveryFilter>): (r: Result<Option<DiscoveryFilter>, Error>)
    ensures r.Success? ==> r.value == filter
    ensures r.Success? && filter.Some? ==> |filter.value.accountIds| > 0 && "" !in filter.value.accountIds && filter.value.partition != ""
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    if filter.None? then Success(filter)
    else if |filter.value.accountIds| == 0 then Failure(BadFilter("no account_ids; at least one is needed"))
    else if "" in filter.value.accountIds then Failure(BadFilter("an empty account id"))
    else if filter.value.partition == "" then Failure(BadFilter("an empty partition; one such as \"aws\" is needed"))
    else Success(filter)
  }
}
