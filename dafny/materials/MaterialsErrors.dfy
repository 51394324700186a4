/** What is wrong with materials that a keyring refuses, in words. */
module MaterialsErrors {
  import AlgorithmSuites
  import Materials
  import Text
  import opened Bytes
  import opened BytesExterns
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  function InvalidForEncryption(m: EncryptionMaterials): Error
    requires !Materials.ValidForEncryption(m)
  {
    Refused("encryption materials are not valid: " + WhyInvalidForEncryption(m))
  }

  function WhyInvalidForEncryption(m: EncryptionMaterials): string
    requires !Materials.ValidForEncryption(m)
  {
    if !AlgorithmSuites.Valid(m.algorithmSuite) then UnknownSuite()
    else if m.signingKey.Some? != AlgorithmSuites.Signs(m.algorithmSuite) then "signing_key" + PresentUnlike(m.signingKey.Some?)
    else if (Materials.PUBLIC_KEY in m.encryptionContext) != AlgorithmSuites.Signs(m.algorithmSuite) then
      "encryption_context[\"aws-crypto-public-key\"]" + PresentUnlike(Materials.PUBLIC_KEY in m.encryptionContext)
    else if m.plaintextDataKey.Some? && |m.plaintextDataKey.value| != AlgorithmSuites.KeyLength(m.algorithmSuite) then
      DataKeyLength(|m.plaintextDataKey.value|, m.algorithmSuite)
    else if m.plaintextDataKey.None? && |m.encryptedDataKeys| != 0 then "there are encrypted_data_keys, but no plaintext_data_key"
    else if !Materials.SigningKeysMatchDataKeys(m) then "symmetric_signing_keys do not match encrypted_data_keys one to one, or the algorithm suite has none"
    else RequiredKeyMissing(m.encryptionContext, m.requiredEncryptionContextKeys)
  }

  function CannotUnlock(m: DecryptionMaterials): Error
    requires !Materials.CanUnlock(m)
  {
    Refused(
      if m.plaintextDataKey.Some? then "decryption materials already have a plaintext_data_key"
      else "decryption materials are not valid: " + WhyInvalidForDecryption(m))
  }

  function WhyInvalidForDecryption(m: DecryptionMaterials): string
    requires !Materials.ValidForDecryption(m)
  {
    if !AlgorithmSuites.Valid(m.algorithmSuite) then UnknownSuite()
    else if m.verificationKey.Some? != AlgorithmSuites.Signs(m.algorithmSuite) then "verification_key" + PresentUnlike(m.verificationKey.Some?)
    else if (Materials.PUBLIC_KEY in m.encryptionContext) != AlgorithmSuites.Signs(m.algorithmSuite) then
      "encryption_context[\"aws-crypto-public-key\"]" + PresentUnlike(Materials.PUBLIC_KEY in m.encryptionContext)
    else if m.plaintextDataKey.Some? && |m.plaintextDataKey.value| != AlgorithmSuites.KeyLength(m.algorithmSuite) then
      DataKeyLength(|m.plaintextDataKey.value|, m.algorithmSuite)
    else if m.symmetricSigningKey.Some? != (AlgorithmSuites.SignsSymmetrically(m.algorithmSuite) && m.plaintextDataKey.Some?) then
      "symmetric_signing_key goes with a plaintext_data_key, and only under an algorithm suite that signs symmetrically"
    else RequiredKeyMissing(m.encryptionContext, m.requiredEncryptionContextKeys)
  }

  function UnknownSuite(): string { "algorithm_suite is not the one of its id" }

  function PresentUnlike(present: bool): string {
    if present then " is there, but the algorithm suite does not sign" else " is missing, and the algorithm suite signs"
  }

  function DataKeyLength(length: nat, suite: AlgorithmSuiteInfo): string {
    "plaintext_data_key is " + Text.Decimal(length) + " bytes long; algorithm suite " + AlgorithmSuites.Name(suite) + " needs "
    + Text.Decimal(AlgorithmSuites.KeyLength(suite))
  }

  function RequiredKeyMissing(context: map<bytes, bytes>, required: seq<bytes>): string
    requires !HasKeys(context, required)
  {
    "required_encryption_context_keys has the key " + Text.QuotedUtf8(FirstMissing(context, required)) + ", which encryption_context lacks"
  }
}
