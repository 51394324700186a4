/** The system's clock, which may be set at any time, also back. Tested in test_clock_externs.py. */
module {:extern "ClockExterns"} ClockExterns {
  import opened Bytes

  /** Since 1970 (UTC), rounded to the nearest. Holds because an earlier time counts as 1970. */
  method {:extern "Seconds"} {:axiom} Seconds() returns (now: int64)
    ensures 0 <= now

  /** Since 1970 (UTC), rounded to the nearest. Holds because an earlier time counts as 1970. */
  method {:extern "Milliseconds"} {:axiom} Milliseconds() returns (now: int64)
    ensures 0 <= now
}
