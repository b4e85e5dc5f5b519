"""What kind of message a text is as a whole: what its numbers are depends on that."""

from __future__ import annotations

from collections.abc import Sequence
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
    text, words, kinds = folded.text, hits.kinds, {number.kind for number in numbers}
    told = sum(number.kind != "plain" or number.bare.isdecimal() for number in numbers)
    holds = {
        "brief message": len(text) <= _BRIEF,
        "long message": len(text) > _LONG,
        "many numbers": told >= _MANY,
        "an amount is spoken of": "amount" in kinds,
        "a date is spoken of": "date" in kinds or "time" in kinds,
        "a percentage is spoken of": "%" in text,
        "a deal is spoken of": "deal" in words,
        "a call is spoken of": "call" in words,
        "nothing is referred to": "ref" not in words,
        "a question is asked": "?" in text,
    }
    return tuple(name for name, it_does in holds.items() if it_does)
