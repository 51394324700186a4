# Translated from dafny/keystore/KeyStoreRequests.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.KmsTypes as KmsTypes
import aws_cryptographic_material_providers.internaldafny.generated.DynamoDbTypes as DynamoDbTypes
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeyItems as BranchKeyItems


class Before(_dafny.Datatype):
    __slots__ = ()
    is_Nothing = False
    is_Ciphertext = False


class Before_Nothing(Before):
    __slots__ = ()
    is_Nothing = True

    def __eq__(self, other):
        return isinstance(other, Before_Nothing)

    def __hash__(self):
        return hash(())


the_Before_Nothing = Before_Nothing()


class Before_Ciphertext(Before):
    __slots__ = ("enc",)
    is_Ciphertext = True

    def __init__(self, enc):
        self.enc = enc

    def __eq__(self, other):
        return self is other or (isinstance(other, Before_Ciphertext) and self.enc == other.enc)

    def __hash__(self):
        return hash((self.enc,))


class Change(_dafny.Datatype):
    __slots__ = ()
    is_Change = False

    def AsPut(self, table):
        source0 = self.before
        if source0.is_Nothing:
            return DynamoDbTypes.Put_Put(
                self.item.Write(),
                table,
                Wrappers.Option_Some(_dafny.TextSeq("attribute_not_exists(#BranchKeyIdentifierField)")),
                Wrappers.Option_Some(
                    _dafny.Map({_dafny.TextSeq("#BranchKeyIdentifierField"): BranchKeyItems.BRANCH__KEY__ID})
                ),
                Wrappers.the_Option_None,
            )
        return DynamoDbTypes.Put_Put(
            self.item.Write(),
            table,
            Wrappers.Option_Some(_dafny.TextSeq("attribute_exists(#BranchKeyIdentifierField) AND #EncField = :encOld")),
            Wrappers.Option_Some(
                _dafny.Map(
                    {
                        _dafny.TextSeq("#BranchKeyIdentifierField"): BranchKeyItems.BRANCH__KEY__ID,
                        _dafny.TextSeq("#EncField"): BranchKeyItems.ENC,
                    }
                )
            ),
            Wrappers.Option_Some(_dafny.Map({_dafny.TextSeq(":encOld"): DynamoDbTypes.AttributeValue_B(source0.enc)})),
        )


class Change_Change(Change):
    __slots__ = ("item", "before")
    is_Change = True

    def __init__(self, item, before):
        self.item = item
        self.before = before

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Change_Change) and self.item == other.item and (self.before == other.before)
        )

    def __hash__(self):
        return hash((self.item, self.before))


def NewKey(keyId, context, grantTokens):
    return KmsTypes.GenerateDataKeyWithoutPlaintextRequest_GenerateDataKeyWithoutPlaintextRequest(
        keyId, Wrappers.Option_Some(context), Wrappers.Option_Some(KEY__LENGTH), Wrappers.Option_Some(grantTokens)
    )


def Rewrap(keyId, enc, before, after, grantTokens):
    return KmsTypes.ReEncryptRequest_ReEncryptRequest(
        enc,
        Wrappers.Option_Some(before),
        Wrappers.Option_Some(keyId),
        keyId,
        Wrappers.Option_Some(after),
        Wrappers.Option_Some(grantTokens),
    )


def Authenticate(keyId, item, logicalName, grantTokens):
    return Rewrap(
        keyId, item.enc, item.context.KmsContext(logicalName), item.context.KmsContext(logicalName), grantTokens
    )


def Open(keyId, item, logicalName, grantTokens):
    return KmsTypes.DecryptRequest_DecryptRequest(
        item.enc,
        Wrappers.Option_Some(item.context.KmsContext(logicalName)),
        Wrappers.Option_Some(grantTokens),
        Wrappers.Option_Some(keyId),
        Wrappers.the_Option_None,
    )


def NewTable(table):
    return DynamoDbTypes.CreateTableInput_CreateTableInput(
        DEFINITIONS, table, SCHEMA, Wrappers.Option_Some(_dafny.TextSeq("PAY_PER_REQUEST"))
    )


def IsFit(table):

    def lambda0_(forall_var_0_):
        definition = forall_var_0_
        return not definition in DEFINITIONS or definition in table.AttributeDefinitions.value

    def lambda1_(forall_var_1_):
        element = forall_var_1_
        return element in table.KeySchema.value

    return (
        table.TableName.is_Some
        and table.TableArn.is_Some
        and (1 <= len(table.TableArn.value) and len(table.TableArn.value) <= 1024)
        and table.AttributeDefinitions.is_Some
        and all(map(lambda0_, DEFINITIONS))
        and table.KeySchema.is_Some
        and all(map(lambda1_, SCHEMA))
    )


def Find(table, identifier, typ):
    return DynamoDbTypes.GetItemInput_GetItemInput(
        table,
        _dafny.Map(
            {
                BranchKeyItems.BRANCH__KEY__ID: DynamoDbTypes.AttributeValue_S(identifier),
                BranchKeyItems.TYPE: DynamoDbTypes.AttributeValue_S(typ),
            }
        ),
    )


def Commit(table, changes):
    return DynamoDbTypes.TransactWriteItemsInput_TransactWriteItemsInput(
        _dafny.Seq(
            [
                DynamoDbTypes.TransactWriteItem_TransactWriteItem(Wrappers.Option_Some(changes[i].AsPut(table)))
                for i in range(len(changes))
            ]
        )
    )


KEY__LENGTH = 32
DEFINITIONS = _dafny.Seq(
    [
        DynamoDbTypes.AttributeDefinition_AttributeDefinition(BranchKeyItems.BRANCH__KEY__ID, _dafny.TextSeq("S")),
        DynamoDbTypes.AttributeDefinition_AttributeDefinition(BranchKeyItems.TYPE, _dafny.TextSeq("S")),
    ]
)
SCHEMA = _dafny.Seq(
    [
        DynamoDbTypes.KeySchemaElement_KeySchemaElement(BranchKeyItems.BRANCH__KEY__ID, _dafny.TextSeq("HASH")),
        DynamoDbTypes.KeySchemaElement_KeySchemaElement(BranchKeyItems.TYPE, _dafny.TextSeq("RANGE")),
    ]
)
default__ = sys.modules[__name__]
