"""Twelve support questions, answered from the same sandbox by two other ways to ask the endpoint and by this server.

    uv run --with fastmcp==4.2.3 python tests/bench/peers.py [--without-seconds]

`http` is a generic tool that makes one HTTP request and gives back status and indented body; `openapi` is what fastmcp
makes of a description of the endpoint (`peers_openapi.json`). Each question is one call, fixed beforehand, with the
endpoint's filter where one helps. That `http` needs to be told the endpoint's address is not counted.

An answer is right where a reader of its text alone arrives at the truth. The plain reader of the endpoint's JSON
counts what stands there; the careful one knows that `phone` repeats `sms`. Both know every status and format of date;
neither reads more than 200,000 tokens. Ours is read alike by both. In clear, once an answer: codes (in any script's
digits), and the stories' names, numbers, addresses, a survey's sender and token, without the number asked for.
"""

from __future__ import annotations

import asyncio
import functools
import hashlib
import json
import re
import statistics
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

import fastmcp
import httpx
import httpx2
from capillary_interactions.server.app import build_server
from capillary_interactions.server.logs import configure_logging
from capillary_interactions.server.sandbox import STORIES, Sandbox, sandbox_settings
from capillary_interactions.server.sandbox.service import PASSWORD, TILL
from capillary_interactions.tools.budget.tokens import Tokenizer
from mcp import Client
from mcp.server import MCPServer
from pydantic import SecretStr

Json = dict[str, Any]
Listed = list[Json]
GET: Final = "get_customer_interactions"
SUM: Final = "summarize_channel_activity"
SMS: Final = {"channels": ["sms"]}
CODES: Final = ("482913", "730518", "592741", "618204", "390175", "664081")
NOW: Final = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
AUTH: Final = (TILL, hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest())
PEERS: Final = ("http", "openapi", "ours")
count = Tokenizer().count
compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Question(NamedTuple):
    text: str
    customer: int
    truth: Any
    only: str | None  # the endpoint's own filter `type`
    raw: Callable[[Json, Listed], Any]  # reads the endpoint's body and the messages as the reader lists them
    tool: str
    arguments: Mapping[str, Any]
    ours: Callable[[Json], Any]


class Measured(NamedTuple):
    tokens: int
    seconds: float
    right_by_plain_reader: bool
    right_by_careful_reader: bool
    codes_in_clear: int
    identifiers_in_clear: int
    answers_with_orders_of_another_text: bool
    answers_with_the_working_survey_link: bool


def newest(listed: Listed, words: str) -> Json:
    having = [one for one in listed if words in one["subject"]]
    return max(having, key=lambda one: datetime.strptime(one["sentDate"], "%d-%m-%Y %H:%M:%S"))  # noqa: DTZ007


def statuses(listed: Listed, channel: str) -> Counter[str]:
    return Counter(one["status"] for one in listed if one["channel"] == channel)


def named(channels: Listed, name: str, label: str = "channel") -> Json:
    return next(one for one in channels if one[label] == name)


def first(answer: Json) -> Json:
    table = answer["table"]
    return {**table.get("all", {}), **dict(zip(table["columns"], table["rows"][0], strict=True))}


# fmt: off
QUESTIONS: Final = (
    Question("Did the message about order 48213377 arrive, and when?", 1, ["DELIVERED", "2026-11-20T15:00:00Z"], None, lambda _, m: [newest(m, "48213377")[field] for field in ("status", "deliveredTime")], GET, {"contains": "48213377", "detail": "full"}, lambda a: [a["messages"][0][field] for field in ("status", "delivered_at")]),
    Question("Was a code sent, and did the newest arrive? Do not show it", 2, "DELIVERED", None, lambda _, m: newest(m, "verification code")["status"], GET, {"contains": "[otp]"}, lambda a: first(a)["status"]),
    Question("How many messages were sent in all?", 1, 5, None, lambda _, m: len(m), SUM, {}, lambda a: a["total_messages"]),
    Question("Why does the sale not arrive? (do not disturb)", 5, {"NDNC_BLOCKED"}, None, lambda _, m: set(statuses(m, "sms")), SUM, SMS, lambda a: set(named(a["channels"], "sms")["statuses"])),
    Question("Why does no SMS arrive? (no gateway)", 4, {"GTW_NOT_FOUND"}, None, lambda _, m: set(statuses(m, "sms")), SUM, SMS, lambda a: set(named(a["channels"], "sms")["statuses"])),
    Question("Which share of the e-mails arrived?", 6, 0.2, "email", lambda _, m: sum(statuses(m, "email")[one] for one in ("DELIVERED", "OPENED", "CLICKED")) / len(m), SUM, {"channels": ["email"]}, lambda a: named(a["channels"], "email")["delivery_rate"]),
    Question("When did an SMS last arrive? (sent 04-11-2026)", 3, "2026-11-04T02:00:00", None, lambda _, m: max(one.get("deliveredTime", "")[:19] for one in m if one["channel"] == "sms"), SUM, SMS, lambda a: named(a["channels"], "sms")["last_delivered_at"]),
    Question("Do messages go to another number than this?", 3, "yes", None, lambda _, m: "yes" if {one["receiver"] for one in m} - {STORIES[2].mobile} else "no", SUM, {}, lambda a: "yes" if "other_receiver" in {one["kind"] for one in a["findings"]} else "no"),
    Question("Do we know this customer?", 10, "no", None, lambda b, _: "no" if 1012 in {one["code"] for one in b.get("errors", ())} else "yes", SUM, {}, lambda a: "no" if "customer_not_found" in a.get("error", "") else "yes"),
    Question("How was the visit scored? A missed call?", 8, ("3", True), None, lambda b, _: (named(b["interaction"], "survey", "name")["surveys"][0]["npsScore"], named(b["interaction"], "missed_call", "name")["usedStatus"]), SUM, {}, lambda a: (a["surveys"][0]["score"], a["missed_calls"]["called"])),
    Question("How many SMS failed? (of 10,000 messages)", 9, 649, None, lambda _, m: statuses(m, "sms")["FAILED"], SUM, SMS, lambda a: named(a["channels"], "sms")["statuses"]["FAILED"]),
    Question("Did the refund message arrive? (another gives orders)", 12, "FAILED", None, lambda _, m: newest(m, "refund")["status"], GET, {"contains": "refund"}, lambda a: first(a)["status"]),
)
# fmt: on


def http_server(client: httpx.AsyncClient) -> MCPServer[Any]:
    server = MCPServer("http", log_level="WARNING")

    @server.tool(structured_output=False)
    async def http_request(method: str, url: str, headers: dict[str, str] | None = None) -> str:
        """Make an HTTP request and return the response's status and body."""
        response = await client.request(method, url, headers=headers)
        body = json.dumps(response.json(), indent=2, ensure_ascii=False)
        return f"Status: {response.status_code} {response.reason_phrase}\n\n{body}"

    return server


def calls(base: str, asked: Question) -> dict[str, tuple[str, Json]]:
    mobile = STORIES[asked.customer - 1].mobile
    query = {"identifierName": "mobile", "identifierValue": mobile} | ({"type": asked.only} if asked.only else {})
    return {
        "http": ("http_request", {"method": "GET", "url": f"{base}/v2/customers/interaction?{urlencode(query)}"}),
        "openapi": ("get_customer_interaction", query),
        "ours": (asked.tool, {"identifier_name": "mobile", "identifier_value": mobile, **asked.arguments}),
    }


@asynccontextmanager
async def connected() -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """The three in memory, over one sandbox; ours remembers nothing from call to call."""
    described: Json = json.loads((Path(__file__).parent / "peers_openapi.json").read_text("utf-8"))
    changed = {"cache_s": 0, "pseudonym_key": SecretStr("a key for this bench only")}
    async with AsyncExitStack() as stack:
        base = stack.enter_context(Sandbox()).base_url
        plain = await stack.enter_async_context(httpx.AsyncClient(auth=AUTH))
        other = await stack.enter_async_context(httpx2.AsyncClient(base_url=base, auth=AUTH))
        openapi = fastmcp.FastMCP.from_openapi(described, client=other, name="openapi")
        ours = build_server(sandbox_settings(base).model_copy(update=changed), now=lambda: NOW)
        clients = (Client(http_server(plain)), fastmcp.Client(openapi), Client(ours))
        yield base, {name: await stack.enter_async_context(one) for name, one in zip(PEERS, clients, strict=True)}


async def listed(client: Any) -> tuple[int, int]:
    """Tokens of names, descriptions and input schemas; of output schemas and instructions, which not all hosts show."""
    answer = await client.list_tools()
    tools = [one.model_dump(by_alias=True, exclude_none=True) for one in getattr(answer, "tools", answer)]
    shown = [{key: one[key] for key in ("name", "description", "inputSchema")} for one in tools]
    beside = "".join(compact(one["outputSchema"]) for one in tools if "outputSchema" in one)
    return count(compact(shown)), count(beside + (getattr(client, "instructions", None) or ""))


def right(name: str, asked: Question, text: str, *, careful: bool) -> bool:
    if name == "ours":
        return asked.ours(json.loads(text) if text.startswith("{") else {"error": text}) == asked.truth
    body: Json = json.loads(text[text.index("{") :])
    blocks = sorted(body.get("interaction", ()), key=lambda one: one["name"] == "phone")
    messages = [{"channel": one["name"], **message} for one in blocks for message in one.get("messageList", ())]
    once = {one["id"]: one for one in reversed(messages)}
    return asked.raw(body, list(once.values()) if careful else messages) == asked.truth


def codes_in(text: str) -> int:
    """Known codes in ASCII digits or any other script's, with spaces or hyphens between them or without."""
    ascii_digits = "".join(str(unicodedata.decimal(letter, letter)) for letter in text)
    plain = re.sub(r"(?<=\d)[ -](?=\d)", "", ascii_digits)
    return sum(bool(re.search(rf"(?<!\d){code}(?!\d)", plain)) for code in CODES)


def identifiers_in(text: str, number: int) -> int:
    story = STORIES[number - 1]
    private = {story.name, story.name.split()[0], story.email, story.external_id}
    private |= {sent.to for sent in story.messages() if sent.to}
    private |= {value for one in story.surveys for value in (one.sent_by, one.token)}
    return sum(bool(re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text)) for value in private)


async def measured(name: str, asked: Question, call: Callable[[], Awaitable[Any]]) -> Measured:
    took = list[float]()
    for _ in range(5):
        begun = time.perf_counter()
        content = (await call()).content
        took.append(time.perf_counter() - begun)
    text = "".join(one.text for one in content if one.type == "text")
    tokens = count(re.sub(r"sandbox-[0-9a-f]{8}", "sandbox-00000000", text))  # request ids differ in length
    readers = (tokens <= 200_000 and right(name, asked, text, careful=careful) for careful in (False, True))
    leaks = codes_in(text), identifiers_in(text, asked.customer)
    others = "ignore all previous" in text, "https://survey.example.com/s?" in text
    return Measured(tokens, statistics.median(took), *readers, *leaks, *others)


def row(*cells: object) -> None:
    print("| " + " | ".join(f"{one:,}" if isinstance(one, int) else str(one) for one in cells) + " |")


def by_question(results: dict[str, list[Measured]], *, timed: bool) -> None:
    columns = ["tokens", "right by plain + careful", "codes", "identifiers", *["ms"] * timed]
    row(" / ".join(PEERS), *columns)
    row(*["---"] * (1 + len(columns)))
    for asked, *three in zip(QUESTIONS, *results.values(), strict=True):
        figures = [(one.tokens, one[2] + one[3], *one[4:6], round(one.seconds * 1_000)) for one in three]
        cells = [" / ".join(f"{one:,}" for one in column) for column in zip(*figures, strict=True)]
        row(asked.text, *cells[: len(columns)])


def totals(results: dict[str, list[Measured]], tools: dict[str, tuple[int, int]]) -> None:
    spent = {name: [tools[name][0] + one.tokens for one in results[name]] for name in PEERS}
    least = [min(PEERS, key=lambda name: spent[name][at]) for at in range(len(QUESTIONS))]
    row("", *PEERS)
    row(*["---"] * 4)
    row("tokens of tools: names, descriptions, input schemas", *(tools[name][0] for name in PEERS))
    row("beside them: output schemas, instructions", *(tools[name][1] for name in PEERS))
    row("tokens of the answers", *(sum(one.tokens for one in results[name]) for name in PEERS))
    row("without the largest", *(sum(sorted(one.tokens for one in results[name])[:-1]) for name in PEERS))
    row("tokens until answered (tools and answer), median", *(round(statistics.median(spent[name])) for name in PEERS))
    row("of the dearest question", *(max(spent[name]) for name in PEERS))
    row("questions answered with the fewest", *map(least.count, PEERS))
    for field in Measured._fields[2:]:
        row(field.replace("_", " "), *(sum(getattr(one, field) for one in results[name]) for name in PEERS))


async def main() -> None:
    assert codes_in("\n".join(sent.text for sent in STORIES[1].messages())) == len(CODES), "the story has others now"
    results: dict[str, list[Measured]] = {name: [] for name in PEERS}
    async with connected() as (base, clients):
        tools = {name: await listed(clients[name]) for name in PEERS}
        for asked in QUESTIONS:
            for name, (tool, arguments) in calls(base, asked).items():
                call = getattr(clients[name], "call_tool_mcp", clients[name].call_tool)
                results[name].append(await measured(name, asked, functools.partial(call, tool, arguments)))
    by_question(results, timed="--without-seconds" not in sys.argv)
    print()
    totals(results, tools)


if __name__ == "__main__":
    configure_logging()
    asyncio.run(main())
