"""The summary's figures, against a count of the endpoint's own body that shares no code with the server."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from support import SUMMARIZE, call, channels, examples, message, server_answering

MEANS = {
    "OPENED": "engaged", "CLICKED": "engaged", "DELIVERED": "delivered", "MARKED_SPAM": "delivered", "SENT": "in_flight",
    "READ": "in_flight", "FAILED": "not_delivered", "HARD_BOUNCED": "not_delivered", "NDNC_BLOCKED": "blocked",
    "GTW_NOT_FOUND": "configuration", "Delivered to handset": "unknown", "odd-one": "unknown",
}  # fmt: skip
SPELT = {"Delivered to handset": "DELIVERED_TO_HANDSET", "odd-one": "ODD_ONE"}
ARRIVED, LOST = {"engaged", "delivered"}, {"not_delivered", "blocked", "configuration"}
DAY = datetime(2026, 11, 1)
HOURS = 24 * 18


@st.composite
def bodies(draw: st.DrawFn) -> dict[str, Any]:
    """One to four channels; some messages repeated on another; times zoneless, zoned, missing or of the year 45837."""
    moments = draw(st.lists(st.integers(0, HOURS * 60), min_size=0, max_size=30, unique=True))
    blocks: dict[str, list[dict[str, Any]]] = {}
    for number, minute in enumerate(moments):
        wall = DAY + timedelta(minutes=minute)
        written = draw(
            st.sampled_from(
                [wall.strftime("%d-%m-%Y %H:%M:%S")] * 6
                + [wall.isoformat() + "+05:30", wall.isoformat() + "Z", "15-06-45837 02:56:40", ""]
            )
        )
        one = message(
            number,
            f"text {number % 4}",
            status=draw(st.sampled_from(sorted(MEANS))),
            campaignId=draw(st.sampled_from([-1, -1, 7, 8, 9])),
            sentDate=written,
        )
        first = draw(st.sampled_from(["sms", "email", "line"]))
        blocks.setdefault(first, []).append(one)
        for other in {"phone", "viber"} - {first}:
            if draw(st.integers(0, 3)) == 0:
                blocks.setdefault(other, []).append(one)
    return channels(*blocks.items())


bounds = st.one_of(
    st.none(),
    st.integers(0, 18).map(lambda day: (DAY + timedelta(days=day)).date().isoformat()),
    st.integers(0, HOURS).map(lambda hour: (DAY + timedelta(hours=hour)).isoformat()),
)


def moment_of(one: dict[str, Any]) -> datetime | None:
    written = one["sentDate"]
    if not written or "45837" in written:
        return None
    if written[2] == "-":
        return datetime.strptime(written, "%d-%m-%Y %H:%M:%S")  # noqa: DTZ007
    zone = timezone(timedelta(hours=5, minutes=30)) if written.endswith("+05:30") else UTC
    return datetime.strptime(written[:19], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=zone)


def as_written(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def on_one_line(moment: datetime) -> float:
    """Where it stands among zoned and zoneless times: those without a zone as if it were UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def in_window(moment: datetime | None, since: str | None, until: str | None) -> bool:
    if since is None and until is None:
        return True
    if moment is None:
        return False
    wall = moment.replace(tzinfo=None).isoformat()
    starts = since is None or wall >= since
    return starts and (until is None or wall <= (until + "T23:59:59" if len(until) == 10 else until))


def expected(ones: list[dict[str, Any]]) -> dict[str, Any]:
    """The figures of one group of messages, by looking at each again and again."""
    newest = sorted(
        (one for one in ones if moment_of(one)),
        key=lambda one: (on_one_line(moment_of(one)), one["id"]),
        reverse=True,  # type: ignore[arg-type]
    )
    newest += [one for one in ones if moment_of(one) is None]
    ends = [MEANS[one["status"]] for one in ones]
    arrived, lost = sum(end in ARRIVED for end in ends), sum(end in LOST for end in ends)
    figures: dict[str, Any] = {
        "messages": len(ones),
        "outcomes": dict(Counter(ends)),
        "statuses": dict(Counter(SPELT.get(one["status"], one["status"]) for one in ones)),
        "failures_in_a_row": 0,
    }
    for one in newest:
        if MEANS[one["status"]] in ARRIVED:
            break
        figures["failures_in_a_row"] += MEANS[one["status"]] in LOST
    if arrived + lost:
        figures["delivery_rate"] = round(arrived / (arrived + lost), 2)
    dated = [one for one in newest if moment_of(one)]
    if dated:
        figures["last_at"], figures["first_at"] = (as_written(moment_of(dated[end])) for end in (0, -1))  # type: ignore[arg-type]
    for name, meanings in (("last_delivered_at", ARRIVED), ("last_failed_at", LOST)):
        of_kind = [one for one in dated if MEANS[one["status"]] in meanings]
        if of_kind:
            figures[name] = as_written(moment_of(of_kind[0]))  # type: ignore[arg-type]
    return figures


@pytest.mark.promise("summary.figures")
async def test_one_moment_in_two_zones_is_shown_as_each_message_has_it() -> None:
    body = channels(
        ("viber", [message(1, id=1, sentDate="2026-11-01T09:06:00Z")]),
        ("sms", [message(1, id=2, sentDate="2026-11-01T14:36:00+05:30")]),
    )
    shown = {one["channel"]: one["first_at"] for one in (await call(server_answering(body), SUMMARIZE))["channels"]}
    assert shown == {"viber": "2026-11-01T09:06:00Z", "sms": "2026-11-01T14:36:00+05:30"}


@pytest.mark.promise("summary.figures")
@hypothesis_settings(max_examples=examples(150), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(body=bodies(), since=bounds, until=bounds)
async def test_figures_equal_a_count_of_the_body_by_other_means(
    body: dict[str, Any], since: str | None, until: str | None
) -> None:
    if since and until and since > until:
        since, until = until, since
    answer = await call(server_answering(body), SUMMARIZE, max_tokens=10_000, since=since, until=until)
    chosen = [
        {**one, "channel": block["name"]}
        for block in body["interaction"]
        for one in block["messageList"]
        if in_window(moment_of(one), since, until)
    ]
    assert answer["total_messages"] == len({one["id"] for one in chosen})
    shown = {one.pop("channel"): one for one in answer.get("channels", ())}
    assert set(shown) == {one["channel"] for one in chosen}
    for name, figures in shown.items():
        counted = expected([one for one in chosen if one["channel"] == name])
        figures.pop("repeats", None)
        assert figures == counted, name
    once = list({one["id"]: one for one in chosen if one["campaignId"] != -1}.values())
    per_campaign = Counter(str(one["campaignId"]) for one in once)
    assert {one["campaign_id"]: one["messages"] for one in answer.get("campaigns", ())} == per_campaign
    for campaign in answer.get("campaigns", ()):
        ends = Counter(MEANS[one["status"]] for one in once if str(one["campaignId"]) == campaign["campaign_id"])
        assert campaign["outcomes"] == ends


@pytest.mark.promise("summary.figures")
async def test_figures_cover_everything_that_matched_and_count_an_id_once() -> None:
    listed = [message(n, status="FAILED" if n < 3 else "DELIVERED", campaignId=7 if n % 2 else -1) for n in range(300)]
    body = channels(
        ("sms", listed), ("phone", listed), ("email", [message(500, status="OPENED"), message(501, status="SENT")])
    )
    answer = await call(server_answering(body), SUMMARIZE)
    assert answer["total_messages"] == 302
    figures = {one["channel"]: one for one in answer["channels"]}
    assert figures["phone"]["repeats"] == "sms"
    assert figures["phone"] == {**figures["sms"], "channel": "phone", "repeats": "sms"}
    assert figures["sms"] == {
        "channel": "sms",
        "messages": 300,
        "outcomes": {"delivered": 297, "not_delivered": 3},
        "statuses": {"DELIVERED": 297, "FAILED": 3},
        "delivery_rate": 0.99,
        "first_at": figures["sms"]["first_at"],
        "last_at": "2026-11-20T23:59:00",
        "last_delivered_at": "2026-11-20T20:56:00",
        "last_failed_at": "2026-11-20T23:59:00",
        "failures_in_a_row": 3,
    }
    assert figures["email"]["delivery_rate"] == 1.0
    assert answer["campaigns"] == [
        {"campaign_id": "7", "messages": 150, "outcomes": {"delivered": 149, "not_delivered": 1}}
    ]
    window = await call(server_answering(body), SUMMARIZE, channels=["email"])
    assert window["total_messages"] == 2


@pytest.mark.promise("summary.figures", "budget.bound")
@pytest.mark.parametrize("budget", [256, 400, 900, 2_000])
async def test_rare_statuses_are_folded_and_still_counted(budget: int) -> None:
    listed = [message(n, status=f"STATUS_{'X' * (n % 60)}") for n in range(120)]
    answer = await call(server_answering(channels(("sms", listed))), SUMMARIZE, max_tokens=budget)
    for one in answer.get("channels", ()):
        assert sum(one["outcomes"].values()) == 120
        assert sum(one["statuses"].values()) == 120
