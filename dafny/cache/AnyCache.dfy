/** Branch keys in a cache that may be anybody's: what it answers is checked before it counts. */
module AnyCache {
  import ClockExterns
  import KeyStoreTypes
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  const INT64_LIMIT := 0x7fff_ffff_ffff_ffff

  opaque function NoBranchKey(materials: MaterialProvidersTypes.Materials): (error: Error)
    ensures error.AwsCryptographicMaterialProvidersException?
  {
    Refused(
      "the cache's get_cache_entry returned "
      + (if materials.Encryption? then "encryption" else if materials.Decryption? then "decryption" else "beacon key")
      + " materials; expected branch key materials")
  }

  opaque function LivesTooLong(ttl: PositiveLong): (error: Error)
    ensures error.AwsCryptographicMaterialProvidersException?
  {
    Refused("ttl_seconds is " + Text.Decimal(ttl as nat) + ", too long for a cache: the time of expiry does not fit into 64 bits")
  }

  /** When what is put now expires. */
  method Expiry(now: PositiveLong, ttl: PositiveLong) returns (r: Result<PositiveLong, Error>)
    ensures r.Success? <==> now as int + ttl as int < INT64_LIMIT
    ensures r.Success? ==> r.value as int == now as int + ttl as int
    ensures r.Failure? ==> r.error.AwsCryptographicMaterialProvidersException?
  {
    var expiry := now as int + ttl as int;
    if expiry >= INT64_LIMIT { return Failure(LivesTooLong(ttl)); }
    return Success(expiry as int64);
  }

  /**
   The branch key under an identifier, unless it was put more than `ttl` seconds ago: another keyring that shares the cache may
   have put it for longer. None: it is to be fetched.
   */
  method BranchKey(cache: ICryptographicMaterialsCache, identifier: bytes, ttl: PositiveLong)
    returns (r: Result<Option<KeyStoreTypes.BranchKeyMaterials>, Error>)
    ensures r.Failure? ==> !r.error.EntryDoesNotExist?
  {
    var got := cache.GetCacheEntry(GetCacheEntryInput(identifier := identifier));
    if got.Failure? {
      if got.error.EntryDoesNotExist? { return Success(Option.None); }
      return Failure(got.error);
    }
    var entry := got.value;
    var now := ClockExterns.Seconds();
    if entry.creationTime as int + ttl as int < now as int { return Success(Option.None); }  // [HIERARCHY-008] [HIERARCHY-014]
    if !entry.materials.BranchKey? { return Failure(NoBranchKey(entry.materials)); }
    return Success(Some(entry.materials.BranchKey));
  }

  /** Remembers a branch key for `ttl` seconds from now on. It does not matter if somebody else has put one. */
  method PutBranchKey(cache: ICryptographicMaterialsCache, identifier: bytes, branchKey: KeyStoreTypes.BranchKeyMaterials, ttl: PositiveLong)
    returns (r: Result<(), Error>)
    ensures r.Failure? ==> !r.error.EntryAlreadyExists?
  {
    var now := ClockExterns.Seconds();
    var expiry :- Expiry(now, ttl);
    r := cache.PutCacheEntry(
      PutCacheEntryInput(
        identifier := identifier,
        materials := MaterialProvidersTypes.BranchKey(branchKey),
        creationTime := now,
        expiryTime := expiry));
    if r.Failure? && r.error.EntryAlreadyExists? { return Success(()); }
  }
}
