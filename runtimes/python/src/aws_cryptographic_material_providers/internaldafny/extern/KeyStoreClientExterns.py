"""Clients of boto3's for a key store that was given none."""

from __future__ import annotations

from typing import Any

from aws_cryptographic_material_providers.internaldafny.extern._clients import new_client
from aws_cryptographic_material_providers.internaldafny.generated import DynamoDbTypes, KmsTypes
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq


def failed(types: Any, service: str, region: str, error: Exception) -> Result:
    where = f' for Region "{region}"' if region else ""
    return Result_Failure(types.Error_Opaque(error, TextSeq(f"no {service} client{where}: {error}")))


class default__:
    @staticmethod
    def Kms(region: str) -> Result:
        from aws_cryptographic_material_providers.smithygenerated.com_amazonaws_kms.shim import client

        name = "".join(region)
        try:
            return Result_Success(client(new_client("kms", name, "aws-kms-hierarchy")))  # [KEYSTORE-003]
        except Exception as error:
            return failed(KmsTypes, "AWS KMS", name, error)

    @staticmethod
    def DynamoDb(region: str) -> Result:
        from aws_cryptographic_material_providers.smithygenerated.com_amazonaws_dynamodb.shim import client

        name = "".join(region)
        try:
            return Result_Success(client(new_client("dynamodb", name)))
        except Exception as error:
            return failed(DynamoDbTypes, "DynamoDB", name, error)
