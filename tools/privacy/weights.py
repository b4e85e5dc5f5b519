"""What speaks for a number being a secret code, and what against it: the weights, in the open.

A number whose weights add up to `THRESHOLD` is masked as a code. `mask --explain` prints which of them applied.
"""

from __future__ import annotations

from typing import Final

THRESHOLD: Final = 4.0
LINKED_TOGETHER: Final = 8.0
"""A number this sure takes weaker ones out of doubt: they need `BESIDE_A_SURE_ONE`."""
BESIDE_A_SURE_ONE: Final = 6.0

SHAPES: Final[dict[str, float]] = {
    "six digits": 3.0,
    "four to eight digits": 2.0,
    "one or two digits": -20.0,
    "three digits": -4.0,
    "nine or ten digits": -2.0,
    "longer digits": -1.0,
    "looks like a year": -1.5,
    "grouped digits": 3.0,
    "prefix and digits": 1.0,
    "a letter and digits": 3.0,
    "letters and digits": 0.5,
    "word and digits": -1.0,
    "groups of letters and digits": 5.5,
    "long letters and digits": 0.0,
}

EVIDENCE: Final[dict[str, float]] = {
    "strong word in the message": 3.5,
    "weak word near": 2.5,
    "weak word in the message": 0.5,
    "word right before": 2.5,
    "action right beside": 2.5,
    "nothing but a code": 3.5,
    "word before a colon": 1.5,
    "word right after": 0.5,
    "what it is for": 0.5,
    "a driver, a locker or a gift card": 1.0,
    "keep it secret": 1.0,
    "advice to keep codes secret": -2.0,
    "alone in its sentence": 1.5,
    "only an action is spoken of": -0.5,
    "called a number": -2.0,
    "public codes are spoken of": -2.0,
    "it expires": 0.5,
    "the only number": 1.5,
    "short message": 1.0,
    "first or last": 0.5,
    "first, and it expires": 1.0,
    "in brackets or after a colon": 1.0,
    "typed on a keypad": 2.0,
    "only a sender beside it": 1.5,
    "emphasised": 1.0,
    "transactional message": 0.5,
    "marked for an app": 3.0,
    "brief message": 0.0,
    "long message": 0.0,
    "many numbers": 0.0,
    "an amount is spoken of": 0.0,
    "a date is spoken of": 0.0,
    "a percentage is spoken of": 0.0,
    "a deal is spoken of": 0.0,
    "a call is spoken of": 0.0,
    "nothing is referred to": 0.0,
    "a question is asked": 0.0,
    "no word speaks for it": -2.0,
    "announced as something else": -6.0,
    "a public code": -8.0,
    "a deal is offered": -8.0,
    "a unit follows": -5.0,
    "amount, date, time or measure": -10.0,
}
