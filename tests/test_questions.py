"""What support asks is settled by one answer, also where the budget is short."""

from __future__ import annotations

import pytest
from questions.asked import QUESTIONS
from questions.measure import BUDGETS, settled_by_budget


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
