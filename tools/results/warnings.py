"""What limits an answer, said in one sentence each: what could not be read, what the endpoint may hold back, zones. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..endpoint.request import PAGE
from ..interaction import History, Message
from ..privacy import MaskedText, amount, own_words, say
from ..privacy.sealing import joined
from ..select import Criteria, Selection, mixes_zones

if TYPE_CHECKING:
    from ..privacy import Masker


def warnings_for(history: History, criteria: Criteria, selection: Selection, masker: Masker) -> tuple[MaskedText, ...]:
    """Every caveat of an answer about `selection` out of `history`."""
    return (
        *_about_reading(history),
        *_about_counts(history, criteria, masker),
        *_about_channels(history, criteria, masker),
        *_about_time(selection.messages, selection.undated, criteria),
    )


def _about_reading(history: History) -> Iterator[MaskedText]:
    if history.stopped:
        yield say(
            "The endpoint has more pages than the {n} that could be read in time: older messages are missing.",
            n=history.pages,
        )
    unread = history.unreadable
    if number := unread.get("message", 0):
        yield say("Could not be read and missing here: {what}.", what=amount(number, "message"))
    if number := unread.get("channel", 0) + unread.get("survey", 0):
        yield say("Could not be read: {what} beside messages.", what=amount(number, "part"))
    if number := unread.get("time", 0):
        yield say("Could not be read and left out: {what}.", what=amount(number, "time"))
    if history.disagreeing:
        yield say(
            "Different statuses on different channels: {what}; the more certain one is shown.",
            what=amount(history.disagreeing, "message"),
        )
    for code in history.endpoint_warnings[:3]:
        yield say("The endpoint warned (its code {code}).", code=int(code))


def _about_counts(history: History, criteria: Criteria, masker: Masker) -> Iterator[MaskedText]:
    for count in history.counts:
        if count.channel == "missed_call" or (criteria.channels and count.channel not in criteria.channels):
            continue
        if count.counted is not None and count.counted > count.listed:
            yield say(
                "{channel}: the endpoint counts {counted} and lists {listed}.",
                channel=masker.word(count.channel),
                counted=count.counted,
                listed=count.listed,
            )
        elif count.listed == PAGE and history.pages == 1:
            yield say(
                "{channel}: exactly {cap} listed, the endpoint may hold more.",
                channel=masker.word(count.channel),
                cap=PAGE,
            )


def _about_channels(history: History, criteria: Criteria, masker: Masker) -> Iterator[MaskedText]:
    """A filter on a channel that the endpoint did not answer gives nothing; the reader should know that it is unknown."""
    there = {count.channel: None for count in history.counts}
    if criteria.channels and there and criteria.channels.isdisjoint(there):
        names = joined(", ", tuple(masker.word(name) for name in list(there)[:16]))
        yield say("The endpoint answered no such channel; it answered: {names}.", names=names)


def _about_time(messages: tuple[Message, ...], undated: int, criteria: Criteria) -> Iterator[MaskedText]:
    if undated:
        yield say("Left out by since/until: {what} without a readable time.", what=amount(undated, "message"))
    if mixes_zones(messages, criteria.window):
        yield own_words("since/until name a zone, the messages none: compared as written.")
    if any(message.sent_at is not None and message.sent_at.tzinfo is None for message in messages):
        yield own_words("Times are zoneless: the endpoint names no zone.")
