"""Turns, attempts, the breaker and the memory: each alone, with a clock of the test's own where time matters."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.server.http import http_app
from capillary_interactions.tools.endpoint import EndpointClient, Question
from capillary_interactions.tools.endpoint.breaker import FAILURES, OPEN_S, Breaker
from capillary_interactions.tools.endpoint.pace import Pace
from capillary_interactions.tools.endpoint.remembered import Remembered
from capillary_interactions.tools.endpoint.retries import retry_after_s
from capillary_interactions.tools.endpoint.turns import OwnTurns
from capillary_interactions.tools.errors import (
    CallFailed,
    CustomerNotFound,
    EndpointTimeout,
    EndpointUnavailable,
    RateLimited,
)
from capillary_interactions.tools.record import begin
from capillary_interactions.tools.text import RawText
from mcp import Client
from support import MOBILE, NOW, SUMMARIZE, endpoint, settings, v2

NOT_FOUND = {"errors": [{"code": 8015, "status": False}]}


def about(number: int = 0, **changes: Any) -> Question:
    return Question("mobile", RawText(str(447_700_900_000 + number)), **changes)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


# ---- turns ----


@pytest.mark.promise("resilience.rate")
async def test_turns_are_free_up_to_the_limit_and_then_refused_with_the_seconds_to_wait() -> None:
    clock = Clock()
    pace = Pace(3, OwnTurns(3, clock))
    with anyio.fail_after(5):
        for _ in range(3):
            await pace.turn()
            clock.now += 10
        with pytest.raises(RateLimited) as refused:
            await pace.turn()
    assert "limit of 3 calls a minute is used up; the next turn is in 32 s" in str(refused.value)
    clock.now += 31.1
    with anyio.fail_after(5):
        await pace.turn()
        with pytest.raises(RateLimited, match="used up"):
            await pace.turn()


@pytest.mark.promise("resilience.rate")
async def test_who_waits_is_served_in_order_and_whoever_cannot_be_is_told_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from capillary_interactions.tools.endpoint import turns as module

    monkeypatch.setattr(module, "WINDOW_S", 0.2)
    pace, served, told = Pace(5), list[tuple[float, int]](), list[int]()

    async def caller(number: int) -> None:
        try:
            with anyio.fail_after(0.7):
                await pace.turn()
            served.append((anyio.current_time(), number))
        except RateLimited:
            told.append(number)

    async with anyio.create_task_group() as tasks:
        for number in range(40):
            tasks.start_soon(caller, number)
            await anyio.lowlevel.checkpoint()
    numbers = [number for _, number in served]
    assert numbers == sorted(numbers)
    assert sorted(numbers + told) == list(range(40))
    assert len(numbers) >= 15
    assert told
    times = [at for at, _ in served]
    for first in range(len(times) - 5):
        assert times[first + 5] - times[first] >= 0.195  # never more than five within a window


@pytest.mark.promise("resilience.rate")
async def test_who_asks_a_lot_does_not_starve_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    from capillary_interactions.tools.endpoint import turns as module

    monkeypatch.setattr(module, "WINDOW_S", 0.05)
    pace, served = Pace(1), list[str]()

    async def caller(name: str) -> None:
        begin("a tool").caller = name
        with anyio.fail_after(10):
            await pace.turn()
        served.append(name)

    async with anyio.create_task_group() as tasks:
        for name in ["greedy"] * 20 + ["modest"] * 3 + ["rare"]:
            tasks.start_soon(caller, name)
            await anyio.lowlevel.checkpoint()
    assert served.index("rare") <= 4
    assert served[:9].count("modest") == 3
    assert served.count("greedy") == 20
    assert not pace._own


@pytest.mark.promise("resilience.rate")
async def test_the_endpoint_counts_no_more_calls_than_the_limit_whatever_is_asked() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params["identifierValue"])
        return httpx.Response(503 if len(seen) % 10 == 0 else 200, json=v2())

    client = endpoint(answer, rate_per_minute=100)
    outcomes, refused = Counter[str](), list[str]()

    async def ask(number: int) -> None:
        try:
            await client.ask(about(number))
            outcomes["answered"] += 1
        except CallFailed as failure:
            outcomes[failure.code] += 1
            refused.append(str(failure))

    async with anyio.create_task_group() as tasks:
        for number in range(500):
            tasks.start_soon(ask, number)
    assert len(seen) == 100
    assert outcomes["answered"] + outcomes["rate_limited"] == 500
    assert outcomes["answered"] >= 80
    assert all("the next turn is in " in text for text in refused)


@pytest.mark.promise("resilience.rate")
async def test_who_waits_hears_of_it() -> None:
    clock = Clock()
    pace, said = Pace(1, OwnTurns(1, clock)), list[str]()

    async def progress(sentence: str) -> None:
        said.append(sentence)
        clock.now += 61.1

    await pace.turn()
    with anyio.fail_after(100):
        await pace.turn(progress)
    assert said == ["waiting 62 s for the limit of 1 calls a minute"]


@pytest.mark.promise("resilience.rate")
async def test_a_client_hears_that_a_slow_call_is_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    from capillary_interactions.tools import asking

    monkeypatch.setattr(asking, "BEAT_S", 0.05)
    heard: list[str | None] = []

    async def slowly(_: httpx.Request) -> httpx.Response:
        await anyio.sleep(0.3)
        return httpx.Response(200, json=v2())

    async def listen(_number: float, _total: float | None, sentence: str | None) -> None:
        heard.append(sentence)

    client = EndpointClient(settings().endpoint(), httpx.MockTransport(slowly))
    async with Client(build_server(settings(), client)) as asking_client:
        customer = {"identifier_name": "mobile", "identifier_value": MOBILE}
        await asking_client.call_tool(SUMMARIZE, customer, progress_callback=listen)
        number = len(heard)
        await anyio.sleep(0.15)
    assert 2 <= number <= 6
    assert set(heard) == {"waiting for the endpoint's answer"}
    assert len(heard) == number  # and no more once it is answered


# ---- attempts ----


AFTER: list[tuple[str | None, float | None]] = [
    ("0", 0.0),
    ("7", 7.0),
    (" 12 ", 12.0),
    ("99999999999", 86_400.0),
    ("Sat, 21 Nov 2026 09:00:30 GMT", 30.0),
    ("Sat, 21 Nov 2020 09:00:30 GMT", 0.0),
    ("Sat, 21 Nov 2026 09:00:30", None),
    ("soon", None),
    ("-5", None),
    ("1e9", None),
    ("", None),
    (None, None),
]


@pytest.mark.promise("resilience.retries")
@pytest.mark.parametrize(("header", "seconds"), AFTER)
def test_retry_after_is_a_number_or_a_date_or_nothing(header: str | None, seconds: float | None) -> None:
    assert retry_after_s(header, NOW) == seconds


def failing(times: int, status: int, **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    left = [times]

    def answer(_: httpx.Request) -> httpx.Response:
        left[0] -= 1
        return httpx.Response(status, headers=headers, json={}) if left[0] >= 0 else httpx.Response(200, json=v2())

    return answer


@pytest.mark.promise("resilience.retries")
@pytest.mark.parametrize(
    ("after", "seconds", "code", "says"),
    [
        ("0", 5, None, ""),
        ("1", 5, None, ""),
        ("40", 5, "rate_limited", "it asks to wait 40 s"),
        ("99999999", 5, "rate_limited", "it asks to wait 86400 s"),
        ("nonsense", 5, None, ""),
    ],
)
async def test_retry_after_is_honoured_within_the_calls_time_and_told_beyond_it(
    after: str, seconds: float, code: str | None, says: str
) -> None:
    client = endpoint(failing(1, 429, **{"Retry-After": after}), timeout_s=seconds)
    begun = anyio.current_time()
    if code is None:
        await client.ask(about())
        assert after != "1" or anyio.current_time() - begun >= 1
    else:
        with pytest.raises(RateLimited) as refused:
            await client.ask(about())
        assert says in str(refused.value)
        assert anyio.current_time() - begun < 1


@pytest.mark.promise("resilience.retries")
async def test_an_outage_is_not_multiplied_by_everybodys_attempts() -> None:
    calls = [0]

    def answer(_: httpx.Request) -> httpx.Response:
        calls[0] += 1
        return httpx.Response(503, json={})

    client = endpoint(answer, rate_per_minute=1_000)
    client._breaker = _NeverOpen()
    for number in range(400):
        with pytest.raises(EndpointUnavailable):
            await client.ask(about(number))
    assert calls[0] == 400 + 300  # three retries for ten calls of the limit, not two for each


class _NeverOpen(Breaker):
    @property
    def trouble(self) -> None:
        return None


# ---- the breaker ----


async def once(breaker: Breaker, failure: CallFailed | None = None) -> None:
    async with breaker.guarding():
        if failure:
            raise failure


async def opened(clock: Clock) -> Breaker:
    breaker = Breaker(clock)
    for _ in range(FAILURES):
        assert breaker.trouble is None
        with pytest.raises(EndpointUnavailable):
            await once(breaker, EndpointUnavailable("The endpoint failed (HTTP 503)."))
    return breaker


@pytest.mark.promise("resilience.breaker")
async def test_after_five_failures_calls_fail_at_once_and_say_what_is_wrong_since_when() -> None:
    clock = Clock()
    breaker = await opened(clock)
    with pytest.raises(EndpointUnavailable) as refused:
        await once(breaker)
    text = str(refused.value)
    assert "5 calls in a row failed since " in text
    assert datetime.now(UTC).strftime("%H:") in text
    assert "the last so: The endpoint failed (HTTP 503)." in text
    assert f"Call again in {math.ceil(OPEN_S)} s" in text


@pytest.mark.promise("resilience.breaker")
async def test_one_call_tries_whether_it_is_over_and_the_others_wait_for_it() -> None:
    clock = Clock()
    breaker = await opened(clock)
    clock.now += OPEN_S + 1
    async with breaker.guarding():  # the one that tries
        with pytest.raises(EndpointUnavailable):
            await once(breaker)
    assert breaker.trouble is None
    await once(breaker)


@pytest.mark.promise("resilience.breaker")
async def test_a_try_that_fails_keeps_it_open_and_a_cancelled_one_decides_nothing() -> None:
    clock = Clock()
    breaker = await opened(clock)
    clock.now += OPEN_S + 1
    with anyio.CancelScope() as scope:
        async with breaker.guarding():
            scope.cancel()
            await anyio.sleep(1)
    assert breaker.trouble is not None
    with pytest.raises(EndpointUnavailable, match="HTTP 500"):
        await once(breaker, EndpointUnavailable("HTTP 500"))
    with pytest.raises(EndpointUnavailable, match="6 calls in a row"):
        await once(breaker)


@pytest.mark.promise("resilience.breaker")
async def test_an_answer_that_knows_no_customer_shows_that_the_endpoint_is_there() -> None:
    breaker = Breaker()
    for _ in range(FAILURES - 1):
        with pytest.raises(EndpointUnavailable):
            await once(breaker, EndpointUnavailable())
    with pytest.raises(CustomerNotFound):
        await once(breaker, CustomerNotFound())
    with pytest.raises(EndpointUnavailable):
        await once(breaker, EndpointUnavailable())
    assert breaker.trouble is None


@pytest.mark.promise("resilience.breaker")
async def test_a_refusal_by_our_own_limit_tells_nothing_of_the_endpoint() -> None:
    breaker = Breaker()
    for _ in range(FAILURES):
        with pytest.raises(EndpointUnavailable):
            await once(breaker, EndpointUnavailable())
        with pytest.raises((RateLimited, EndpointUnavailable)):
            await once(breaker, RateLimited())
    assert breaker.trouble is not None


@pytest.mark.promise("resilience.breaker")
async def test_ready_tells_while_the_endpoint_is_down() -> None:
    client = endpoint(lambda _: httpx.Response(500, json={}))
    app = http_app(build_server(settings(), client), lambda: client.trouble)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as browser:
        assert (await browser.get("/ready")).json() == {"status": "ready"}
        for number in range(FAILURES):
            with pytest.raises(EndpointUnavailable):
                await client.ask(about(number))
        told = await browser.get("/ready")
        assert told.status_code == 503
        assert "HTTP 500" in told.json()["reason"]
        assert (await browser.get("/health")).status_code == 200


# ---- the memory ----


class Slow:
    """Answers after a moment; counts."""

    def __init__(self, body: Any = None, status: int = 200) -> None:
        self.asked: list[str] = []
        self.body = v2() if body is None else body
        self.status = status

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(str(request.url.params))
        await anyio.sleep(0.05)
        return httpx.Response(self.status, json=self.body)


def remembered(service: Any, seconds: float = 60, most_bytes: int = 10**6) -> Remembered:
    client = EndpointClient(settings().endpoint(), httpx.MockTransport(service))
    return Remembered(client, seconds, most_bytes)


@pytest.mark.promise("resilience.cache")
async def test_the_same_customer_is_fetched_once_and_others_are_not_mixed_up() -> None:
    service = Slow()
    memory = remembered(service)
    for question in (about(), about(), about(channels=("sms",)), about(1), about(channels=("email",)), about(1)):
        await memory.ask(question)
    assert len(service.asked) == 3  # sms is no filter of the endpoint: the same fetch as without


@pytest.mark.promise("resilience.cache")
async def test_what_is_too_old_or_too_large_is_fetched_again() -> None:
    service = Slow()
    memory = remembered(service, seconds=0.05)
    await memory.ask(about())
    await anyio.sleep(0.06)
    await memory.ask(about())
    assert len(service.asked) == 2
    small = remembered(service, most_bytes=100)
    await small.ask(about())
    await small.ask(about())
    assert len(service.asked) == 4


@pytest.mark.promise("resilience.cache")
async def test_twenty_who_ask_at_once_share_one_fetch_and_a_cancelled_first_one_fails_nobody() -> None:
    service = Slow()
    memory, answered = remembered(service), list[int]()

    async def ask(number: int, scope: anyio.CancelScope) -> None:
        with scope:
            await memory.ask(about())
            answered.append(number)

    scopes = [anyio.CancelScope() for _ in range(20)]
    async with anyio.create_task_group() as tasks:
        for number, scope in enumerate(scopes):
            tasks.start_soon(ask, number, scope)
        await anyio.sleep(0.02)
        scopes[0].cancel()
    assert sorted(answered) == list(range(1, 20))
    assert len(service.asked) == 2  # the cancelled one's, and that of the next in line


@pytest.mark.promise("resilience.cache")
async def test_who_waits_for_fetches_that_are_cancelled_waits_no_longer_than_a_call_may_take() -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        await anyio.sleep(60)
        return httpx.Response(200, json=v2())

    memory = Remembered(EndpointClient(settings(timeout_s=0.6).endpoint(), httpx.MockTransport(never)), 60, 10**6)
    first, begun, ended = anyio.CancelScope(), anyio.current_time(), list[float]()

    async def cancelled() -> None:
        with first:
            await memory.ask(about())

    async def waits() -> None:
        with pytest.raises(EndpointTimeout):
            await memory.ask(about())
        ended.append(anyio.current_time() - begun)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(cancelled)
        await anyio.sleep(0.01)
        tasks.start_soon(waits)
        await anyio.sleep(0.4)
        first.cancel()
    assert ended[0] < 0.9


@pytest.mark.promise("resilience.cache")
async def test_a_failure_is_shared_with_those_who_waited_and_not_remembered() -> None:
    service = Slow(NOT_FOUND)
    memory, failures = remembered(service), list[CallFailed]()

    async def ask() -> None:
        try:
            await memory.ask(about())
        except CallFailed as failure:
            failures.append(failure)

    async with anyio.create_task_group() as tasks:
        for _ in range(5):
            tasks.start_soon(ask)
    assert [type(one) for one in failures] == [CustomerNotFound] * 5
    assert len(set(map(id, failures))) == 5
    assert len(service.asked) == 1
    await ask()
    assert len(service.asked) == 2


@pytest.mark.promise("resilience.cache")
async def test_a_key_holds_no_identifier_and_nothing_is_kept_after_the_end() -> None:
    memory = remembered(Slow())
    await memory.ask(Question("mobile", RawText(MOBILE)))
    assert MOBILE.encode() not in b"".join(memory._answers)
    assert {len(key) for key in memory._answers} == {64}
    assert MOBILE not in repr(memory.__dict__)
    await memory.aclose()
    assert not memory._answers


@pytest.mark.promise("resilience.cache")
@pytest.mark.parametrize(("seconds", "fetched"), [(60.0, 1), (0.0, 3)])
async def test_the_setting_decides_whether_anything_is_remembered(
    seconds: float, fetched: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from capillary_interactions.server import app

    service = Slow()
    monkeypatch.setattr(app, "EndpointClient", lambda config: EndpointClient(config, httpx.MockTransport(service)))
    server = build_server(settings(cache_s=seconds))
    async with Client(server) as client:
        for _ in range(3):
            await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": MOBILE})
    assert len(service.asked) == fetched
