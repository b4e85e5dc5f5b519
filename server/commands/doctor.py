"""`doctor`: is everything in order? Settings, tokenizer, endpoint, credentials; what is wrong and how to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import anyio
import click

from ..cli import ASKED_WRONGLY, FAILED
from ..settings import Settings
from .common import chosen_settings, with_sandbox

_NOBODY: Final = "447700900999"
"""A number reserved for fiction: that nobody is known by it shows that host and credentials work."""


class Check(NamedTuple):
    name: str
    problem: str
    """Empty where all is well."""


@click.command()
@with_sandbox
@click.pass_context
def doctor(context: click.Context, sandbox: bool) -> None:
    """Check settings, tokenizer, endpoint and credentials.

    Example: capillary-interactions-mcp doctor --sandbox
    """
    try:
        with chosen_settings(sandbox) as settings:
            _report(Check("settings", ""))
            checks = [Check("settings", ""), *anyio.run(_checked, settings)]
    except click.exceptions.Exit as stop:
        if stop.exit_code == ASKED_WRONGLY:
            _report(Check("settings", "see above"))
        raise
    for note in _notes(settings):
        click.echo(f"note  {note}")
    if any(check.problem for check in checks):
        context.exit(FAILED)


async def _checked(settings: Settings) -> list[Check]:
    checks: list[Check] = []
    for name, run in (("tokenizer", _tokenizer), ("endpoint and credentials", _endpoint)):
        checks.append(Check(name, await run(settings)))
        _report(checks[-1])
    return checks


async def _tokenizer(_: Settings) -> str:
    from ...tools.budget.tokens import Tokenizer, VocabularyDamaged

    try:
        await Tokenizer().ready()
    except (VocabularyDamaged, OSError):
        return "The vocabulary inside the package is missing or damaged. Reinstall capillary-interactions-mcp."
    return ""


async def _endpoint(settings: Settings) -> str:
    """Ask about a number that nobody has: not to be found is the best answer."""
    from ...tools.endpoint import EndpointClient, Question
    from ...tools.errors import CallFailed, CustomerNotFound
    from ...tools.text import RawText

    client = EndpointClient(settings.endpoint())
    try:
        await client.ask(Question("mobile", RawText(_NOBODY)))
    except CustomerNotFound:
        return ""
    except CallFailed as failure:
        return str(failure)
    finally:
        await client.aclose()
    return ""


def _notes(settings: Settings) -> Iterator[str]:
    if settings.timezone is None:
        yield "CAPILLARY_TIMEZONE is not set: times are shown without a zone."
    if settings.pseudonym_key is None:
        yield "CAPILLARY_PSEUDONYM_KEY is not set: pseudonyms and cursors end with this process."


def _report(check: Check) -> None:
    lines = check.problem.splitlines() or [""]
    click.echo(f"{'FAIL' if check.problem else 'ok  '}  {check.name}{': ' if lines[0] else ''}{lines[0]}")
    for line in lines[1:]:
        click.echo(f"      {line}")
