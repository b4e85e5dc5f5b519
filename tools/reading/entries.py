"""Reading one message or one survey out of a channel's list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Any, Final, TypeVar

from ..interaction import Message, Survey
from ..outcome import Outcome, normalised_status, outcome_of
from ..text import RawText
from .fields import Fields, as_text, as_word, either, first
from .moment import Unreadable, read_moment

ValueT = TypeVar("ValueT")
ReadT = TypeVar("ReadT")

STATUS_NOT_GIVEN: Final = "UNKNOWN"
_NO_CAMPAIGN: Final = frozenset({"-1", "0"})
_MESSAGE_FIELDS: Final = frozenset({"id", "subject", "status", "receiver", "reciever", "sentDate", "sent_time"})


class Known(dict[ValueT, ReadT]):
    """What `read` makes of a value, kept: ten thousand messages share a few statuses, receivers and campaigns."""

    def __init__(self, read: Callable[[ValueT], ReadT]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, value: ValueT) -> ReadT:
        read = self[value] = self._read(value)
        return read


class Reader:
    """Reads the messages of one history."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._statuses: Known[str, tuple[str, Outcome]] = Known(_status)
        self._receivers: Known[str, RawText] = Known(as_text)
        self._campaigns: Known[int, str | None] = Known(_campaign)
        self._seen: dict[int, tuple[Fields, Message]] = {}

    def message(self, entry: Fields, channels: tuple[str, ...], unreadable: dict[str, int]) -> Message | None:
        """The message an entry describes, None for an object that has no field of a message.

        `phone` lists what SMS lists already: an entry that says the same again is not read again.
        """
        number = entry.get("id")
        if type(number) is not int:
            return self._read(entry, channels, unreadable)
        seen = self._seen.get(number)
        if seen is not None and seen[0] == entry:
            return seen[1]._replace(channels=channels)
        message = self._read(entry, channels, unreadable)
        if message is not None:
            self._seen[number] = entry, message
        return message

    def _read(self, entry: Fields, channels: tuple[str, ...], unreadable: dict[str, int]) -> Message | None:
        """Only values of one plain type are looked up among the known: 1, 1.0 and true are one key."""
        number, text, status = entry.get("id"), entry.get("subject"), entry.get("status")
        if number is None and _MESSAGE_FIELDS.isdisjoint(entry):
            return None
        receiver = either(entry, "receiver", "reciever")
        sent = either(entry, "sentDate", "sent_time")
        delivered = either(entry, "deliveredTime", "delivered_time")
        campaign = either(entry, "campaignId", "campaign_id")
        status, outcome = self._statuses[status] if type(status) is str else _status(status)
        return Message(  # by position: by name costs a tenth of all reading
            as_word(number) or "",
            channels,
            status,
            outcome,
            as_text(text),
            self._receivers[receiver] if type(receiver) is str else as_text(receiver),
            None if sent is None else _moment(sent, self._zone, unreadable),
            None if delivered is None else _moment(delivered, self._zone, unreadable),
            self._campaigns[campaign] if type(campaign) is int else _campaign(campaign),
        )


def _status(value: Any) -> tuple[str, Outcome]:
    status = normalised_status(as_word(value) or STATUS_NOT_GIVEN)
    return status, outcome_of(status)


def _campaign(value: Any) -> str | None:
    campaign = as_word(value)
    return None if campaign in _NO_CAMPAIGN else campaign


def read_survey(entry: Fields, zone: tzinfo | None, unreadable: dict[str, int]) -> Survey:
    """A survey in v1.1's spelling or in v2's, which is undocumented: camelCase twins are expected."""
    return Survey(
        name=as_text(first(entry, "name", "survey_name", "surveyName")),
        score=as_word(first(entry, "nps_score", "npsScore"), 8),
        sent_by=as_text(first(entry, "sent_by", "sentBy")),
        link=as_text(first(entry, "response_url", "responseUrl")),
        sent_at=_moment(first(entry, "sent_time", "sentTime", "sentDate"), zone, unreadable),
        completed_at=_moment(first(entry, "completion_time", "completionTime"), zone, unreadable),
    )


def _moment(value: Any, zone: tzinfo | None, unreadable: dict[str, int]) -> datetime | None:
    if value is None:
        return None
    try:
        return read_moment(value, zone)
    except Unreadable:
        unreadable["time"] = unreadable.get("time", 0) + 1
        return None
