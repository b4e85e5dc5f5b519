"""One-time codes, PINs and passwords: a code word licenses what is shaped like a code.

A strong word licenses every unprotected code-shaped token of the text, a weak one those near it; a code word that touches
a token beats its protection ("code 2026"). Letters alone count only right after the word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from .automaton import Words
from .cues import CUES, NOT_A_SECRET
from .fold import Folded
from .protected import overlaps
from .spans import Span

OTP_MASK: Final = "[otp]"

_NEAR: Final = 40
_TOUCHING: Final = 12
_TOKEN: Final = re.compile(
    r"(?<![0-9a-zA-Z])(?:"
    r"[0-9]{3,4}[- ][0-9]{3,4}"
    r"|[A-Z]{1,3}-[0-9]{4,8}"
    r"|[0-9]{2}(?:[- ][0-9]{2}){2,3}"
    r"|[0-9](?: [0-9]){3,7}"
    r"|(?=[0-9A-Za-z]{0,9}[0-9])[0-9A-Za-z]{4,10}"
    r")(?![0-9a-zA-Z])"
)
_RIGHT_AFTER: Final = re.compile(
    r"[ ]?(?:is|:|=|-|–|：|es|est|ist|adalah|है|是|为|は)?[ :]{0,2}([0-9A-Za-z]{3,10})(?![0-9A-Za-z])"
)
_GLUED: Final = re.compile(r"(?:otp|pin|code)([0-9]{4,8})(?![0-9])", re.IGNORECASE)


def code_spans(folded: Folded, protected: list[tuple[int, int]]) -> Iterator[Span]:
    """The secrets of a text; none without a code word."""
    strong, weak = _cue_places(folded)
    if not strong and not weak:
        return
    for match in _GLUED.finditer(folded.text):
        yield _otp(*match.span(1))
    for _, end in strong:
        follower = _RIGHT_AFTER.match(folded.text, end)
        if follower and (follower[1].isupper() or any(map(str.isdigit, follower[1]))):
            yield _otp(*follower.span(1))
    for match in _TOKEN.finditer(folded.text):
        start, end = match.span()
        touching = any(start - cue_end <= _TOUCHING and cue_start < start for cue_start, cue_end in strong)
        if overlaps(start, end, protected) and not touching:
            continue
        if strong or any(_distance(start, end, *cue) <= _NEAR for cue in weak):
            yield _otp(start, end)


def _otp(start: int, end: int) -> Span:
    return Span(start, end, "otp", OTP_MASK)


def _distance(start: int, end: int, cue_start: int, cue_end: int) -> int:
    return max(cue_start - end, start - cue_end, 0)


def _cue_places(folded: Folded) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Where strong and weak code words stand; those inside a phrase such as "promo code" are left out."""
    found: list[tuple[int, int, str]] = []
    for start, end, weight in _cue_words().find(folded.lower):
        if weight == "not" or _is_word(folded.lower, start, end):
            found.append((start, end, weight))
    excused = [(start, end) for start, end, weight in found if weight == "not"]
    kept = [cue for cue in found if cue[2] != "not" and not overlaps(cue[0], cue[1], excused)]
    return ([(s, e) for s, e, w in kept if w == "strong"], [(s, e) for s, e, w in kept if w == "weak"])


def _is_word(text: str, start: int, end: int) -> bool:
    """Latin and Cyrillic words must stand alone; other scripts join words without spaces or add endings."""
    if text[start] >= "\u0590":
        return True
    return not (text[start - 1 : start].isalpha() or text[end : end + 1].isalpha())


@cache
def _cue_words() -> Words[str]:
    weights: dict[str, str] = {}
    for cues in CUES.values():
        weights.update(dict.fromkeys(cues.weak, "weak"))
    for cues in CUES.values():
        weights.update(dict.fromkeys(cues.strong, "strong"))
    return Words(weights | dict.fromkeys(NOT_A_SECRET, "not"))
