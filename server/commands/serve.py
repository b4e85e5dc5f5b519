"""`serve`: the MCP server over stdio, or over Streamable HTTP."""

from __future__ import annotations

import click

from ..cli import ASKED_WRONGLY
from .common import chosen_settings, with_sandbox


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
    if transport == "http":
        from ..http import LOOPBACK

        if host not in LOOPBACK:
            click.echo(
                f"Refused: --host {host} is not loopback, and this server cannot yet tell who asks over HTTP. "
                "Listen on 127.0.0.1, behind a proxy that authenticates.",
                err=True,
            )
            context.exit(ASKED_WRONGLY)
    with chosen_settings(sandbox) as settings:
        from ..app import build_server, endpoint_of

        endpoint = endpoint_of(settings)
        server = build_server(settings, endpoint)
        if transport == "stdio":
            from ..stdio import run_stdio

            run_stdio(server, endpoint.aclose)
        else:
            from ..http import http_app, run_http

            app = http_app(server, lambda: endpoint.trouble, settings.allowed_hosts, settings.allowed_origins)
            run_http(app, host, port)
