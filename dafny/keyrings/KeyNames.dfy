/** Namespaces, names and identifiers of keys: what keyrings write into an EDK to know it again. */
module KeyNames {
  import Text
  import TextExterns
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  /** The namespace belongs to the AWS KMS keyrings.  [RAW-AES-002] */
  predicate IsReserved(namespace: string) { namespace == "aws-kms" }

  function Reserved(): Error { Refused("key_namespace \"aws-kms\" is reserved for AWS KMS keyrings") }

  function NotText(member: string): Error { Refused(member + " has a character that cannot be encoded as UTF-8") }

  function TooLong(member: string, length: nat): Error {
    Refused(member + " has " + Text.Decimal(length) + " bytes of UTF-8; at most 65535 are allowed")
  }

  method Utf8(member: string, text: string) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> TextExterns.Encode(text) == Some(r.value)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var encoded := TextExterns.Encode(text);
    if encoded.None? { return Failure(NotText(member)); }
    return Success(encoded.value);
  }

  /** UTF-8, short enough for a field of a message.  [RAW-AES-007] */
  method Encoded(member: string, text: string) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> |r.value| < UINT16_LIMIT && TextExterns.Encode(text) == Some(r.value)
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var encoded :- Utf8(member, text);
    if |encoded| >= UINT16_LIMIT { return Failure(TooLong(member, |encoded|)); }
    return Success(encoded);
  }
}
