"""Where a reader stands in a list that may grow: a place in time and id, never a number of entries."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import NamedTuple

from .interaction import Message

_UNDATED = -(2**62)
_EPOCH = datetime(1970, 1, 1).toordinal()


class Position(NamedTuple):
    """Greater is newer. `time` is in microseconds of the epoch, zoneless times counted as if they were UTC."""

    time: int
    number: int


def position_of(message: Message) -> Position:
    return Position(_UNDATED if message.sent_at is None else _microseconds(message.sent_at), id_number(message.id))


def id_number(message_id: str) -> int:
    """A number for an id of any kind, 63 bits: the id itself where it is one."""
    if message_id.isascii() and message_id.isdecimal() and len(message_id) <= 18:
        return int(message_id)
    return int.from_bytes(hashlib.blake2b(message_id.encode("utf-8", "replace"), digest_size=8).digest(), "big") >> 1


def _microseconds(moment: datetime) -> int:
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    seconds = (moment.toordinal() - _EPOCH) * 86_400 + moment.hour * 3_600 + moment.minute * 60 + moment.second
    return seconds * 1_000_000 + moment.microsecond
