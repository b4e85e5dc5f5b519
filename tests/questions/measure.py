"""How many support questions an answer settles by itself, at three budgets and in two orders.

    uv run python tests/questions/measure.py

The other order puts failures and blocks before the newest: what an answer would settle if they were shown first when the
budget is short. Nothing is asserted here; `tests/test_questions.py` asserts what is promised.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest import mock

sys.path.insert(0, str(Path(__file__).parent.parent))

from capillary_interactions.server.app import build_server
from capillary_interactions.server.logs import configure_logging
from capillary_interactions.server.sandbox import Sandbox, sandbox_settings
from capillary_interactions.tools import get_customer_interactions as tool
from capillary_interactions.tools.outcome import FAILED
from capillary_interactions.tools.page import Page, page_of
from mcp import Client

from questions.asked import QUESTIONS, Asked

BUDGETS = (256, 500, 1_000, 2_000)


async def settled(client: Client, asked: Asked, budget: int) -> bool | None:
    """Whether the answer settles the question; None where it says nothing, False where it misleads."""
    arguments = {
        "identifier_name": "mobile",
        "identifier_value": f"4477009000{asked.customer:02}",
        "max_tokens": budget,
    }
    result = await client.call_tool(asked.tool, arguments | dict(asked.arguments))
    said: Any = asked.read(result.structured_content or {})
    return None if said is None else said == asked.truth


async def settled_by_budget(questions: Sequence[Asked] = QUESTIONS) -> dict[int, list[bool | None]]:
    with Sandbox() as endpoint:
        async with Client(build_server(sandbox_settings(endpoint.base_url))) as client:
            return {budget: [await settled(client, asked, budget) for asked in questions] for budget in BUDGETS}


async def settled_by_chosen() -> list[bool]:
    """The same questions by the calls of a reader who had seen the tool list, the instructions and the questions alone.

    `chosen.json` holds them in order. Its reader was told that today is 2026-11-21, a day after the sandbox's.
    """
    chosen: list[dict[str, Any]] = json.loads((Path(__file__).parent / "chosen.json").read_text("utf-8"))
    with Sandbox() as endpoint:
        async with Client(build_server(sandbox_settings(endpoint.base_url))) as client:
            return [
                await _answered(client, asked, one["tool"], one["arguments"])
                for asked, one in zip(QUESTIONS, chosen, strict=True)
            ]


async def _answered(client: Client, asked: Asked, tool: str, arguments: dict[str, Any]) -> bool:
    """Whether this call's answer settles the question, read as the question's own call is read."""
    customer = {"identifier_name": "mobile", "identifier_value": f"4477009000{asked.customer:02}"}
    result = await client.call_tool(tool, customer | arguments)
    try:
        return asked.read(result.structured_content or {}) == asked.truth
    except KeyError:  # the other tool's answer, which may say it elsewhere
        return False


def failures_first(*arguments: Any) -> Page:
    page = page_of(*arguments)
    return page._replace(rest=tuple(sorted(page.rest, key=lambda message: message.outcome not in FAILED)))


async def main() -> None:
    configure_logging()
    orders = {"newest first": await settled_by_budget()}
    with mock.patch.object(tool, "page_of", failures_first):
        orders["failures first"] = await settled_by_budget()
    print(f"{len(QUESTIONS)} questions")
    for order, budgets in orders.items():
        for budget, answers in budgets.items():
            print(
                f"{order:16} {budget:6,} tokens   {sum(one is True for one in answers):3} settled   "
                f"{sum(one is False for one in answers):3} answered wrongly   {answers.count(None):3} not said"
            )
            for asked, one in zip(QUESTIONS, answers, strict=True):
                if one is not True:
                    print(f"{'':18}{'wrong' if one is False else 'not said'}: {asked.customer} {asked.question}")
    by_chosen = await settled_by_chosen()
    print(f"calls chosen by a reader of the tool list alone settle {sum(by_chosen)}; not, as the question is read:")
    for asked, one in zip(QUESTIONS, by_chosen, strict=True):
        if not one:
            print(f"{'':18}{asked.customer} {asked.question}")


if __name__ == "__main__":
    asyncio.run(main())
