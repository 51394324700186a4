/** Texts for people: numbers written out. */
module Text {
  const DIGITS := "0123456789"

  const LONGEST_QUOTED := 100

  /** In quotes; of a long text only its length: it may be something else, given by mistake. */
  function Quoted(text: string): string {
    if |text| <= LONGEST_QUOTED then "\"" + text + "\"" else "of " + Decimal(|text|) + " characters"
  }

  /** Decimal, without a sign or leading zeros. */
  function Decimal(n: nat): string {
    if n < 10 then [DIGITS[n]] else Decimal(n / 10) + [DIGITS[n % 10]]
  }
}
