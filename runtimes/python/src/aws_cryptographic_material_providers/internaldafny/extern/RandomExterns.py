"""Random bytes, from the operating system."""

import os

from aws_cryptographic_material_providers.internaldafny.extern._failures import failed
from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Result, Result_Failure, Result_Success
from aws_cryptographic_material_providers.internaldafny.runtime import Blob


class default__:
    @staticmethod
    def Random(length: int) -> Result:
        try:
            return Result_Success(Blob(os.urandom(length)))
        except Exception as error:
            return Result_Failure(failed(error, "the operating system gave no random bytes"))
