"""`doctor`: is everything in order? Settings, tokenizer, endpoint, credentials; what is wrong and how to mend it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Any, Final, NamedTuple, cast

import anyio
import click

from ..cli import ASKED_WRONGLY, FAILED
from ..settings import Settings
from .common import chosen_settings, with_sandbox

_NOBODY: Final = "447700900999"
"""A number reserved for fiction: that nobody is known by it shows that host and credentials work."""


_READY_S: Final = 5.0
_LONGEST_REASON: Final = 400
_MOST_BYTES: Final = 10_000
_MOST_SKEW_S: Final = 120.0
_FEW_CALLS: Final = 20


class Check(NamedTuple):
    name: str
    problem: str
    """Empty where all is well; else a line that says what is wrong, and one how to mend it."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead.")
@click.option("--server", metavar="URL", help="Ask a running server, too, whether it is ready: http://127.0.0.1:8000")
@with_sandbox
@click.pass_context
def doctor(context: click.Context, as_json: bool, server: str | None, sandbox: bool) -> None:
    """Check settings, tokenizer, endpoint, credentials and clock.

    Example: capillary-interactions-mcp doctor --sandbox
    """
    try:
        with chosen_settings(sandbox) as settings:
            checks = [Check("settings", ""), *anyio.run(checked, settings)]
            if server:
                checks.append(Check("running server", anyio.run(readiness, server)))
            notes = list(_notes(settings))
    except click.exceptions.Exit as stop:
        if stop.exit_code == ASKED_WRONGLY:
            _report([Check("settings", "see above")], [], as_json)
        raise
    _report(checks, notes, as_json)
    if any(check.problem for check in checks):
        context.exit(FAILED)


async def checked(settings: Settings) -> list[Check]:
    """Everything but the settings themselves."""
    checks = [Check("tokenizer", await _tokenizer(settings)), *await _endpoint(settings)]
    return [*checks, Check("Redis", await _redis(settings))] if settings.redis_url else checks


async def _redis(settings: Settings) -> str:
    from ...tools.endpoint import EndpointClient

    client = EndpointClient(settings.endpoint())
    try:
        if client.deployment is None or await client.deployment.reachable():
            return ""
    finally:
        await client.aclose()
    return (
        "Redis cannot be used. Replicas go on, each with its share of the limit and answers of its own.\n"
        "Check CAPILLARY_REDIS_URL, this machine's network, and that Redis is neither full nor read-only."
    )


async def _tokenizer(_: Settings) -> str:
    from ...tools.budget.tokens import Tokenizer, VocabularyDamaged

    try:
        await Tokenizer().ready()
    except (VocabularyDamaged, OSError):
        return "The vocabulary inside the package is missing or damaged. Reinstall capillary-interactions-mcp."
    return ""


async def _endpoint(settings: Settings) -> list[Check]:
    """Ask about a number that nobody has: not to be found is the best answer."""
    from ...tools.endpoint import EndpointClient, Question
    from ...tools.errors import CallFailed, CustomerNotFound
    from ...tools.text import RawText

    client = EndpointClient(settings.endpoint())
    problem = ""
    try:
        await client.ask(Question("mobile", RawText(_NOBODY)))
    except CustomerNotFound:
        pass
    except CallFailed as failure:
        problem = str(failure)
    finally:
        await client.aclose()
    return [Check("endpoint and credentials", problem), Check("clock", _clock(client.clock_ahead_s))]


async def readiness(server: str) -> str:
    """What a running server says of itself: not ready while calls to its endpoint keep failing."""
    import httpx

    from ...tools.endpoint.unpacking import NotPacked, TooLarge, bounded

    try:
        async with (
            httpx.AsyncClient(timeout=_READY_S, trust_env=False) as client,
            client.stream("GET", f"{server.rstrip('/')}/ready", headers={"Accept-Encoding": "identity"}) as answer,
        ):
            told: object = json.loads(await bounded(answer.aiter_raw(), "", _MOST_BYTES))
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, RecursionError, TooLarge, NotPacked):
        return "It does not answer at /ready.\nCheck the address, and whether it runs."
    if answer.status_code == HTTPStatus.OK:
        return ""
    reason = str(cast("dict[str, object]", told).get("reason", ""))[:_LONGEST_REASON] if isinstance(told, dict) else ""
    return f"It is not ready: {reason}\nLook at the endpoint; the server tries again by itself."


def _clock(ahead_s: float | None) -> str:
    if ahead_s is None or abs(ahead_s) <= _MOST_SKEW_S:
        return ""
    way = "ahead of" if ahead_s > 0 else "behind"
    return f"This machine's clock is {abs(ahead_s) / 60:.0f} minutes {way} the endpoint's.\nSet it: certificates and tokens depend on it."


def _notes(settings: Settings) -> Iterator[str]:
    if settings.timezone is None:
        yield "CAPILLARY_TIMEZONE is not set: times are shown without a zone."
    if settings.pseudonym_key is None:
        yield "CAPILLARY_PSEUDONYM_KEY is not set: pseudonyms and cursors end with this process."

    if settings.http_tokens is not None:
        from ..identity import SAFE_LENGTH, named_tokens

        for name, token in named_tokens(settings.http_tokens.get_secret_value()):
            if len(token) < SAFE_LENGTH:
                yield f"CAPILLARY_HTTP_TOKENS has a token of fewer than {SAFE_LENGTH} characters ({name}): it can be tried out."
    if settings.rate_per_minute < _FEW_CALLS:
        yield f"CAPILLARY_RATE_PER_MINUTE is {settings.rate_per_minute}: the third or fourth question of a minute may have to wait."


def _report(checks: Sequence[Check], notes: Sequence[str], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(structure_of(checks, notes), indent=2))
        return
    for check in checks:
        lines = check.problem.splitlines() or [""]
        click.echo(f"{'FAIL' if check.problem else 'ok  '}  {check.name}{': ' if lines[0] else ''}{lines[0]}")
        for line in lines[1:]:
            click.echo(f"      {line}")
    for note in notes:
        click.echo(f"note  {note}")


def structure_of(checks: Sequence[Check], notes: Sequence[str]) -> dict[str, Any]:
    told: list[dict[str, Any]] = []
    for check in checks:
        problem, _, remedy = check.problem.partition("\n")
        found = {"problem": problem, "remedy": remedy}
        told.append({"check": check.name, "ok": not problem, **{name: text for name, text in found.items() if text}})
    return {"ok": all(one["ok"] for one in told), "checks": told, "notes": list(notes)}
