"""Whether digits are a phone number of some country, as `phonenumbers` knows the countries' numbering plans.

Asking the library for one country costs as much as reading a whole message, and a number may be from fifty. A pattern of
each country, made of the library's own, tells first whether asking can have another answer than no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final

REGIONS: Final = tuple(
    "IN SG MY ID PH TH VN AE SA GB US CN JP KR DE FR BR MX NG KE ZA IT ES".split()  # noqa: SIM905 (a table reads better)
)
"""Where a number without a country code may be from, though no word announces it."""
MORE_REGIONS: Final = (
    *REGIONS,
    *"AU NZ HK TW TR EG PK BD LK NP NL BE AT CH SE PL PT GR RO HU CZ UA IL IR RU MA GH TZ UG ET KH MM LA FI IE CO PE CL AR".split(),  # noqa: SIM905
)
"""…and where a number that is written as phone numbers are, with a trunk zero."""

_PLAIN: Final = re.compile(r"[^0-9]")
_WITH_COUNTRY_CODE: Final = 10
"""More digits than these may begin with a country code without a plus."""
_LONGEST_COUNTRY_CODE: Final = 3
_ANYTHING: Final = re.compile("[0-9]*")


def valid_number(text: str, *, mobile: bool = False, regions: Sequence[str] = REGIONS) -> str | None:
    """The number's digits with country code, if it is one in any region the endpoint's customers live in.

    `mobile`: only numbers that may be a mobile phone's count.
    """
    digits = _PLAIN.sub("", text)
    if text.startswith(("+", "00")) or len(digits) > _WITH_COUNTRY_CODE:
        abroad = digits.removeprefix("00")
        number = _known(f"+{abroad}", None, mobile=mobile) if _may_be_international(abroad, mobile=mobile) else None
        if number is not None:
            return number
    for region in regions:
        if _as_written_in(region, mobile=mobile).fullmatch(digits):
            number = _known(digits, region, mobile=mobile)
            if number is not None:
                return number
    return None


def _known(written: str, region: str | None, *, mobile: bool) -> str | None:
    import phonenumbers  # half a second of tables: nobody pays for them before the first number is seen

    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    if mobile and phonenumbers.number_type(number) not in (
        phonenumbers.PhoneNumberType.MOBILE,
        phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE,  # North America does not tell them apart
    ):
        return None
    return f"{number.country_code}{number.national_number}"


def _may_be_international(digits: str, *, mobile: bool) -> bool:
    """Whether digits begin with a country code, and a number of its plan may follow."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return any(
        int(digits[:length]) in COUNTRY_CODE_TO_REGION_CODE
        and _as_written_after(int(digits[:length]), mobile=mobile).fullmatch(digits, length) is not None
        for length in range(1, min(len(digits), _LONGEST_COUNTRY_CODE) + 1)
    )


@cache
def _as_written_in(region: str, *, mobile: bool) -> re.Pattern[str]:
    """What the digits of every valid number look like that is written as in `region`: as calls abroad begin there, or
    with or without its country code.
    """
    plan = _plan(region)
    after_code = _as_written_after(plan.country_code, mobile=mobile).pattern
    return re.compile(rf"(?:{plan.international_prefix})[0-9]+|(?:{plan.country_code})?(?:{after_code})")


@cache
def _as_written_after(country_code: int, *, mobile: bool) -> re.Pattern[str]:
    """A national number of one of the regions that share a country code, with or without a trunk prefix."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    plans = list(map(_plan, COUNTRY_CODE_TO_REGION_CODE[country_code]))
    if None in plans:
        return _ANYTHING  # no country's: satellites, free calls of the whole world
    ways = list(dict.fromkeys(pattern for plan in plans for pattern in _patterns(plan, mobile=mobile)))
    trunk = plans[0].national_prefix_for_parsing or ""
    national = "|".join(ways)
    # A plan may rewrite what follows its trunk prefix; the library takes a second one away as well.
    behind_trunk = "[0-9]*" if plans[0].national_prefix_transform_rule else national
    return re.compile(rf"(?:{trunk}){{1,2}}(?:{behind_trunk})|{national}")


def _plan(region: str) -> Any:
    """The numbering plan of a region; None for what is none's."""
    from phonenumbers import PhoneMetadata

    return PhoneMetadata.metadata_for_region(region)


def _patterns(plan: Any, *, mobile: bool) -> Iterator[str]:
    """The patterns of national numbers in a plan, mobile phones' alone or all."""
    kinds = (plan.general_desc,)
    if mobile:
        kinds = (plan.mobile, plan.fixed_line) if plan.same_mobile_and_fixed_line_pattern else (plan.mobile,)
    return (kind.national_number_pattern for kind in kinds if kind is not None and kind.national_number_pattern)
