/** Errors that all keyrings of AWS KMS share, and the checks of what they are made with. */
module KmsErrors {
  import KmsArns
  import KmsRequests
  import KmsTypes
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  // [KMS-IMPL-015] [KMS-IMPL-016]
  function Asked<T>(answer: Result<T, KmsTypes.Error>): (r: Result<T, Error>)
    ensures r.Success? <==> answer.Success?
    ensures r.Success? ==> r.value == answer.value
  {
    if answer.Success? then Success(answer.value) else Failure(ComAmazonawsKms(kmsError := answer.error))
  }

  opaque function InvalidResponse(operation: string, why: string): Error {
    Refused("invalid response from AWS KMS " + operation + ": " + why)
  }

  opaque function NoKeyArn(length: nat): Error {
    Refused("key_provider_info of an AWS KMS data key is not the ARN of a key; it is " + Text.Decimal(length) + " bytes long")
  }

  /** The tokens, if AWS KMS can take them. A missing list is an empty one. */
  // [KMS-IMPL-001]
  function GrantTokens(given: Option<seq<string>>): (r: Result<seq<string>, Error>)
    ensures r.Success? ==> r.value == if given.Some? then given.value else []
    ensures r.Success? ==> KmsRequests.AreGrantTokens(r.value)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var tokens := if given.Some? then given.value else [];
    if KmsRequests.AreGrantTokens(tokens) then Success(tokens) else Failure(Refused(KmsRequests.GrantTokensProblem(tokens)))
  }

  /** A key identifier with its text. */
  datatype KeyId = KeyId(text: string, identifier: KmsArns.Identifier) {
    /** Of a key, not of an alias. */
    predicate IsKeyArn() { identifier.InArn? && identifier.arn.resource.Key? }
  }

  ghost predicate IsKeyId(id: KeyId) { KmsRequests.FitsKeyId(id.text) && KmsArns.ParseIdentifier(id.text) == Some(id.identifier) }

  // [KMS-STRICT-005] [KMS-STRICT-006] [KMS-MRK-005] [KMS-MRK-006]
  function ReadKeyId(member: string, text: string): (r: Result<KeyId, Error>)
    ensures r.Success? ==> IsKeyId(r.value) && r.value.text == text
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var problem := KmsRequests.KeyIdProblem(member, text);
    if problem.Some? then Failure(Refused(problem.value)) else Success(KeyId(text, KmsArns.ParseIdentifier(text).value))
  }

  /** For what only the ARN of a key is good enough. */
  opaque function NotKeyArn(id: KeyId): Error {
    Refused("unwrapping needs the ARN of a key as kms_key_id; " + Text.Quoted(id.text) + " is " + if id.identifier.InArn? then "that of an alias" else "no ARN")
  }
}
