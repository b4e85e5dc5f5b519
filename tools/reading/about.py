"""Whether an answer is about the customer that was asked for. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ..interaction import KnownCustomer
from ..text import RawText

_FEWEST_DIGITS: Final = 7
"""A number may lack its country code or have a trunk zero; as many last digits as this tell numbers apart."""


def is_about(asked: KnownCustomer, answered: KnownCustomer) -> bool:
    """False where the answer names a mobile number or an address that is plainly another one.

    An answer that names none, or a hidden one (`******`), contradicts nothing; ids are of several kinds and not compared.
    """
    return _one_fits(asked.mobiles, answered.mobiles, _same_number) and _one_fits(
        asked.emails, answered.emails, lambda one, other: one.strip().casefold() == other.strip().casefold()
    )


def _one_fits(asked: tuple[RawText, ...], answered: tuple[RawText, ...], same: Callable[[str, str], bool]) -> bool:
    named = [value.reveal() for value in answered if value.reveal().strip() and "*" not in value.reveal()]
    return not asked or not named or any(same(one.reveal(), other) for one in asked for other in named)


def _same_number(one: str, other: str) -> bool:
    digits = [re.sub(r"\D", "", value).lstrip("0") for value in (one, other)]
    shorter, longer = sorted(digits, key=len)
    return len(shorter) < _FEWEST_DIGITS or longer.endswith(shorter)
