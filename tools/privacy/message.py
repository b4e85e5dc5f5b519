"""A text with its cue words told apart: those that announce a secret, those of a public code's name, those of mere advice."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .fold import Folded
from .lexicon import Hit, Hits
from .numbers import Number
from .spans import Places
from .tone import tone_of

_CLAUSE: Final = re.compile(r"[^.!?;\n।|۔。！？؟…]{1,400}(?:[.][^\s.]{1,40}[^.!?;\n।|۔。！？؟…]{0,200}){0,6}")
_GOES_ON: Final = 4
_NOWHERE: Final = Places(())
_SETTING: Final = frozenset(("act", "tail", "valid", "scene", "deal"))


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its words found, and its words of warning told apart from its announcements."""

    folded: Folded
    numbers: tuple[Number, ...]
    hits: Hits
    announcing: Hits
    """Strong and weak words that are not part of a public code's name, nor of mere advice."""
    kinds: frozenset[str]
    tone: tuple[str, ...]
    """What speaks for and against each of its numbers, by the message as a whole."""
    transactional: bool
    """Whether the record says that the message belongs to no campaign."""

    def gap(self, start: int, end: int) -> str:
        return self.folded.plain[start:end]


def read_message(folded: Folded, numbers: tuple[Number, ...], hits: Hits, *, transactional: bool) -> Message:
    public = Places((hit.start, hit.end) for hit in _named_public(hits)) if "public" in hits.kinds else _NOWHERE
    advised = Places(_advice_clauses(folded.plain, hits, numbers))
    said = [hit for hit in hits.all if hit.kind in ("strong", "weak") and not _is_covered(hit, hits, public)]
    announcing = Hits(hit for hit in said if not advised.overlap(hit.start, hit.start + 1))
    kinds = set(announcing.kinds)
    kinds |= {hit.kind for hit in hits.all if hit.kind in _SETTING and not advised.overlap(hit.start, hit.start + 1)}
    if len(announcing.all) < len(said):
        kinds.add("advice")
    if "public" in hits.kinds:
        kinds.add("public")
    return Message(folded, numbers, hits, announcing, frozenset(kinds), tone_of(folded, numbers, hits), transactional)


def _is_covered(hit: Hit, hits: Hits, public: Places) -> bool:
    """Whether a word is part of a public code's name, and not the longer one of the two."""
    if not public.overlap(hit.start, hit.end):
        return False
    length = hit.end - hit.start
    names = [
        one
        for one in hits.near(hit.start, hit.end)
        if one.kind == "public" and one.start < hit.end + 3 and hit.start < one.end + 3
    ]
    return any(one.end - one.start >= length or hit.kind == "weak" for one in names)


def _named_public(hits: Hits) -> Iterator[Hit]:
    """Public codes' names, with the word for code that stands right beside them taken in ("coupon" + "code")."""
    for hit in hits.all:
        if hit.kind != "public":
            continue
        beside = [
            word
            for word in hits.near(hit.start, hit.end)
            if word.kind in ("weak", "strong") and (-1 <= word.start - hit.end <= 2 or -1 <= hit.start - word.end <= 1)
        ]
        yield hit._replace(
            start=min([hit.start, *(w.start for w in beside)]), end=max([hit.end, *(w.end for w in beside)])
        )


def _advice_clauses(plain: str, hits: Hits, numbers: Sequence[Number]) -> Iterator[tuple[int, int]]:
    """Clauses that say "never share your OTP" and hold no number that could be one: they announce nothing."""
    if "tail" not in hits.kinds:
        return
    tails = [hit.start for hit in hits.all if hit.kind == "tail"]
    possible = [number.start for number in numbers if _could_be(number, plain)]
    named = {hit.end for hit in hits.all if hit.kind in ("strong", "weak")}
    for clause in _CLAUSE.finditer(plain):
        begin, end = clause.span()
        # "Do not share this OTP. 482913 is for …": the number goes on with the word that ends the sentence.
        until = end + _GOES_ON if end in named else end
        if _any_within(tails, begin, end) and not _any_within(possible, begin, until):
            yield begin, end


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    """Whether one of some ascending places lies in a stretch."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _could_be(number: Number, plain: str) -> bool:
    """Whether a number may be the code that is spoken of: four digits, or three behind a colon."""
    if number.kind != "plain":
        return False
    return len(number.bare) >= 4 or (len(number.bare) == 3 and plain[: number.start].endswith((": ", ":", "：")))
