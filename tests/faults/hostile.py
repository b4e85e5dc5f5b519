"""A server on loopback that answers each connection as a row of the fault table tells it: bytes, not a web framework."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from socket import SO_LINGER, SOL_SOCKET
from typing import Any, Final

Reply = Callable[["Connection"], Awaitable[None]]

TOKEN_PATH: Final = "/v3/oauth/token/generate"


class Connection:
    """One request that came in, and the way to answer it."""

    def __init__(self, head: str, writer: asyncio.StreamWriter, number: int, echoed: str) -> None:
        self.head = head
        self.writer = writer
        self.number = number
        """Which request for data this is, from 1; 0 for one of the token service."""
        self.echoed = echoed
        """What a careless server repeats in its errors: secrets and identifiers."""

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self, status: int, body: bytes, headers: Mapping[str, str] = {}) -> None:
        lines = {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "X-Cap-Requestid": "req-77",
            **headers,
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value)
        await self.send(f"HTTP/1.1 {status} Whatever\r\n{head}Connection: close\r\n\r\n".encode() + body)

    def reset(self) -> None:
        """Close as a crash does: without a goodbye."""
        self.writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


class Hostile:
    def __init__(self, replies: Sequence[Reply], token: Reply | None, echoed: str) -> None:
        self._replies = replies
        self._token = token
        self._echoed = echoed
        self.asked = 0
        self.heads: list[str] = []
        self.port = 0

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            self.heads.append(head)
            if TOKEN_PATH in head and self._token:
                await self._token(Connection(head, writer, 0, self._echoed))
            else:
                self.asked += 1
                reply = self._replies[min(self.asked, len(self._replies)) - 1]
                await reply(Connection(head, writer, self.asked, self._echoed))
        with suppress(Exception):
            writer.close()


@asynccontextmanager
async def hostile(
    replies: Sequence[Reply], token: Reply | None = None, echoed: str = "", tls: ssl.SSLContext | None = None
) -> AsyncIterator[Hostile]:
    server = Hostile(replies, token, echoed)
    listening = await asyncio.start_server(server.handle, "127.0.0.1", 0, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()


# ---- replies ----


def says(status: int, body: Any, **headers: str) -> Reply:
    """JSON with this status; what is bytes is sent as it is."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    async def reply(connection: Connection) -> None:
        await connection.answer(status, data.replace(b"ECHO", connection.echoed.encode()), named)

    return reply


def page(status: int, **headers: str) -> Reply:
    """What an edge shows people, careless enough to repeat the whole request."""
    return says(status, b"<html><h1>Error</h1>ECHO</html>", Content_Type="text/html", **headers)


def after(seconds: float, reply: Reply) -> Reply:
    async def late(connection: Connection) -> None:
        await asyncio.sleep(seconds)
        await reply(connection)

    return late


def zipped(data: bytes) -> Reply:
    return says(200, gzip.compress(data), Content_Encoding="gzip")


def cut(data: bytes, *, reset: bool = True) -> Reply:
    """These bytes and then the end of the connection."""

    async def reply(connection: Connection) -> None:
        await connection.send(data)
        await asyncio.sleep(0.02)
        if reset:
            connection.reset()

    return reply


def drip(head: bytes, piece: bytes, pause_s: float, times: int = 10**9) -> Reply:
    async def reply(connection: Connection) -> None:
        await connection.send(head)
        for _ in range(times):
            await connection.send(piece)
            await asyncio.sleep(pause_s)

    return reply
