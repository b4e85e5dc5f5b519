"""Numbers in words: "nine four two zero", "七三零四一九". Four words for digits in a row are as good as four digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from .automaton import Words
from .fold import plain_spelling
from .lexicon import joins_words
from .numbers import Number
from .words.digits import DIGITS

_FEWEST: Final = 4
_MOST: Final = 12
_BETWEEN: Final = re.compile(r"[ ,.\-–—、，…]{0,3}")


def spelled_numbers(plain: str) -> Iterator[Number]:
    """Runs of four to twelve words for digits, with nothing but commas, dashes and spaces between."""
    run: list[tuple[int, int, int]] = []
    for word in _digit_words(plain):
        if run and not _goes_on(plain, run[-1][1], word[0]):
            yield from _number(run)
            run = []
        run.append(word)
    yield from _number(run)


def _digit_words(plain: str) -> list[tuple[int, int, int]]:
    """The words for digits, the longest of those that begin at one place, none inside another word."""
    found = sorted(
        (start, -end, digit) for start, end, digit in _words().find(plain) if _stands_free(plain, start, end)
    )
    words: list[tuple[int, int, int]] = []
    for start, end, digit in found:
        if not words or start >= words[-1][1]:
            words.append((start, -end, digit))
    return words


def _stands_free(plain: str, start: int, end: int) -> bool:
    if plain[start] >= "\u2e80":
        return True
    return not (plain[start - 1 : start].isalpha() or plain[end : end + 1].isalpha())


def _goes_on(plain: str, end: int, start: int) -> bool:
    gap = _BETWEEN.fullmatch(plain, end, start)
    return gap is not None and (end < start or joins_words(plain[start]))


def _number(run: list[tuple[int, int, int]]) -> Iterator[Number]:
    if _FEWEST <= len(run) <= _MOST:
        digits = "".join(str(digit) for _, _, digit in run)
        yield Number(run[0][0], run[-1][1], digits, "plain", digits)


@cache
def _words() -> Words[int]:
    return Words((plain_spelling(word), digit) for digit, words in enumerate(DIGITS) for word in words.split("|"))
