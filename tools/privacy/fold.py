"""Folding: one plain spelling for rules to read, with a way back to the original, from which alone is cut.

Every decimal or circled digit becomes its ASCII digit, full-width and styled letters plain ones, exotic spaces a space;
invisible characters disappear and HTML entities are decoded. Punctuation is left alone: NFKC would turn the full-width
comma of "199035，10分钟" into one that makes an amount of two numbers.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
_INVISIBLE: Final = frozenset("\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u3164\ufeff\uffa0")


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is for rules; `lower` is the same, lower case, character by character."""

    original: str
    text: str
    lower: str
    _starts: tuple[int, ...] | None
    """Where each folded character starts in the original, and its length at the end; None where they are the same."""

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The original's characters from which folded `start:end` came, invisible ones at the end included."""
        if self._starts is None:
            return start, end
        return self._starts[start], self._starts[end]


def fold(original: str) -> Folded:
    """The folded form of a text, in one pass; plain ASCII costs nothing."""
    if original.isascii() and "&" not in original:
        return Folded(original, original, original.lower(), None)
    pieces: list[str] = []
    starts: list[int] = []
    for start, end in _units(original):
        piece = _plain(original[start]) if end == start + 1 else _entity(original[start:end])
        pieces.append(piece)
        starts.extend([start] * len(piece))
    text = "".join(pieces)
    starts.append(len(original))
    return Folded(original, text, "".join(map(_lower, text)), tuple(starts))


def _units(text: str) -> list[tuple[int, int]]:
    """Character by character, an entity as one."""
    units: list[tuple[int, int]] = []
    at = 0
    for entity in _ENTITY.finditer(text):
        units += ((i, i + 1) for i in range(at, entity.start()))
        units.append(entity.span())
        at = entity.end()
    units += ((i, i + 1) for i in range(at, len(text)))
    return units


def _entity(entity: str) -> str:
    return "".join(map(_plain, html.unescape(entity)))


@lru_cache(maxsize=16384)
def _plain(char: str) -> str:
    """The plain spelling of one character; empty for an invisible one."""
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if char in _INVISIBLE or category == "Cf" or "\ufe00" <= char <= "\ufe0f":
        return ""
    if category in ("Zs", "Zl", "Zp"):
        return " "
    if category[0] in "LN" or category == "So":
        plain = unicodedata.normalize("NFKC", char)
        return plain if plain.isalnum() else char
    return char


@lru_cache(maxsize=16384)
def _lower(char: str) -> str:
    lower = char.lower()
    return lower if len(lower) == 1 else char
