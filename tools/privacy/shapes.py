"""What a number looks like: the shapes that `weights.py` weighs."""

from __future__ import annotations

import re
from typing import Final

from .numbers import Number

_GROUPED: Final = r"[0-9]-[0-9]-[0-9]{4}|[0-9]{1,2}-[0-9]{1,2}-(?!19|20[0-5])[0-9]{3,4}|[0-9]{2}[-.][0-9]{2}[-.][0-9]{2}|[0-9]{3}[-.,][0-9]{3}|[0-9]{2}-[0-9]{2}"
_FORMS: Final = {
    "date": re.compile(_GROUPED),
    "range": re.compile(_GROUPED),
    "amount": re.compile(rf"{_GROUPED}|[a-z]{{2}}[0-9]{{4,6}}"),
    "measure": re.compile(r"[0-9]{4,8}[a-z]"),
    "time": re.compile(r"[0-9]{1,2}h[0-9]{2}"),
    "reference": re.compile(r"[0-9a-z]{2,5}(?:[-/_][0-9a-z]{2,5}){1,6}|[a-z]-[0-9]{1,2}-[0-9]{4,5}"),
}
"""What may be a code for all it looks like, by what it looks like."""
_SHUFFLED: Final = re.compile(
    r"(?=.{5,8}$)(?:[a-z]{1,5}[0-9]{1,3}[a-z]{1,5}|[0-9]{1,3}[a-z]{1,5}[0-9]{1,3})[0-9a-z]{0,4}"
)
"""Letters and digits that change places more than once, as in no word with a number behind it."""
_POSTAL_GROUPS: Final = re.compile(r"[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}|[0-9]{5}-[0-9]{3}")
"""From Prague to Stockholm and Athens; in Poland; in Brazil."""
_QUEUED: Final = re.compile(r"[a-z]-?[0-9]{2,3}|[a-z]{2,4}-[0-9]{2,3}")
"""A place in a queue, a gate, a seat."""
_WORD_AND_DIGITS: Final = re.compile(r"(?=[a-z]{0,11}[aeiouy])[a-z]{3,12}[0-9]{1,4}")
_GROUPED_LETTERS: Final = re.compile(r"(?=.{0,24}?(?:[0-9][a-z]|[a-z][0-9]))[0-9a-z]{1,8}(?:[-–‑][0-9a-z]{1,8}){1,4}")


def shape_of(number: Number) -> str:
    bare, value = number.bare, number.value
    if bare.isdecimal():
        return _digits_shape(bare, value)
    if len(bare) >= 6 and _GROUPED_LETTERS.fullmatch(value):
        return "groups of letters and digits"
    if re.fullmatch(r"[a-z]-[0-9]{5,6}", value):
        return "a letter and digits"
    if _QUEUED.fullmatch(value):
        return "a letter and few digits"
    if re.fullmatch(r"[a-z]{2,4}[-_][0-9]{3,8}", value):
        return "a series and digits"
    if re.fullmatch(r"[a-z][-_][0-9]{3,8}", value):
        return "prefix and digits"
    if _WORD_AND_DIGITS.fullmatch(bare):
        return "word and digits"
    if _SHUFFLED.fullmatch(bare):
        return "letters among digits"
    return (
        "letters and digits" if 4 <= len(bare) <= 8 else "long letters and digits" if len(bare) > 3 else "three digits"
    )


def _digits_shape(bare: str, value: str) -> str:
    grouped = len(bare) != len(value)
    if len(bare) > 10:
        return "longer digits"
    if len(bare) > 8:
        return "nine or ten digits"
    if grouped and len(bare) >= 4:
        return "grouped as postal codes are" if _POSTAL_GROUPS.fullmatch(value) else "grouped digits"
    if len(bare) == 4 and "1950" <= bare <= "2049":
        return "looks like a year"
    if len(bare) <= 3:
        return "three digits" if len(bare) == 3 else "one or two digits"
    return "six digits" if len(bare) == 6 else "four to eight digits"


def has_letters(number: Number) -> bool:
    return shape_of(number) in (
        "word and digits",
        "letters and digits",
        "letters among digits",
        "long letters and digits",
        "prefix and digits",
        "a series and digits",
        "a letter and digits",
    )


def maybe_a_code(number: Number) -> bool:
    """Whether what looks like an amount, a date, a version … may be a code where a code is announced."""
    if number.kind in ("number", "other", "tail"):
        return number.bare.isdecimal() and 4 <= len(number.bare) <= 24
    form = _FORMS.get(number.kind)
    return form is not None and form.fullmatch(number.value) is not None
