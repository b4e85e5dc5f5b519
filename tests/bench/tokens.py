"""What an answer costs in tokens (o200k_base), beside other ways to put the same history before a model.

    uv run python tests/bench/tokens.py

Each history is answered in full, page by page to the end, and compared with the endpoint's own body as compact JSON. The
rivals show every message unmasked and unfiltered: indented JSON (the SDK's default rendering, once as text and once as
structure), a Markdown table, YAML-like lines. Nothing is asserted here.
"""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import sys
import time
import tracemalloc
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import httpx
from mcp import Client
from support import GET, MOBILE, SUMMARIZE, TOKENIZER, message, sample, server_answering, v2
from test_budget import STATUSES, TEXTS

JSON = {"content-type": "application/json"}


def count(text: str) -> int:
    return TOKENIZER.count(text)


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def listed(body: Any) -> list[dict[str, Any]]:
    """Every message of a v2 body, repeated ones too, with its channel."""
    return [
        {"channel": block.get("name"), **one}
        for block in body.get("interaction", ())
        for one in block.get("messageList") or ()
    ]


def markdown(body: Any) -> str:
    rows = listed(body)
    names = list(dict.fromkeys(name for row in rows for name in row))
    lines = ["| " + " | ".join(names) + " |", "|" + "---|" * len(names)]
    return "\n".join(lines + ["| " + " | ".join(str(row.get(name, "")) for name in names) + " |" for row in rows])


def lines(body: Any) -> str:
    return "\n".join("- " + "\n  ".join(f"{name}: {value}" for name, value in row.items()) for row in listed(body))


async def ours(body: Any, detail: str, budget: int = 10_000) -> int:
    """The tokens of all pages of an answer."""
    spent, cursor = 0, None
    async with Client(server_answering(body)) as client:
        while True:
            asked = {"identifier_name": "mobile", "identifier_value": MOBILE, "detail": detail, "max_tokens": budget}
            result = await client.call_tool(GET, asked | ({"cursor": cursor} if cursor else {}))
            answer = result.structured_content or {}
            spent += count(compact(answer))
            cursor = answer.get("coverage", {}).get("next_cursor")
            if cursor is None:
                return spent


async def sizes(name: str, body: Any) -> None:
    raw = count(compact(body))
    indented = json.dumps(body, ensure_ascii=False, indent=2)
    rivals = {
        "the SDK's default (indented text and structure)": count(indented) + raw,
        "indented JSON": count(indented),
        "the body as compact JSON": raw,
        "lines of name: value": count(lines(body)),
        "a Markdown table": count(markdown(body)),
        "ours, full": await ours(body, "full"),
        "ours, concise": await ours(body, "concise"),
    }
    print(f"\n{name}")
    for rival, tokens in rivals.items():
        print(f"  {rival:50} {tokens:7,}   {tokens / raw:5.2f} of the body")


async def use() -> None:
    chance = random.Random(20)
    used: list[float] = []
    for _ in range(200):
        budget = int(256 * (10_000 / 256) ** chance.random())
        body = v2(*varied(chance, chance.randint(20, 150)))
        async with Client(server_answering(body)) as client:
            asked = {"identifier_name": "mobile", "identifier_value": MOBILE, "max_tokens": budget}
            answer = (
                await client.call_tool(GET, asked | {"detail": chance.choice(["full", "concise"])})
            ).structured_content
        if answer and answer["coverage"]["omitted"]:
            used.append(count(compact(answer)) / budget)
    print(
        f"\nbudgets used where something was left out: median {statistics.median(used):.1%}, least {min(used):.1%} of {len(used)}"
    )


def as_published(messages: list[dict[str, Any]]) -> Any:
    """The messages as the published v2 samples hold them: on three channels, SMS repeated under `phone`, delivery times."""
    channels: dict[str, list[dict[str, Any]]] = {"sms": [], "email": [], "whatsapp": []}
    for at, one in enumerate(messages):
        day, clock = one["sentDate"].split(" ")
        delivered = "-".join(reversed(day.split("-"))) + f"T{clock}Z"
        more = {"deliveredTime": delivered} if one["status"] == "DELIVERED" else {}
        channels[("sms", "email", "sms", "whatsapp")[at % 4]].append(one | {"userId": 432_000_001} | more)
    listed = [*channels.items(), ("phone", channels["sms"])]
    blocks = [{"name": name, "count": len(of), "messageList": of} for name, of in listed]
    return {"name": "capillary", "interaction": blocks, "warnings": []}


def varied(chance: random.Random, number: int, texts: tuple[str, ...] = TEXTS) -> list[dict[str, Any]]:
    return [
        message(
            at, chance.choice(texts).format(n=at), status=chance.choice(STATUSES), campaignId=chance.choice([-1, 7, 8])
        )
        for at in range(number)
    ]


async def work() -> None:
    """Parsing and calls take turns, so that both meet the same moments of the machine; medians of nine."""
    for shape, shaped in (("seven fields a message", lambda listed: v2(*listed)), ("as published", as_published)):
        for number in (1_000, 10_000):
            body = shaped([message(at, f"Your order {at} has shipped to the usual place.") for at in range(number)])
            text = json.dumps(body)
            ready = httpx.Response(200, content=text.encode(), headers=JSON)
            async with Client(server_answering(lambda _, ready=ready: ready)) as client:
                for tool in (GET, SUMMARIZE):
                    parsing, calls = list[float](), list[float]()
                    for _ in range(9):
                        parsing.append(clock(lambda text=text: json.loads(text)))
                        begun = time.perf_counter()
                        asked = {"identifier_name": "mobile", "identifier_value": MOBILE, "max_tokens": 2_000}
                        await client.call_tool(tool, asked)
                        calls.append(time.perf_counter() - begun)
                    took, ratio = statistics.median(calls), statistics.median(calls) / statistics.median(parsing)
                    print(
                        f"{tool:28} {number:6,} messages, {shape:24} {took * 1_000:6.1f} ms  {ratio:5.1f} x json.loads"
                    )


async def memory() -> None:
    raw = json.dumps(v2(*varied(random.Random(7), 10_000, TEXTS[:8]))).encode()
    async with Client(server_answering(lambda _: httpx.Response(200, content=raw, headers=JSON))) as client:
        asked = {"identifier_name": "mobile", "identifier_value": MOBILE}
        for tool in (GET, SUMMARIZE):
            await client.call_tool(tool, asked)
            tracemalloc.start()
            await client.call_tool(tool, asked)
            print(
                f"{tool:28} memory of a call with 10,000 messages: {tracemalloc.get_traced_memory()[1] / len(raw):.1f} x the body"
            )
            tracemalloc.stop()


def clock(call: Any) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


async def main() -> None:
    await sizes("the published sample", sample("v2"))
    some = varied(random.Random(7), 200, TEXTS[:8])
    await sizes("200 varied messages as the published samples hold them", as_published(some))
    await sizes("the same on one channel, with seven short fields each and no repeats", v2(*some))
    await use()
    print()
    await work()
    await memory()


if __name__ == "__main__":
    asyncio.run(main())
