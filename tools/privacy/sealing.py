"""What may be shown without masking, because it cannot hold anybody's data: our own words, numbers, times, ciphertext."""

from __future__ import annotations

import base64
import unicodedata
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final, LiteralString

from ..text import SEAL, MaskedText
from .pseudonym import customer_ref

_LONGEST_MASK: Final = 80
_JOINING: Final = frozenset("\u200d\ufe0f\ufe0e\u20e3")


def own_words(words: LiteralString) -> MaskedText:
    """A fixed word or sentence of this project. The type checker refuses anything that is not a literal."""
    return MaskedText(words, SEAL)  # not cached: lru_cache would make the checker forget what it may refuse


def say(template: LiteralString, **parts: float | MaskedText) -> MaskedText:
    """A sentence of this project with numbers and masked texts in its `{places}`."""
    return MaskedText(template.format(**parts), SEAL)


def amount(number: int, thing: LiteralString) -> MaskedText:
    """`1 message`, `2 messages`: a number of things whose plural ends in s."""
    return MaskedText(f"{number} {thing}{'' if number == 1 else 's'}", SEAL)


def joined(separator: LiteralString, parts: tuple[MaskedText, ...]) -> MaskedText:
    return MaskedText(separator.join(parts), SEAL)


def shown_time(moment: datetime) -> MaskedText:
    """ISO 8601 to the second; UTC as `Z`, a zoneless time without a zone."""
    return _shown_time(moment, moment.utcoffset())


@lru_cache(maxsize=4096)
def _shown_time(moment: datetime, offset: timedelta | None) -> MaskedText:
    """Kept by its offset, too: one moment in two zones is equal, and written in two ways."""
    text = moment.replace(microsecond=0).isoformat()
    if offset == timedelta(0):
        text = text.removesuffix("+00:00") + "Z"
    return MaskedText(text, SEAL)


def reference(key: bytes, identifier_name: str, value: str) -> MaskedText:
    """The stable pseudonym of a looked-up customer."""
    return MaskedText(customer_ref(key, identifier_name, value), SEAL)


def shortened(text: MaskedText, length: int) -> MaskedText:
    """The first `length` characters and a note of how many follow; never half a mask, never half a grapheme."""
    if len(text) <= length:
        return text
    end = length
    opened = text.rfind("[", 0, end)
    if opened > text.rfind("]", 0, end) and opened >= end - _LONGEST_MASK:
        end = opened
    while end > 0 and (unicodedata.combining(text[end]) or text[end] in _JOINING or text[end - 1] == "\u200d"):
        end -= 1
    return MaskedText(f"{text[:end]}…(+{len(text) - end:,} chars)", SEAL)


def interval(oldest: datetime, newest: datetime) -> MaskedText:
    """An ISO 8601 interval; what the end shares with the beginning (its day) is not said twice."""
    start, end = shown_time(oldest), shown_time(newest)
    day, _, clock = end.partition("T")
    return MaskedText(f"{start}/{clock if start.startswith(day) else end}", SEAL)


def opaque(ciphertext: bytes) -> MaskedText:
    """Encrypted bytes as URL-safe base64 without padding: a cursor."""
    return MaskedText(base64.urlsafe_b64encode(ciphertext).rstrip(b"=").decode(), SEAL)
