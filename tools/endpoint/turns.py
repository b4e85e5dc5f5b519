"""The turns that the brand's limit allows: who may call the endpoint now, and who must wait how long."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Final, Protocol

import anyio

WINDOW_S: Final = 61.0
"""A second more than a minute: what is sent evenly may arrive unevenly, and the endpoint counts what arrives."""


class Turns(Protocol):
    def wait_s(self, ahead: int) -> float:
        """Seconds until there is a turn for somebody behind `ahead` others, as far as is known without asking."""
        ...

    async def take(self) -> float:
        """0 where a turn was there and is taken; else the seconds until it is worth asking again."""
        ...


class OwnTurns:
    """At most `limit` in any window, by this process's own count."""

    def __init__(self, limit: int, clock: Callable[[], float] = anyio.current_time) -> None:
        self._limit = limit
        self._clock = clock
        self._taken = deque[float](maxlen=limit)

    def wait_s(self, ahead: int) -> float:
        now = self._clock()
        return wait_for_room(self._limit, ahead + 1, [(at + WINDOW_S, 1) for at in self._taken], now)

    async def take(self) -> float:
        wait = self.wait_s(0)
        if wait == 0:
            self._taken.append(self._clock())
        return wait


def wait_for_room(limit: int, needed: int, taken: Iterable[tuple[float, int]], now: float) -> float:
    """Seconds until `needed` turns fit under `limit`, beside those `taken`: each with when it ends to count, in order.

    Who needs more than a whole window's turns waits for whole windows first.
    """
    rounds, rest = divmod(max(needed, 1) - 1, limit)
    counting = [(end, count) for end, count in taken if end > now]
    room = limit - sum(count for _, count in counting) - (rest + 1)
    if room >= 0:
        return rounds * WINDOW_S
    for end, count in counting:
        room += count
        if room >= 0:
            return rounds * WINDOW_S + end - now + 0.001
    return rounds * WINDOW_S  # unreachable: with nothing counting there is room for a window's turns
