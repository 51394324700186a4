/**
 Items of a key store's table: a branch key of one version, the active one once more, or a beacon key. What AWS KMS wrapped is in the attribute
 enc (B). All other attributes are texts (S), but for hierarchy-version (N), and are authenticated by AWS KMS as they are, together with the
 logical name of the key store: nobody can move or change an item.

   branch-key-id, type, create-time, hierarchy-version, kms-arn, enc
   version                 of the active item only: type of the item with the same key
   aws-crypto-ec:<name>    context of the branch key
 */
module BranchKeyItems {
  import KmsRequests
  import opened Bytes
  import opened DynamoDbTypes
  import opened Wrappers

  type Attributes = map<string, AttributeValue>

  const BRANCH_KEY_ID := "branch-key-id"
  const TYPE := "type"
  const VERSION := "version"
  const ENC := "enc"
  const KMS_ARN := "kms-arn"
  const CREATE_TIME := "create-time"
  const HIERARCHY_VERSION := "hierarchy-version"
  const TABLE_NAME := "tablename"
  const CONTEXT_PREFIX := "aws-crypto-ec:"
  const VERSION_PREFIX := "branch:version:"
  const ACTIVE := "branch:ACTIVE"
  const BEACON := "beacon:ACTIVE"

  /** Names that say nothing about the context of a branch key. */
  predicate IsReserved(name: string) {
    || name == BRANCH_KEY_ID || name == TYPE || name == VERSION || name == ENC || name == KMS_ARN || name == CREATE_TIME || name == HIERARCHY_VERSION
    || name == TABLE_NAME
  }

  lemma NamesDiffer()
    ensures |{BRANCH_KEY_ID, TYPE, VERSION, ENC, KMS_ARN, CREATE_TIME, HIERARCHY_VERSION, TABLE_NAME}| == 8
  {
    assert VERSION[0] != KMS_ARN[0];
  }

  /** Versions are texts of UUIDs. */
  datatype Kind = Version(version: string) | Active(version: string) | Beacon {
    // [KEYSTORE-068] [KEYSTORE-069] [KEYSTORE-070]
    function Type(): string {
      match this
      case Version(version) => VERSION_PREFIX + version
      case Active(_) => ACTIVE
      case Beacon => BEACON
    }

    ghost predicate IsValid() { Beacon? || version != "" }
  }

  lemma TypesDiffer(version: string)
    ensures VERSION_PREFIX + version != ACTIVE && VERSION_PREFIX + version != BEACON && ACTIVE != BEACON
  {
    assert (VERSION_PREFIX + version)[7] == 'v' && ACTIVE[7] == 'A';
    assert (VERSION_PREFIX + version)[1] == 'r' && BEACON[1] == 'e' && ACTIVE[1] == 'r';
  }

  /** All that an item says besides what is wrapped. `others` are attributes by their full names. */
  datatype Context = Context(
    identifier: string, kind: Kind, createTime: string, hierarchyVersion: string, kmsArn: string, others: map<string, string>)
  {
    ghost predicate IsValid() {
      && identifier != "" && kind.IsValid()
      && 1 <= |kmsArn| <= KmsRequests.MAX_KEY_ID_LENGTH
      && forall name <- others :: !IsReserved(name)
    }

    /** By the names of the attributes. */
    // [KEYSTORE-067] [KEYSTORE-071]
    function Texts(): (texts: map<string, string>)
      requires IsValid()
      // [KEYSTORE-066]
      ensures {BRANCH_KEY_ID, TYPE, CREATE_TIME, HIERARCHY_VERSION, KMS_ARN} <= texts.Keys
      ensures texts[BRANCH_KEY_ID] == identifier != "" && texts[TYPE] == kind.Type() && texts[CREATE_TIME] == createTime
      ensures texts[HIERARCHY_VERSION] == hierarchyVersion && texts[KMS_ARN] == kmsArn
      ensures VERSION in texts <==> kind.Active?
      ensures kind.Active? ==> texts[VERSION] == VERSION_PREFIX + kind.version
      ensures ENC !in texts && TABLE_NAME !in texts
      ensures forall name | !IsReserved(name) :: name in texts <==> name in others
      ensures forall name | !IsReserved(name) && name in others :: texts[name] == others[name]
    {
      NamesDiffer();
      var fixed := map[
                     BRANCH_KEY_ID := identifier, TYPE := kind.Type(), CREATE_TIME := createTime, HIERARCHY_VERSION := hierarchyVersion, KMS_ARN := kmsArn];
      others + fixed + if kind.Active? then map[VERSION := VERSION_PREFIX + kind.version] else map[]
    }

    /** What AWS KMS authenticates. */
    // [KEYSTORE-020] [KEYSTORE-056]
    function KmsContext(logicalName: string): (texts: map<string, string>)
      requires IsValid()
      ensures TABLE_NAME in texts && texts[TABLE_NAME] == logicalName && texts - {TABLE_NAME} == Texts()
      ensures ENC !in texts
    {
      NamesDiffer();
      Texts()[TABLE_NAME := logicalName]
    }

    /** The context of the branch key, under the names that the user gave. */
    // [KEYSTORE-082]
    opaque function Custom(): (custom: map<string, string>)
      ensures forall name :: name in custom <==> CONTEXT_PREFIX + name in others
      ensures forall name <- custom :: custom[name] == others[CONTEXT_PREFIX + name]
    {
      PrefixIsCutOff(others);
      var names := set name | name in others && CONTEXT_PREFIX <= name :: name[|CONTEXT_PREFIX|..];
      map name <- names :: assert CONTEXT_PREFIX + name in others; others[CONTEXT_PREFIX + name]
    }
  }

  lemma PrefixIsCutOff(others: map<string, string>)
    ensures forall name | name in others && CONTEXT_PREFIX <= name :: CONTEXT_PREFIX + name[|CONTEXT_PREFIX|..] == name
    ensures forall name: string :: (CONTEXT_PREFIX + name)[|CONTEXT_PREFIX|..] == name
    ensures forall name: string :: CONTEXT_PREFIX <= CONTEXT_PREFIX + name
  {
  }

  /** As attributes of an item. */
  // [KEYSTORE-044]
  opaque function Prefixed(custom: map<string, string>): (others: map<string, string>)
    ensures forall name :: name in custom <==> CONTEXT_PREFIX + name in others
    ensures forall name <- custom :: others[CONTEXT_PREFIX + name] == custom[name]
    ensures forall name <- others :: CONTEXT_PREFIX <= name && !IsReserved(name)
  {
    PrefixIsCutOff(map[]);
    var names := set name <- custom :: CONTEXT_PREFIX + name;
    var others := map name <- names :: assert name[|CONTEXT_PREFIX|..] in custom; custom[name[|CONTEXT_PREFIX|..]];
    assert forall name <- others :: !IsReserved(name) by {
      forall name <- others ensures !IsReserved(name) { assert name[0] == 'a'; }
    }
    others
  }

  /** What was prefixed is given back. */
  lemma CustomInvertsPrefixed(context: Context, custom: map<string, string>)
    requires context.others == Prefixed(custom)
    ensures context.Custom() == custom
  {
    assert context.Custom().Keys == custom.Keys;
  }

  /** What is authenticated tells apart everything that an item says, and the logical name. */
  // [KEYSTORE-056]
  lemma KmsContextBindsEverything(a: Context, b: Context, nameOfA: string, nameOfB: string)
    requires a.IsValid() && b.IsValid()
    requires a.KmsContext(nameOfA) == b.KmsContext(nameOfB)
    ensures a == b && nameOfA == nameOfB
  {
    var texts := a.Texts();
    assert a.KmsContext(nameOfA)[TABLE_NAME] == nameOfA && b.KmsContext(nameOfB)[TABLE_NAME] == nameOfB;
    assert texts == b.Texts();
    assert a.kind == b.kind by {
      assert a.kind.Type() == b.kind.Type();
      assert a.kind.Active? <==> b.kind.Active?;
      if a.kind.Active? {
        assert (VERSION_PREFIX + a.kind.version)[|VERSION_PREFIX|..] == a.kind.version;
        assert (VERSION_PREFIX + b.kind.version)[|VERSION_PREFIX|..] == b.kind.version;
      } else {
        if a.kind.Version? { TypesDiffer(a.kind.version); assert (VERSION_PREFIX + a.kind.version)[|VERSION_PREFIX|..] == a.kind.version; }
        if b.kind.Version? { TypesDiffer(b.kind.version); assert (VERSION_PREFIX + b.kind.version)[|VERSION_PREFIX|..] == b.kind.version; }
      }
    }
    assert a.others == b.others by {
      assert forall name :: name in a.others <==> name in texts && !IsReserved(name);
      assert forall name :: name in b.others <==> name in texts && !IsReserved(name);
      assert a.others.Keys == b.others.Keys;
      assert forall name <- a.others :: a.others[name] == texts[name] == b.others[name];
    }
  }

  // ---- Writing

  /** An item that was wrapped. */
  datatype Item = Item(context: Context, enc: bytes) {
    ghost predicate IsValid() { context.IsValid() && KmsRequests.IsCiphertext(enc) }

    // [KEYSTORE-078] [KEYSTORE-079]
    opaque function Write(): (attributes: Attributes)
      requires IsValid()
      ensures forall name :: name in attributes <==> name == ENC || name in context.Texts()
      ensures attributes[ENC] == B(enc) && HIERARCHY_VERSION in attributes && attributes[HIERARCHY_VERSION] == N(context.hierarchyVersion)
      ensures forall name <- context.Texts() :: name == HIERARCHY_VERSION || attributes[name] == S(context.Texts()[name])
    {
      var texts := context.Texts();
      (map name <- texts :: if name == HIERARCHY_VERSION then N(texts[name]) else S(texts[name]))[ENC := B(enc)]
    }
  }

  // ---- Reading

  predicate HasText(attributes: Attributes, name: string) { name in attributes && attributes[name].S? }

  /** The kind of an item of this type, and with this attribute `version` if it has one. */
  // [KEYSTORE-080] [KEYSTORE-081]
  function ReadKind(typ: string, version: Option<string>): (kind: Option<Kind>)
    ensures kind.Some? ==> kind.value.IsValid() && kind.value.Type() == typ
    ensures kind.Some? ==> version == if kind.value.Active? then Some(VERSION_PREFIX + kind.value.version) else Option.None
  {
    if version.Some? then
      if typ == ACTIVE && VERSION_PREFIX < version.value then
        assert VERSION_PREFIX + version.value[|VERSION_PREFIX|..] == version.value;
        Some(Active(version.value[|VERSION_PREFIX|..]))
      else Option.None
    else if typ == BEACON then Some(Beacon)
    else if VERSION_PREFIX < typ then Some(Version(typ[|VERSION_PREFIX|..]))
    else Option.None
  }

  lemma ReadInvertsKind(kind: Kind)
    requires kind.IsValid()
    ensures ReadKind(kind.Type(), if kind.Active? then Some(VERSION_PREFIX + kind.version) else Option.None) == Some(kind)
  {
    if !kind.Beacon? {
      TypesDiffer(kind.version);
      assert (VERSION_PREFIX + kind.version)[|VERSION_PREFIX|..] == kind.version;
      assert VERSION_PREFIX < VERSION_PREFIX + kind.version;
    }
  }

  function VersionOf(attributes: Attributes): Option<string> {
    if HasText(attributes, VERSION) then Some(attributes[VERSION].S) else Option.None
  }

  // [KEYSTORE-058]
  ghost predicate IsWellFormed(attributes: Attributes) {
    && HasText(attributes, BRANCH_KEY_ID) && attributes[BRANCH_KEY_ID].S != ""
    && HasText(attributes, TYPE) && HasText(attributes, CREATE_TIME)
    && HIERARCHY_VERSION in attributes && attributes[HIERARCHY_VERSION].N?
    && HasText(attributes, KMS_ARN) && 1 <= |attributes[KMS_ARN].S| <= KmsRequests.MAX_KEY_ID_LENGTH
    && ENC in attributes && attributes[ENC].B? && KmsRequests.IsCiphertext(attributes[ENC].B)
    && TABLE_NAME !in attributes
    && (forall name <- attributes :: name == ENC || name == HIERARCHY_VERSION || attributes[name].S?)
    && ReadKind(attributes[TYPE].S, VersionOf(attributes)).Some?
  }

  /** What is wrong with an item, as far as one can see; None if nothing is. */
  opaque function Problem(attributes: Attributes): (problem: Option<string>)
    ensures problem.None? <==> IsWellFormed(attributes)
  {
    if !HasText(attributes, BRANCH_KEY_ID) || attributes[BRANCH_KEY_ID].S == "" then Some("branch-key-id is missing, empty or no text")
    else if !HasText(attributes, TYPE) then Some("type is missing or no text")
    else if !HasText(attributes, CREATE_TIME) then Some("create-time is missing or no text")
    else if !(HIERARCHY_VERSION in attributes && attributes[HIERARCHY_VERSION].N?) then Some("hierarchy-version is missing or no number")
    else if !(HasText(attributes, KMS_ARN) && 1 <= |attributes[KMS_ARN].S| <= KmsRequests.MAX_KEY_ID_LENGTH)
    then Some("kms-arn is missing or no text of 1 to 2048 characters")
    else if !(ENC in attributes && attributes[ENC].B? && KmsRequests.IsCiphertext(attributes[ENC].B))
      then Some("enc is missing or not 1 to 6144 bytes")
      else if TABLE_NAME in attributes then Some("there is an attribute tablename, which no item has")
        else if !(forall name <- attributes :: name == ENC || name == HIERARCHY_VERSION || attributes[name].S?)
        then Some("there is an attribute besides enc and hierarchy-version that is no text")
        else if ReadKind(attributes[TYPE].S, VersionOf(attributes)).None?
          then Some("type and version do not fit together")
          else Option.None
  }

  opaque function Read(attributes: Attributes): (item: Item)
    requires IsWellFormed(attributes)
    ensures item.IsValid()
    ensures item.context.identifier == attributes[BRANCH_KEY_ID].S && item.context.kind.Type() == attributes[TYPE].S
    ensures item.enc == attributes[ENC].B
  {
    Item(
      Context(
        identifier := attributes[BRANCH_KEY_ID].S,
        kind := ReadKind(attributes[TYPE].S, VersionOf(attributes)).value,
        createTime := attributes[CREATE_TIME].S,
        hierarchyVersion := attributes[HIERARCHY_VERSION].N,
        kmsArn := attributes[KMS_ARN].S,
        others := map name | name in attributes && !IsReserved(name) :: attributes[name].S),
      attributes[ENC].B)
  }

  /** What was written is read back. */
  lemma ReadInvertsWrite(item: Item)
    requires item.IsValid()
    ensures IsWellFormed(item.Write())
    ensures Read(item.Write()) == item
  {
    var attributes, context := item.Write(), item.context;
    WrittenIsWellFormed(item);
    reveal Read();
    assert Read(attributes).context.kind == context.kind;
    assert Read(attributes).context.others == context.others by {
      NamesDiffer();
      assert forall name | name in context.others :: !IsReserved(name) && name in attributes && attributes[name].S == context.others[name];
    }
  }

  lemma WrittenIsWellFormed(item: Item)
    requires item.IsValid()
    ensures IsWellFormed(item.Write())
    ensures ReadKind(item.Write()[TYPE].S, VersionOf(item.Write())) == Some(item.context.kind)
  {
    NamesDiffer();
    var attributes, kind := item.Write(), item.context.kind;
    assert VersionOf(attributes) == if kind.Active? then Some(VERSION_PREFIX + kind.version) else Option.None;
    ReadInvertsKind(kind);
  }

  /** Whatever can be read is what would be written: nothing in an item is left out of what is authenticated. */
  lemma WriteInvertsRead(attributes: Attributes)
    requires IsWellFormed(attributes)
    ensures Read(attributes).Write() == attributes
  {
    var item := Read(attributes);
    var texts := item.context.Texts();
    ReadTexts(attributes);
    assert item.Write().Keys == attributes.Keys;
    assert forall name | name in attributes :: item.Write()[name] == attributes[name];
  }

  lemma ReadTexts(attributes: Attributes)
    requires IsWellFormed(attributes)
    ensures forall name :: name in Read(attributes).context.Texts() <==> name in attributes && name != ENC
    ensures forall name <- Read(attributes).context.Texts() ::
              Read(attributes).context.Texts()[name] == if name == HIERARCHY_VERSION then attributes[name].N else attributes[name].S
  {
    reveal Read();
    NamesDiffer();
    var context := Read(attributes).context;
    var texts := context.Texts();
    assert VERSION in attributes <==> context.kind.Active?;
    forall name ensures name in texts <==> name in attributes && name != ENC {
      if !IsReserved(name) { assert name in context.others <==> name in attributes; }
    }
    forall name <- texts ensures texts[name] == if name == HIERARCHY_VERSION then attributes[name].N else attributes[name].S {
      if !IsReserved(name) { assert context.others[name] == attributes[name].S; }
    }
  }
}
