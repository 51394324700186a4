/** Data keys and AWS KMS: what it is asked, as values, and which answers count. */
module KmsDataKeys {
  import KmsArns
  import KmsErrors
  import KmsTypes
  import KmsRequests
  import Text
  import opened Bytes
  import opened TextExterns
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened SerializedContexts
  import opened Wrappers

  const PROVIDER_ID := Ascii("aws-kms")

  /** An EDK, and the key that it holds. */
  datatype Wrapped = Wrapped(edk: EncryptedDataKey, key: bytes)

  opaque function NotText(pairs: nat): Error {
    Refused("encryption_context of " + Text.Decimal(pairs) + " pairs has a key or value that is not UTF-8, which AWS KMS cannot be asked with")
  }

  method TextPairs(context: Context) returns (r: Result<map<string, string>, Error>)
    ensures r.Success? <==> DecodedPairs(context).Some?
  {
    var pairs := DecodePairs(context);
    if pairs.None? { return Failure(NotText(|context|)); }
    return Success(pairs.value);
  }

  // ---- Requests. Grant tokens are sent even when there are none.  [KMS-IMPL-002] [KMS-IMPL-004]

  function GenerateRequest(keyId: string, length: int32, context: map<string, string>, grantTokens: seq<string>): KmsTypes.GenerateDataKeyRequest {
    KmsTypes.GenerateDataKeyRequest(
      KeyId := keyId,  // [KMS-STRICT-011] [KMS-MRK-011]
      EncryptionContext := Some(context),  // [KMS-STRICT-013] [KMS-MRK-013]
      NumberOfBytes := Some(length),  // [KMS-STRICT-012] [KMS-MRK-012]
      GrantTokens := Some(grantTokens))  // [KMS-STRICT-014] [KMS-MRK-014]
  }

  function WrapRequest(keyId: string, key: bytes, context: map<string, string>, grantTokens: seq<string>): KmsTypes.EncryptRequest {
    KmsTypes.EncryptRequest(
      KeyId := keyId,  // [KMS-STRICT-023] [KMS-MRK-023]
      Plaintext := key,  // [KMS-STRICT-024] [KMS-MRK-024]
      EncryptionContext := Some(context),  // [KMS-STRICT-025] [KMS-MRK-025]
      GrantTokens := Some(grantTokens))  // [KMS-STRICT-026] [KMS-MRK-026]
  }

  function UnwrapRequest(keyId: string, ciphertext: bytes, context: map<string, string>, grantTokens: seq<string>): KmsTypes.DecryptRequest {
    KmsTypes.DecryptRequest(
      CiphertextBlob := ciphertext,  // [KMS-STRICT-041] [KMS-MRK-041] [KMS-DISC-017] [KMS-MRKDISC-021]
      EncryptionContext := Some(context),  // [KMS-STRICT-042] [KMS-MRK-042] [KMS-DISC-018] [KMS-MRKDISC-022]
      GrantTokens := Some(grantTokens),  // [KMS-STRICT-043] [KMS-MRK-043] [KMS-DISC-019] [KMS-MRKDISC-023]
      KeyId := Some(keyId))
  }

  function RsaRequest(keyId: string, ciphertext: bytes, algorithm: string, grantTokens: seq<string>): KmsTypes.DecryptRequest {
    KmsTypes.DecryptRequest(
      CiphertextBlob := ciphertext,  // [KMS-RSA-034]
      GrantTokens := Some(grantTokens),  // [KMS-RSA-035]
      KeyId := Some(keyId),
      EncryptionAlgorithm := Some(algorithm))  // [KMS-RSA-036]
  }

  // ---- Answers

  /** The EDK whose provider info is the ARN that AWS KMS answers with. */
  // [KMS-STRICT-017] [KMS-STRICT-028] [KMS-MRK-017] [KMS-MRK-028]
  function Edk(operation: string, keyId: Option<string>, blob: Option<bytes>): (r: Result<EncryptedDataKey, Error>)
    ensures r.Success? ==>
              && r.value.keyProviderId == PROVIDER_ID
              && KmsArns.ReadKeyArn(r.value.keyProviderInfo).Some?
              && |r.value.keyProviderInfo| < UINT16_LIMIT
              && blob == Some(r.value.ciphertext)
  {
    if keyId.None? then Failure(KmsErrors.InvalidResponse(operation, "KeyId is missing"))
    else if blob.None? || !KmsRequests.IsCiphertext(blob.value)
    then Failure(KmsErrors.InvalidResponse(operation, "CiphertextBlob is missing, empty or of more than 6144 bytes"))
    else
      var info := Encode(keyId.value);
      if info.None? || |info.value| >= UINT16_LIMIT || KmsArns.ReadKeyArn(info.value).None?
      then Failure(KmsErrors.InvalidResponse(operation, "KeyId " + Text.Quoted(keyId.value) + " is not the ARN of a key"))
        // [KMS-STRICT-019] [KMS-STRICT-029] [KMS-MRK-019] [KMS-MRK-029]
      else Success(EncryptedDataKey(keyProviderId := PROVIDER_ID, keyProviderInfo := info.value, ciphertext := blob.value))
  }

  opaque function WrongLength(operation: string, plaintext: Option<bytes>, length: nat): Error {
    KmsErrors.InvalidResponse(
      operation,
      if plaintext.None? then "Plaintext is missing"
      else "Plaintext is " + Text.Decimal(|plaintext.value|) + " bytes long; " + Text.Decimal(length) + " were expected")
  }

  /** The keys of a client and of the keyring that holds it. */
  datatype Caller = Caller(client: KmsTypes.IKmsClient, grantTokens: seq<string>)

  /** A new key, made and wrapped by AWS KMS. */
  method Generate(caller: Caller, keyId: string, length: int32, context: map<string, string>) returns (r: Result<Wrapped, Error>)
    requires 0 <= length
    ensures r.Success? ==> |r.value.key| == length as nat && r.value.edk.keyProviderId == PROVIDER_ID  // [KMS-STRICT-016] [KMS-MRK-016]
    ensures r.Success? ==> KmsArns.ReadKeyArn(r.value.edk.keyProviderInfo).Some?
  {
    var answer := caller.client.GenerateDataKey(GenerateRequest(keyId, length, context, caller.grantTokens));  // [KMS-STRICT-010] [KMS-MRK-010]
    var response :- KmsErrors.Asked(answer);  // [KMS-STRICT-015] [KMS-MRK-015]
    var edk :- Edk("GenerateDataKey", response.KeyId, response.CiphertextBlob);
    if response.CiphertextForRecipient.Some? { return Failure(KmsErrors.InvalidResponse("GenerateDataKey", "CiphertextForRecipient was not asked for")); }  // [KMS-IMPL-008]
    if response.Plaintext.None? || |response.Plaintext.value| != length as nat {
      return Failure(WrongLength("GenerateDataKey", response.Plaintext, length as nat));
    }
    return Success(Wrapped(edk, response.Plaintext.value));  // [KMS-STRICT-018] [KMS-MRK-018]
  }

  /** A key of ours, wrapped by AWS KMS. */
  method Wrap(caller: Caller, keyId: string, key: bytes, context: map<string, string>) returns (r: Result<Wrapped, Error>)
    ensures r.Success? ==> r.value.key == key && r.value.edk.keyProviderId == PROVIDER_ID
    ensures r.Success? ==> KmsArns.ReadKeyArn(r.value.edk.keyProviderInfo).Some?
  {
    var answer := caller.client.Encrypt(WrapRequest(keyId, key, context, caller.grantTokens));  // [KMS-STRICT-022] [KMS-MRK-022]
    var response :- KmsErrors.Asked(answer);  // [KMS-STRICT-027] [KMS-MRK-027]
    var edk :- Edk("Encrypt", response.KeyId, response.CiphertextBlob);
    return Success(Wrapped(edk, key));
  }

  opaque function BadCiphertext(length: nat): Error {
    Refused("the part of ciphertext that AWS KMS wrapped is " + Text.Decimal(length) + " bytes long; it has 1 to 6144")
  }

  /** What AWS KMS answers counts only if it is for the key that it was asked for. */
  method Decrypt(caller: Caller, request: KmsTypes.DecryptRequest) returns (r: Result<bytes, Error>) {
    if !KmsRequests.IsCiphertext(request.CiphertextBlob) { return Failure(BadCiphertext(|request.CiphertextBlob|)); }
    // [KMS-STRICT-039] [KMS-MRK-039] [KMS-DISC-015] [KMS-MRKDISC-019] [KMS-RSA-032]
    var answer := caller.client.Decrypt(request);
    var response :- KmsErrors.Asked(answer);
    // [KMS-STRICT-044] [KMS-MRK-044] [KMS-DISC-020] [KMS-MRKDISC-024] [KMS-RSA-037]
    if response.KeyId != request.KeyId { return Failure(KmsErrors.InvalidResponse("Decrypt", "KeyId is missing or another than the one asked for")); }
    if response.Plaintext.None? { return Failure(KmsErrors.InvalidResponse("Decrypt", "Plaintext is missing")); }
    return Success(response.Plaintext.value);
  }
}
