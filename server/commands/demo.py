"""`demo`: the embedded endpoint, the server as a process of its own, and a real MCP client that asks it two questions."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import anyio
import click

from ..cli import FAILED
from .common import with_sandbox

if TYPE_CHECKING:
    from mcp import Client
    from rich.console import Console

    from ..sandbox import Sandbox

Structure = dict[str, Any]
_RAW_LINES: Final = 9


class Question(NamedTuple):
    asks: str
    tool: str
    mobile: str
    hides: str
    """What the raw answer shows and the assistant's does not."""


QUESTIONS: Final = (
    Question(
        "Did customer 447700900002 get the codes we sent?",
        "get_customer_interactions",
        "447700900002",
        "codes in five languages",
    ),
    Question(
        "Customer 447700900004 says: nothing arrives. Why?",
        "summarize_channel_activity",
        "447700900004",
        "the number, in every message, and each SMS twice",
    ),
)


class Failed(Exception):
    """A call of the demo failed; the text is the tool's own."""


@click.command()
@with_sandbox
@click.pass_context
def demo(context: click.Context, sandbox: bool) -> None:
    """Show the way from a question to a masked answer, with invented data. No credentials, no network but loopback.

    Example: capillary-interactions-mcp demo
    """
    from ..sandbox import Sandbox
    from ..terminal import console

    out = console()
    try:
        with Sandbox() as endpoint:
            anyio.run(_show, out, endpoint)
    except Failed as error:
        click.echo(str(error), err=True)
        context.exit(FAILED)


async def _show(out: Console, sandbox: Sandbox) -> None:
    out.rule("Did this customer get our message, and if not, why?")
    out.print(
        "Real traffic over invented data: an embedded endpoint, this server as a process of its own, and an MCP client "
        "that talks to it over stdio."
    )
    totals: list[tuple[int, int]] = []
    async with _client(sandbox) as client:
        for number, question in enumerate(QUESTIONS, start=1):
            totals.append(await _answer(out, sandbox, client, number, question))
    before, after = map(sum, zip(*totals, strict=True))
    out.rule("In short")
    out.print(
        f"{before:,} tokens of raw JSON became {after:,} tokens of answers ({1 - after / before:.0%} less), without a code "
        "or a phone number in them."
    )
    out.print("Try it yourself: capillary-interactions-mcp get mobile 447700900009 --sandbox")


@asynccontextmanager
async def _client(sandbox: Sandbox) -> AsyncGenerator[Client]:
    from mcp import Client
    from mcp.client.stdio import StdioServerParameters

    from ..sandbox.service import PASSWORD, TILL

    settings = {"CAPILLARY_HOST": sandbox.base_url, "CAPILLARY_TILL": TILL, "CAPILLARY_PASSWORD": PASSWORD}
    parameters = StdioServerParameters(
        command=sys.executable, args=["-m", "capillary_interactions.server"], env=settings
    )
    async with Client(parameters) as client:
        yield client


async def _answer(out: Console, sandbox: Sandbox, client: Client, number: int, question: Question) -> tuple[int, int]:
    """Ask one question and show it; the tokens of the raw answer and of the assistant's."""
    from ...tools.budget.tokens import Tokenizer
    from ..terminal import show_answer

    raw = await _raw(sandbox, question.mobile)
    result = await client.call_tool(question.tool, {"identifier_name": "mobile", "identifier_value": question.mobile})
    if result.is_error or result.structured_content is None:
        raise Failed("".join(block.text for block in result.content if block.type == "text"))
    tokenizer = Tokenizer()
    before = tokenizer.count(raw)
    after = tokenizer.count(json.dumps(result.structured_content, ensure_ascii=False, separators=(",", ":")))
    out.print()
    out.rule(f"Question {number}")
    out.print(f"[bold]{question.asks}[/]")
    out.print(f"\n[dim]What the endpoint answers: a few lines, raw. INVENTED data. It shows {question.hides}.[/]")
    for line in _excerpt(raw, min(out.width, 100) - 4):
        out.print(f"  {line}", style="dim", markup=False, soft_wrap=True)
    out.print(f"\n[dim]What the assistant gets from {question.tool}:[/]")
    show_answer(out, result.structured_content)
    out.print(f"[bold]Tokens: {before:,} raw, {after:,} answered.[/]")
    return before, after


def _excerpt(raw: str, width: int) -> list[str]:
    """Some lines from the first message on, cut by display width: many scripts' letters are two cells wide."""
    from rich.text import Text

    start = raw.find('{"id"')
    wrapped = Text("…" + raw[start : start + 20 * width]).wrap(_plain_console(width), width, overflow="fold")
    return [str(line).rstrip() for line in wrapped[:_RAW_LINES]] + ["…"]


def _plain_console(width: int) -> Console:
    from rich.console import Console

    return Console(width=width)


async def _raw(sandbox: Sandbox, mobile: str) -> str:
    """What a model would be fed if it called the endpoint itself."""
    from ...tools.endpoint import EndpointClient
    from ...tools.endpoint import Question as AskedOf
    from ...tools.text import RawText
    from ..sandbox import sandbox_settings

    endpoint = EndpointClient(sandbox_settings(sandbox.base_url).endpoint())
    try:
        answer = await endpoint.ask(AskedOf("mobile", RawText(mobile)))
    finally:
        await endpoint.aclose()
    return json.dumps(answer.body, ensure_ascii=False, separators=(",", ":"))
