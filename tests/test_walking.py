"""v1.1's pages: walked to their end, each message once, within the bounds of a call, and heard of by who waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from capillary_interactions.server.sandbox.wire import v1
from mcp import Client
from support import GET, SUMMARIZE, call, endpoint, server_answering, settings

BUSY = 9
"""The sandbox's customer with ten thousand messages."""
ITS_MOBILE = "447700900009"


def pages_of(story: int, seen: list[int], spoil: Callable[[int, Any], httpx.Response | None] | None = None) -> Any:
    """An endpoint that cuts its lists to `limit` from `offset` on, and notes the offsets asked for."""

    def handler(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params.get("offset", "0"))
        seen.append(offset)
        body = v1(story, None, int(request.url.params.get("limit", "50")), offset)
        return (spoil(offset, body) if spoil else None) or httpx.Response(200, json=body)

    return handler


@pytest.mark.promise("reading.pages")
async def test_v1_1_is_walked_to_its_end_and_each_message_counted_once() -> None:
    seen: list[int] = []
    answer = await call(
        server_answering(pages_of(BUSY, seen), api_version="v1.1"), SUMMARIZE, identifier_value=ITS_MOBILE
    )
    assert answer["total_messages"] == 10_000
    assert seen == [50 * page for page in range(len(seen))]
    assert not any("page" in caveat or "exactly" in caveat for caveat in answer.get("warnings", ()))


@pytest.mark.promise("reading.pages")
async def test_a_short_list_is_asked_for_once() -> None:
    seen: list[int] = []
    await call(server_answering(pages_of(2, seen), api_version="v1.1"), GET, identifier_value="447700900002")
    assert seen == [0]


@pytest.mark.promise("reading.pages")
async def test_an_endpoint_that_ignores_the_offset_is_asked_twice_and_said_to_hold_more() -> None:
    seen: list[int] = []
    same = pages_of(BUSY, seen, lambda _, body: httpx.Response(200, json=v1(BUSY, None, 50, 0)))
    answer = await call(server_answering(same, api_version="v1.1"), SUMMARIZE, identifier_value=ITS_MOBILE)
    assert seen == [0, 50]
    assert any("exactly 50 listed" in caveat for caveat in answer["warnings"])


@pytest.mark.promise("reading.pages")
@pytest.mark.parametrize("fault", [httpx.Response(403, json={}), httpx.Response(200, text="<html>")])
async def test_a_later_page_that_fails_ends_the_walk_and_the_rest_is_said_to_be_missing(fault: httpx.Response) -> None:
    seen: list[int] = []
    handler = pages_of(BUSY, seen, lambda offset, _: fault if offset == 100 else None)
    answer = await call(server_answering(handler, api_version="v1.1"), SUMMARIZE, identifier_value=ITS_MOBILE)
    assert 0 < answer["total_messages"] < 10_000
    assert any("more pages than the 2" in caveat for caveat in answer["warnings"])


@pytest.mark.promise("reading.pages")
async def test_a_walk_reads_no_more_bytes_than_one_answer_may_have() -> None:
    seen: list[int] = []
    server = server_answering(pages_of(BUSY, seen), api_version="v1.1", max_response_mb=0.2)
    answer = await call(server, SUMMARIZE, identifier_value=ITS_MOBILE)
    assert 2 <= len(seen) <= 10
    assert any("more pages than" in caveat for caveat in answer["warnings"])


@pytest.mark.promise("reading.pages")
async def test_v2_is_asked_once_however_full_its_lists_are() -> None:
    seen: list[int] = []
    await call(server_answering(pages_of(BUSY, seen)), SUMMARIZE, identifier_value=ITS_MOBILE)
    assert seen == [0]


@pytest.mark.promise("reading.pages")
async def test_a_walk_reports_its_progress_in_growing_numbers() -> None:
    heard: list[tuple[float, str | None]] = []

    async def listen(progress: float, total: float | None, sentence: str | None) -> None:
        assert total is None
        heard.append((progress, sentence))

    server = server_answering(pages_of(BUSY, []), api_version="v1.1", max_response_mb=0.2)
    async with Client(server) as client:
        asked = {"identifier_name": "mobile", "identifier_value": ITS_MOBILE}
        await client.call_tool(SUMMARIZE, asked, progress_callback=listen)
    assert [number for number, _ in heard] == sorted({number for number, _ in heard})
    assert heard[0][1] == "reading page 2 of the endpoint's list"


@pytest.mark.promise("reading.pages")
async def test_a_walk_ends_with_the_time_of_its_call() -> None:
    import anyio
    from capillary_interactions.server.app import build_server

    inner = endpoint(pages_of(BUSY, []), api_version="v1.1", timeout_s=0.5)

    class Slow:
        async def ask(self, question: Any, progress: Any = None) -> Any:
            await anyio.sleep(0.1)
            return await inner.ask(question)

        async def aclose(self) -> None:
            await inner.aclose()

        async def pulse(self) -> None: ...

    answer = await call(build_server(settings(), Slow()), SUMMARIZE, identifier_value=ITS_MOBILE)
    assert any("more pages than" in caveat for caveat in answer["warnings"])
