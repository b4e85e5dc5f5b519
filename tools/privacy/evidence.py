"""What speaks for a number being a code and what against it, and its score. The weights stand in `weights.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from .announcing import announcer, leads_to
from .lexicon import Hit, only_counts
from .message import Message
from .numbers import Number
from .weights import EVIDENCE, SHAPES

Announcers = Mapping[int, Hit | None]

_NEAR: Final = 60
_AFTER: Final = 45
_SHORT_MESSAGE: Final = 40
_MAYBE_GROUPED: Final = re.compile(
    r"[0-9]-[0-9]-[0-9]{4}|[0-9]{1,2}-[0-9]{1,2}-(?!19|20)[0-9]{3,4}|[0-9]{2}[-.][0-9]{2}[-.][0-9]{2}|[0-9]{3}[-.,][0-9]{3}|[0-9]{2}-[0-9]{2}"
)
_SENTENCE_BEGINS: Final = re.compile(r"(?:^|[.!?।。！？\n])[\s\W]{0,6}$")
_SENTENCE_ENDS: Final = re.compile(r"[\s\W]{0,3}(?:$|[.!?।。！？\n])")
_ACTING: Final = frozenset({"act"})
_SPEAKING: Final = frozenset(("strong", "weak", "act", "tail", "scene"))
_BRACKETS: Final = "[(<{【「『（«\"'“*_`"
_OPENERS: Final = "[(<{【「『（«\"'“"
_CLOSERS: Final = ".!])}>】」』»\"'”*_`- "
_KEYWORD: Final = re.compile(r"(?:yes|no|stop|start|join|help|quit|end|si|oui|ja|ya)[-_]?[0-9]{1,4}$")
"""What a subscriber answers by SMS."""
_PLATE_BEFORE: Final = re.compile(r"(?:^|[\s(])(?=[A-Z ]{0,8}[0-9])(?:[A-Z0-9]{1,3} ){2,3}$")
_PLATE: Final = re.compile(r"(?:^|[\s(,-])[A-Z0-9]{1,4}[ -]$")
_GROUPED_LETTERS: Final = re.compile(r"(?=.{0,24}?(?:[0-9][a-z]|[a-z][0-9]))[0-9a-z]{1,8}(?:[-–‑][0-9a-z]{1,8}){1,4}")
_TEXTED_TO: Final = re.compile(
    r"(?<![a-z])(?:text|txt|txting|sms|send|reply|msg)(?![a-z])[^.!?]{0,28} (?:to|on)[: ]{1,2}$"
)


def assess(
    number: Number, message: Message, announcers: Announcers, rivals: frozenset[int]
) -> tuple[float, tuple[str, ...]]:
    """The weights that apply to a number, added up, and their names."""
    reasons = list(_evidence(number, message, announcers[number.start], rivals))
    return sum(map(_weigh, reasons)), tuple(reasons)


def _weigh(reason: str) -> float:
    return SHAPES.get(reason, 0.0) + EVIDENCE.get(reason, 0.0)


def _evidence(number: Number, message: Message, before: Hit | None, rivals: frozenset[int]) -> Iterator[str]:
    yield _shape(number)
    if before is not None and before.kind in ("strong", "weak"):
        yield "word right before"
    elif _announced_after(number, message):
        yield "word right after"
    acted = _acted_upon(number, message, before)
    if acted:
        yield "action right beside"
    elif message.kinds & _SPEAKING == _ACTING:
        yield "only an action is spoken of"
    yield from _words(number, message)
    yield from _structure(number, message, rivals, before)
    yield from _against(number, message, before)


def _shape(number: Number) -> str:
    bare = number.bare
    if bare.isdecimal():
        if len(bare) != len(number.value) and len(bare) >= 4:
            return "grouped digits" if len(bare) <= 8 else "nine or ten digits" if len(bare) <= 10 else "longer digits"
        if len(bare) == 4 and "1950" <= bare <= "2049":
            return "looks like a year"
        if len(bare) <= 3:
            return "three digits" if len(bare) == 3 else "one or two digits"
        if len(bare) > 10:
            return "longer digits"
        return "six digits" if len(bare) == 6 else "four to eight digits" if len(bare) <= 8 else "nine or ten digits"
    if len(bare) >= 6 and _GROUPED_LETTERS.fullmatch(number.value):
        return "groups of letters and digits"
    if re.fullmatch(r"[a-z]{1,4}[-_][0-9]{3,8}", number.value):
        return "prefix and digits"
    if re.fullmatch(r"[a-z]{3,12}[0-9]{1,4}", bare):
        return "word and digits"
    return (
        "letters and digits" if 4 <= len(bare) <= 8 else "long letters and digits" if len(bare) > 3 else "three digits"
    )


def _announced_after(number: Number, message: Message) -> bool:
    """Whether an announcing word follows soon, in the same clause: "482913 is your code"."""
    return any(
        number.end <= hit.start <= number.end + _AFTER
        and not re.search(r"[.!?;\n।。][\s]|[।。]", message.gap(number.end, hit.start))
        for hit in message.announcing.near(number.end, number.end)
    )


def _acted_upon(number: Number, message: Message, before: Hit | None) -> bool:
    """Whether the number stands right beside what is to be done with it: "enter 5512", "5512 yazın".

    What follows an order's number says nothing of it: "order 449210 confirmed".
    """
    named_otherwise = before is not None and before.kind in ("ref", "public") and not only_counts(before, message.hits)
    return any(
        hit.kind == "act"
        and not _is_a_noun_here(hit, message)
        and (
            (0 <= number.start - hit.end <= 14 and leads_to(message, hit.end, number.start))
            or (
                not named_otherwise
                and 0 <= hit.start - number.end <= 4
                and not message.gap(number.end, hit.start).strip(" \"'”»*)」")
            )
        )
        for hit in message.hits.near(number.start, number.end)
    )


def _is_a_noun_here(act: Hit, message: Message) -> bool:
    """Whether a word of action is what a number is called by as well ("quote", "giao dịch"): at a counter it is an action."""
    return "scene" not in message.kinds and any(
        hit.kind == "ref" and (hit.start, hit.end) == (act.start, act.end)
        for hit in message.hits.near(act.start, act.end)
    )


def _words(number: Number, message: Message) -> Iterator[str]:
    kinds = message.kinds
    near = any(
        max(hit.start - number.end, number.start - hit.end) <= _NEAR
        for hit in message.announcing.near(number.start, number.end)
    )
    if "strong" in kinds:
        yield "strong word in the message"
    elif "weak" in kinds:
        yield "weak word near" if near else "weak word in the message"
    if "act" in kinds:
        yield "what it is for"
    if "scene" in kinds:
        yield "a driver, a locker or a gift card"
    if "advice" in kinds and not message.announcing.all:
        yield "advice to keep codes secret"
    elif "tail" in kinds:
        yield "keep it secret"
    if "valid" in kinds:
        yield "it expires"
    if "public" in kinds and not message.announcing.all:
        yield "public codes are spoken of"
    speaking = kinds & _SPEAKING
    if not speaking or (speaking == frozenset({"weak"}) and not near):
        yield "no word speaks for it"


def _structure(number: Number, message: Message, rivals: frozenset[int], before_word: Hit | None) -> Iterator[str]:
    text = message.folded.text
    before, after = text[max(0, number.start - 40) : number.start].rstrip(), text[number.end : number.end + 40].lstrip()
    first = number.start <= 40 and not before.strip(_OPENERS + "#*.-")
    last = len(text) - number.end <= 40 and not after.strip(_CLOSERS)
    if not rivals - {number.start}:
        yield "the only number"
    if len(text) <= _SHORT_MESSAGE:
        yield "short message"
    if first or last:
        yield "first or last"
    if before_word is None and _alone_in_its_sentence(number, message):
        yield "alone in its sentence"
    if before.endswith((":", "：", *_BRACKETS)):
        yield "in brackets or after a colon"
    if text[number.start - 1 : number.start] in ("*", "_") and text[number.end : number.end + 1] in ("*", "_"):
        yield "emphasised"
    if first and last:
        yield "nothing but a code"
    if message.transactional:
        yield "transactional message"


def _alone_in_its_sentence(number: Number, message: Message) -> bool:
    """Whether a number's sentence says nothing else, while the message says more: "482913.", then advice."""
    text = message.folded.text
    before, after = text[max(0, number.start - 40) : number.start], text[number.end : number.end + 40]
    begin, end = _SENTENCE_BEGINS.search(before), _SENTENCE_ENDS.match(after)
    return begin is not None and end is not None and (number.start > 40 or len(text) - number.end > 40)


def announcers_in(message: Message) -> Announcers:
    """The word that announces each number, by where the number starts."""
    return {
        number.start: announcer(number, message)
        for number in message.numbers
        if number.kind == "plain" or only_digits(number)
    }


def rivals_in(message: Message, announcers: Announcers) -> frozenset[int]:
    """Where the numbers start that might be meant as a code, each of them."""
    return frozenset(
        number.start for number in message.numbers if _competes(number, message, announcers.get(number.start))
    )


def _competes(other: Number, message: Message, before: Hit | None) -> bool:
    """Whether another number might be meant: as long as a code, and not said to be something else."""
    if other.kind != "plain" or len(other.bare) < 4 or not any(map(str.isdigit, other.bare[:8])):
        return False
    if _PLATE.search(message.folded.text, max(0, other.start - 6), other.start):
        return False
    return not (before is not None and before.kind in ("ref", "public")) and other.bare.isdecimal()


def _against(number: Number, message: Message, before: Hit | None) -> Iterator[str]:
    named = before is not None and before.kind in ("strong", "weak")
    if number.kind != "plain" and not ((named or _acted_upon(number, message, before)) and only_digits(number)):
        yield "amount, date, time or measure"
    if (before is not None and _is_public(before, number)) or _public_after(number, message):
        yield "a public code"
    elif before is not None and before.kind == "ref" and only_counts(before, message.hits):
        yield "called a number"
    elif (
        (before is not None and before.kind == "ref")
        or _dialled(number, message, before)
        or _KEYWORD.match(number.value)
        or _PLATE_BEFORE.search(message.folded.text, max(0, number.start - 14), number.start)
        or _TEXTED_TO.search(message.gap(max(0, number.start - 40), number.start))
    ):
        yield "announced as something else"
    if "deal" in message.kinds and (_has_letters(number) or _is_coupon_shaped(number, message)):
        yield "a deal is offered"
    if named and _is_indian_postal(before, number, message):
        yield "a public code"
    if _unit_after(number, message):
        yield "a unit follows"


def _dialled(number: Number, message: Message, before: Hit | None) -> bool:
    """Whether a word that announces a phone number stands right before it, and not "dial the code"."""
    if before is not None and before.kind in ("strong", "weak"):
        return False
    return any(
        hit.kind == "call" and 0 <= number.start - hit.end <= 12 and leads_to(message, hit.end, number.start)
        for hit in message.hits.near(number.start, number.start)
    )


def _is_coupon_shaped(number: Number, message: Message) -> bool:
    """Groups of letters and digits are a gift card's where one is spoken of, a coupon where a deal is."""
    return (
        _shape(number) == "groups of letters and digits" and not message.announcing.all and "scene" not in message.kinds
    )


def _has_letters(number: Number) -> bool:
    return _shape(number) in ("word and digits", "letters and digits", "long letters and digits", "prefix and digits")


def _is_public(before: Hit, number: Number) -> bool:
    if before.kind == "offer":
        return not number.bare.isdecimal()
    return before.kind == "public" and _shape(number) != "groups of letters and digits"


def _is_indian_postal(before: Hit | None, number: Number, message: Message) -> bool:
    """India's postal codes are called PIN codes: six digits, and nothing said of using or keeping them secret."""
    return (
        before is not None
        and len(number.value) == 6
        and number.value.isdecimal()
        and number.value[0] in "12345678"
        and message.folded.plain[before.start : before.end]
        in ("pin code", "pincode", "pin", "code", "codes", "pin codes", "पिन कोड", "पिन")
        and "pin" in message.folded.plain[max(0, before.start - 6) : before.end]
        and not message.kinds & {"tail", "valid"}
        and not message.folded.plain[max(0, before.start - 12) : before.start]
        .rstrip()
        .endswith(("your", "aapka", "आपका"))
    )


def only_digits(number: Number) -> bool:
    """What looks like a range, a date of two-digit groups or a version, and may be a code where a code is announced."""
    if number.kind in ("date", "range", "amount"):
        return bool(_MAYBE_GROUPED.fullmatch(number.value))
    return number.kind in ("number", "other", "tail") and number.bare.isdecimal() and 4 <= len(number.bare) <= 24


def _public_after(number: Number, message: Message) -> bool:
    return _shape(number) != "groups of letters and digits" and any(
        hit.kind == "public"
        and 0 <= hit.start - number.end <= 3
        and not message.gap(number.end, hit.start).strip(" -\"'”»)」』")
        for hit in message.hits.near(number.start, number.end)
    )


def _unit_after(number: Number, message: Message) -> bool:
    return any(
        hit.kind == "unit"
        and 0 <= hit.start - number.end <= 2
        and message.gap(number.end, hit.start) in ("", " ", "-", "+ ", " +")
        for hit in message.hits.near(number.start, number.end)
    )
