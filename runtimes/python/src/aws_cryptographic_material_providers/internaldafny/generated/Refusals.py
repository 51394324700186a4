# Translated from dafny/materials/Refusals.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes


def Refused(message):
    return MaterialProvidersTypes.Error_AwsCryptographicMaterialProvidersException(message)


default__ = sys.modules[__name__]
