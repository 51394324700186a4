/** The time of day, written out. Tested in test_timestamp_externs.py. */
module {:extern "TimestampExterns"} TimestampExterns {
  /** YYYY-MM-DDTHH:MM:SS.ffffffZ */
  ghost predicate IsTimestamp(text: string) {
    && |text| == 27
    && text[4] == text[7] == '-' && text[10] == 'T' && text[13] == text[16] == ':' && text[19] == '.' && text[26] == 'Z'
    && forall i | 0 <= i < 26 && i !in {4, 7, 10, 13, 16, 19} :: '0' <= text[i] <= '9'
  }

  /** Of now, in UTC. Holds because the host's clock has four-digit years, and each part is padded with zeros. */
  method {:extern "Now"} {:axiom} Now() returns (text: string)
    ensures IsTimestamp(text)
}
