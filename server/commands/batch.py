"""`--from FILE`: one call for each identifier of a file, in its order; a JSON line for each, resumable where it broke off."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import AsyncIterator, Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

import anyio
import click

from .progress import counted

_LONGEST_LINE: Final = 1_000
_WAITS: Final = 20
"""Times that one call waits for the limit before its refusal is what its line says."""
_AGAIN: Final = re.compile(r"Call again in (\d{1,5}) s")


class Asked(NamedTuple):
    """A line of the file. What is written names it by its number: the identifier is not repeated."""

    line: int
    identifier: str


def asked_in(text: IO[str]) -> Iterator[Asked]:
    """An identifier a line; empty lines and those that begin with # are passed over."""
    for number, line in enumerate(text, start=1):
        identifier = line[:_LONGEST_LINE].strip()
        if identifier and not identifier.startswith("#"):
            yield Asked(number, identifier)


@contextmanager
def written_to(path: Path | None) -> Generator[tuple[IO[str], int]]:
    """Where lines go, and how many of an earlier run stand there already; half a line at its end is removed."""
    if path is None:
        yield sys.stdout, 0
        return
    kept = path.read_bytes() if path.exists() else b""
    whole = kept[: kept.rfind(b"\n") + 1]
    with path.open("r+b" if path.exists() else "wb") as file:
        file.truncate(len(whole))
    with path.open("a", encoding="utf-8", newline="\n") as file:
        yield file, whole.count(b"\n")


def run_batch(server: Any, tool: str, given: dict[str, Any], source: IO[str], to: Path | None) -> int:
    """Ask about each identifier and write what came; how many of the calls failed."""
    asked = list(asked_in(source))
    with written_to(to) as (out, done):
        if done:
            click.echo(f"{done} of {len(asked)} are there already.", err=True)
        remaining = counted(islice(asked, done, None), max(0, len(asked) - done), "asking", sys.stderr)
        return anyio.run(_ask_all, server, tool, given, remaining, out)


async def _ask_all(server: Any, tool: str, given: dict[str, Any], asked: Iterable[Asked], out: IO[str]) -> int:
    failed = 0
    async for line, answer in _answers(server, tool, given, asked):
        failed += "error" in answer
        out.write(json.dumps({"line": line, **answer}, ensure_ascii=False, separators=(",", ":")) + "\n")
        out.flush()
    return failed


async def _answers(
    server: Any, tool: str, given: dict[str, Any], asked: Iterable[Asked]
) -> AsyncIterator[tuple[int, dict[str, Any]]]:
    from mcp import Client

    async with Client(server) as client:
        for one in asked:
            yield one.line, await _answer(client, tool, {**given, "identifier_value": one.identifier})


async def _answer(client: Any, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """The result, or the error's text; the brand's limit is waited for as it asks."""
    text = ""
    for _ in range(_WAITS):
        result = await client.call_tool(tool, arguments)
        if not result.is_error:
            return {"result": result.structured_content}
        text = "".join(block.text for block in result.content if block.type == "text")
        again = _AGAIN.search(text) if text.startswith("rate_limited") else None
        if again is None:
            return {"error": text}
        await anyio.sleep(float(again[1]))
    return {"error": text}
