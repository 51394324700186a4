"""AWS KMS and DynamoDB in this process, for tests and for trying things out: no network, no account, no protection.

`LocalKms` and `LocalDynamoDb` give ordinary boto3 clients whose calls are answered here. Keys live in the memory of the process, unguarded,
and every request is recorded with its plaintext: never give them data that matters.
"""

from aws_cryptographic_material_providers.local._request import Request
from aws_cryptographic_material_providers.local.dynamodb import LocalDynamoDb
from aws_cryptographic_material_providers.local.kms import LocalKms

__all__ = ["LocalDynamoDb", "LocalKms", "Request"]
