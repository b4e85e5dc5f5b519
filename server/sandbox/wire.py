"""The invented customers in the endpoint's two response shapes, traps included: `phone` repeats `sms`, lists are unsorted."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from .stories import STORIES, Sent, Story, Survey

Json = dict[str, Any]

_CHANNELS: Final = ("survey", "line", "viber", "email", "whatsapp", "missed_call", "phone", "sms", "zalo")
_FIRST_ID: Final = 1_763_600_000_000
_UNDELIVERED: Final = frozenset(
    {"FAILED", "GTW_NOT_FOUND", "NDNC_BLOCKED", "BLOCKED", "HARD_BOUNCED", "SOFT_BOUNCED", "SENT"}
)

NOT_FOUND: Final[Json] = {
    "errors": [{"status": False, "code": 1012, "message": "Cannot find customer for provided identifier"}],
    "warnings": [],
}
NOT_FOUND_V1: Final[Json] = {
    "response": {
        "status": {"success": "false", "code": 500, "message": "All requests have failed due to errors"},
        "customer": {"item_status": {"success": "false", "code": 1012, "message": "Customer not found"}},
    }
}


def story_of(identifier_name: str, value: str) -> Story | None:
    """The customer with this identifier; None for one nobody knows."""
    for story in STORIES:
        own = {"mobile": story.mobile, "email": story.email, "external_id": story.external_id}
        if own.get(identifier_name, "").lower() == value.lower():
            return story if story.known else None
    return None


@lru_cache(maxsize=32)
def v2(number: int, only: str | None) -> Json:
    """The answer of `/v2/customers/interaction`; `only` is its `type` filter."""
    story = STORIES[number - 1]
    channels: list[Json] = []
    for channel in _channels_of(story):
        if only is not None and channel != only:
            continue
        listed = [_v2_message(story, place, sent) for place, sent in _sent(story, channel)]
        if channel == "survey":
            surveys = [_v2_survey(survey) for survey in story.surveys]
            channels.append({"name": "survey", "count": len(surveys), "surveys": surveys})
        elif channel == "missed_call":
            channels.append({"name": "missed_call", "count": int(story.missed_call), "usedStatus": story.missed_call})
        else:
            channels.append({"count": len(listed), "name": channel, "messageList": listed})
    return {"name": "capillary", "interaction": channels, "warnings": []}


def v1(number: int, only: str | None, limit: int, offset: int) -> Json:
    """The answer of `/v1.1/customer/interactions`, whose lists are cut to `limit` from `offset` on."""
    story = STORIES[number - 1]
    interactions: list[Json] = []
    for channel in _channels_of(story):
        if only is not None and channel != only:
            continue
        entry: Json = {"last_interaction_time": "null", "used_status": False, "count": 0, "type": channel}
        page = _sent(story, channel)[offset : offset + limit]
        listed = [_v1_message(story, place, sent) for place, sent in page]
        if listed:
            entry |= {"messages": {"message": listed}, "count": len(listed)}
        if channel == "survey" and story.surveys:
            surveys = [_v1_survey(survey) for survey in story.surveys]
            entry |= {"surveys": {"survey": surveys}, "count": len(surveys), "latest_nps_score": story.surveys[0].score}
        if channel == "missed_call":
            entry["used_status"] = story.missed_call
        interactions.append(entry)
    customer: Json = {
        "id": str(565_000_000 + story.number),
        "mobile": story.mobile,
        "email": story.email,
        "external_id": story.external_id,
        "interactions": {"network": [{"name": "capillary", "interaction": interactions}]},
        "item_status": {"success": "true", "code": 1000, "message": "Customer successfully retrieved"},
    }
    return {"response": {"status": {"success": "true", "code": 200, "message": "Success"}, "customer": customer}}


@lru_cache(maxsize=32)
def _channels_of(story: Story) -> list[str]:
    own = dict.fromkeys(sent.channel for sent in story.messages())
    return [*_CHANNELS, *(channel for channel in own if channel not in _CHANNELS)]


@lru_cache(maxsize=256)
def _sent(story: Story, channel: str) -> list[tuple[int, Sent]]:
    """The messages of a channel with their places in the story, deliberately out of order."""
    source = "sms" if channel == "phone" else channel
    listed = [(place, sent) for place, sent in enumerate(story.messages()) if sent.channel == source]
    return listed[1::2] + listed[::2]


def _v2_message(story: Story, place: int, sent: Sent) -> Json:
    message: Json = {
        "id": _FIRST_ID + story.number * 1_000_000 - place,
        "receiver": sent.to or (story.email if sent.channel == "email" else story.mobile),
        "subject": sent.text,
        "campaignId": sent.campaign,
        "status": sent.status,
        "sentDate": sent.at or sent.sent_at.strftime("%d-%m-%Y %H:%M:%S"),
        "userId": 432_000_000 + story.number,
    }
    if sent.status not in _UNDELIVERED:
        message["deliveredTime"] = sent.sent_at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return message


def _v1_message(story: Story, place: int, sent: Sent) -> Json:
    message = _v2_message(story, place, sent)
    shown: Json = {
        "id": message["id"],
        "sender": "",
        "reciever": message["receiver"],
        "subject": sent.text,
        "status": sent.status,
        "sent_time": sent.at or sent.sent_at.strftime("%Y-%m-%d %H:%M:%S"),
        "campaign_id": str(sent.campaign),
    }
    if "deliveredTime" in message:
        shown["delivered_time"] = shown["sent_time"]
    return shown


def _v2_survey(survey: Survey) -> Json:
    v1_names = _v1_survey(survey)
    return {
        "name": survey.name,
        "npsScore": survey.score,
        "sentBy": survey.sent_by,
        "responseUrl": v1_names["response_url"],
        "sentTime": v1_names["sent_time"],
        "completionTime": v1_names["completion_time"],
    }


def _v1_survey(survey: Survey) -> Json:
    sent_at = Sent("survey", "", "", survey.hours_ago).sent_at.strftime("%Y-%m-%d %H:%M:%S")
    return {
        "name": survey.name,
        "nps_score": survey.score,
        "sent_by": survey.sent_by,
        "response_url": f"https://survey.example.com/s?sc=O5&t={survey.token}&u=true",
        "sent_time": sent_at,
        "completion_time": sent_at,
    }
