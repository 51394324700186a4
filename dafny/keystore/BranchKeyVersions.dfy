/**
 How the items of a branch key come to be, and change. Making a branch key writes its first version, that version once more as the active one,
 and a beacon key. Making a version writes one more, and replaces the active one. Nothing else is ever written.
 */
module BranchKeyVersions {
  import KmsRequests
  import opened BranchKeyItems
  import opened Bytes
  import opened KeyStoreRequests
  import opened Wrappers

  const FIRST_HIERARCHY_VERSION := "1"

  // ---- Contexts

  /** Of all items of a branch key of this kind. */
  function New(identifier: string, kind: Kind, createTime: string, kmsArn: string, custom: map<string, string>): (context: Context)
    requires identifier != "" && kind.IsValid() && 1 <= |kmsArn| <= KmsRequests.MAX_KEY_ID_LENGTH
    ensures context.IsValid() && context.kind == kind && context.identifier == identifier
    ensures context.others == Prefixed(custom)
  {
    Context(
      identifier := identifier, kind := kind, createTime := createTime, hierarchyVersion := FIRST_HIERARCHY_VERSION, kmsArn := kmsArn,
      others := Prefixed(custom))
  }

  /** Of another version of the same branch key: made later, by the same key of AWS KMS, with the same context. */
  // [KEYSTORE-049] [KEYSTORE-072]
  function Next(before: Context, kind: Kind, createTime: string): (after: Context)
    requires before.IsValid() && kind.IsValid()
    ensures after.IsValid() && after == before.(kind := kind, createTime := createTime)
  {
    before.(kind := kind, createTime := createTime)
  }

  // ---- Changes

  /** A branch key with one version. */
  // [KEYSTORE-034] [KEYSTORE-042]
  function Creation(version: Item, active: Item, beacon: Item): seq<Change> { [Change(version, Nothing), Change(active, Nothing), Change(beacon, Nothing)] }

  /** One more version, which takes the place of the one that was active when `found` was read. */
  // [KEYSTORE-051] [KEYSTORE-052] [KEYSTORE-053]
  function Rotation(found: Item, version: Item, active: Item): seq<Change> { [Change(version, Nothing), Change(active, Ciphertext(found.enc))] }

  // ---- What DynamoDB makes of them

  type Key = (string, string)
  type Table = map<Key, Item>

  ghost function KeyOf(item: Item): Key { (item.context.identifier, item.context.kind.Type()) }

  ghost predicate Holds(table: Table, change: Change) {
    match change.before
    case Nothing => KeyOf(change.item) !in table
    case Ciphertext(enc) => KeyOf(change.item) in table && table[KeyOf(change.item)].enc == enc
  }

  /** A transaction: every condition is about the table as it was, and if one does not hold nothing is written. */
  ghost function After(table: Table, changes: seq<Change>): Option<Table> {
    if forall change <- changes :: Holds(table, change) then Some(Written(table, changes)) else Option.None
  }

  ghost function Written(table: Table, changes: seq<Change>): Table {
    if |changes| == 0 then table else Written(table, changes[..|changes| - 1])[KeyOf(changes[|changes| - 1].item) := changes[|changes| - 1].item]
  }

  ghost predicate AreOfOneKey(version: Item, active: Item) {
    && version.context.kind.Version? && active.context.kind == Active(version.context.kind.version)
    && active.context == version.context.(kind := active.context.kind)
  }

  /** A branch key is made only where there is none, and then has one version, which is active, and a beacon key. */
  lemma CreationMakesWhatWasNotThere(table: Table, version: Item, active: Item, beacon: Item)
    requires AreOfOneKey(version, active) && beacon.context.kind.Beacon? && beacon.context.identifier == version.context.identifier
    requires After(table, Creation(version, active, beacon)).Some?
    ensures After(table, Creation(version, active, beacon)).value == table + map[KeyOf(version) := version, KeyOf(active) := active, KeyOf(beacon) := beacon]
    ensures KeyOf(version) !in table && KeyOf(active) !in table && KeyOf(beacon) !in table
  {
    var changes := Creation(version, active, beacon);
    assert changes[0] in changes && changes[1] in changes && changes[2] in changes;
    assert [changes[0]][..0] == [] && [changes[0], changes[1]][..1] == [changes[0]] && changes[..2] == [changes[0], changes[1]];
    assert Written(table, [changes[0]]) == table[KeyOf(version) := version];
    assert Written(table, [changes[0], changes[1]]) == table[KeyOf(version) := version][KeyOf(active) := active];
    TypesDiffer(version.context.kind.version);
  }

  /** One more version and another active item; whatever else was in the table stays, other versions and the beacon key included. */
  lemma RotationAddsOneVersion(table: Table, found: Item, version: Item, active: Item)
    requires AreOfOneKey(version, active)
    requires After(table, Rotation(found, version, active)).Some?
    ensures KeyOf(version) !in table && KeyOf(active) in table
    ensures After(table, Rotation(found, version, active)).value == table[KeyOf(version) := version][KeyOf(active) := active]
    ensures table[KeyOf(active)].enc == found.enc
  {
    var changes := Rotation(found, version, active);
    assert changes[0] in changes && changes[1] in changes;
    assert [changes[0]][..0] == [] && changes[..1] == [changes[0]];
    assert Written(table, [changes[0]]) == table[KeyOf(version) := version];
  }

  /** Of two that read the same active item, one makes a version. The other writes nothing: what AWS KMS wraps is never the same twice. */
  lemma OneOfTwoRotationsFails(table: Table, found: Item, version: Item, active: Item, otherVersion: Item, otherActive: Item)
    requires AreOfOneKey(version, active) && AreOfOneKey(otherVersion, otherActive)
    requires KeyOf(active) == KeyOf(otherActive) && active.enc != found.enc
    requires After(table, Rotation(found, version, active)).Some?
    ensures After(After(table, Rotation(found, version, active)).value, Rotation(found, otherVersion, otherActive)).None?
  {
    RotationAddsOneVersion(table, found, version, active);
    var second := Rotation(found, otherVersion, otherActive);
    assert second[1] in second;
    assert After(table, Rotation(found, version, active)).value[KeyOf(active)] == active;
    assert !Holds(After(table, Rotation(found, version, active)).value, second[1]);
  }
}
