"""The words of code messages, by language: what announces a secret, and what announces a number that is none.

A row is a language; a language's cue words are added to its row and nowhere else. Words are written as people write them and
compared without diacritics. `~` at an end stands for up to six more letters there ("kod~": kodunuz; "~code":
Sicherheitscode); inside a phrase, for an ending of the first word ("potrditven~ kod~"). Scripts that join words without spaces are searched without regard to what stands beside.

Kinds
    strong    says that a secret is in the message ("OTP", "verification code")
    weak      may say so ("code", "PIN", "password")
    act       what a code is for ("log in", "verify", "confirm")
    tail      that it is to be kept secret ("do not share")
    valid     that it expires ("valid for", "expires")
    ref       announces a number that everybody may know ("order", "invoice", "balance")
    public    a code that everybody may know ("promo code", "postal code")
    unit      what is counted by the number before it ("points", "km")
    offer     an invitation to use a coupon, unless digits alone follow ("use code")
    call      announces a phone number
    number    says "number", and not which
    password  announces a password, which may be any word
    deal      says that something is cheaper, as coupons do
    scene     where codes are told to somebody: a driver, a courier, a parcel locker; or stand for money: a gift card
"""

from __future__ import annotations

from typing import Final

from . import (
    africa,
    east_asia,
    english,
    europe_east,
    europe_middle,
    europe_north,
    europe_south,
    everywhere,
    middle_east,
    romanised,
    small_languages,
    south_asia_north,
    south_asia_south,
    south_asia_west,
    south_east_asia,
    turkic,
)
from .kinds import Row

WORDS: Final[dict[str, Row]] = {
    **africa.ROWS,
    **east_asia.ROWS,
    **english.ROWS,
    **europe_east.ROWS,
    **europe_middle.ROWS,
    **europe_north.ROWS,
    **europe_south.ROWS,
    **everywhere.ROWS,
    **middle_east.ROWS,
    **romanised.ROWS,
    **small_languages.ROWS,
    **south_asia_north.ROWS,
    **south_asia_south.ROWS,
    **south_asia_west.ROWS,
    **south_east_asia.ROWS,
    **turkic.ROWS,
}
