"""Findings about when: repeats within minutes, codes asked for again, nights, messages late or never reported on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import takewhile
from statistics import quantiles
from typing import Final
from zoneinfo import ZoneInfo

from ..interaction import Message
from ..outcome import REACHED
from ..privacy import amount, own_words, say
from ..text import MaskedText
from .finding import Case, Cutoff, Rule, Severity, Shown, newest_first, seconds_of

_REPEAT_WITHIN_S: Final = 10 * 60
_CODES_WITHIN_S: Final = 15 * 60
_FEWEST_CODES: Final = 3
_MOST_LOOKED_AT: Final = 60
"""Texts that are masked to see whether they carry a code: those of bursts, newest first."""
_NIGHT: Final = (22, 7)
_FEWEST_AT_NIGHT: Final = 3
_REPORTED_WITHIN_S: Final = 24 * 3_600
_NEVER_REPORT: Final = frozenset({"line"})
_FEWEST_STUCK: Final = 3
_LATE_S: Final = 3_600
_CODE_LATE_S: Final = 10 * 60
_FEWEST_DELAYS: Final = 4
_QUARTER_S: Final = 15 * 60
_SUMMER_TIME_S: Final = 3_600
"""Between winter and summer a clock without a zone moves by as much: that is no delay."""


def _bursts(messages: Sequence[Message], within_s: float, fewest: int) -> Iterator[Sequence[Message]]:
    """Runs of messages, oldest first, that fit between first and last into so many seconds; none twice."""
    times = [seconds_of(message.sent_at) for message in messages if message.sent_at is not None]
    first = 0
    while first < len(times):
        last = first
        while last + 1 < len(times) and times[last + 1] - times[first] <= within_s:
            last += 1
        if last - first + 1 >= fewest:
            yield messages[first : last + 1]
            first = last + 1
        else:
            first += 1


def _duplicates(case: Case) -> Iterator[Shown]:
    repeated = [burst for group in _alike(case.oldest_first) for burst in _bursts(group, _REPEAT_WITHIN_S, 2)]
    if repeated:
        evidence = newest_first(case, [m for burst in repeated for m in burst])
        yield Shown(evidence, {"what": amount(len(repeated), "text"), "most": max(map(len, repeated))})


def _alike(messages: Sequence[Message]) -> Iterable[Sequence[Message]]:
    """Groups of messages with one text to one receiver on the same channels; most texts stand alone and are passed over."""
    texts = [message.text.reveal() for message in messages]  # to compare them, and shown to nobody
    times = Counter(texts)
    groups: dict[tuple[object, ...], list[Message]] = {}
    for message, text in zip(messages, texts, strict=True):
        if text and times[text] > 1:
            groups.setdefault((message.text, message.receiver, message.channels), []).append(message)
    return groups.values()


def _codes_again(case: Case) -> Iterator[Shown]:
    """Bursts of code messages. Only texts inside a burst are looked at, and not endlessly many."""
    transactional = [message for message in case.oldest_first if message.campaign_id is None]
    looked = 0
    for burst in reversed([*_bursts(transactional, _CODES_WITHIN_S, _FEWEST_CODES)]):
        looked += len(burst)
        if looked > _MOST_LOOKED_AT:
            return
        codes = [m for m in burst if "otp" in case.masker.mask(m.text, transactional=True).found]
        if len(codes) >= _FEWEST_CODES:
            minutes = max(1, round((_moment(codes[-1]) - _moment(codes[0])) / 60))
            yield Shown(codes[::-1], {"n": len(codes), "minutes": minutes})
            return


def _at_night(case: Case) -> Iterator[Shown]:
    campaigns = [m for m in reversed(case.oldest_first) if m.campaign_id is not None]
    if len(campaigns) < _FEWEST_AT_NIGHT:
        return
    zoned = all(m.sent_at is not None and m.sent_at.tzinfo is not None for m in campaigns) and case.zone is not None
    zone = ZoneInfo(case.zone) if zoned and case.zone else None
    late = [m for m in campaigns if _is_night(m.sent_at, zone)]
    if len(late) >= _FEWEST_AT_NIGHT and 2 * len(late) >= len(campaigns):
        where = own_words("in the customer's zone") if zoned else own_words("by the clock of the record")
        yield Shown(late, {"n": len(late), "where": where}, "warning" if zoned else "note", sure=zoned)


def _is_night(moment: datetime | None, zone: ZoneInfo | None) -> bool:
    if moment is None:
        return False
    hour = (moment.astimezone(zone) if zone else moment).hour
    return hour >= _NIGHT[0] or hour < _NIGHT[1]


def _stuck(case: Case) -> Iterator[Shown]:
    """Channels that lose many reports, and apart from them those that lose some."""
    many: list[Message] = []
    some: list[Message] = []
    cutoff = Cutoff(case.now, _REPORTED_WITHIN_S)
    for channel in case.by_channel.keys() - _NEVER_REPORT:
        old = [m for m in case.by_channel[channel] if m.sent_at is not None and cutoff.is_after(m.sent_at)]
        stuck = [m for m in old if m.outcome == "in_flight"]
        newest = len(list(takewhile(lambda m: m.outcome == "in_flight", old)))
        grave = newest >= _FEWEST_STUCK or (len(stuck) > _FEWEST_STUCK and 3 * len(stuck) >= len(old))
        (many if grave else some).extend(stuck)
    grades: tuple[tuple[list[Message], Severity], ...] = ((many, "warning"), (some, "note"))
    for stuck, severity in grades:
        if stuck:
            shown = newest_first(case, stuck)
            yield Shown(shown, {"what": amount(len(shown), "message")}, severity)


def _moment(message: Message) -> float:
    return 0.0 if message.sent_at is None else seconds_of(message.sent_at)


def _late(case: Case) -> Iterator[Shown]:
    delays = [(m, delay) for m in reversed(case.oldest_first) if (delay := _delay_s(m)) is not None]
    mixed = any(
        (m.sent_at and m.sent_at.tzinfo is None) != (m.delivered_at and m.delivered_at.tzinfo is None)
        for m, _ in delays
    )
    if mixed:
        # One of the two clocks names no zone: what most messages have in common is the difference of the clocks.
        if len(delays) < _FEWEST_DELAYS:
            return
        usual = quantiles((delay for _, delay in delays), n=4)[0]
        offset = round(usual / _QUARTER_S) * _QUARTER_S + _SUMMER_TIME_S
        delays = [(m, delay - offset) for m, delay in delays]
    late = [(m, delay) for m, delay in delays if delay > (_CODE_LATE_S if _has_code(m, case, delay) else _LATE_S)]
    if late:
        worst = max(delay for _, delay in late)
        codes = any(delay <= _LATE_S for _, delay in late)
        many = 2 * len(late) >= len(delays) or codes
        parts = {"what": amount(len(late), "message"), "longest": _span(worst)}
        yield Shown([m for m, _ in late], parts, "warning" if many else "note", sure=not mixed)


def _has_code(message: Message, case: Case, delay: float) -> bool:
    """Asked only where it decides: masking is the dearest thing that a summary does."""
    decides = _CODE_LATE_S < delay <= _LATE_S and message.campaign_id is None
    return decides and "otp" in case.masker.mask(message.text, transactional=True).found


def _delay_s(message: Message) -> float | None:
    """Seconds from sending to delivery, by the clocks as they are written."""
    if message.sent_at is None or message.delivered_at is None or message.outcome not in REACHED:
        return None
    return (_plain(message.delivered_at) - _plain(message.sent_at)).total_seconds()


def _plain(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment
    return (moment if moment.tzinfo is UTC else moment.astimezone(UTC)).replace(tzinfo=None)


def _span(seconds: float) -> MaskedText:
    if seconds < 2 * 3_600:
        return say("{n} minutes", n=round(seconds / 60))
    return (
        say("{n} hours", n=round(seconds / 3_600))
        if seconds < 3 * 86_400
        else say("{n} days", n=round(seconds / 86_400))
    )


RULES: Final = (
    Rule(
        "codes_again",
        "warning",
        "three messages with a code within fifteen minutes",
        "{n} codes were asked for within {minutes} minutes: they may arrive late, or not be seen.",
        "Compare delivery times with the code's validity; offer another channel.",
        _codes_again,
    ),
    Rule(
        "duplicate_sends",
        "warning",
        "the same text to the same receiver twice within ten minutes",
        "Within minutes the sender repeated {what} (up to {most} times).",
        "Look for a sender that repeats after an error, or for two campaigns with one text.",
        _duplicates,
    ),
    Rule(
        "delivered_late",
        "warning",
        "half of the deliveries an hour late, or a code ten minutes; else a note; four deliveries where clocks differ",
        "{what} arrived long after sending, the latest by {longest}.",
        "Check queues, sending windows and the gateway's delays.",
        _late,
    ),
    Rule(
        "stuck_in_flight",
        "warning",
        "the newest three of a channel, or four and a third of it, without an end after 24 hours; else a note",
        "Nobody knows whether {what} arrived: no report came within a day.",
        "Ask the gateway for their delivery reports.",
        _stuck,
    ),
    Rule(
        "night_sends",
        "warning",
        "three campaign messages, and half of all, between 22:00 and 07:00; a note where times name no zone",
        "{n} campaign messages were sent at night, {where}.",
        "Set a sending window for campaigns.",
        _at_night,
    ),
)
