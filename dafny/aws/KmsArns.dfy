/**
 Names of keys in AWS KMS. An ARN is arn:partition:kms:region:account:resource, where no part is empty; a resource is key/id or alias/name; an
 identifier is an ARN, a bare key id, or alias/name. Nothing is trimmed or folded, and no part is checked against a list.
 */
module KmsArns {
  import opened Bytes
  import opened TextExterns
  import opened Wrappers

  /** The parts of an ARN, with colons between them. */
  function Joined(parts: seq<string>): string
    requires |parts| > 0
  {
    if |parts| == 1 then parts[0] else parts[0] + ":" + Joined(parts[1..])
  }

  datatype Resource = Key(id: string) | Alias(name: string) {
    /** A lower-case "mrk-" begins the id of a key, but not the name of an alias. */
    // [KMS-ARN-013] [KMS-ARN-014] [KMS-ARN-015] [KMS-ARN-018] [KMS-ARN-019] [KMS-ARN-020]
    predicate IsMultiRegion() { Key? && "mrk-" <= id }

    function Print(): string { if Key? then "key/" + id else "alias/" + name }
  }

  datatype Arn = Arn(partition: string, region: string, account: string, resource: Resource) {
    function Parts(): seq<string> { ["arn", partition, "kms", region, account, resource.Print()] }

    function Print(): string { Joined(Parts()) }
  }

  datatype Identifier = InArn(arn: Arn) | Bare(resource: Resource) {
    // [KMS-ARN-016] [KMS-ARN-017]
    predicate IsMultiRegion() { Of().IsMultiRegion() }

    function Of(): Resource { if InArn? then arn.resource else resource }

    function Print(): string { if InArn? then arn.Print() else resource.Print() }

    /** Empty where the identifier names no Region. */
    function Region(): string { if InArn? then arn.region else "" }
  }

  // [KMS-ARN-006] [KMS-ARN-007] [KMS-ARN-008]
  function ParseResource(text: string): Option<Resource> {
    if "key/" < text then Some(Key(text[4..]))
    else if "alias/" < text then Some(Alias(text[6..]))
    else Option.None
  }

  // [KMS-ARN-011] [KMS-ARN-012]
  opaque function ParseArn(text: string): Option<Arn> {
    var parts := Split(text, ':');
    if |parts| != 6  // [KMS-ARN-009]
       || parts[0] != "arn"  // [KMS-ARN-001]
       || parts[1] == ""  // [KMS-ARN-002]
       || parts[2] != "kms"  // [KMS-ARN-003]
       || parts[3] == ""  // [KMS-ARN-004]
       || parts[4] == ""  // [KMS-ARN-005]
    then Option.None
    else
      var resource := ParseResource(parts[5]);
      if resource.None? then Option.None else Some(Arn(parts[1], parts[3], parts[4], resource.value))
  }

  // [KMS-ARN-010]
  opaque function ParseIdentifier(text: string): Option<Identifier> {
    if "arn:" <= text then
      var arn := ParseArn(text);
      if arn.None? then Option.None else Some(InArn(arn.value))
    else if "alias/" < text then Some(Bare(Alias(text[6..])))
    else if text == "" || text == "key" || '/' in text then Option.None
    else Some(Bare(Key(text)))
  }

  /** A key's ARN together with its text. */
  datatype KeyArn = KeyArn(text: string, arn: Arn)

  ghost predicate IsKeyArn(key: KeyArn) { ParseArn(key.text) == Some(key.arn) && key.arn.resource.Key? }

  /** The ARN of a key, not of an alias. */
  function ParseKeyArn(text: string): (key: Option<KeyArn>)
    ensures key.Some? ==> IsKeyArn(key.value) && key.value.text == text
  {
    var arn := ParseArn(text);
    if arn.None? || !arn.value.resource.Key? then Option.None else Some(KeyArn(text, arn.value))
  }

  /** The ARN of a key, as an EDK spells it. */
  function ReadKeyArn(encoded: bytes): (key: Option<KeyArn>)
    ensures key.Some? ==> IsKeyArn(key.value) && Decode(encoded) == Some(key.value.text)
  {
    var text := Decode(encoded);
    if text.None? then Option.None else ParseKeyArn(text.value)
  }

  // ---- Reading and writing

  lemma JoinedInvertsParts(text: string)
    ensures Joined(Parts(text, ':')) == text
  {
    if |text| != 0 {
      JoinedInvertsParts(text[1..]);
      var rest := Parts(text[1..], ':');
      if text[0] == ':' {
        assert ([""] + rest)[1..] == rest;
      } else {
        assert ([[text[0]] + rest[0]] + rest[1..])[1..] == rest[1..];
        assert text == [text[0]] + text[1..];
      }
    }
  }

  lemma PartsOfOne(text: string)
    requires ':' !in text
    ensures Parts(text, ':') == [text]
  {
    if |text| != 0 {
      PartsOfOne(text[1..]);
      assert [text[0]] + text[1..] == text;
    }
  }

  lemma PartsOfMore(head: string, rest: string)
    requires ':' !in head
    ensures Parts(head + ":" + rest, ':') == [head] + Parts(rest, ':')
  {
    var text := head + ":" + rest;
    if |head| == 0 {
      assert text[1..] == rest;
    } else {
      assert text[1..] == head[1..] + ":" + rest;
      PartsOfMore(head[1..], rest);
      assert ([head[1..]] + Parts(rest, ':'))[1..] == Parts(rest, ':');
      assert [head[0]] + head[1..] == head;
    }
  }

  lemma PartsInvertJoined(parts: seq<string>)
    requires |parts| > 0 && forall part <- parts :: ':' !in part
    ensures Parts(Joined(parts), ':') == parts
  {
    if |parts| == 1 {
      PartsOfOne(parts[0]);
      assert parts == [parts[0]];
    } else {
      PartsInvertJoined(parts[1..]);
      PartsOfMore(parts[0], Joined(parts[1..]));
      assert parts == [parts[0]] + parts[1..];
    }
  }

  lemma PrintInvertsParseResource(text: string)
    requires ParseResource(text).Some?
    ensures ParseResource(text).value.Print() == text
  {
  }

  lemma ParseInvertsPrintResource(resource: Resource)
    requires (if resource.Key? then resource.id else resource.name) != ""
    ensures ParseResource(resource.Print()) == Some(resource)
  {
    var text := resource.Print();
    if resource.Key? {
      assert text[4..] == resource.id;
    } else {
      assert text[0] == 'a';
      assert text[6..] == resource.name;
    }
  }

  /** A valid ARN is written as it was read. */
  lemma PrintInvertsParse(text: string)
    requires ParseArn(text).Some?
    ensures ParseArn(text).value.Print() == text
  {
    reveal ParseArn();
    var parts := Split(text, ':');
    JoinedInvertsParts(text);
    PrintInvertsParseResource(parts[5]);
    assert ParseArn(text).value.Parts() == parts;
  }

  /** What an ARN may be made of. */
  ghost predicate IsValid(arn: Arn) {
    && arn.partition != "" && arn.region != "" && arn.account != "" && (if arn.resource.Key? then arn.resource.id else arn.resource.name) != ""
    && forall part <- arn.Parts() :: ':' !in part
  }

  /** What was written is read back. */
  lemma ParseInvertsPrint(arn: Arn)
    requires IsValid(arn)
    ensures ParseArn(arn.Print()) == Some(arn)
  {
    reveal ParseArn();
    PartsInvertJoined(arn.Parts());
    ParseInvertsPrintResource(arn.resource);
  }

  // ---- Multi-Region keys

  /** The same key, or its replica in another Region. */
  // [KMS-MATCH-001] [KMS-MATCH-002] [KMS-MATCH-003] [KMS-MATCH-004]
  predicate AreRelated(a: Identifier, b: Identifier) {
    || a == b
    || (a.InArn? && b.InArn? && a.IsMultiRegion() && b.IsMultiRegion() && AreReplicas(a.arn, b.arn))
  }

  predicate AreReplicas(a: Arn, b: Arn) { a.partition == b.partition && a.account == b.account && a.resource == b.resource }

  /** Being related is an equivalence, */
  lemma BeingRelatedIsAnEquivalence(a: Identifier, b: Identifier, c: Identifier)
    ensures AreRelated(a, a)
    ensures AreRelated(a, b) ==> AreRelated(b, a)
    ensures AreRelated(a, b) && AreRelated(b, c) ==> AreRelated(a, c)
  {
  }

  /** which differs from equality only in the Region. */
  lemma RelatedKeysDifferInTheRegionAlone(a: Identifier, b: Identifier)
    requires AreRelated(a, b)
    ensures a == b || (a.InArn? && b.InArn? && a.arn.(region := b.arn.region) == b.arn)
  {
  }

  /** The multi-Region identifiers whose resource ids occur more than once among `identifiers`. */
  // [KMS-UNIQ-001]
  method Duplicates(identifiers: seq<Identifier>) returns (duplicates: seq<Identifier>)
    ensures duplicates == [] <==> MultiRegionIdsAreUnique(identifiers)  // [KMS-UNIQ-002] [KMS-UNIQ-003]
    ensures forall d <- duplicates :: d in identifiers && d.IsMultiRegion()
    // [KMS-UNIQ-004]
    ensures forall i, j | 0 <= i < |identifiers| && 0 <= j < |identifiers| && i != j && Clash(identifiers[i], identifiers[j]) :: identifiers[i] in duplicates
  {
    duplicates := [];
    for i := 0 to |identifiers|
      invariant forall d <- duplicates :: d in identifiers && d.IsMultiRegion()
      invariant forall k, j | 0 <= k < i && 0 <= j < |identifiers| && k != j && Clash(identifiers[k], identifiers[j]) :: identifiers[k] in duplicates
      invariant duplicates != [] ==> !MultiRegionIdsAreUnique(identifiers)
    {
      var clashes := ClashesWithAnother(identifiers, i);
      if clashes { duplicates := duplicates + [identifiers[i]]; }
    }
  }

  predicate Clash(a: Identifier, b: Identifier) { a.IsMultiRegion() && b.IsMultiRegion() && a.Of() == b.Of() }

  ghost predicate MultiRegionIdsAreUnique(identifiers: seq<Identifier>) {
    forall i, j | 0 <= i < |identifiers| && 0 <= j < |identifiers| && i != j :: !Clash(identifiers[i], identifiers[j])
  }

  method ClashesWithAnother(identifiers: seq<Identifier>, i: nat) returns (clashes: bool)
    requires i < |identifiers|
    ensures clashes <==> exists j :: 0 <= j < |identifiers| && j != i && Clash(identifiers[i], identifiers[j])
  {
    for j := 0 to |identifiers|
      invariant forall k | 0 <= k < j :: k == i || !Clash(identifiers[i], identifiers[k])
    {
      if j != i && Clash(identifiers[i], identifiers[j]) { return true; }
    }
    return false;
  }
}
