"""Other people's e-mail addresses, phone numbers, cards and the like, each under a keyed pseudonym or a kind alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from .fold import Folded
from .spans import Span, overlaps
from .pseudonym import Pseudonyms

_REGIONS: Final = ("IN", "SG", "MY", "ID", "PH", "TH", "VN", "AE", "SA", "GB", "US")
_EMAIL: Final = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PHONE: Final = re.compile(r"(?<![\w.,])\+?\(?[0-9](?:[ \-.()]{0,2}[0-9]){6,14}(?![\w]|[.,][0-9])")
_CARD: Final = re.compile(r"(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])")
_PLAIN: Final = re.compile(r"[^0-9]")


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


def phone_spans(folded: Folded, taken: list[tuple[int, int]], pseudonyms: Pseudonyms) -> Iterator[Span]:
    for match in _PHONE.finditer(folded.text):
        if not overlaps(*match.span(), taken) and (number := valid_number(match[0])):
            yield Span(*match.span(), "phone", f"[phone {pseudonyms.name('phone', number)}]")


def valid_number(text: str) -> str | None:
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
        if phonenumbers.is_valid_number(number):
            return f"{number.country_code}{number.national_number}"
    return None
