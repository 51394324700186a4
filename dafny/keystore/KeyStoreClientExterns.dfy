/** Clients of boto3's for a key store that was given none. Tested in test_key_store_client_externs.py. */
module {:extern "KeyStoreClientExterns"} KeyStoreClientExterns {
  import DynamoDbTypes
  import KmsTypes
  import opened Wrappers

  /** In the Region that the host's configuration names, when `region` is empty. Fails for a Region that nobody knows. */
  method {:extern "Kms"} {:axiom} Kms(region: string) returns (r: Result<KmsTypes.IKmsClient, KmsTypes.Error>)

  /** In the Region that the host's configuration names, when `region` is empty. Fails for a Region that nobody knows. */
  method {:extern "DynamoDb"} {:axiom} DynamoDb(region: string) returns (r: Result<DynamoDbTypes.IDynamoDbClient, DynamoDbTypes.Error>)
}
