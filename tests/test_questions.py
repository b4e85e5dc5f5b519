"""What support asks is settled by one answer, also where the budget is short."""

from __future__ import annotations

import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.server.sandbox import Sandbox, sandbox_settings
from mcp import Client
from questions.asked import QUESTIONS
from questions.measure import BUDGETS, settled_by_budget, settled_by_chosen
from support import SUMMARIZE, tokens


@pytest.fixture(scope="module", name="by_budget")
async def _by_budget() -> dict[int, list[bool | None]]:
    return await settled_by_budget()


def named(answers: list[bool | None], *, but: object) -> list[str]:
    return [asked.question for asked, one in zip(QUESTIONS, answers, strict=True) if one is not but]


@pytest.mark.promise("budget.questions")
async def test_every_question_is_settled_by_one_answer_of_a_thousand_tokens(
    by_budget: dict[int, list[bool | None]],
) -> None:
    assert len(QUESTIONS) >= 40
    assert named(by_budget[1_000], but=True) == []
    assert named(by_budget[2_000], but=True) == []


@pytest.mark.promise("budget.questions")
async def test_five_hundred_tokens_settle_nineteen_questions_in_twenty(by_budget: dict[int, list[bool | None]]) -> None:
    assert by_budget[500].count(True) >= 0.95 * len(QUESTIONS)


@pytest.mark.promise("budget.questions")
@pytest.mark.parametrize("budget", BUDGETS)
async def test_an_answer_that_leaves_something_out_never_says_otherwise(
    by_budget: dict[int, list[bool | None]], budget: int
) -> None:
    assert [q.question for q, one in zip(QUESTIONS, by_budget[budget], strict=True) if one is False] == []


@pytest.mark.promise("tools.chosen")
async def test_the_tool_list_and_the_instructions_lead_a_reader_to_calls_that_answer() -> None:
    settled = await settled_by_chosen()
    assert len(settled) >= 30
    # 41 as the question is read; five more by a field of the other tool, two were asked for the wrong day
    assert sum(settled) >= 41


@pytest.mark.promise("summary.lean")
async def test_the_summary_of_ten_thousand_messages_is_lean_unless_more_is_asked_for() -> None:
    busiest = {"identifier_name": "mobile", "identifier_value": "447700900009"}
    with Sandbox() as endpoint:
        async with Client(build_server(sandbox_settings(endpoint.base_url))) as client:
            lean = (await client.call_tool(SUMMARIZE, busiest)).structured_content or {}
            more = (await client.call_tool(SUMMARIZE, {**busiest, "max_tokens": 10_000})).structured_content or {}
    assert tokens(lean) <= 900
    assert any("more campaigns left out" in warning for warning in lean["warnings"])
    assert len(more["campaigns"]) > len(lean.get("campaigns", ()))
    assert lean["total_messages"] == more["total_messages"] == 10_000
