"""What is looked at before phonenumbers is asked changes none of its answers; a pattern of many words is those words."""

from __future__ import annotations

import random
import re

import phonenumbers
import pytest
from capillary_interactions.tools.privacy.alternatives import any_of
from capillary_interactions.tools.privacy.dialling import MORE_REGIONS, valid_number
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from support import examples

MOBILE = (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)


def _asked_of_the_library(text: str, regions: tuple[str, ...], *, mobile: bool) -> str | None:
    """Every way to read a number, one after another."""
    digits = re.sub("[^0-9]", "", text)
    abroad = text.startswith(("+", "00")) or len(digits) > 10
    for written, region in [("+" + digits.removeprefix("00"), None)] * abroad + [(digits, one) for one in regions]:
        try:
            number = phonenumbers.parse(written, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number) and (not mobile or phonenumbers.number_type(number) in MOBILE):
            return f"{number.country_code}{number.national_number}"
    return None


def _written(chance: random.Random) -> str:
    """An example number of some country, its end changed, with or without what stands before numbers; or any digits."""
    region = chance.choice(MORE_REGIONS)
    example = phonenumbers.example_number_for_type(region, chance.choice((0, 1, 3, 4)))
    if example is None or chance.random() < 0.3:
        return chance.choice(("", "+", "00")) + "".join(chance.choices("0123456789", k=chance.randint(7, 15)))
    kept = str(example.national_number)[: -chance.randint(1, 4)]
    digits = kept + "".join(chance.choices("0123456789", k=len(str(example.national_number)) - len(kept)))
    code = str(example.country_code)
    return chance.choice(("", "0", code, f"{code}0", f"00{code}", f"+{code}", "1", "011")) + digits


@pytest.mark.promise("masking.values")
@hypothesis_settings(max_examples=examples(10), deadline=None)
@given(seed=st.integers(0, 2**32))
def test_a_number_is_one_exactly_where_the_library_says_so(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(20):
        text, mobile = _written(chance), chance.random() < 0.5
        regions = chance.choice((MORE_REGIONS, (chance.choice(MORE_REGIONS),)))
        assert valid_number(text, mobile=mobile, regions=regions) == _asked_of_the_library(text, regions, mobile=mobile)


@pytest.mark.promise("masking.codes")
@given(words=st.lists(st.text("abc.|(", min_size=1, max_size=4), min_size=1, max_size=12), other=st.text("abc.|("))
def test_a_pattern_of_many_words_matches_each_of_them_and_nothing_else(words: list[str], other: str) -> None:
    pattern = re.compile(any_of(words))
    assert all(pattern.fullmatch(word) for word in words)
    assert (pattern.fullmatch(other) is not None) == (other in words)
