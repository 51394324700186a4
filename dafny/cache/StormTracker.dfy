/**
 A local cache in front of something that is costly to ask. What is missing or about to expire is fetched by one caller at a
 time; the others go on with the old entry or, if there is none, wait. Not for sharing: see SharedCacheExterns.
 */
module StormTracker {
  import KeyOrder
  import LocalCache
  import PrimitivesTypes
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened OrderedMapExterns
  import opened Wrappers

  /** Mathematical integers: no sum of times is too large. */
  type Milliseconds = int

  /** How often, at most, all marks are looked through for old ones. */
  const SWEEP_INTERVAL: Milliseconds := 1000

  datatype Settings = Settings(
    nameonly gracePeriod: Milliseconds,
    nameonly graceInterval: Milliseconds,
    nameonly fanOut: int,
    nameonly inFlightTtl: Milliseconds,
    nameonly sleep: Milliseconds
  )

  ghost predicate Consistent(s: Settings) {
    && 0 < s.graceInterval <= s.inFlightTtl <= s.gracePeriod
    && 0 < s.fanOut
    && 0 < s.sleep
  }

  /** What one look at the cache says: an answer, or how long to wait before the next look, unless somebody puts the entry. */
  datatype Step = Answer(result: Result<LocalCache.Entry, Error>) | Wait(time: Milliseconds)

  opaque function ToBeFetched(again: bool): (error: Error)
    ensures error.EntryDoesNotExist?
  {
    EntryDoesNotExist(
      message := "the cache " + (if again then "has an entry with this identifier that is about to expire" else "has no entry with this identifier")
      + "; this caller is the one to fetch it")
  }

  opaque function WaitedTooLong(limit: Milliseconds): (error: Error)
    requires 0 < limit
    ensures error.InFlightTTLExceeded?
  {
    InFlightTTLExceeded(
      message := "others were to put the entry with this identifier, and did not within in_flight_ttl, " + Text.Decimal(limit) + " ms")
  }

  /** This caller, and no other, is to fetch the entry. */
  ghost predicate IsFetcher(step: Step) { step.Answer? && step.result.Failure? && step.result.error.EntryDoesNotExist? }

  // [STORMCMC-012]
  predicate WithinGraceInterval(since: Option<Milliseconds>, now: Milliseconds, settings: Settings) {
    since.Some? && now < since.value + settings.graceInterval
  }

  class StormTracker {
    const cache: LocalCache.LocalCache
    const settings: Settings
    const inFlight: OrderedMap<bytes, Milliseconds>
    var swept: Milliseconds
    /** When somebody was last told to fetch an entry that nobody has put since. Longer than `inFlight`, which forgets. */
    ghost var fetching: map<bytes, Milliseconds>
    /** The latest time at which it was asked who is to fetch an entry. */
    ghost var latest: Milliseconds

    // [STORMCMC-002]
    constructor (capacity: nat, tailSize: nat, settings: Settings)
      requires 0 < tailSize && Consistent(settings)
      ensures Valid() && fresh(cache) && fresh(cache.entries) && fresh(inFlight)
      ensures this.settings == settings && fetching == map[]
    {
      var local := new LocalCache.LocalCache(capacity, tailSize);
      var none := new OrderedMap();
      cache := local;
      inFlight := none;
      this.settings := settings;
      swept := 0;
      fetching := map[];
      latest := 0;
    }

    ghost predicate Valid()
      reads this, cache, cache.entries, inFlight
    {
      && cache.Valid()
      && inFlight.Valid()
      && (cache.entries as object) != (inFlight as object)
      && Consistent(settings)
      && |inFlight.order| <= settings.fanOut
      && (forall key <- inFlight.entries :: key in fetching && fetching[key] == inFlight.entries[key])  // [STORMCMC-009]
      && (forall key <- fetching :: key in inFlight.entries || fetching[key] + settings.graceInterval <= latest)
    }

    /** `since` is when the caller looked for the first time. */
    method Get(identifier: bytes, now: Milliseconds, since: Milliseconds) returns (step: Step)
      requires Valid() && 0 <= now < 0x8000_0000_0000_0000
      modifies this, cache.entries, inFlight
      ensures Valid()
      ensures var entries := old(cache.entries.entries);
              var lives := identifier in entries && now / 1000 <= entries[identifier].expiryTime as int;
              if lives then step == Answer(Success(entries[identifier])) || IsFetcher(step) else IsFetcher(step) || HasToWait(step, now, since)
      ensures IsFetcher(step) ==> MayFetch(identifier, now, old(inFlight.entries), old(fetching), old(latest))
      ensures IsFetcher(step) ==> identifier in inFlight.entries && inFlight.entries[identifier] == now
      ensures IsFetcher(step) ==> fetching == old(fetching)[identifier := now]
      ensures !IsFetcher(step) ==> fetching == old(fetching)
    {
      var found := cache.Get(identifier, (now / 1000) as int64);
      if found.Success? && now < found.value.expiryTime as int * 1000 - settings.gracePeriod { return Answer(found); }  // [STORMCMC-011] [STORMCMC-014]
      step := Decide(identifier, found, now, since);
    }

    /** An entry is missing, or is to be fetched again. */
    method Decide(identifier: bytes, found: Result<LocalCache.Entry, Error>, now: Milliseconds, since: Milliseconds) returns (step: Step)
      requires Valid() && (found.Failure? ==> found.error.EntryDoesNotExist?)
      modifies this, inFlight
      ensures Valid()
      ensures if found.Success? then step == Answer(found) || IsFetcher(step) else IsFetcher(step) || HasToWait(step, now, since)
      ensures IsFetcher(step) ==> MayFetch(identifier, now, old(inFlight.entries), old(fetching), old(latest))
      ensures IsFetcher(step) ==> identifier in inFlight.entries && inFlight.entries[identifier] == now
      ensures IsFetcher(step) ==> fetching == old(fetching)[identifier := now]
      ensures !IsFetcher(step) ==> fetching == old(fetching)
    {
      if latest < now { latest := now; }
      var full := FanOutReached(now);
      var fetched := inFlight.Get(identifier);
      if full || WithinGraceInterval(fetched, now, settings) {
        step := LeaveToOthers(found, now, since);
        return;
      }
      Mark(identifier, now);  // [STORMCMC-015] [STORMCMC-017] [STORMCMC-019] [STORMCMC-022]
      return Answer(Failure(ToBeFetched(again := found.Success?)));
    }

    function LeaveToOthers(found: Result<LocalCache.Entry, Error>, now: Milliseconds, since: Milliseconds): (step: Step)
      requires Consistent(settings)
      ensures if found.Success? then step == Answer(found) else HasToWait(step, now, since)
      ensures !IsFetcher(step)
    {
      if found.Success? then Answer(found)  // [STORMCMC-013] [STORMCMC-016]
      else WaitOrGiveUp(now, since)  // [STORMCMC-018] [STORMCMC-021]
    }

    /** Nobody was told to fetch the entry within the grace interval before now; not even somebody whose mark is gone, unless the clock was set back. */
    ghost predicate MayFetch(
      identifier: bytes, now: Milliseconds, marks: map<bytes, Milliseconds>, fetching: map<bytes, Milliseconds>, latest: Milliseconds)
    {
      && (identifier in marks ==> marks[identifier] + settings.graceInterval <= now)
      && (identifier in fetching && latest <= now ==> fetching[identifier] + settings.graceInterval <= now)
    }

    // [STORMCMC-020]
    ghost predicate HasToWait(step: Step, now: Milliseconds, since: Milliseconds)
      requires Consistent(settings)
    {
      if now <= since + settings.inFlightTtl then step.Wait? && 0 < step.time <= settings.sleep
      else step == Answer(Failure(WaitedTooLong(settings.inFlightTtl)))
    }

    function WaitOrGiveUp(now: Milliseconds, since: Milliseconds): (step: Step)
      requires Consistent(settings)
      ensures HasToWait(step, now, since) && !IsFetcher(step)
    {
      var left := since + settings.inFlightTtl - now;
      if left < 0 then Answer(Failure(WaitedTooLong(settings.inFlightTtl)))
      else if left < settings.sleep then Wait(left + 1)
      else Wait(settings.sleep)
    }

    /** Whether as many entries are being fetched as may be. Marks whose time is over do not count, if it is time to look. */
    method FanOutReached(now: Milliseconds) returns (reached: bool)
      requires Valid() && now <= latest
      modifies this`swept, inFlight
      ensures Valid() && fetching == old(fetching)
      ensures reached <==> |inFlight.order| >= settings.fanOut
      ensures forall key <- inFlight.entries :: key in old(inFlight.entries) && inFlight.entries[key] == old(inFlight.entries)[key]
      ensures forall key <- old(inFlight.entries) :: key in inFlight.entries || old(inFlight.entries)[key] + settings.inFlightTtl <= now
    {
      var size := inFlight.Size();
      if size < settings.fanOut { return false; }
      if now - SWEEP_INTERVAL < swept { return true; }
      swept := now;
      Sweep(now, size);
      size := inFlight.Size();
      return size >= settings.fanOut;
    }

    method Sweep(now: Milliseconds, size: nat)
      requires Valid() && now <= latest && size == |inFlight.order|
      modifies inFlight
      ensures Valid()
      ensures forall key <- inFlight.entries :: key in old(inFlight.entries) && inFlight.entries[key] == old(inFlight.entries)[key]
      ensures forall key <- old(inFlight.entries) :: key in inFlight.entries || old(inFlight.entries)[key] + settings.inFlightTtl <= now
    {
      var marks := inFlight.Oldest(size);
      for i := 0 to |marks|
        invariant Valid()
        invariant forall j | i <= j < |marks| :: marks[j].0 in inFlight.entries
        invariant forall key <- inFlight.entries :: key in old(inFlight.entries) && inFlight.entries[key] == old(inFlight.entries)[key]
        invariant forall key <- old(inFlight.entries) :: key in inFlight.entries || old(inFlight.entries)[key] + settings.inFlightTtl <= now
      {
        var (key, fetched) := marks[i];
        if fetched + settings.inFlightTtl <= now {
          KeyOrder.WithoutIsShorter(inFlight.order, key);
          inFlight.Remove(key);
        }
      }
    }

    method Mark(identifier: bytes, now: Milliseconds)
      requires Valid() && (|inFlight.order| < settings.fanOut || identifier in inFlight.entries)
      modifies this`fetching, inFlight
      ensures Valid()
      ensures identifier in inFlight.entries && inFlight.entries[identifier] == now
      ensures fetching == old(fetching)[identifier := now]
    {
      KeyOrder.WithoutIsShorter(inFlight.order, identifier);
      inFlight.Put(identifier, now);
      fetching := fetching[identifier := now];
    }

    method Put(identifier: bytes, entry: LocalCache.Entry)
      requires Valid()
      modifies this, cache.entries, inFlight
      ensures Valid()
      ensures identifier !in inFlight.entries && fetching == old(fetching) - {identifier}  // [STORMCMC-010]
      ensures cache.entries.order == LocalCache.Admitted(old(cache.entries.order), identifier, cache.capacity)
    {
      Unmark(identifier);
      cache.Put(identifier, entry);
    }

    method Delete(identifier: bytes)
      requires Valid()
      modifies this, cache.entries, inFlight
      ensures Valid()
      ensures identifier !in inFlight.entries && fetching == old(fetching) - {identifier}
      ensures cache.entries.order == Without(old(cache.entries.order), identifier)
    {
      Unmark(identifier);
      cache.Delete(identifier);
    }

    method Unmark(identifier: bytes)
      requires Valid()
      modifies this`fetching, inFlight
      ensures Valid()
      ensures inFlight.entries == old(inFlight.entries) - {identifier} && fetching == old(fetching) - {identifier}
    {
      KeyOrder.WithoutIsShorter(inFlight.order, identifier);
      inFlight.Remove(identifier);
      fetching := fetching - {identifier};
    }

    method UpdateUsage(identifier: bytes, bytesUsed: PrimitivesTypes.PositiveInteger)
      requires Valid()
      modifies cache.entries
      ensures Valid()
    {
      cache.UpdateUsage(identifier, bytesUsed);
    }
  }

  ghost const INT64_MAX := 0x7fff_ffff_ffff_ffff

  /** Other implementations add times in 64 bits and stop at the greatest number: it makes no difference. */
  lemma SaturationMakesNoDifference(now: Milliseconds, start: Milliseconds, length: Milliseconds)
    requires now < INT64_MAX
    ensures now < (if start + length < INT64_MAX then start + length else INT64_MAX) <==> now < start + length
  {
  }
}
