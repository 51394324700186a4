/** What AWS KMS and DynamoDB are asked, as values. Grant tokens are sent even when there are none. */
module KeyStoreRequests {
  import opened BranchKeyItems
  import opened Bytes
  import opened DynamoDbTypes
  import opened KmsTypes
  import opened Wrappers

  const KEY_LENGTH: int32 := 32

  // ---- AWS KMS

  type KmsContext = map<string, string>

  /** A new key that nobody sees. */
  // [KEYSTORE-039] [KEYSTORE-040]
  function NewKey(keyId: string, context: KmsContext, grantTokens: seq<string>): GenerateDataKeyWithoutPlaintextRequest {
    GenerateDataKeyWithoutPlaintextRequest(
      KeyId := keyId, EncryptionContext := Some(context), NumberOfBytes := Some(KEY_LENGTH), GrantTokens := Some(grantTokens))
  }

  /** The same key under another context. */
  // [KEYSTORE-041]
  function Rewrap(keyId: string, enc: bytes, before: KmsContext, after: KmsContext, grantTokens: seq<string>): ReEncryptRequest {
    ReEncryptRequest(
      CiphertextBlob := enc,
      SourceEncryptionContext := Some(before),
      SourceKeyId := Some(keyId),
      DestinationKeyId := keyId,
      DestinationEncryptionContext := Some(after),
      GrantTokens := Some(grantTokens))
  }

  /** Nothing changes, but AWS KMS refuses an item that somebody else has changed. */
  // [KEYSTORE-055]
  function Authenticate(keyId: string, item: Item, logicalName: string, grantTokens: seq<string>): ReEncryptRequest
    requires item.IsValid()
  {
    Rewrap(keyId, item.enc, item.context.KmsContext(logicalName), item.context.KmsContext(logicalName), grantTokens)
  }

  // [KEYSTORE-073] [KEYSTORE-077]
  function Open(keyId: string, item: Item, logicalName: string, grantTokens: seq<string>): DecryptRequest
    requires item.IsValid()
  {
    DecryptRequest(
      CiphertextBlob := item.enc,
      EncryptionContext := Some(item.context.KmsContext(logicalName)),
      GrantTokens := Some(grantTokens),
      KeyId := Some(keyId))
  }

  /** Whatever AWS KMS opens, it opens for one identifier, kind, version, context and logical name. */
  lemma OpenIsForOneItem(keyId: string, a: Item, b: Item, nameOfA: string, nameOfB: string, grantTokens: seq<string>)
    requires a.IsValid() && b.IsValid()
    requires Open(keyId, a, nameOfA, grantTokens) == Open(keyId, b, nameOfB, grantTokens)
    ensures a == b && nameOfA == nameOfB
  {
    KmsContextBindsEverything(a.context, b.context, nameOfA, nameOfB);
  }

  // ---- Tables

  // [KEYSTORE-029]
  const DEFINITIONS := [AttributeDefinition(AttributeName := BRANCH_KEY_ID, AttributeType := "S"), AttributeDefinition(AttributeName := TYPE, AttributeType := "S")]
  const SCHEMA := [KeySchemaElement(AttributeName := BRANCH_KEY_ID, KeyType := "HASH"), KeySchemaElement(AttributeName := TYPE, KeyType := "RANGE")]

  // [KEYSTORE-026]
  function NewTable(table: string): CreateTableInput {
    CreateTableInput(AttributeDefinitions := DEFINITIONS, TableName := table, KeySchema := SCHEMA, BillingMode := Some("PAY_PER_REQUEST"))
  }

  /** Made for branch keys; there may be more to it. */
  // [KEYSTORE-024] [KEYSTORE-025]
  predicate IsFit(table: TableDescription) {
    && table.TableName.Some? && table.TableArn.Some? && 1 <= |table.TableArn.value| <= 1024
    && table.AttributeDefinitions.Some? && (forall definition <- DEFINITIONS :: definition in table.AttributeDefinitions.value)
    && table.KeySchema.Some? && forall element <- SCHEMA :: element in table.KeySchema.value
  }

  // ---- Items

  // [KEYSTORE-057] [KEYSTORE-061] [KEYSTORE-063]
  function Find(table: string, identifier: string, typ: string): GetItemInput {
    GetItemInput(TableName := table, Key := map[BRANCH_KEY_ID := S(identifier), TYPE := S(typ)])
  }

  /** What must be there before an item is written: none with the same key, or one with this ciphertext. */
  datatype Before = Nothing | Ciphertext(enc: bytes)

  datatype Change = Change(item: Item, before: Before) {
    ghost predicate IsValid() { item.IsValid() }

    function AsPut(table: string): Put
      requires IsValid()
    {
      match before
      case Nothing =>  // [KEYSTORE-043]
        Put(
          Item := item.Write(), TableName := table,
          ConditionExpression := Some("attribute_not_exists(#BranchKeyIdentifierField)"),
          ExpressionAttributeNames := Some(map["#BranchKeyIdentifierField" := BRANCH_KEY_ID]))
      case Ciphertext(enc) =>  // [KEYSTORE-053]
        Put(
          Item := item.Write(), TableName := table,
          ConditionExpression := Some("attribute_exists(#BranchKeyIdentifierField) AND #EncField = :encOld"),
          ExpressionAttributeNames := Some(map["#BranchKeyIdentifierField" := BRANCH_KEY_ID, "#EncField" := ENC]),
          ExpressionAttributeValues := Some(map[":encOld" := B(enc)]))
    }
  }

  ghost predicate AreValid(changes: seq<Change>) { forall change <- changes :: change.IsValid() }

  /** All of the changes, or none. */
  function Commit(table: string, changes: seq<Change>): TransactWriteItemsInput
    requires AreValid(changes)
  {
    TransactWriteItemsInput(
      TransactItems :=
        seq(|changes|, i requires 0 <= i < |changes| => assert changes[i] in changes; TransactWriteItem(Put := Some(changes[i].AsPut(table)))))
  }
}
