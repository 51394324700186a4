/** Where a keyring finds its branch keys: in a cache, else in the key store, and then they are put into the cache. */
module BranchKeySources {
  import AnyCache
  import BranchKeyIdentifiers
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

  opaque function NotEncodable(member: string): Error { Refused(member + " has a character that UTF-8 cannot encode") }

  opaque function OtherBranchKey(expected: BranchKeyId): Error {
    Refused("the branch key that was found is another than the one asked for, whose branch_key_id is " + Text.Quoted(expected.text))
  }

  opaque function OtherVersion(expected: string): Error { Refused("the branch key that was found is of another version than " + Text.Quoted(expected)) }

  opaque function WrongKeyLength(length: nat): Error { Refused("branch_key is " + Text.Decimal(length) + " bytes long; a branch key has 32") }

  opaque function NoVersion(length: nat): Error {
    Refused("branch_key_version, of " + Text.Decimal(length) + " bytes, is not the text of a UUID in lower case with hyphens; what it wraps could not be unwrapped")
  }

  function Encoded(member: string, text: string): (r: Result<bytes, Error>)
    ensures r.Success? ==> Some(r.value) == TextExterns.Encode(text)
  {
    var encoded := TextExterns.Encode(text);
    if encoded.None? then Failure(NotEncodable(member)) else Success(encoded.value)
  }

  /** Of the bytes that keep a version: only one whose text can be had from its bytes again, for unwrapping looks for that. */
  function VersionOf(encoded: bytes): Result<Version, Error> {
    var text := TextExterns.Decode(encoded);
    var version := if text.Some? then UuidExterns.FromCanonicalText(text.value) else Option.None;
    if version.None? then Failure(NoVersion(|encoded|)) else Success(version.value)
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

    predicate Valid(id: BranchKeyId) {
      TextExterns.Encode(id.text) == Some(id.encoded) && id.active == BranchKeyIdentifiers.OfActive(encryptPrefix, id.encoded)
    }

    function Id(text: string): (r: Result<BranchKeyId, Error>)
      ensures r.Success? ==> r.value.text == text && Valid(r.value)
    {
      var encoded :- Encoded("branch_key_id", text);
      Success(BranchKeyId(text, encoded, BranchKeyIdentifiers.OfActive(encryptPrefix, encoded)))
    }

    method Active(id: BranchKeyId) returns (r: Result<BranchKey, Error>)
      ensures r.Success? ==> r.value.id == id.encoded
    {
      var materials :- Find(id, id.active, Option.None);  // [HIERARCHY-013]
      var version :- VersionOf(materials.branchKeyVersion);
      return Success(BranchKeyWrapping.BranchKey.BranchKey(id.encoded, version, materials.branchKey));
    }

    /** A version, as an EDK names it. */
    method OfVersion(id: BranchKeyId, version: Version) returns (r: Result<BranchKey, Error>)
      ensures r.Success? ==> r.value.id == id.encoded && r.value.version == version
    {
      var text := UuidExterns.ToText(version);
      var encoded :- Encoded("branch_key_version", text);
      var identifier := BranchKeyIdentifiers.OfVersion(decryptPrefix, id.encoded, encoded);
      var materials :- Find(id, identifier, Some(text));  // [HIERARCHY-026]
      if materials.branchKeyVersion != encoded { return Failure(OtherVersion(text)); }
      return Success(BranchKeyWrapping.BranchKey.BranchKey(id.encoded, version, materials.branchKey));
    }

    /** In the cache, else in the key store. */
    method Find(id: BranchKeyId, identifier: bytes, version: Option<string>) returns (r: Result<KeyStoreTypes.BranchKeyMaterials, Error>)
      ensures r.Success? ==> IsBranchKey(r.value, id)
    {
      var cached :- AnyCache.BranchKey(cache, identifier, ttl);  // [HIERARCHY-014]
      if cached.Some? { return Checked(cached.value, id); }
      var fetched :- Fetch(id, version);
      var _ :- AnyCache.PutBranchKey(cache, identifier, fetched, ttl);  // [HIERARCHY-008] [HIERARCHY-018]
      return Success(fetched);
    }

    method Fetch(id: BranchKeyId, version: Option<string>) returns (r: Result<KeyStoreTypes.BranchKeyMaterials, Error>)
      ensures r.Success? ==> IsBranchKey(r.value, id)
    {
      if version.None? {
        var active := keyStore.GetActiveBranchKey(KeyStoreTypes.GetActiveBranchKeyInput(branchKeyIdentifier := id.text));  // [HIERARCHY-015]
        if active.Failure? { return Failure(KeyStore(keyStoreError := active.error)); }
        return Checked(active.value.branchKeyMaterials, id);
      }
      // [HIERARCHY-029]
      var found := keyStore.GetBranchKeyVersion(
        KeyStoreTypes.GetBranchKeyVersionInput(branchKeyIdentifier := id.text, branchKeyVersion := version.value));
      if found.Failure? { return Failure(KeyStore(keyStoreError := found.error)); }
      return Checked(found.value.branchKeyMaterials, id);
    }
  }

  predicate IsBranchKey(materials: KeyStoreTypes.BranchKeyMaterials, id: BranchKeyId) {
    materials.branchKeyIdentifier == id.text && |materials.branchKey| == 32
  }

  /** Cache and key store may be anybody's. */
  function Checked(materials: KeyStoreTypes.BranchKeyMaterials, id: BranchKeyId): (r: Result<KeyStoreTypes.BranchKeyMaterials, Error>)
    ensures r.Success? ==> r.value == materials && IsBranchKey(materials, id)
  {
    if materials.branchKeyIdentifier != id.text then Failure(OtherBranchKey(id))
    else if |materials.branchKey| != 32 then Failure(WrongKeyLength(|materials.branchKey|))
    else Success(materials)
  }
}
