"""A place in a text and what stands there. Rules find spans; the masker cuts them out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """`start` and `end` count characters of the text that was searched."""

    start: int
    end: int
    kind: str
    """What stands there, as `masked` counts it: `otp`, `phone`, `customer mobile`, …"""
    mask: str
    """What is put in its place."""


def without_overlaps(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, none overlapping. Of spans that overlap, the one given first names the mask, and it grows to cover
    them all: a secret of which only a part is covered would be readable in part.
    """
    merged: list[tuple[int, Span]] = []
    for rank, span in sorted(enumerate(spans), key=lambda ranked: (ranked[1].start, ranked[0])):
        if merged and span.start < merged[-1][1].end:
            last_rank, last = merged[-1]
            naming = last if last_rank <= rank else span
            merged[-1] = (
                min(last_rank, rank),
                naming._replace(start=min(last.start, span.start), end=max(last.end, span.end)),
            )
        else:
            merged.append((rank, span))
    return [span for _, span in merged]


def cut(text: str, spans: Sequence[Span]) -> str:
    """`text` with each span's mask in its place. `spans` must be in order and without overlaps."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        pieces += (text[at : span.start], span.mask)
        at = span.end
    pieces.append(text[at:])
    return "".join(pieces)


class Places:
    """Places in a text, for asking many times whether something lies across one: each answer takes logarithmic time."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(places):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def overlap(self, start: int, end: int) -> bool:
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end
