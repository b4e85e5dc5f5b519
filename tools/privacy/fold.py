"""Folding: one plain spelling for rules to read, with a way back to the original, from which alone is cut.

Every decimal or circled digit becomes its ASCII digit, full-width and styled letters plain ones, exotic spaces a space;
invisible characters and combining accents disappear and HTML entities are decoded. Punctuation is left alone: NFKC would
turn the full-width comma of "199035，10分钟" into one that makes an amount of two numbers.

Three spellings of the same length come of it: `text`; `lower`, the same in lower case; `plain`, without diacritics, which
is what cue words are compared with (senders write "codigo" and "código", "ma xac nhan" and "mã xác nhận").
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from typing import Final

_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
_INVISIBLE: Final = frozenset("\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180e\u3164\ufeff\uffa0")
_DROPPED_MARKS: Final = (
    ("\u0300", "\u036f"),  # accents, strokes and the like on Latin, Greek, Cyrillic
    ("\u0591", "\u05c7"),  # Hebrew points
    ("\u064b", "\u065f"),  # Arabic vowel signs
    ("\u0670", "\u0670"),
    ("\u20d0", "\u20f0"),  # marks on symbols
    ("\ufe00", "\ufe0f"),  # variation selectors
    ("\u093c", "\u093c"), ("\u09bc", "\u09bc"), ("\u0a3c", "\u0a3c"), ("\u0abc", "\u0abc"),  # nukta
)  # fmt: skip
_BASE_LETTERS: Final = str.maketrans(
    "đłøıßæœðþħŋŧəɓɗƙƴأإآٱىيیکةئؤےۓہھگپچژ’‘ʼ´‐‑–—", "dloisaodthntebdkyااااىىىكهىوىىههكبجز''''----"
)


@dataclass(frozen=True, slots=True)
class Folded:
    original: str
    text: str
    lower: str
    plain: str
    _starts: tuple[int, ...] | None
    """Where each folded character starts in the original, and its length at the end; None where they are the same."""

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The original's characters from which folded `start:end` came, invisible ones at the end included."""
        if self._starts is None:
            return start, end
        return self._starts[start], self._starts[end]


def fold(original: str) -> Folded:
    """The folded forms of a text; plain ASCII costs nothing, regular texts of any script one translation each."""
    if original.isascii() and "&" not in original:
        lower = original.lower()
        return Folded(original, original, lower, lower, None)
    if "&" not in original and not original.translate(_IRREGULAR):
        text, starts = original.translate(_SPELLING), None
    else:
        text, starts = _piecewise(original)
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(one if len(one := char.lower()) == 1 else char for char in text)
    return Folded(original, text, lower, lower.translate(_WITHOUT_DIACRITICS), starts)


def plain_spelling(word: str) -> str:
    """A cue word in the spelling that `Folded.plain` has."""
    return fold(word).plain


def _piecewise(original: str) -> tuple[str, tuple[int, ...]]:
    """Character by character, an entity as one; with where each came from."""
    pieces: list[str] = []
    starts: list[int] = []

    def add(piece: str, start: int) -> None:
        pieces.append(piece)
        starts.extend([start] * len(piece))

    at = 0
    for entity in _ENTITY.finditer(original):
        for index in range(at, entity.start()):
            add(_SPELLING[ord(original[index])], index)
        add(html.unescape(entity[0]).translate(_SPELLING), entity.start())
        at = entity.end()
    for index in range(at, len(original)):
        add(_SPELLING[ord(original[index])], index)
    starts.append(len(original))
    return "".join(pieces), tuple(starts)


class _Spelling(dict[int, str]):
    """The plain spelling of a character by its code, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        spelling = self[code] = _spelling(chr(code))
        return spelling


class _Irregular(dict[int, str]):
    """Keeps the characters whose spelling is not one character, and drops all others: what is left tells of them."""

    def __missing__(self, code: int) -> str:
        kept = self[code] = "" if len(_SPELLING[code]) == 1 else "!"
        return kept


class _WithoutDiacritics(dict[int, str]):
    def __missing__(self, code: int) -> str:
        char = chr(code)
        # Only where marks are accents: they are vowels in Indic scripts, voicing in kana, whole syllables in Hangul.
        accented = code < 0x0900 or 0x1E00 <= code < 0x2000
        base = unicodedata.normalize("NFD", char)[0] if accented else char
        bare = base.lower() if base.isalpha() else char  # the dotted capital I has no lower case of one character
        letter = self[code] = bare.translate(_BASE_LETTERS)
        return letter


def _spelling(char: str) -> str:
    """The plain spelling of one character; empty for an invisible one."""
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if char in _INVISIBLE or category == "Cf" or any(first <= char <= last for first, last in _DROPPED_MARKS):
        return ""
    if category in ("Zs", "Zl", "Zp"):
        return " "
    if category[0] in "LN" or category == "So":
        plain = unicodedata.normalize("NFKC", char)
        return plain if plain.isascii() and plain.isalnum() else char
    if "\uff01" <= char <= "\uff5e" and char in "＠．：／＝＊＃（）［］－＋":
        return unicodedata.normalize("NFKC", char)
    return char


_SPELLING: Final = _Spelling()
_IRREGULAR: Final = _Irregular()
_WITHOUT_DIACRITICS: Final = _WithoutDiacritics()
