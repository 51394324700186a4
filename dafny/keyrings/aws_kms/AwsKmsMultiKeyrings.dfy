/** Multi-keyrings of AWS KMS keyrings: one keyring for each key, or for each Region, with clients from a supplier. */
module AwsKmsMultiKeyrings {
  import AwsKmsKeyring
  import DefaultClientSupplier
  import KmsArns
  import KmsErrors
  import KmsScopes
  import MultiKeyring
  import Text
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  opaque function RelatedKeys(texts: string): Error {
    Refused("Related multi-Region keys: " + texts + " are not allowed together; each multi-Region key may be there once")
  }

  opaque function NoRegions(count: nat): Error {
    Refused("regions is " + (if count == 0 then "empty" else "a list with an empty name") + "; Regions such as \"us-west-2\" are needed")
  }

  // [KMS-MULTI-006] [KMS-MULTI-021] [KMS-MRKMULTI-007] [KMS-MRKMULTI-022]
  method SupplierOf(given: Option<IClientSupplier>) returns (supplier: IClientSupplier) {
    if given.Some? { return given.value; }
    supplier := DefaultClientSupplier.Create();
  }

  /** All identifiers, the generator's first. */
  // [KMS-MULTI-005] [KMS-MRKMULTI-005]
  method ReadKeyIds(generator: Option<string>, children: seq<string>) returns (r: Result<seq<KmsErrors.KeyId>, Error>)
    ensures r.Success? ==> |r.value| == |children| + (if generator.Some? then 1 else 0)
  {
    var texts := (if generator.Some? then [generator.value] else []) + children;
    if |texts| == 0 { return Success([]); }
    var first :- KmsErrors.ReadKeyId(if generator.Some? then "generator" else "kms_key_ids[0]", texts[0]);
    var ids := new KmsErrors.KeyId[|texts|](_ => first);
    for i := 0 to |texts| {
      var member := if generator.Some? && i == 0 then "generator" else "kms_key_ids[" + Text.Decimal(if generator.Some? then i - 1 else i) + "]";
      var id :- KmsErrors.ReadKeyId(member, texts[i]);
      ids[i] := id;
    }
    return Success(ids[..]);
  }

  // [KMS-MRKMULTI-006]
  method CheckUnique(ids: seq<KmsErrors.KeyId>) returns (r: Result<(), Error>) {
    var duplicates := KmsArns.Duplicates(seq(|ids|, i requires 0 <= i < |ids| => ids[i].identifier));
    if |duplicates| > 0 {
      var texts := duplicates[0].Print();
      for i := 1 to |duplicates| {
        texts := texts + "," + duplicates[i].Print();
      }
      return Failure(RelatedKeys(texts));
    }
    return Success(());
  }

  /** One keyring for each key. */
  method OfKeys(
    generator: Option<string>, kmsKeyIds: Option<seq<string>>, clientSupplier: Option<IClientSupplier>, grantTokens: Option<seq<string>>, related: bool)
    returns (r: Result<MultiKeyring.MultiKeyring, Error>)
  {
    var tokens :- KmsErrors.GrantTokens(grantTokens);
    var supplier := SupplierOf(clientSupplier);
    var ids :- ReadKeyIds(generator, if kmsKeyIds.Some? then kmsKeyIds.value else []);
    if related { var _ :- CheckUnique(ids); }
    var keyrings: seq<IKeyring> := [];
    if |ids| > 0 {
      var first :- OfKey(ids[0], supplier, tokens, related);
      var made := new IKeyring[|ids|](_ => first);
      for i := 1 to |ids| {
        var keyring :- OfKey(ids[i], supplier, tokens, related);  // [KMS-MULTI-010] [KMS-MRKMULTI-011]
        made[i] := keyring;
      }
      keyrings := made[..];
    }
    // [KMS-MULTI-013] [KMS-MRKMULTI-014]
    if generator.None? || |keyrings| == 0 {
      r := MultiKeyring.Create(CreateMultiKeyringInput(generator := Option.None, childKeyrings := keyrings));
    } else {
      r := MultiKeyring.Create(CreateMultiKeyringInput(generator := Some(keyrings[0]), childKeyrings := keyrings[1..]));
    }
  }

  // [KMS-MULTI-007] [KMS-MULTI-009] [KMS-MULTI-012] [KMS-MRKMULTI-008] [KMS-MRKMULTI-010] [KMS-MRKMULTI-013]
  method OfKey(id: KmsErrors.KeyId, supplier: IClientSupplier, grantTokens: seq<string>, related: bool) returns (r: Result<IKeyring, Error>) {
    // [KMS-MULTI-008] [KMS-MULTI-011] [KMS-MULTI-014] [KMS-MRKMULTI-009] [KMS-MRKMULTI-012] [KMS-MRKMULTI-015]
    var client :- supplier.GetClient(GetClientInput(region := id.identifier.Region()));
    var keyring :- AwsKmsKeyring.Made(if related then KmsScopes.RelatedKeys(id) else KmsScopes.OneKey(id), client, Some(grantTokens));
    return Success(keyring);
  }

  /** One discovery keyring for each Region. */
  method OfRegions(
    regions: seq<string>, discoveryFilter: Option<DiscoveryFilter>, clientSupplier: Option<IClientSupplier>, grantTokens: Option<seq<string>>, related: bool)
    returns (r: Result<MultiKeyring.MultiKeyring, Error>)
  {
    var tokens :- KmsErrors.GrantTokens(grantTokens);
    var filter :- KmsScopes.CheckedFilter(discoveryFilter);
    var supplier := SupplierOf(clientSupplier);
    // [KMS-MULTI-016] [KMS-MULTI-017] [KMS-MRKMULTI-017] [KMS-MRKMULTI-018]
    if |regions| == 0 || "" in regions { return Failure(NoRegions(|regions|)); }
    var first :- OfRegion(regions[0], filter, supplier, tokens, related);
    var made := new IKeyring[|regions|](_ => first);
    for i := 1 to |regions| {
      var keyring :- OfRegion(regions[i], filter, supplier, tokens, related);
      made[i] := keyring;
    }
    // [KMS-MULTI-024] [KMS-MRKMULTI-025]
    r := MultiKeyring.Create(CreateMultiKeyringInput(generator := Option.None, childKeyrings := made[..]));
  }

  // [KMS-MULTI-022] [KMS-MULTI-023] [KMS-MRKMULTI-023] [KMS-MRKMULTI-024]
  method OfRegion(region: string, filter: Option<DiscoveryFilter>, supplier: IClientSupplier, grantTokens: seq<string>, related: bool)
    returns (r: Result<IKeyring, Error>)
  {
    var client :- supplier.GetClient(GetClientInput(region := region));
    if related {
      var keyring :- AwsKmsKeyring.OfRegion(filter, region, client, Some(grantTokens));
      return Success(keyring);
    }
    var keyring :- AwsKmsKeyring.Made(KmsScopes.Discovery(filter), client, Some(grantTokens));
    return Success(keyring);
  }
}
