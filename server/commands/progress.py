"""A progress bar on standard error, where somebody looks at it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from typing import BinaryIO, TextIO, TypeVar

ThingT = TypeVar("ThingT")


def counted(things: Iterable[ThingT], total: int, word: str, shown_on: TextIO) -> Iterable[ThingT]:
    """The things, counted on a terminal as they pass. Elsewhere as they are."""
    if not shown_on.isatty():
        return things
    from rich.console import Console
    from rich.progress import track

    return track(things, word, total, console=Console(file=shown_on), transient=True)


def with_progress(lines: BinaryIO, shown_on: TextIO) -> Iterable[bytes]:
    """The lines, counted on a terminal as they pass: against the size where they come from a file. Elsewhere as they are."""
    return _counted(lines, shown_on) if shown_on.isatty() else lines


def _counted(lines: BinaryIO, shown_on: TextIO) -> Iterator[bytes]:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("masking"), BarColumn(), DownloadColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=shown_on), transient=True) as progress:
        task = progress.add_task("masking", total=_size(lines))
        for line in lines:
            yield line
            progress.advance(task, len(line))


def _size(lines: BinaryIO) -> int | None:
    """How many bytes there will be, None where nobody knows (a pipe)."""
    try:
        status = os.fstat(lines.fileno())
    except (OSError, ValueError):
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None
