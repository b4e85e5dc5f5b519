"""Other people's values that typed fields name: a receiver's number, a surveyor's name. Masked wherever a text repeats them.

A field that holds nothing but a phone number says that it is one; a text that repeats the digits may not look like it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from ..text import RawText
from .automaton import Words
from .contacts import canonical_number
from .fold import Folded, fold, plain_spelling
from .forms import digit_runs, digits_of, national_forms
from .pseudonym import Pseudonyms
from .spans import Span
from .standing import stands_alone

_MOST: Final = 2_000
_FEWEST_DIGITS: Final = 7
_SHORTEST_NAME: Final = 3


class Others:
    """Finds the phone numbers and names of some other people in a text."""

    def __init__(self, receivers: Iterable[RawText], people: Iterable[RawText], pseudonyms: Pseudonyms) -> None:
        self._pseudonyms = pseudonyms
        phones: dict[str, str] = {}
        for receiver in _first(receivers):
            digits = _phone_digits(receiver)
            if len(digits) >= _FEWEST_DIGITS:
                phones.update(dict.fromkeys(national_forms(digits), canonical_number(receiver)))
        names = dict.fromkeys(" ".join(fold(person).lower.split()) for person in _first(people))
        self._phones = Words(phones.items())
        self._names = Words((plain_spelling(name), name) for name in names if len(name) >= _SHORTEST_NAME)

    def spans(self, folded: Folded) -> Iterator[Span]:
        if self._phones:
            for run in digit_runs(folded.text):
                for first, after, number in self._phones.find("".join(folded.text[at] for at in run)):
                    start, end = (run[0] if first <= len("00971") else run[first]), run[after - 1] + 1
                    start -= folded.text[start - 1 : start] == "+"
                    yield Span(start, end, "phone", f"[phone {self._pseudonyms.name('phone', number)}]")
        if self._names:
            for start, end, name in self._names.find(folded.plain):
                if stands_alone(folded.text, start, end):
                    yield Span(start, end, "name", f"[name {self._pseudonyms.name('name', name)}]")


def _first(values: Iterable[RawText]) -> list[str]:
    return list(islice(dict.fromkeys(value.reveal() for value in values), _MOST))


def _phone_digits(receiver: str) -> str:
    return "" if "@" in receiver or "*" in receiver else digits_of(receiver)
