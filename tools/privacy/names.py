"""The forms in which messages write a known person's name. Pure.

Full, reversed, with initials, its parts, glued, with and without hyphens and apostrophes, umlauts written out, the
endings of Slavic and German cases, and East Asian given names and surnames with their titles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from .fold import fold, plain_spelling

_PARTS: Final = re.compile(r"[^\s\-'’.,]+")
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe"})
_ENDINGS: Final = ("s", "a", "u", "em", "owi", "ie", "ovi", "om", "e", "y", "i", "o", "ou")
_CYRILLIC_ENDINGS: Final = (
    "а",
    "у",
    "ю",
    "е",
    "и",
    "і",
    "ы",
    "я",
    "о",
    "й",
    "ом",
    "ем",
    "ой",
    "ою",
    "ей",
    "ові",
    "еві",
    "ым",
    "ого",
    "ому",
    "ів",
    "ої",
    "ій",
)
_TITLES: Final = ("先生", "小姐", "女士", "太太", "同学", "様", "さん", "さま", "君", "님", "씨", "老师", "總", "总")
_SHORT: Final = 2
_INFLECTED_FROM: Final = 5

WORDS_TOO: Final = frozenset(
    [
        "will",
        "grace",
        "hope",
        "may",
        "rose",
        "mark",
        "joy",
        "asha",
        "deep",
        "frank",
        "bill",
        "chase",
        "summer",
        "rich",
        "can",
        "jack",
        "art",
        "dawn",
        "april",
        "june",
        "august",
        "autumn",
        "winter",
        "spring",
        "faith",
        "charity",
        "pat",
        "rob",
        "sue",
        "drew",
        "miles",
        "cliff",
        "dean",
        "dale",
        "glen",
        "heath",
        "grant",
        "lance",
        "guy",
        "gene",
        "don",
        "ray",
        "rusty",
        "sandy",
        "penny",
        "ruby",
        "pearl",
        "amber",
        "crystal",
        "jade",
        "ivy",
        "lily",
        "daisy",
        "violet",
        "olive",
        "iris",
        "hazel",
        "holly",
        "heather",
        "ginger",
        "poppy",
        "star",
        "sky",
        "storm",
        "brook",
        "forest",
        "river",
        "stone",
        "hunter",
        "mason",
        "baker",
        "cook",
        "smith",
        "taylor",
        "king",
        "prince",
        "duke",
        "earl",
        "noble",
        "major",
        "young",
        "white",
        "black",
        "brown",
        "green",
        "gray",
        "blue",
        "golden",
        "wood",
        "hill",
        "field",
        "banks",
        "rivers",
        "love",
        "good",
        "best",
        "sharp",
        "short",
        "long",
        "little",
        "small",
        "swift",
        "strong",
        "wise",
        "fair",
        "bright",
        "day",
        "knight",
        "page",
        "price",
        "cash",
        "rice",
        "bean",
        "berry",
        "cherry",
        "honey",
        "candy",
        "angel",
        "bishop",
        "church",
        "temple",
        "park",
        "street",
        "lane",
        "ford",
        "rush",
        "english",
        "french",
        "holland",
        "jordan",
        "chad",
        "georgia",
        "carolina",
        "virginia",
        "victoria",
        "sydney",
        "paris",
        "london",
        "austin",
        "dallas",
        "chelsea",
        "kiran",
        "jyoti",
        "prem",
        "shanti",
        "anand",
        "khushi",
        "sapna",
        "megha",
        "varsha",
        "sagar",
        "akash",
        "prakash",
        "raja",
        "rani",
        "lucky",
        "sunny",
        "happy",
        "sweety",
        "pooja",
        "puja",
        "nova",
        "vera",
        "mina",
        "luz",
        "sol",
        "paz",
        "mar",
        "rio",
        "flor",
        "rosa",
        "blanca",
        "santos",
        "reis",
        "cruz",
        "leon",
        "casa",
        "dulce",
        "joy",
        "an",
        "be",
        "do",
        "so",
        "my",
        "he",
        "me",
        "no",
        "on",
        "in",
        "of",
        "to",
        "at",
        "as",
        "is",
        "it",
        "us",
        "we",
        "by",
        "or",
        "up",
        "go",
        "hi",
        "ha",
        "le",
        "ho",
        "ly",
        "to",
        "do",
        "ma",
        "la",
        "bay",
        "chi",
        "em",
        "anh",
        "can",
        "gun",
        "deniz",
        "umut",
        "bahar",
        "yagmur",
        "baris",
        "ozgur",
        "hayat",
        "sevgi",
        "ay",
        "su",
        "nur",
        "mutlu",
        "surya",
        "chandra",
        "bulan",
        "bintang",
        "putri",
        "putra",
        "dewi",
        "आशा",
        "रवि",
        "ज्योति",
        "प्रेम",
        "शांति",
        "आनंद",
        "खुशी",
        "सपना",
        "किरण",
        "दीप",
        "पूजा",
        "любовь",
        "вера",
        "надежда",
        "роза",
        "лев",
        "мир",
    ]
)
"""Names that are words too: they are taken for a name only where the sentence treats them as one."""


def name_forms(name: str) -> Iterator[str]:
    """Every form of a name in the spelling of `Folded.plain`, two characters at the least."""
    variants = {fold(name).lower, fold(name).lower.translate(_UMLAUTS)}
    for variant in variants:
        plain = plain_spelling(variant)
        for form in _forms(_PARTS.findall(plain), plain):
            if len(form) >= _SHORT:
                yield form


def _forms(parts: list[str], whole: str) -> Iterator[str]:
    yield " ".join(whole.split())
    if len(parts) > 1:
        first, last = parts[0], parts[-1]
        yield from (
            f"{last} {first}",
            f"{last}, {first}",
            f"{first} {last}",
            f"{first[0]} {last}",
            f"{first[0]}. {last}",
            f"{first} {last[0]}",
        )
        yield from (" ".join(parts), " ".join(reversed(parts)), " ".join([parts[-1], *parts[:-1]]), " ".join(parts[1:]))
        for one, other in pairwise(parts):
            yield from (f"{one} {other}", f"{one}-{other}", f"{one}{other}", f"{one}'{other}")
    for part in parts:
        yield part
        yield from _east_asian(part)


def inflected_forms(name: str) -> Iterator[str]:
    """The parts of a name with the endings of Slavic and German cases; as names only where written with a capital."""
    for part in _PARTS.findall(plain_spelling(fold(name).lower)):
        yield from _inflected(part)


def _inflected(part: str) -> Iterator[str]:
    if "\u0400" <= part[0] <= "\u04ff" and len(part) >= 4:
        stem = part.rstrip("аяоеийьіуюы") or part
        yield from (stem + ending for ending in _CYRILLIC_ENDINGS)
    elif part.isascii() and part.isalpha() and len(part) >= _INFLECTED_FROM:
        yield from (part + ending for ending in _ENDINGS)
        if part[-1] in "aeo":
            yield from (part[:-1] + ending for ending in ("y", "ie", "e", "o", "u", "i", "ou", "a"))


def _east_asian(part: str) -> Iterator[str]:
    """Surname with a title, and the given name alone: they are written without a space between."""
    if not ("\u3400" <= part[0] <= "\u9fff" or "\uac00" <= part[0] <= "\ud7a3"):
        return
    surnames = (part[:1], part[:2]) if len(part) >= 4 else (part[:1],)
    for surname in surnames:
        yield from (surname + title for title in _TITLES)
    if len(part) >= 3:
        yield part[1:]
        yield part[2:] if len(part) >= 4 else part[1:]
