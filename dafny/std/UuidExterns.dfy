/** UUIDs (RFC 9562) and their text. Each contract is exact, and compared with Python's `uuid` in test_uuids.py. */
module {:extern "UuidExterns"} UuidExterns {
  import opened Bytes
  import opened Wrappers

  ghost function Digit(value: uint8): char
    requires value < 16
  {
    if value < 10 then '0' + value as char else 'a' + (value - 10) as char
  }

  ghost function Hex(b: bytes): (digits: string)
    ensures |digits| == 2 * |b|
    ensures forall i | 0 <= i < |b| :: digits[2 * i] == Digit(b[i] / 16) && digits[2 * i + 1] == Digit(b[i] % 16)
  {
    seq(2 * |b|, i requires 0 <= i < 2 * |b| => Digit(if i % 2 == 0 then b[i / 2] / 16 else b[i / 2] % 16))
  }

  ghost function Hyphenated(digits: string): string
    requires |digits| == 32
  {
    digits[..8] + "-" + digits[8..12] + "-" + digits[12..16] + "-" + digits[16..20] + "-" + digits[20..]
  }

  /** Lower-case hexadecimal, in groups of 8, 4, 4, 4 and 12. Holds because the host writes two digits for each byte. */
  function {:extern "ToText"} {:axiom} ToText(uuid: bytes): (text: string)
    requires |uuid| == 16
    ensures text == Hyphenated(Hex(uuid))

  /** None unless it is the text of a UUID. Holds because the host writes what it has read once more, and compares. */
  function {:extern "FromCanonicalText"} {:axiom} FromCanonicalText(text: string): (uuid: Option<bytes>)
    ensures uuid.Some? ==> |uuid.value| == 16 && ToText(uuid.value) == text  // [PRIM-075]
    ensures uuid.None? ==> forall other: bytes | |other| == 16 :: ToText(other) != text
}
