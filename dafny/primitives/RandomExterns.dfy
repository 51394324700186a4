/** Random bytes, from the operating system. Tested in test_random_externs.py. */
module {:extern "RandomExterns"} RandomExterns {
  import opened Bytes
  import opened PrimitivesTypes
  import opened Wrappers

  /** Holds because the system's source gives as many bytes as it is asked for, or fails. */
  method {:extern "Random"} {:axiom} Random(length: nat) returns (r: Result<bytes, Error>)
    ensures r.Success? ==> |r.value| == length
}
