"""What may be repeated, how long to wait before, and when to give up: within the call's deadline and the process's budget."""

from __future__ import annotations

from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

import anyio
from pyrate_limiter import InMemoryBucket, Rate, RateItem
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, wait_random_exponential

from ..errors import CallFailed
from ..progress import Progress

if TYPE_CHECKING:
    from datetime import datetime

    from tenacity import AttemptManager

ATTEMPTS: Final = 3
WAIT: Final = wait_random_exponential(multiplier=0.25, max=2.0)
"""Full jitter: anything up to a bound that doubles with every attempt."""
_LEAST_LEFT_S: Final = 0.5
"""Of the call's time, for the attempt itself."""
_LONGEST_RETRY_AFTER_S: Final = 86_400.0
_NAME: Final = "retry"


class WorthRepeating(Exception):
    """Carries a failure that another attempt may not meet."""

    def __init__(self, failure: CallFailed, after_s: float | None = None) -> None:
        self.failure = failure
        self.after_s = after_s
        """How long the endpoint asks to wait; None where it does not say."""
        super().__init__(failure.code)


class Retries:
    """One for the process. Its budget keeps an outage from being multiplied by everybody's attempts."""

    def __init__(self, per_minute: int) -> None:
        self._budget = InMemoryBucket([Rate(max(1, per_minute), 60_000)])

    def attempts(self, progress: Progress) -> AsyncIterator[AttemptManager]:
        """To be looped over; ends with the `WorthRepeating` of the last attempt that was worth making."""

        async def sleep(seconds: float) -> None:
            if seconds >= 1:
                await progress(f"trying again in {seconds:.0f} s")
            await anyio.sleep(seconds)

        return AsyncRetrying(
            retry=retry_if_exception_type(WorthRepeating), wait=_wait, stop=self._is_enough, sleep=sleep, reraise=True
        )

    def _is_enough(self, state: RetryCallState) -> bool:
        left_s = anyio.current_effective_deadline() - anyio.current_time() - _LEAST_LEFT_S
        if state.attempt_number >= ATTEMPTS or state.upcoming_sleep > left_s:
            return True
        now = int(anyio.current_time() * 1_000)
        self._budget.leak(now)
        return not self._budget.put(RateItem(_NAME, now))


def _wait(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, WorthRepeating) and error.after_s is not None:
        return error.after_s
    return WAIT(state)


def retry_after_s(header: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, as a number or as a date; None for nonsense and for none at all.

    Source: RFC 9110, 10.2.3. At most a day.
    """
    text = (header or "").strip()[:64]
    if text.isascii() and text.isdecimal():
        return min(float(text), _LONGEST_RETRY_AFTER_S)
    try:
        seconds = (parsedate_to_datetime(text) - now).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None
    return min(max(0.0, seconds), _LONGEST_RETRY_AFTER_S)
