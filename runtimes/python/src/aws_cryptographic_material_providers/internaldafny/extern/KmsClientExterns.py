"""Clients of AWS KMS by boto3, with its usual credentials. boto3 is imported when the first of them is made."""

from __future__ import annotations

import threading
from typing import Any

from aws_cryptographic_material_providers.internaldafny.extern._clients import new_client
from aws_cryptographic_material_providers.internaldafny.generated.KmsTypes import Error_Opaque
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import TextSeq


class Clients:
    """One client for each Region. Making one is not safe in boto3 while another thread does, using one is."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_region: dict[str, Any] = {}

    def of(self, region: str) -> Any:
        with self.lock:
            if region not in self.by_region:
                self.by_region[region] = made(region)
            return self.by_region[region]


def made(region: str) -> Any:
    from aws_cryptographic_material_providers.smithygenerated.com_amazonaws_kms.shim import client

    return client(new_client("kms", region))


class default__:
    @staticmethod
    def New() -> Clients:
        return Clients()

    @staticmethod
    def ForRegion(clients: Clients, region: str) -> Result:
        name = "".join(region)
        try:
            return Result_Success(clients.of(name))
        except Exception as error:
            text = f'no AWS KMS client for Region "{name}": {error}' if name else f"no AWS KMS client: {error}"
            return Result_Failure(Error_Opaque(error, TextSeq(text)))
