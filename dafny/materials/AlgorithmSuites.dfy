/** The algorithm suites. Each id has one suite, which says all there is to know of it. */
module AlgorithmSuites {
  import PrimitivesTypes
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Wrappers

  // All suites encrypt with AES-GCM, 12-byte IVs and 16-byte tags.  [FW-AS-006] [FW-AS-011]
  function AesGcm(keyLength: PrimitivesTypes.SymmetricKeyLength): Encrypt {
    Encrypt.AES_GCM(PrimitivesTypes.AES_GCM(keyLength := keyLength, tagLength := 16, ivLength := 12))
  }

  function Hkdf(digest: PrimitivesTypes.DigestAlgorithm, saltLength: PrimitivesTypes.PositiveInteger, keyLength: PrimitivesTypes.SymmetricKeyLength)
    : DerivationAlgorithm
  {
    DerivationAlgorithm.HKDF(HKDF.HKDF(hmac := digest, saltLength := saltLength, inputKeyLength := keyLength, outputKeyLength := keyLength))
  }

  // [FW-AS-010]
  const IDENTITY_KDF := DerivationAlgorithm.IDENTITY(IDENTITY.IDENTITY)
  const NO_DERIVATION := DerivationAlgorithm.None(MaterialProvidersTypes.None.None)
  const NO_SIGNATURE := SignatureAlgorithm.None(MaterialProvidersTypes.None.None)
  const NO_SYMMETRIC_SIGNATURE := SymmetricSignatureAlgorithm.None(MaterialProvidersTypes.None.None)
  const P256_SIGNATURE := SignatureAlgorithm.ECDSA(ECDSA.ECDSA(curve := PrimitivesTypes.ECDSA_P256))
  const P384_SIGNATURE := SignatureAlgorithm.ECDSA(ECDSA.ECDSA(curve := PrimitivesTypes.ECDSA_P384))
  const DIRECT := EdkWrappingAlgorithm.DIRECT_KEY_WRAPPING(DIRECT_KEY_WRAPPING.DIRECT_KEY_WRAPPING)

  const AES_256_GCM := AesGcm(32)
  const COMMITTING_HKDF := Hkdf(PrimitivesTypes.SHA_512, 32, 32)
  const INTERMEDIATE := EdkWrappingAlgorithm.IntermediateKeyWrapping(
                          IntermediateKeyWrapping.IntermediateKeyWrapping(
                            keyEncryptionKeyKdf := COMMITTING_HKDF, macKeyKdf := COMMITTING_HKDF, pdkEncryptAlgorithm := AES_256_GCM))

  /** Suites of the first message version, without commitment. */
  function Plain(
    id: ESDKAlgorithmSuiteId, binaryId: bytes, keyLength: PrimitivesTypes.SymmetricKeyLength, kdf: DerivationAlgorithm, signature: SignatureAlgorithm)
    : AlgorithmSuiteInfo
  {
    AlgorithmSuiteInfo(
      id := AlgorithmSuiteId.ESDK(id), binaryId := binaryId, messageVersion := 1, encrypt := AesGcm(keyLength), kdf := kdf, commitment := NO_DERIVATION,
      signature := signature, symmetricSignature := NO_SYMMETRIC_SIGNATURE, edkWrapping := DIRECT)
  }

  function Committing(id: ESDKAlgorithmSuiteId, binaryId: bytes, signature: SignatureAlgorithm): AlgorithmSuiteInfo {
    AlgorithmSuiteInfo(
      id := AlgorithmSuiteId.ESDK(id), binaryId := binaryId, messageVersion := 2, encrypt := AES_256_GCM, kdf := COMMITTING_HKDF, commitment := COMMITTING_HKDF,
      signature := signature, symmetricSignature := NO_SYMMETRIC_SIGNATURE, edkWrapping := DIRECT)
  }

  function Database(id: DBEAlgorithmSuiteId, binaryId: bytes, signature: SignatureAlgorithm): AlgorithmSuiteInfo {
    AlgorithmSuiteInfo(
      id := AlgorithmSuiteId.DBE(id), binaryId := binaryId, messageVersion := 1, encrypt := AES_256_GCM, kdf := COMMITTING_HKDF, commitment := COMMITTING_HKDF,
      signature := signature, symmetricSignature := SymmetricSignatureAlgorithm.HMAC(PrimitivesTypes.SHA_384), edkWrapping := INTERMEDIATE)
  }

  // [FW-AS-003] [FW-AS-005] [FW-AS-008]
  const SUITE_0014 := Plain(ALG_AES_128_GCM_IV12_TAG16_NO_KDF, [0x00, 0x14], 16, IDENTITY_KDF, NO_SIGNATURE)
  const SUITE_0046 := Plain(ALG_AES_192_GCM_IV12_TAG16_NO_KDF, [0x00, 0x46], 24, IDENTITY_KDF, NO_SIGNATURE)
  const SUITE_0078 := Plain(ALG_AES_256_GCM_IV12_TAG16_NO_KDF, [0x00, 0x78], 32, IDENTITY_KDF, NO_SIGNATURE)
  const SUITE_0114 := Plain(ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256, [0x01, 0x14], 16, Hkdf(PrimitivesTypes.SHA_256, 0, 16), NO_SIGNATURE)
  const SUITE_0146 := Plain(ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA256, [0x01, 0x46], 24, Hkdf(PrimitivesTypes.SHA_256, 0, 24), NO_SIGNATURE)
  const SUITE_0178 := Plain(ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA256, [0x01, 0x78], 32, Hkdf(PrimitivesTypes.SHA_256, 0, 32), NO_SIGNATURE)
  const SUITE_0214 := Plain(ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256_ECDSA_P256, [0x02, 0x14], 16, Hkdf(PrimitivesTypes.SHA_256, 0, 16), P256_SIGNATURE)
  const SUITE_0346 := Plain(ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384, [0x03, 0x46], 24, Hkdf(PrimitivesTypes.SHA_384, 0, 24), P384_SIGNATURE)
  const SUITE_0378 := Plain(ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384, [0x03, 0x78], 32, Hkdf(PrimitivesTypes.SHA_384, 0, 32), P384_SIGNATURE)
  const SUITE_0478 := Committing(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY, [0x04, 0x78], NO_SIGNATURE)
  const SUITE_0578 := Committing(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384, [0x05, 0x78], P384_SIGNATURE)
  const SUITE_6700 := Database(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_SYMSIG_HMAC_SHA384, [0x67, 0x00], NO_SIGNATURE)
  const SUITE_6701 := Database(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384_SYMSIG_HMAC_SHA384, [0x67, 0x01], P384_SIGNATURE)

  // Cases are tried in order at run time: the usual suites come first.
  opaque function Info(id: AlgorithmSuiteId): (suite: AlgorithmSuiteInfo)
    ensures suite.id == id
  {
    match id
    case ESDK(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY) => SUITE_0478
    case ESDK(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384) => SUITE_0578
    case DBE(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_SYMSIG_HMAC_SHA384) => SUITE_6700
    case DBE(ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_ECDSA_P384_SYMSIG_HMAC_SHA384) => SUITE_6701
    case ESDK(ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384) => SUITE_0378
    case ESDK(ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA384_ECDSA_P384) => SUITE_0346
    case ESDK(ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256_ECDSA_P256) => SUITE_0214
    case ESDK(ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA256) => SUITE_0178
    case ESDK(ALG_AES_192_GCM_IV12_TAG16_HKDF_SHA256) => SUITE_0146
    case ESDK(ALG_AES_128_GCM_IV12_TAG16_HKDF_SHA256) => SUITE_0114
    case ESDK(ALG_AES_256_GCM_IV12_TAG16_NO_KDF) => SUITE_0078
    case ESDK(ALG_AES_192_GCM_IV12_TAG16_NO_KDF) => SUITE_0046
    case ESDK(ALG_AES_128_GCM_IV12_TAG16_NO_KDF) => SUITE_0014
  }

  opaque function All(): seq<AlgorithmSuiteInfo> {
    [
      SUITE_0014, SUITE_0046, SUITE_0078, SUITE_0114, SUITE_0146, SUITE_0178, SUITE_0214,
      SUITE_0346, SUITE_0378, SUITE_0478, SUITE_0578, SUITE_6700, SUITE_6701
    ]
  }

  // [FW-AS-017]
  function OfBinaryId(binaryId: bytes): (suite: Option<AlgorithmSuiteInfo>)
    ensures suite.Some? ==> suite.value.binaryId == binaryId && suite.value in All()
  {
    Find(All(), binaryId)
  }

  function Find(suites: seq<AlgorithmSuiteInfo>, binaryId: bytes): (found: Option<AlgorithmSuiteInfo>)
    ensures found.Some? ==> found.value in suites && found.value.binaryId == binaryId
    ensures found.None? ==> forall suite <- suites :: suite.binaryId != binaryId
  {
    if |suites| == 0 then Option.None
    else if suites[0].binaryId == binaryId then Some(suites[0])
    else Find(suites[1..], binaryId)
  }

  /** Each id has one valid suite. */
  predicate Valid(suite: AlgorithmSuiteInfo) { suite == Info(suite.id) }

  predicate Commits(suite: AlgorithmSuiteInfo) { !suite.commitment.None? }

  predicate Signs(suite: AlgorithmSuiteInfo) { suite.signature.ECDSA? }

  predicate SignsSymmetrically(suite: AlgorithmSuiteInfo) { suite.symmetricSignature.HMAC? }

  predicate WrapsDirectly(suite: AlgorithmSuiteInfo) { suite.edkWrapping.DIRECT_KEY_WRAPPING? }

  /** Of a data key, in bytes. */
  function KeyLength(suite: AlgorithmSuiteInfo): nat { suite.encrypt.AES_GCM.keyLength as nat }

  function HexDigits(b: uint8): string { [HEX[b / 16], HEX[b % 16]] }

  const HEX := "0123456789abcdef"

  /** As users write it: "0x0578". */
  function Name(suite: AlgorithmSuiteInfo): string {
    "0x" + if |suite.binaryId| == 2 then HexDigits(suite.binaryId[0]) + HexDigits(suite.binaryId[1]) else ""
  }

  lemma InfoIsOneOfAll(id: AlgorithmSuiteId)
    ensures Info(id) in All()
  {
    reveal Info(), All();
  }

  lemma {:isolate_assertions} AllAreValid(i: nat)
    requires i < |All()|
    ensures Valid(All()[i])
  {
    reveal Info(), All();
    assert Valid(SUITE_0014) && Valid(SUITE_0046) && Valid(SUITE_0078);
    assert Valid(SUITE_0114) && Valid(SUITE_0146) && Valid(SUITE_0178);
    assert Valid(SUITE_0214) && Valid(SUITE_0346) && Valid(SUITE_0378);
    assert Valid(SUITE_0478) && Valid(SUITE_0578) && Valid(SUITE_6700) && Valid(SUITE_6701);
  }

  // [FW-AS-003]
  lemma SuitesAreThirteenAndDistinct(i: nat, j: nat)
    requires i < j < |All()|
    ensures |All()| == 13
    ensures All()[i].id != All()[j].id && All()[i].binaryId != All()[j].binaryId
  {
    reveal All();
  }

  // [FW-AS-017]
  lemma BinaryIdsLeadBack(suite: AlgorithmSuiteInfo)
    requires Valid(suite)
    ensures OfBinaryId(suite.binaryId) == Some(suite)
  {
    InfoIsOneOfAll(suite.id);
    var i :| 0 <= i < |All()| && All()[i] == suite;
    var found := OfBinaryId(suite.binaryId);
    var j :| 0 <= j < |All()| && All()[j] == found.value;
    if i < j { SuitesAreThirteenAndDistinct(i, j); }
    if j < i { SuitesAreThirteenAndDistinct(j, i); }
  }

  // [FW-AS-004]
  lemma NoSuiteHasIdZero(i: nat)
    requires i < |All()|
    ensures All()[i].binaryId != [0, 0]
  {
    reveal All();
  }

  predicate IsCommitment(kdf: DerivationAlgorithm) {
    kdf.HKDF? && kdf.HKDF.hmac.SHA_512? && kdf.HKDF.saltLength == 32 && kdf.HKDF.inputKeyLength == kdf.HKDF.outputKeyLength == 32
  }

  /** The parts of every suite fit together.  */
  lemma PartsFitTogether(suite: AlgorithmSuiteInfo)
    requires Valid(suite)
    ensures |suite.binaryId| == 2
    ensures KeyLength(suite) == 16 || KeyLength(suite) == 24 || KeyLength(suite) == 32
    ensures suite.encrypt.AES_GCM.tagLength == 16 && suite.encrypt.AES_GCM.ivLength == 12  // [FW-AS-012]
    ensures !suite.kdf.None?
    ensures suite.kdf.HKDF? ==> suite.kdf.HKDF.inputKeyLength == suite.kdf.HKDF.outputKeyLength == suite.encrypt.AES_GCM.keyLength
    ensures suite.kdf.HKDF? && suite.kdf.HKDF.hmac.SHA_512? ==> KeyLength(suite) == 32
    ensures suite.kdf.HKDF? && !Commits(suite) ==> suite.kdf.HKDF.saltLength == 0
    ensures Commits(suite) ==> IsCommitment(suite.commitment) && suite.commitment == suite.kdf  // [FW-AS-007]
    ensures Signs(suite) ==> suite.kdf.HKDF?
    ensures SignsSymmetrically(suite) <==> !WrapsDirectly(suite)  // [FW-AS-009] [EDK-WRAP-002]
    ensures !WrapsDirectly(suite) ==>
              && suite.encrypt == AES_256_GCM == suite.edkWrapping.IntermediateKeyWrapping.pdkEncryptAlgorithm
              && suite.edkWrapping.IntermediateKeyWrapping.keyEncryptionKeyKdf == suite.edkWrapping.IntermediateKeyWrapping.macKeyKdf == suite.kdf
              && Commits(suite)
    ensures suite.id.DBE? <==> !WrapsDirectly(suite)  // [EDK-WRAP-001]
  {
    reveal Info();
  }
}
