/** Which keys of AWS KMS a key store may use, and by which name it asks for them. */
module KmsConfigurations {
  import KmsArns
  import KmsRequests
  import Text
  import opened KeyStoreErrors
  import opened KeyStoreTypes
  import opened Wrappers

  const MAX_REGION_LENGTH := 32

  predicate Fits(text: string) { 1 <= |text| <= KmsRequests.MAX_KEY_ID_LENGTH }

  type KeyArn = key: KmsArns.KeyArn | KmsArns.IsKeyArn(key) && Fits(key.text) witness *

  function ParseKey(text: string): (key: Option<KeyArn>)
    ensures key.Some? ==> key.value.text == text
  {
    if Fits(text) then KmsArns.ParseKeyArn(text) else Option.None
  }

  function Identifier(key: KeyArn): KmsArns.Identifier { KmsArns.InArn(key.arn) }

  /** OneKey is that key; OneOfRelated is it or its replicas; Any is any; AnyIn is any, Multi-Region keys in one Region. */
  // [KEYSTORE-011] [KEYSTORE-014]
  datatype Scope = OneKey(key: KeyArn) | OneOfRelated(key: KeyArn) | Any | AnyIn(region: string) {
    /** New branch keys need a key that is named. */
    predicate CanCreate() { OneKey? || OneOfRelated? }

    /** Where clients belong; empty where nothing says so. */
    function Region(): string { if CanCreate() then key.arn.region else if AnyIn? then region else "" }

    /** May a branch key be wrapped by `stored`? */
    predicate Admits(stored: KeyArn)
      ensures OneKey? ==> (Admits(stored) <==> stored.text == key.text)  // [KEYSTORE-016]
      ensures OneOfRelated? ==> (Admits(stored) <==> KmsArns.AreRelated(Identifier(key), Identifier(stored)))  // [KEYSTORE-017]
      ensures Any? || AnyIn? ==> Admits(stored)  // [KEYSTORE-018]
    {
      match this
      case OneKey(key) => stored.text == key.text
      case OneOfRelated(key) => KmsArns.AreRelated(Identifier(key), Identifier(stored))
      case _ => true
    }

    /** What AWS KMS is asked to decrypt with, for what `stored` wrapped. */
    function KeyIdFor(stored: KeyArn): (keyId: string)
      ensures CanCreate() ==> keyId == key.text
      ensures Any? ==> keyId == stored.text
      ensures AnyIn? && stored.arn.resource.IsMultiRegion() ==> keyId == stored.arn.(region := region).Print()  // [KEYSTORE-019]
      ensures AnyIn? && !stored.arn.resource.IsMultiRegion() ==> keyId == stored.text
    {
      if CanCreate() then key.text
      else if AnyIn? && stored.arn.resource.IsMultiRegion() then
        var here := stored.arn.(region := region);
        here.Print()
      else stored.text
    }
  }

  opaque function NotAKey(text: string): Error {
    Refused("kms_configuration " + Text.Quoted(text) + " is not the ARN of a key of AWS KMS, such as \"arn:aws:kms:us-west-2:111122223333:key/…\"")
  }

  opaque function WrongLength(what: string, length: nat, limit: nat): Error {
    Refused(what + " of kms_configuration has " + Text.Decimal(length) + " characters; 1 to " + Text.Decimal(limit) + " are expected")
  }

  // [KEYSTORE-012] [KEYSTORE-013]
  function ReadKey(text: string): (r: Result<KeyArn, Error>)
    ensures r.Success? ==> r.value.text == text && r.value.arn.resource.Key?
  {
    if !Fits(text) then Failure(WrongLength("the ARN", |text|, KmsRequests.MAX_KEY_ID_LENGTH))
    else
      var key := ParseKey(text);
      if key.None? then Failure(NotAKey(text)) else Success(key.value)
  }

  function Read(configuration: KMSConfiguration): (r: Result<Scope, Error>)
    ensures r.Success? && configuration.kmsKeyArn? ==> r.value.OneKey? && r.value.key.text == configuration.kmsKeyArn
    ensures r.Success? && configuration.kmsMRKeyArn? ==> r.value.OneOfRelated? && r.value.key.text == configuration.kmsMRKeyArn
    ensures r.Success? && configuration.discovery? ==> r.value.Any?
    ensures r.Success? && configuration.mrDiscovery? ==> r.value == AnyIn(configuration.mrDiscovery.region)  // [KEYSTORE-015]
  {
    match configuration
    case kmsKeyArn(text) =>
      var key :- ReadKey(text);
      Success(OneKey(key))
    case kmsMRKeyArn(text) =>
      var key :- ReadKey(text);
      Success(OneOfRelated(key))
    case discovery(_) => Success(Any)
    case mrDiscovery(given) =>
      if 1 <= |given.region| <= MAX_REGION_LENGTH then Success(AnyIn(given.region))
      else Failure(WrongLength("the region", |given.region|, MAX_REGION_LENGTH))
  }
}
