"""`serve`: the MCP server over stdio, or over Streamable HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from ..cli import ASKED_WRONGLY
from .common import chosen_settings, with_sandbox

if TYPE_CHECKING:
    from ..settings import Settings


_DRAIN_BEYOND_S: Final = 2.0
"""What reading, masking and sending may take after the endpoint's own time."""


@click.command()
@click.option("--transport", type=click.Choice(["stdio", "http"]), default="stdio", show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address that http listens on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port of http.")
@with_sandbox
@click.pass_context
def serve(context: click.Context, transport: str, host: str, port: int, sandbox: bool) -> None:
    """Serve MCP over stdio (the default) or over Streamable HTTP at /mcp.

    Example: capillary-interactions-mcp serve --transport http --port 8000 --sandbox
    """
    with chosen_settings(sandbox) as settings:
        from ..app import build_server, endpoint_of

        if transport == "http" and (refused := _refused(host, settings)):
            click.echo(refused, err=True)
            context.exit(ASKED_WRONGLY)
        endpoint = endpoint_of(settings)
        server = build_server(settings, endpoint)
        if transport == "stdio":
            from ..stdio import run_stdio

            run_stdio(server, endpoint.aclose)
        else:
            from ..http import http_app, run_http
            from ..identity import with_identity
            from ..metrics import measuring

            measuring()
            app = http_app(server, lambda: endpoint.trouble, settings.allowed_hosts, settings.allowed_origins)
            run_http(with_identity(app, settings), host, port, settings.timeout_s + _DRAIN_BEYOND_S)


def _refused(host: str, settings: Settings) -> str:
    """Why this server does not listen there; empty where it does."""
    from ..addresses import LOOPBACK

    if host in LOOPBACK or settings.http_tokens or settings.oauth_issuer:
        return ""
    return (
        f"Refused: --host {host} is not loopback, and this server cannot tell who asks over HTTP. Set CAPILLARY_HTTP_TOKENS "
        "or CAPILLARY_OAUTH_ISSUER, or listen on 127.0.0.1."
    )
