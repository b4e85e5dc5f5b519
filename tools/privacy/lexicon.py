"""Finding the cue words of a text, of all languages at once, in one pass."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any, Final, NamedTuple

import anyio.to_thread

from .automaton import Words
from .fold import plain_spelling
from .words import WORDS

_LETTERS: Final = re.compile(r"[^\W\d_]{0,6}")
_LONGEST_ENDING: Final = 6
_SHORT: Final = 3
_ALWAYS: Final = frozenset({"en", "everywhere"})
_ENDING: Final = re.compile(r"\w{0,6} ")


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
    rest: str
    """What must follow a phrase's first word, whose ending is open; "" for most."""
    languages: tuple[str, ...]


async def masking_ready() -> None:
    """Return when the cue words are loaded (a third of a second, once), in a thread while the endpoint is asked."""
    if not _lexicon.cache_info().currsize:
        await anyio.to_thread.run_sync(_lexicon)


def hits_in(plain: str) -> Hits:
    """The cue words of a text in its plain spelling, of the languages that it seems to be written in."""
    found = [
        (start, stop, entry)
        for start, end, entries in _lexicon().find(plain)
        for entry in entries
        if (stop := _end_of(plain, start, end, entry))
    ]
    spoken = _languages(found)
    return Hits(
        Hit(start, end, kind)
        for start, end, entry in found
        if not spoken.isdisjoint(entry.languages)
        for kind in entry.kinds
    )


def _languages(found: Iterable[tuple[int, int, _Entry]]) -> set[str]:
    """The languages of a text by the letters of their words in it: rows of other languages would only mislead.

    Those with half of the most, and always English, with which every language is mixed.
    """
    seen: set[tuple[str, int]] = set()
    letters: Counter[str] = Counter()
    for start, end, entry in found:
        for language in entry.languages:
            if (language, start) not in seen:
                seen.add((language, start))
                letters[language] += end - start
    most = max((count for language, count in letters.items() if language not in _ALWAYS), default=0)
    return {language for language, count in letters.items() if 2 * count >= most} | _ALWAYS


def _end_of(text: str, start: int, end: int, entry: _Entry) -> int:
    """Where a phrase ends, 0 where it does not stand free or does not go on as it must."""
    if entry.rest:
        gap = _ENDING.match(text, end)
        if gap is None or not text.startswith(entry.rest, gap.end()):
            return 0
        end = gap.end() + len(entry.rest)
    if not _stands_free(text, start, end, entry):
        return 0
    return _LETTERS.match(text, end).end() if entry.opens_right and not joins_words(text[end - 1]) else end  # type: ignore[union-attr]


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
    entries: dict[str, dict[tuple[bool, bool, str], tuple[set[str], set[str]]]] = {}
    for language, row in WORDS.items():
        for kind, words in row.items():
            for word in words.split("|"):
                first, _, rest = plain_spelling(word.strip("~")).partition("~ ")
                if not _tells(kind, first):
                    continue
                joined = _is_searched_inside(first)
                way = (
                    (word.startswith("~") and len(first) > _SHORT) or joined,
                    word.endswith("~") or (joined and not rest),
                    rest,
                )
                kinds, languages = entries.setdefault(first, {}).setdefault(way, (set(), set()))
                kinds.add(kind)
                languages.add(language)
    shared: dict[tuple[Any, ...], Any] = {}  # most words have one of few entries: one object serves them all
    made: dict[str, tuple[_Entry, ...]] = {}
    for word, ways in entries.items():
        ones = tuple(
            _Entry(tuple(sorted(kinds)), *way, tuple(sorted(languages))) for way, (kinds, languages) in ways.items()
        )
        made[word] = shared.setdefault(ones, ones)
    return Words(made)


def _tells(kind: str, word: str) -> bool:
    """Two letters of Latin mean something else in the next language."""
    return kind not in ("act", "weak", "scene") or len(word) >= _SHORT or joins_words(word[0])


def _is_searched_inside(word: str) -> bool:
    """Whether a word is looked for without regard to what stands beside it, as its script writes words."""
    return joins_words(word[0]) and (
        len(word) >= _SHORT or (unicodedata.category(word[0]) == "Lo" and word[0] >= "\u2e80")
    )
