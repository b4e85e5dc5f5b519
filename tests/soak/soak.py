"""Fifty callers for ten minutes against an endpoint that answers well and badly: nothing wrong, nothing left behind.

    uv run python tests/soak/soak.py [SECONDS]

Prints the calls by outcome, wrong answers (there must be none), and memory: its slope after the first minute, in kB a
minute, by least squares over a sample each second. Exits with 1 if an answer was wrong.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

import anyio
from capillary_interactions.server.app import build_server
from capillary_interactions.server.logs import configure_logging
from faults.hostile import Connection, Hostile, page, says
from mcp import Client
from support import SUMMARIZE, message, settings, v2

CALLERS = 50
WARM_S = 60.0
BAD = (
    page(503), says(500, {"errors": [{"code": 99}]}), says(200, b'{"half":'), says(429, {}, Retry_After="0"),
    says(200, {"errors": [{"code": 8015}]}), says(200, b"[]"), page(200),
)  # fmt: skip
EXPECTED = {
    "endpoint_unavailable",
    "endpoint_answer_unreadable",
    "rate_limited",
    "customer_not_found",
    "endpoint_timeout",
}


async def mixed(connection: Connection) -> None:
    """Customer n has n % 60 + 1 messages; one answer in eight is bad."""
    number = int(connection.head.split("identifierValue=")[1].split("&")[0].split(" ")[0]) - 447_700_900_000
    if random.random() < 1 / 8:
        await random.choice(BAD)(connection)
    else:
        await says(200, v2(*(message(n, f"Order {n} of {number}") for n in range(number % 60 + 1))))(connection)


def resident_kb() -> int:
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.split("VmRSS:")[1].split()[0])


class Soak:
    def __init__(self, seconds: float) -> None:
        self.ends = time.monotonic() + seconds
        self.outcomes: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.memory: list[tuple[float, int]] = []

    async def caller(self, client: Client, seed: int) -> None:
        rng = random.Random(seed)
        while time.monotonic() < self.ends:
            number = rng.randrange(1_000)
            asked = {"identifier_name": "mobile", "identifier_value": str(447_700_900_000 + number)}
            result = await client.call_tool(SUMMARIZE, asked)
            self._judge(number, result)

    def _judge(self, number: int, result: Any) -> None:
        if result.is_error:
            code = result.content[0].text.split(":", 1)[0]
            self.outcomes[code] += 1
            if code not in EXPECTED:
                self.wrong.append(code)
            return
        self.outcomes["answered"] += 1
        if result.structured_content["total_messages"] != number % 60 + 1:
            self.wrong.append(json.dumps([number, result.structured_content["total_messages"]]))

    async def watch(self) -> None:
        began = time.monotonic()
        while time.monotonic() < self.ends:
            self.memory.append((time.monotonic() - began, resident_kb()))
            await anyio.sleep(1)

    def slope_kb_per_minute(self, after_s: float) -> float:
        points = [(at, kb) for at, kb in self.memory if at >= after_s]
        mean_at, mean_kb = (sum(one[side] for one in points) / len(points) for side in (0, 1))
        spread = sum((at - mean_at) ** 2 for at, _ in points)
        return 60 * sum((at - mean_at) * (kb - mean_kb) for at, kb in points) / spread if spread else 0.0


async def main(seconds: float) -> int:
    configure_logging()
    endpoint = Hostile([mixed], None, "")
    listening = await asyncio.start_server(endpoint.handle, "127.0.0.1", 0)
    host = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    soak = Soak(seconds)
    server = build_server(settings(host=host, rate_per_minute=100_000, cache_s=1))
    async with Client(server) as client, anyio.create_task_group() as tasks:
        tasks.start_soon(soak.watch)
        for seed in range(CALLERS):
            tasks.start_soon(soak.caller, client, seed)
    listening.close()
    warm = min(WARM_S, seconds / 3)
    calls = sum(soak.outcomes.values())
    print(f"{calls:,} calls in {seconds:.0f} s by {CALLERS} callers, {endpoint.asked:,} requests to the endpoint")
    print("  ".join(f"{code} {number:,}" for code, number in soak.outcomes.most_common()))
    print(f"wrong answers: {len(soak.wrong)} {soak.wrong[:5]}")
    print(
        f"memory: {soak.memory[0][1]:,} kB at first, {soak.memory[-1][1]:,} kB at last, "
        f"slope after {warm:.0f} s {soak.slope_kb_per_minute(warm):+,.0f} kB a minute"
    )
    return 1 if soak.wrong else 0


if __name__ == "__main__":
    sys.exit(anyio.run(main, float(sys.argv[1]) if len(sys.argv) > 1 else 600.0))
