"""`get` and `summarize`: one tool call from the shell, through the very server and client that an assistant uses."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, Final

import anyio
import click

from ..cli import ASKED_WRONGLY, FAILED
from .common import chosen_settings, with_sandbox

Structure = dict[str, Any]

GET: Final = "get_customer_interactions"
SUMMARIZE: Final = "summarize_channel_activity"
_DRAWN: Final = 10_000
"""Budget of the messages of a picture: the most there is."""


def _common_options(function: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(
        (
            click.argument("identifier_name", type=click.Choice(["mobile", "email", "external_id"])),
            click.argument("identifier_value", required=False),
            click.option(
                "--from",
                "source",
                type=click.File(encoding="utf-8"),
                metavar="FILE",
                help="Instead of one identifier: a file of them, one a line (- for standard input). Writes JSON lines.",
            ),
            click.option(
                "--to",
                type=click.Path(dir_okay=False, path_type=Path),
                metavar="FILE",
                help="Where the JSON lines go; what stands there from a run that broke off is not asked again.",
            ),
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
    if _batched(context, GET, arguments, sandbox):
        return
    (answer,) = _call(context, [(GET, _given(arguments))], sandbox)
    _show(answer, answer, as_json)


@click.command()
@_common_options
@click.option(
    "--html",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Write the picture of it, one file for any browser.",
)
def summarize(context: click.Context, as_json: bool, sandbox: bool, html: Path | None, **arguments: Any) -> None:
    """What a customer was sent, per channel, and what is wrong.

    Example: capillary-interactions-mcp summarize mobile 447700900004 --sandbox
    """
    if arguments["source"] is not None and html is not None:
        raise click.UsageError("--html draws one customer: it does not go with --from.")
    if _batched(context, SUMMARIZE, arguments, sandbox):
        return
    given = _given(arguments)
    drawn = {**given, "detail": "full", "max_tokens": _DRAWN}
    calls = [(SUMMARIZE, given), *([] if as_json and not html else [(GET, drawn)])]
    answers = _call(context, calls, sandbox)
    if html:
        from ...tools.picture import filled_page

        html.write_text(filled_page(answers), encoding="utf-8")
    _show(answers[0], answers[-1], as_json)


def _batched(context: click.Context, tool: str, arguments: Structure, sandbox: bool) -> bool:
    """Whether a file of identifiers was asked for; then each of them has been."""
    source: IO[str] | None = arguments.pop("source")
    to: Path | None = arguments.pop("to")
    if (source is None) == (arguments["identifier_value"] is None):
        raise click.UsageError("Give one IDENTIFIER_VALUE, or --from FILE with one a line.")
    if source is None:
        if to is not None:
            raise click.UsageError("--to goes with --from; for one customer redirect standard output.")
        return False
    from .batch import run_batch

    with chosen_settings(sandbox) as settings:
        from ..app import build_server

        failed = run_batch(build_server(settings), tool, _given(arguments), source, to)
    if failed:
        click.echo(f"{failed} of the calls failed; their lines say why.", err=True)
        context.exit(FAILED)
    return True


def _given(arguments: Structure) -> Structure:
    return {name: value for name, value in arguments.items() if value is not None}


def _call(context: click.Context, calls: Sequence[tuple[str, Structure]], sandbox: bool) -> list[Structure]:
    """The structured result of each call; the first error ends the command."""
    with chosen_settings(sandbox) as settings:
        from ..app import build_server

        answers, error = anyio.run(_answers, build_server(settings), calls)
    if error:
        click.echo(error, err=True)
        context.exit(ASKED_WRONGLY if error.startswith("invalid_arguments") else FAILED)
    return answers


def _show(answer: Structure, drawn: Structure, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        from ..terminal import console, show_answer

        show_answer(console(), answer, drawn)


async def _answers(server: Any, calls: Sequence[tuple[str, Structure]]) -> tuple[list[Structure], str]:
    """The structured results, or the first error's text."""
    from mcp import Client

    answers: list[Structure] = []
    async with Client(server) as client:
        for tool, arguments in calls:
            result = await client.call_tool(tool, arguments)
            if result.is_error:
                return [], "".join(block.text for block in result.content if block.type == "text")
            answers.append(result.structured_content or {})
    return answers, ""
