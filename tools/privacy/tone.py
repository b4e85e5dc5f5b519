"""What kind of message a text is as a whole: what its numbers are depends on that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .fold import Folded
from .lexicon import Hits
from .numbers import Number

_BRIEF: Final = 70
_LONG: Final = 160
"""A message of one part."""
_MANY: Final = 4


def tone_of(folded: Folded, numbers: Sequence[Number], hits: Hits) -> tuple[str, ...]:
    """The names of the weights that apply to every number of a message."""
    return tuple(_tone(folded.text, {number.kind for number in numbers}, len(numbers), {hit.kind for hit in hits.all}))


def _tone(text: str, shapes: set[str], count: int, words: set[str]) -> Iterator[str]:
    if len(text) <= _BRIEF:
        yield "brief message"
    elif len(text) > _LONG:
        yield "long message"
    if count >= _MANY:
        yield "many numbers"
    if "amount" in shapes:
        yield "an amount is spoken of"
    if shapes & {"date", "time"}:
        yield "a date is spoken of"
    if "%" in text:
        yield "a percentage is spoken of"
    if "deal" in words:
        yield "a deal is spoken of"
    if "call" in words:
        yield "a call is spoken of"
    if "ref" not in words:
        yield "nothing is referred to"
    if "?" in text:
        yield "a question is asked"
