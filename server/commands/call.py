"""`get` and `summarize`: one tool call from the shell, through the very server and client that an assistant uses."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import anyio
import click

from ..cli import ASKED_WRONGLY, FAILED
from .common import chosen_settings, with_sandbox

Structure = dict[str, Any]


def _common_options(function: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(
        (
            click.argument("identifier_name", type=click.Choice(["mobile", "email", "external_id"])),
            click.argument("identifier_value"),
            click.option("--network", type=click.Choice(["capillary", "facebook", "twitter", "foursquare"])),
            click.option("--channels", metavar="NAMES", help="Only these channels, with commas: sms,email"),
            click.option("--since", metavar="DATE", help="ISO date or date-time, inclusive."),
            click.option("--until", metavar="DATE", help="The same; a date is the whole day."),
            click.option("--max-tokens", type=int, metavar="N", help="Budget of the answer, 256 to 10000."),
            click.option("--json", "as_json", is_flag=True, help="Print the structured result as it is."),
            with_sandbox,
            click.pass_context,
        )
    ):
        function = option(function)
    return function


@click.command()
@_common_options
@click.option("--outcomes", metavar="NAMES", help="Only these outcomes, with commas: not_delivered,blocked")
@click.option("--campaign-id", metavar="ID")
@click.option("--contains", metavar="TEXT", help="Only messages whose masked text contains this.")
@click.option("--detail", type=click.Choice(["concise", "full"]))
@click.option("--cursor", metavar="CURSOR", help="next_cursor of the page before.")
def get(context: click.Context, as_json: bool, sandbox: bool, **arguments: Any) -> None:
    """The messages of one customer, masked.

    Example: capillary-interactions-mcp get mobile 447700900002 --sandbox
    """
    _call(context, "get_customer_interactions", arguments, as_json, sandbox)


@click.command()
@_common_options
def summarize(context: click.Context, as_json: bool, sandbox: bool, **arguments: Any) -> None:
    """What a customer was sent, per channel, and what is wrong.

    Example: capillary-interactions-mcp summarize mobile 447700900004 --sandbox
    """
    _call(context, "summarize_channel_activity", arguments, as_json, sandbox)


def _call(context: click.Context, tool: str, arguments: Structure, as_json: bool, sandbox: bool) -> None:
    given = {name: value for name, value in arguments.items() if value is not None}
    with chosen_settings(sandbox) as settings:
        from ..app import build_server

        structure, error = anyio.run(_answer, build_server(settings), tool, given)
    if error:
        click.echo(error, err=True)
        context.exit(ASKED_WRONGLY if error.startswith("invalid_arguments") else FAILED)
    if as_json:
        click.echo(json.dumps(structure, ensure_ascii=False, indent=2))
    else:
        from ..terminal import console, show_answer

        show_answer(console(), structure)


async def _answer(server: Any, tool: str, arguments: Structure) -> tuple[Structure, str]:
    """The structured result, or the error's text."""
    from mcp import Client

    async with Client(server) as client:
        result = await client.call_tool(tool, arguments)
    text = "".join(block.text for block in result.content if block.type == "text")
    return (result.structured_content or {}, "") if not result.is_error else ({}, text)
