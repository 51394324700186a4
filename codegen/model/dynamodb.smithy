$version: "2"

// The requests that key stores send to Amazon DynamoDB, with the members that they use. Names are those of AWS.
namespace com.amazonaws.dynamoDb

use aws.polymorph#remoteService

/// Amazon DynamoDB.
@remoteService(boto3: "dynamodb", pythonPackage: "aws_cryptographic_material_providers", error: "ComAmazonawsDynamodb")
service DynamoDb {
    version: "2012-08-10"
    operations: [
        CreateTable
        DescribeTable
        GetItem
        TransactWriteItems
    ]
}

// ---- Items

/// Text, number (in digits) or bytes. Other types of DynamoDB are only known by name.
union AttributeValue {
    S: String
    N: String
    B: Blob
}

map AttributeMap {
    key: String
    value: AttributeValue
}

/// Read an item.
operation GetItem {
    input: GetItemInput
    output: GetItemOutput
}

structure GetItemInput {
    @required
    TableName: String

    @required
    Key: AttributeMap
}

structure GetItemOutput {
    Item: AttributeMap
}

/// Write several items, or none of them.
operation TransactWriteItems {
    input: TransactWriteItemsInput
    output: TransactWriteItemsOutput
}

structure TransactWriteItemsInput {
    @required
    TransactItems: TransactWriteItemList
}

list TransactWriteItemList {
    member: TransactWriteItem
}

structure TransactWriteItem {
    Put: Put
}

structure Put {
    @required
    Item: AttributeMap

    @required
    TableName: String

    ConditionExpression: String

    ExpressionAttributeNames: ExpressionAttributeNameMap

    ExpressionAttributeValues: AttributeMap
}

map ExpressionAttributeNameMap {
    key: String
    value: String
}

structure TransactWriteItemsOutput {}

// ---- Tables

list AttributeDefinitionList {
    member: AttributeDefinition
}

structure AttributeDefinition {
    @required
    AttributeName: String

    @required
    AttributeType: String
}

list KeySchema {
    member: KeySchemaElement
}

structure KeySchemaElement {
    @required
    AttributeName: String

    @required
    KeyType: String
}

structure TableDescription {
    AttributeDefinitions: AttributeDefinitionList

    TableName: String

    KeySchema: KeySchema

    TableArn: String
}

/// Ask what a table is like.
operation DescribeTable {
    input: DescribeTableInput
    output: DescribeTableOutput
}

structure DescribeTableInput {
    @required
    TableName: String
}

structure DescribeTableOutput {
    Table: TableDescription
}

/// Make a table.
operation CreateTable {
    input: CreateTableInput
    output: CreateTableOutput
}

structure CreateTableInput {
    @required
    AttributeDefinitions: AttributeDefinitionList

    @required
    TableName: String

    @required
    KeySchema: KeySchema

    BillingMode: String
}

structure CreateTableOutput {
    TableDescription: TableDescription
}
