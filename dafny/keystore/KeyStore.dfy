/** Key stores: the operations that users call. Each asks DynamoDB and AWS KMS in the order in which its lines stand here. */
module KeyStore {
  import BranchKeyVersions
  import DynamoDbTypes
  import KeyStoreClients
  import KeyStoreRequests
  import KmsConfigurations
  import KmsRequests
  import KmsTypes
  import RandomUuids
  import Text
  import TextExterns
  import TimestampExterns
  import UuidExterns
  import opened BranchKeyItems
  import opened Bytes
  import opened KeyStoreErrors
  import opened KeyStoreTypes
  import opened Wrappers

  const MIN_TABLE_NAME_LENGTH := 3
  const MAX_TABLE_NAME_LENGTH := 255
  const MAX_CONTEXT_NAME_LENGTH := 65535

  // ---- What can go wrong

  opaque function WrongTableName(length: nat): Error {
    Refused("ddb_table_name has " + Text.Decimal(length) + " characters; 3 to 255 are expected")
  }

  opaque function NotFit(table: string): Error {
    Refused(
      "Configured table name does not conform to expected Key Store construction. Table " + Text.Quoted(table)
      + " needs the partition key branch-key-id and the sort key type, both of type S, and an ARN that ends in its name")
  }

  opaque function ReadsOnly(operation: string): Error {
    Refused(operation + " is not possible with a kms_configuration for discovery; it needs the ARN of a key")
  }

  opaque function IdentifierWithoutContext(identifier: string): Error {
    Refused("Custom branch key identifier requires custom encryption context. encryption_context for " + Text.Quoted(identifier) + " is missing or empty")
  }

  opaque function EmptyIdentifier(operation: string): Error {
    Refused("Empty string not supported for branch key identifier. branch_key_identifier of " + operation + " is empty")
  }

  opaque function BadContext(pairs: nat): Error {
    Refused(
      "Unable to UTF8 Encode element of Encryption Context. encryption_context of " + Text.Decimal(pairs)
      + " pairs has a name or value that is not UTF-8, or a name of more than 65521 characters")
  }

  opaque function NoItem(identifier: string, typ: string): Error {
    Refused("No item found for corresponding branch key identifier. It is " + Text.Quoted(identifier) + ", and the type " + Text.Quoted(typ))
  }

  opaque function NotValid(what: string, why: string): Error { Refused("Item found is not a valid " + what + ". " + why) }

  opaque function CorruptedArn(text: string): Error {
    Refused("The `kms-arn` field for the requested branch key identifier is corrupted. It is " + Text.Quoted(text) + ", not the ARN of a key")
  }

  opaque function OtherKey(what: string, text: string): Error {
    Refused(what + " The item has " + Text.Quoted(text) + ", which kms_configuration does not allow")
  }

  opaque function InvalidResponse(operation: string, why: string): Error { Refused("Invalid response from AWS KMS " + operation + ": " + why) }

  // ---- Set-up

  type TableName = name: string | MIN_TABLE_NAME_LENGTH <= |name| <= MAX_TABLE_NAME_LENGTH witness "table"
  type GrantTokens = tokens: seq<string> | KmsRequests.AreGrantTokens(tokens) witness []

  method NewUuid() returns (r: Result<string, Error>)
    ensures r.Success? ==> |r.value| == 36
  {
    var random := RandomUuids.New();
    var uuid :- Random(random);
    return Success(UuidExterns.ToText(uuid));
  }

  // [KEYSTORE-001] [KEYSTORE-002]
  method KeyStore(config: KeyStoreConfig) returns (r: Result<KeyStoreClient, Error>) {
    var scope :- KmsConfigurations.Read(config.kmsConfiguration);
    var grantTokens := if config.grantTokens.Some? then config.grantTokens.value else [];
    if !KmsRequests.AreGrantTokens(grantTokens) { return Failure(Refused(KmsRequests.GrantTokensProblem(grantTokens))); }
    var id;
    if config.id.Some? { id := config.id.value; } else { id :- NewUuid(); }  // [KEYSTORE-004]
    var kms :- KeyStoreClients.Kms(config.kmsClient, scope.Region());
    var dynamoDb :- KeyStoreClients.DynamoDb(config.ddbClient, scope.Region());
    if !(MIN_TABLE_NAME_LENGTH <= |config.ddbTableName| <= MAX_TABLE_NAME_LENGTH) { return Failure(WrongTableName(|config.ddbTableName|)); }
    var store := new KeyStoreClient(id, config.ddbTableName, config.logicalKeyStoreName, config.kmsConfiguration, scope, grantTokens, dynamoDb, kms);
    return Success(store);
  }

  // ---- Answers of AWS KMS

  function Ciphertext(operation: string, blob: Option<bytes>): (r: Result<bytes, Error>)
    ensures r.Success? ==> blob == Some(r.value) && KmsRequests.IsCiphertext(r.value)
  {
    if blob.Some? && KmsRequests.IsCiphertext(blob.value) then Success(blob.value)
    else Failure(InvalidResponse(operation, "CiphertextBlob is missing, empty or of more than 6144 bytes"))
  }

  /** Context names that DynamoDB can take, in texts. */
  method TextPairs(context: map<bytes, bytes>) returns (r: Result<map<string, string>, Error>)
    ensures r.Success? ==> TextExterns.DecodedPairs(context).Some?
    ensures r.Success? ==> forall name <- r.value :: |CONTEXT_PREFIX| + |name| <= MAX_CONTEXT_NAME_LENGTH
  {
    var pairs := TextExterns.DecodePairs(context);
    if pairs.None? { return Failure(BadContext(|context|)); }
    if !(forall name <- pairs.value :: |CONTEXT_PREFIX| + |name| <= MAX_CONTEXT_NAME_LENGTH) { return Failure(BadContext(|context|)); }
    return Success(pairs.value);
  }

  /** Whose last part names the table. */
  predicate IsArnOf(text: string, table: string) {
    var parts := TextExterns.Split(text, ':');
    && |parts| == 6
    && parts[0] == "arn" && parts[1] != "" && parts[2] == "dynamodb" && parts[3] != "" && parts[4] != ""
    && parts[5] == "table/" + table
  }

  /** What may be asked for: the kind of item, its name in texts, and what is said when its key is another one. */
  datatype Wanted = Wanted(typ: string, name: string, otherKey: string)

  const READ_OTHER_KEY := "AWS KMS Key ARN does not match configured value."
  const ACTIVE_OTHER_KEY := "Branch key's KMS Key ARN read from Dynamodb does not match Key Store's configured KMS Key ARN."

  function TheActive(): Wanted { Wanted(ACTIVE, "active branch key", ACTIVE_OTHER_KEY) }
  function TheVersion(version: string): Wanted { Wanted(VERSION_PREFIX + version, "branch key version", READ_OTHER_KEY) }
  function TheBeacon(): Wanted { Wanted(BEACON, "beacon key", READ_OTHER_KEY) }

  /** An item, and the key that wrapped it, which may be used. */
  datatype Found = Found(item: Item, key: KmsConfigurations.KeyArn)

  // [KEYSTORE-021]
  class KeyStoreClient extends IKeyStoreClient {
    const id: string
    const table: TableName
    const logicalName: string
    const configuration: KMSConfiguration
    const scope: KmsConfigurations.Scope
    const grantTokens: GrantTokens
    const dynamoDb: DynamoDbTypes.IDynamoDbClient
    const kms: KmsTypes.IKmsClient

    constructor (
      id: string, table: TableName, logicalName: string, configuration: KMSConfiguration, scope: KmsConfigurations.Scope, grantTokens: GrantTokens,
      dynamoDb: DynamoDbTypes.IDynamoDbClient, kms: KmsTypes.IKmsClient)
    {
      this.id := id;
      this.table := table;
      this.logicalName := logicalName;
      this.configuration := configuration;
      this.scope := scope;
      this.grantTokens := grantTokens;
      this.dynamoDb := dynamoDb;
      this.kms := kms;
    }

    // [KEYSTORE-022]
    method GetKeyStoreInfo() returns (output: Result<GetKeyStoreInfoOutput, Error>)
      ensures output.Success?
    {
      return Success(
          GetKeyStoreInfoOutput(
            keyStoreId := id, keyStoreName := table, logicalKeyStoreName := logicalName, grantTokens := grantTokens, kmsConfiguration := configuration));
    }

    // ---- The table

    method CreateKeyStore(input: CreateKeyStoreInput) returns (output: Result<CreateKeyStoreOutput, Error>)
      ensures output.Success? ==> IsArnOf(output.value.tableArn, table)
    {
      var description;
      var described := dynamoDb.DescribeTable(DynamoDbTypes.DescribeTableInput(TableName := table));  // [KEYSTORE-023]
      if described.Failure? && described.error.Refused? && described.error.code == "ResourceNotFoundException" {
        var created := dynamoDb.CreateTable(KeyStoreRequests.NewTable(table));
        var answer :- AskedDynamoDb(created);  // [KEYSTORE-027]
        description := answer.TableDescription;
      } else {
        var answer :- AskedDynamoDb(described);
        description := answer.Table;
      }
      if description.None? || !KeyStoreRequests.IsFit(description.value) || !IsArnOf(description.value.TableArn.value, table) {
        return Failure(NotFit(table));
      }
      return Success(CreateKeyStoreOutput(tableArn := description.value.TableArn.value));  // [KEYSTORE-028]
    }

    // ---- Making keys

    /** An item with a new key. */
    method Generate(context: Context) returns (r: Result<Item, Error>)
      requires context.IsValid() && scope.CanCreate()
      ensures r.Success? ==> r.value.IsValid() && r.value.context == context
    {
      var answer := kms.GenerateDataKeyWithoutPlaintext(KeyStoreRequests.NewKey(scope.key.text, context.KmsContext(logicalName), grantTokens));
      var response :- AskedKms(answer);
      if response.KeyId.None? { return Failure(InvalidResponse("GenerateDataKeyWithoutPlaintext", "KeyId is missing")); }
      var enc :- Ciphertext("GenerateDataKeyWithoutPlaintext", response.CiphertextBlob);
      return Success(Item(context, enc));
    }

    method ReEncrypt(request: KmsTypes.ReEncryptRequest) returns (r: Result<bytes, Error>)
      requires request.SourceKeyId == Some(request.DestinationKeyId)
      ensures r.Success? ==> KmsRequests.IsCiphertext(r.value)
    {
      var answer := kms.ReEncrypt(request);
      var response :- AskedKms(answer);
      if response.SourceKeyId != request.SourceKeyId || response.KeyId != request.SourceKeyId {
        return Failure(InvalidResponse("ReEncrypt", "SourceKeyId or KeyId is missing or another than the one asked for"));
      }
      r := Ciphertext("ReEncrypt", response.CiphertextBlob);
    }

    /** A new version, and the same key once more as the active one. */
    method NewVersion(version: Context, active: Context) returns (r: Result<(Item, Item), Error>)
      requires version.IsValid() && active.IsValid() && scope.CanCreate()
      ensures r.Success? ==> r.value.0.IsValid() && r.value.0.context == version
      ensures r.Success? ==> r.value.1.IsValid() && r.value.1.context == active
    {
      var item :- Generate(version);
      var enc :- ReEncrypt(KeyStoreRequests.Rewrap(scope.key.text, item.enc, version.KmsContext(logicalName), active.KmsContext(logicalName), grantTokens));
      return Success((item, Item(active, enc)));
    }

    // [KEYSTORE-045] [KEYSTORE-054]
    method Commit(changes: seq<KeyStoreRequests.Change>) returns (r: Result<(), Error>)
      requires KeyStoreRequests.AreValid(changes)
    {
      var answer := dynamoDb.TransactWriteItems(KeyStoreRequests.Commit(table, changes));  // [KEYSTORE-035]
      var _ :- AskedDynamoDb(answer);
      return Success(());
    }

    // [KEYSTORE-030] [KEYSTORE-036]
    method CreateKey(input: CreateKeyInput) returns (output: Result<CreateKeyOutput, Error>)
      ensures output.Success? ==> scope.CanCreate() && output.value.branchKeyIdentifier != ""  // [KEYSTORE-032]
      ensures output.Success? && input.branchKeyIdentifier.Some? ==> output.value.branchKeyIdentifier == input.branchKeyIdentifier.value
      // [KEYSTORE-031]
      ensures output.Success? && input.branchKeyIdentifier.Some? ==> input.encryptionContext.Some? && input.encryptionContext.value != map[]
    {
      var context := if input.encryptionContext.Some? then input.encryptionContext.value else map[];
      if input.branchKeyIdentifier.Some? && context == map[] { return Failure(IdentifierWithoutContext(input.branchKeyIdentifier.value)); }
      if !scope.CanCreate() { return Failure(ReadsOnly("create_key")); }
      var identifier;
      if input.branchKeyIdentifier.Some? { identifier := input.branchKeyIdentifier.value; } else { identifier :- NewUuid(); }  // [KEYSTORE-033]
      if identifier == "" { return Failure(EmptyIdentifier("create_key")); }
      var now := TimestampExterns.Now();  // [KEYSTORE-038]
      var version :- NewUuid();  // [KEYSTORE-037]
      var custom :- TextPairs(context);
      var kmsArn := scope.key.text;
      var items :- NewVersion(
        BranchKeyVersions.New(identifier, Version(version), now, kmsArn, custom), BranchKeyVersions.New(identifier, Active(version), now, kmsArn, custom));
      var beacon :- Generate(BranchKeyVersions.New(identifier, Beacon, now, kmsArn, custom));
      var _ :- Commit(BranchKeyVersions.Creation(items.0, items.1, beacon));
      return Success(CreateKeyOutput(branchKeyIdentifier := identifier));
    }

    // [KEYSTORE-046]
    method VersionKey(input: VersionKeyInput) returns (output: Result<VersionKeyOutput, Error>)
      ensures output.Success? ==> scope.CanCreate() && input.branchKeyIdentifier != ""
    {
      if !scope.CanCreate() { return Failure(ReadsOnly("version_key")); }
      if input.branchKeyIdentifier == "" { return Failure(EmptyIdentifier("version_key")); }
      var now := TimestampExterns.Now();
      var version :- NewUuid();
      var item :- Find(input.branchKeyIdentifier, TheActive());  // [KEYSTORE-047]
      var key := KmsConfigurations.ParseKey(item.context.kmsArn);
      if key.None? || !scope.Admits(key.value) { return Failure(OtherKey(ACTIVE_OTHER_KEY, item.context.kmsArn)); }  // [KEYSTORE-048]
      var _ :- ReEncrypt(KeyStoreRequests.Authenticate(scope.key.text, item, logicalName, grantTokens));  // [KEYSTORE-050]
      var items :- NewVersion(
        BranchKeyVersions.Next(item.context, Version(version), now), BranchKeyVersions.Next(item.context, Active(version), now));
      var _ :- Commit(BranchKeyVersions.Rotation(item, items.0, items.1));
      return Success(VersionKeyOutput.VersionKeyOutput);
    }

    // ---- Reading keys

    /** The item, as DynamoDB has it. */
    method Find(identifier: string, wanted: Wanted) returns (r: Result<Item, Error>)
      ensures r.Success? ==> r.value.IsValid() && r.value.context.identifier == identifier && r.value.context.kind.Type() == wanted.typ
    {
      var answer := dynamoDb.GetItem(KeyStoreRequests.Find(table, identifier, wanted.typ));
      var response :- AskedDynamoDb(answer);
      if response.Item.None? || response.Item.value == map[] { return Failure(NoItem(identifier, wanted.typ)); }
      var problem := Problem(response.Item.value);
      if problem.Some? { return Failure(NotValid(wanted.name, problem.value)); }
      var item := Read(response.Item.value);
      if item.context.identifier != identifier || item.context.kind.Type() != wanted.typ {
        return Failure(NotValid(wanted.name, "branch-key-id or type is another than the one asked for"));
      }
      return Success(item);
    }

    /** The item, if a key that may be used wrapped it, and the key. */
    // [KEYSTORE-074] [KEYSTORE-075]
    method FindAdmitted(identifier: string, wanted: Wanted) returns (r: Result<Found, Error>)
      ensures r.Success? ==> r.value.item.IsValid() && r.value.item.context.identifier == identifier && r.value.item.context.kind.Type() == wanted.typ
      ensures r.Success? ==> scope.Admits(r.value.key) && r.value.item.context.kmsArn == r.value.key.text
    {
      var item :- Find(identifier, wanted);
      var key := KmsConfigurations.ParseKey(item.context.kmsArn);
      if key.None? { return Failure(CorruptedArn(item.context.kmsArn)); }
      if !scope.Admits(key.value) { return Failure(OtherKey(wanted.otherKey, item.context.kmsArn)); }
      return Success(Found(item, key.value));
    }

    /** What is wrapped in an item. */
    // [KEYSTORE-059] [KEYSTORE-062] [KEYSTORE-064]
    method Open(found: Found) returns (r: Result<bytes, Error>)
      requires found.item.IsValid()
      ensures r.Success? ==> |r.value| == KeyStoreRequests.KEY_LENGTH as nat
    {
      var request := KeyStoreRequests.Open(scope.KeyIdFor(found.key), found.item, logicalName, grantTokens);  // [KEYSTORE-076]
      var answer := kms.Decrypt(request);
      var response :- AskedKms(answer);
      if response.Plaintext.None? || |response.Plaintext.value| != KeyStoreRequests.KEY_LENGTH as nat {
        return Failure(InvalidResponse("Decrypt", "Key is not 32 bytes."));
      }
      return Success(response.Plaintext.value);
    }

    method Materials(identifier: string, wanted: Wanted) returns (r: Result<BranchKeyMaterials, Error>)
      requires TypeIsOfAVersion(wanted.typ)
      ensures r.Success? ==> AreMaterials(r.value, identifier)
    {
      var found :- FindAdmitted(identifier, wanted);
      var branchKey :- Open(found);
      var context := found.item.context;
      assert !context.kind.Beacon?;
      var version := TextExterns.Encode(context.kind.version);
      var custom := TextExterns.EncodePairs(context.Custom());
      if version.None? || custom.None? { return Failure(NotValid(wanted.name, "an attribute has a character that UTF-8 lacks")); }
      return Success(
          BranchKeyMaterials(
            branchKeyIdentifier := context.identifier, branchKeyVersion := version.value, encryptionContext := custom.value, branchKey := branchKey));
    }

    ghost predicate TypeIsOfAVersion(typ: string) { typ != BEACON }

    // [KEYSTORE-060] [KEYSTORE-083]
    ghost predicate AreMaterials(materials: BranchKeyMaterials, identifier: string) {
      materials.branchKeyIdentifier == identifier && |materials.branchKey| == 32
    }

    method GetActiveBranchKey(input: GetActiveBranchKeyInput) returns (output: Result<GetActiveBranchKeyOutput, Error>)
      ensures output.Success? ==> AreMaterials(output.value.branchKeyMaterials, input.branchKeyIdentifier)
    {
      TypesDiffer("");
      var materials :- Materials(input.branchKeyIdentifier, TheActive());
      return Success(GetActiveBranchKeyOutput(branchKeyMaterials := materials));
    }

    method GetBranchKeyVersion(input: GetBranchKeyVersionInput) returns (output: Result<GetBranchKeyVersionOutput, Error>)
      ensures output.Success? ==> AreMaterials(output.value.branchKeyMaterials, input.branchKeyIdentifier)
    {
      TypesDiffer(input.branchKeyVersion);
      var materials :- Materials(input.branchKeyIdentifier, TheVersion(input.branchKeyVersion));
      return Success(GetBranchKeyVersionOutput(branchKeyMaterials := materials));
    }

    // [KEYSTORE-065] [KEYSTORE-085] [KEYSTORE-086]
    method GetBeaconKey(input: GetBeaconKeyInput) returns (output: Result<GetBeaconKeyOutput, Error>)
      ensures output.Success? ==>
                && output.value.beaconKeyMaterials.beaconKeyIdentifier == input.branchKeyIdentifier
                && output.value.beaconKeyMaterials.beaconKey.Some? && |output.value.beaconKeyMaterials.beaconKey.value| == 32
    {
      var found :- FindAdmitted(input.branchKeyIdentifier, TheBeacon());
      var beaconKey :- Open(found);
      var context := found.item.context;
      var custom := TextExterns.EncodePairs(context.Custom());
      if custom.None? { return Failure(NotValid("beacon key", "an attribute has a character that UTF-8 lacks")); }
      var materials := BeaconKeyMaterials(beaconKeyIdentifier := context.identifier, encryptionContext := custom.value, beaconKey := Some(beaconKey));
      return Success(GetBeaconKeyOutput(beaconKeyMaterials := materials));
    }
  }
}
