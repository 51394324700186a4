# Translated from dafny/primitives/EcdhCurves.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys


def FieldLength(curve):
    if curve.is_ECC__NIST__P256:
        return 32
    if curve.is_ECC__NIST__P384:
        return 48
    if curve.is_ECC__NIST__P521:
        return 66
    return 32


def PointLength(curve):
    return FieldLength(curve) + 1


def DerLength(curve):
    if curve.is_ECC__NIST__P256:
        return 91
    if curve.is_ECC__NIST__P384:
        return 120
    if curve.is_ECC__NIST__P521:
        return 158
    return 91


default__ = sys.modules[__name__]
