"""What replicas share through a real Redis, and what happens when it is slow, gone, back, full, read-only or flushed."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.server.settings import SettingsError, load_settings
from capillary_interactions.tools.endpoint import EndpointClient, turns
from capillary_interactions.tools.endpoint.breaker import FAILURES
from capillary_interactions.tools.endpoint.remembered import Remembered
from capillary_interactions.tools.endpoint.shared import deployment, store
from capillary_interactions.tools.endpoint.shared import turns as shared_turns
from capillary_interactions.tools.endpoint.shared.store import Held, Store
from capillary_interactions.tools.endpoint.shared.turns import SharedTurns
from mcp import Client
from pydantic import SecretStr
from redis_server import RedisServer
from support import GET, MOBILE, SUMMARIZE, canaries, message, settings, v2

KEY = b"a key for tests only, 32 bytes.."
ARGUMENTS = {"identifier_name": "mobile", "identifier_value": MOBILE}


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    server = RedisServer()
    yield server
    server.stop()


@pytest.fixture
def clean(server: RedisServer) -> RedisServer:
    server.flush()
    return server


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is busy with other tests may take longer than a call would wait."""
    monkeypatch.setattr(store, "COMMAND_S", 5.0)


@asynccontextmanager
async def replica(server: RedisServer, answer: Callable[[httpx.Request], httpx.Response], **more: Any) -> AsyncIterator:
    """A whole server of one replica, its pulse beating, over an endpoint that answers `answer`."""
    given = settings(redis_url=SecretStr(server.url), **more)
    endpoint = EndpointClient(given.endpoint(), httpx.MockTransport(answer))
    asked = Remembered(endpoint, given.cache_s, 1 << 24) if given.cache_s else endpoint
    async with Client(build_server(given, asked)) as client:
        yield client


async def text_of(client: Any, tool: str = SUMMARIZE, **more: Any) -> str:
    result = await client.call_tool(tool, {**ARGUMENTS, **more})
    return "".join(block.text for block in result.content if block.type == "text")


@pytest.mark.usefixtures("patient")
@pytest.mark.promise("resilience.shared")
async def test_an_answer_that_one_replica_fetched_serves_the_others_and_nobody_else_can_read_it(
    clean: RedisServer,
) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(200, json=v2(message(1, "Your OTP is 492817, dear Canaryname")))

    async with replica(clean, answer) as one, replica(clean, answer) as two:
        first, second = await text_of(one, GET), await text_of(two, GET)
    assert first == second, "the same pseudonyms, too"
    assert len(asked) == 1
    held = clean.everything().decode("latin-1")
    assert "answer:" in held
    assert [value for value in canaries(MOBILE, "492817", "Canaryname", "till.1") if value in held] == []

    async with replica(clean, answer, pseudonym_key=SecretStr("a key of somebody else")) as other:
        await text_of(other)
    assert len(asked) == 2, "who has another key has another cache"


@pytest.mark.usefixtures("patient")
@pytest.mark.promise("resilience.shared")
async def test_what_redis_holds_is_bound_to_key_and_name_and_is_gone_with_its_time(clean: RedisServer) -> None:
    mine, foreign = Store(clean.url, KEY, "a"), Store(clean.url, b"x" * 32, "a")
    await mine.put("token", Held(b"secret", 0.2))
    assert (await mine.get("token")).plain == b"secret"  # type: ignore[union-attr]
    with clean.asked() as client:
        (name,) = client.keys()
        client.set(name.replace(b"token", b"other"), client.get(name))
        assert b"secret" not in client.get(name)
    assert await mine.get("other") is None, "sealed under another name"
    assert await foreign.get("token") is None
    await foreign.aclose()
    await anyio.sleep(0.25)
    assert await mine.get("token") is None
    await mine.aclose()


@pytest.mark.usefixtures("patient")
@pytest.mark.promise("resilience.shared", "endpoint.oauth")
async def test_the_vendors_token_is_fetched_once_for_all_and_once_more_when_it_is_refused(clean: RedisServer) -> None:
    given: list[str] = []
    refused = set[str]()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            given.append(f"canary-vendor-token-{len(given)}")
            return httpx.Response(200, json={"data": {"accessToken": given[-1], "ttlSeconds": 300}})
        if request.headers["X-CAP-API-OAUTH-TOKEN"] in refused:
            return httpx.Response(401, json={})
        return httpx.Response(200, json=v2(message(1)))

    changes = {"till": None, "password": None, "client_key": "key", "client_secret": SecretStr("s"), "cache_s": 0}
    async with replica(clean, answer, **changes) as one, replica(clean, answer, **changes) as two:
        for client in (one, two, one, two):
            assert '"total_messages":1' in await text_of(client)
        assert given == ["canary-vendor-token-0"]
        assert "canary-vendor-token" not in clean.everything().decode("latin-1")
        refused.add(given[0])
        for client in (one, two, one, two):
            assert '"total_messages":1' in await text_of(client)
    assert len(given) == 2


@pytest.mark.usefixtures("patient")
@pytest.mark.promise("resilience.shared", "resilience.breaker")
async def test_all_replicas_hear_that_the_endpoint_is_down_and_that_it_is_back(
    clean: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from capillary_interactions.tools.endpoint import breaker

    monkeypatch.setattr(deployment, "PULSE_S", 0.05)
    monkeypatch.setattr(breaker, "OPEN_S", 1.0)
    down, asked = True, list[str]()

    def answer_as(name: str) -> Callable[[httpx.Request], httpx.Response]:
        def answer(request: httpx.Request) -> httpx.Response:
            asked.append(name)
            return httpx.Response(500) if down else httpx.Response(200, json=v2(message(1)))

        return answer

    async with (
        replica(clean, answer_as("one"), cache_s=0) as one,
        replica(clean, answer_as("two"), cache_s=0) as two,
    ):
        for _ in range(FAILURES):
            assert "endpoint_unavailable: The endpoint failed" in await text_of(one)
        await anyio.sleep(0.3)
        assert f"No call is made: {FAILURES} calls in a row failed" in await text_of(two)
        assert "two" not in asked
        down = False
        await anyio.sleep(0.9)
        assert '"total_messages":1' in await text_of(one)
        await anyio.sleep(0.3)
        assert '"total_messages":1' in await text_of(two)


class Load:
    """Replicas that take turns as fast as they get them; remembers when each was taken."""

    def __init__(self, server: RedisServer, limit: int, replicas: int) -> None:
        self.limit = limit
        self.stores = [Store(server.url, KEY, "brand") for _ in range(replicas)]
        self.replicas = [SharedTurns(store, limit, 1) for store in self.stores]
        self.taken: list[list[float]] = [[] for _ in range(replicas)]

    async def run(self, seconds: float, shares: list[float]) -> None:
        """For so long; `shares` says how eager each replica is (0: it only shows that it is alive)."""
        async with anyio.create_task_group() as tasks:
            for number, eager in enumerate(shares):
                tasks.start_soon(self._takes, number, time.monotonic() + seconds, eager)
                tasks.start_soon(self._pulse, number, time.monotonic() + seconds)

    async def _takes(self, number: int, until: float, eager: float) -> None:
        while time.monotonic() < until:
            if eager and await self.replicas[number].take() == 0:
                self.taken[number].append(time.monotonic())
            await anyio.sleep(0.005 / eager if eager else 0.05)

    async def _pulse(self, number: int, until: float) -> None:
        while time.monotonic() < until:
            await self.replicas[number].look()
            await anyio.sleep(0.05)

    def most_in_a_window(self) -> int:
        window, most = deque[float](), 0
        for at in sorted(at for each in self.taken for at in each):
            window.append(at)
            while window[0] <= at - (turns.WINDOW_S - 0.02):
                window.popleft()
            most = max(most, len(window))
        return most

    async def aclose(self) -> None:
        for each in self.stores:
            await each.aclose()


@pytest.fixture
def short_window(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (turns, shared_turns):
        monkeypatch.setattr(module, "WINDOW_S", 1.0)
    monkeypatch.setattr(shared_turns, "_SETTLED_S", 0.2)
    monkeypatch.setattr(store, "_ASKED_AGAIN_AFTER_S", 0.1)


@pytest.mark.usefixtures("short_window")
@pytest.mark.promise("resilience.shared")
async def test_replicas_share_one_limit_and_one_that_is_alone_may_use_it_all(clean: RedisServer) -> None:
    load = Load(clean, limit=30, replicas=3)
    await load.run(1.5, [0, 0, 0])  # until the log is as old as a window
    await load.run(1.0, [1, 0, 0])
    assert len(load.taken[0]) == 30, "nobody else wants any"
    await load.run(2.2, [1, 1, 1])
    assert load.most_in_a_window() <= 30
    assert sum(map(len, load.taken)) >= 80, "and it is used"
    await load.aclose()


FAULTS = [
    ("stopped and back without its data", RedisServer.stop, RedisServer.start),
    ("slow", RedisServer.hold, RedisServer.go_on),
    ("full", RedisServer.fill, RedisServer.empty_again),
    ("read-only", RedisServer.read_only, RedisServer.writable),
    ("flushed", RedisServer.flush, lambda server: None),
    ("restarted", RedisServer.restart, lambda server: None),
]


@pytest.mark.usefixtures("short_window")
@pytest.mark.promise("resilience.shared")
@pytest.mark.parametrize(("breaks", "mends"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
async def test_whatever_redis_does_calls_go_on_within_the_limit(
    breaks: Callable[[RedisServer], None],
    mends: Callable[[RedisServer], None],
    clean: RedisServer,
    caplog: pytest.LogCaptureFixture,
) -> None:
    load = Load(clean, limit=60, replicas=3)
    try:
        await load.run(1.6, [1, 0.1, 0.02])  # one replica has most of the load
        before = [len(each) for each in load.taken]
        breaks(clean)
        await load.run(1.4, [1, 1, 1])
        assert all(len(each) > old for each, old in zip(load.taken, before, strict=True)), "each goes on"
    finally:
        mends(clean)
    await load.run(2.2, [0.3, 1, 1])
    assert load.most_in_a_window() <= 60
    assert not any(one.alone for one in load.replicas), "they share again"
    assert clean.url not in caplog.text
    await load.aclose()


@pytest.mark.usefixtures("short_window")
@pytest.mark.promise("resilience.shared")
async def test_without_redis_from_the_beginning_each_takes_the_share_that_the_setting_says(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    nowhere = "redis://somebody:canary-redis-password@127.0.0.1:1/0"
    alone = SharedTurns(Store(nowhere, KEY, "brand"), limit=30, replicas=3)
    waits = [await alone.take() for _ in range(11)]
    assert waits[:10] == [0.0] * 10
    assert waits[10] > 0.5, "most of the window, which is a second here"
    assert [line.levelname for line in caplog.records if "Redis" in line.message] == ["WARNING"], "said once"
    assert "canary-redis-password" not in caplog.text


@pytest.mark.promise("resilience.shared")
async def test_a_call_without_redis_is_answered_as_if_there_were_none(caplog: pytest.LogCaptureFixture) -> None:
    given = settings(redis_url=SecretStr("redis://127.0.0.1:1/0"))
    endpoint = EndpointClient(given.endpoint(), httpx.MockTransport(lambda _: httpx.Response(200, json=v2(message(1)))))
    async with Client(build_server(given, Remembered(endpoint, 60, 1 << 24))) as client:
        assert '"total_messages":1' in await text_of(client)
    assert "this replica goes on by itself" in caplog.text


@pytest.mark.promise("resilience.shared", "settings.bounds")
@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"CAPILLARY_REDIS_URL": "http://canary-host"}, "CAPILLARY_REDIS_URL must begin with redis://"),
        ({"CAPILLARY_REDIS_URL": "redis://canary-host"}, "needs CAPILLARY_PSEUDONYM_KEY, the same for every replica"),
    ],
)
def test_a_redis_that_cannot_be_shared_is_refused(
    changes: dict[str, str], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in changes.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=says) as refused:
        load_settings(overrides={"host": "eu.api.example.com", "till": "t", "password": "p"})
    assert "canary-host" not in str(refused.value)


@pytest.mark.promise("command.doctor", "resilience.shared")
def test_doctor_says_whether_redis_can_be_used(clean: RedisServer) -> None:
    from test_command import run

    key = {"CAPILLARY_PSEUDONYM_KEY": "a key for tests only"}
    well = run("doctor", "--sandbox", CAPILLARY_REDIS_URL=clean.url, **key)
    assert (well.exit_code, "Redis" in well.stdout) == (0, True), well.output
    gone = run("doctor", "--sandbox", CAPILLARY_REDIS_URL="redis://me:canary-redis-password@127.0.0.1:1/0", **key)
    assert gone.exit_code == 1
    assert "Redis cannot be used. Replicas go on" in gone.stdout
    assert "canary-redis-password" not in gone.output
    clean.read_only()
    try:
        assert run("doctor", "--sandbox", CAPILLARY_REDIS_URL=clean.url, **key).exit_code == 1
    finally:
        clean.writable()
