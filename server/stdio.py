"""MCP over stdin and stdout, and an orderly end on end of input, SIGINT and SIGTERM."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any, Final

import anyio
from mcp.server import MCPServer

_CLOSING_S: Final = 1.0


def run_stdio(server: MCPServer[Any], close: Callable[[], Awaitable[None]]) -> None:
    """Serve until the input ends or a signal comes; `close` is called before a signal ends the process."""
    anyio.run(_serve, server, close)


async def _serve(server: MCPServer[Any], close: Callable[[], Awaitable[None]]) -> None:
    async with anyio.create_task_group() as tasks:
        if sys.platform != "win32":
            tasks.start_soon(_end_on_signal, close)
        await server.run_stdio_async()
        tasks.cancel_scope.cancel()


async def _end_on_signal(close: Callable[[], Awaitable[None]]) -> None:
    """Close what is open, then leave at once: the SDK's reader blocks in a thread that only more input would wake."""
    with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
        async for number in signals:
            with anyio.move_on_after(_CLOSING_S, shield=True):
                await close()
            os._exit(128 + number)
