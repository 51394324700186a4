# Translated from dafny/model/DynamoDbTypes.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import aws_cryptographic_material_providers.internaldafny.runtime as _dafny


class AttributeValue(_dafny.Datatype):
    __slots__ = ()
    is_S = False
    is_N = False
    is_B = False
    is_Other = False


class AttributeValue_S(AttributeValue):
    __slots__ = ("S",)
    is_S = True

    def __init__(self, S):
        self.S = S

    def __eq__(self, other):
        return self is other or (isinstance(other, AttributeValue_S) and self.S == other.S)

    def __hash__(self):
        return hash((self.S,))


class AttributeValue_N(AttributeValue):
    __slots__ = ("N",)
    is_N = True

    def __init__(self, N):
        self.N = N

    def __eq__(self, other):
        return self is other or (isinstance(other, AttributeValue_N) and self.N == other.N)

    def __hash__(self):
        return hash((self.N,))


class AttributeValue_B(AttributeValue):
    __slots__ = ("B",)
    is_B = True

    def __init__(self, B):
        self.B = B

    def __eq__(self, other):
        return self is other or (isinstance(other, AttributeValue_B) and self.B == other.B)

    def __hash__(self):
        return hash((self.B,))


class AttributeValue_Other(AttributeValue):
    __slots__ = ("tag",)
    is_Other = True

    def __init__(self, tag):
        self.tag = tag

    def __eq__(self, other):
        return self is other or (isinstance(other, AttributeValue_Other) and self.tag == other.tag)

    def __hash__(self):
        return hash((self.tag,))


class GetItemInput(_dafny.Datatype):
    __slots__ = ()
    is_GetItemInput = False


class GetItemInput_GetItemInput(GetItemInput):
    __slots__ = ("TableName", "Key")
    is_GetItemInput = True

    def __init__(self, TableName, Key):
        self.TableName = TableName
        self.Key = Key

    def __eq__(self, other):
        return self is other or (
            isinstance(other, GetItemInput_GetItemInput)
            and self.TableName == other.TableName
            and (self.Key == other.Key)
        )

    def __hash__(self):
        return hash((self.TableName, self.Key))


class GetItemOutput(_dafny.Datatype):
    __slots__ = ()
    is_GetItemOutput = False


class GetItemOutput_GetItemOutput(GetItemOutput):
    __slots__ = ("Item",)
    is_GetItemOutput = True

    def __init__(self, Item):
        self.Item = Item

    def __eq__(self, other):
        return self is other or (isinstance(other, GetItemOutput_GetItemOutput) and self.Item == other.Item)

    def __hash__(self):
        return hash((self.Item,))


class TransactWriteItemsInput(_dafny.Datatype):
    __slots__ = ()
    is_TransactWriteItemsInput = False


class TransactWriteItemsInput_TransactWriteItemsInput(TransactWriteItemsInput):
    __slots__ = ("TransactItems",)
    is_TransactWriteItemsInput = True

    def __init__(self, TransactItems):
        self.TransactItems = TransactItems

    def __eq__(self, other):
        return self is other or (
            isinstance(other, TransactWriteItemsInput_TransactWriteItemsInput)
            and self.TransactItems == other.TransactItems
        )

    def __hash__(self):
        return hash((self.TransactItems,))


class TransactWriteItem(_dafny.Datatype):
    __slots__ = ()
    is_TransactWriteItem = False


class TransactWriteItem_TransactWriteItem(TransactWriteItem):
    __slots__ = ("Put",)
    is_TransactWriteItem = True

    def __init__(self, Put):
        self.Put = Put

    def __eq__(self, other):
        return self is other or (isinstance(other, TransactWriteItem_TransactWriteItem) and self.Put == other.Put)

    def __hash__(self):
        return hash((self.Put,))


class Put(_dafny.Datatype):
    __slots__ = ()
    is_Put = False


class Put_Put(Put):
    __slots__ = ("Item", "TableName", "ConditionExpression", "ExpressionAttributeNames", "ExpressionAttributeValues")
    is_Put = True

    def __init__(self, Item, TableName, ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues):
        self.Item = Item
        self.TableName = TableName
        self.ConditionExpression = ConditionExpression
        self.ExpressionAttributeNames = ExpressionAttributeNames
        self.ExpressionAttributeValues = ExpressionAttributeValues

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Put_Put)
            and self.Item == other.Item
            and (self.TableName == other.TableName)
            and (self.ConditionExpression == other.ConditionExpression)
            and (self.ExpressionAttributeNames == other.ExpressionAttributeNames)
            and (self.ExpressionAttributeValues == other.ExpressionAttributeValues)
        )

    def __hash__(self):
        return hash(
            (
                self.Item,
                self.TableName,
                self.ConditionExpression,
                self.ExpressionAttributeNames,
                self.ExpressionAttributeValues,
            )
        )


class TransactWriteItemsOutput(_dafny.Datatype):
    __slots__ = ()
    is_TransactWriteItemsOutput = False


class TransactWriteItemsOutput_TransactWriteItemsOutput(TransactWriteItemsOutput):
    __slots__ = ()
    is_TransactWriteItemsOutput = True

    def __eq__(self, other):
        return isinstance(other, TransactWriteItemsOutput_TransactWriteItemsOutput)

    def __hash__(self):
        return hash(())


the_TransactWriteItemsOutput_TransactWriteItemsOutput = TransactWriteItemsOutput_TransactWriteItemsOutput()


class AttributeDefinition(_dafny.Datatype):
    __slots__ = ()
    is_AttributeDefinition = False


class AttributeDefinition_AttributeDefinition(AttributeDefinition):
    __slots__ = ("AttributeName", "AttributeType")
    is_AttributeDefinition = True

    def __init__(self, AttributeName, AttributeType):
        self.AttributeName = AttributeName
        self.AttributeType = AttributeType

    def __eq__(self, other):
        return self is other or (
            isinstance(other, AttributeDefinition_AttributeDefinition)
            and self.AttributeName == other.AttributeName
            and (self.AttributeType == other.AttributeType)
        )

    def __hash__(self):
        return hash((self.AttributeName, self.AttributeType))


class KeySchemaElement(_dafny.Datatype):
    __slots__ = ()
    is_KeySchemaElement = False


class KeySchemaElement_KeySchemaElement(KeySchemaElement):
    __slots__ = ("AttributeName", "KeyType")
    is_KeySchemaElement = True

    def __init__(self, AttributeName, KeyType):
        self.AttributeName = AttributeName
        self.KeyType = KeyType

    def __eq__(self, other):
        return self is other or (
            isinstance(other, KeySchemaElement_KeySchemaElement)
            and self.AttributeName == other.AttributeName
            and (self.KeyType == other.KeyType)
        )

    def __hash__(self):
        return hash((self.AttributeName, self.KeyType))


class TableDescription(_dafny.Datatype):
    __slots__ = ()
    is_TableDescription = False


class TableDescription_TableDescription(TableDescription):
    __slots__ = ("AttributeDefinitions", "TableName", "KeySchema", "TableArn")
    is_TableDescription = True

    def __init__(self, AttributeDefinitions, TableName, KeySchema, TableArn):
        self.AttributeDefinitions = AttributeDefinitions
        self.TableName = TableName
        self.KeySchema = KeySchema
        self.TableArn = TableArn

    def __eq__(self, other):
        return self is other or (
            isinstance(other, TableDescription_TableDescription)
            and self.AttributeDefinitions == other.AttributeDefinitions
            and (self.TableName == other.TableName)
            and (self.KeySchema == other.KeySchema)
            and (self.TableArn == other.TableArn)
        )

    def __hash__(self):
        return hash((self.AttributeDefinitions, self.TableName, self.KeySchema, self.TableArn))


class DescribeTableInput(_dafny.Datatype):
    __slots__ = ()
    is_DescribeTableInput = False


class DescribeTableInput_DescribeTableInput(DescribeTableInput):
    __slots__ = ("TableName",)
    is_DescribeTableInput = True

    def __init__(self, TableName):
        self.TableName = TableName

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DescribeTableInput_DescribeTableInput) and self.TableName == other.TableName
        )

    def __hash__(self):
        return hash((self.TableName,))


class DescribeTableOutput(_dafny.Datatype):
    __slots__ = ()
    is_DescribeTableOutput = False


class DescribeTableOutput_DescribeTableOutput(DescribeTableOutput):
    __slots__ = ("Table",)
    is_DescribeTableOutput = True

    def __init__(self, Table):
        self.Table = Table

    def __eq__(self, other):
        return self is other or (
            isinstance(other, DescribeTableOutput_DescribeTableOutput) and self.Table == other.Table
        )

    def __hash__(self):
        return hash((self.Table,))


class CreateTableInput(_dafny.Datatype):
    __slots__ = ()
    is_CreateTableInput = False


class CreateTableInput_CreateTableInput(CreateTableInput):
    __slots__ = ("AttributeDefinitions", "TableName", "KeySchema", "BillingMode")
    is_CreateTableInput = True

    def __init__(self, AttributeDefinitions, TableName, KeySchema, BillingMode):
        self.AttributeDefinitions = AttributeDefinitions
        self.TableName = TableName
        self.KeySchema = KeySchema
        self.BillingMode = BillingMode

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateTableInput_CreateTableInput)
            and self.AttributeDefinitions == other.AttributeDefinitions
            and (self.TableName == other.TableName)
            and (self.KeySchema == other.KeySchema)
            and (self.BillingMode == other.BillingMode)
        )

    def __hash__(self):
        return hash((self.AttributeDefinitions, self.TableName, self.KeySchema, self.BillingMode))


class CreateTableOutput(_dafny.Datatype):
    __slots__ = ()
    is_CreateTableOutput = False


class CreateTableOutput_CreateTableOutput(CreateTableOutput):
    __slots__ = ("TableDescription",)
    is_CreateTableOutput = True

    def __init__(self, TableDescription):
        self.TableDescription = TableDescription

    def __eq__(self, other):
        return self is other or (
            isinstance(other, CreateTableOutput_CreateTableOutput) and self.TableDescription == other.TableDescription
        )

    def __hash__(self):
        return hash((self.TableDescription,))


class IDynamoDbClient:
    def Region(self):
        pass

    def CreateTable(self, input_):
        pass

    def DescribeTable(self, input_):
        pass

    def GetItem(self, input_):
        pass

    def TransactWriteItems(self, input_):
        pass


class Error(_dafny.Datatype):
    __slots__ = ()
    is_Refused = False
    is_Opaque = False


class Error_Refused(Error):
    __slots__ = ("code", "obj", "text")
    is_Refused = True

    def __init__(self, code, obj, text):
        self.code = code
        self.obj = obj
        self.text = text

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_Refused)
            and self.code == other.code
            and (self.obj == other.obj)
            and (self.text == other.text)
        )

    def __hash__(self):
        return hash((self.code, self.obj, self.text))


class Error_Opaque(Error):
    __slots__ = ("obj", "text")
    is_Opaque = True

    def __init__(self, obj, text):
        self.obj = obj
        self.text = text

    def __eq__(self, other):
        return self is other or (
            isinstance(other, Error_Opaque) and self.obj == other.obj and (self.text == other.text)
        )

    def __hash__(self):
        return hash((self.obj, self.text))
