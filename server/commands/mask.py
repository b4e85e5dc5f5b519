"""`mask`: standard input to standard output, masked; plain text line by line, or JSON lines."""

from __future__ import annotations

import io
import json
import sys
from typing import Any, Final

import click

from ...tools.reading.fields import as_object
from ..cli import FAILED
from .common import with_sandbox
from .progress import with_progress

_UNREADABLE: Final = '{"text": "[message withheld: unreadable line]", "found": {"withheld": 1}}'
_LONGEST_LINE: Final = 4 * 1024 * 1024


@click.command()
@click.option("--jsonl", is_flag=True, help='Read {"text": …, "customer": {…}?} and write {"text": …, "found": {…}}.')
@click.option(
    "--explain", is_flag=True, help="Below each line: every mask with its rule and evidence, never the value."
)
@with_sandbox
@click.pass_context
def mask(context: click.Context, jsonl: bool, explain: bool, sandbox: bool) -> None:
    """Mask standard input: codes, personal data, links.

    Example: echo "482913 is your code" | capillary-interactions-mcp mask
    """
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", errors="replace", newline="\n", write_through=True)
    bad: list[int] = []
    for number, line in enumerate(with_progress(sys.stdin.buffer, sys.stderr), start=1):
        masked = _json_line(line) if jsonl else _plain_line(line)
        out.write((_UNREADABLE if masked is None else masked) + "\n")
        if explain and not jsonl:
            out.writelines(f"    {reason}\n" for reason in _reasons(line))
        if masked is None:
            bad.append(number)
    out.detach()
    if bad:
        shown = ", ".join(map(str, bad[:10])) + (f" and {len(bad) - 10} more" if len(bad) > 10 else "")
        click.echo(f"Lines that are no JSON object with a text: {shown}.", err=True)
        context.exit(FAILED)


def _plain_line(line: bytes) -> str | None:
    from ...tools.privacy.offline import mask_text

    return mask_text(line.decode("utf-8", "replace").rstrip("\r\n")).text


def _reasons(line: bytes) -> list[str]:
    from ...tools.privacy.offline import explain_text

    return explain_text(line.decode("utf-8", "replace").rstrip("\r\n"))


def _json_line(line: bytes) -> str | None:
    """The masked record, None for a line that is no JSON object with a text (something stands in its place all the same)."""
    from ...tools.privacy.offline import mask_record

    record = as_object(_parsed(line)) if len(line) <= _LONGEST_LINE else None
    if record is None or not isinstance(record.get("text"), str):
        return None
    return json.dumps(mask_record(record), ensure_ascii=False)


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
