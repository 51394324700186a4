/** Texts for people: numbers written out. */
module Text {
  const DIGITS := "0123456789"

  /** Decimal, without a sign or leading zeros. */
  function Decimal(n: nat): string {
    if n < 10 then [DIGITS[n]] else Decimal(n / 10) + [DIGITS[n % 10]]
  }
}
