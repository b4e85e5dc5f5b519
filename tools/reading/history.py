"""From an answer's channels to one history: each message once, newest first, and an account of what was not readable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import tzinfo
from typing import Any

from ..interaction import ChannelCount, History, Message, MissedCalls, Survey
from ..outcome import says_more
from ..position import newness
from .entries import Reader, read_survey
from .fields import as_count, as_flag, as_list, as_object, first
from .moment import Unreadable, read_moment
from .shape import Block, shape_of


def read_history(
    bodies: Sequence[Any], network: str = "capillary", zone: tzinfo | None = None, *, stopped: bool = False
) -> History:
    """The history in the pages of an answer, of whichever shape; `stopped` if there are more pages than these.

    Raises:
        AnswerUnreadable: a body has neither of the two shapes. Anything smaller that cannot be read is counted in
            `History.unreadable` instead.
    """
    shapes = [shape_of(body, network) for body in bodies]
    unreadable = sum((shape.unreadable for shape in shapes), Counter[str]())
    merge = _Merge()
    reader = Reader(zone)
    counts: list[ChannelCount] = []
    surveys: list[Survey] = []
    missed: MissedCalls | None = None
    for block in (block for shape in shapes for block in shape.blocks):
        merge.add(_messages(block, reader, unreadable), unreadable)
        listed_surveys = [*_surveys(block, zone, unreadable)]
        surveys += listed_surveys
        if block.channel == "missed_call":
            missed = _missed_calls(block, zone)
        counts.append(ChannelCount(block.channel, as_count(block.fields.get("count")), _listed(block)))
    return History(
        messages=tuple(newest_first(merge.messages())),
        surveys=tuple(surveys),
        missed_calls=missed,
        customer=shapes[0].customer,
        counts=_added(counts),
        pages=len(shapes),
        stopped=stopped,
        unreadable={kind: number for kind, number in unreadable.items() if number},
        disagreeing=merge.disagreeing,
        endpoint_warnings=tuple(dict.fromkeys(code for shape in shapes for code in shape.warnings)),
    )


def newest_first(messages: Iterable[Message]) -> list[Message]:
    """The order of every list: newest first, then the higher id; messages without a readable time at the end.

    Zoneless times are compared as they are written (as if all were UTC): their zone is unknown, but one for all.
    """
    return sorted(messages, key=newness, reverse=True)


class _Merge:
    """Messages by id. The endpoint repeats `sms` under `phone`: one message, two channels, never counted twice."""

    def __init__(self) -> None:
        self._by_id: dict[str, Message] = {}
        self._without_id: dict[tuple[Any, ...], Message] = {}
        self.disagreeing = 0

    def add(self, messages: Iterable[tuple[Message, dict[str, int]]], unreadable: Counter[str]) -> None:
        """Add one channel's messages, each with what was unreadable in it; a repeated one is not counted again."""
        twins: Counter[tuple[Any, ...]] = Counter()
        for message, faults in messages:
            if message.id and message.id not in self._by_id:  # nine times in ten
                self._by_id[message.id] = message
                if faults:
                    unreadable.update(faults)
            elif message.id:
                self._merge(self._by_id, message.id, message)
            else:
                unreadable.update(faults)
                # Without an id a message is known by its content, and by its place among equals of its channel.
                content = (message.sent_at, message.status, message.text, message.receiver, message.campaign_id)
                twins[content] += 1
                self._merge(self._without_id, (*content, twins[content]), message)

    def messages(self) -> list[Message]:
        named = (
            message._replace(id=f"no-id-{number}")
            for number, message in enumerate(newest_first(self._without_id.values()), start=1)
        )
        return [*self._by_id.values(), *named]

    def _merge(self, known: dict[Any, Message], key: Any, message: Message) -> None:
        seen = known.get(key)
        if seen is None:
            known[key] = message
            return
        self.disagreeing += seen.status != message.status
        fuller = message if says_more(message.outcome, seen.outcome) else seen
        channels = seen.channels + tuple(name for name in message.channels if name not in seen.channels)
        known[key] = fuller._replace(channels=in_usual_order(channels))


def in_usual_order(channels: tuple[str, ...]) -> tuple[str, ...]:
    """`phone` after the channel it repeats; else as they came."""
    return tuple(sorted(channels, key=lambda name: name == "phone"))


def _messages(block: Block, reader: Reader, unreadable: Counter[str]) -> Iterable[tuple[Message, dict[str, int]]]:
    channels = (block.channel,)
    faults: dict[str, int] = {}
    for entry in as_list(block.messages):
        fields = as_object(entry)
        message = reader.message(fields, channels, faults) if fields is not None else None
        if message is None:
            unreadable["message"] += 1
            continue
        yield message, faults
        if faults:
            faults = {}


def _surveys(block: Block, zone: tzinfo | None, unreadable: Counter[str]) -> Iterable[Survey]:
    for entry in as_list(block.surveys):
        fields = as_object(entry)
        if fields is None:
            unreadable["survey"] += 1
        else:
            yield read_survey(fields, zone, unreadable)


def _missed_calls(block: Block, zone: tzinfo | None) -> MissedCalls:
    try:
        last = read_moment(first(block.fields, "lastInteractionTime", "last_interaction_time"), zone)
    except Unreadable:
        last = None
    return MissedCalls(as_flag(first(block.fields, "usedStatus", "used_status")), last)


def _listed(block: Block) -> int:
    return len(as_list(block.messages)) + len(as_list(block.surveys))


def _added(counts: Sequence[ChannelCount]) -> tuple[ChannelCount, ...]:
    """A channel's numbers on all pages as one."""
    pages: dict[str, list[ChannelCount]] = {}
    for one in counts:
        pages.setdefault(one.channel, []).append(one)
    return tuple(ChannelCount(name, _counted(of), sum(one.listed for one in of)) for name, of in pages.items())


def _counted(pages: Sequence[ChannelCount]) -> int | None:
    """A count is of its page in every sample; one that is more than its page lists is taken as one of all pages."""
    counts = [one.counted for one in pages if one.counted is not None]
    per_page = all(one.counted is None or one.counted <= one.listed for one in pages)
    return (sum(counts) if per_page else max(counts)) if counts else None
