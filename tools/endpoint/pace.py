"""The brand's one limit of calls a minute, kept on this side: callers take turns, in order, or are told how long it takes."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

import anyio

from ..errors import RateLimited
from ..progress import Progress, unheard
from ..record import current
from .turns import OwnTurns, Turns

_SAY_AGAIN_S: Final = 5.0


@dataclass(slots=True)
class _Line:
    """One caller's own questions that wait."""

    lock: anyio.Lock = field(default_factory=anyio.Lock)
    length: int = 0


class Pace:
    """At most `per_minute` turns in any minute. A wait that would outlast the caller's own deadline is refused at once."""

    def __init__(self, per_minute: int, turns: Turns | None = None) -> None:
        self._turns = turns or OwnTurns(per_minute)
        self._per_minute = per_minute
        self._queue = anyio.Lock()  # first come, first served: at most one of each caller stands in it
        self._own: dict[str | None, _Line] = {}

    async def turn(self, progress: Progress = unheard) -> None:
        """Wait for a turn and take it. Callers take turns: who asks a lot waits behind the own questions, not before others'.

        Raises:
            RateLimited: the wait would be longer than the caller has; says how long it would be.
        """
        caller = current().caller
        line = self._own.setdefault(caller, _Line())
        line.length += 1
        try:
            self._refuse_if_too_long(self._turns.wait_s(self._ahead_of(line)))
            async with line.lock, self._queue:
                await self._take(progress)
        finally:
            line.length -= 1
            self._forget(caller)

    def _ahead_of(self, line: _Line) -> int:
        """How many turns come before that of the last in this line."""
        others = (min(other.length, line.length) for other in self._own.values() if other is not line)
        return line.length - 1 + sum(others)

    def _forget(self, caller: str | None) -> None:
        if self._own[caller].length == 0:
            del self._own[caller]

    async def _take(self, progress: Progress) -> None:
        while (wait := await self._turns.take()) > 0:
            self._refuse_if_too_long(wait)
            await progress(f"waiting {math.ceil(wait)} s for the limit of {self._per_minute} calls a minute")
            await anyio.sleep(min(wait, _SAY_AGAIN_S))

    def _refuse_if_too_long(self, wait_s: float) -> None:
        if wait_s > anyio.current_effective_deadline() - anyio.current_time():
            raise RateLimited(
                f"This server's limit of {self._per_minute} calls a minute is used up; the next turn is in {math.ceil(wait_s)} s.",
                next_step=f"Call again in {math.ceil(wait_s)} s.",
            )
