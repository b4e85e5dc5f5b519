"""What many tests need: a server over an endpoint that answers what the test says, and calls through a real client."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
from capillary_interactions.server.app import build_server
from capillary_interactions.server.settings import Settings
from capillary_interactions.tools.budget.tokens import Tokenizer
from capillary_interactions.tools.endpoint import EndpointClient
from mcp import Client
from mcp.server import MCPServer
from pydantic import SecretStr

SAMPLES = Path(__file__).parent / "samples"
MOBILE = "447700900695"
GET = "get_customer_interactions"
SUMMARIZE = "summarize_channel_activity"

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
"""The tests' clock: a morning after the newest of `message()`."""

TOKENIZER = Tokenizer()

TIMES = int(os.environ.get("TIMES", "1"))


def examples(number: int) -> int:
    """How many examples a property is tried on; TIMES=30 in the environment makes thousands of some hundred."""
    return number * TIMES


Answer = Any | Callable[[httpx.Request], httpx.Response]


def settings(**changes: Any) -> Settings:
    values: dict[str, Any] = {
        "host": "https://endpoint.example.com",
        "till": "till.1",
        "password": SecretStr("till-password"),
        "pseudonym_key": SecretStr("a key for tests only"),
    }
    return Settings(**{**values, **changes})


def sample(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))


def endpoint(answer: Answer, **changes: Any) -> EndpointClient:
    """The real endpoint client over a transport that answers `answer`: a body, or a function of the request."""

    def handler(request: httpx.Request) -> httpx.Response:
        return answer(request) if callable(answer) else httpx.Response(200, json=answer)

    return EndpointClient(settings(**changes).endpoint(), httpx.MockTransport(handler))


def server_answering(answer: Answer, **changes: Any) -> MCPServer[Any]:
    return build_server(settings(**changes), endpoint(answer, **changes), now=lambda: NOW)


async def call(server: MCPServer[Any], tool: str, /, **arguments: Any) -> Any:
    """The structured result of one call; fails the test if the call failed, or if its two channels disagree."""
    async with Client(server) as client:
        result = await client.call_tool(tool, {"identifier_name": "mobile", "identifier_value": MOBILE, **arguments})
    text = "".join(block.text for block in result.content if block.type == "text")
    assert not result.is_error, text
    assert json.loads(text) == result.structured_content
    return result.structured_content


async def failure(server: MCPServer[Any], tool: str = GET, /, **arguments: Any) -> str:
    """The text of a call that must fail."""
    async with Client(server) as client:
        result = await client.call_tool(tool, {"identifier_name": "mobile", "identifier_value": MOBILE, **arguments})
    assert result.is_error
    assert result.structured_content is None
    return "".join(block.text for block in result.content if block.type == "text")


def message(number: int, text: str = "A message", **changes: Any) -> dict[str, Any]:
    """One v2 message, `number` hours before noon of a day."""
    sent = f"{20 - number // 24 % 20:02}-11-2026 {23 - number % 24:02}:{59 - number % 60:02}:00"
    return {
        "id": 1_700_000_000_000 - number,
        "receiver": MOBILE,
        "subject": text,
        "campaignId": -1,
        "status": "DELIVERED",
        "sentDate": sent,
        "userId": -1,
        **changes,
    }


def v2(*messages: dict[str, Any], channel: str = "sms", **more: Any) -> dict[str, Any]:
    """A v2 answer with one channel of messages."""
    block = {"name": channel, "count": len(messages), "messageList": list(messages)}
    return {"name": "capillary", "interaction": [block], "warnings": [], **more}


def channels(*named: tuple[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """A v2 answer with several channels of messages."""
    blocks = [{"name": name, "count": len(listed), "messageList": listed} for name, listed in named]
    return {"name": "capillary", "interaction": blocks, "warnings": []}


def rows(table: dict[str, Any]) -> list[dict[str, Any]]:
    """A concise table's rows, each with its constants."""
    return [{**table.get("all", {}), **dict(zip(table["columns"], row, strict=True))} for row in table["rows"]]


def tokens(structure: Any) -> int:
    return TOKENIZER.count(json.dumps(structure, ensure_ascii=False, separators=(",", ":")))


def canaries(*values: str) -> Iterable[str]:
    """Values to search for in whatever was written: as they are, and their digits."""
    for value in values:
        yield value
        digits = "".join(filter(str.isdigit, value))
        if len(digits) > 5:
            yield digits
