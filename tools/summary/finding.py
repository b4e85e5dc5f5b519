"""What a finding is, and what its rules look at. A rule is a row: kind, severity, what it needs, what it says, how to find it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, LiteralString, NamedTuple

from ..interaction import History, Message
from ..outcome import FAILED, REACHED, Outcome
from ..position import since_epoch
from ..privacy import MaskedText, RawText

if TYPE_CHECKING:
    from ..privacy import Masker


Severity = Literal["problem", "warning", "note"]
"""`problem`: explains why messages do not arrive. `warning`: somebody should act. `note`: worth knowing."""
SEVERITIES: Final[tuple[Severity, ...]] = ("problem", "warning", "note")

KNOWN_END: Final[frozenset[Outcome]] = REACHED | FAILED


class Shown(NamedTuple):
    """One place where a rule holds: the messages that show it, newest first, and what its sentences are filled with."""

    evidence: Sequence[Message]
    parts: Mapping[str, float | MaskedText] = {}
    severity: Severity | None = None
    """Where it differs from the rule's own."""
    channels: tuple[str, ...] | None = None
    """Where the evidence's own do not say it."""
    sure: bool = True
    """False where the data cannot decide."""


@dataclass(frozen=True)
class Case:
    """All that rules may look at: the messages that matched, newest first, and what stands beside them."""

    messages: Sequence[Message]
    history: History
    masker: Masker
    now: datetime
    """With a zone."""
    windowed: bool = False
    """Whether since or until was asked for."""
    channels_asked: frozenset[str] = frozenset()

    @cached_property
    def zone(self) -> str | None:
        """IANA name of the customer's own zone, where the number tells it. Asked only where it decides: it is dear."""
        from ..privacy import home_zone

        zones = {home_zone(mobile) for mobile in self.history.customer.mobiles[:2]}
        return zones.pop() if len(zones) == 1 else None

    @cached_property
    def by_channel(self) -> Mapping[str, Sequence[Message]]:
        """Each channel's messages, newest first; `phone` only where it is more than the SMS that it repeats."""
        return _by_channel(self.messages)

    @cached_property
    def on_record(self) -> Mapping[str, Sequence[Message]]:
        """As `by_channel`, with what the window hides: for sentences that say `ever`, `since` or `nothing`."""
        return _by_channel(self.history.messages) if self.windowed else self.by_channel

    @cached_property
    def elsewhere(self) -> Mapping[RawText, MaskedText]:
        """The receivers that are plainly not the customer's, masked."""
        masked = {
            receiver: self.masker.address(receiver) for receiver in {message.receiver for message in self.messages}
        }
        return {receiver: address.text for receiver, address in masked.items() if address is not None}

    @cached_property
    def oldest_first(self) -> Sequence[Message]:
        """The messages whose time is known."""
        return [message for message in reversed(self.messages) if message.sent_at is not None]


@dataclass(frozen=True, slots=True)
class Rule:
    kind: LiteralString
    severity: Severity
    needs: LiteralString
    """The least evidence."""
    says: LiteralString
    """A sentence that support can repeat to the customer."""
    remedy: LiteralString
    """A sentence for the operator: what to change. Empty where there is nothing."""
    find: Callable[[Case], Iterable[Shown]] = field(repr=False)


class Finding(NamedTuple):
    kind: LiteralString
    severity: Severity
    channels: tuple[str, ...]
    evidence: tuple[Message, ...]
    """All messages that show it, newest first; an answer names the newest few."""
    says: MaskedText
    remedy: MaskedText | None
    sure: bool


def _by_channel(messages: Sequence[Message]) -> dict[str, list[Message]]:
    grouped: dict[str, list[Message]] = {}
    for message in messages:
        for channel in message.channels:
            grouped.setdefault(channel, []).append(message)
    if "sms" in grouped and all("sms" in message.channels for message in grouped.get("phone", ())):
        grouped.pop("phone", None)
    return grouped


def seconds_of(moment: datetime) -> float:
    """Seconds of the epoch; a zoneless time as it is written."""
    return since_epoch(moment).total_seconds()


class Cutoff:
    """A moment so many seconds ago. The clock of a zoneless time may be up to 14 hours ahead of UTC's, so it counts later."""

    def __init__(self, now: datetime, seconds: float) -> None:
        self._zoned = now - timedelta(seconds=seconds)
        self._zoneless = self._zoned.astimezone(UTC).replace(tzinfo=None) - timedelta(hours=14)

    def is_after(self, moment: datetime) -> bool:
        return moment < (self._zoneless if moment.tzinfo is None else self._zoned)


def channels_of(messages: Sequence[Message]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for message in messages for name in message.channels))


def newest_first(case: Case, messages: Sequence[Message]) -> list[Message]:
    """Some of the case's messages, each once."""
    wanted = {message.id for message in messages}
    return [message for message in case.messages if message.id in wanted]


def counted(messages: Iterable[Message], outcomes: frozenset[Outcome]) -> int:
    return sum(message.outcome in outcomes for message in messages)
