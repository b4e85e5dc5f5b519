"""The looked-up customer's own values, in the forms in which messages write them. Known values beat every model.

Searching is one pass of an Aho-Corasick automaton over the folded text, and one over its digits; a hit must not have a
letter or a digit of any script beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..interaction import KnownCustomer
from .automaton import Words
from .fold import Folded, fold
from .spans import Span

NAME_MASK: Final = "[customer name]"
MOBILE_MASK: Final = "[customer mobile]"
EMAIL_MASK: Final = "[customer email]"
ID_MASK: Final = "[customer id]"

_SHORTEST_NAME: Final = 2
_SHORTEST_LOCAL_PART: Final = 5
_NATIONAL_DIGITS: Final = 10
_SHORTEST_MOBILE: Final = 7
_MOST_VALUES: Final = 2_000
_NOT_A_DIGIT: Final = re.compile(r"[^0-9]+")
_BETWEEN_DIGITS: Final = re.compile(r"[ \-.()/+]{1,3}")


def digits_of(value: str) -> str:
    """The ASCII digits of a value, whatever digits and separators it was written with."""
    return _NOT_A_DIGIT.sub("", fold(value).text)


class Identity:
    """Finds every known value of one customer in a text."""

    def __init__(self, customer: KnownCustomer) -> None:
        words: dict[str, str] = {}
        for text in customer.ids[:_MOST_VALUES]:
            words.update(dict.fromkeys(_id_forms(_folded(text.reveal())), ID_MASK))
        for text in customer.emails[:_MOST_VALUES]:
            words.update(dict.fromkeys(_email_forms(_folded(text.reveal())), EMAIL_MASK))
        for text in customer.names[:_MOST_VALUES]:
            words.update(dict.fromkeys(_name_forms(_folded(text.reveal())), NAME_MASK))
        self._mobiles = tuple(
            {d for t in customer.mobiles[:_MOST_VALUES] if len(d := digits_of(t.reveal())) >= _SHORTEST_MOBILE}
        )
        self._emails = frozenset(_folded(text.reveal()) for text in customer.emails)
        self._ids = frozenset(_folded(text.reveal()) for text in customer.ids)
        self._words = Words(words)
        self._numbers = Words({_national(mobile): MOBILE_MASK for mobile in self._mobiles})

    def spans(self, folded: Folded) -> Iterator[Span]:
        """Every value found, the longest first: an address holds a name, and should be called an address."""
        yield from sorted(self._word_spans(folded), key=lambda span: span.start - span.end)
        if self._numbers:
            yield from self._number_spans(folded)

    def owns_mobile(self, digits: str) -> bool:
        return any(_same_number(digits, mobile) for mobile in self._mobiles)

    def owns_email(self, address: str) -> bool:
        return _folded(address) in self._emails

    def owns_id(self, value: str) -> bool:
        return _folded(value) in self._ids or self.owns_mobile(digits_of(value))

    @property
    def has_mobile(self) -> bool:
        return bool(self._mobiles)

    @property
    def has_email(self) -> bool:
        return bool(self._emails)

    def _word_spans(self, folded: Folded) -> Iterator[Span]:
        for start, end, mask in self._words.find(folded.lower):
            if _stands_alone(folded.text, start, end):
                yield Span(start, end, mask[1:-1], mask)

    def _number_spans(self, folded: Folded) -> Iterator[Span]:
        for run in _digit_runs(folded.text):
            for first, after, mask in self._numbers.find("".join(folded.text[at] for at in run)):
                # A country code or a trunk zero before it is part of the number; so is whatever digits touch it.
                start = run[0] if first <= 5 else run[first]
                end = run[-1] + 1 if len(run) - after <= 2 else run[after - 1] + 1
                yield Span(start - (folded.text[start - 1 : start] == "+"), end, mask[1:-1], mask)


def _folded(value: str) -> str:
    return " ".join(fold(value).lower.split())


def _id_forms(value: str) -> Iterator[str]:
    if len(value) >= 3:
        yield value
        if value.isdecimal() and len(bare := value.lstrip("0")) >= 4:
            yield bare


def _email_forms(value: str) -> Iterator[str]:
    local, _, domain = value.partition("@")
    if domain:
        yield value
        yield value.replace("@", "%40")
    if len(local) >= _SHORTEST_LOCAL_PART:
        yield local


def _name_forms(value: str) -> Iterator[str]:
    parts = [part for part in value.split() if part]
    if len(value) >= _SHORTEST_NAME:
        yield value
    if len(parts) > 1:
        first, last = parts[0], parts[-1]
        yield from (f"{last} {first}", f"{last}, {first}", f"{first}{last}", f"{first} {last}")
        yield from (f"{first[0]} {last}", f"{first[0]}. {last}", f"{first} {last[0]}")
    yield from (part for part in parts if len(part) >= _SHORTEST_NAME + 1 or not part.isascii())


def _national(mobile: str) -> str:
    return mobile[-_NATIONAL_DIGITS:].lstrip("0")


def _same_number(one: str, other: str) -> bool:
    """Whether two digit strings are one number, with or without its country code or trunk zero."""
    one, other = one.lstrip("0"), other.lstrip("0")
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_MOBILE and long.endswith(short[-_NATIONAL_DIGITS:]) and len(long) - len(short) <= 4


def _stands_alone(text: str, start: int, end: int) -> bool:
    r"""No letter or digit of any script on either side (`\b` fails on Devanagari). A word without spaces needs none."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_joins(before, text[start]) or _joins(after, text[end - 1]))


def _joins(neighbour: str, edge: str) -> bool:
    if not neighbour.isalnum() or not edge.isalnum():
        return False
    # Scripts written without spaces put names right beside other words.
    return not ("\u2e80" <= edge <= "\ud7ff" or "\u0e00" <= edge <= "\u0eff")


def _digit_runs(text: str) -> Iterator[list[int]]:
    """The places of digits that belong together: digits with at most three separators between them."""
    run: list[int] = []
    for match in re.finditer(r"[0-9]+", text):
        if run and not _BETWEEN_DIGITS.fullmatch(text, run[-1] + 1, match.start()):
            yield run
            run = []
        run.extend(range(*match.span()))
    if run:
        yield run
