"""What this server costs beside a bare server of the same SDK, as ratios within one run.

    uv run python tests/bench/speed.py              # about two minutes
    uv run python tests/bench/speed.py start http   # only these

Rows: `start` (cold start to the first tools/list, memory at rest), `warm` (a call with 50 messages from the cache beside a
constant answer of the same size), `growth` (10,000 messages beside 1,000), `http` (calls a second and p99 of 50 callers),
`added` (what a call adds to the endpoint's own time, by step), `stall` (small calls while a large one is answered).
Nothing is asserted here; ratios move by a fifth from run to run on a small machine.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import anyio
import httpx
import httpx2
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.server import MCPServer
from mcp.types import CallToolResult, TextContent
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

sys.path.insert(0, str(Path(__file__).parents[1]))

from capillary_interactions.server.app import build_server
from capillary_interactions.tools.endpoint import EndpointClient
from capillary_interactions.tools.endpoint.remembered import Remembered
from replicas.rig import _wait_for, free_port, request_of
from support import GET, MOBILE, message, settings, v2

TESTS = Path(__file__).parents[1]
JSON = {"content-type": "application/json"}
ASKED = {"identifier_name": "mobile", "identifier_value": MOBILE}
BARE = [sys.executable, str(TESTS / "bench" / "bare.py")]
OURS = [sys.executable, "-m", "capillary_interactions.server"]
ENVIRONMENT = {
    **os.environ,
    "CAPILLARY_HOST": "endpoint.example.com",
    "CAPILLARY_TILL": "till.1",
    "CAPILLARY_PASSWORD": "a password",
}
TEXTS = (
    "Your order {n} has shipped to the usual place.",
    "{n}4821 is your Example Bank verification code. Do not share it with anyone.",
    "Dear customer, 20% off at Example Store until Sunday. Visit https://shop.example.com/sale{n}",
    "Votre colis n° {n} arrive demain. Questions : aide@example.com",
    "आपका ऑर्डर {n} रवाना हो गया है।",
)


def fifty() -> Any:
    return v2(*(message(at, TEXTS[at % len(TEXTS)].format(n=at)) for at in range(50)))


def median_ms(times: list[float]) -> float:
    return statistics.median(times) * 1_000


def row(name: str, ratio: float, aim: str, note: str) -> None:
    print(f"{name:62} {ratio:6.2f} x   aim {aim:8} {note}", flush=True)


# --- start ---


async def first_listing(command: list[str]) -> float:
    began = time.perf_counter()
    parameters = StdioServerParameters(command=command[0], args=command[1:], env=ENVIRONMENT)
    async with Client(stdio_client(parameters)) as client:
        await client.list_tools()
        return time.perf_counter() - began


def at_rest(command: list[str]) -> float:
    """Megabytes of resident memory of a server that has listed its tools (Linux)."""
    process = subprocess.Popen(command, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin
    assert process.stdout
    hello = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "bench", "version": "1"}}
    lines = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/list", "params": {}},
    ]
    process.stdin.write("".join(json.dumps(line) + "\n" for line in lines).encode())
    process.stdin.flush()
    for _ in range(2):
        process.stdout.readline()
    status = Path(f"/proc/{process.pid}/status").read_text("utf-8")
    process.stdin.close()
    process.wait(10)
    process.stdout.close()
    return int(status.split("VmRSS:")[1].split()[0]) / 1_024


async def start() -> None:
    ours, bare = list[float](), list[float]()
    for _ in range(9):
        bare.append(await first_listing(BARE))
        ours.append(await first_listing(OURS))
    row("cold start to the first tools/list", statistics.median(ours) / statistics.median(bare), "<= 1.15", f"{median_ms(ours):.0f} ms, bare {median_ms(bare):.0f} ms")  # fmt: skip
    a, b = statistics.median(at_rest(OURS) for _ in range(3)), statistics.median(at_rest(BARE) for _ in range(3))
    row("memory at rest", a / b, "<= 1.35", f"{a:.0f} MB, bare {b:.0f} MB")


# --- in memory ---


@asynccontextmanager
async def answering(body: Any, cache_s: float = 60, took: list[float] | None = None) -> AsyncIterator[Client]:
    """Our server in memory; `took` gathers what the endpoint's own side takes."""
    content = json.dumps(body).encode()

    class Endpoint(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            began = time.perf_counter()
            answer = httpx.Response(200, content=content, headers=JSON)
            if took is not None:
                took.append(time.perf_counter() - began)
            return answer

    given = settings(cache_s=cache_s, rate_per_minute=100_000)
    client = EndpointClient(given.endpoint(), Endpoint())
    asked = Remembered(client, cache_s, 1 << 28) if cache_s else client
    async with Client(build_server(given, asked)) as asking:
        yield asking


async def timed(client: Client, times: int, **more: Any) -> list[float]:
    found: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        result = await client.call_tool(GET, {**ASKED, **more})
        found.append(time.perf_counter() - began)
        assert not result.is_error
    return found


def constant(structure: dict[str, Any], schema: dict[str, Any] | None) -> MCPServer[Any]:
    """The rival in memory; with our output schema the client checks its answers as it checks ours."""
    text = json.dumps(structure, ensure_ascii=False, separators=(",", ":"))
    rival = MCPServer("bare", log_level="WARNING")

    @rival.tool(name=GET, structured_output=False)
    async def answered(identifier_name: str, identifier_value: str) -> CallToolResult:
        return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=structure)

    tool = rival._tool_manager.get_tool(GET)
    assert tool
    tool.fn_metadata.output_schema = schema
    return rival


async def warm() -> None:
    async with answering(fifty()) as client:
        structure = (await client.call_tool(GET, ASKED)).structured_content
        schema = next(tool.output_schema for tool in (await client.list_tools()).tools if tool.name == GET)
        for declared, note in ((schema, "of the same schema"), (None, "unchecked")):
            ours, bare = list[float](), list[float]()
            async with Client(constant(structure, declared)) as other:
                for _ in range(20):
                    ours += await timed(client, 10)
                    bare += await timed(other, 10)
            row(f"50 messages from the cache beside a constant, {note}", statistics.median(ours) / statistics.median(bare), "<= 2.0", f"{median_ms(ours):.2f} ms, constant {median_ms(bare):.2f} ms")  # fmt: skip


async def growth() -> None:
    found: dict[int, float] = {}
    for number in (1_000, 10_000):
        body = v2(*(message(at, TEXTS[at % len(TEXTS)].format(n=at)) for at in range(number)))
        async with answering(body, cache_s=0) as client:
            found[number] = statistics.median(await timed(client, 9, max_tokens=2_000))
    row("10,000 messages beside 1,000", found[10_000] / found[1_000], "<= 12", f"{found[10_000] * 1_000:.0f} ms, {found[1_000] * 1_000:.0f} ms")  # fmt: skip


async def added() -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    took: list[float] = []
    async with answering(fifty(), cache_s=0, took=took) as client:
        await timed(client, 3)
        exporter.clear()
        took.clear()
        times = await timed(client, 50)
    own = [whole - endpoint for whole, endpoint in zip(times, took, strict=True)]
    row("what a call adds to the endpoint's time, cold cache, 50 messages", median_ms(own) / 25, "<= 1.00", f"{median_ms(own):.1f} ms of 25")  # fmt: skip
    steps: dict[str, list[float]] = {}
    for span in exporter.get_finished_spans():
        steps.setdefault(span.name, []).append((span.end_time - span.start_time) / 1e9)
    for name, spans in steps.items():
        print(f"    {name:58} {median_ms(spans):6.1f} ms")


# --- HTTP ---


@contextmanager
def listening(command: list[str], port: int, environment: dict[str, str], ready: str) -> Iterator[str]:
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with contextlib.suppress(RuntimeError):
            _wait_for(f"http://127.0.0.1:{port}{ready}") if ready else time.sleep(3)
        yield f"http://127.0.0.1:{port}/mcp"
    finally:
        process.terminate()
        process.wait(20)


async def callers(url: str, number: int, seconds: float, bodies: list[bytes]) -> list[float]:
    """Seconds of each call that so many callers made, one after the other each."""
    found: list[float] = []
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
    until = time.perf_counter() + seconds
    turn = itertools.cycle(bodies)

    async def one(_: int, http: Any) -> None:
        while time.perf_counter() < until:
            began = time.perf_counter()
            answer = await http.post(url, content=next(turn), headers=headers, timeout=60)
            assert answer.status_code == 200, answer.text
            assert not answer.json()["result"].get("isError"), answer.text
            found.append(time.perf_counter() - began)

    async with (
        httpx2.AsyncClient(limits=httpx2.Limits(max_connections=number)) as http,
        anyio.create_task_group() as all_,
    ):
        for place in range(number):
            all_.start_soon(one, place, http)
    return found


async def http() -> None:
    from replicas.brand import Brand, mobile

    brand = Brand()
    ours_port, bare_port = free_port(), free_port()
    ours_env = {**ENVIRONMENT, "CAPILLARY_HOST": f"http://127.0.0.1:{brand.port}", "CAPILLARY_RATE_PER_MINUTE": "100000", "CAPILLARY_CACHE_S": "600"}  # fmt: skip
    calls = [request_of(GET, {"identifier_name": "mobile", "identifier_value": mobile(n)}) for n in range(50)]
    with tempfile.TemporaryDirectory() as folder, listening([*OURS, "serve", "--transport", "http", "--port", str(ours_port)], ours_port, ours_env, "/health") as ours_url:  # fmt: skip
        await callers(ours_url, 50, 2, calls)  # fills the cache
        async with httpx2.AsyncClient() as asking:
            headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
            answer = (await asking.post(ours_url, content=calls[7], headers=headers)).json()["result"]
        constant = Path(folder, "answer.json")
        constant.write_text(json.dumps(answer["structuredContent"]), "utf-8")
        command = [*BARE, "--port", str(bare_port), "--answer", str(constant)]
        with listening(command, bare_port, ENVIRONMENT, "") as bare_url:
            rates: list[float] = []
            tails: list[float] = []
            shown = ""
            for _ in range(3):
                bare = await callers(bare_url, 50, 5, calls)
                ours = sorted(await callers(ours_url, 50, 5, calls))
                rates.append(len(ours) / len(bare))
                tails.append(ours[int(len(ours) * 0.99)] / ours[len(ours) // 2])
                shown = (
                    f"{len(ours) / 5:.0f} a second, bare {len(bare) / 5:.0f}; p50 {ours[len(ours) // 2] * 1_000:.0f} ms"
                )
    brand.stop()
    row("HTTP calls a second of one replica, 50 callers", statistics.median(rates), ">= 0.6", shown)
    row("p99 beside p50 under that load", statistics.median(tails), "<= 4", "")


async def stall() -> None:
    """Ten callers of small answers, alone and while one caller asks for 10,000 messages again and again."""
    port = free_port()
    large = v2(*(message(at, TEXTS[at % len(TEXTS)].format(n=at)) for at in range(10_000)))
    with serving_both(large) as (endpoint_port, large_mobile):
        environment = {**ENVIRONMENT, "CAPILLARY_HOST": f"http://127.0.0.1:{endpoint_port}", "CAPILLARY_RATE_PER_MINUTE": "100000", "CAPILLARY_CACHE_S": "600"}  # fmt: skip
        small = [request_of(GET, {**ASKED, "identifier_value": f"44770090{n:04}"}) for n in range(10)]
        # each time another budget: the very same question would be answered from memory
        big = [
            request_of(GET, {**ASKED, "identifier_value": large_mobile, "max_tokens": 2_000 + n}) for n in range(999)
        ]
        with listening(
            [*OURS, "serve", "--transport", "http", "--port", str(port)], port, environment, "/health"
        ) as url:
            await callers(url, 10, 1, small)
            await callers(url, 1, 1, big[-5:])
            alone = sorted(await paced(url, small, 8))
            beside: list[float] = []
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(callers, url, 1, 9, big)
                await anyio.sleep(0.5)
                beside = sorted(await paced(url, small, 8))
    p99 = [times[int(len(times) * 0.99)] for times in (beside, alone)]
    row("small calls' p99 while one of 10,000 messages is answered", p99[0] / p99[1], "<= 3", f"{p99[0] * 1_000:.0f} ms, alone {p99[1] * 1_000:.0f} ms")  # fmt: skip


async def paced(url: str, bodies: list[bytes], seconds: float) -> list[float]:
    """Ten callers who ask twice a second each: what is measured is waiting for others, not for each other."""
    found: list[float] = []
    headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}

    async def one(place: int, http: Any) -> None:
        await anyio.sleep(place * 0.05)
        for _ in range(int(seconds * 2)):
            began = time.perf_counter()
            await http.post(url, content=bodies[place], headers=headers, timeout=60)
            found.append(time.perf_counter() - began)
            await anyio.sleep(max(0.0, 0.5 - found[-1]))

    async with httpx2.AsyncClient() as http, anyio.create_task_group() as tasks:
        for place in range(len(bodies)):
            tasks.start_soon(one, place, http)
    return found


@contextmanager
def serving_both(large: Any) -> Iterator[tuple[int, str]]:
    """An endpoint in a process of its own that answers one customer with `large` and everybody else with little."""
    mobile = "447700909999"
    with tempfile.TemporaryDirectory() as folder:
        big, small = Path(folder, "large.json"), Path(folder, "small.json")
        big.write_text(json.dumps(large), "utf-8")
        small.write_text(json.dumps(v2(*(message(at, "A message") for at in range(10)))), "utf-8")
        script = (
            "import sys, uvicorn\nfrom pathlib import Path\n"
            "big, small = (Path(one).read_bytes() for one in sys.argv[1:3])\n"
            "async def app(scope, receive, send):\n"
            "    if scope['type'] != 'http': return\n"
            f"    body = big if b'{mobile}' in scope['query_string'] else small\n"
            "    await send({'type': 'http.response.start', 'status': 200, 'headers': [(b'content-type', b'application/json')]})\n"
            "    await send({'type': 'http.response.body', 'body': body})\n"
            "uvicorn.run(app, host='127.0.0.1', port=int(sys.argv[3]), log_level='error', access_log=False, lifespan='off')\n"
        )
        port = free_port()
        process = subprocess.Popen([sys.executable, "-c", script, str(big), str(small), str(port)])
        try:
            _wait_for(f"http://127.0.0.1:{port}/")
            yield port, mobile
        finally:
            process.terminate()
            process.wait(10)


ROWS: dict[str, Callable[[], Any]] = {"start": start, "warm": warm, "growth": growth, "http": http, "added": added, "stall": stall}  # fmt: skip


async def main() -> None:
    for name in sys.argv[1:] or ROWS:
        await ROWS[name]()


if __name__ == "__main__":
    anyio.run(main)
