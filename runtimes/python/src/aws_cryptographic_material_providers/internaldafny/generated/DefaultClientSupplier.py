# Translated from dafny/keyrings/aws_kms/DefaultClientSupplier.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.extern.KmsClientExterns as KmsClientExterns
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.KmsErrors as KmsErrors


class DefaultClientSupplier(MaterialProvidersTypes.IClientSupplier):
    def ctor__(self, clients):
        self.clients = clients

    def GetClient(self, input_):
        client = KmsClientExterns.default__.ForRegion(self.clients, input_.region)
        return KmsErrors.Asked(client)


def Create():
    clients = KmsClientExterns.default__.New()
    supplier = DefaultClientSupplier()
    supplier.ctor__(clients)
    return supplier


default__ = sys.modules[__name__]
