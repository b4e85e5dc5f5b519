"""What speaks for a number being a secret code, and what against it: the weights, in the open.

A number whose weights add up to `THRESHOLD` is masked as a code. `mask --explain` prints which of them applied.
"""

from __future__ import annotations

from typing import Final

THRESHOLD: Final = 4.0
LINKED_TOGETHER: Final = 8.0
"""A number this sure takes weaker ones out of doubt: they need `BESIDE_A_SURE_ONE`."""
BESIDE_A_SURE_ONE: Final = 5.0

SHAPES: Final[dict[str, float]] = {
    "six digits": 2.0,
    "four to eight digits": 1.5,
    "one or two digits": -20.0,
    "three digits": -4.0,
    "nine or ten digits": -0.5,
    "longer digits": -3.0,
    "looks like a year": -1.5,
    "grouped digits": 2.0,
    "prefix and digits": 0.5,
    "letters and digits": 0.0,
    "word and digits": -4.0,
    "groups of letters and digits": 2.0,
    "long letters and digits": -1.0,
}

EVIDENCE: Final[dict[str, float]] = {
    "strong word in the message": 4.0,
    "weak word near": 2.0,
    "weak word in the message": 1.0,
    "word right before": 3.0,
    "action right beside": 2.5,
    "nothing but a code": 4.0,
    "word right after": 1.5,
    "what it is for": 1.0,
    "a driver, a locker or a gift card": 1.0,
    "keep it secret": 1.5,
    "advice to keep codes secret": 0.5,
    "it expires": 1.0,
    "the only number": 1.0,
    "short message": 0.5,
    "first or last": 0.5,
    "in brackets or after a colon": 0.5,
    "emphasised": 1.0,
    "transactional message": 0.5,
    "announced as something else": -6.0,
    "a public code": -8.0,
    "a deal is offered": -4.0,
    "a unit follows": -6.0,
    "amount, date, time or measure": -12.0,
}
