"""Other people's e-mail addresses, phone numbers, cards and the like, each under a keyed pseudonym or a kind alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from .fold import Folded
from .lexicon import Hit
from .numbers import Number
from .spans import Span, overlaps
from .pseudonym import Pseudonyms

_REGIONS: Final = ("IN", "SG", "MY", "ID", "PH", "TH", "VN", "AE", "SA", "GB", "US")
_EMAIL: Final = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PHONE: Final = re.compile(r"(?<![\w.,])\+?\(?[0-9](?:[ \-.()]{0,2}[0-9]){6,14}(?![\w]|[.,][0-9])")
_CARD: Final = re.compile(r"(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])")
_PLAIN: Final = re.compile(r"[^0-9]")
_LITTLE: Final = re.compile(r"[ :#.\-–()=№]{0,4}(?:(?:no|nr|number|num|id|is|on|at|us|numero|n)[ :#.\-–()=]{0,3}){0,3}")
_MOBILE_TYPES: Final = frozenset({1, 2})
"""Of phonenumbers: MOBILE and FIXED_LINE_OR_MOBILE (North America does not tell them apart)."""


class Rule(NamedTuple):
    """One kind of value: where it may stand, whether it really is one, and whether it gets a pseudonym."""

    kind: str
    pattern: re.Pattern[str]
    holds: Callable[[str], bool]
    pseudonym: bool = True


def _luhn(value: str) -> bool:
    digits = [int(c) for c in value if c.isdigit()]
    odd, even = digits[-1::-2], digits[-2::-2]
    return len(digits) >= 13 and (sum(odd) + sum(sum(divmod(2 * d, 10)) for d in even)) % 10 == 0


def _always(value: str) -> bool:
    return True


def _iban(value: str) -> bool:
    plain = value.replace(" ", "")
    number = "".join(str(int(c, 36)) for c in plain[4:] + plain[:4])
    return 15 <= len(plain) <= 34 and int(number) % 97 == 1


RULES: Final = (
    Rule("token", re.compile(r"eyJ[\w-]{8,2000}\.[\w-]{8,4000}\.[\w-]{0,2000}"), _always, pseudonym=False),
    Rule("token", re.compile(r"(?i:bearer )[\w.~+/=-]{16,2000}"), _always, pseudonym=False),
    Rule("password", re.compile(r"(?<=password=)[^\s&]{1,200}"), _always, pseudonym=False),
    Rule("card", _CARD, _luhn, pseudonym=False),
    Rule(
        "iban",
        re.compile(r"(?<![\w])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\w])"),
        _iban,
    ),
    Rule("id pan", re.compile(r"(?<![\w])[A-Z]{3}[ABCFGHLJPT][A-Z][0-9]{4}[A-Z](?![\w])"), _always),
    Rule("id ssn", re.compile(r"(?<![\w-])[0-9]{3}-[0-9]{2}-[0-9]{4}(?![\w-])"), _always),
)


def value_spans(folded: Folded, pseudonyms: Pseudonyms) -> Iterator[Span]:
    """Values that a shape and a checksum tell: cards, account numbers, national ids, tokens."""
    for rule in RULES:
        for match in rule.pattern.finditer(folded.text):
            if rule.holds(match[0]):
                name = f" {pseudonyms.name(rule.kind, match[0])}" if rule.pseudonym else ""
                yield Span(match.start(), match.end(), rule.kind.split()[0], f"[{rule.kind}{name}]")


def email_spans(folded: Folded, pseudonyms: Pseudonyms) -> Iterator[Span]:
    if "@" not in folded.text:
        return
    for match in _EMAIL.finditer(folded.text):
        yield email_span(match.start(), match.end(), match[0], pseudonyms)


def email_span(start: int, end: int, address: str, pseudonyms: Pseudonyms) -> Span:
    return Span(start, end, "email", f"[email {pseudonyms.name('email', address.lower())}]")


def phone_spans(
    folded: Folded, numbers: Sequence[Number], hits: Sequence[Hit], pseudonyms: Pseudonyms
) -> Iterator[Span]:
    """Phone numbers: by a plus, by a word that announces one, or as a mobile number of a region; never what is announced
    as something else or looks like an amount, a date or a time."""
    taken = [(n.start, n.end) for n in numbers if n.kind in ("amount", "date", "time", "measure", "reference", "tail")]
    for match in _PHONE.finditer(folded.text):
        start, end = match.span()
        plus = match[0].startswith("+")
        if not plus and (overlaps(start, end, taken) or _announced_otherwise(folded, hits, start)):
            continue
        called = plus or _called(folded, hits, start)
        if (called or len(_PLAIN.sub("", match[0])) >= 10) and (number := valid_number(match[0], mobile=not called)):
            yield Span(start, end, "phone", f"[phone {pseudonyms.name('phone', number)}]")


def _called(folded: Folded, hits: Sequence[Hit], start: int) -> bool:
    return any(hit.kind == "call" and 0 <= start - hit.end <= 12 for hit in hits)


def _announced_otherwise(folded: Folded, hits: Sequence[Hit], start: int) -> bool:
    """Whether the nearest word before, with little between, announces an order, a reference, an account."""
    near = [hit for hit in hits if hit.kind in ("ref", "call", "public") and 0 <= start - hit.end <= 14 and _LITTLE.fullmatch(folded.plain, hit.end, start)]
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
