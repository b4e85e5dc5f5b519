"""MCP over Streamable HTTP at `/mcp`, with `/health` (alive) and `/ready` (configured) beside it."""

from __future__ import annotations

from typing import Any, Final

from mcp.server import MCPServer
from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def http_app(server: MCPServer[Any], allowed_hosts: str = "", allowed_origins: str = "") -> Starlette:
    """The ASGI application. Host and Origin are checked always: loopback's, and what the operator allows."""

    @server.custom_route("/health", methods=["GET"])
    async def health(request: Request) -> Response:
        return JSONResponse({"status": "alive"})

    @server.custom_route("/ready", methods=["GET"])
    async def ready(request: Request) -> Response:
        return JSONResponse({"status": "ready"})

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


def _listed(setting: str) -> list[str]:
    return [one.strip() for one in setting.split(",") if one.strip()]


def run_http(server: MCPServer[Any], host: str, port: int, allowed_hosts: str, allowed_origins: str) -> None:
    """Serve until a signal comes."""
    import uvicorn

    app = http_app(server, allowed_hosts, allowed_origins)
    uvicorn.run(app, host=host, port=port, log_level="warning", access_log=False, timeout_graceful_shutdown=5)
