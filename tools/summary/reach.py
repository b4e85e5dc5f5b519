"""Findings about where messages stop: silent channels, other receivers, the day and the campaign in which failures began."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from ..interaction import Message
from ..outcome import FAILED, REACHED, Outcome
from ..privacy import MaskedText, amount, own_words, shown_time
from .figures import newest_failures
from .finding import KNOWN_END, Case, Rule, Shown, counted

_SILENT_AFTER: Final = 3
"""Failures in a row that make a channel's silence a finding: fewer may be chance."""
_MOST_BEFORE: Final = 0.2
"""Share of failures that still counts as working."""
_LEAST_AFTER: Final = 0.75
"""Share of failures that counts as not working."""
_FEWEST_BEFORE: Final = 5
_FEWEST_AFTER: Final = 4
_FEWEST_OF_CAMPAIGN: Final = 3
_SURPRISE: Final = 10.0
"""Log-likelihood ratio (G) above which chance is no explanation: about one history in six hundred."""
_FEWEST_UNOPENED: Final = 8
_OPENS_TOLD: Final[frozenset[str]] = frozenset({"email"})
"""Channels on which opening is reported as a rule."""


def _silent(case: Case) -> Iterator[tuple[str, list[Message], Message | None]]:
    """Channels that end in failures, on the record as a whole, of which what was asked for shows some."""
    for channel, messages in case.by_channel.items():
        recorded = case.on_record.get(channel, messages)
        failures = newest_failures(recorded)
        if len(failures) >= _SILENT_AFTER and newest_failures(messages):
            yield channel, failures, next((m for m in recorded if m.outcome in REACHED), None)


def _never_delivered(case: Case) -> Iterator[Shown]:
    for channel, failures, delivered in _silent(case):
        if delivered is None or delivered.sent_at is None:
            others = own_words("; other channels work") if _others_work(case, channel) else own_words("")
            yield Shown(failures, {"n": len(failures), "others": others}, channels=(channel,))


def _silent_since(case: Case) -> Iterator[Shown]:
    for channel, failures, delivered in _silent(case):
        if delivered is not None and delivered.sent_at is not None:
            others = own_words("; other channels work") if _others_work(case, channel) else own_words("")
            parts: dict[str, float | MaskedText] = {
                "at": shown_time(delivered.sent_at),
                "n": len(failures),
                "others": others,
            }
            yield Shown(failures, parts, channels=(channel,))


def _others_work(case: Case, channel: str) -> bool:
    return any(
        messages and not newest_failures(messages) and any(m.outcome in REACHED for m in messages)
        for name, messages in case.by_channel.items()
        if name != channel
    )


def _elsewhere(case: Case) -> Iterator[Shown]:
    """Messages to a receiver that is not the customer's; a note where the newest of the channel went to the right one."""
    if not case.elsewhere:
        return
    evidence = [message for message in case.messages if message.receiver in case.elsewhere]
    newest = next(m for m in case.messages if m.receiver and set(m.channels) & set(evidence[0].channels))
    gone = newest.id == evidence[0].id
    parts = {"what": amount(len(evidence), "message"), "failed": counted(evidence, FAILED)}
    yield Shown(evidence, parts, None if gone else "note")


def _changed(case: Case) -> Iterator[Shown]:
    """One receiver up to a day and another one since, at least two messages to each."""
    if not case.elsewhere:
        return
    own = own_words("the customer's own")
    for messages in case.by_channel.values():
        named = [m for m in messages if m.receiver and m.sent_at is not None]
        masked = [(m, case.elsewhere.get(m.receiver, own)) for m in named]
        turn = next((at for at in range(1, len(masked)) if masked[at][1] != masked[0][1]), None)
        if turn is None or turn < 2 or len(masked) - turn < 2:
            continue
        if len({address for _, address in masked[turn:]}) != 1:
            continue
        last, first = masked[turn][0], masked[turn - 1][0]
        if first.sent_at is not None:
            parts = {"old": masked[turn][1], "new": masked[0][1], "at": shown_time(first.sent_at)}
            yield Shown((first, last), parts)


def _began(case: Case) -> Iterator[Shown]:
    for channel, messages in case.by_channel.items():
        ends = [m for m in reversed(messages) if m.outcome in KNOWN_END and m.sent_at is not None]
        at = _change_point([m.outcome in FAILED for m in ends])
        if at is None:
            continue
        failed = [m for m in ends[at:] if m.outcome in FAILED]
        day = failed[0].sent_at
        if day is not None:
            parts = {"day": shown_time(day), "n": len(failed), "of": len(ends) - at}
            yield Shown(failed[::-1], parts, channels=(channel,))


def _change_point(failures: Sequence[bool]) -> int | None:
    """Where working turns into failing, oldest first; None where nothing does so beyond chance."""
    total, before, best, place = sum(failures), 0, _SURPRISE, None
    if total < _LEAST_AFTER * _FEWEST_AFTER:
        return None
    for at in range(1, len(failures)):
        before += failures[at - 1]
        after = len(failures) - at
        if at < _FEWEST_BEFORE or after < _FEWEST_AFTER:
            continue
        if before / at > _MOST_BEFORE or (total - before) / after < _LEAST_AFTER:
            continue
        surprise = _g(before, at, total - before, after)
        if surprise > best:
            best, place = surprise, at
    return place


def _g(one: int, of_one: int, other: int, of_other: int) -> float:
    """The log-likelihood ratio of two shares against one: how far two groups are from being alike."""
    whole = (one + other) / (of_one + of_other)

    def fit(hits: int, number: int, share: float) -> float:
        misses = number - hits
        return (hits * math.log(share) if hits else 0.0) + (misses * math.log(1 - share) if misses else 0.0)

    apart = fit(one, of_one, one / of_one) + fit(other, of_other, other / of_other)
    return 2 * (apart - fit(one, of_one, whole) - fit(other, of_other, whole))


def _campaigns(case: Case) -> Iterator[Shown]:
    """Campaigns that fail while the rest of the same channel passes."""
    for channel, messages in case.by_channel.items():
        ends = [m for m in messages if m.outcome in KNOWN_END]
        failed = counted(ends, FAILED)
        of_campaign: dict[str, list[Message]] = {}
        for message in ends:
            if message.campaign_id is not None:
                of_campaign.setdefault(message.campaign_id, []).append(message)
        for campaign, group in of_campaign.items():
            own, rest = counted(group, FAILED), len(ends) - len(group)
            if len(group) < _FEWEST_OF_CAMPAIGN or rest < _FEWEST_BEFORE or own / len(group) < _LEAST_AFTER:
                continue
            if (failed - own) / rest <= _MOST_BEFORE and _g(failed - own, rest, own, len(group)) > _SURPRISE:
                evidence = [m for m in group if m.outcome in FAILED]
                parts = {"campaign": case.masker.word(campaign), "n": own, "of": len(group)}
                yield Shown(evidence, parts, channels=(channel,))


def _unopened(case: Case) -> Iterator[Shown]:
    for channel in _OPENS_TOLD & set(case.by_channel):
        reached = [m for m in case.by_channel[channel] if m.outcome in REACHED]
        outcomes: Counter[Outcome] = Counter(m.outcome for m in reached)
        if len(reached) >= _FEWEST_UNOPENED and not outcomes["engaged"]:
            yield Shown(reached, {"n": len(reached)}, channels=(channel,))


RULES: Final = (
    Rule(
        "nothing_delivered",
        "problem",
        "three failures in a row, nothing delivered before",
        "Nothing was ever delivered on this channel: the last {n} messages all failed{others}.",
        "Check address, consent and set-up of this channel; use another one meanwhile.",
        _never_delivered,
    ),
    Rule(
        "nothing_delivered",
        "problem",
        "three failures in a row since the last delivery",
        "Nothing was delivered on this channel since {at}: the {n} messages after it all failed{others}.",
        "Check what changed then: address, consent, set-up; use another channel meanwhile.",
        _silent_since,
    ),
    Rule(
        "other_receiver",
        "problem",
        "one message to another receiver; a note where the newest went to the right one",
        "{what} went to another number or address than the one looked up ({failed} failed).",
        "Ask which one the customer uses now, and mend the profile.",
        _elsewhere,
    ),
    Rule(
        "receiver_changed",
        "note",
        "two messages to one receiver, then two or more to another alone",
        "Messages went to {old} until the number or address was changed, and to {new} from {at} on.",
        "Make sure that the change was the customer's own.",
        _changed,
    ),
    Rule(
        "failures_began",
        "problem",
        "five messages of which a fifth failed at most, then four of which three quarters did",
        "Until {day} this channel worked; of the {of} messages since then {n} failed.",
        "Look for a change of that day: number, consent, gateway, sender.",
        _began,
    ),
    Rule(
        "campaign_fails",
        "warning",
        "three messages of a campaign of which three quarters failed, beside five others of which a fifth did at most",
        "Campaign {campaign} failed {n} times of {of} while other messages on this channel arrived.",
        "Check sender, template and consent of this campaign.",
        _campaigns,
    ),
    Rule(
        "never_opened",
        "note",
        "eight delivered mails, none opened",
        "{n} mails were delivered and none is known to have been opened: they may lie in a spam folder.",
        "Ask whether the customer sees them; some mail programs hide opening.",
        _unopened,
    ),
)
