# Translated from dafny/keystore/BranchKeyVersions.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.BranchKeyItems as BranchKeyItems
import aws_cryptographic_material_providers.internaldafny.generated.KeyStoreRequests as KeyStoreRequests


def New(identifier, kind, createTime, kmsArn, custom):
    return BranchKeyItems.Context_Context(
        identifier, kind, createTime, FIRST__HIERARCHY__VERSION, kmsArn, BranchKeyItems.Prefixed(custom)
    )


def Next(before, kind, createTime):
    return BranchKeyItems.Context_Context(
        before.identifier, kind, createTime, before.hierarchyVersion, before.kmsArn, before.others
    )


def Creation(version, active, beacon):
    return _dafny.Seq(
        [
            KeyStoreRequests.Change_Change(version, KeyStoreRequests.the_Before_Nothing),
            KeyStoreRequests.Change_Change(active, KeyStoreRequests.the_Before_Nothing),
            KeyStoreRequests.Change_Change(beacon, KeyStoreRequests.the_Before_Nothing),
        ]
    )


def Rotation(found, version, active):
    return _dafny.Seq(
        [
            KeyStoreRequests.Change_Change(version, KeyStoreRequests.the_Before_Nothing),
            KeyStoreRequests.Change_Change(active, KeyStoreRequests.Before_Ciphertext(found.enc)),
        ]
    )


FIRST__HIERARCHY__VERSION = _dafny.TextSeq("1")
default__ = sys.modules[__name__]
