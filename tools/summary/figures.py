"""Counts per channel and campaign, over everything that matched and before anything is trimmed. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from ..interaction import Message
from ..outcome import FAILED, REACHED, Outcome


@dataclass(frozen=True, slots=True)
class Figures:
    """Of the messages of one channel or campaign, given newest first."""

    name: str
    messages: int
    outcomes: dict[Outcome, int]
    statuses: dict[str, int]
    first_at: datetime | None
    last_at: datetime | None
    last_delivered_at: datetime | None
    last_failed_at: datetime | None
    repeats: str | None
    """The channel whose very messages these are: the endpoint repeats `sms` under `phone`."""
    failures_in_a_row: int
    """The newest failures up to the last delivery; messages still in flight or unknown neither count nor end them."""

    @property
    def delivery_rate(self) -> float | None:
        """Delivered by all whose end is known, two decimals; None where no end is (LINE never reports any)."""
        reached = sum(number for outcome, number in self.outcomes.items() if outcome in REACHED)
        failed = sum(number for outcome, number in self.outcomes.items() if outcome in FAILED)
        return round(reached / (reached + failed), 2) if reached + failed else None


def figures_of(name: str, messages: Sequence[Message], repeats: str | None = None) -> Figures:
    times = [message.sent_at for message in messages if message.sent_at is not None]
    return Figures(
        name=name,
        messages=len(messages),
        outcomes=dict(Counter[Outcome](message.outcome for message in messages).most_common()),
        statuses=dict(Counter(message.status for message in messages).most_common()),
        first_at=times[-1] if times else None,
        last_at=times[0] if times else None,
        last_delivered_at=_newest(messages, REACHED),
        last_failed_at=_newest(messages, FAILED),
        repeats=repeats,
        failures_in_a_row=len(newest_failures(messages)),
    )


def by_channel(messages: Sequence[Message]) -> list[Figures]:
    """A message counts for each channel that carried it. Busiest first."""
    grouped: dict[str, list[Message]] = {}
    for message in messages:
        for channel in message.channels:
            grouped.setdefault(channel, []).append(message)
    sms, phone = grouped.get("sms"), grouped.get("phone")
    mirrored = (
        sms is not None and phone is not None and len(sms) == len(phone) and all("phone" in m.channels for m in sms)
    )
    return _busiest_first(
        figures_of(name, group, "sms" if mirrored and name == "phone" else None) for name, group in grouped.items()
    )


def by_campaign(messages: Sequence[Message]) -> list[Figures]:
    grouped: dict[str, list[Message]] = {}
    for message in messages:
        if message.campaign_id is not None:
            grouped.setdefault(message.campaign_id, []).append(message)
    return _busiest_first(figures_of(name, group) for name, group in grouped.items())


def newest_failures(messages: Sequence[Message]) -> list[Message]:
    """The failures since the last delivery, newest first."""
    failures: list[Message] = []
    for message in messages:
        if message.outcome in REACHED:
            break
        if message.outcome in FAILED:
            failures.append(message)
    return failures


def _newest(messages: Sequence[Message], outcomes: frozenset[Outcome]) -> datetime | None:
    return next((m.sent_at for m in messages if m.outcome in outcomes and m.sent_at is not None), None)


def _busiest_first(figures: Iterable[Figures]) -> list[Figures]:
    return sorted(figures, key=lambda one: (-one.messages, one.repeats is not None, one.name))
