"""Reading the endpoint's several notions of a date. A time keeps its zone if it names one and stays zoneless if not.

Source: v2 `sentDate` is `DD-MM-YYYY HH:mm:ss`, v1.1 `YYYY-MM-DD HH:mm:ss`, both without a zone and of an undocumented
one (the cluster's or the brand's); `deliveredTime` is ISO 8601 with Z or an offset. The year 45837 has been seen, and
`""` and `"null"` for no date.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo
from typing import Any, Final

_LOOSE: Final = re.compile(
    r"(?P<first>\d{1,5})[-/.](?P<month>\d{1,2})[-/.](?P<last>\d{1,5})"
    r"(?:[ T]{1,3}(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
)
_NO_DATE: Final = frozenset({"", "null", "none", "0", "-", "na", "n/a"})
_LONGEST_NO_DATE: Final = 4
_LONGEST: Final = 40


class Unreadable(ValueError):
    """A value stands where a date is due, and it is none."""


def read_moment(value: Any, zone: tzinfo | None) -> datetime | None:
    """The moment that `value` names, None where it says that there is none.

    A zoneless time gets `zone` where the operator named one. A time with a zone is shown in `zone`, too.

    Raises:
        Unreadable: there is a value, and it is no date of any known form.
    """
    if value is None:
        return None
    text = (value if type(value) is str else str(value)).strip()[:_LONGEST]
    if len(text) <= _LONGEST_NO_DATE and text.lower() in _NO_DATE:
        return None
    moment = _in_a_known_form(text)
    if zone is None:
        return moment
    try:
        return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)
    except OverflowError:  # the first or the last day that there is
        raise Unreadable from None


def _in_a_known_form(text: str) -> datetime:
    try:
        if len(text) == 19 and text[2] == text[5] == "-":  # the form of v2, nine times in ten
            return datetime.fromisoformat(f"{text[6:10]}-{text[3:5]}-{text[:2]}T{text[11:]}")
        if text[4:5] == "-":
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    return _loosely(text)


def _loosely(text: str) -> datetime:
    """Old v1.1 writes `2012-3-12 11:33:23`. Whether year or day comes first is told by the number of digits."""
    match = _LOOSE.fullmatch(text)
    if match is None:
        raise Unreadable
    first, last = match["first"], match["last"]
    if len(first) == 4 and len(last) <= 2:
        year, day = first, last
    elif len(last) == 4 and len(first) <= 2:
        year, day = last, first
    else:
        raise Unreadable
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    try:
        return datetime(int(year), int(match["month"]), int(day), hour, minute, second)
    except ValueError:
        raise Unreadable from None
