/** Texts for people: numbers written out, other texts quoted. */
module Text {
  import TextExterns
  import opened Bytes

  const DIGITS := "0123456789"

  /** Decimal, without a sign or leading zeros. */
  function Decimal(n: nat): string {
    if n < 10 then [DIGITS[n]] else Decimal(n / 10) + [DIGITS[n % 10]]
  }

  const MAX_QUOTED := 100

  /** A text inside a message: not too long. */
  opaque function Quoted(text: string): string {
    "\"" + (if |text| <= MAX_QUOTED then text else text[..MAX_QUOTED] + "\U{2026}") + "\""
  }

  opaque function QuotedUtf8(encoded: bytes): string {
    var text := TextExterns.Decode(encoded);
    if text.None? then Decimal(|encoded|) + " bytes that are not UTF-8" else Quoted(text.value)
  }
}
