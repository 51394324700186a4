/** New UUIDs of version 4 (RFC 9562 §5.4): random but for the six bits that say so. */
module RandomUuids {
  import RandomExterns
  import opened Bytes
  import opened PrimitivesTypes
  import opened Uuids
  import opened Wrappers

  method New() returns (r: Result<Uuid, Error>)
    ensures r.Success? ==> r.value[6] / 16 == 4 && r.value[8] / 64 == 2  // [PRIM-074]
  {
    var random :- RandomExterns.Random(16);
    return Success(random[..6] + [0x40 + random[6] % 16, random[7], 0x80 + random[8] % 64] + random[9..]);
  }
}
