"""The two forms in which messages are answered: typed objects (`full`) and a table for reading (`concise`). Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from ..privacy import MaskedText, own_words, shown_time
from ..privacy.sealing import interval, joined
from .models import Cell, MessageEntry, Table
from .shown import ShownMessage, time_or_none

_COLUMNS: Final = tuple(map(own_words, ("sent_at", "channels", "status", "text", "to", "campaign_id", "repeats")))
_EMPTY: Final = own_words("")
_ALWAYS_IN_ROWS: Final = frozenset({"repeats"})


def full_entries(messages: Sequence[ShownMessage]) -> tuple[MessageEntry, ...]:
    return tuple(
        MessageEntry(
            id=message.id,
            channels=message.channels,
            status=message.status,
            outcome=message.outcome,
            sent_at=time_or_none(message.sent_at),
            delivered_at=time_or_none(message.delivered_at),
            to=message.to,
            text=message.text,
            campaign_id=message.campaign_id,
        )
        for message in messages
    )


class _Group(NamedTuple):
    newest: ShownMessage
    moments: list[datetime]
    repeats: int


def concise_table(messages: Sequence[ShownMessage]) -> Table | None:
    """A row per message, alike ones folded; empty columns left out, constant ones said once. None for no messages."""
    if not messages:
        return None
    groups = _folded(messages)
    columns = list(zip(*map(_cells, groups), strict=True))
    constant: dict[str, Cell] = {}
    kept: list[tuple[MaskedText, tuple[Cell, ...]]] = []
    for name, cells in zip(_COLUMNS, columns, strict=True):
        same = len(set(cells)) == 1
        if same and (cells[0] == _EMPTY or (name == "repeats" and cells[0] == 1)):
            continue
        if same and len(cells) > 1 and name not in _ALWAYS_IN_ROWS:
            constant[name] = cells[0]
        else:
            kept.append((name, cells))
    return Table(
        columns=tuple(name for name, _ in kept),
        rows=tuple(zip(*(cells for _, cells in kept), strict=True)),
        all=constant or None,
        outcomes={group.newest.status: group.newest.outcome for group in groups},
    )


def _folded(messages: Sequence[ShownMessage]) -> list[_Group]:
    """Messages alike in text, channels, status, campaign and receiver as one, at the place of the newest of them."""
    groups: dict[tuple[object, ...], _Group] = {}
    for message in messages:
        key = (message.text, message.channels, message.status, message.campaign_id, message.to)
        group = groups.setdefault(key, _Group(message, [], 0))
        if message.sent_at is not None:
            group.moments.append(message.sent_at)
        groups[key] = group._replace(repeats=group.repeats + 1)
    return list(groups.values())


def _cells(group: _Group) -> tuple[Cell, ...]:
    message = group.newest
    return (
        _span(group.moments),
        joined("+", message.channels),
        message.status,
        message.text,
        message.to or _EMPTY,
        message.campaign_id or _EMPTY,
        group.repeats,
    )


def _span(newest_first: list[datetime]) -> MaskedText:
    if not newest_first:
        return _EMPTY
    newest, oldest = newest_first[0], newest_first[-1]
    return shown_time(newest) if newest == oldest else interval(oldest, newest)
