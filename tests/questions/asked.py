"""What support asks, each question with the call that answers it, how the answer is read off, and the true answer.

`read` sees the structured result alone. It returns None where the answer does not say (a message that was left out, say);
anything else is compared with `truth`, which was written from the stories of the sandbox's customers and not from an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

GET: Final = "get_customer_interactions"
SUMMARIZE: Final = "summarize_channel_activity"

Structure = dict[str, Any]


class Asked(NamedTuple):
    question: str
    customer: int
    tool: str
    arguments: Mapping[str, Any]
    read: Callable[[Structure], Any]
    truth: Any


def rows(answer: Structure) -> list[dict[str, Any]]:
    """A table's rows, each with its constants; the messages themselves with `detail: full`."""
    if "messages" in answer:
        return answer["messages"]
    table = answer.get("table", {"columns": [], "rows": []})
    return [{**table.get("all", {}), **dict(zip(table["columns"], row, strict=True))} for row in table["rows"]]


def channel(answer: Structure, name: str) -> dict[str, Any]:
    return next((one for one in answer.get("channels", ()) if one["channel"] == name), {})


def newest(field: str, **having: str) -> Callable[[Structure], Any]:
    """A field of the newest message that has these values."""
    return lambda answer: next(
        (row.get(field) for row in rows(answer) if all(value in str(row.get(name)) for name, value in having.items())),
        None,
    )


def second(field: str, status: str) -> Callable[[Structure], Any]:
    def read(answer: Structure) -> Any:
        having = [row for row in rows(answer) if row["status"] == status]
        return having[1][field] if len(having) > 1 else None

    return read


def holding(words: str, field: str) -> Callable[[Structure], Any]:
    return newest(field, text=words)


def figure(name: str, *path: str) -> Callable[[Structure], Any]:
    def read(answer: Structure) -> Any:
        value: Any = channel(answer, name)
        for step in path:
            value = value.get(step) if isinstance(value, dict) else None
        return value

    return read


def found(kind: str, name: str | None = None) -> Callable[[Structure], Any]:
    """True where a finding of this kind is named (for this channel); None where findings were left out."""

    def read(answer: Structure) -> Any:
        if any(one["kind"] == kind and (name is None or name in one["channels"]) for one in answer.get("findings", ())):
            return True
        return None if any("findings left out" in one for one in answer.get("warnings", ())) else False

    return read


def matching(answer: Structure) -> Any:
    return answer["coverage"]["matching"]


def statuses(answer: Structure) -> Any:
    """Every status with its number, where the answer shows all that match."""
    if answer["coverage"]["omitted"]:
        return None
    counts: dict[str, int] = {}
    for row in rows(answer):
        counts[row["status"]] = counts.get(row["status"], 0) + row.get("repeats", 1)
    return counts


def codes_sent(answer: Structure) -> Any:
    return None if answer["coverage"]["omitted"] else sum("[otp]" in row["text"] for row in rows(answer))


def day(field: str) -> Callable[[Structure], Any]:
    return lambda answer: (answer.get("period", {}).get(field) or "")[:10] or None


def caveat(words: str) -> Callable[[Structure], Any]:
    return lambda answer: any(words in one for one in answer.get("warnings", ()))


FAILED: Final = {"outcomes": ["not_delivered", "blocked", "configuration"]}
NO_FILTER: Final[dict[str, Any]] = {}

# fmt: off
QUESTIONS: Final = (
    Asked("Did the order message of today reach Asha?", 1, GET, NO_FILTER, holding("order 48213377", "status"), "DELIVERED"),
    Asked("Did she read the statement mail?", 1, GET, NO_FILTER, holding("statement", "status"), "OPENED"),
    Asked("Which coupon did the weekend offer carry?", 1, GET, {"contains": "weekend"}, lambda a: "SAVE20" in (newest("text")(a) or ""), True),
    Asked("How many of her mails arrived?", 1, SUMMARIZE, NO_FILTER, figure("email", "outcomes", "engaged"), 2),
    Asked("When did WhatsApp last arrive?", 1, SUMMARIZE, NO_FILTER, figure("whatsapp", "last_delivered_at"), "2026-11-19T15:00:00"),
    Asked("How many messages did she get at all, each once?", 1, SUMMARIZE, NO_FILTER, lambda a: a["total_messages"], 5),
    Asked("Is anything wrong with her channels?", 1, SUMMARIZE, NO_FILTER, lambda a: [f for f in a.get("findings", ()) if f.get("severity") != "note"], []),
    Asked("How many codes were sent to Ravi?", 2, GET, NO_FILTER, codes_sent, 6),
    Asked("Did the newest code arrive?", 2, GET, {"contains": "[otp]"}, newest("status"), "DELIVERED"),
    Asked("Which code did not arrive?", 2, GET, FAILED, newest("sent_at"), "2026-11-20T13:00:00"),
    Asked("Did the WhatsApp code arrive?", 2, GET, {"channels": ["whatsapp"]}, newest("status"), "DELIVERED"),
    Asked("When does his parcel come? Which one is it?", 2, GET, {"contains": "parcel"}, lambda a: "77120934" in (newest("text")(a) or ""), True),
    Asked("How many SMS failed?", 2, SUMMARIZE, {"channels": ["sms"]}, figure("sms", "outcomes", "not_delivered"), 1),
    Asked("Do Mei's messages go to her own number?", 3, SUMMARIZE, NO_FILTER, found("other_receiver"), True),
    Asked("Did the newest go elsewhere?", 3, GET, NO_FILTER, lambda a: "phone" in (newest("to")(a) or ""), True),
    Asked("When did an SMS last arrive?", 3, SUMMARIZE, NO_FILTER, figure("sms", "last_delivered_at"), "2026-11-04T02:00:00"),
    Asked("How many failed since?", 3, SUMMARIZE, NO_FILTER, figure("sms", "failures_in_a_row"), 3),
    Asked("Why does Omar get no SMS?", 4, SUMMARIZE, NO_FILTER, found("no_gateway", "sms"), True),
    Asked("How many SMS were never sent?", 4, SUMMARIZE, NO_FILTER, figure("sms", "outcomes", "configuration"), 4),
    Asked("Does Viber work for him?", 4, SUMMARIZE, NO_FILTER, figure("viber", "delivery_rate"), 0.0),
    Asked("Which status do his SMS have?", 4, GET, {"channels": ["sms"]}, statuses, {"GTW_NOT_FOUND": 4}),
    Asked("How many Viber messages of campaign 1241780?", 4, GET, {"campaign_id": "1241780"}, matching, 2),
    Asked("Why does Priya miss the sale?", 5, SUMMARIZE, NO_FILTER, found("do_not_disturb", "sms"), True),
    Asked("Did her invoice arrive?", 5, GET, {"contains": "invoice"}, newest("status"), "DELIVERED"),
    Asked("How many campaigns were blocked?", 5, GET, {"outcomes": ["blocked"]}, matching, 4),
    Asked("Why does Tom get no mail?", 6, SUMMARIZE, NO_FILTER, found("hard_bounce", "email"), True),
    Asked("When did a mail last arrive?", 6, SUMMARIZE, NO_FILTER, figure("email", "last_delivered_at"), "2026-08-29T10:00:00"),
    Asked("Did he get his booking by SMS?", 6, GET, {"channels": ["sms"]}, newest("status"), "DELIVERED"),
    Asked("Did Lena unsubscribe?", 7, SUMMARIZE, NO_FILTER, found("opted_out", "email"), True),
    Asked("When did she?", 7, GET, NO_FILTER, newest("sent_at", status="MARKED_UNSUBSCRIBED"), "2026-11-12T10:00:00"),
    Asked("What became of 'Last chance'?", 7, GET, {"contains": "last chance"}, newest("status"), "BLOCKED"),
    Asked("How did Sunil score his visit?", 8, SUMMARIZE, NO_FILTER, lambda a: a.get("surveys", [{}])[0].get("score"), "3"),
    Asked("Did he call and miss us?", 8, SUMMARIZE, NO_FILTER, lambda a: a.get("missed_calls", {}).get("called"), True),
    Asked("Was the survey's link delivered?", 8, GET, {"contains": "how was your visit"}, newest("status"), "DELIVERED"),
    Asked("How many messages did Grace get?", 9, SUMMARIZE, NO_FILTER, lambda a: a["total_messages"], 10_000),
    Asked("How many SMS failed?", 9, SUMMARIZE, NO_FILTER, figure("sms", "outcomes", "not_delivered"), 649),
    Asked("Since when do we write to her?", 9, SUMMARIZE, NO_FILTER, day("from"), "2025-11-10"),
    Asked("What was the newest message?", 9, GET, NO_FILTER, lambda a: "order 100000" in (rows(a)[0]["text"] if rows(a) else ""), True),
    Asked("Did the newest e-mail arrive?", 9, GET, NO_FILTER, newest("status", channels="email"), "FAILED"),
    Asked("When did a message last fail?", 9, GET, NO_FILTER, newest("sent_at", status="FAILED"), "2026-11-20T16:06:00"),
    Asked("And before that one?", 9, GET, NO_FILTER, second("sent_at", "FAILED"), "2026-11-20T08:54:00"),
    Asked("What did she get today after three?", 9, GET, {"since": "2026-11-20T15:00:00"}, matching, 3),
    Asked("How did campaign 80001 do?", 9, GET, {"campaign_id": "80001"}, matching, 167),
    Asked("Has Femi's table been confirmed?", 11, GET, NO_FILTER, holding("table for two", "status"), "DELIVERED"),
    Asked("Did Eve's refund message arrive?", 12, GET, {"contains": "refund"}, newest("status"), "FAILED"),
    Asked("What happened to Uma's message?", 13, GET, {"channels": ["sms"]}, holding("nobody documented", "status"), "DELIVERED_TO_HANDSET"),
    Asked("Are all of Uma's times known?", 13, SUMMARIZE, NO_FILTER, caveat("Could not be read"), True),
    Asked("Did we ever write to Zoe?", 14, SUMMARIZE, NO_FILTER, lambda a: a["total_messages"], 0),
)
# fmt: on
