"""One-time codes, PINs and temporary passwords: numbers, weighed by the words and the structure around them.

Words of some fifty languages (`words.py`) say what a number is; structure helps where words are missing: a short message
with one number, its place, brackets, an expiry, "do not share". The weights stand in `weights.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from .evidence import announcers_in, assess, rivals_in
from .findings import Finding, otp_span
from .fold import Folded, fold
from .lettered import letters_only
from .lexicon import Hits, hits_in
from .message import Message, read_message
from .numbers import Number, numbers_in
from .passwords import named_secrets, passwords
from .shapes import maybe_a_code
from .spans import Places
from .weights import BESIDE_A_SURE_ONE, LINKED_TOGETHER, THRESHOLD

_MOST_NUMBERS: Final = 200
_AND: Final = re.compile(
    r"[\s,;/&+]{0,3}(?:or|and|ya|o|ou|oder|und|atau|dan|o|u|y|e|et|и|или|หรือ|或|和|と|や|또는|veya|ve|lub|i|hoac|va|&)?[\s,;/&+]{0,3}"
)
_WEB_OTP: Final = re.compile(r"(?m)^@[a-z0-9.-]{3,253} #([^\s#]{3,20})")


def code_findings(
    folded: Folded,
    numbers: Sequence[Number],
    hits: Hits,
    taken: Sequence[tuple[int, int]],
    *,
    transactional: bool = False,
) -> Iterator[Finding]:
    """The secrets of a text. `taken` are places that other rules have found: cards, links, addresses, phones."""
    if "password" in hits.kinds:
        yield from named_secrets(folded)
    told = [match.span(1) for match in _WEB_OTP.finditer(folded.lower)] if "#" in folded.lower else []
    for place in told:
        yield Finding(otp_span(*place), ("web one-time code line",))
    places = Places(taken)
    free = tuple(number for number in numbers if not places.overlap(number.start, number.end))
    if len(free) > _MOST_NUMBERS:  # a hostile text: what might be a code is hidden without being weighed
        yield from (
            Finding(otp_span(n.start, n.end), ("too many numbers to weigh",))
            for n in free
            if n.kind in ("plain", "other") and len(n.bare) >= 4
        )
        return
    message = read_message(folded, free, hits, transactional=transactional)
    yield from passwords(message)
    yield from letters_only(message)
    yield from _weighed(message, {folded.lower[start:end] for start, end in told})


def weighed_numbers(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The numbers of a text that might be codes, without what separates their groups, and the evidence about each."""
    folded = fold(text)
    message = read_message(
        folded, tuple(numbers_in(folded.lower, folded.text)), hits_in(folded.plain), transactional=False
    )
    return [(number.bare, reasons) for number, _, reasons in _assessed(message)]


def _assessed(message: Message) -> list[tuple[Number, float, tuple[str, ...]]]:
    announcers = announcers_in(message)
    rivals = rivals_in(message, announcers)
    return [
        (number, *assess(number, message, announcers, rivals)) for number in message.numbers if _worth_weighing(number)
    ]


def _weighed(message: Message, told: Iterable[str] = ()) -> Iterator[Finding]:
    """The numbers whose weights suffice, and wherever else they stand, and what a line for an app has `told`."""
    scored = _assessed(message)
    surest = max((score for _, score, _ in scored), default=0.0)
    needed = BESIDE_A_SURE_ONE if surest >= LINKED_TOGETHER else THRESHOLD
    masked: list[Number] = []
    public: Number | None = None
    for number, score, reasons in scored:
        if "a public code" in reasons or (public and _stands_beside(public, number, message)):
            public = number  # "PIN codes 627011 and 627002"
            if score < needed or "a public code" not in reasons:
                continue
        beside = masked and _stands_beside(masked[-1], number, message)
        if score >= min(needed, surest) >= THRESHOLD or (beside and score > -2):
            masked.append(number)
            yield Finding(otp_span(number.start, number.end), reasons)
    values = {bare for bare in (*(number.bare for number in masked), *told) if len(bare) >= 4}
    hidden = {number.start for number in masked}
    for number in message.numbers:  # the code wherever else it stands
        if number.start not in hidden and (
            number.bare in values or (len(values) <= 8 and any(len(v) >= 5 and v in number.bare for v in values))
        ):
            yield Finding(otp_span(number.start, number.end), ("repeats a code",))


def _stands_beside(one: Number, other: Number, message: Message) -> bool:
    """Whether nothing but a comma or a word for "and" stands between two numbers."""
    return other.kind == "plain" and _AND.fullmatch(message.gap(one.end, other.start)) is not None


def _worth_weighing(number: Number) -> bool:
    """Whether a number can be a code at all: amounts and dates can only where their groups might be a code's."""
    return len(number.bare) >= 3 and (number.kind == "plain" or maybe_a_code(number))
