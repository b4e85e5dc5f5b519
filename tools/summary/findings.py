"""Diagnoses: each a row with what it looks for and what it says, and never without the messages that show it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, LiteralString, NamedTuple

from ..interaction import Message
from ..outcome import FAILED, REACHED
from ..privacy import MaskedText, Masker, say, shown_time
from .figures import newest_failures

_SILENT_AFTER: Final = 3
"""Failures in a row that make a channel's silence a finding: fewer may be chance."""


class Finding(NamedTuple):
    kind: LiteralString
    channels: tuple[str, ...]
    evidence: tuple[Message, ...]
    """All messages that show it, newest first; an answer names the newest few."""
    says: MaskedText


class Rule(NamedTuple):
    """A finding told by the statuses of messages alone. `says` gets `{n}`, how many."""

    kind: LiteralString
    statuses: frozenset[str]
    says: LiteralString


STATUS_RULES: Final = (
    Rule(
        "no_gateway",
        frozenset({"GTW_NOT_FOUND", "HANDLER_NOT_FOUND"}),
        "{n} messages were never sent: no sending gateway is set up for this channel, or the receiver is invalid. "
        "The operator has to configure the gateway.",
    ),
    Rule(
        "do_not_disturb",
        frozenset({"DND_BLOCKED", "NDNC_BLOCKED"}),
        "{n} messages were blocked because the number is on the do-not-disturb registry. The customer can change that "
        "with the registry; transactional messages need an exempt sender.",
    ),
    Rule(
        "hard_bounce",
        frozenset({"HARD_BOUNCED"}),
        "{n} messages bounced for good: the address does not exist or refuses mail. Ask the customer for another one.",
    ),
    Rule(
        "soft_bounce",
        frozenset({"SOFT_BOUNCED"}),
        "{n} messages bounced for now (a full or unreachable mailbox). The customer can check the mailbox.",
    ),
    Rule(
        "opted_out",
        frozenset({"MARKED_UNSUBSCRIBED"}),
        "The customer unsubscribed ({n} messages). Campaigns stay away until the customer subscribes again.",
    ),
    Rule(
        "marked_spam",
        frozenset({"MARKED_SPAM"}),
        "The customer marked {n} messages as spam. Ask before sending more.",
    ),
    Rule(
        "brand_limit",
        frozenset({"CREDIT_LIMIT_EXCEEDED", "RATE_LIMIT_EXCEEDED", "ORG_DISABLED"}),
        "{n} messages were not sent because the brand's own credit or rate limit was used up. The operator has to raise it.",
    ),
)


def findings_in(messages: Sequence[Message], masker: Masker) -> list[Finding]:
    """Every finding in `messages` (newest first), the ones that explain a silence first."""
    found = [
        *_silent_channels(messages),
        *(finding for rule in STATUS_RULES for finding in _by_status(messages, rule)),
        *_other_receiver(messages, masker),
    ]
    return sorted(found, key=lambda finding: _RANK[finding.kind])


def _by_status(messages: Sequence[Message], rule: Rule) -> Iterator[Finding]:
    evidence = [message for message in messages if message.status in rule.statuses]
    if evidence:
        yield _finding(rule.kind, evidence, say(rule.says, n=len(evidence)))


def _silent_channels(messages: Sequence[Message]) -> Iterator[Finding]:
    """A channel whose newest messages all failed."""
    for channel in dict.fromkeys(name for message in messages for name in message.channels):
        if channel == "phone" and any("sms" in message.channels for message in messages):
            continue  # the endpoint repeats sms under phone: one silence, not two
        on_it = [message for message in messages if channel in message.channels]
        failures = newest_failures(on_it)
        if len(failures) < _SILENT_AFTER:
            continue
        delivered = next((m.sent_at for m in on_it if m.outcome in REACHED and m.sent_at is not None), None)
        if delivered is None:
            says = say("Nothing was ever delivered on this channel: the last {n} messages all failed.", n=len(failures))
        else:
            says = say(
                "Nothing was delivered on this channel since {at}: the {n} messages after it all failed.",
                at=shown_time(delivered),
                n=len(failures),
            )
        yield Finding("nothing_delivered", (channel,), tuple(failures), says)


def _other_receiver(messages: Sequence[Message], masker: Masker) -> Iterator[Finding]:
    elsewhere = [message for message in messages if masker.address(message.receiver) is not None]
    if elsewhere:
        failed = sum(message.outcome in FAILED for message in elsewhere)
        yield _finding(
            "other_receiver",
            elsewhere,
            say(
                "{n} messages went to another number or address than the one looked up ({failed} of them failed). "
                "Check which one the customer uses now.",
                n=len(elsewhere),
                failed=failed,
            ),
        )


def _finding(kind: LiteralString, evidence: list[Message], says: MaskedText) -> Finding:
    channels = tuple(dict.fromkeys(name for message in evidence for name in message.channels))
    return Finding(kind, channels, tuple(evidence), says)


_ORDER: Final = (
    "nothing_delivered", "no_gateway", "do_not_disturb", "hard_bounce", "other_receiver", "opted_out", "brand_limit",
    "marked_spam", "soft_bounce",
)  # fmt: skip
_RANK: Final = {kind: rank for rank, kind in enumerate(_ORDER)}
