/** A clock that stands still meets what is assumed of clocks. */
module TimestampWitness refines TimestampExterns {
  method Now() returns (text: string) { text := "2000-01-01T00:00:00.000000Z"; }
}

/** Whether there is a client or not, the host has an answer. */
module KeyStoreClientWitness {
  import DynamoDbTypes
  import KmsTypes
  import opened KeyStoreClientExterns
  import opened Wrappers

  lemma KmsHasAnOutcome(region: string, answer: Result<KmsTypes.IKmsClient, KmsTypes.Error>) returns (r: Result<KmsTypes.IKmsClient, KmsTypes.Error>) {
    return answer;
  }

  lemma DynamoDbHasAnOutcome(region: string, answer: Result<DynamoDbTypes.IDynamoDbClient, DynamoDbTypes.Error>)
    returns (r: Result<DynamoDbTypes.IDynamoDbClient, DynamoDbTypes.Error>)
  {
    return answer;
  }
}
