"""Findings about what stands around the messages: surveys, missed calls, the kind of traffic, and the limits of the answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from ..endpoint.request import PAGE
from ..interaction import Message, Survey
from ..outcome import REACHED
from ..position import microseconds, position_of
from ..privacy import amount, own_words, say, shown_time
from .finding import Case, Rule, Shown

_LOW_SCORE: Final = 6
"""NPS counts 0 to 6 as detractors."""
_FEWEST_OF_A_KIND: Final = 8


def _low_score(case: Case) -> Iterator[Shown]:
    """The newest answered survey was a low score, and nothing reached the customer since."""
    answered = [(survey, at) for survey in case.history.surveys if (at := survey.completed_at) is not None]
    if not answered or (case.channels_asked and "survey" not in case.channels_asked):
        return
    survey, at = max(answered, key=lambda one: microseconds(one[1]))
    score = _score(survey)
    if score is None or score > _LOW_SCORE or not case.history.messages:
        return
    after, before = _around(case, at)
    if not any(message.outcome in REACHED for message in after):
        tried = say("none of {what} since arrived", what=amount(len(after), "message"))
        since = tried if after else own_words("nothing was sent since")
        parts = {"score": score, "at": shown_time(at), "since": since}
        yield Shown(after or before[:1], parts, "warning" if after else None, channels=("survey",))


def _missed_call(case: Case) -> Iterator[Shown]:
    calls = case.history.missed_calls
    if calls is None or not calls.called or (case.channels_asked and "missed_call" not in case.channels_asked):
        return
    if calls.last_at is not None:
        after, before = _around(case, calls.last_at)
        if not after:
            yield Shown(before[:1], {"at": shown_time(calls.last_at)}, channels=("missed_call",))


def _one_kind(case: Case, *, campaigns: bool) -> Iterator[Shown]:
    if case.windowed:  # the rest of the record may hold the other kind
        return
    if len(case.messages) >= _FEWEST_OF_A_KIND and all((m.campaign_id is not None) == campaigns for m in case.messages):
        yield Shown(case.messages, {"n": len(case.messages)})


def _capped(case: Case) -> Iterator[Shown]:
    if case.history.pages > 1:
        return
    for count in case.history.counts:
        if count.listed == PAGE and count.channel in case.by_channel:
            yield Shown(case.by_channel[count.channel][-1:], {"n": PAGE}, channels=(count.channel,))


def _outside(case: Case) -> Iterator[Shown]:
    """Nothing in the window that was asked for, but something beside it."""
    dated = [message for message in case.history.messages if message.sent_at is not None]
    if case.windowed and not case.messages and dated and dated[0].sent_at is not None:
        yield Shown(dated[:3], {"what": amount(len(dated), "message"), "at": shown_time(dated[0].sent_at)})


def _around(case: Case, moment: datetime) -> tuple[list[Message], list[Message]]:
    """The messages on record after a moment and up to it, newest first, whatever was asked for."""
    turn = microseconds(moment)
    dated = [message for message in case.history.messages if message.sent_at is not None]
    after = [message for message in dated if position_of(message).time > turn]
    return after, dated[len(after) :]


def _score(survey: Survey) -> int | None:
    score = survey.score
    return int(score) if score is not None and score.isascii() and score.isdecimal() else None


RULES: Final = (
    Rule(
        "low_score_then_silence",
        "note",
        "the newest answered survey scored 6 or less and nothing arrived since; a warning where messages failed",
        "The customer scored {score} of 10 on {at}; {since}.",
        "Have a person answer the survey.",
        _low_score,
    ),
    Rule(
        "missed_call_unanswered",
        "note",
        "a missed call with its time, and no message after it",
        "The customer called and was missed on {at}; no message was sent since.",
        "Call back.",
        _missed_call,
    ),
    Rule(
        "only_transactional",
        "note",
        "eight messages, none of a campaign",
        "All {n} messages are transactional: the customer is in no campaign.",
        "",
        lambda case: _one_kind(case, campaigns=False),
    ),
    Rule(
        "only_campaigns",
        "note",
        "eight messages, all of campaigns",
        "All {n} messages belong to campaigns: no receipt, code or notice was sent.",
        "",
        lambda case: _one_kind(case, campaigns=True),
    ),
    Rule(
        "list_capped",
        "note",
        "a channel with exactly as many messages as the endpoint lists at most",
        "The record ends after {n} messages on this channel: older ones may exist.",
        "",
        _capped,
    ),
    Rule(
        "nothing_in_window",
        "note",
        "no message in the time asked for, one outside it",
        "Nothing was sent in this time; beside it {what}, the newest of {at}.",
        "",
        _outside,
    ),
)
