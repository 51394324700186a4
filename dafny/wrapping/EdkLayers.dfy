/** What an EDK holds, by what its keyring made: the same under direct wrapping, one layer below under intermediate wrapping. */
module EdkLayers {
  import AlgorithmSuites
  import IntermediateWrapping
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened SerializedContexts
  import opened Wrappers

  datatype Holding = Holding(edk: EncryptedDataKey, dataKey: bytes, signingKey: Option<bytes>)

  /** The EDK that the keyring made, or has to open: `edk` itself, or what is left of it without the sealed data key.  [FW-IW-007] [EDK-WRAP-009] */
  function Own(edk: EncryptedDataKey, suite: AlgorithmSuiteInfo): Option<EncryptedDataKey> {
    if AlgorithmSuites.WrapsDirectly(suite) then Some(edk)
    else
      var layers := IntermediateWrapping.Parse(edk.ciphertext);
      if layers.None? then Option.None else Some(edk.(ciphertext := layers.value.wrappedIntermediateKey))
  }

  /** An EDK holds a data key and a signing key if its own part `own` stands for `key`. */
  ghost predicate Holds(h: Holding, suite: AlgorithmSuiteInfo, context: Context, own: EncryptedDataKey, key: bytes) {
    && Own(h.edk, suite) == Some(own)
    && if AlgorithmSuites.WrapsDirectly(suite) then
         h.dataKey == key && h.signingKey == Option.None
       else
         && |key| == 32
         && IntermediateWrapping.Seals(IntermediateWrapping.Parse(h.edk.ciphertext).value.sealedDataKey, h.dataKey, key, context)
         && h.signingKey == Some(IntermediateWrapping.SigningKey(key))  // [FW-EM-011]
  }

  /** The key of the keyring's own part decides what the EDK holds. */
  lemma HoldsOneDataKey(a: Holding, b: Holding, suite: AlgorithmSuiteInfo, context: Context, own: EncryptedDataKey, key: bytes)
    requires a.edk == b.edk
    requires Holds(a, suite, context, own, key) && Holds(b, suite, context, own, key)
    ensures a == b
  {
  }
}
