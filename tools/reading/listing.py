"""What a page of an answer lists, without reading it: enough to tell a full page and a repeated one."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..errors import AnswerUnreadable
from .fields import as_list, as_object, as_word
from .shape import shape_of


class Listed(NamedTuple):
    fullest: int
    """Entries of the channel that lists most."""
    messages: frozenset[tuple[str, str]]
    """Channel and id of each message, or its fields where it has no id."""


def listed_in(body: Any, network: str) -> Listed:
    """What `body` lists; nothing where it cannot be read, which is for the reading proper to complain about."""
    try:
        blocks = shape_of(body, network).blocks
    except AnswerUnreadable:
        return Listed(0, frozenset())
    entries = [(block.channel, as_list(block.messages)) for block in blocks]
    return Listed(
        max((len(listed) for _, listed in entries), default=0),
        frozenset((channel, _name_of(entry)) for channel, listed in entries for entry in listed),
    )


def _name_of(entry: Any) -> str:
    fields = as_object(entry) or {}
    return as_word(fields.get("id")) or repr(entry)[:1_000]
