"""The forms in which messages write numbers, addresses and ids: with other separators, without a prefix, spelled out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .fold import fold

_SHORTEST_LOCAL_PART: Final = 5
_SHORTEST_ID: Final = 3
_SHORTEST_PREFIXED: Final = 4
TELLING_DIGITS: Final = 5
_NATIONAL_DIGITS: Final = 10
SHORTEST_MOBILE: Final = 7
_PREFIXED: Final = re.compile(r"([^0-9]{0,12})([0-9]{2,20})")
_GROUP: Final = re.compile(r"[^\W_]+")
_NOT_A_DIGIT: Final = re.compile(r"[^0-9]+")
_BETWEEN_DIGITS: Final = re.compile(r"[ \-.()/+]{1,3}")


def digits_of(value: str) -> str:
    """The ASCII digits of a value, whatever digits and separators it was written with."""
    return _NOT_A_DIGIT.sub("", fold(value).text)


def id_forms(value: str) -> Iterator[str]:
    """An id as written, with other separators or none, without its leading zeros, its digits without its prefix."""
    if len(value) < _SHORTEST_ID:
        return
    yield value
    groups = _GROUP.findall(value)
    if len(groups) > 1 and len("".join(groups)) >= _SHORTEST_ID:
        yield from (joint.join(groups) for joint in ("", "-", " ", "/", "_", "."))
    parts = _PREFIXED.fullmatch(value)
    if parts is None:
        return
    prefix, digits = re.sub(r"[^\w]|_", "", parts[1]), parts[2]
    bare = digits.lstrip("0")
    if prefix and len(prefix + digits) >= _SHORTEST_PREFIXED:
        grouped = (f"{digits[:at]} {digits[at:]}" for at in (2, 3, 4) if at < len(digits))
        yield from (f"{prefix}{joint}{one}" for joint in ("", "-", " ", "_", "/") for one in (digits, bare))
        yield from (f"{prefix} {one}" for one in grouped)
    yield from (one for one in (digits, bare) if len(one) >= TELLING_DIGITS or (not prefix and len(one) >= 4))


def short_id_forms(value: str) -> Iterator[str]:
    """The digits of an id that are too few to be one, unless a word says that a member's number follows."""
    parts = _PREFIXED.fullmatch(value)
    if parts is not None:
        yield from (one for one in {parts[2], parts[2].lstrip("0")} if 3 <= len(one) < TELLING_DIGITS)


def email_forms(value: str) -> Iterator[str]:
    local, _, domain = value.partition("@")
    if domain:
        yield from (value, value.replace("@", "%40"), f"{local} @ {domain}")
        for at in (" [at] ", "[at]", " (at) ", " at "):
            yield from (
                f"{local}{at}{domain}",
                f"{local}{at}{domain.replace('.', ' [dot] ')}",
                f"{local}{at}{domain.replace('.', ' dot ')}",
            )
            yield from (f"{local}{at}{domain.replace('.', '[dot]')}", f"{local}{at}{domain.replace('.', ' (dot) ')}")
    if len(local) >= _SHORTEST_LOCAL_PART:
        yield local


def national_forms(mobile: str) -> Iterator[str]:
    """The number without its country code: as its country's plan has it, and its last ten digits."""
    import phonenumbers

    digits = mobile.lstrip("0")
    if len(digits) >= _NATIONAL_DIGITS:
        yield digits[-_NATIONAL_DIGITS:]
    try:
        national = str(phonenumbers.parse("+" + digits).national_number)
    except phonenumbers.NumberParseException:
        national = digits[-_NATIONAL_DIGITS:]
    if len(national) >= SHORTEST_MOBILE:
        yield national
    elif len(digits) < _NATIONAL_DIGITS:
        yield digits


def same_number(one: str, other: str) -> bool:
    """Whether two digit strings are one number, with or without its country code or trunk zero."""
    one, other = one.lstrip("0"), other.lstrip("0")
    short, long = sorted((one, other), key=len)
    return len(short) >= SHORTEST_MOBILE and long.endswith(short[-_NATIONAL_DIGITS:]) and len(long) - len(short) <= 4


def digit_runs(text: str) -> Iterator[list[int]]:
    """The places of digits that belong together: digits with at most three separators between them."""
    run: list[int] = []
    for match in re.finditer(r"[0-9]+", text):
        if run and not _BETWEEN_DIGITS.fullmatch(text, run[-1] + 1, match.start()):
            yield run
            run = []
        run.extend(range(*match.span()))
    if run:
        yield run
