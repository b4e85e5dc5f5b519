"""Where a customer's clock stands, as far as the number tells: nothing else of the number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..text import RawText
from .fold import fold
from .forms import digits_of

_WINTER_AND_SUMMER: Final = (datetime(2026, 1, 1), datetime(2026, 7, 1))

_UNKNOWN: Final = "Etc/Unknown"
"""The library's word for a number that no operator was given."""


def home_zone(mobile: RawText) -> str | None:
    """The IANA zone of a mobile number with its country code; None where a country's clocks differ, or none is known."""
    import phonenumbers
    from phonenumbers import timezone

    try:
        number = phonenumbers.parse("+" + digits_of(fold(mobile.reveal()).text).lstrip("0"))
    except phonenumbers.NumberParseException:
        return None
    zones: tuple[str, ...] = tuple(timezone.time_zones_for_number(number))
    if zones == (_UNKNOWN,):
        zones = tuple(timezone.time_zones_for_geographical_number(number))
    return zones[0] if len({_clock(zone) for zone in zones}) == 1 and _clock(zones[0]) else None


def _clock(zone: str) -> Sequence[object]:
    """What tells one zone's clock from another's; empty for what is no zone."""
    try:
        return tuple(ZoneInfo(zone).utcoffset(moment) for moment in _WINTER_AND_SUMMER)
    except (ZoneInfoNotFoundError, ValueError):
        return ()
