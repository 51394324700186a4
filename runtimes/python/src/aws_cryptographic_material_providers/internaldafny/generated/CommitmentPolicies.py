# Translated from dafny/materials/CommitmentPolicies.dfy by Dafny and codegen. Do not edit.
# Regenerate: make generate

import sys
import aws_cryptographic_material_providers.internaldafny.runtime as _dafny
import aws_cryptographic_material_providers.internaldafny.generated.Wrappers as Wrappers
import aws_cryptographic_material_providers.internaldafny.generated.MaterialProvidersTypes as MaterialProvidersTypes
import aws_cryptographic_material_providers.internaldafny.generated.AlgorithmSuites as AlgorithmSuites


def AllowsEncrypt(policy, suite):
    return (not suite.commitment.is_None) != (policy.is_ESDK and policy.ESDK.is_FORBID__ENCRYPT__ALLOW__DECRYPT)


def AllowsDecrypt(policy, suite):
    return not suite.commitment.is_None or (policy.is_ESDK and (not policy.ESDK.is_REQUIRE__ENCRYPT__REQUIRE__DECRYPT))


def Default(policy):
    return AlgorithmSuites.Info(DefaultId(policy))


def DefaultId(policy):
    if policy.is_DBE:
        return MaterialProvidersTypes.AlgorithmSuiteId_DBE(
            MaterialProvidersTypes.the_DBEAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384__SYMSIG__HMAC__SHA384
        )
    if policy.is_ESDK and policy.ESDK.is_FORBID__ENCRYPT__ALLOW__DECRYPT:
        return MaterialProvidersTypes.AlgorithmSuiteId_ESDK(
            MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__IV12__TAG16__HKDF__SHA384__ECDSA__P384
        )
    return MaterialProvidersTypes.AlgorithmSuiteId_ESDK(
        MaterialProvidersTypes.the_ESDKAlgorithmSuiteId_ALG__AES__256__GCM__HKDF__SHA512__COMMIT__KEY__ECDSA__P384
    )


def Name(policy):
    if policy.is_ESDK and policy.ESDK.is_FORBID__ENCRYPT__ALLOW__DECRYPT:
        return _dafny.TextSeq("FORBID_ENCRYPT_ALLOW_DECRYPT")
    if policy.is_ESDK and policy.ESDK.is_REQUIRE__ENCRYPT__ALLOW__DECRYPT:
        return _dafny.TextSeq("REQUIRE_ENCRYPT_ALLOW_DECRYPT")
    return _dafny.TextSeq("REQUIRE_ENCRYPT_REQUIRE_DECRYPT")


def RefusedOnEncrypt(policy, suite):
    return MaterialProvidersTypes.Error_InvalidAlgorithmSuiteInfoOnEncrypt(
        _dafny.TextSeq("Configuration conflict. commitment_policy ")
        + Name(policy)
        + _dafny.TextSeq(" allows encrypting only with suites ")
        + (_dafny.TextSeq("without") if not suite.commitment.is_None else _dafny.TextSeq("with"))
        + _dafny.TextSeq(" key commitment; ")
        + AlgorithmSuites.Name(suite)
        + _dafny.TextSeq(" is one ")
        + (_dafny.TextSeq("with") if not suite.commitment.is_None else _dafny.TextSeq("without"))
    )


def RefusedOnDecrypt(policy, suite):
    return MaterialProvidersTypes.Error_InvalidAlgorithmSuiteInfoOnDecrypt(
        _dafny.TextSeq("Configuration conflict. commitment_policy ")
        + Name(policy)
        + _dafny.TextSeq(" allows decrypting only with suites with key commitment; ")
        + AlgorithmSuites.Name(suite)
        + _dafny.TextSeq(" is one without")
    )


def OnEncrypt(policy, suite):
    if AllowsEncrypt(policy, suite):
        return Wrappers.Result_Success(())
    else:
        return Wrappers.Result_Failure(RefusedOnEncrypt(policy, suite))


def OnDecrypt(policy, suite):
    if AllowsDecrypt(policy, suite):
        return Wrappers.Result_Success(())
    else:
        return Wrappers.Result_Failure(RefusedOnDecrypt(policy, suite))


default__ = sys.modules[__name__]
