"""MCP over Streamable HTTP at `/mcp`, with `/health` (alive), `/ready` (configured) and `/metrics` beside it."""

from __future__ import annotations

import math
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from mcp.server import MCPServer
from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from ..tools.endpoint.breaker import Trouble
from .metrics import MEDIA_TYPE, metrics_text

if TYPE_CHECKING:
    import uvicorn

_MOST_CONNECTIONS: Final = 1_024
"""Idle ones included; one more is answered 503 at once."""
_SWITCH_S: Final = 0.0005
"""How long a thread that reads a large answer keeps the interpreter while the event loop wants it (usually ten times that)."""
_MOST_HEADER_BYTES: Final = 32 * 1024


def http_app(
    server: MCPServer[Any],
    trouble: Callable[[], Trouble | None] = lambda: None,
    allowed_hosts: str = "",
    allowed_origins: str = "",
) -> Starlette:
    """The ASGI application. Host and Origin are checked always: loopback's, and what the operator allows.

    `trouble` tells why no calls are made just now; the process is then alive and not ready.
    """
    _add_routes(server, trouble)
    names = ("127.0.0.1", "localhost", "[::1]")
    hosts = [*(f"{name}:*" for name in names), *names, *_listed(allowed_hosts)]
    origins = [
        *(f"http://{name}:*" for name in names),
        *(f"http://{name}" for name in names),
        *_listed(allowed_origins),
    ]
    return server.streamable_http_app(
        stateless_http=True,
        json_response=True,
        transport_security=TransportSecuritySettings(allowed_hosts=hosts, allowed_origins=origins),
    )


def _add_routes(server: MCPServer[Any], trouble: Callable[[], Trouble | None]) -> None:
    """What stands beside `/mcp`, open to all: nothing of anybody is in it."""

    @server.custom_route("/health", methods=["GET"])
    async def health(request: Request) -> Response:
        return JSONResponse({"status": "alive"})

    @server.custom_route("/ready", methods=["GET"])
    async def ready(request: Request) -> Response:
        now = trouble()
        if now is None:
            return JSONResponse({"status": "ready"})
        return JSONResponse({"status": "not ready", "reason": str(now)}, status_code=503)

    @server.custom_route("/metrics", methods=["GET"])
    async def metrics(request: Request) -> Response:
        text = metrics_text()
        if text is None:
            return PlainTextResponse("Install capillary-interactions-mcp[metrics] for metrics.\n", 404)
        return Response(text, media_type=MEDIA_TYPE)


def _listed(setting: str) -> list[str]:
    return [one.strip() for one in setting.split(",") if one.strip()]


def run_http(app: Starlette, host: str, port: int, drain_s: float) -> None:
    """Serve until a signal comes; calls in flight then have `drain_s` to end. SIGTERM ends with 0."""
    import uvicorn

    sys.setswitchinterval(_SWITCH_S)
    # uvicorn raises the signal again when it has shut down; what was there before it then decides the exit code
    signal.signal(signal.SIGTERM, _end_well)
    uvicorn.Server(http_config(app, host, port, drain_s)).run()


def http_config(app: Starlette, host: str, port: int, drain_s: float) -> uvicorn.Config:
    """Uvicorn with all bounds set."""
    import uvicorn

    from .cutting import CuttingProtocol

    return uvicorn.Config(
        app,
        host=host,
        port=port,
        log_level="warning",
        access_log=False,
        http=CuttingProtocol,
        ws="none",
        h11_max_incomplete_event_size=_MOST_HEADER_BYTES,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_graceful_shutdown=math.ceil(drain_s),
    )


def _end_well(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)
