/** Which suites a commitment policy allows. The formats of policy and suite are not compared. */
module CommitmentPolicies {
  import AlgorithmSuites
  import opened MaterialProvidersTypes
  import opened Wrappers

  // [FW-CP-003] [FW-CP-005] [FW-CP-006]
  predicate AllowsEncrypt(policy: CommitmentPolicy, suite: AlgorithmSuiteInfo) {
    AlgorithmSuites.Commits(suite) != (policy.ESDK? && policy.ESDK.FORBID_ENCRYPT_ALLOW_DECRYPT?)
  }

  // [FW-CP-007]
  predicate AllowsDecrypt(policy: CommitmentPolicy, suite: AlgorithmSuiteInfo) {
    AlgorithmSuites.Commits(suite) || (policy.ESDK? && !policy.ESDK.REQUIRE_ENCRYPT_REQUIRE_DECRYPT?)
  }

  // [FW-CP-004]
  function Default(policy: CommitmentPolicy): (suite: AlgorithmSuiteInfo)
    ensures AlgorithmSuites.Valid(suite)
  {
    AlgorithmSuites.Info(DefaultId(policy))
  }

  function DefaultId(policy: CommitmentPolicy): AlgorithmSuiteId {
    match policy
    case DBE(_) => AlgorithmSuiteId.DBE(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384_SYMSIG_HMAC_SHA384)
    case ESDK(FORBID_ENCRYPT_ALLOW_DECRYPT) => AlgorithmSuiteId.ESDK(ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384)
    case ESDK(_) => AlgorithmSuiteId.ESDK(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384)
  }

  /** A policy allows its own default. */
  lemma DefaultIsAllowed(policy: CommitmentPolicy)
    ensures AllowsEncrypt(policy, Default(policy)) && AllowsDecrypt(policy, Default(policy))
  {
    reveal AlgorithmSuites.Info();
  }

  function Name(policy: CommitmentPolicy): string {
    match policy
    case ESDK(FORBID_ENCRYPT_ALLOW_DECRYPT) => "FORBID_ENCRYPT_ALLOW_DECRYPT"
    case ESDK(REQUIRE_ENCRYPT_ALLOW_DECRYPT) => "REQUIRE_ENCRYPT_ALLOW_DECRYPT"
    case _ => "REQUIRE_ENCRYPT_REQUIRE_DECRYPT"
  }

  // [FW-CP-008]
  opaque function RefusedOnEncrypt(policy: CommitmentPolicy, suite: AlgorithmSuiteInfo): (e: Error)
    ensures e.InvalidAlgorithmSuiteInfoOnEncrypt?
  {
    InvalidAlgorithmSuiteInfoOnEncrypt(
      message := "Configuration conflict. commitment_policy " + Name(policy) + " allows encrypting only with suites "
      + (if AlgorithmSuites.Commits(suite) then "without" else "with") + " key commitment; "
      + AlgorithmSuites.Name(suite) + " is one " + (if AlgorithmSuites.Commits(suite) then "with" else "without"))
  }

  opaque function RefusedOnDecrypt(policy: CommitmentPolicy, suite: AlgorithmSuiteInfo): (e: Error)
    ensures e.InvalidAlgorithmSuiteInfoOnDecrypt?
  {
    InvalidAlgorithmSuiteInfoOnDecrypt(
      message := "Configuration conflict. commitment_policy " + Name(policy) + " allows decrypting only with suites with key commitment; "
      + AlgorithmSuites.Name(suite) + " is one without")
  }

  function OnEncrypt(policy: CommitmentPolicy, suite: AlgorithmSuiteInfo): (r: Result<(), Error>)
    ensures r.Success? <==> AllowsEncrypt(policy, suite)
    ensures r.Failure? ==> r.error.InvalidAlgorithmSuiteInfoOnEncrypt?
  {
    if AllowsEncrypt(policy, suite) then Success(()) else Failure(RefusedOnEncrypt(policy, suite))
  }

  function OnDecrypt(policy: CommitmentPolicy, suite: AlgorithmSuiteInfo): (r: Result<(), Error>)
    ensures r.Success? <==> AllowsDecrypt(policy, suite)
    ensures r.Failure? ==> r.error.InvalidAlgorithmSuiteInfoOnDecrypt?
  {
    if AllowsDecrypt(policy, suite) then Success(()) else Failure(RefusedOnDecrypt(policy, suite))
  }
}
