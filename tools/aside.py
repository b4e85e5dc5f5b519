"""Large answers are worked on in a thread, so that small ones go on meanwhile.

Measured (`tests/bench/speed.py stall`): answering 10,000 messages takes a tenth of a second, for which everybody else
would wait. A process would share no memory, and handing it the answer costs as much as reading it; slices would have to
cut through every rule. A thread takes turns with the event loop every half millisecond (`server/http.py` says so).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

import anyio
import anyio.to_thread

LARGE: Final = 128 * 1024
"""Bytes of an endpoint's answer: about 600 messages, which take some ten milliseconds to read."""
_AT_ONCE: Final = 2
"""They share one interpreter: more at once would each take longer, and their memory adds up."""

ResultT = TypeVar("ResultT")


class Aside:
    """One for the process."""

    def __init__(self) -> None:
        self._places = anyio.CapacityLimiter(_AT_ONCE)

    async def run(self, size: int, work: Callable[[], ResultT]) -> ResultT:
        """`work()`, here where it is about few bytes, else in a thread."""
        return work() if size < LARGE else await anyio.to_thread.run_sync(work, limiter=self._places)
