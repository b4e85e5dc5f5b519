"""`mask`: standard input to standard output, masked; plain text line by line, or JSON lines."""

from __future__ import annotations

import io
import json
import sys
from typing import Any, Final

import click

from ..cli import FAILED

_LONGEST_LINE: Final = 4 * 1024 * 1024


@click.command()
@click.option("--jsonl", is_flag=True, help='Read {"text": …, "customer": {…}?} and write {"text": …, "found": {…}}.')
@click.pass_context
def mask(context: click.Context, jsonl: bool) -> None:
    """Mask standard input: codes, personal data, links.

    Example: echo "482913 is your code" | capillary-interactions-mcp mask
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    bad = [number for number, line in enumerate(sys.stdin.buffer, start=1) if not _done(line, jsonl)]
    sys.stdout.flush()
    if bad:
        shown = ", ".join(map(str, bad[:10])) + (f" and {len(bad) - 10} more" if len(bad) > 10 else "")
        click.echo(f"Lines that are no JSON object with a text: {shown}.", err=True)
        context.exit(FAILED)


def _done(line: bytes, jsonl: bool) -> bool:
    """Mask one line onto standard output; False for one that cannot be read (its place is kept by a withheld text)."""
    from ...tools.privacy.offline import mask_record, mask_text

    text = line.decode("utf-8", "replace")
    if not jsonl:
        sys.stdout.write(mask_text(text.rstrip("\r\n")).text + "\n")
        return True
    record = _record(text) if len(line) <= _LONGEST_LINE else None
    masked = mask_record(record) if record is not None else {"text": "", "found": {}, "error": "unreadable line"}
    sys.stdout.write(json.dumps(masked, ensure_ascii=False) + "\n")
    return record is not None


def _record(text: str) -> dict[str, Any] | None:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and isinstance(record.get("text"), str) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
