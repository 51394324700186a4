/** Where a keyring finds its branch keys: in a cache, else in the key store, and then they are put into the cache. */
module BranchKeySources {
  import AnyCache
  import BranchKeyIdentifiers
  import KeyNames
  import KeyStoreTypes
  import Text
  import TextExterns
  import UuidExterns
  import opened BranchKeyWrapping
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  /** An identifier of a branch key, its UTF-8, and under what a cache has the active version. */
  datatype BranchKeyId = BranchKeyId(text: string, encoded: bytes, active: bytes)

  opaque function OtherBranchKey(found: string, from: Origin, expected: string): Error {
    Refused("the branch key from " + Name(from) + " has the branch_key_identifier " + Text.Quoted(found) + "; expected " + Text.Quoted(expected))
  }

  opaque function OtherVersion(found: bytes, from: Origin, expected: string): Error {
    Refused("the branch key from " + Name(from) + " has the branch_key_version " + Text.QuotedUtf8(found) + "; expected " + Text.Quoted(expected))
  }

  opaque function NoVersion(found: bytes, from: Origin): Error {
    Refused(
      "the branch key from " + Name(from) + " has the branch_key_version " + Text.QuotedUtf8(found)
      + ", which is not the text of a UUID in lower case with hyphens; what it wraps could not be unwrapped")
  }

  opaque function WrongKeyLength(length: nat, from: Origin): Error {
    Refused("the branch_key from " + Name(from) + " is " + Text.Decimal(length) + " bytes long; a branch key has 32")
  }

  /** Who gave a branch key. Either may be anybody's. */
  datatype Origin = FromCache | FromKeyStore

  function Name(from: Origin): string { if from.FromCache? then "the cache" else "the key store" }

  /** The active version, or one that an EDK names, with its text and the UTF-8 of that. */
  datatype Wanted = Active | Exactly(version: Version, text: string, encoded: bytes) {
    ghost predicate Fits() { Exactly? ==> UuidExterns.ToText(version) == text && TextExterns.Encode(text) == Some(encoded) }
  }

  /** Materials are of a branch key with this identifier, version and key. */
  ghost predicate Holds(materials: KeyStoreTypes.BranchKeyMaterials, id: BranchKeyId, found: BranchKey) {
    && materials.branchKeyIdentifier == id.text && found.id == id.encoded
    && TextExterns.Encode(UuidExterns.ToText(found.version)) == Some(materials.branchKeyVersion)
    && materials.branchKey == found.key
  }

  /** The branch key in materials, if it is the one that is wanted. */
  function Found(materials: KeyStoreTypes.BranchKeyMaterials, id: BranchKeyId, wanted: Wanted, from: Origin): (r: Result<BranchKey, Error>)
    requires wanted.Fits()
    ensures r.Success? ==> Holds(materials, id, r.value) && (wanted.Exactly? ==> r.value.version == wanted.version)
  {
    if materials.branchKeyIdentifier != id.text then Failure(OtherBranchKey(materials.branchKeyIdentifier, from, id.text))
    else if |materials.branchKey| != 32 then Failure(WrongKeyLength(|materials.branchKey|, from))
    else if wanted.Exactly? then
      if materials.branchKeyVersion != wanted.encoded then Failure(OtherVersion(materials.branchKeyVersion, from, wanted.text))
      else Success(BranchKeyWrapping.BranchKey.BranchKey(id.encoded, wanted.version, materials.branchKey))
    else
      var version := VersionOf(materials.branchKeyVersion);
      if version.None? then Failure(NoVersion(materials.branchKeyVersion, from))
      else Success(BranchKeyWrapping.BranchKey.BranchKey(id.encoded, version.value, materials.branchKey))
  }

  /** Only one whose text can be had from its bytes again: unwrapping looks for that text. */
  function VersionOf(encoded: bytes): (version: Option<Version>)
    ensures version.Some? ==> TextExterns.Encode(UuidExterns.ToText(version.value)) == Some(encoded)
  {
    var text := TextExterns.Decode(encoded);
    if text.None? then Option.None else UuidExterns.FromCanonicalText(text.value)
  }

  class BranchKeySource {
    const keyStore: KeyStoreTypes.IKeyStoreClient
    const cache: ICryptographicMaterialsCache
    const ttl: PositiveLong
    const encryptPrefix: bytes
    const decryptPrefix: bytes

    constructor (keyStore: KeyStoreTypes.IKeyStoreClient, cache: ICryptographicMaterialsCache, ttl: PositiveLong, partition: bytes, logicalName: bytes)
      ensures this.keyStore == keyStore && this.cache == cache && this.ttl == ttl
      ensures encryptPrefix == BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.ENCRYPT, partition, logicalName)
      ensures decryptPrefix == BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.DECRYPT, partition, logicalName)
    {
      this.keyStore := keyStore;
      this.cache := cache;
      this.ttl := ttl;
      encryptPrefix := BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.ENCRYPT, partition, logicalName);
      decryptPrefix := BranchKeyIdentifiers.Prefix(BranchKeyIdentifiers.DECRYPT, partition, logicalName);
    }

    ghost predicate Valid(id: BranchKeyId) {
      TextExterns.Encode(id.text) == Some(id.encoded) && id.active == BranchKeyIdentifiers.OfActive(encryptPrefix, id.encoded)
    }

    method Id(text: string) returns (r: Result<BranchKeyId, Error>)
      ensures r.Success? ==> r.value.text == text && Valid(r.value)
    {
      var encoded :- KeyNames.Encoded("branch_key_id", text);
      return Success(BranchKeyId(text, encoded, BranchKeyIdentifiers.OfActive(encryptPrefix, encoded)));
    }

    method ActiveVersion(id: BranchKeyId) returns (r: Result<BranchKey, Error>)
      ensures r.Success? ==> r.value.id == id.encoded
    {
      r := Find(id, id.active, Active);  // [HIERARCHY-013]
    }

    /** A version, as an EDK names it. */
    method NamedVersion(id: BranchKeyId, version: Version) returns (r: Result<BranchKey, Error>)
      ensures r.Success? ==> r.value.id == id.encoded && r.value.version == version
    {
      var text := UuidExterns.ToText(version);
      var encoded :- KeyNames.Utf8("branch_key_version", text);
      r := Find(id, BranchKeyIdentifiers.OfVersion(decryptPrefix, id.encoded, encoded), Exactly(version, text, encoded));  // [HIERARCHY-026]
    }

    /** In the cache, else in the key store. Only what is wanted is put into the cache. */
    method Find(id: BranchKeyId, identifier: bytes, wanted: Wanted) returns (r: Result<BranchKey, Error>)
      requires wanted.Fits()
      ensures r.Success? ==> r.value.id == id.encoded && (wanted.Exactly? ==> r.value.version == wanted.version)
    {
      var cached :- AnyCache.BranchKey(cache, identifier, ttl);
      if cached.Some? { return Found(cached.value, id, wanted, FromCache); }
      var fetched :- Fetch(id, wanted);
      var branchKey :- Found(fetched, id, wanted, FromKeyStore);
      var _ :- AnyCache.PutBranchKey(cache, identifier, fetched, ttl);  // [HIERARCHY-018]
      return Success(branchKey);
    }

    method Fetch(id: BranchKeyId, wanted: Wanted) returns (r: Result<KeyStoreTypes.BranchKeyMaterials, Error>) {
      if wanted.Active? {
        var active := keyStore.GetActiveBranchKey(KeyStoreTypes.GetActiveBranchKeyInput(branchKeyIdentifier := id.text));  // [HIERARCHY-015]
        if active.Failure? { return Failure(KeyStore(keyStoreError := active.error)); }
        return Success(active.value.branchKeyMaterials);
      }
      // [HIERARCHY-029]
      var found := keyStore.GetBranchKeyVersion(
        KeyStoreTypes.GetBranchKeyVersionInput(branchKeyIdentifier := id.text, branchKeyVersion := wanted.text));
      if found.Failure? { return Failure(KeyStore(keyStoreError := found.error)); }
      return Success(found.value.branchKeyMaterials);
    }
  }
}
