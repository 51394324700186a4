# Translated from dafny/primitives/RandomUuids.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.extern.RandomExterns as RandomExterns


def New():
    result = RandomExterns.default__.Random(16)
    if result.is_Failure:
        return result
    random = result.value
    return Wrappers.Result_Success(
        _dafny.Seq(random[:6])
        + _dafny.Seq([64 + random[6] % 16, random[7], 128 + random[8] % 64])
        + _dafny.Seq(random[9:])
    )


default__ = sys.modules[__name__]
