"""Reading one field of a JSON object that promises nothing: numbers as strings, objects for arrays, words for null."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast

from ..text import NO_TEXT, RawText

Fields = Mapping[str, Any]

_NULLS: Final = frozenset({"", "null", "none"})
_LONGEST_NULL: Final = 4
_SEPARATORS: Final = re.compile(r"[\s\-]+")


def as_object(value: Any) -> Fields | None:
    return cast("Fields", value) if isinstance(value, dict) else None


def as_list(value: Any) -> list[Any]:
    """A list as it is, nothing as an empty one, and anything else as its own only element (old v1.1 collapses)."""
    if value is None or value == "":
        return []
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def first(fields: Fields, *names: str) -> Any:
    """The value of the first of `names` that is there and not null; the endpoint spells some fields two ways."""
    for name in names:
        value = fields.get(name)
        if value is not None:
            return value
    return None


def either(fields: Fields, one: str, other: str) -> Any:
    """As `first`, for two names: ten thousand messages have four such fields each."""
    value = fields.get(one)
    return fields.get(other) if value is None else value


def as_text(value: Any) -> RawText:
    """A text or a number as a raw text; anything else, and a spelt-out null, as none."""
    if type(value) is str:
        return RawText(value) if value else NO_TEXT
    if isinstance(value, int | float) and not isinstance(value, bool):
        return RawText(str(value))
    return NO_TEXT


def as_word(value: Any, longest: int = 64) -> str | None:
    """A short value (an id, a score) without its white space, None for null, `"null"`, objects and lists."""
    if type(value) is int:
        return str(value)[:longest]
    if type(value) is str:
        word = value.strip()[:longest]
        return None if len(word) <= _LONGEST_NULL and word.lower() in _NULLS else word
    return str(value)[:longest] if type(value) is float else None


def as_count(value: Any) -> int | None:
    word = as_word(value, 12)
    return int(word) if word is not None and word.isdecimal() else None


def as_flag(value: Any) -> bool:
    return value is True or str(value).strip().lower() in ("true", "1")


def as_channel(value: Any) -> str | None:
    """A channel's name in lower case with `_` for spaces and hyphens; unknown names are kept as they are."""
    word = as_word(value, 32)
    return _SEPARATORS.sub("_", word).lower() if word else None
