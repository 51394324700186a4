/** What all failures of a key store are made with. */
module KeyStoreErrors {
  import DynamoDbTypes
  import KmsTypes
  import PrimitivesTypes
  import opened KeyStoreTypes
  import opened Wrappers

  function Refused(message: string): Error { KeyStoreException(message := message) }

  function AskedKms<T>(answer: Result<T, KmsTypes.Error>): (r: Result<T, Error>)
    ensures r.Success? <==> answer.Success?
    ensures r.Success? ==> r.value == answer.value
  {
    if answer.Success? then Success(answer.value) else Failure(ComAmazonawsKms(kmsError := answer.error))
  }

  function AskedDynamoDb<T>(answer: Result<T, DynamoDbTypes.Error>): (r: Result<T, Error>)
    ensures r.Success? <==> answer.Success?
    ensures r.Success? ==> r.value == answer.value
  {
    if answer.Success? then Success(answer.value) else Failure(ComAmazonawsDynamodb(dynamoDbError := answer.error))
  }

  function Random<T>(answer: Result<T, PrimitivesTypes.Error>): (r: Result<T, Error>)
    ensures r.Success? <==> answer.Success?
    ensures r.Success? ==> r.value == answer.value
  {
    if answer.Success? then Success(answer.value)
    else if answer.error.Opaque? then Failure(Opaque(obj := answer.error.obj, text := answer.error.text))
    else Failure(Refused("no random bytes"))
  }
}
