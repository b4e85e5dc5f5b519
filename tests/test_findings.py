"""Every finding by a row in which it holds and rows in which it must not, through a client."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from capillary_interactions.tools.summary.findings import ORDER, RULES, least_evidence
from histories.planted import PLANTS
from histories.score import NUMBER, false_alarms, hit
from support import SUMMARIZE, call, channels, message, server_answering, v2


class Row(NamedTuple):
    title: str
    body: Any
    kind: str
    evidence: list[int]
    severity: str = "problem"
    arguments: dict[str, Any] = {}  # noqa: RUF012  read only
    sure: bool = True


def several(first: int, last: int, **changes: Any) -> list[dict[str, Any]]:
    """Messages `first` to `last`, each with a text of its own."""
    return [message(n, f"Your order {10_000 + n} has shipped.", **changes) for n in range(first, last + 1)]


def at(number: int, written: str, text: str = "A message", **changes: Any) -> dict[str, Any]:
    """A message sent at this time (`YYYY-MM-DDTHH:MM:SS`, as v2 writes it; with a zone if it ends in one)."""
    moment = datetime.fromisoformat(written)
    zoneless = moment.strftime("%d-%m-%Y %H:%M:%S")
    return message(number, text, sentDate=zoneless if moment.tzinfo is None else written, **changes)


def after(number: int, written: str, delay: timedelta, text: str = "A message", **changes: Any) -> dict[str, Any]:
    """A message with its delivery, both in UTC."""
    delivered = datetime.fromisoformat(written) + delay
    return at(number, f"{written}+00:00", text, deliveredTime=f"{delivered.isoformat()}Z", **changes)


def with_survey(score: int | None, *listed: dict[str, Any]) -> Any:
    survey = {
        "name": "Visit",
        "npsScore": score,
        "sentTime": "2026-11-19 10:00:00",
        "completionTime": "2026-11-19 12:00:00",
    }
    body = v2(*listed)
    body["interaction"].append({"name": "survey", "count": 1, "surveys": [survey]})
    return body


def with_missed_call(written: str, *listed: dict[str, Any]) -> Any:
    body = v2(*listed)
    body["interaction"].append({"name": "missed_call", "usedStatus": True, "lastInteractionTime": written})
    return body


OTHER, THIRD = "447700900111", "447700900222"
CODE = "{} is your verification code. Do not share it."
NIGHT = [at(n, f"2026-11-{n:02}T23:30:00+00:00", campaignId=n) for n in range(19, 11, -1)]
DAY = [at(n, f"2026-11-{n:02}T11:30:00+00:00", campaignId=n) for n in range(19, 11, -1)]
WORKED = several(30, 39)
LATE = timedelta(hours=3)

HOLDS = [
    Row("no gateway", v2(message(1, status="GTW_NOT_FOUND"), message(2)), "no_gateway", [1]),
    Row("a handler that is missing", v2(message(1, status="HANDLER_NOT_FOUND")), "no_gateway", [1]),
    Row("do not disturb", v2(message(1, status="NDNC_BLOCKED"), message(2, status="DND_BLOCKED")), "do_not_disturb", [1, 2]),
    Row("a hard bounce", v2(message(1, status="HARD_BOUNCED"), channel="email"), "hard_bounce", [1]),
    Row("a hard bounce and the failures after it", v2(message(1, status="FAILED"), message(2, status="HARD_BOUNCED"), message(3), channel="email"), "hard_bounce", [1, 2]),
    Row("a hard bounce that is over", v2(message(1), message(2, status="HARD_BOUNCED"), channel="email"), "hard_bounce", [2], "note"),
    Row("one soft bounce", v2(message(1, status="SOFT_BOUNCED"), channel="email"), "soft_bounce", [1], "note"),
    Row("soft bounces", v2(message(1, status="SOFT_BOUNCED"), message(2, status="SOFT_BOUNCED"), message(3), channel="email"), "soft_bounce", [1, 2], "warning"),
    Row("soft bounces that are over", v2(message(1), message(2, status="SOFT_BOUNCED"), message(3, status="SOFT_BOUNCED"), channel="email"), "soft_bounce", [2, 3], "note"),
    Row("unsubscribed", v2(message(1, status="MARKED_UNSUBSCRIBED"), message(2)), "opted_out", [1], "warning"),
    Row("unsubscribed and written to", v2(message(1, status="BLOCKED"), message(2, status="MARKED_UNSUBSCRIBED")), "opted_out", [1, 2]),
    Row("spam", v2(message(1, status="MARKED_SPAM"), message(2)), "marked_spam", [1], "warning"),
    Row("the brand's credit", v2(message(1, status="CREDIT_LIMIT_EXCEEDED")), "brand_limit", [1]),
    Row("the brand's rate", v2(message(1, status="RATE_LIMIT_EXCEEDED")), "brand_limit", [1]),
    Row("the brand's account", v2(message(1, status="ORG_DISABLED")), "brand_limit", [1]),
    Row("a block that nothing explains", v2(message(1, status="BLOCKED"), message(2)), "blocked", [1], "warning"),
    Row("a subscription service that failed", v2(message(1, status="SUBSCRIPTION_SERVICE_ERROR")), "blocked", [1], "warning"),
    Row("another receiver", v2(message(1, receiver=OTHER), message(2)), "other_receiver", [1]),
    Row("another receiver once", v2(message(1), message(2, receiver=OTHER)), "other_receiver", [2], "note"),
    Row("a number that changed", v2(message(1, receiver=OTHER), message(2, receiver=OTHER), message(3), message(4)), "receiver_changed", [2, 3], "note"),
    Row("nothing since", v2(*several(1, 3, status="FAILED"), message(4), message(5, status="FAILED")), "nothing_delivered", [1, 2, 3]),
    Row("nothing ever", v2(*several(1, 3, status="FAILED")), "nothing_delivered", [1, 2, 3]),
    Row("messages in flight do not end a silence", v2(message(1, status="FAILED"), message(2, status="SENT"), *several(3, 4, status="FAILED")), "nothing_delivered", [1, 3, 4]),
    Row("failures that began on a day", v2(*several(1, 8, status="FAILED"), *WORKED), "failures_began", [1, 2, 3, 4, 5, 6, 7, 8]),
    Row("a campaign that fails", v2(*several(1, 4), *several(5, 9, status="FAILED", campaignId=77), *WORKED), "campaign_fails", [5, 6, 7, 8, 9], "warning"),
    Row("mails nobody opens", v2(*several(1, 9), channel="email"), "never_opened", list(range(1, 10)), "note"),
    Row("the same text again and again", v2(at(1, "2026-11-20T10:09:00", "Sale!"), at(2, "2026-11-20T10:03:00", "Sale!"), at(3, "2026-11-20T10:00:00", "Sale!")), "duplicate_sends", [1, 2, 3], "warning"),
    Row("codes again and again", v2(*(at(n, f"2026-11-20T10:{20 - 3 * n}:00", CODE.format(481_520 + 7919 * n)) for n in range(4))), "codes_again", [0, 1, 2, 3], "warning"),
    Row("campaigns at night", v2(*NIGHT), "night_sends", list(range(19, 11, -1)), "warning"),
    Row("campaigns at night by a clock without a zone", v2(*(at(n, f"2026-11-{n:02}T03:10:00", campaignId=n) for n in (19, 18, 17))), "night_sends", [19, 18, 17], "note", sure=False),
    Row("no report within a day", v2(*several(1, 4), *several(40, 43, status="SENT")), "stuck_in_flight", [40, 41, 42, 43], "warning"),
    Row("one without a report", v2(*several(1, 9), message(60, status="IN_GTW")), "stuck_in_flight", [60], "note"),
    Row("late", v2(after(1, "2026-11-20T10:00:00", LATE), after(2, "2026-11-20T09:00:00", LATE)), "delivered_late", [1, 2], "warning"),
    Row("late once", v2(after(1, "2026-11-20T10:00:00", LATE), *(after(n, f"2026-11-20T0{n}:00:00", timedelta(seconds=4)) for n in (4, 3, 2))), "delivered_late", [1], "note"),
    Row("a code that comes after it expired", v2(after(1, "2026-11-20T10:00:00", timedelta(minutes=20), CODE.format(481520)), after(2, "2026-11-20T09:00:00", timedelta(seconds=4)), after(3, "2026-11-20T08:00:00", timedelta(seconds=4))), "delivered_late", [1], "warning"),
    Row("late by clocks of which one names no zone", v2(*(at(n, f"2026-11-{n:02}T15:30:00", deliveredTime=f"2026-11-{n:02}T10:00:05Z") for n in range(10, 16)), at(9, "2026-11-09T15:30:00", deliveredTime="2026-11-09T20:00:00Z")), "delivered_late", [9], "note", sure=False),
    Row("a low score and nothing since", with_survey(3, message(60), message(61)), "low_score_then_silence", [60], "note"),
    Row("a low score and failures since", with_survey(3, message(1, status="FAILED"), message(60)), "low_score_then_silence", [1], "warning"),
    Row("a missed call and nothing since", with_missed_call("2026-11-20 23:30:00", message(2), message(3)), "missed_call_unanswered", [2], "note"),
    Row("only transactional messages", v2(*several(1, 9)), "only_transactional", list(range(1, 10)), "note"),
    Row("only campaigns", v2(*(message(n, campaignId=n) for n in range(1, 10))), "only_campaigns", list(range(1, 10)), "note"),
    Row("as many as the endpoint lists at most", v2(*several(1, 50)), "list_capped", [50], "note"),
    Row("nothing in the window", v2(message(1), message(2)), "nothing_in_window", [1, 2], "note", {"since": "2026-11-21"}),
]  # fmt: skip

SINCE_20, UNTIL_19 = {"since": "2026-11-20"}, {"until": "2026-11-19"}
ENDED = v2(message(1), *several(30, 33, status="FAILED"))
HELD = channels(("sms", [message(1, campaignId=4)]), ("email", several(30, 40)))

HOLDS_NOT = [
    ("a silence that ended after the window", ENDED, "nothing_delivered", UNTIL_19),
    ("an opt-out before the window explains its blocks", v2(message(1, status="BLOCKED"), message(30, status="MARKED_UNSUBSCRIBED")), "blocked", SINCE_20),
    ("a low score and an answer after the window", with_survey(3, message(1), message(60)), "low_score_then_silence", UNTIL_19),
    ("a missed call and a message that the channels asked for leave out", with_missed_call("2026-11-20 12:00:00", message(2)), "missed_call_unanswered", {"channels": ["missed_call", "email"]}),
    ("one kind of message in a window may not be all", HELD, "only_transactional", UNTIL_19),
    ("nothing sent", v2(), "*", {}),
    ("everything delivered", v2(*several(1, 7)), "*", {}),
    ("two failures", v2(message(1, status="FAILED"), message(2, status="FAILED"), message(3)), "*", {}),
    ("all in flight and fresh", v2(*several(1, 5, status="SENT")), "*", {}),
    ("receivers that are the customer's or hidden", v2(message(1, receiver="******"), message(2, receiver=""), message(3, receiver="+447700900695\n"), message(4, receiver="07700900695")), "*", {}),
    ("a gateway's failure is not a missing one", v2(message(1, status="FAILED"), message(2)), "no_gateway", {}),
    ("a block of the brand is not the registry", v2(message(1, status="RATE_LIMIT_EXCEEDED")), "do_not_disturb", {}),
    ("a block after an opt-out is explained by it", v2(message(1, status="BLOCKED"), message(2, status="MARKED_UNSUBSCRIBED")), "blocked", {}),
    ("a bounce on a channel is not one of another", channels(("sms", several(1, 3)), ("email", several(4, 6, status="SOFT_BOUNCED"))), "hard_bounce", {}),
    ("a receiver that goes back and forth did not change", v2(*several(1, 2, receiver=OTHER), *several(3, 4), *several(5, 6, receiver=THIRD)), "receiver_changed", {}),
    ("three failures after few messages are no change of a day", v2(*several(1, 3, status="FAILED"), *several(4, 7)), "failures_began", {}),
    ("failures here and there are no change of a day", v2(*(message(n, status="FAILED" if n % 3 == 0 else "DELIVERED") for n in range(1, 30))), "failures_began", {}),
    ("a campaign is not to blame where all fails", v2(*several(1, 4, status="FAILED", campaignId=77), *several(5, 12, status="FAILED")), "campaign_fails", {}),
    ("two failures of a campaign are chance", v2(*several(1, 2, status="FAILED", campaignId=77), *WORKED), "campaign_fails", {}),
    ("opening is not reported by every channel", v2(*several(1, 9)), "never_opened", {}),
    ("one mail opened", v2(message(0, status="OPENED"), *several(1, 9), channel="email"), "never_opened", {}),
    ("the same text an hour later is a reminder", v2(at(1, "2026-11-20T11:09:00", "Sale!"), at(2, "2026-11-20T10:00:00", "Sale!")), "duplicate_sends", {}),
    ("two channels that carry one text do not repeat it", channels(("sms", [at(1, "2026-11-20T10:03:00", "Sale!")]), ("email", [at(2, "2026-11-20T10:02:00", "Sale!")])), "duplicate_sends", {}),
    ("phone repeats sms", channels(("sms", [at(1, "2026-11-20T10:03:00", "Sale!")]), ("phone", [at(1, "2026-11-20T10:03:00", "Sale!")])), "duplicate_sends", {}),
    ("two codes in a while", v2(*(at(n, f"2026-11-20T10:{20 - 3 * n}:00", CODE.format(481_520 + 7919 * n)) for n in range(2))), "codes_again", {}),
    ("three messages without codes", v2(*(at(n, f"2026-11-20T10:{20 - 3 * n}:00", f"Your order {n} has shipped.") for n in range(4))), "codes_again", {}),
    ("campaigns by day", v2(*DAY), "night_sends", {}),
    ("transactional messages at night", v2(*({**m, "campaignId": -1} for m in NIGHT)), "night_sends", {}),
    ("a night elsewhere is a day where the customer is", v2(*({**m, "sentDate": f"2026-11-{m['campaignId']:02}T23:30:00-12:00"} for m in NIGHT)), "night_sends", {}),
    ("LINE never reports", v2(*several(40, 45, status="SENT"), channel="line"), "stuck_in_flight", {}),
    ("a report may take twelve hours", v2(*several(1, 12, status="SENT")), "stuck_in_flight", {}),
    ("in time", v2(*(after(n, f"2026-11-20T0{n}:00:00", timedelta(seconds=4)) for n in range(1, 6))), "delivered_late", {}),
    ("clocks of two zones are not a delay", v2(*(at(n, f"2026-11-{n:02}T15:30:00", deliveredTime=f"2026-11-{n:02}T21:00:05Z") for n in range(10, 16))), "delivered_late", {}),
    ("a good score", with_survey(9, message(60)), "low_score_then_silence", {}),
    ("a survey nobody scored", with_survey(None, message(60)), "low_score_then_silence", {}),
    ("a low score and an answer", with_survey(3, message(1), message(60)), "low_score_then_silence", {}),
    ("a low score when other channels were asked for", with_survey(3, message(60)), "low_score_then_silence", {"channels": ["sms"]}),
    ("a missed call that was answered", with_missed_call("2026-11-20 12:00:00", message(2)), "missed_call_unanswered", {}),
    ("a missed call nobody knows the time of", with_missed_call("null", message(2)), "missed_call_unanswered", {}),
    ("messages of both kinds", v2(*several(1, 9), message(10, campaignId=4)), "only_transactional", {}),
    ("seven campaigns", v2(*(message(n, campaignId=n) for n in range(1, 8))), "only_campaigns", {}),
    ("forty-nine are no cap", v2(*several(1, 49)), "list_capped", {}),
    ("something in the window", v2(message(1), message(2)), "nothing_in_window", {"since": "2026-11-20"}),
    ("nothing at all", v2(), "nothing_in_window", {"since": "2026-11-20"}),
]  # fmt: skip


@pytest.mark.promise("summary.findings")
@pytest.mark.parametrize("row", HOLDS, ids=[row.title for row in HOLDS])
async def test_a_finding_names_the_messages_that_show_it(row: Row) -> None:
    answer = await call(server_answering(row.body), SUMMARIZE, max_tokens=10_000, **row.arguments)
    found = {one["kind"]: one for one in answer["findings"]}
    assert row.kind in found, list(found)
    finding = found[row.kind]
    assert finding["evidence"] == [str(message(n)["id"]) for n in row.evidence][:10]
    assert finding["severity"] == row.severity
    assert ("confidence" in finding) is not row.sure
    assert finding["says"].endswith(".")
    assert finding["channels"]


@pytest.mark.promise("summary.findings")
@pytest.mark.parametrize(("title", "body", "kind", "arguments"), HOLDS_NOT, ids=[row[0] for row in HOLDS_NOT])
async def test_no_finding_appears_without_its_reason(
    title: str, body: Any, kind: str, arguments: dict[str, Any]
) -> None:
    answer = await call(server_answering(body), SUMMARIZE, max_tokens=10_000, **arguments)
    found = {one["kind"] for one in answer.get("findings", ())}
    assert not found if kind == "*" else kind not in found, title


@pytest.mark.promise("summary.findings")
async def test_what_a_window_hides_is_not_denied() -> None:
    """A delivery before the window, a message after an opt-out beyond it, a mail that arrived after a bounce."""
    silent = v2(*several(1, 3, status="FAILED"), message(60))
    (found,) = (await call(server_answering(silent), SUMMARIZE, since="2026-11-20"))["findings"][:1]
    assert found["kind"] == "nothing_delivered"
    assert found["says"].startswith("Nothing was delivered on this channel since 2026-11-18")
    left = v2(message(1), message(30, status="MARKED_UNSUBSCRIBED"))
    (found,) = (await call(server_answering(left), SUMMARIZE, until="2026-11-19"))["findings"]
    assert (found["kind"], found["severity"]) == ("opted_out", "problem")
    assert "after it this channel was sent 1 message" in found["says"]
    for status in ("HARD_BOUNCED", "SOFT_BOUNCED"):
        over = v2(message(1), message(30, status=status), message(31, status=status), channel="email")
        (found,) = (await call(server_answering(over), SUMMARIZE, until="2026-11-19"))["findings"]
        assert found["severity"] == "note"


@pytest.mark.promise("summary.findings")
def test_every_rule_has_a_row_in_which_it_holds_and_one_in_which_it_does_not() -> None:
    kinds = {rule.kind for rule in RULES}
    assert kinds == set(ORDER)
    assert kinds == {row.kind for row in HOLDS}
    silent_everywhere = {
        "soft_bounce",
        "opted_out",
        "marked_spam",
        "brand_limit",
        "blocked",
        "other_receiver",
        "nothing_delivered",
    }
    assert kinds - {row[2] for row in HOLDS_NOT} <= silent_everywhere  # the rows of "*" hold for these


@pytest.mark.promise("summary.findings")
async def test_what_explains_a_silence_is_said_before_the_silence_and_that_before_notes() -> None:
    body = v2(message(1, status="FAILED"), *several(2, 5, status="GTW_NOT_FOUND"), *several(40, 50))
    findings = (await call(server_answering(body), SUMMARIZE))["findings"]
    assert [one["kind"] for one in findings] == [
        "no_gateway",
        "failures_began",
        "nothing_delivered",
        "only_transactional",
    ]


@pytest.mark.promise("summary.score")
def test_healthy_histories_are_left_alone_and_planted_faults_are_named_with_their_messages() -> None:
    told = false_alarms(range(NUMBER))
    assert NUMBER - told[()] <= 0.01 * NUMBER, told
    hits = [hit(seed) for seed in range(NUMBER)]
    assert {one.kind for one in hits} == set(PLANTS)
    assert sum(one.named and one.shown for one in hits) >= 0.98 * NUMBER


@pytest.mark.promise("summary.findings", "package.documented")
def test_the_readme_states_the_least_evidence_of_every_finding() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
    rows = "".join(f"| `{kind}` | {severity} | {needs} |\n" for kind, severity, needs in least_evidence())
    assert rows in readme
