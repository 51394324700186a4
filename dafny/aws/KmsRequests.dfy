/** Limits of AWS KMS on what it is asked. */
module KmsRequests {
  import KmsArns
  import TextExterns
  import Text
  import opened Bytes
  import opened KmsTypes
  import opened Wrappers

  const MAX_KEY_ID_LENGTH := 2048
  const MAX_CIPHERTEXT_LENGTH := 6144
  const MAX_GRANT_TOKENS := 10
  const MAX_GRANT_TOKEN_LENGTH := 8192

  // [KMS-IMPL-007]
  predicate IsCiphertext(blob: bytes) { 1 <= |blob| <= MAX_CIPHERTEXT_LENGTH }

  // [KMS-IMPL-003]
  predicate FitsKeyId(text: string) { 1 <= |text| <= MAX_KEY_ID_LENGTH && TextExterns.IsAscii(text) }

  /** What is wrong with a text that is to be a key identifier; None when nothing is. */
  function KeyIdProblem(member: string, text: string): (problem: Option<string>)
    ensures problem.None? ==> FitsKeyId(text) && KmsArns.ParseIdentifier(text).Some?
  {
    if |text| == 0 || |text| > MAX_KEY_ID_LENGTH
    then Some(member + " has " + Text.Decimal(|text|) + " characters; a key identifier has 1 to " + Text.Decimal(MAX_KEY_ID_LENGTH))
    else if !TextExterns.IsAscii(text) then Some(member + " has characters other than ASCII; a key identifier has none")
      else if KmsArns.ParseIdentifier(text).None?
      then Some(member + " " + Text.Quoted(text) + " is neither the ARN of a key or alias of AWS KMS nor a key id or an alias name")
      else Option.None
  }

  predicate AreGrantTokens(tokens: seq<string>) {
    |tokens| <= MAX_GRANT_TOKENS && forall token <- tokens :: 1 <= |token| <= MAX_GRANT_TOKEN_LENGTH
  }

  function GrantTokensProblem(tokens: seq<string>): string {
    if |tokens| > MAX_GRANT_TOKENS
    then "grant_tokens has " + Text.Decimal(|tokens|) + " tokens; at most " + Text.Decimal(MAX_GRANT_TOKENS) + " are allowed"
    else "grant_tokens has a token that is empty or of more than " + Text.Decimal(MAX_GRANT_TOKEN_LENGTH) + " characters"
  }
}
