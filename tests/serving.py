"""A server of ours on a real port of loopback, in the test's own process, and raw connections to it."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import anyio
import uvicorn
from capillary_interactions.server.app import build_server
from capillary_interactions.server.http import http_app, http_config
from capillary_interactions.server.identity import with_identity
from support import NOW, endpoint, settings


def app_over(answer: Any, **changes: Any) -> Any:
    """The whole application, identity included, over an endpoint that answers `answer`."""
    given = settings(**changes)
    asked = endpoint(answer, **changes)
    return with_identity(http_app(build_server(given, asked, now=lambda: NOW), lambda: asked.trouble), given)


@asynccontextmanager
async def served(app: Any) -> AsyncIterator[int]:
    """The port that `app` is served on while the block runs."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(http_config(app, "127.0.0.1", 0, 5))
        server.capture_signals = _no_signals  # type: ignore[method-assign]
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(server.serve, [listening])
            while not server.started:
                await anyio.sleep(0.01)
            try:
                yield listening.getsockname()[1]
            finally:
                server.should_exit = True


class _no_signals:  # noqa: N801  stands in for a function
    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...


async def told(port: int, *pieces: bytes, seconds: float = 5) -> bytes:
    """What a raw connection gets for `pieces` until the server closes it or says no more for a while."""
    answer = b""
    async with await anyio.connect_tcp("127.0.0.1", port) as stream:
        try:
            for piece in pieces:
                await stream.send(piece)
            with anyio.move_on_after(seconds):
                while True:
                    answer += await stream.receive()
        except (anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
            pass
    return answer


def request(
    body: bytes = b"", method: str = "POST", path: str = "/mcp", headers: Sequence[tuple[str, str]] = (), **more: str
) -> bytes:
    """A request as it goes over the wire, with the headers that MCP wants unless they are given."""
    given = {
        "Host": "127.0.0.1",
        "Content-Type": "application/json",
        "Accept": "application/json, text/event-stream",
        "Content-Length": str(len(body)),
        "Connection": "close",
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    lines = [f"{name}: {value}" for name, value in [*given.items(), *headers] if value]
    return "\r\n".join([f"{method} {path} HTTP/1.1", *lines, "", ""]).encode("latin-1") + body
