"""The domain: what one customer was sent, as immutable values.

Everything that a person wrote or that could identify one is a `RawText` here; nothing of this module can be put into an
answer before it went through the masker.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from .outcome import Outcome
from .text import RawText


class Message(NamedTuple):
    """One message, however many channels repeat it. A named tuple: ten thousand of them must be cheap."""

    id: str
    channels: tuple[str, ...]
    status: str
    outcome: Outcome
    text: RawText
    receiver: RawText
    sent_at: datetime | None
    """Zoneless unless the endpoint or the setting `CAPILLARY_TIMEZONE` names a zone; None where it could not be read."""
    delivered_at: datetime | None
    campaign_id: str | None
    """None for transactional messages (the endpoint's sentinel -1)."""


class Survey(NamedTuple):
    """One survey that was sent to the customer, answered or not."""

    name: RawText
    score: str | None
    sent_by: RawText
    link: RawText
    sent_at: datetime | None
    completed_at: datetime | None


@dataclass(frozen=True, slots=True)
class MissedCalls:
    """A flag and perhaps a last time: the endpoint keeps no list of calls."""

    called: bool
    last_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KnownCustomer:
    """Every value that identifies the looked-up customer, from the question and from the answer."""

    names: tuple[RawText, ...] = ()
    mobiles: tuple[RawText, ...] = ()
    emails: tuple[RawText, ...] = ()
    ids: tuple[RawText, ...] = ()

    def __or__(self, other: KnownCustomer) -> KnownCustomer:
        return KnownCustomer(
            self.names + other.names, self.mobiles + other.mobiles, self.emails + other.emails, self.ids + other.ids
        )


@dataclass(frozen=True, slots=True)
class ChannelCount:
    """What the endpoint says it has (`counted`, None when it does not say) and what it listed."""

    channel: str
    counted: int | None
    listed: int


@dataclass(frozen=True, slots=True)
class History:
    """All that the endpoint answered about one customer in one network, newest message first."""

    messages: tuple[Message, ...] = ()
    surveys: tuple[Survey, ...] = ()
    missed_calls: MissedCalls | None = None
    customer: KnownCustomer = field(default_factory=KnownCustomer)
    counts: tuple[ChannelCount, ...] = ()
    unreadable: Mapping[str, int] = field(default_factory=dict[str, int])
    """What could not be read, counted by kind: `message`, `channel`, `survey`, `time`, …"""
    disagreeing: int = 0
    """Messages that two channels reported with different statuses."""
    pages: int = 1
    """Of the endpoint's list, as many as were read."""
    stopped: bool = False
    """Whether there are more pages than were read."""
    endpoint_warnings: tuple[str, ...] = ()
    """Codes of the endpoint's own warnings (numbers only: their texts may carry anything)."""
