"""What the local KMS makes of a plaintext under a symmetric key, and how it is read again."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

Context = Mapping[str, str]

MAGIC = b"\x00local KMS 1"
IV_LENGTH = 12
TAG_LENGTH = 16
CHECKSUM_LENGTH = 4
RECORDED_ID_LENGTH = 36
RECORDED_ID = re.compile(rb"[0-9a-z-]{36}")


@dataclass(frozen=True)
class Sealed:
    """A ciphertext taken apart: whose it is, and what AES-256-GCM needs besides the key and the context."""

    key_id: str
    iv: bytes
    ciphertext: bytes
    aad: Callable[[Context], bytes]

    def open(self, cipher: AESGCM, context: Context) -> bytes | None:
        """Decrypt; None if the key or the context is another, or the ciphertext was changed."""
        try:
            return cipher.decrypt(self.iv, self.ciphertext, self.aad(context))
        except InvalidTag:
            return None


def seal(key_id: str, cipher: AESGCM, plaintext: bytes, context: Context) -> bytes:
    """Encrypt: magic | length of the key id (1 byte) | key id | CRC-32 of all this (4) | IV (12) | AES-256-GCM ciphertext | its tag (16).

    The checksum tells a damaged ciphertext from one of another key. The authenticated data is all before the IV, then the context by
    names in order, each text behind its length (4 bytes, big-endian).
    """
    name = key_id.encode()
    head = _with_checksum(MAGIC + bytes([len(name)]) + name)
    iv = os.urandom(IV_LENGTH)
    return head + iv + cipher.encrypt(iv, plaintext, head + _delimited(context))


def read(blob: bytes) -> Sealed | None:
    """Take a ciphertext apart; None if it is neither ours nor in the recorded format."""
    return _read_own(blob) if blob.startswith(MAGIC) else _read_recorded(blob)


def _read_own(blob: bytes) -> Sealed | None:
    start = len(MAGIC) + 1
    end = start + int.from_bytes(blob[start - 1 : start], "big")
    head, rest = blob[: end + CHECKSUM_LENGTH], blob[end + CHECKSUM_LENGTH :]
    if head != _with_checksum(blob[:end]) or len(rest) < IV_LENGTH + TAG_LENGTH:
        return None
    name = blob[start:end].decode()
    return Sealed(name, rest[:IV_LENGTH], rest[IV_LENGTH:], lambda context: head + _delimited(context))


def _read_recorded(blob: bytes) -> Sealed | None:
    """Recorded data has key id (36 ASCII characters) | IV (12) | tag (16) | ciphertext; the context is authenticated undelimited."""
    name, rest = blob[:RECORDED_ID_LENGTH], blob[RECORDED_ID_LENGTH:]
    iv, tag, ciphertext = rest[:IV_LENGTH], rest[IV_LENGTH : IV_LENGTH + TAG_LENGTH], rest[IV_LENGTH + TAG_LENGTH :]
    if len(tag) < TAG_LENGTH or not RECORDED_ID.fullmatch(name):
        return None
    return Sealed(name.decode(), iv, ciphertext + tag, _undelimited)


def _with_checksum(head: bytes) -> bytes:
    return head + zlib.crc32(head).to_bytes(CHECKSUM_LENGTH, "big")


def _delimited(context: Context) -> bytes:
    texts = [text.encode() for name in sorted(context) for text in (name, context[name])]
    return b"".join(len(text).to_bytes(4, "big") + text for text in texts)


def _undelimited(context: Context) -> bytes:
    return "".join(name + context[name] for name in sorted(context)).encode()
