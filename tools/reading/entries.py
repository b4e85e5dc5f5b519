"""Reading one message or one survey out of a channel's list."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any, Final

from ..interaction import Message, Survey
from ..outcome import normalised_status, outcome_of
from .fields import Fields, as_text, as_word, either, first
from .moment import Unreadable, read_moment

STATUS_NOT_GIVEN: Final = "UNKNOWN"
_NO_CAMPAIGN: Final = frozenset({"-1", "0"})
_MESSAGE_FIELDS: Final = frozenset({"id", "subject", "status", "receiver", "reciever", "sentDate", "sent_time"})


def read_message(entry: Fields, channel: str, zone: tzinfo | None, unreadable: dict[str, int]) -> Message | None:
    """The message an entry describes, None for an object that has no field of a message."""
    if _MESSAGE_FIELDS.isdisjoint(entry):
        return None
    status = normalised_status(as_word(entry.get("status")) or STATUS_NOT_GIVEN)
    campaign = as_word(either(entry, "campaignId", "campaign_id"))
    return Message(  # by position: by name costs a tenth of all reading
        as_word(entry.get("id")) or "",
        (channel,),
        status,
        outcome_of(status),
        as_text(entry.get("subject")),
        as_text(either(entry, "receiver", "reciever")),
        _moment(either(entry, "sentDate", "sent_time"), zone, unreadable),
        _moment(either(entry, "deliveredTime", "delivered_time"), zone, unreadable),
        None if campaign in _NO_CAMPAIGN else campaign,
    )


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
