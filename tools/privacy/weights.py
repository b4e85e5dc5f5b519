"""What speaks for a number being a secret code, and what against it: the weights, in the open.

A number whose weights add up to `THRESHOLD` is masked as a code. `mask --explain` prints which of them applied.
Set by hand, then fitted to labelled texts (`tests/bench/weights.py`); by hand still are those that no such text tells of:
a message of no campaign, a reference's form.
"""

from __future__ import annotations

from typing import Final

THRESHOLD: Final = 4.0
LINKED_TOGETHER: Final = 8.0
"""A number this sure takes weaker ones out of doubt: they need `BESIDE_A_SURE_ONE`."""
BESIDE_A_SURE_ONE: Final = 6.0

SHAPES: Final[dict[str, float]] = {
    "six digits": 4.2,
    "four to eight digits": 1.8,
    "one or two digits": -20.0,
    "three digits": -1.8,
    "nine or ten digits": -0.9,
    "longer digits": -2.3,
    "looks like a year": -1.3,
    "grouped digits": 2.6,
    "prefix and digits": 0.6,
    "a letter and digits": 3.4,
    "letters among digits": 0.5,
    "letters and digits": -0.5,
    "word and digits": -1.0,
    "groups of letters and digits": 4.0,
    "long letters and digits": -0.5,
}

EVIDENCE: Final[dict[str, float]] = {
    "strong word in the message": 3.1,
    "weak word near": 1.1,
    "weak word in the message": 0.5,
    "word right before": 1.7,
    "action right beside": 2.0,
    "nothing but a code": 1.7,
    "word before a colon": 2.1,
    "word right after": 0.3,
    "what it is for": 0.8,
    "a driver, a locker or a gift card": 1.6,
    "keep it secret": -0.1,
    "advice to keep codes secret": -3.0,
    "alone in its sentence": 1.0,
    "only an action is spoken of": -0.3,
    "called a number": -1.8,
    "public codes are spoken of": -1.9,
    "it expires": 1.0,
    "the only number": 1.5,
    "short message": 0.6,
    "first or last": -0.3,
    "first, and it expires": 1.3,
    "in brackets or after a colon": 3.3,
    "typed on a keypad": 2.1,
    "only a sender beside it": 1.8,
    "emphasised": 0.9,
    "transactional message": 1.0,
    "marked for an app": 3.8,
    "brief message": 1.4,
    "long message": -0.8,
    "many numbers": -2.1,
    "an amount is spoken of": -1.1,
    "a date is spoken of": -0.0,
    "a percentage is spoken of": -1.0,
    "a deal is spoken of": -1.0,
    "a call is spoken of": -1.1,
    "nothing is referred to": 0.8,
    "a question is asked": 0.4,
    "written like a reference": -2.0,
    "no word speaks for it": -2.3,
    "announced as something else": -6.1,
    "a public code": -7.7,
    "a deal is offered": -7.1,
    "a unit follows": -4.4,
    "amount, date, time or measure": -7.3,
}
