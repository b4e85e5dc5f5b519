"""Reading: every trap of the endpoint's documentation, a row each."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from capillary_interactions.tools.errors import AnswerUnreadable
from capillary_interactions.tools.interaction import History
from capillary_interactions.tools.outcome import STATUSES_BY_OUTCOME, normalised_status, outcome_of
from capillary_interactions.tools.position import newness, position_of
from capillary_interactions.tools.reading import read_history
from capillary_interactions.tools.reading.moment import Unreadable, read_moment
from support import MOBILE, message, sample, v2


def v1(*interactions: Any, **customer: Any) -> dict[str, Any]:
    network = [{"name": "capillary", "interaction": list(interactions)}]
    return {"response": {"status": {"success": "true"}, "customer": {"interactions": {"network": network}, **customer}}}


def v1_message(**changes: Any) -> dict[str, Any]:
    return {"id": "7", "subject": "A message", "status": "SENT", "sent_time": "2026-11-02 08:00:00", **changes}


def v1_sms(*messages: Any) -> dict[str, Any]:
    return v1({"type": "sms", "count": len(messages), "messages": {"message": list(messages)}})


@pytest.mark.promise("reading.shapes", "reading.once", "reading.dates")
def test_the_v2_sample_has_seven_messages_newest_first() -> None:
    history = read_history([sample("v2")])
    assert [m.sent_at.isoformat() for m in history.messages if m.sent_at] == [
        "2025-05-28T13:52:07",
        "2025-05-26T16:17:07",
        "2025-05-26T15:52:02",
        "2025-03-07T13:48:50",
        "2025-03-07T13:37:22",
        "2025-03-07T13:01:12",
        "2025-03-07T12:57:06",
    ]
    assert [m.channels for m in history.messages] == [("viber",)] * 3 + [("sms", "phone")] * 4
    assert {m.outcome for m in history.messages} == {"not_delivered", "configuration"}
    assert not history.unreadable


@pytest.mark.promise("reading.shapes")
def test_the_unsorted_v2_sample_comes_out_sorted() -> None:
    moments = [m.sent_at for m in read_history([sample("v2_unsorted")]).messages]
    assert len(moments) == 6
    assert moments == sorted(moments, key=lambda one: one or datetime.min, reverse=True)


@pytest.mark.promise("reading.shapes")
def test_the_cheap_order_is_the_order_of_the_positions() -> None:
    moments = (
        None,
        *(f"{day:02}-11-2026 10:00:00" for day in range(1, 4)),
        "2026-11-02T10:00:00Z",
        "0001-01-01T00:00:00",
    )
    listed = [message(1, id=number, sentDate=moment) for number, moment in enumerate([*moments, *moments, *moments])]
    messages = read_history([v2(*listed, message(1, id="abc"), message(1, id="0042"))]).messages
    assert list(messages) == sorted(messages, key=position_of, reverse=True)
    assert sorted(messages, key=newness) == sorted(messages, key=position_of)


@pytest.mark.promise("reading.shapes")
def test_the_v1_sample_has_two_messages_engaged_and_delivered() -> None:
    history = read_history([sample("v1")])
    assert {m.outcome for m in history.messages} == {"engaged", "delivered"}
    assert [m.campaign_id for m in history.messages] == ["267560", "267560"]
    assert {m.receiver.reveal() for m in history.messages} == {"mira.sample@example.com"}
    assert [one.reveal() for one in history.customer.mobiles] == ["447700900269"]


@pytest.mark.promise("reading.shapes", "reading.traps", "reading.nothing-lost")
def test_the_collapsed_v1_sample_keeps_its_message_and_its_survey() -> None:
    history = read_history([sample("v1_collapsed")])
    (one,) = history.messages
    assert (one.id, one.sent_at, one.receiver.reveal().strip()) == ("555", None, "447700900349")
    (survey,) = history.surveys
    assert (survey.name.reveal(), survey.score) == ("Customer Feedback", "9")
    assert history.unreadable == {"time": 1}
    assert [(c.channel, c.counted, c.listed) for c in history.counts] == [("sms", 1, 1), ("survey", 5, 1)]


TRAPS: list[tuple[str, Any, Any]] = [
    ("reciever is the receiver", v1_sms(v1_message(reciever="x@example.com")), lambda h: h.messages[0].receiver.reveal() == "x@example.com"),
    ("receiver is the receiver", v1_sms(v1_message(receiver="x@example.com")), lambda h: h.messages[0].receiver.reveal() == "x@example.com"),
    ("an id as a string", v1_sms(v1_message(id="0042")), lambda h: h.messages[0].id == "0042"),
    ("a number as a subject", v2(message(1, subject=482913)), lambda h: h.messages[0].text.reveal() == "482913"),
    ("an object as a subject", v2(message(1, subject={"a": 1})), lambda h: not h.messages[0].text),
    ("null as a time", v2(message(1, sentDate="null")), lambda h: h.messages[0].sent_at is None and not h.unreadable),
    ("an empty time", v2(message(1, deliveredTime="")), lambda h: h.messages[0].delivered_at is None),
    ("one message as an object", v1({"type": "sms", "messages": {"message": v1_message()}}), lambda h: len(h.messages) == 1),
    ("one interaction as an object", v1_sms(v1_message()) , lambda h: len(h.messages) == 1),
    ("one network as an object", {"response": {"customer": {"interactions": {"network": {"name": "capillary", "interaction": {"type": "sms", "messages": {"message": v1_message()}}}}}}}, lambda h: len(h.messages) == 1),
    ("messages absent", v1({"type": "sms", "count": 0}), lambda h: not h.messages and not h.unreadable),
    ("messages a bare list", v1({"type": "sms", "messages": [v1_message()]}), lambda h: len(h.messages) == 1),
    ("campaign -1 is none", v2(message(1, campaignId=-1)), lambda h: h.messages[0].campaign_id is None),
    ("campaign -1 as a string is none", v1_sms(v1_message(campaign_id="-1")), lambda h: h.messages[0].campaign_id is None),
    ("a campaign as a string", v1_sms(v1_message(campaign_id="267560")), lambda h: h.messages[0].campaign_id == "267560"),
    ("campaigns that compare equal and are none", v2(*(message(n, campaignId=one) for n, one in enumerate((1, True, 1.0, "1")))), lambda h: [m.campaign_id for m in h.messages] == ["1", None, "1.0", "1"]),
    ("a receiver with line breaks", v2(message(1, receiver=f"\n{MOBILE}\n")), lambda h: MOBILE in h.messages[0].receiver.reveal()),
    ("a receiver of asterisks", v2(message(1, receiver="******")), lambda h: h.messages[0].receiver.reveal() == "******"),
    ("a receiver that is null", v2(message(1, receiver=None)), lambda h: not h.messages[0].receiver),
    ("an id that is not a time", v2(message(1)), lambda h: h.messages[0].sent_at.year == 2026),
    ("the year 45837", v2(message(1, sentDate="15-06-45837 02:56:40")), lambda h: h.messages[0].sent_at is None and h.unreadable == {"time": 1}),
    ("the same unreadable time under two channels counts once", {"interaction": [{"name": n, "messageList": [message(1, sentDate="soon")]} for n in ("sms", "phone")]}, lambda h: h.unreadable == {"time": 1}),
    ("an unknown status", v2(message(1, status="Handed-to Owl")), lambda h: (h.messages[0].status, h.messages[0].outcome) == ("HANDED_TO_OWL", "unknown")),
    ("a status that is absent", v2(message(1, status=None)), lambda h: (h.messages[0].status, h.messages[0].outcome) == ("UNKNOWN", "unknown")),
    ("an unknown channel", v2(message(1), channel="Carrier-Pigeon"), lambda h: h.messages[0].channels == ("carrier_pigeon",)),
    ("a channel without a name", {"interaction": [{"messageList": []}]}, lambda h: h.unreadable == {"channel": 1}),
    ("a channel that is a string", {"interaction": ["sms"]}, lambda h: h.unreadable == {"channel": 1}),
    ("null where channels are due", {"interaction": None}, lambda h: h.unreadable == {"channel": 1}),
    ("null where messages are due", {"interaction": [{"name": "sms", "messageList": None}]}, lambda h: not h.messages),
    ("an entry that is no message", v2(message(1), {"foo": 1}, "bar", None), lambda h: len(h.messages) == 1 and h.unreadable == {"message": 3}),  # type: ignore[arg-type]
    ("the same id twice in one channel", v2(message(1), message(1)), lambda h: len(h.messages) == 1),
    ("two statuses for one id: the more certain", {"interaction": [{"name": "sms", "messageList": [message(1, status="SENT")]}, {"name": "phone", "messageList": [message(1, status="DELIVERED")]}]}, lambda h: h.messages[0].status == "DELIVERED" and h.disagreeing == 1),
    ("two statuses for one id, the other way round", {"interaction": [{"name": "phone", "messageList": [message(1, status="DELIVERED")]}, {"name": "sms", "messageList": [message(1, status="SENT")]}]}, lambda h: (h.messages[0].status, h.messages[0].channels) == ("DELIVERED", ("sms", "phone"))),
    ("messages without an id, twins of two channels", {"interaction": [{"name": n, "messageList": [message(1, id=None), message(1, id=None)]} for n in ("sms", "phone")]}, lambda h: [m.channels for m in h.messages] == [("sms", "phone")] * 2),
    ("a name that is a network", v2(name="capillary"), lambda h: not h.customer.names),
    ("a name that is a person's", v2(name="Mira Sample"), lambda h: h.customer.names[0].reveal() == "Mira Sample"),
    ("a missed call", {"interaction": [{"name": "missed_call", "count": 1, "usedStatus": True}]}, lambda h: h.missed_calls.called),
    ("a missed call with a time, v1.1", v1({"type": "missed_call", "used_status": "true", "last_interaction_time": "2026-11-02 08:00:00"}), lambda h: h.missed_calls.last_at == datetime(2026, 11, 2, 8)),
    ("a missed call with nonsense for a time", v1({"type": "missed_call", "used_status": False, "last_interaction_time": "never"}), lambda h: h.missed_calls.last_at is None),
    ("surveys in camelCase", {"interaction": [{"name": "survey", "surveys": [{"name": "S", "npsScore": 3, "responseUrl": "https://s.example.com/x"}]}]}, lambda h: (h.surveys[0].score, bool(h.surveys[0].link)) == ("3", True)),
    ("a survey that is no object", {"interaction": [{"name": "survey", "surveys": ["x"]}]}, lambda h: h.unreadable == {"survey": 1}),
    ("a survey with nonsense for a time", {"interaction": [{"name": "survey", "surveys": [{"name": "S", "sentTime": "soon"}]}]}, lambda h: h.unreadable == {"time": 1}),
    ("a warning with status false", v2(warnings=[{"status": False, "code": 91009, "message": "merged"}]), lambda h: h.endpoint_warnings == ("91009",)),
    ("another network's messages", {"response": {"customer": {"interactions": {"network": [{"name": "facebook", "interaction": {"type": "checkin", "count": "1"}}]}}}}, lambda h: not h.counts),
    ("v1.1 channels without a name", v1({"count": 0}), lambda h: h.unreadable == {"channel": 1}),
    ("v1.1 names in two parts", v1(firstname="Mira", lastname="Sample"), lambda h: h.customer.names[0].reveal() == "Mira Sample"),
    ("v1.1 values that say null", v1(email="null", mobile="", external_id=None), lambda h: not (h.customer.emails or h.customer.mobiles or h.customer.ids)),
    ("counts as strings", v1({"type": "sms", "count": "12"}), lambda h: h.counts[0].counted == 12),
    ("a boolean is no id", v2(message(1, id=True)), lambda h: h.messages[0].id == "no-id-1"),
]  # fmt: skip


@pytest.mark.promise("reading.traps", "reading.nothing-lost", "reading.once")
@pytest.mark.parametrize(("body", "holds"), [row[1:] for row in TRAPS], ids=[row[0] for row in TRAPS])
def test_a_trap_is_read_as_what_it_means(body: Any, holds: Any) -> None:
    history: History = read_history([body])
    assert holds(history), history


@pytest.mark.promise("reading.shapes")
@pytest.mark.parametrize(
    "body", [None, [], "text", 3, {}, {"response": None}, {"response": {"customer": None}}, {"response": []}]
)
def test_a_body_of_neither_shape_is_unreadable(body: Any) -> None:
    with pytest.raises(AnswerUnreadable):
        read_history([body])


KOLKATA = ZoneInfo("Asia/Kolkata")
MOMENTS: list[tuple[Any, Any, Any]] = [
    ("09-06-2023 14:05:20", None, datetime(2023, 6, 9, 14, 5, 20)),
    ("2023-06-09 14:05:20", None, datetime(2023, 6, 9, 14, 5, 20)),
    ("2012-3-12 11:33:23", None, datetime(2012, 3, 12, 11, 33, 23)),
    ("2023-06-02T09:24:40Z", None, datetime(2023, 6, 2, 9, 24, 40, tzinfo=UTC)),
    ("2023-06-02T09:24:40+0530", None, datetime(2023, 6, 2, 9, 24, 40, tzinfo=KOLKATA)),
    ("09-06-2023 14:05:20", KOLKATA, datetime(2023, 6, 9, 14, 5, 20, tzinfo=KOLKATA)),
    ("2023-06-02T09:24:40Z", KOLKATA, datetime(2023, 6, 2, 14, 54, 40, tzinfo=KOLKATA)),
    ("2/6/2023", None, datetime(2023, 6, 2)),
    ("", None, None),
    ("null", None, None),
    (None, None, None),
]


@pytest.mark.promise("reading.dates")
@pytest.mark.parametrize(("text", "zone", "moment"), MOMENTS)
def test_a_date_is_read_in_every_form_it_comes_in(text: Any, zone: Any, moment: Any) -> None:
    read = read_moment(text, zone)
    assert read == moment
    assert (read and read.tzinfo is None) == (moment and moment.tzinfo is None)


@pytest.mark.promise("reading.dates")
@pytest.mark.parametrize(
    "text", ["45837-06-15 02:56:40", "31-02-2026 10:00:00", "tomorrow", "2026-13-01", "2026-02-31 1:00", 12.5, {}]
)
def test_what_is_no_date_is_unreadable(text: Any) -> None:
    with pytest.raises(Unreadable):
        read_moment(text, None)


@pytest.mark.promise("reading.statuses")
@pytest.mark.parametrize(("outcome", "status"), [(o, s) for o, many in STATUSES_BY_OUTCOME.items() for s in many])
def test_a_documented_status_has_its_outcome_in_any_spelling(outcome: str, status: str) -> None:
    assert outcome_of(normalised_status(status)) == outcome
    assert outcome_of(normalised_status(status.lower().replace("_", "-"))) == outcome
    assert outcome_of(normalised_status(f" {status.title().replace('_', ' ')} ")) == outcome
