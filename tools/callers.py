"""Each known caller's own limit of calls a minute, beside the brand's: nobody uses up what the others need."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import anyio
from cachetools import TTLCache
from pyrate_limiter import InMemoryBucket, Rate, RateItem

from .errors import RateLimited

_WINDOW_MS: Final = 60_000
_MOST_CALLERS: Final = 10_000


class Callers:
    """One for the process. Bounded: whoever has not called for two minutes is forgotten, as there is nothing to know."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = anyio.current_time) -> None:
        self._rates = [Rate(per_minute, _WINDOW_MS)]
        self._per_minute = per_minute
        self._clock = clock
        self._buckets = TTLCache[str, InMemoryBucket](_MOST_CALLERS, 2 * _WINDOW_MS / 1_000, timer=clock)

    def count(self, caller: str | None) -> None:
        """Count a call of `caller`; who cannot be told from others (stdio, loopback) has no limit of its own.

        Raises:
            RateLimited: the caller's calls of this minute are used up; says when the next is possible.
        """
        if caller is None:
            return
        bucket = self._buckets.get(caller) or InMemoryBucket(self._rates)
        self._buckets[caller] = bucket
        now = int(self._clock() * 1_000)
        bucket.leak(now)
        item = RateItem(caller, now)
        if bucket.put(item):
            return
        seconds = max(1, math.ceil((bucket.items[0].timestamp + _WINDOW_MS - now) / 1_000))
        raise RateLimited(
            f"This caller's limit of {self._per_minute} calls a minute is used up.",
            next_step=f"Call again in {seconds} s.",
        )
