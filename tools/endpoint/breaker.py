"""Failing at once while the endpoint is down: after failures in a row no call is made for a while, then one is tried.

Our own: the libraries seen (purgatory, pybreaker) take a cancelled call for a success or a failure, and let everybody
through at once to try whether it is over.
"""

from __future__ import annotations

import math
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple, TypedDict

import anyio

from ..errors import AnswerUnreadable, CallFailed, EndpointTimeout, EndpointUnavailable, RateLimited
from ..telemetry import count_opened

FAILURES: Final = 5
"""Calls that failed in a row, each after its own attempts."""
OPEN_S: Final = 15.0
"""Until the next call is tried."""
_COUNTED: Final = (EndpointUnavailable, EndpointTimeout, AnswerUnreadable)
"""What the endpoint's own state can be the reason of."""


class Opened(TypedDict):
    """An opened breaker, as the replicas tell each other: words of ours and numbers."""

    failures: int
    since: str
    says: str
    wait_s: float


class Trouble(NamedTuple):
    """What keeps calls from being made."""

    failures: int
    since: datetime
    says: str
    """The last failure's sentence."""

    def __str__(self) -> str:
        return f"{self.failures} calls in a row failed since {self.since:%H:%M:%S} UTC, the last so: {self.says}"


class Breaker:
    def __init__(self, clock: Callable[[], float] = anyio.current_time) -> None:
        self._clock = clock
        self._failures = 0
        self._since = datetime.now(UTC)
        self._says = ""
        self._try_at = 0.0
        self._probing = False
        self._heard = False
        """Whether another replica opened it."""

    @property
    def opened(self) -> Opened | None:
        """What this replica found out by itself, for the others; None where it found nothing wrong."""
        if self.trouble is None or self._heard:
            return None
        wait_s = max(0.0, self._try_at - self._clock())
        return {"failures": self._failures, "since": self._since.isoformat(), "says": self._says, "wait_s": wait_s}

    def hear(self, told: Mapping[str, Any] | None) -> None:
        """What another replica found out; None where none has anything to say."""
        if told is None:
            if self._heard:
                self._worked()
            return
        try:
            failures, since = int(told["failures"]), datetime.fromisoformat(told["since"])
            says, wait_s = str(told["says"]), float(told["wait_s"])
        except (KeyError, TypeError, ValueError):
            return  # of another version
        if self.trouble is None:
            self._heard = True
            self._failures, self._since, self._says = max(FAILURES, failures), since, says
            self._try_at = self._clock() + min(wait_s, OPEN_S)

    @property
    def trouble(self) -> Trouble | None:
        """None while calls are made."""
        return Trouble(self._failures, self._since, self._says) if self._failures >= FAILURES else None

    @asynccontextmanager
    async def guarding(self) -> AsyncGenerator[None]:
        """Around one call: refuses it while the endpoint is down, and learns from how it ends.

        Raises:
            EndpointUnavailable: no call is made now; says what is wrong, since when, and when the next one is tried.
        """
        probe = self._let_in()
        try:
            yield
        except CallFailed as failure:
            if isinstance(failure, _COUNTED):
                self._failed(failure)
            elif not isinstance(failure, RateLimited):  # which may be our own limit: it tells nothing of the endpoint
                self._worked()
            raise
        else:
            self._worked()
        finally:
            if probe:
                self._probing = False

    def _let_in(self) -> bool:
        """Whether this call is the one that tries if it is over."""
        trouble = self.trouble
        if trouble is None:
            return False
        wait = self._try_at - self._clock()
        if wait > 0 or self._probing:
            raise EndpointUnavailable(
                f"No call is made: {trouble}",
                next_step=f"Call again in {max(1, math.ceil(wait))} s; if it persists, the operator has to look at the endpoint.",
            )
        self._probing = True
        return True

    def _failed(self, failure: CallFailed) -> None:
        if self._failures == 0:
            self._since = datetime.now(UTC)
        self._failures += 1
        self._heard = False
        self._says = failure.says
        self._try_at = self._clock() + OPEN_S
        if self._failures >= FAILURES:
            count_opened()

    def _worked(self) -> None:
        """Any answer that the endpoint itself gave, an error's included, shows that it is there."""
        self._failures = 0
        self._heard = False
