"""Finished answers are given again to who asks the very same, as long as the endpoint's answer is remembered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from unittest import mock

import anyio
import httpx
import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.tools.answered import Answered, Answers
from capillary_interactions.tools.endpoint.remembered import Remembered
from capillary_interactions.tools.get_customer_interactions import TOOL
from capillary_interactions.tools.privacy.masker import Masker
from mcp import Client
from mcp.types import CallToolResult
from support import GET, MOBILE, NOW, SUMMARIZE, canaries, endpoint, message, settings, v2

ASKED = {"identifier_name": "mobile", "identifier_value": MOBILE}


def server(answer: Any, cache_s: float = 60, **changes: Any) -> Any:
    client = endpoint(answer, **changes)
    asked = Remembered(client, cache_s, 1 << 24) if cache_s else client
    return build_server(settings(cache_s=cache_s, **changes), asked, now=lambda: NOW)


@pytest.mark.promise("resilience.cache")
@pytest.mark.parametrize("tool", [GET, SUMMARIZE])
async def test_the_very_same_question_is_masked_once_and_another_again(tool: str) -> None:
    body = v2(*(message(n, f"Your OTP is 49281{n}") for n in range(5)))
    with mock.patch.object(Masker, "mask", autospec=True, side_effect=Masker.mask) as masked:
        async with Client(server(body)) as client:
            first = await client.call_tool(tool, ASKED)
            once = masked.call_count
            again = await client.call_tool(tool, {**ASKED})
            assert masked.call_count == once
            assert again.structured_content == first.structured_content
            assert again.content == first.content
            other = await client.call_tool(tool, {**ASKED, "since": "2026-11-21"})
            assert other.structured_content != first.structured_content
            stranger = await client.call_tool(tool, {**ASKED, "identifier_value": "447700900001"})
    assert stranger.structured_content != first.structured_content


@pytest.mark.promise("resilience.cache")
@pytest.mark.parametrize(("cache_s", "fetched"), [(60, 1), (0.2, 2), (0, 2)])
async def test_an_answer_is_not_older_than_what_the_endpoint_said(cache_s: float, fetched: int) -> None:
    bodies = [v2(message(1)), v2(message(1), message(2))]
    asked: list[int] = []

    def answer(_: httpx.Request) -> httpx.Response:
        asked.append(1)
        return httpx.Response(200, json=bodies[len(asked) - 1])

    async with Client(server(answer, cache_s)) as client:
        first = await client.call_tool(SUMMARIZE, ASKED)
        await anyio.sleep(0.25)
        second = await client.call_tool(SUMMARIZE, ASKED)
    assert len(asked) == fetched
    assert first.structured_content["total_messages"] == 1
    assert second.structured_content["total_messages"] == fetched


@pytest.mark.promise("resilience.cache", "resilience.audit")
async def test_an_answer_given_again_is_recorded_and_failures_are_not_kept(tmp_path: Path) -> None:
    file = tmp_path / "audit.jsonl"
    answers = [httpx.Response(503)] * 3 + [httpx.Response(200, json=v2(message(1)))]
    given = server(lambda _: answers.pop(0), audit_log=file)
    async with Client(given) as client:
        for failed in (True, False, False):
            assert (await client.call_tool(SUMMARIZE, ASKED)).is_error is failed
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [line["code"] for line in lines] == ["endpoint_unavailable", "ok", "ok"]
    assert [line["attempts"] for line in lines] == [3, 1, 0]
    assert lines[1]["customer"] == lines[2]["customer"]
    assert [value for value in canaries(MOBILE) if value in file.read_text("utf-8")] == []


@pytest.mark.promise("resilience.cache")
async def test_what_is_kept_names_nobody() -> None:
    kept = Answers()
    arguments = TOOL.fn_metadata.arg_model.model_validate(ASKED)
    kept.put(GET, arguments, Answered(CallToolResult(content=[]), None, None, float("inf")))
    assert kept.get(GET, arguments) is not None
    assert kept.get(SUMMARIZE, arguments) is None
    assert [value for value in canaries(MOBILE) if value in repr(list(kept._kept))] == []
