"""A text that is nothing but one value. No word says what it is, and nobody could use it without knowing: it is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .fold import Folded
from .spans import Span

_VALUE: Final = re.compile(r"[\s\"'(\[]{0,4}([0-9A-Za-z](?:[ ./-]{0,2}[0-9A-Za-z]){5,33})[\s\"')\].]{0,4}")
_WORDS: Final = re.compile(r"[A-Za-z]{7}|(?:^| )[A-Za-z]{3,} |[a-z]{2,} ")
"""Letters that are said, not dictated."""
_REFERENCE: Final = re.compile(
    r"(?:inv|ord|od|order|ref|txn|trx|case|tkt|ticket|sr|po|so|awb|bk|bkg|wo)[-/ #]?[0-9]", re.IGNORECASE
)
_DATED: Final = re.compile(
    r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}(?:[ T][0-9]{1,2}[.:]?[0-9]{0,2})?|[0-9]{1,3}(?:[.,][0-9]{3})*(?:[.,][0-9]{1,2})?[A-Za-z]{0,3}"
)
"""A date, an amount or a measure."""
_FEWEST_ALONE: Final = 9
_FEWEST_AMONG_LETTERS: Final = 3


def lone_value(folded: Folded) -> Iterator[Span]:
    """The value that is all of a text: nine digits, or three with letters among them; shorter ones are weighed as codes.

    It gets no pseudonym: it may be a code.
    """
    match = _VALUE.fullmatch(folded.text)
    if match is None or _WORDS.search(match[1]) or _REFERENCE.match(match[1]) or _DATED.fullmatch(match[1]):
        return
    digits = sum(map(str.isdigit, match[1]))
    if digits >= (_FEWEST_AMONG_LETTERS if any(map(str.isalpha, match[1])) else _FEWEST_ALONE):
        yield Span(*match.span(1), "id", "[id]")
