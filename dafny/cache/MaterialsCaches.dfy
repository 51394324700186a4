/** The library's own caches of materials, which threads may share: what each type of cache is made of. */
module MaterialsCaches {
  import SharedCacheExterns
  import StormTracker
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Refusals
  import opened Wrappers

  const DEFAULT_TAIL_SIZE := 1

  /** Of the default cache. */
  const DEFAULT_SETTINGS :=
    StormTracker.Settings(gracePeriod := 10_000, graceInterval := 1_000, fanOut := 20, inFlightTtl := 10_000, sleep := 20)

  opaque function ExistsAlready(): Error {
    Refused("cache is a CacheTypeShared: its cache exists already and can be used as it is")
  }

  opaque function Exceeds(name: string, value: int32, limitName: string, limit: int32): Error
    requires 0 <= value && 0 <= limit
  {
    Refused(name + " is " + Text.Decimal(value as nat) + "; expected at most " + limitName + ", which is " + Text.Decimal(limit as nat))
  }

  class MaterialsCache extends ICryptographicMaterialsCache {
    const shared: SharedCacheExterns.SharedCache

    constructor (shared: SharedCacheExterns.SharedCache) { this.shared := shared; }

    method PutCacheEntry(input: PutCacheEntryInput) returns (output: Result<(), Error>) {
      var entry := GetCacheEntryOutput(
        materials := input.materials,
        creationTime := input.creationTime,
        expiryTime := input.expiryTime,
        messagesUsed := if input.messagesUsed.Some? then input.messagesUsed.value else 0,
        bytesUsed := if input.bytesUsed.Some? then input.bytesUsed.value else 0);
      SharedCacheExterns.Put(shared, input.identifier, entry);
      return Success(());
    }

    // [STORMCMC-008] [SYNCCMC-001]
    method GetCacheEntry(input: GetCacheEntryInput) returns (output: Result<GetCacheEntryOutput, Error>) {
      output := SharedCacheExterns.Get(shared, input.identifier);
    }

    // [CMC-002]
    method UpdateUsageMetadata(input: UpdateUsageMetadataInput) returns (output: Result<(), Error>) {
      SharedCacheExterns.UpdateUsage(shared, input.identifier, input.bytesUsed);
      return Success(());
    }

    method DeleteCacheEntry(input: DeleteCacheEntryInput) returns (output: Result<(), Error>) {
      SharedCacheExterns.Delete(shared, input.identifier);
      return Success(());
    }
  }

  method Create(kind: CacheType) returns (r: Result<MaterialsCache, Error>) {
    match kind
    case Default(c) => r := StormTrackingOf(c.entryCapacity, DEFAULT_TAIL_SIZE, DEFAULT_SETTINGS);
    case No(_) => r := LocalOf(0, DEFAULT_TAIL_SIZE);
    case SingleThreaded(c) => r := LocalOf(c.entryCapacity as nat, TailSize(c.entryPruningTailSize));
    case MultiThreaded(c) => r := LocalOf(c.entryCapacity as nat, TailSize(c.entryPruningTailSize));  // [SYNCCMC-002]
    case StormTracking(c) => r := Checked(c);
    case Shared(_) => r := Failure(ExistsAlready());
  }

  function TailSize(given: Option<CountingNumber>): (size: nat)
    ensures 0 < size
  {
    if given.Some? then given.value as nat else DEFAULT_TAIL_SIZE
  }

  method LocalOf(capacity: nat, tailSize: nat) returns (r: Result<MaterialsCache, Error>)
    requires 0 < tailSize
  {
    var shared := SharedCacheExterns.NewLocal(capacity, tailSize);
    var made := new MaterialsCache(shared);
    return Success(made);
  }

  method StormTrackingOf(capacity: CountingNumber, tailSize: nat, settings: StormTracker.Settings) returns (r: Result<MaterialsCache, Error>)
    requires 0 < tailSize && StormTracker.Consistent(settings)
  {
    var shared := SharedCacheExterns.NewStormTracking(capacity as nat, tailSize, settings);
    var made := new MaterialsCache(shared);
    return Success(made);
  }

  method Checked(c: StormTrackingCache) returns (r: Result<MaterialsCache, Error>)
    ensures r.Success? ==> StormTracker.Consistent(SettingsOf(c))
  {
    if c.graceInterval > c.gracePeriod { return Failure(Exceeds("grace_interval", c.graceInterval, "grace_period", c.gracePeriod)); }  // [STORMCMC-005]
    if c.inFlightTTL > c.gracePeriod { return Failure(Exceeds("in_flight_ttl", c.inFlightTTL, "grace_period", c.gracePeriod)); }  // [STORMCMC-006]
    if c.graceInterval > c.inFlightTTL { return Failure(Exceeds("grace_interval", c.graceInterval, "in_flight_ttl", c.inFlightTTL)); }  // [STORMCMC-007]
    r := StormTrackingOf(c.entryCapacity, TailSize(c.entryPruningTailSize), SettingsOf(c));
  }

  // [STORMCMC-001]
  function SettingsOf(c: StormTrackingCache): StormTracker.Settings {
    var unit := if c.timeUnits == Some(MILLISECONDS) then 1 else 1000;  // [STORMCMC-004]
    StormTracker.Settings(
      gracePeriod := c.gracePeriod as int * unit,
      graceInterval := c.graceInterval as int * unit,
      fanOut := c.fanOut as int,
      inFlightTtl := c.inFlightTTL as int * unit,
      sleep := c.sleepMilli as int)  // [STORMCMC-003]
  }
}
