# Translated from dafny/keystore/KeyStore.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.extern.TextExterns as TextExterns
import aws_cryptographic_material_providers.internaldafny.generated.Text as Text
import aws_cryptographic_material_providers.internaldafny.generated.KmsRequests as KmsRequests
import aws_cryptographic_material_providers.internaldafny.generated.DynamoDbTypes as DynamoDbTypes
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreTypes as KeyStoreTypes
import aws_cryptographic_material_providers.internaldafny.extern.UuidExterns as UuidExterns
import aws_cryptographic_material_providers.internaldafny.generated.RandomUuids as RandomUuids
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeyItems as BranchKeyItems
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreRequests as KeyStoreRequests
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeyVersions as BranchKeyVersions
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreErrors as KeyStoreErrors
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreClients as KeyStoreClients
import aws_cryptographic_material_providers.internaldafny.generated.KmsConfigurations as KmsConfigurations
import aws_cryptographic_material_providers.internaldafny.extern.TimestampExterns as TimestampExterns


class TableName:
    pass


class GrantTokens:
    pass


class Wanted(_dafny.Datatype):
    __slots__ = ()
    is_Wanted = False


class Wanted_Wanted(Wanted):
    __slots__ = ("typ", "name", "otherKey")
    is_Wanted = True

    def __init__(self, typ, name, otherKey):
        self.typ = typ
        self.name = name
        self.otherKey = otherKey

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Wanted_Wanted)
            and self.typ == other.typ
            and (self.name == other.name)
            and (self.otherKey == other.otherKey)
        )

    def __hash__(self):
        return hash((self.typ, self.name, self.otherKey))


class Found(_dafny.Datatype):
    __slots__ = ()
    is_Found = False


class Found_Found(Found):
    __slots__ = ("item", "key")
    is_Found = True

    def __init__(self, item, key):
        self.item = item
        self.key = key

    def __eq__(self, other):
        return self is other or (isinstance(other, Found_Found) and self.item == other.item and (self.key == other.key))

    def __hash__(self):
        return hash((self.item, self.key))


class KeyStoreClient(KeyStoreTypes.IKeyStoreClient):
    def __init__(self):
        self._id = _dafny.EMPTY

    def ctor__(self, id_, table, logicalName, configuration, scope, grantTokens, dynamoDb, kms):
        self.id_ = id_
        self.table = table
        self.logicalName = logicalName
        self.configuration = configuration
        self.scope = scope
        self.grantTokens = grantTokens
        self.dynamoDb = dynamoDb
        self.kms = kms

    def GetKeyStoreInfo(self):
        return Wrappers.Result_Success(
            KeyStoreTypes.GetKeyStoreInfoOutput_GetKeyStoreInfoOutput(
                self.id_, self.table, self.logicalName, self.grantTokens, self.configuration
            )
        )

    def CreateKeyStore(self, input_):
        described = self.dynamoDb.DescribeTable(DynamoDbTypes.DescribeTableInput_DescribeTableInput(self.table))
        if (
            described.is_Failure
            and described.error.is_Refused
            and (described.error.code == "ResourceNotFoundException")
        ):
            created = self.dynamoDb.CreateTable(KeyStoreRequests.NewTable(self.table))
            result = KeyStoreErrors.AskedDynamoDb(created)
            if result.is_Failure:
                return result
            answer = result.value
            description = answer.TableDescription
        else:
            result = KeyStoreErrors.AskedDynamoDb(described)
            if result.is_Failure:
                return result
            answer = result.value
            description = answer.Table
        if (
            description.is_None
            or not KeyStoreRequests.IsFit(description.value)
            or (not IsArnOf(description.value.TableArn.value, self.table))
        ):
            return Wrappers.Result_Failure(NotFit(self.table))
        return Wrappers.Result_Success(
            KeyStoreTypes.CreateKeyStoreOutput_CreateKeyStoreOutput(description.value.TableArn.value)
        )

    def Generate(self, context):
        answer = self.kms.GenerateDataKeyWithoutPlaintext(
            KeyStoreRequests.NewKey(self.scope.key.text, context.KmsContext(self.logicalName), self.grantTokens)
        )
        result = KeyStoreErrors.AskedKms(answer)
        if result.is_Failure:
            return result
        response = result.value
        if response.KeyId.is_None:
            return Wrappers.Result_Failure(
                InvalidResponse(_dafny.TextSeq("GenerateDataKeyWithoutPlaintext"), _dafny.TextSeq("KeyId is missing"))
            )
        result = Ciphertext(_dafny.TextSeq("GenerateDataKeyWithoutPlaintext"), response.CiphertextBlob)
        if result.is_Failure:
            return result
        enc = result.value
        return Wrappers.Result_Success(BranchKeyItems.Item_Item(context, enc))

    def ReEncrypt(self, request):
        answer = self.kms.ReEncrypt(request)
        result = KeyStoreErrors.AskedKms(answer)
        if result.is_Failure:
            return result
        response = result.value
        if response.SourceKeyId != request.SourceKeyId or response.KeyId != request.SourceKeyId:
            return Wrappers.Result_Failure(
                InvalidResponse(
                    _dafny.TextSeq("ReEncrypt"),
                    _dafny.TextSeq("SourceKeyId or KeyId is missing or another than the one asked for"),
                )
            )
        return Ciphertext(_dafny.TextSeq("ReEncrypt"), response.CiphertextBlob)

    def NewVersion(self, version, active):
        result = self.Generate(version)
        if result.is_Failure:
            return result
        item = result.value
        result = self.ReEncrypt(
            KeyStoreRequests.Rewrap(
                self.scope.key.text,
                item.enc,
                version.KmsContext(self.logicalName),
                active.KmsContext(self.logicalName),
                self.grantTokens,
            )
        )
        if result.is_Failure:
            return result
        enc = result.value
        return Wrappers.Result_Success((item, BranchKeyItems.Item_Item(active, enc)))

    def Commit(self, changes):
        answer = self.dynamoDb.TransactWriteItems(KeyStoreRequests.Commit(self.table, changes))
        result = KeyStoreErrors.AskedDynamoDb(answer)
        if result.is_Failure:
            return result
        return Wrappers.Result_Success(())

    def CreateKey(self, input_):
        if input_.encryptionContext.is_Some:
            context = input_.encryptionContext.value
        else:
            context = _dafny.Map({})
        if input_.branchKeyIdentifier.is_Some and context == _dafny.Map({}):
            return Wrappers.Result_Failure(IdentifierWithoutContext(input_.branchKeyIdentifier.value))
        if not self.scope.CanCreate():
            return Wrappers.Result_Failure(ReadsOnly(_dafny.TextSeq("create_key")))
        if input_.branchKeyIdentifier.is_Some:
            identifier = input_.branchKeyIdentifier.value
        else:
            result = NewUuid()
            if result.is_Failure:
                return result
            identifier = result.value
        if identifier == _dafny.EMPTY:
            return Wrappers.Result_Failure(EmptyIdentifier(_dafny.TextSeq("create_key")))
        now = TimestampExterns.default__.Now()
        result = NewUuid()
        if result.is_Failure:
            return result
        version = result.value
        result = TextPairs(context)
        if result.is_Failure:
            return result
        custom = result.value
        kmsArn = self.scope.key.text
        result = self.NewVersion(
            BranchKeyVersions.New(identifier, BranchKeyItems.Kind_Version(version), now, kmsArn, custom),
            BranchKeyVersions.New(identifier, BranchKeyItems.Kind_Active(version), now, kmsArn, custom),
        )
        if result.is_Failure:
            return result
        items = result.value
        result = self.Generate(BranchKeyVersions.New(identifier, BranchKeyItems.the_Kind_Beacon, now, kmsArn, custom))
        if result.is_Failure:
            return result
        beacon = result.value
        result = self.Commit(BranchKeyVersions.Creation(items[0], items[1], beacon))
        if result.is_Failure:
            return result
        return Wrappers.Result_Success(KeyStoreTypes.CreateKeyOutput_CreateKeyOutput(identifier))

    def VersionKey(self, input_):
        if not self.scope.CanCreate():
            return Wrappers.Result_Failure(ReadsOnly(_dafny.TextSeq("version_key")))
        if input_.branchKeyIdentifier == _dafny.EMPTY:
            return Wrappers.Result_Failure(EmptyIdentifier(_dafny.TextSeq("version_key")))
        now = TimestampExterns.default__.Now()
        result = NewUuid()
        if result.is_Failure:
            return result
        version = result.value
        result = self.Find(input_.branchKeyIdentifier, TheActive())
        if result.is_Failure:
            return result
        item = result.value
        key = KmsConfigurations.ParseKey(item.context.kmsArn)
        if key.is_None or not self.scope.Admits(key.value):
            return Wrappers.Result_Failure(OtherKey(ACTIVE__OTHER__KEY, item.context.kmsArn))
        result = self.ReEncrypt(
            KeyStoreRequests.Authenticate(self.scope.key.text, item, self.logicalName, self.grantTokens)
        )
        if result.is_Failure:
            return result
        result = self.NewVersion(
            BranchKeyVersions.Next(item.context, BranchKeyItems.Kind_Version(version), now),
            BranchKeyVersions.Next(item.context, BranchKeyItems.Kind_Active(version), now),
        )
        if result.is_Failure:
            return result
        items = result.value
        result = self.Commit(BranchKeyVersions.Rotation(item, items[0], items[1]))
        if result.is_Failure:
            return result
        return Wrappers.Result_Success(KeyStoreTypes.the_VersionKeyOutput_VersionKeyOutput)

    def Find(self, identifier, wanted):
        answer = self.dynamoDb.GetItem(KeyStoreRequests.Find(self.table, identifier, wanted.typ))
        result = KeyStoreErrors.AskedDynamoDb(answer)
        if result.is_Failure:
            return result
        response = result.value
        if response.Item.is_None or response.Item.value == _dafny.Map({}):
            return Wrappers.Result_Failure(NoItem(identifier, wanted.typ))
        problem = BranchKeyItems.Problem(response.Item.value)
        if problem.is_Some:
            return Wrappers.Result_Failure(NotValid(wanted.name, problem.value))
        item = BranchKeyItems.Read(response.Item.value)
        if item.context.identifier != identifier or item.context.kind.Type() != wanted.typ:
            return Wrappers.Result_Failure(
                NotValid(wanted.name, _dafny.TextSeq("branch-key-id or type is another than the one asked for"))
            )
        return Wrappers.Result_Success(item)

    def FindAdmitted(self, identifier, wanted):
        result = self.Find(identifier, wanted)
        if result.is_Failure:
            return result
        item = result.value
        key = KmsConfigurations.ParseKey(item.context.kmsArn)
        if key.is_None:
            return Wrappers.Result_Failure(CorruptedArn(item.context.kmsArn))
        if not self.scope.Admits(key.value):
            return Wrappers.Result_Failure(OtherKey(wanted.otherKey, item.context.kmsArn))
        return Wrappers.Result_Success(Found_Found(item, key.value))

    def Open(self, found):
        request = KeyStoreRequests.Open(self.scope.KeyIdFor(found.key), found.item, self.logicalName, self.grantTokens)
        answer = self.kms.Decrypt(request)
        result = KeyStoreErrors.AskedKms(answer)
        if result.is_Failure:
            return result
        response = result.value
        if response.Plaintext.is_None or len(response.Plaintext.value) != KeyStoreRequests.KEY__LENGTH:
            return Wrappers.Result_Failure(
                InvalidResponse(_dafny.TextSeq("Decrypt"), _dafny.TextSeq("Key is not 32 bytes."))
            )
        return Wrappers.Result_Success(response.Plaintext.value)

    def Materials(self, identifier, wanted):
        result = self.FindAdmitted(identifier, wanted)
        if result.is_Failure:
            return result
        found = result.value
        result = self.Open(found)
        if result.is_Failure:
            return result
        branchKey = result.value
        context = found.item.context
        version = TextExterns.default__.Encode(context.kind.version)
        custom = TextExterns.default__.EncodePairs(context.Custom())
        if version.is_None or custom.is_None:
            return Wrappers.Result_Failure(
                NotValid(wanted.name, _dafny.TextSeq("an attribute has a character that UTF-8 lacks"))
            )
        return Wrappers.Result_Success(
            KeyStoreTypes.BranchKeyMaterials_BranchKeyMaterials(
                context.identifier, version.value, custom.value, branchKey
            )
        )

    def GetActiveBranchKey(self, input_):
        result = self.Materials(input_.branchKeyIdentifier, TheActive())
        if result.is_Failure:
            return result
        materials = result.value
        return Wrappers.Result_Success(KeyStoreTypes.GetActiveBranchKeyOutput_GetActiveBranchKeyOutput(materials))

    def GetBranchKeyVersion(self, input_):
        result = self.Materials(input_.branchKeyIdentifier, TheVersion(input_.branchKeyVersion))
        if result.is_Failure:
            return result
        materials = result.value
        return Wrappers.Result_Success(KeyStoreTypes.GetBranchKeyVersionOutput_GetBranchKeyVersionOutput(materials))

    def GetBeaconKey(self, input_):
        result = self.FindAdmitted(input_.branchKeyIdentifier, TheBeacon())
        if result.is_Failure:
            return result
        found = result.value
        result = self.Open(found)
        if result.is_Failure:
            return result
        beaconKey = result.value
        context = found.item.context
        custom = TextExterns.default__.EncodePairs(context.Custom())
        if custom.is_None:
            return Wrappers.Result_Failure(
                NotValid(_dafny.TextSeq("beacon key"), _dafny.TextSeq("an attribute has a character that UTF-8 lacks"))
            )
        materials = KeyStoreTypes.BeaconKeyMaterials_BeaconKeyMaterials(
            context.identifier, custom.value, Wrappers.Option_Some(beaconKey), Wrappers.the_Option_None
        )
        return Wrappers.Result_Success(KeyStoreTypes.GetBeaconKeyOutput_GetBeaconKeyOutput(materials))


def WrongTableName(length):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("ddb_table_name has ")
        + Text.Decimal(length)
        + _dafny.TextSeq(" characters; 3 to 255 are expected")
    )


def NotFit(table):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("Configured table name does not conform to expected Key Store construction. Table ")
        + Text.Quoted(table)
        + _dafny.TextSeq(
            " needs the partition key branch-key-id and the sort key type, both of type S, and an ARN that ends in its name"
        )
    )


def ReadsOnly(operation):
    return KeyStoreErrors.Refused(
        operation + _dafny.TextSeq(" is not possible with a kms_configuration for discovery; it needs the ARN of a key")
    )


def IdentifierWithoutContext(identifier):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("Custom branch key identifier requires custom encryption context. encryption_context for ")
        + Text.Quoted(identifier)
        + _dafny.TextSeq(" is missing or empty")
    )


def EmptyIdentifier(operation):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("Empty string not supported for branch key identifier. branch_key_identifier of ")
        + operation
        + _dafny.TextSeq(" is empty")
    )


def BadContext(pairs):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("Unable to UTF8 Encode element of Encryption Context. encryption_context of ")
        + Text.Decimal(pairs)
        + _dafny.TextSeq(" pairs has a name or value that is not UTF-8, or a name of more than 65521 characters")
    )


def NoItem(identifier, typ):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("No item found for corresponding branch key identifier. It is ")
        + Text.Quoted(identifier)
        + _dafny.TextSeq(", and the type ")
        + Text.Quoted(typ)
    )


def NotValid(what, why):
    return KeyStoreErrors.Refused(_dafny.TextSeq("Item found is not a valid ") + what + _dafny.TextSeq(". ") + why)


def CorruptedArn(text):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("The `kms-arn` field for the requested branch key identifier is corrupted. It is ")
        + Text.Quoted(text)
        + _dafny.TextSeq(", not the ARN of a key")
    )


def OtherKey(what, text):
    return KeyStoreErrors.Refused(
        what
        + _dafny.TextSeq(" The item has ")
        + Text.Quoted(text)
        + _dafny.TextSeq(", which kms_configuration does not allow")
    )


def InvalidResponse(operation, why):
    return KeyStoreErrors.Refused(
        _dafny.TextSeq("Invalid response from AWS KMS ") + operation + _dafny.TextSeq(": ") + why
    )


def NewUuid():
    random = RandomUuids.New()
    result = KeyStoreErrors.Random(random)
    if result.is_Failure:
        return result
    uuid = result.value
    return Wrappers.Result_Success(UuidExterns.default__.ToText(uuid))


def KeyStore(config):
    result = KmsConfigurations.Read(config.kmsConfiguration)
    if result.is_Failure:
        return result
    scope = result.value
    if config.grantTokens.is_Some:
        grantTokens = config.grantTokens.value
    else:
        grantTokens = _dafny.EMPTY
    if not KmsRequests.AreGrantTokens(grantTokens):
        return Wrappers.Result_Failure(KeyStoreErrors.Refused(KmsRequests.GrantTokensProblem(grantTokens)))
    if config.id_.is_Some:
        id_ = config.id_.value
    else:
        result = NewUuid()
        if result.is_Failure:
            return result
        id_ = result.value
    result = KeyStoreClients.Kms(config.kmsClient, scope.Region())
    if result.is_Failure:
        return result
    kms = result.value
    result = KeyStoreClients.DynamoDb(config.ddbClient, scope.Region())
    if result.is_Failure:
        return result
    dynamoDb = result.value
    if not (
        MIN__TABLE__NAME__LENGTH <= len(config.ddbTableName) and len(config.ddbTableName) <= MAX__TABLE__NAME__LENGTH
    ):
        return Wrappers.Result_Failure(WrongTableName(len(config.ddbTableName)))
    store = KeyStoreClient()
    store.ctor__(
        id_, config.ddbTableName, config.logicalKeyStoreName, config.kmsConfiguration, scope, grantTokens, dynamoDb, kms
    )
    return Wrappers.Result_Success(store)


def Ciphertext(operation, blob):
    if blob.is_Some and KmsRequests.IsCiphertext(blob.value):
        return Wrappers.Result_Success(blob.value)
    else:
        return Wrappers.Result_Failure(
            InvalidResponse(operation, _dafny.TextSeq("CiphertextBlob is missing, empty or of more than 6144 bytes"))
        )


def TextPairs(context):
    pairs = TextExterns.default__.DecodePairs(context)
    if pairs.is_None:
        return Wrappers.Result_Failure(BadContext(len(context)))

    def lambda0_(forall_var_0_):
        name = forall_var_0_
        return not name in pairs.value or len(BranchKeyItems.CONTEXT__PREFIX) + len(name) <= MAX__CONTEXT__NAME__LENGTH

    if not all(map(lambda0_, pairs.value.keys)):
        return Wrappers.Result_Failure(BadContext(len(context)))
    return Wrappers.Result_Success(pairs.value)


def IsArnOf(text, table):
    parts = TextExterns.default__.Split(text, ":")
    return (
        len(parts) == 6
        and parts[0] == "arn"
        and (parts[1] != _dafny.EMPTY)
        and (parts[2] == "dynamodb")
        and (parts[3] != _dafny.EMPTY)
        and (parts[4] != _dafny.EMPTY)
        and (parts[5] == _dafny.TextSeq("table/") + table)
    )


def TheActive():
    return Wanted_Wanted(BranchKeyItems.ACTIVE, _dafny.TextSeq("active branch key"), ACTIVE__OTHER__KEY)


def TheVersion(version):
    return Wanted_Wanted(
        BranchKeyItems.VERSION__PREFIX + version, _dafny.TextSeq("branch key version"), READ__OTHER__KEY
    )


def TheBeacon():
    return Wanted_Wanted(BranchKeyItems.BEACON, _dafny.TextSeq("beacon key"), READ__OTHER__KEY)


MIN__TABLE__NAME__LENGTH = 3
MAX__TABLE__NAME__LENGTH = 255
MAX__CONTEXT__NAME__LENGTH = 65535
ACTIVE__OTHER__KEY = _dafny.TextSeq(
    "Branch key's KMS Key ARN read from Dynamodb does not match Key Store's configured KMS Key ARN."
)
READ__OTHER__KEY = _dafny.TextSeq("AWS KMS Key ARN does not match configured value.")
default__ = sys.modules[__name__]
