"""Other people's e-mail addresses, phone numbers, cards and the like, each under a keyed pseudonym or a kind alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from .fold import Folded
from .lexicon import Hits
from .numbers import Number
from .pseudonym import Pseudonyms
from .spans import Places, Span

_REGIONS: Final = (
    "IN",
    "SG",
    "MY",
    "ID",
    "PH",
    "TH",
    "VN",
    "AE",
    "SA",
    "GB",
    "US",
    "CN",
    "JP",
    "KR",
    "DE",
    "FR",
    "BR",
    "MX",
    "NG",
    "KE",
    "ZA",
    "IT",
    "ES",
)
_EMAIL: Final = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PAYMENT_ADDRESS: Final = re.compile(r"(?<![\w.@-])[\w.-]{2,64}@[A-Za-z]{2,20}(?![\w@]|\.\w)")
_SPELT_OUT: Final = re.compile(
    r"[\w.+-]{1,64} ?[\[(] ?(?:at|AT|At) ?[\])] ?[\w-]{1,63}(?: ?(?:[\[(] ?(?:dot|DOT) ?[\])]|\.) ?[\w-]{1,24}){1,4}"
    r"|[\w.+-]{1,64} (?:AT|at) [\w-]{1,63}(?: (?:DOT|dot) [\w-]{1,24}){1,4}"
)
_PHONE: Final = re.compile(r"(?<![\w.,])\+?\(?[0-9](?:[ \-.()/]{0,2}[0-9]){6,14}(?![\w]|[.,][0-9])")
_PLAIN: Final = re.compile(r"[^0-9]")
_MOST_TRIED: Final = 40
_LITTLE: Final = re.compile(r"[ :#.\-–()=№]{0,4}(?:(?:no|nr|number|num|id|is|on|at|us|numero|n)[ :#.\-–()=]{0,3}){0,3}")
_MOBILE_TYPES: Final = frozenset({1, 2})
"""Of phonenumbers: MOBILE and FIXED_LINE_OR_MOBILE (North America does not tell them apart)."""


def email_spans(folded: Folded, pseudonyms: Pseudonyms) -> Iterator[Span]:
    if "dot" in folded.lower or "(at)" in folded.lower or "[at]" in folded.lower:
        for match in _SPELT_OUT.finditer(folded.text):
            yield email_span(match.start(), match.end(), match[0], pseudonyms)
    if "@" not in folded.text:
        return
    for match in _PAYMENT_ADDRESS.finditer(folded.text):
        yield Span(match.start(), match.end(), "upi", f"[upi {pseudonyms.name('upi', match[0].lower())}]")
    for match in _EMAIL.finditer(folded.text):
        yield email_span(match.start(), match.end(), match[0], pseudonyms)


def email_span(start: int, end: int, address: str, pseudonyms: Pseudonyms) -> Span:
    return Span(start, end, "email", f"[email {pseudonyms.name('email', address.lower())}]")


def phone_spans(folded: Folded, numbers: Sequence[Number], hits: Hits, pseudonyms: Pseudonyms) -> Iterator[Span]:
    """Phone numbers: by a plus, by a word that announces one, or as a mobile number of a region; never what is announced
    as something else or looks like an amount, a date or a time.
    """
    taken = Places(
        (n.start, n.end)
        for n in numbers
        if n.kind in ("amount", "date", "time", "measure", "tail")
        or (n.kind == "reference" and not n.value.startswith("0"))
    )
    tried = 0
    for match in _PHONE.finditer(folded.text):
        start, end = match.span()
        plus = match[0].startswith("+")
        if not plus and (taken.overlap(start, end) or _announced_otherwise(folded, hits, start)):
            continue
        written_as_one = match[0].startswith("(") or (match[0].startswith("0") and len(_PLAIN.sub("", match[0])) >= 9)
        called = plus or written_as_one or _called(folded, hits, start)
        tried += 1
        if tried > _MOST_TRIED:  # a hostile text: what might be a number is hidden without asking whether it is one
            yield Span(start, end, "phone", "[phone]")
        elif (called or len(_PLAIN.sub("", match[0])) >= 10) and (number := valid_number(match[0], mobile=not called)):
            yield Span(start, end, "phone", f"[phone {pseudonyms.name('phone', number)}]")


def _called(folded: Folded, hits: Hits, start: int) -> bool:
    return any(hit.kind == "call" and 0 <= start - hit.end <= 12 for hit in hits.near(start, start))


def _announced_otherwise(folded: Folded, hits: Hits, start: int) -> bool:
    """Whether the nearest word before, with little between, announces an order, a reference, an account."""
    near = [
        hit
        for hit in hits.near(start, start)
        if hit.kind in ("ref", "call", "public")
        and 0 <= start - hit.end <= 14
        and _LITTLE.fullmatch(folded.plain, hit.end, start)
    ]
    nearest = max((hit.end for hit in near), default=-1)
    return bool(near) and not any(hit.kind == "call" for hit in near if hit.end == nearest or hit.kind == "call")


def valid_number(text: str, *, mobile: bool = False) -> str | None:
    """The number's digits with country code, if it is one in any region the endpoint's customers live in."""
    import phonenumbers  # half a second of tables: nobody pays for them before the first number is seen

    digits = _PLAIN.sub("", text)
    international = text.startswith(("+", "00")) or len(digits) > 10
    candidates = [("+" + digits.removeprefix("00"), None)] if international else []
    candidates += [(digits, region) for region in _REGIONS]
    for candidate, region in candidates:
        try:
            number = phonenumbers.parse(candidate, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number) and (not mobile or phonenumbers.number_type(number) in _MOBILE_TYPES):
            return f"{number.country_code}{number.national_number}"
    return None
