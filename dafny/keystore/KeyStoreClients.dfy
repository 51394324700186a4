/** The clients of AWS that a key store uses: those that it is given, else new ones. */
module KeyStoreClients {
  import DynamoDbTypes
  import KeyStoreClientExterns
  import KmsTypes
  import Text
  import opened KeyStoreErrors
  import opened KeyStoreTypes
  import opened Wrappers

  opaque function NoClient(service: string, region: string, cause: Error): Error {
    var where := if region == "" then "" else " in Region " + Text.Quoted(region);
    Caused(effect := Refused("no client for " + service + where + " can be made; give one, or a Region that exists"), cause := cause)
  }

  // [KEYSTORE-005] [KEYSTORE-006] [KEYSTORE-007]
  method DynamoDb(given: Option<DynamoDbTypes.IDynamoDbClient>, region: string) returns (r: Result<DynamoDbTypes.IDynamoDbClient, Error>) {
    if given.Some? { return Success(given.value); }
    var client := KeyStoreClientExterns.DynamoDb(region);
    if client.Failure? { return Failure(NoClient("DynamoDB", region, ComAmazonawsDynamodb(dynamoDbError := client.error))); }
    return Success(client.value);
  }

  // [KEYSTORE-008] [KEYSTORE-009] [KEYSTORE-010]
  method Kms(given: Option<KmsTypes.IKmsClient>, region: string) returns (r: Result<KmsTypes.IKmsClient, Error>) {
    if given.Some? { return Success(given.value); }
    var client := KeyStoreClientExterns.Kms(region);
    if client.Failure? { return Failure(NoClient("AWS KMS", region, ComAmazonawsKms(kmsError := client.error))); }
    return Success(client.value);
  }
}
