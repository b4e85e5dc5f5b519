"""Findings that statuses tell: why a channel refuses this customer. Source of the statuses: the vendor's status table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, LiteralString

from ..interaction import Message
from ..outcome import FAILED, REACHED
from ..position import position_of
from ..privacy import amount, shown_time
from .finding import Case, Rule, Shown, newest_first

_BOUNCES: Final = frozenset({"HARD_BOUNCED"})


def _with(thing: LiteralString, *statuses: str) -> Callable[[Case], Iterator[Shown]]:
    """Any message with one of these statuses."""
    wanted = frozenset(statuses)

    def find(case: Case) -> Iterator[Shown]:
        evidence = [message for message in case.messages if message.status in wanted]
        if evidence:
            yield Shown(evidence, {"what": amount(len(evidence), thing)})

    return find


def _since_oldest(case: Case, wanted: frozenset[str]) -> Iterator[tuple[list[Message], list[Message]]]:
    """Of each channel: the messages with these statuses, and all that is on record after the oldest of them."""
    for channel, messages in case.by_channel.items():
        having = [message for message in messages if message.status in wanted]
        if having:
            recorded = case.on_record.get(channel, messages)
            after = recorded[: recorded.index(having[-1])]
            yield having, [message for message in after if message.status not in wanted]


def _hard_bounces(case: Case) -> Iterator[Shown]:
    for bounced, after in _since_oldest(case, _BOUNCES):
        failed = [message for message in after if message.outcome in FAILED and _same_receiver(message, bounced)]
        reached = any(message.outcome in REACHED for message in after)
        shown = newest_first(case, [*bounced, *failed])
        yield Shown(shown, {"what": amount(len(shown), "mail")}, "note" if reached else None)


def _soft_bounces(case: Case) -> Iterator[Shown]:
    for bounced, after in _since_oldest(case, frozenset({"SOFT_BOUNCED"})):
        newest = position_of(bounced[0])
        reached = any(message.outcome in REACHED and position_of(message) > newest for message in after)
        yield Shown(bounced, {"what": amount(len(bounced), "mail")}, "note" if reached or len(bounced) == 1 else None)


def _opted_out(case: Case) -> Iterator[Shown]:
    for marked, after in _since_oldest(case, frozenset({"MARKED_UNSUBSCRIBED"})):
        if not after and marked[-1].sent_at is not None:
            yield Shown(marked, {"at": shown_time(marked[-1].sent_at)})


def _opted_out_and_written_to(case: Case) -> Iterator[Shown]:
    for marked, after in _since_oldest(case, frozenset({"MARKED_UNSUBSCRIBED"})):
        if after and marked[-1].sent_at is not None:
            evidence = newest_first(case, [*after, *marked])
            parts = {"what": amount(len(after), "message"), "at": shown_time(marked[-1].sent_at)}
            yield Shown(evidence, parts, "problem")


def _blocked(case: Case) -> Iterator[Shown]:
    """Blocks that no other status explains."""
    for channel, messages in case.by_channel.items():
        if any(message.status == "MARKED_UNSUBSCRIBED" for message in case.on_record.get(channel, messages)):
            continue
        evidence = [message for message in messages if message.status in _UNEXPLAINED]
        if evidence:
            yield Shown(evidence, {"what": amount(len(evidence), "message")})


_UNEXPLAINED: Final = frozenset({"BLOCKED", "MOBILE_WHITELISTED_BLOCKED", "SUBSCRIPTION_SERVICE_ERROR"})


def _same_receiver(message: Message, others: Sequence[Message]) -> bool:
    return any(message.receiver == other.receiver for other in others)


RULES: Final = (
    Rule(
        "no_gateway",
        "problem",
        "one message that no gateway would send",
        "No gateway took {what}: the sender has not set up this channel, or the address is not valid.",
        "Set up a gateway for this channel, priority and tag, or mend the receiver.",
        _with("message", "GTW_NOT_FOUND", "HANDLER_NOT_FOUND"),
    ),
    Rule(
        "do_not_disturb",
        "problem",
        "one message blocked by the registry",
        "The do-not-disturb registry blocked {what}: the number is listed there, which its owner can change.",
        "Send transactional messages from an exempt sender; leave promotions out.",
        _with("message", "DND_BLOCKED", "NDNC_BLOCKED"),
    ),
    Rule(
        "hard_bounce",
        "problem",
        "one mail bounced for good; a note where a later one arrived",
        "{what} came back for good: the address does not exist or refuses mail.",
        "Ask for another address and stop sending to this one.",
        _hard_bounces,
    ),
    Rule(
        "soft_bounce",
        "warning",
        "two mails bounced for now, none delivered since; else a note",
        "{what} bounced for now: the mailbox is full or cannot be reached. Sending is still tried.",
        "If it goes on, ask for another address.",
        _soft_bounces,
    ),
    Rule(
        "opted_out",
        "warning",
        "one message marked as unsubscribed",
        "The customer unsubscribed with the message of {at}; nothing was sent on this channel since.",
        "Only the customer can subscribe again.",
        _opted_out,
    ),
    Rule(
        "opted_out",
        "problem",
        "one message marked as unsubscribed, and one after it",
        "The customer unsubscribed with the message of {at}; after it this channel was sent {what}.",
        "Stop campaigns on this channel; only the customer can subscribe again.",
        _opted_out_and_written_to,
    ),
    Rule(
        "marked_spam",
        "warning",
        "one message marked as spam",
        "The customer marked {what} as spam.",
        "Ask before sending more.",
        _with("message", "MARKED_SPAM"),
    ),
    Rule(
        "brand_limit",
        "problem",
        "one message stopped by the brand's credit, rate or account",
        "A limit of the sender's own account held back {what}.",
        "Raise the credit or rate limit, or enable the account.",
        _with("message", "CREDIT_LIMIT_EXCEEDED", "RATE_LIMIT_EXCEEDED", "ORG_DISABLED"),
    ),
    Rule(
        "blocked",
        "warning",
        "one block that no opt-out explains",
        "The platform blocked {what} before sending.",
        "Check consent, subscriptions and allow-lists for this customer and channel.",
        _blocked,
    ),
)
