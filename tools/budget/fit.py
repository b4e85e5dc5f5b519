"""Fitting: the longest beginning of a list whose rendered answer stays inside the budget, by exact counts. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

CHARACTERS_AT_MOST = 48_000
"""Of an answer on either channel, whatever its tokens: clients cut or save to a file beyond about 50,000."""


def longest_fitting(length: int, fits: Callable[[int], bool], guess: int) -> int:
    """The largest `k` from 0 to `length` with `fits(k)`, 0 where none does; near `guess` it takes few calls.

    `fits` must be true up to some number and false beyond (an answer does not get shorter by showing more).
    """
    low, high = 0, length + 1  # fits(low) is assumed, fits(high) is false or beyond the end
    probe, step = min(max(guess, 1), length), 1
    while high - low > 1:
        probe = min(max(probe, low + 1), high - 1)
        if fits(probe):
            low = probe
            probe = low + step if high > length else (low + high) // 2
        else:
            high = probe
            probe = high - step if low == 0 else (low + high) // 2
        step *= 2
    return low


def additive_guess(costs: Sequence[int], budget: int) -> int:
    """How many of the leading pieces fit if costs simply added up; the start of the exact search."""
    spent = 0
    for number, cost in enumerate(costs):
        spent += cost
        if spent > budget:
            return number
    return len(costs)
