/**
 Under which identifier a cache has a branch key: SHA-384 of resource, scope, partition, logical name of the key store, identifier
 of the branch key, and for one version also that; each but the first behind a zero byte.
 */
module BranchKeyIdentifiers {
  import DigestExterns
  import PrimitivesTypes
  import opened Bytes

  const HIERARCHICAL_KEYRING: uint8 := 2
  const ENCRYPT: uint8 := 1
  const DECRYPT: uint8 := 2

  /** What the identifiers of one keyring share, but for the scope.  [HIERARCHY-035] */
  function Prefix(scope: uint8, partition: bytes, logicalName: bytes): bytes {
    [HIERARCHICAL_KEYRING, 0, scope, 0] + partition + [0] + logicalName + [0]
  }

  /** Of the active version. `prefix` has the scope ENCRYPT.  [HIERARCHY-033] */
  function OfActive(prefix: bytes, id: bytes): (identifier: bytes)
    ensures |identifier| == 48
  {
    DigestExterns.Digest(PrimitivesTypes.SHA_384, prefix + id)
  }

  /** Of one version, by its text. `prefix` has the scope DECRYPT.  [HIERARCHY-034] */
  function OfVersion(prefix: bytes, id: bytes, version: bytes): (identifier: bytes)
    ensures |identifier| == 48
  {
    DigestExterns.Digest(PrimitivesTypes.SHA_384, prefix + id + [0] + version)
  }

  /** An active version and a version that is asked for never meet in what is digested. */
  lemma ScopesAreApart(partition: bytes, logicalName: bytes, otherPartition: bytes, otherName: bytes, rest: bytes, otherRest: bytes)
    ensures Prefix(ENCRYPT, partition, logicalName) + rest != Prefix(DECRYPT, otherPartition, otherName) + otherRest
  {
    assert (Prefix(ENCRYPT, partition, logicalName) + rest)[2] == ENCRYPT;
    assert (Prefix(DECRYPT, otherPartition, otherName) + otherRest)[2] == DECRYPT;
  }
}
