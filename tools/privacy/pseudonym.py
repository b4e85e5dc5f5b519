"""Short keyed pseudonyms: the same value is called the same everywhere, and nobody without the key can go back.

HMAC-SHA256 over kind and normalised value under the deployment's key. Three letters of Crockford's alphabet (15 bits) are
enough to tell a handful of numbers apart; within one answer a pseudonym is lengthened where two values would share one.
Codes, passwords and tokens never get one: a million values are tried at once.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

_ALPHABET: Final = "0123456789abcdefghjkmnpqrstvwxyz"
_SHORTEST: Final = 3
_LONGEST: Final = 12
_REF_LENGTH: Final = 10


class Pseudonyms:
    """The pseudonyms of one answer."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self._value_of: dict[tuple[str, str], str] = {}
        self._name_of: dict[tuple[str, str], str] = {}

    def name(self, kind: str, value: str) -> str:
        """The pseudonym of `value`, which must be normalised already (digits of a phone, lower case of an e-mail)."""
        known = self._name_of.get((kind, value))
        if known is not None:
            return known
        digest = keyed_letters(self._key, kind, value, _LONGEST)
        length = _SHORTEST
        while length < _LONGEST and self._value_of.setdefault((kind, digest[:length]), value) != value:
            length += 1
        self._name_of[kind, value] = digest[:length]
        return digest[:length]


def customer_ref(key: bytes, identifier_name: str, value: str) -> str:
    """The stable pseudonym of a looked-up customer: 50 bits, so that two customers do not share one."""
    return keyed_letters(key, f"customer by {identifier_name}", value, _REF_LENGTH)


def keyed_letters(key: bytes, kind: str, value: str, length: int) -> str:
    digest = hmac.digest(key, f"{kind}\0{value}".encode("utf-8", "surrogatepass"), hashlib.sha256)
    number = int.from_bytes(digest, "big")
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in range(length))
