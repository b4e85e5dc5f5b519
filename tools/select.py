"""Choosing among a history's messages by channel, outcome, campaign and time. Pure, and before anything is masked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from typing import NamedTuple

from .interaction import Message
from .outcome import Outcome


@dataclass(frozen=True, slots=True)
class Window:
    """From `since` to `until`, both included. A plain date was widened to its whole day by `day_start`/`day_end`."""

    since: datetime | None = None
    until: datetime | None = None

    def __bool__(self) -> bool:
        return self.since is not None or self.until is not None

    @property
    def is_empty(self) -> bool:
        return self.since is not None and self.until is not None and _wall_clock(self.since) > _wall_clock(self.until)

    def holds(self, moment: datetime, zone: tzinfo | None) -> bool:
        after = self.since is None or _order(self.since, moment, zone) <= 0
        return after and (self.until is None or _order(self.until, moment, zone) >= 0)


@dataclass(frozen=True, slots=True)
class Criteria:
    """What was asked for; None or an empty set asks for everything."""

    channels: frozenset[str] = frozenset()
    outcomes: frozenset[Outcome] = frozenset()
    window: Window = Window()
    campaign_id: str | None = None


class Selection(NamedTuple):
    messages: tuple[Message, ...]
    undated: int
    """Messages left out only because a window was asked for and their time could not be read."""


def select(messages: Sequence[Message], criteria: Criteria, zone: tzinfo | None = None) -> Selection:
    """The messages that meet all criteria, in the order given. A message counts for each of its channels."""
    chosen: list[Message] = []
    undated = 0
    for message in messages:
        if not _meets(message, criteria):
            continue
        if criteria.window:
            if message.sent_at is None:
                undated += 1
                continue
            if not criteria.window.holds(message.sent_at, zone):
                continue
        chosen.append(message)
    return Selection(tuple(chosen), undated)


def _meets(message: Message, criteria: Criteria) -> bool:
    return (
        (not criteria.channels or not criteria.channels.isdisjoint(message.channels))
        and (not criteria.outcomes or message.outcome in criteria.outcomes)
        and (criteria.campaign_id is None or message.campaign_id == criteria.campaign_id)
    )


def mixes_zones(messages: Sequence[Message], window: Window) -> bool:
    """Whether a bound names a zone and a message does not: then they are compared as they are written."""
    zoned = any(bound is not None and bound.tzinfo is not None for bound in (window.since, window.until))
    return zoned and any(message.sent_at is not None and message.sent_at.tzinfo is None for message in messages)


def day_start(day: date) -> datetime:
    return datetime.combine(day, time.min)


def day_end(day: date) -> datetime:
    return datetime.combine(day, time.max)


def _order(bound: datetime, moment: datetime, zone: tzinfo | None) -> int:
    """Negative if `bound` is before `moment`; by the clock on the wall where one of them has no zone."""
    if zone is not None and bound.tzinfo is None:
        bound = bound.replace(tzinfo=zone)
    if (bound.tzinfo is None) != (moment.tzinfo is None):
        bound, moment = _wall_clock(bound), _wall_clock(moment)
    return (bound > moment) - (bound < moment)


def _wall_clock(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
