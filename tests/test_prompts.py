"""Prompts, completion and guides: what leads a model or a person to the right call."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from capillary_interactions.prompts import guides
from capillary_interactions.tools.outcome import STATUSES_BY_OUTCOME
from mcp import Client
from mcp.shared.exceptions import MCPError
from mcp.types import PromptReference
from support import GET, SUMMARIZE, TOKENIZER, server_answering, v2

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
CUSTOMER = {"identifier_name": "mobile", "identifier_value": "447700900004"}

PROMPTS: list[tuple[str, dict[str, str], list[str]]] = [
    ("investigate_missing_message", {**CUSTOMER, "message": "an invoice", "channel": "email"}, [SUMMARIZE, GET, "447700900004", "an invoice", "on email"]),
    ("review_contact_history", {**CUSTOMER, "since": "2026-11-01"}, [SUMMARIZE, GET, "447700900004", "since=2026-11-01"]),
    ("too_many_messages", CUSTOMER, [SUMMARIZE, GET, "447700900004", "duplicate_sends"]),
    ("was_otp_sent", CUSTOMER, [SUMMARIZE, GET, "447700900004", "contains=[otp]", "never shown"]),
    ("explain_status", {"status": "gtw-not found"}, ["GTW_NOT_FOUND is configuration", "operator", "guide://statuses"]),
    ("explain_status", {"status": "482913 is your code"}, ["The status is unknown"]),
    ("triage_ticket", {"ticket": "Where is my code?"}, [SUMMARIZE, GET, "<ticket>\nWhere is my code?\n</ticket>"]),
]  # fmt: skip


async def rendered(name: str, arguments: dict[str, str]) -> str:
    async with Client(server_answering(v2())) as client:
        return (await client.get_prompt(name, arguments)).messages[0].content.text  # type: ignore[union-attr]


@pytest.mark.promise("server.prompts")
@pytest.mark.parametrize(("name", "arguments", "says"), PROMPTS, ids=[row[0] for row in PROMPTS])
async def test_a_prompt_leads_to_its_calls(name: str, arguments: dict[str, str], says: list[str]) -> None:
    text = await rendered(name, arguments)
    assert [words for words in says if words not in text] == []
    assert TOKENIZER.count(text) <= 350


@pytest.mark.promise("server.prompts")
async def test_a_status_that_nobody_documented_is_not_repeated() -> None:
    assert "482913" not in await rendered("explain_status", {"status": "482913 is your code"})


@pytest.mark.promise("server.prompts", "tools.cost")
async def test_prompts_and_resources_are_all_there_and_cheap_to_list() -> None:
    async with Client(server_answering(v2())) as client:
        prompts, resources = (await client.list_prompts()).prompts, (await client.list_resources()).resources
        assert {prompt.name for prompt in prompts} == {row[0] for row in PROMPTS}
        listed = [
            [one.model_dump(mode="json", by_alias=True, exclude_none=True) for one in ones]
            for ones in (prompts, resources)
        ]
        assert sum(TOKENIZER.count(json.dumps(one, separators=(",", ":"))) for one in listed) <= 250
        assert TOKENIZER.count(client.instructions or "") <= 120


COMPLETED = [
    ("identifier_name", "", ["mobile", "email", "external_id"]),
    ("identifier_name", "e", ["email", "external_id"]),
    ("channel", "V", ["viber"]),
    ("status", "hard", ["HARD_BOUNCED"]),
    ("identifier_value", "4477", []),
    ("message", "", []),
]


@pytest.mark.promise("server.completion")
@pytest.mark.parametrize(("argument", "typed", "offered"), COMPLETED)
async def test_closed_vocabularies_are_completed_and_customers_never(
    argument: str, typed: str, offered: list[str]
) -> None:
    async with Client(server_answering(v2())) as client:
        reference = PromptReference(type="ref/prompt", name="investigate_missing_message")
        answer = await client.complete(reference, {"name": argument, "value": typed})
    assert answer.completion.values == offered


@pytest.mark.promise("server.prompts", "endpoint.silent")
@pytest.mark.parametrize(
    "arguments",
    [
        None,
        {"identifier_name": "mobile"},
        {"identifier_name": "mobile", "identifier_value": "447700900004", "447700900004": "x"},
    ],
)
async def test_a_bad_prompt_argument_is_refused_without_its_value(
    arguments: Any, caplog: pytest.LogCaptureFixture
) -> None:
    async with Client(server_answering(v2())) as client:
        with pytest.raises(MCPError) as refused:
            await client.get_prompt("investigate_missing_message", arguments)
    assert "identifier_name, identifier_value, message (optional), channel (optional)" in str(refused.value)
    assert "447700900004" not in str(refused.value) + caplog.text


@pytest.mark.promise("server.guides")
async def test_guides_are_short_and_the_readme_has_their_tables() -> None:
    async with Client(server_answering(v2())) as client:
        for uri in (guides.STATUSES_URI, guides.MASKING_URI, guides.TOOLS_URI):
            (content,) = (await client.read_resource(uri)).contents
            assert content.mime_type == "text/markdown"
            text: str = content.text  # type: ignore[union-attr]
            assert TOKENIZER.count(text) <= 600
            for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
                assert table in README, table


@pytest.mark.promise("server.guides")
def test_the_glossary_has_every_outcome_and_every_status() -> None:
    assert set(guides.OUTCOMES) == {*STATUSES_BY_OUTCOME, "unknown"}
    assert all(f"`{status}`" in guides.STATUSES for statuses in STATUSES_BY_OUTCOME.values() for status in statuses)
