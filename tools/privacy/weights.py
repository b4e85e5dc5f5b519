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
    "six digits": 4.5,
    "four to eight digits": 2.2,
    "one or two digits": -20.0,
    "three digits": -1.2,
    "nine or ten digits": -0.6,
    "longer digits": -2.9,
    "looks like a year": -1.4,
    "grouped digits": 3.0,
    "grouped as postal codes are": -1.0,
    "prefix and digits": 0.3,
    "a series and digits": -0.9,
    "a letter and few digits": -3.6,
    "a letter and digits": 3.9,
    "letters among digits": 1.7,
    "letters and digits": 0.4,
    "word and digits": -0.9,
    "groups of letters and digits": 1.5,
    "long letters and digits": -0.3,
}

EVIDENCE: Final[dict[str, float]] = {
    "strong word in the message": 2.8,
    "weak word near": 1.1,
    "weak word in the message": 0.5,
    "word right before": 1.9,
    "action right beside": 2.2,
    "nothing but a code": 0.8,
    "word before a colon": 2.2,
    "word right after": 0.8,
    "word behind a copula": 1.6,
    "word shortly before": 1.2,
    "word right beside": 2.1,
    "what it is for": 1.0,
    "a driver, a locker or a gift card": 1.8,
    "keep it secret": -0.6,
    "advice to keep codes secret": -3.0,
    "alone in its sentence": 1.5,
    "only an action is spoken of": 0.3,
    "called a number": -1.3,
    "public codes are spoken of": -2.7,
    "it expires": 1.1,
    "the only number": 1.0,
    "short message": 0.4,
    "first or last": -0.3,
    "first, and it expires": 1.5,
    "in brackets or after a colon": 3.7,
    "typed on a keypad": 2.8,
    "only a sender beside it": 2.0,
    "emphasised": 0.7,
    "transactional message": 1.0,
    "marked for an app": 4.4,
    "brief message": 1.0,
    "long message": -0.9,
    "done with it": 1.8,
    "a name follows": -1.0,
    "behind a town": -2.0,
    "many numbers": -2.3,
    "an amount is spoken of": -1.6,
    "a date is spoken of": -0.7,
    "a percentage is spoken of": -1.5,
    "a deal is spoken of": -1.3,
    "a call is spoken of": -1.5,
    "nothing is referred to": 1.0,
    "a question is asked": 0.4,
    "written like a reference": -0.8,
    "no word speaks for it": -2.0,
    "announced as something else": -5.7,
    "a public code": -7.5,
    "a deal is offered": -6.8,
    "a unit follows": -4.0,
    "a word of reference right behind": -2.5,
    "amount, date, time or measure": -6.2,
}
