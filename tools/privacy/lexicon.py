"""Finding the cue words of a text, of all languages at once, in one pass."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple, TypeAlias

from .automaton import Words
from .fold import plain_spelling
from .words import WORDS

_LETTERS: Final = re.compile(r"[^\W\d_]{0,6}")
_LONGEST_ENDING: Final = 6
_AN_ADJECTIVE: Final = 9
"""Between what is numbered and the word for number: "طلب جديد رقم" (new order number)."""
_SHORT: Final = 3
_SHORT_INDIC: Final = 4
_LONGEST_WORD: Final = 64
_PARTS: Final = {
    "strong": frozenset(("ref", "public", "unit", "number", "call", "offer", "deal")),
    "tail": frozenset(("act",)),
}
"""Of what kinds a word is none where it is a part of a longer one."""
_ALWAYS: Final = frozenset({"en", "everywhere"})
_INDIC_LETTER: Final = re.compile("[\u0900-\u0dff]")
_INDIC_ENDING: Final = re.compile(
    "[\u0900-\u0963\u0970-\u09e5\u09f0-\u0a65\u0a70-\u0ae5\u0af0-\u0b65\u0b70-\u0be5\u0bf0-\u0c65\u0c70-\u0ce5\u0cf0-\u0d65\u0d70-\u0de5\u0df0-\u0dff]{0,8}"
)
_PARTICLES: Final = re.compile("(?:^|[^\u0590-\u06ff])(?:[והבלמשכ]{1,4}|[الوفبكس]{1,4})$")
"""What Hebrew and Arabic write together with the word behind it: "and", "the", "in", "to"."""
_SUFFIX: Final = 4
_SUFFIXED: Final = re.compile(r"[^\W\d_]{2}(?<![^\W\d_]l)(?<!un)(?<!qu)(?<!st)'$")
"""A name that a suffix is written behind ("MIGROS'tan" is no TAN), and no article ("dell'otp", "un'otp")."""
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
        self.kinds = frozenset([hit.kind for hit in self.all])

    def near(self, start: int, end: int, reach: int = 64) -> tuple[Hit, ...]:
        """Words that begin within `reach` characters of a place."""
        return self.all[bisect_left(self._starts, start - reach) : bisect_right(self._starts, end + reach)]


def only_counts(word: Hit, hits: Hits) -> bool:
    """Whether a word says "number" and nothing before it says which: "tell the driver the number 4720"."""
    near = hits.near(word.start, word.end)
    if not any(one.kind == "number" and one.end == word.end and one.start <= word.start for one in near):
        return False
    return not any(
        one.kind in ("ref", "public", "call")
        and one.start < word.start
        and (word.start <= one.end + 3 or (one.kind == "ref" and word.start <= one.end + _AN_ADJECTIVE))
        for one in near
    )


class _Entry(NamedTuple):
    kinds: frozenset[str]
    opens_left: bool
    opens_right: bool
    rest: str
    """What must follow a phrase's first word, whose ending is open; "" for most."""
    languages: frozenset[str]


class _Word(NamedTuple):
    whole: tuple[_Entry, ...]
    begun: tuple[_Entry, ...]
    """Phrases of which the word is the first."""
    rests: tuple[str, ...]
    """What must follow in each of `begun`."""


_Way: TypeAlias = tuple[str, bool, bool, str]
"""A word in its plain spelling, whether letters may stand before it and behind it, and what must follow; see `_Entry`."""
_Told: TypeAlias = tuple[frozenset[str], frozenset[str]]
"""Of what kinds a word is, and in what languages."""


def load() -> None:
    """Load the cue words: a third of a second, once."""
    _lexicon()


def hits_in(plain: str) -> Hits:
    """The cue words of a text in its plain spelling, of the languages that it seems to be written in."""
    found = list(_found(plain))
    spoken = _languages(found, plain)
    return Hits(
        _without_parts(
            [
                Hit(start, end, kind)
                for start, end, entry in found
                if not spoken.isdisjoint(entry.languages)
                for kind in entry.kinds
            ]
        )
    )


def _without_parts(hits: list[Hit]) -> list[Hit]:
    """Without words that are only a part of a code's name ("din" (dinars) of "din kod", "sms" of "SMS code"), or of a
    warning ("share" of "do not share").
    """
    for kind, parts in _PARTS.items():
        wholes = sorted({hit[:2] for hit in hits if hit.kind == kind}, key=itemgetter(1))
        if wholes and len(hits) > 1:
            hits = [hit for hit in hits if hit.kind not in parts or not _is_a_part(hit, wholes)]
    return hits


def _is_a_part(hit: Hit, wholes: list[tuple[int, int]]) -> bool:
    """Whether one of some longer words, in the order of their ends, holds it. No word is longer than `_LONGEST_WORD`."""
    first = bisect_left(wholes, hit.end, key=itemgetter(1))
    last = bisect_right(wholes, hit.start + _LONGEST_WORD, key=itemgetter(1))
    return any(start <= hit.start and (start, end) != hit[:2] for start, end in wholes[first:last])


def _languages(found: Sequence[tuple[int, int, _Entry]], plain: str) -> AbstractSet[str]:
    """The languages of a text by the letters of their words in it: rows of other languages would only mislead.

    Those with half of the most in their script, and always English, with which every language is mixed.
    """
    if all(not _ALWAYS.isdisjoint(entry.languages) for _, _, entry in found):
        return _ALWAYS  # whatever else it may be written in, all words stay
    words: dict[int, tuple[int, frozenset[str]]] = {}
    for start, end, entry in found:
        length, speakers = words.get(start, (0, entry.languages))
        words[start] = (
            max(length, end - start),
            speakers if speakers is entry.languages else speakers | entry.languages,
        )
    together: Counter[tuple[frozenset[str], int]] = Counter()
    for start, (length, speakers) in words.items():
        together[speakers, _script(plain[start])] += length
    letters: Counter[tuple[str, int]] = Counter()
    for (speakers, script), count in together.items():
        for language in speakers:
            letters[language, script] += count
    most: dict[int, int] = {}
    for (language, script), count in letters.items():
        if language not in _ALWAYS:
            most[script] = max(most.get(script, 0), count)
    return {language for (language, script), count in letters.items() if 2 * count >= most.get(script, 0)} | _ALWAYS


def _script(char: str) -> int:
    """Which script a letter is of, roughly: Latin, those of East Asia together, else the block of 256 it stands in."""
    return 0 if char < "\u0370" else -1 if char >= "\u2e80" else ord(char) >> 8


def _found(plain: str) -> Iterator[tuple[int, int, _Entry]]:
    for start, end, word in _lexicon().find(plain):
        for entry in word.whole:
            if _stands_free(plain, start, end, entry):
                yield start, _whole_word(plain, end, entry), entry
        gap = _ENDING.match(plain, end) if word.begun else None
        if gap is not None and plain.startswith(word.rests, gap.end()):
            for entry in word.begun:
                after = gap.end() + len(entry.rest)
                if plain.startswith(entry.rest, gap.end()) and _stands_free(plain, start, after, entry):
                    yield start, _whole_word(plain, after, entry), entry


def _whole_word(text: str, end: int, entry: _Entry) -> int:
    """Where the word ends of which a stem ends at `end`."""
    if _INDIC_LETTER.match(text, end - 1):  # scripts that have spaces, and hang endings on every word
        ending = _INDIC_ENDING.match(text, end)
        return end if ending is None else ending.end()
    if not entry.opens_right or joins_words(text[end - 1]):
        return end
    letters = _LETTERS.match(text, end)
    return letters.end() if letters else end


def _stands_free(text: str, start: int, end: int, entry: _Entry) -> bool:
    """Whether a word stands where a word may: letters beside it make it another word, in scripts with spaces."""
    if start and text[start - 1].isalnum() and text[start].isalpha():
        if not entry.opens_left:
            return False
        if "\u0590" <= text[start] <= "\u06ff" and not _PARTICLES.search(text, max(0, start - 5), start):
            return False
    if end - start <= _SUFFIX and text[start - 1 : start] == "'" and _SUFFIXED.search(text, max(0, start - 9), start):
        return False
    if end >= len(text) or not text[end].isalpha() or not text[end - 1].isalpha():
        return True
    if not entry.opens_right:
        return False
    if not entry.opens_left and _INDIC_LETTER.match(text, end):
        ending = _INDIC_ENDING.match(text, end)
        return ending is None or len(ending[0]) <= _SHORT_INDIC
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
def _lexicon() -> Words[_Word]:
    told: dict[_Way, _Told] = {}
    sets: dict[frozenset[str], frozenset[str]] = {}  # there are few different ones: one object serves all words
    for language, row in WORDS.items():
        for kind, words in row.items():
            alone = _shared(frozenset((kind,)), sets), _shared(frozenset((language,)), sets)
            for word, plain in zip(words.split("|"), plain_spelling(words).split("|"), strict=True):
                way = _way(word, plain.strip("~"))
                if _tells(kind, way[0]):
                    known = told.get(way)
                    told[way] = (
                        alone
                        if known is None
                        else (_shared(known[0] | {kind}, sets), _shared(known[1] | {language}, sets))
                    )
    made: dict[tuple[tuple[_Way, _Told], ...], _Word] = {}
    return Words((first, _word(told, ways, made)) for first, ways in groupby(sorted(told), key=itemgetter(0)))


def _shared(one: frozenset[str], sets: dict[frozenset[str], frozenset[str]]) -> frozenset[str]:
    return sets.setdefault(one, one)


def _way(word: str, plain: str) -> _Way:
    """A cue word as it is looked for."""
    first, _, rest = plain.partition("~ ")
    joined = _is_searched_inside(first)
    opens_left = (word.startswith("~") and len(first) > _SHORT) or joined
    opens_right = word.endswith("~") or (joined and not rest) or _INDIC_LETTER.match(first) is not None
    return first, opens_left, opens_right, rest


def _word(told: Mapping[_Way, _Told], ways: Iterable[_Way], made: dict[tuple[tuple[_Way, _Told], ...], _Word]) -> _Word:
    """What a word means; words that mean the same share it."""
    meaning = tuple((("", *way[1:]), told[way]) for way in ways)
    word = made.get(meaning)
    if word is None:
        entries = [_Entry(kinds, *way[1:], languages) for way, (kinds, languages) in meaning]
        begun = tuple(entry for entry in entries if entry.rest)
        whole = tuple(entry for entry in entries if not entry.rest)
        word = made[meaning] = _Word(whole, begun, tuple(entry.rest for entry in begun))
    return word


def _tells(kind: str, word: str) -> bool:
    """Two letters of Latin mean something else in the next language."""
    return kind not in ("act", "weak", "scene") or len(word) >= _SHORT or joins_words(word[0])


def _is_searched_inside(word: str) -> bool:
    """Whether a word is looked for without regard to what stands beside it, as its script writes words."""
    return joins_words(word[0]) and (
        len(word) >= (_SHORT_INDIC if _INDIC_LETTER.match(word) else _SHORT)
        or (unicodedata.category(word[0]) == "Lo" and word[0] >= "\u2e80")
    )
