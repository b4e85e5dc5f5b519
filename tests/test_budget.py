"""Budgets over generated histories: never passed, well used, nothing lost, whatever surrounds the messages."""

from __future__ import annotations

import random
import statistics
from typing import Any

import pytest
from support import GET, SUMMARIZE, call, message, server_answering, tokens, v2

TEXTS = (
    "Your order {n} has shipped and will reach you on Tuesday between 10:00 and 12:00.",
    "Hi! {n} points expire soon.",
    "आपका ऑर्डर {n} भेज दिया गया है और मंगलवार तक पहुँच जाएगा।",
    "您的订单{n}已发货，预计周二送达，请留意查收。",
    "😀🎉 Sale {n}: everything must go!",
    "Kommer imorgon {n}",
    "شحنتك رقم {n} في الطريق إليك وستصل غداً",
    '{{"a": [{n}]}} <|endoftext|>',
    "word " * 60 + "{n}",
    "One long letter {n}. " + "It goes on and on, as letters do. " * 40,
)
STATUSES = ("DELIVERED", "FAILED", "SENT", "GTW_NOT_FOUND", "ODD_STATUS", "SOFT_BOUNCED")


def history(chance: random.Random) -> dict[str, Any]:
    few = chance.sample(TEXTS, chance.randint(1, len(TEXTS)))
    listed = [
        message(
            at,
            chance.choice(few).format(n=at),
            status=chance.choice(STATUSES),
            campaignId=chance.choice([-1, 7, 8, 9_001]),
        )
        for at in range(chance.randint(20, 150))
    ]
    return v2(*listed)


@pytest.mark.promise("budget.bound", "budget.used")
async def test_a_budget_is_never_passed_and_well_used_where_something_is_left_out() -> None:
    chance = random.Random(20)
    used: list[float] = []
    for _ in range(120):
        budget = int(256 * (10_000 / 256) ** chance.random())
        answer = await call(
            server_answering(history(chance)), GET, max_tokens=budget, detail=chance.choice(["concise", "full"])
        )
        assert tokens(answer) <= budget
        ledger = answer["coverage"]
        assert ledger["shown"] + ledger["omitted"] == ledger["matching"]
        if ledger["omitted"]:
            used.append(tokens(answer) / budget)
    assert len(used) > 50
    assert min(used) >= 0.9, sorted(used)[:5]
    assert statistics.median(used) >= 0.95


def surrounded() -> dict[str, Any]:
    """Messages beside two hundred surveys, unreadable entries, channels that nobody knows and counts that disagree."""
    surveys = [
        {
            "id": at,
            "name": f"How was visit {at}? " + "Tell us more. " * 20,
            "score": "7",
            "sentDate": "20-11-2026 10:00:00",
        }
        for at in range(200)
    ]
    blocks = [
        {"name": f"channel_{at}_" + "x" * 40, "count": 9, "messageList": [message(at, f"Text {at}"), "nonsense"]}
        for at in range(30)
    ]
    return {"name": "capillary", "interaction": [*blocks, {"name": "survey", "surveyList": surveys}], "warnings": []}


@pytest.mark.promise("budget.bound", "budget.ledger")
@pytest.mark.parametrize("detail", ["concise", "full"])
@pytest.mark.parametrize("budget", [256, 300, 400, 800, 2_000, 10_000])
async def test_what_surrounds_the_messages_gives_way_before_the_budget_does(budget: int, detail: str) -> None:
    server = server_answering(surrounded())
    answer = await call(server, GET, max_tokens=budget, detail=detail)
    assert tokens(answer) <= budget
    assert answer["coverage"]["matching"] == 30
    summary = await call(server, SUMMARIZE, max_tokens=budget)
    assert tokens(summary) <= budget
    assert summary["total_messages"] == 30
    if budget < 2_000:
        assert any("left out" in warning for warning in answer["warnings"])


@pytest.mark.promise("budget.bound")
async def test_the_smallest_budget_answers_the_ledger_and_the_newest_message() -> None:
    listed = [message(at, "A" * 40_000 if at == 0 else f"Message {at}") for at in range(50)]
    for detail in ("concise", "full"):
        answer = await call(server_answering(v2(*listed)), GET, max_tokens=256, detail=detail)
        assert tokens(answer) <= 256
        assert answer["coverage"]["shown"] >= 1
