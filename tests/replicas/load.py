"""Many customers asked about through the balancer while replicas and Redis come and go; every answer is checked.

uv run python tests/replicas/load.py            # 500 customers, a limit of 300 calls in a minute: about four minutes
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio
import httpx2

sys.path.insert(0, str(Path(__file__).parents[1]))

from replicas.brand import ids_of, mobile
from replicas.rig import CALLERS, Rig, request_of, rig
from support import GET, SUMMARIZE

_HEADERS = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
_AT_ONCE = 24


@dataclass
class Score:
    calls: int = 0
    asked_again: int = 0
    wrong: list[str] = field(default_factory=list)
    complete: int = 0
    events: list[str] = field(default_factory=list)
    pseudonyms: dict[int, set[str]] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)


class Asker:
    """One caller's connection to the balancer, or to one replica."""

    def __init__(self, http: Any, url: str, token: str, score: Score) -> None:
        self._http, self._url, self._score = http, url, score
        self._headers = {**_HEADERS, "Authorization": f"Bearer {token}"}

    async def ask(self, tool: str, number: int, **more: Any) -> dict[str, Any]:
        """The structured result; asks again where it is told to."""
        arguments = {"identifier_name": "mobile", "identifier_value": mobile(number), **more}
        for _ in range(200):
            began = time.monotonic()
            answer = await self._http.post(
                self._url, content=request_of(tool, arguments), headers=self._headers, timeout=60
            )
            self._score.calls += 1
            if answer.status_code in {429, 503}:
                wait = 1.0
            else:
                result = answer.json()["result"]
                if not result.get("isError"):
                    self._score.milliseconds.append((time.monotonic() - began) * 1_000)
                    return result["structuredContent"]
                text = result["content"][0]["text"]
                told = re.search(r"Call again in (\d+) s", text)
                if not text.startswith("rate_limited") or told is None:
                    raise ValueError(text)
                wait = float(told[1])
            self._score.asked_again += 1
            await anyio.sleep(wait)
        raise ValueError("asked two hundred times")


async def look_at(asker: Asker, number: int, score: Score) -> None:
    """Counts and all pages of one customer; each message must come exactly once."""
    expected = [str(one) for one in ids_of(number)]
    try:
        summary = await asker.ask(SUMMARIZE, number)
        seen: list[str] = []
        more: dict[str, Any] = {}
        while True:
            page = await asker.ask(GET, number, detail="full", max_tokens=600, **more)
            seen += [str(message["id"]) for message in page.get("messages", [])]
            score.pseudonyms.setdefault(number, set()).update({page["customer"]["ref"], summary["customer"]["ref"]})
            if "next_cursor" not in page["coverage"]:
                break
            more = {"cursor": page["coverage"]["next_cursor"]}
        if summary["total_messages"] != len(expected):
            score.wrong.append(f"{number}: {summary['total_messages']} messages instead of {len(expected)}")
        elif sorted(seen) != sorted(expected):
            score.wrong.append(f"{number}: {len(seen)} messages walked, {len(set(seen))} different")
        else:
            score.complete += 1
    except Exception as error:  # noqa: BLE001 (counted: it is what must not happen)
        score.wrong.append(f"{number}: {type(error).__name__} {str(error)[:200]}")


async def run(standing: Rig, customers: int) -> Score:
    score = Score()
    waiting = iter(range(customers))
    url = f"http://127.0.0.1:{standing.port}/mcp"
    events = [
        (customers * 1 // 5, "one replica killed (-9)", lambda: standing.kill(0)),
        (customers * 2 // 5, "Redis restarted, empty", standing.redis.restart),
        (customers * 3 // 5, "another replica stopped (SIGTERM)", lambda: standing.terminate(1)),
    ]

    async with httpx2.AsyncClient(limits=httpx2.Limits(max_connections=64)) as http:
        direct = [
            Asker(http, f"http://127.0.0.1:{port}/mcp", CALLERS[0].split(":")[1], score) for port in standing.ports
        ]
        refs = {(await one.ask(SUMMARIZE, 0))["customer"]["ref"] for one in direct}
        if len(refs) != 1:
            score.wrong.append(f"{len(refs)} pseudonyms from three replicas")

        async def worker(place: int) -> None:
            asker = Asker(http, url, CALLERS[place % len(CALLERS)].split(":")[1], score)
            for number in waiting:
                if events and number >= events[0][0]:
                    _, says, happens = events.pop(0)
                    score.events.append(f"at customer {number}: {says}")
                    await anyio.to_thread.run_sync(happens)
                await look_at(asker, number, score)

        async with anyio.create_task_group() as tasks:
            for place in range(_AT_ONCE):
                tasks.start_soon(worker, place)
    score.wrong += [f"{number}: {len(refs)} pseudonyms" for number, refs in score.pseudonyms.items() if len(refs) > 1]
    return score


def told(standing: Rig, score: Score, customers: int, seconds: float) -> str:
    window = min(60.0, standing.window_s)
    median, p99 = (sorted(score.milliseconds)[int(len(score.milliseconds) * share)] for share in (0.5, 0.99))
    lines = [
        f"customers asked about            {customers}",
        f"walks with each message once     {score.complete}",
        f"wrong answers                    {len(score.wrong)}",
        *(f"  {one}" for one in score.wrong[:10]),
        *(f"event                            {one}" for one in score.events),
        f"calls                            {score.calls}, of which told to ask again {score.asked_again}",
        f"milliseconds of an answer        {median:.0f} median, {p99:.0f} p99 (waiting for a turn included)",
        f"endpoint's own count             {len(standing.brand.times)} calls",
        f"most of them in any {window:g} s       {standing.brand.most_within(window)} (the limit is {standing.limit})",
        f"its calls in each {window:g} s           {[count for _, count in standing.brand.busiest(window)]}",
        f"seconds                          {seconds:.0f}",
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--customers", type=int, default=500)
    parser.add_argument("--limit", type=int, default=300)
    parser.add_argument("--window", type=float, default=61.0, help="seconds of a minute")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as folder,
        rig(Path(folder), limit=options.limit, window_s=options.window) as standing,
    ):
        began = time.monotonic()
        score = anyio.run(run, standing, options.customers)
        print(told(standing, score, options.customers, time.monotonic() - began))
        print(Counter(re.findall(r"Redis [a-z ]+", standing.logs())))
        sys.exit(bool(score.wrong) or standing.brand.most_within(60) > standing.limit)


if __name__ == "__main__":
    main()
