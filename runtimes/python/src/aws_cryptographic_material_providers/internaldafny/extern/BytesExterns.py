"""What Python does faster with many byte strings than a loop of Dafny's: sort, interleave, join, look up."""

from collections.abc import Sequence

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option, Option_None, Option_Some
from aws_cryptographic_material_providers.internaldafny.runtime import ByteSeq, ItemSeq, Map


class default__:
    @staticmethod
    def SortedKeys(pairs: Map) -> ItemSeq:
        # Plain bytes compare as Dafny's Less does; on Dafny sequences < means "is a prefix of".
        return ItemSeq(sorted(pairs, key=bytes))

    @staticmethod
    def Interleave(keys: Sequence[bytes], values: Map) -> ItemSeq:
        return ItemSeq([field for key in keys for field in (key, values[key])])

    @staticmethod
    def JoinFields(fields: Sequence[bytes]) -> Option:
        try:
            return Option_Some(ByteSeq(b"".join([part for field in fields for part in (len(field).to_bytes(2), field)])))
        except OverflowError:
            return Option_None()

    @staticmethod
    def HasKeys(pairs: Map, keys: Sequence[bytes]) -> bool:
        return all(map(pairs.__contains__, keys))

    @staticmethod
    def Agree(a: Map, b: Map) -> bool:
        return all(a[key] == b[key] for key in b if key in a)

    @staticmethod
    def KeysNotIn(pairs: Map, others: Map) -> ItemSeq:
        return ItemSeq([key for key in pairs if key not in others])
