"""Whether a value stands by itself in a text, in any script."""

from __future__ import annotations

import unicodedata
from typing import Final

_UNSPACED: Final = (("\u2e80", "\ud7ff"), ("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"))


def stands_alone(text: str, start: int, end: int) -> bool:
    r"""No letter, mark or digit of any script on either side (`\b` fails on Devanagari). A word without spaces needs none."""
    if _joins_left(text, start):
        return False
    # Tamil, Telugu, Kannada and Malayalam put case endings right on a name; Hindi a "ji".
    inflected = "\u0b80" <= text[end - 1] <= "\u0d7f" and end - start >= 4
    return inflected or text.startswith("जी", end) or not _joins(text[end : end + 1], text[end - 1])


def _joins_left(text: str, start: int) -> bool:
    before = text[start - 1 : start]
    if not _joins(before, text[start]):
        return False
    if before.islower() and text[start].isupper():
        return False  # glued by a template: "HiRavi"
    if before == "U" and text[start].isupper() and not text[max(0, start - 2) : start - 1].isalpha():
        return False  # Nguni languages begin a name with it: "UNkosinathi"
    # Arabic and Hebrew write "to", "by" and "and" as one letter right before the name.
    return not (before in "لبوفكלבושהמכ" and not text[max(0, start - 2) : start - 1].isalpha())


def _joins(neighbour: str, edge: str) -> bool:
    if not neighbour or unicodedata.category(neighbour)[0] not in "LMN" or unicodedata.category(edge)[0] not in "LMN":
        return False
    if edge.isdigit() and not neighbour.isascii() and not neighbour.isdigit():
        return False
    # Scripts written without spaces put names right beside other words, and words of other scripts too.
    return not any(first <= char <= last for first, last in _UNSPACED for char in (edge, neighbour))
