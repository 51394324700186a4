"""`collections.OrderedDict`: everything takes constant time but `Oldest`, which takes as long as what it gives."""

from collections import OrderedDict
from itertools import islice
from typing import Any

from aws_cryptographic_material_providers.internaldafny.generated.Wrappers import Option_None, Option_Some
from aws_cryptographic_material_providers.internaldafny.runtime import ItemSeq

NONE = Option_None()


class OrderedMap:
    __slots__ = ("Renew", "Replace", "Size", "entries")

    def __init__(self) -> None:
        self.entries: OrderedDict[Any, Any] = OrderedDict()
        self.Renew = self.entries.move_to_end
        self.Replace = self.entries.__setitem__
        self.Size = self.entries.__len__

    def Get(self, key: Any) -> Any:
        value = self.entries.get(key)  # no Dafny value is None
        return NONE if value is None else Option_Some(value)

    def Put(self, key: Any, value: Any) -> None:
        self.entries[key] = value
        self.entries.move_to_end(key)

    def Remove(self, key: Any) -> None:
        self.entries.pop(key, None)

    def Oldest(self, count: int) -> ItemSeq:
        return ItemSeq(islice(self.entries.items(), count))
