/** What materials must satisfy, and the ways a keyring may change them. */
module Materials {
  import AlgorithmSuites
  import opened Bytes
  import opened BytesExterns
  import opened MaterialProvidersTypes
  import opened Wrappers

  /** The one context key that users cannot set: under it travels the verification key. */
  const PUBLIC_KEY: bytes := Ascii("aws-crypto-public-key")  // [FW-EC-013]

  /** Materials that keyrings accept. */
  predicate ValidForEncryption(m: EncryptionMaterials) {
    && AlgorithmSuites.Valid(m.algorithmSuite)
    && (m.signingKey.Some? <==> AlgorithmSuites.Signs(m.algorithmSuite))  // [FW-EM-007]
    && (PUBLIC_KEY in m.encryptionContext <==> AlgorithmSuites.Signs(m.algorithmSuite))  // [FW-EM-004]
    && (if m.plaintextDataKey.Some? then |m.plaintextDataKey.value| == AlgorithmSuites.KeyLength(m.algorithmSuite)  // [FW-EM-005]
        else |m.encryptedDataKeys| == 0)  // [FW-EM-003]
    && SigningKeysMatchDataKeys(m)
    && HasKeys(m.encryptionContext, m.requiredEncryptionContextKeys)  // [FW-EM-008]
  }

  /** One symmetric signing key for each EDK, if the suite has them; the list may be missing while there are no EDKs. */
  predicate SigningKeysMatchDataKeys(m: EncryptionMaterials) {
    if m.symmetricSigningKeys.None? then !AlgorithmSuites.SignsSymmetrically(m.algorithmSuite) || |m.encryptedDataKeys| == 0  // [FW-EM-009]
    else AlgorithmSuites.SignsSymmetrically(m.algorithmSuite) && |m.symmetricSigningKeys.value| == |m.encryptedDataKeys|  // [FW-EM-010]
  }

  /** What a message can be encrypted with. */
  predicate ReadyForEncryption(m: EncryptionMaterials) {
    && m.plaintextDataKey.Some?
    && |m.encryptedDataKeys| > 0
    && ValidForEncryption(m)
  }

  predicate ValidForDecryption(m: DecryptionMaterials) {
    && AlgorithmSuites.Valid(m.algorithmSuite)
    && (m.verificationKey.Some? <==> AlgorithmSuites.Signs(m.algorithmSuite))  // [FW-DM-003]
    && (PUBLIC_KEY in m.encryptionContext <==> AlgorithmSuites.Signs(m.algorithmSuite))  // [FW-DM-004]
    && (m.plaintextDataKey.Some? ==> |m.plaintextDataKey.value| == AlgorithmSuites.KeyLength(m.algorithmSuite))  // [FW-DM-002]
    && (m.symmetricSigningKey.Some? <==> AlgorithmSuites.SignsSymmetrically(m.algorithmSuite) && m.plaintextDataKey.Some?)  // [FW-DM-006]
    && HasKeys(m.encryptionContext, m.requiredEncryptionContextKeys)  // [FW-DM-005]
  }

  predicate CanUnlock(m: DecryptionMaterials) { m.plaintextDataKey.None? && ValidForDecryption(m) }

  predicate ReadyForDecryption(m: DecryptionMaterials) { m.plaintextDataKey.Some? && ValidForDecryption(m) }

  /** A missing list is an empty one. */
  function SigningKeys(m: EncryptionMaterials): seq<bytes> {
    if m.symmetricSigningKeys.Some? then m.symmetricSigningKeys.value else []
  }

  /** Nothing of `before` is lost, counted with multiplicity; order is free.  [FW-EM-016] */
  predicate KeepsAll<T(==)>(before: seq<T>, after: seq<T>)
    ensures KeepsAll(before, after) <==> multiset(before) <= multiset(after)
  {
    // The usual case, which needs no counting.
    if before <= after then
      assert after == before + after[|before|..];
      true
    else multiset(before) <= multiset(after)
  }

  /** Compared in time that depends on the lengths alone. */
  predicate SameSecret(a: Option<bytes>, b: Option<bytes>)
    ensures SameSecret(a, b) <==> a == b
  {
    if a.None? || b.None? then a.None? && b.None? else EqualInConstantTime(a.value, b.value)
  }

  /** The steps that any keyring may take. */
  predicate EncryptionTransition(before: EncryptionMaterials, after: EncryptionMaterials) {
    // [FW-EM-014]
    && after.algorithmSuite == before.algorithmSuite
    && after.encryptionContext == before.encryptionContext
    && after.requiredEncryptionContextKeys == before.requiredEncryptionContextKeys
    && SameSecret(after.signingKey, before.signingKey)
    // [FW-EM-015]
    && after.plaintextDataKey.Some?
    && (before.plaintextDataKey.Some? ==> SameSecret(after.plaintextDataKey, before.plaintextDataKey))
    && KeepsAll(before.encryptedDataKeys, after.encryptedDataKeys)
    && (AlgorithmSuites.SignsSymmetrically(after.algorithmSuite) ==> after.symmetricSigningKeys.Some?)
    && KeepsAll(SigningKeys(before), SigningKeys(after))
    && ValidForEncryption(after)  // [FW-EM-017]
  }

  // [FW-DM-008]
  predicate DecryptionTransition(before: DecryptionMaterials, after: DecryptionMaterials) {
    && after.algorithmSuite == before.algorithmSuite
    && after.encryptionContext == before.encryptionContext
    && after.requiredEncryptionContextKeys == before.requiredEncryptionContextKeys
    && after.verificationKey == before.verificationKey
    && before.plaintextDataKey.None?
    && after.plaintextDataKey.Some?
    && before.symmetricSigningKey.None?
    && ValidForDecryption(after)
  }

  /** What our own keyrings do: `after` keeps all that `before` had, its data key included, and may have more wrapped keys behind those. */
  ghost predicate Extends(after: EncryptionMaterials, before: EncryptionMaterials) {
    && after.algorithmSuite == before.algorithmSuite
    && after.encryptionContext == before.encryptionContext
    && after.requiredEncryptionContextKeys == before.requiredEncryptionContextKeys
    && after.signingKey == before.signingKey
    && (before.plaintextDataKey.Some? ==> after.plaintextDataKey == before.plaintextDataKey)
    && before.encryptedDataKeys <= after.encryptedDataKeys
    && SigningKeys(before) <= SigningKeys(after)
    && ReadyForEncryption(after)
  }

  /** What our own keyrings do: `after` is `before` with its data key found, and with it its symmetric signing key if the suite has one. */
  ghost predicate Unlocks(after: DecryptionMaterials, before: DecryptionMaterials) {
    && CanUnlock(before)
    && after == before.(plaintextDataKey := after.plaintextDataKey, symmetricSigningKey := after.symmetricSigningKey)
    && ReadyForDecryption(after)
  }

  lemma ExtendingIsATransition(after: EncryptionMaterials, before: EncryptionMaterials)
    requires Extends(after, before)
    ensures EncryptionTransition(before, after)
  {
  }

  lemma TransitionsAreTransitive(first: EncryptionMaterials, middle: EncryptionMaterials, last: EncryptionMaterials)
    requires EncryptionTransition(first, middle) && EncryptionTransition(middle, last)
    ensures EncryptionTransition(first, last)
  {
  }

  // [FW-KR-011]
  lemma UnlockingIsATransition(after: DecryptionMaterials, before: DecryptionMaterials)
    requires Unlocks(after, before)
    ensures DecryptionTransition(before, after)
  {
  }
}
