"""Finding ids, cards, keys and the like by the table of `id_rules.py`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Final

from .automaton import Words
from .fold import Folded
from .id_rules import ID_RULES, WORDS_ELSEWHERE, IdRule, always, is_money, names_a_card
from .lexicon import Hits
from .pseudonym import Pseudonyms
from .spans import Span

_BEFORE: Final = 72
_SHORT_WORD: Final = 5
_A_COPULA: Final = 4
_LONGEST_CUE: Final = 40
_DIGIT_OR_LINE: Final = re.compile(r"[0-9\n]")
_NEXT_SENTENCE: Final = re.compile(r"[.!?] +[A-ZÀ-ÞА-Я][a-zß-ÿа-я]")
_MOST_PLACES: Final = 40
_DIGITS_AHEAD: Final = re.compile(
    r"(?<![0-9A-Za-z])(?=(?:[^0-9\n]{0,6}[0-9]){4})(?=(?:[ ./()-]?[0-9A-Z]|[a-z]){8}|(?:[0-9]{1,3}\.){3}[0-9])[0-9A-Za-z]"
)
"""Where a value of a row may begin: at a word or a number, with four digits soon and eight characters in all, or an address of a machine."""
_VERSION_BEFORE: Final = re.compile(r"(?:version|ver\.?|v|release|build|firmware|rel\.?)[ :]{0,2}$", re.IGNORECASE)
_LONG_WORD: Final = re.compile(r"[!-~]{10,4000}")
"""A key, a token, a wallet or an address in hexadecimal of fewer characters is none that is used."""
_KEY_OF_LETTERS: Final = re.compile("earer|AKIA|AIza|::")
_LETTER: Final = re.compile("[A-Za-z]")
_DIGIT: Final = re.compile("[0-9]")
_OF_LETTERS: Final = frozenset(at for at, rule in enumerate(ID_RULES) if rule.of_letters and not rule.cue_words)
_OF_DIGITS: Final = frozenset(at for at, rule in enumerate(ID_RULES) if not rule.of_letters and not rule.cue_words)


def _any_of(rules: frozenset[int]) -> re.Pattern[str]:
    """What a value of one of some rows begins with."""
    rows = [ID_RULES[at].pattern for at in sorted(rules)]
    return re.compile("|".join(f"(?{'i' if row.flags & re.IGNORECASE else ''}:{row.pattern})" for row in rows))


_ANY_OF_DIGITS: Final = _any_of(_OF_DIGITS)
_ANY_OF_LETTERS: Final = _any_of(_OF_LETTERS)
_MORE_GROUPS: Final = re.compile(r"(?:[ -][0-9]{4}){1,4}(?![0-9A-Za-z])")
_GROUP_ENDS: Final = re.compile(r"[ ./-]")


def id_spans(folded: Folded, hits: Hits, pseudonyms: Pseudonyms) -> Iterator[Span]:
    """Every value that a row of the table recognises, in the table's order."""
    said = _words_said(folded)
    places = [at for at in map(_start, _DIGITS_AHEAD.finditer(folded.text)) if _ANY_OF_DIGITS.match(folded.text, at)]
    worth = set(said)
    if places:
        worth |= _OF_DIGITS
    if _of_letters(folded.text) and _ANY_OF_LETTERS.search(folded.text):
        worth |= _OF_LETTERS
    for number in sorted(worth):
        rule = ID_RULES[number]
        for match in _matches(rule, folded.text, places):
            if rule.cue_words and not _is_announced(rule, folded, match, said[number]):
                continue
            if _is_something_else(rule, folded, match.start(), hits):
                continue
            value = _longest_holding(rule, match[0])
            if value:
                yield _masked(rule, folded.text, match.start(), value, pseudonyms)


def _matches(rule: IdRule, text: str, places: list[int]) -> Iterator[re.Match[str]]:
    """Where a row's pattern applies; a row of digits without cue words is tried only where one of them fits."""
    if rule.cue_words or rule.of_letters or len(places) > _MOST_PLACES:
        yield from rule.pattern.finditer(text)
        return
    end = 0
    for place in places:
        match = rule.pattern.match(text, place) if place >= end else None
        if match is not None:
            end = match.end()
            yield match


def _start(match: re.Match[str]) -> int:
    return match.start()


def _of_letters(text: str) -> bool:
    """Whether a key, a token, a wallet's or a machine's address can be in a text: all of them are long words."""
    return any(map(_may_be_a_key, _LONG_WORD.findall(text))) or _KEY_OF_LETTERS.search(text) is not None


def _may_be_a_key(word: str) -> bool:
    """Letters with digits among them, or the groups of a machine's address."""
    if word.isalpha() or word.isdecimal():
        return False
    return (
        (_LETTER.search(word) is not None and _DIGIT.search(word) is not None)
        or word.count(":") >= 2
        or word.count("-") >= 5
        or word.count(".") >= 2
    )


def _words_said(folded: Folded) -> dict[int, list[tuple[int, int]]]:
    """The places of cue words in a text, by the rows that they announce."""
    said: dict[int, list[tuple[int, int]]] = {}
    for start, end, numbers in _cue_words().find(folded.plain):
        if _stands_as_word(folded.plain, start, end):
            for number in numbers:
                said.setdefault(number, []).append((start, end))
    return said


def _stands_as_word(plain: str, start: int, end: int) -> bool:
    """Short words of Latin letters must stand alone: "sin" is no part of "business"."""
    if end - start > _SHORT_WORD or not plain[start:end].isascii():
        return True
    return not (_is_latin(plain[start - 1 : start]) or _is_latin(plain[end : end + 1]))


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


@cache
def _cue_words() -> Words[tuple[int, ...]]:
    rules: dict[str, list[int]] = {}
    for number, rule in enumerate(ID_RULES):
        for word in rule.cue_words:
            rules.setdefault(word, []).append(number)
    return Words((word, tuple(numbers)) for word, numbers in rules.items())


def _is_announced(rule: IdRule, folded: Folded, value: re.Match[str], said: list[tuple[int, int]]) -> bool:
    """Whether one of a row's words stands shortly before a value, with no digit and no line's end between; or in brackets
    right behind it.
    """
    start, after = value.span()
    return any(
        folded.text[after:begin] in (" (", "(")
        for begin, _ in _ending_between(said, after, after + _LONGEST_CUE)
        if begin > after
    ) or any(
        not _DIGIT_OR_LINE.search(folded.plain, end, start)
        and not _NEXT_SENTENCE.search(folded.text, end, start)
        and not (rule.shouted and folded.plain[begin:end] in WORDS_ELSEWHERE and not folded.text[begin:end].isupper())
        for begin, end in _ending_between(said, start - rule.within, start)
    )


def _ending_between(said: list[tuple[int, int]], first: int, last: int) -> list[tuple[int, int]]:
    """The words that end from `first` to `last`, of words in the order of their ends: a text may be full of them."""
    return said[bisect_left(said, first, key=_end) : bisect_right(said, last, key=_end)]


def _end(place: tuple[int, int]) -> int:
    return place[1]


def _is_something_else(rule: IdRule, folded: Folded, start: int, hits: Hits) -> bool:
    before = folded.lower[max(0, start - _BEFORE) : start]
    if rule.kind == "ip":
        return _VERSION_BEFORE.search(before) is not None
    if rule.yields_to == "amounts":
        return is_money(before)
    if rule.yields_to == "codes":
        return any(
            hit.kind in ("strong", "weak") and 0 <= start - hit.end <= _A_COPULA for hit in hits.near(start, start)
        )
    return rule.yields_to == "references" and _announced_as_reference(hits, start, folded)


def _longest_holding(rule: IdRule, value: str) -> str:
    """The value, without groups at its end that are not part of it (what follows may look like one more); "" if none holds."""
    if rule.holds is always or rule.holds(value):
        return value
    ends = [separator.start() for separator in _GROUP_ENDS.finditer(value)]
    return next((value[:end] for end in reversed(ends) if end >= 6 and rule.holds(value[:end])), "")


def _masked(rule: IdRule, text: str, start: int, value: str, pseudonyms: Pseudonyms) -> Span:
    if rule.kind == "card":
        value += _more_groups(text, start + len(value))
    plain = re.sub(r"[ .-]", "", value).upper()
    name = f" {pseudonyms.name(rule.kind, plain)}" if rule.pseudonym else ""
    return Span(start, start + len(value), rule.kind.split()[0], f"[{rule.kind}{name}]")


def _more_groups(text: str, end: int) -> str:
    """Groups that go on behind a card's number: it is then a longer secret, a meter's token."""
    more = _MORE_GROUPS.match(text, end)
    return more[0] if more else ""


def _announced_as_reference(hits: Hits, start: int, folded: Folded) -> bool:
    """Whether an order, a reference or the like is what is announced right before; a card is announced as a card."""
    near = [hit for hit in hits.near(start, start) if hit.kind == "ref" and 0 <= start - hit.end <= 14]
    if not near:
        return False
    nearest = max(near, key=lambda hit: hit.end)
    begin = min(hit.start for hit in near)
    return not names_a_card(folded.plain[begin:start]) and "\n" not in folded.plain[nearest.end : start]
