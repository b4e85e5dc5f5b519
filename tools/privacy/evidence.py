"""What speaks for a number being a code and what against it, and its score. The weights stand in `weights.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from .announcing import COPULA_BEHIND, announcer, leads_to
from .contrary import against
from .lexicon import Hit, only_counts
from .message import Message
from .neighbours import neighbours
from .numbers import Number
from .shapes import maybe_a_code, shape_of
from .weights import EVIDENCE, SHAPES

Announcers = Mapping[int, Hit | None]

_NEAR: Final = 60
_AFTER: Final = 45
_THEREAFTER: Final = 12
_A_SMALL_WORD: Final = 7
_BESIDE: Final = re.compile(r"[\"'”»“*)\]›]{0,2}[ -]?(?:[^\W\d_.!?]{1,4} )?")
_SHORTEST_OTHER: Final = 4
_SHORT_MESSAGE: Final = 40
_SENTENCE_BEGINS: Final = re.compile(r"(?:^|[.!?।。！？\n])[\s\W]{0,6}$")
_SENTENCE_ENDS: Final = re.compile(r"[\s\W]{0,3}(?:$|[.!?।。！？\n])")
_SENDER: Final = re.compile(r" ?[-–—|·:(\[] ?(?:[A-ZÀ-Þ][\w&.']{1,14} ?){1,3}[)\]]?[.!]?\s*")
_GROUPED: Final = frozenset(["grouped as postal codes are"])
_TYPED: Final = frozenset(("grouped as postal codes are", "a series and digits"))
_AS_NAMED: Final = {
    "grouped as postal codes are": "grouped digits",
    "looks like a year": "four to eight digits",
    "a letter and few digits": "prefix and digits",
    "a series and digits": "prefix and digits",
}
_OF_OTHERS: Final = frozenset(("what it is for", "a driver, a locker or a gift card", "it expires"))
"""What is said of a code says nothing of a number that a word of reference announces."""
_ACTING: Final = frozenset({"act"})
_SPEAKING: Final = frozenset(("strong", "weak", "act", "tail", "scene"))
_OF_CODES: Final = frozenset(("advice", "public"))
_BRACKETS: Final = tuple("[(<{【「『（«‹\"'“„‚*_`")
_OPENERS: Final = "[(<{【「『（«‹\"'“„‚"
_CLOSERS: Final = ".!])}>】」』»›\"'”“*_`- "
_APP_HASH: Final = re.compile(r"\s(?=[^\s]{0,10}[A-Z])(?=[^\s]{0,10}[a-z])(?=[^\s]{0,10}[0-9+/])[A-Za-z0-9+/]{11}\s*$")
"""What Android's SMS retriever asks for at the end of a message."""
_LABEL_REST: Final = re.compile(r"[^.!?;:：\n0-9]{1,30}[:：][\s\[(\"'«“*_<]{0,4}")
_REFERENCE: Final = re.compile(r"[a-z]{2,6}[-_]?[0-9]{3,14}[a-z]{0,3}")
_ONE_WORD: Final = re.compile(r" [^\W\d_]{3,14}:? ")
_CLAUSE_ENDS: Final = re.compile(r"[\"'”»*)]{0,2}(?:$|[.,!;\n])")
_PLATE: Final = re.compile(r"(?:^|[\s(,-])[A-Z0-9]{1,4}[ -]$")


def assess(
    number: Number, message: Message, announcers: Announcers, rivals: frozenset[int]
) -> tuple[float, tuple[str, ...]]:
    """The weights that apply to a number, added up, and their names."""
    reasons = list(_evidence(number, message, announcers[number.start], rivals))
    return sum(map(_weigh, reasons)), tuple(reasons)


def _weigh(reason: str) -> float:
    return SHAPES.get(reason, 0.0) + EVIDENCE.get(reason, 0.0)


def _evidence(number: Number, message: Message, before: Hit | None, rivals: frozenset[int]) -> Iterator[str]:
    named = _named(number, message, before)
    acted = _acted_upon(number, message, before)
    yield _shape(number, message, named=bool(named), acted=acted)
    yield from named
    if acted:
        yield "action right beside"
    elif message.kinds & _SPEAKING == _ACTING:
        yield "only an action is spoken of"
    words = _words(number, message, spoken_of=acted or bool(named) or _alone_in_its_sentence(number, message))
    if before is not None and before.kind == "ref" and not only_counts(before, message.hits):
        yield from (reason for reason in words if reason not in _OF_OTHERS)
    else:
        yield from words
    yield from _structure(number, message, rivals, before)
    if not (acted or named or "strong" in message.kinds):
        yield from message.tone
        if _REFERENCE.fullmatch(number.value):
            yield "written like a reference"
    yield from against(number, message, before, acted=acted)


def _shape(number: Number, message: Message, *, named: bool, acted: bool) -> str:
    """What a number looks like. What a word for a code names, or is typed in, is a code whatever its digits, a year's too."""
    shape = shape_of(number)
    as_a_code = named or (acted and shape in _TYPED) or (shape in _GROUPED and "strong" in message.kinds)
    return _AS_NAMED.get(shape, shape) if as_a_code else shape


def _named(number: Number, message: Message, before: Hit | None) -> tuple[str, ...]:
    """How a word for a code says that the number is one, if any does."""
    if before is not None and before.kind in ("strong", "weak"):
        return ("word right before",)
    if not message.announcing.all:
        return ()
    if _heads_a_label(number, message):
        return ("word before a colon",)
    if any(_stands_right_behind(hit, number, message) for hit in message.announcing.near(number.end, number.end, 8)):
        return ("word right beside",)
    if not _announced_after(number, message):
        return ("word shortly before",) if before is None and _named_in_two_words(number, message) else ()
    return ("word behind a copula",) if COPULA_BEHIND.match(message.folded.plain, number.end) else ("word right after",)


def _named_in_two_words(number: Number, message: Message) -> bool:
    """Whether one word stands between a code's name and a number that ends the clause: "PIN predare 6047."."""
    return _CLAUSE_ENDS.match(message.folded.text, number.end) is not None and any(
        hit.end <= number.start and _ONE_WORD.fullmatch(message.gap(hit.end, number.start))
        for hit in message.announcing.near(number.start, number.start, 32)
    )


def _stands_right_behind(word: Hit, number: Number, message: Message) -> bool:
    """Whether a code word is the next after a number, as where verbs come last: "482913 kodunu girin"."""
    return (
        0 <= word.start - number.end <= _A_SMALL_WORD
        and _BESIDE.fullmatch(message.gap(number.end, word.start)) is not None
    )


def _heads_a_label(number: Number, message: Message) -> bool:
    """Whether a word for a code begins what a colon ends right before: "Code hall : 5655"."""
    return any(
        _LABEL_REST.fullmatch(message.gap(hit.end, number.start))
        and not any(
            other.kind in ("ref", "public", "tail") and hit.end <= other.start < number.start
            for other in message.hits.near(number.start, number.start)
        )
        for hit in message.announcing.near(number.start, number.start)
        if hit.end <= number.start
    )


def _announced_after(number: Number, message: Message) -> bool:
    """Whether an announcing word follows soon, in the same clause: "482913 is your code"."""
    return any(
        number.end <= hit.start <= number.end + _AFTER
        and not re.search(r"[.!?;\n।。][\s]|[।。]", message.gap(number.end, hit.start))
        and not _leads_to_another(hit, message)
        for hit in message.announcing.near(number.end, number.end)
    )


def _leads_to_another(word: Hit, message: Message) -> bool:
    """Whether a number that may be a code stands right behind a word: "till 000111 with code 39518"."""
    return any(
        0 <= other.start - word.end <= _THEREAFTER
        and other.kind == "plain"
        and len(other.bare) >= _SHORTEST_OTHER
        and leads_to(message, word.end, other.start)
        for other in message.numbers
    )


def _acted_upon(number: Number, message: Message, before: Hit | None) -> bool:
    """Whether the number stands right beside what is to be done with it: "enter 5512", "5512 yazın".

    What follows an order's number says nothing of it: "order 449210 confirmed".
    """
    named_otherwise = before is not None and before.kind in ("ref", "public") and not only_counts(before, message.hits)
    return "act" in message.hits.kinds and any(
        hit.kind == "act"
        and not _is_a_noun_here(hit, message)
        and (
            (0 <= number.start - hit.end <= 14 and leads_to(message, hit.end, number.start))
            or (
                not named_otherwise
                and 0 <= hit.start - number.end <= 4
                and not message.gap(number.end, hit.start).strip(" \"'”»*)」>›]』】`“")
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


def _words(number: Number, message: Message, *, spoken_of: bool) -> Iterator[str]:
    """What the words of the message say; `spoken_of`: whether one names the number, or it stands alone or is acted upon."""
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
    unnamed = not message.announcing.all and not spoken_of
    if "advice" in kinds and unnamed:
        yield "advice to keep codes secret"
    elif "tail" in kinds:
        yield "keep it secret"
    if "valid" in kinds:
        yield "it expires"
    if "public" in kinds and unnamed:
        yield "public codes are spoken of"
    if not (spoken_of and kinds & _OF_CODES) and _is_unspoken_of(kinds, near=near):
        yield "no word speaks for it"


def _is_unspoken_of(kinds: frozenset[str], *, near: bool) -> bool:
    speaking = kinds & _SPEAKING
    return not speaking or (speaking == frozenset({"weak"}) and not near)


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
    if first and "valid" in message.kinds:
        yield "first, and it expires"
    if before_word is None and _alone_in_its_sentence(number, message):
        yield "alone in its sentence"
    if _is_set_apart(number, before, before_word, message):
        yield "in brackets or after a colon"
    yield from _marked(number, text)
    yield from neighbours(number, message)
    if first and _SENDER.fullmatch(text, number.end):
        yield "only a sender beside it"
    if first and last:
        yield "nothing but a code"
    if message.transactional:
        yield "transactional message"


def _is_set_apart(number: Number, before: str, before_word: Hit | None, message: Message) -> bool:
    """Whether a bracket or a colon stands right before; an asterisk that nothing closes stands for a card's digits."""
    if before.endswith(_BRACKETS):
        return number.kind != "tail"
    return before.endswith((":", "：")) and not _is_referred_to(before_word, message)


def _is_referred_to(before: Hit | None, message: Message) -> bool:
    """Whether a word of reference announces a number, and none that may be a code's name as well ("token")."""
    if before is None or before.kind != "ref" or only_counts(before, message.hits):
        return False
    return not any(name[:2] == before[:2] for name in message.announcing.near(before.start, before.start, 0))


def _marked(number: Number, text: str) -> Iterator[str]:
    """What is written right beside a number's digits, or at the ends of its message."""
    if text.startswith("<#>") or _APP_HASH.search(text, max(0, len(text) - 20)):
        yield "marked for an app"
    before, after = text[number.start - 1 : number.start], text[number.end : number.end + 1]
    if after == "#" and before != "*":  # "*121#" is dialled
        yield "typed on a keypad"
    if before in ("*", "_") and after in ("*", "_"):
        yield "emphasised"


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
        if number.kind == "plain" or maybe_a_code(number)
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
