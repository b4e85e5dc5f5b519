"""Finding the cue words of a text, of all languages at once, in one pass."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from .automaton import Words
from .fold import plain_spelling
from .words import WORDS

_LONGEST_ENDING: Final = 6
_SHORT: Final = 3


class Hit(NamedTuple):
    start: int
    end: int
    kind: str


class Hits:
    """The cue words of a text by where they begin; what stands near a place is found without looking at all of them."""

    def __init__(self, hits: Iterable[Hit]) -> None:
        self.all = tuple(sorted(hits))
        self._starts = [hit.start for hit in self.all]

    def near(self, start: int, end: int, reach: int = 64) -> tuple[Hit, ...]:
        """Words that begin within `reach` characters of a place."""
        return self.all[bisect_left(self._starts, start - reach) : bisect_right(self._starts, end + reach)]


class _Entry(NamedTuple):
    kinds: tuple[str, ...]
    opens_left: bool
    opens_right: bool


def hits_in(plain: str) -> Hits:
    """Every cue word of a text in its plain spelling."""
    return Hits(
        Hit(start, end, kind)
        for start, end, entries in _lexicon().find(plain)
        for entry in entries
        if _stands_free(plain, start, end, entry)
        for kind in entry.kinds
    )


def _stands_free(text: str, start: int, end: int, entry: _Entry) -> bool:
    """Whether a word stands where a word may: letters beside it make it another word, in scripts with spaces."""
    if not entry.opens_left and start and text[start - 1].isalnum() and text[start].isalpha():
        return False
    if end >= len(text) or not text[end].isalpha() or not text[end - 1].isalpha():
        return True
    if not entry.opens_right:
        return False
    return (
        joins_words(text[end])
        or not text[end : end + _LONGEST_ENDING + 1].isalpha()
        or end + _LONGEST_ENDING >= len(text)
    )


def joins_words(char: str) -> bool:
    """Whether a letter belongs to a script that writes words without spaces or puts particles right beside them."""
    return (
        ("\u0590" <= char <= "\u10ff" and not "\u10a0" <= char <= "\u10ff")
        or "\u1200" <= char <= "\u137f"
        or "\u1780" <= char <= "\u17ff"
        or char >= "\u2e80"
    )


@cache
def _lexicon() -> Words[tuple[_Entry, ...]]:
    entries: dict[str, dict[tuple[bool, bool], set[str]]] = {}
    for row in WORDS.values():
        for kind, words in row.items():
            for word in words.split("|"):
                spelling = plain_spelling(word.strip("~"))
                if kind in ("act", "weak", "scene") and len(spelling) < _SHORT and not joins_words(spelling[0]):
                    continue  # two letters of Latin mean something else in the next language
                joined = joins_words(spelling[0]) and (
                    len(spelling) >= _SHORT or (unicodedata.category(spelling[0]) == "Lo" and spelling[0] >= "\u2e80")
                )
                opens = (word.startswith("~") or joined, word.endswith("~") or joined)
                entries.setdefault(spelling, {}).setdefault(opens, set()).add(kind)
    return Words(
        {
            word: tuple(_Entry(tuple(sorted(kinds)), *opens) for opens, kinds in ways.items())
            for word, ways in entries.items()
        }
    )
