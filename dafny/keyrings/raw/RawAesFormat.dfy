/**
 Provider info of a raw AES data key: key name, tag length in bits (u32), IV length in bytes (u32), IV (12 bytes).
 Big-endian. The name carries no length of its own: only a reader that already knows it can parse.
 */
module RawAesFormat {
  import opened Bytes
  import opened Wrappers

  const IV_LENGTH := 12
  const TAG_LENGTH := 16
  const TAG_BITS := 128

  /** All but the IV.  [RAW-AES-009] [RAW-AES-010] */
  function Header(keyName: bytes): (header: bytes)
    ensures |header| == |keyName| + 8
  {
    keyName + UInt32ToSeq(TAG_BITS as uint32) + UInt32ToSeq(IV_LENGTH as uint32)
  }

  // [RAW-AES-008] [FW-KR-003] [EDK-WRAP-014]
  function Serialize(header: bytes, iv: bytes): bytes { header + iv }

  /** The IV of an info with this header.  [RAW-AES-024] [RAW-AES-025] [RAW-AES-026] */
  predicate HasHeader(info: bytes, header: bytes) { |info| == |header| + IV_LENGTH && header <= info }

  function Iv(info: bytes, header: bytes): (iv: bytes)
    requires HasHeader(info, header)
    ensures |iv| == IV_LENGTH
  {
    info[|header|..]
  }

  /** What was written is read back. */
  lemma IvInvertsSerialize(keyName: bytes, iv: bytes)
    requires |iv| == IV_LENGTH
    ensures HasHeader(Serialize(Header(keyName), iv), Header(keyName))
    ensures Iv(Serialize(Header(keyName), iv), Header(keyName)) == iv
  {
  }

  /** Whatever can be read is what would be written. */
  lemma SerializeInvertsIv(info: bytes, keyName: bytes)
    requires HasHeader(info, Header(keyName))
    ensures Serialize(Header(keyName), Iv(info, Header(keyName))) == info
  {
  }

  /** An info names one key. */
  lemma HeadersAreInjective(a: bytes, b: bytes)
    requires Header(a) == Header(b)
    ensures a == b
  {
    assert Header(a)[..|a|] == a && Header(b)[..|b|] == b;
  }
}
