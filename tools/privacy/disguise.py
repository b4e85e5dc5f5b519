"""Cue words in disguise: letters of another script that look the same, and digits for letters ("c0de", "ОТР")."""

from __future__ import annotations

import re
from typing import Final

_LOOKALIKES: Final = str.maketrans("авекмнорстухіјѕοτριεακυχνβηζ", "abekmhopctyxijsotpieakyxnbhz")
_DIGITS_FOR_LETTERS: Final = str.maketrans("0134578@$", "oieastbas")
_OF_LOOKALIKES: Final = re.compile(
    r"(?<![^\W\d_])(?:[авекмнорстухіјѕ]{3,4}|[οτριεακυχνβηζ]{3,4}|(?=[a-z]{0,12}[а-яіјѕα-ω])(?=[а-яіјѕα-ω]{0,12}[a-z])[a-zа-яіјѕα-ω]{3,12})(?![^\W\d_])"
)
_WITH_DIGITS: Final = re.compile(
    r"(?<![a-z0-9])(?=[a-z]{0,8}[0-9@$])(?:[013457@$]?[a-z]{1,6}[013457@$]?[a-z]{1,6}|[013457@$][a-z]{2,8}|[a-z]{2,8}[013457@$]{1,2}[a-z]{1,8})(?![a-z0-9])"
)


def undisguised(plain: str) -> str | None:
    """The text with such words in plain letters, of the same length; None where there are none."""
    text = plain
    if not text.isascii():
        text = _OF_LOOKALIKES.sub(lambda word: word[0].translate(_LOOKALIKES), text)
    text = _WITH_DIGITS.sub(lambda word: word[0].translate(_DIGITS_FOR_LETTERS), text)
    return text if text != plain else None
