"""Cursors: stateless, sealed, and bound to the question they belong to.

AES-GCM under a key derived from the deployment's, so that every replica with the same key reads them. Inside: where the
walk began and where it stands (time and id), and how many messages it has shown. No identifier, nor anything of one: the
question is bound as associated data and not carried along.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import struct
from dataclasses import dataclass
from typing import Final

from ..errors import CursorExpired
from ..position import Position
from ..privacy.sealing import opaque
from ..text import MaskedText

_LAYOUT: Final = struct.Struct(">qqqqI")
_NONCE: Final = 12
_VERSION: Final = b"interactions cursor 1"


@dataclass(frozen=True, slots=True)
class Walk:
    """A reader's way through a list, newest first."""

    head: Position
    """The newest message when the walk began; what arrived since is not part of it."""
    last: Position
    """The last message shown."""
    shown: int
    """Messages shown so far."""


class CursorSeal:
    """Seals and opens cursors of one deployment (`key`) and one question (`question`: filters, customer, detail)."""

    def __init__(self, key: bytes, question: str) -> None:
        self._key = hmac.digest(key, _VERSION, "sha256")
        self._question = question.encode("utf-8", "surrogatepass")

    def seal(self, walk: Walk) -> MaskedText:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        plain = _LAYOUT.pack(*walk.head, *walk.last, walk.shown)
        # From the content: the same walk has the same cursor, so that its tokens can be counted beforehand, and no two
        # different contents share a nonce.
        nonce = hmac.digest(self._key, self._question + b"\0" + plain, "sha256")[:_NONCE]
        return opaque(nonce + AESGCM(self._key).encrypt(nonce, plain, self._question))

    def open(self, cursor: str) -> Walk:
        """The walk a cursor stands for.

        Raises:
            CursorExpired: it was tampered with, or belongs to another question, deployment or version.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            sealed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
            plain = AESGCM(self._key).decrypt(sealed[:_NONCE], sealed[_NONCE:], self._question)
            head_time, head_number, last_time, last_number, shown = _LAYOUT.unpack(plain)
        except (binascii.Error, ValueError, InvalidTag, struct.error):
            raise CursorExpired from None
        return Walk(Position(head_time, head_number), Position(last_time, last_number), shown)
