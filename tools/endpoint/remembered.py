"""Answers kept for a minute in memory, and one fetch for all who ask the same at the same time.

A key is a keyed digest: it holds no identifier, and without this process's key nobody can try identifiers against it.
"""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

import anyio
from cachetools import TLRUCache

from ..errors import CallFailed, EndpointTimeout
from ..progress import Progress, unheard
from .breaker import Trouble
from .client import EndpointAnswer, EndpointClient
from .request import Question, documented_filter

_LEAST_SIZE: Final = 1_024
"""Bytes that an entry counts at least: many small answers are not free either."""


class Kept(NamedTuple):
    answer: EndpointAnswer
    seconds: float
    """Until it is too old."""


@dataclass(slots=True)
class _Flight:
    """A fetch that is under way."""

    over: anyio.Event = field(default_factory=anyio.Event)
    answer: EndpointAnswer | None = None
    failure: CallFailed | None = None


class Remembered:
    """Asks the endpoint, or remembers. Bounded by `most_bytes` of bodies and `seconds` of age."""

    def __init__(self, endpoint: EndpointClient, seconds: float, most_bytes: int) -> None:
        self._endpoint = endpoint
        deployment = endpoint.deployment
        self._shared = deployment.answers if deployment else None
        self._key = deployment.key if deployment else os.urandom(32)
        self._seconds = seconds
        self._answers = TLRUCache[bytes, Kept](most_bytes, _end, getsizeof=_size)
        self._flights: dict[bytes, _Flight] = {}

    async def ask(self, question: Question, progress: Progress = unheard) -> EndpointAnswer:
        """As `EndpointClient.ask`. Who asks what somebody else is fetching waits for it; should that one be cancelled, the
        next in line fetches. A failure is shared with those who waited for it, and not remembered.
        """
        seconds = self._endpoint.timeout_s
        try:
            with anyio.fail_after(seconds):  # waiting for somebody else's fetch counts, too
                return await self._known_or_fetched(self._key_of(question), question, progress)
        except TimeoutError:
            raise EndpointTimeout(f"The endpoint did not answer within {seconds:g} s.") from None

    async def _known_or_fetched(self, key: bytes, question: Question, progress: Progress) -> EndpointAnswer:
        while True:
            if (known := self._answers.get(key)) is not None:
                return known.answer
            flight = self._flights.get(key)
            if flight is None:
                return await self._fetch(key, question, progress)
            await progress("waiting for the same question's answer")
            await flight.over.wait()
            if flight.answer is not None:
                return flight.answer
            if flight.failure is not None:
                raise flight.failure.again()

    async def pulse(self) -> None:
        await self._endpoint.pulse()

    @property
    def trouble(self) -> Trouble | None:
        return self._endpoint.trouble

    async def aclose(self) -> None:
        self._answers.clear()
        await self._endpoint.aclose()

    async def _fetch(self, key: bytes, question: Question, progress: Progress) -> EndpointAnswer:
        flight = self._flights[key] = _Flight()
        try:
            kept = await self._shared_or_asked(key, question, progress)
            flight.answer = kept.answer
        except CallFailed as failure:
            flight.failure = failure
            raise
        finally:
            del self._flights[key]
            flight.over.set()
        kept = Kept(replace(kept.answer, fresh_until=time.monotonic() + kept.seconds), kept.seconds)
        if _size(kept) <= self._answers.maxsize:
            self._answers[key] = kept
        return kept.answer

    async def _shared_or_asked(self, key: bytes, question: Question, progress: Progress) -> Kept:
        """What another replica fetched, else the endpoint's answer, for the other replicas, too."""
        if self._shared is not None and (kept := await self._shared.get(key)) is not None:
            return kept
        answer = await self._endpoint.ask(question, progress)
        if self._shared is not None:
            await self._shared.put(key, answer)
        return Kept(answer, self._seconds)

    def _key_of(self, question: Question) -> bytes:
        asked = (
            question.identifier_name,
            question.identifier_value.reveal(),
            question.network,
            documented_filter(question),
            question.offset,
        )
        return hashlib.blake2b(repr(asked).encode("utf-8", "surrogatepass"), key=self._key).digest()


def _size(kept: Kept) -> int:
    return max(kept.answer.size, _LEAST_SIZE)


def _end(_key: bytes, kept: Kept, now: float) -> float:
    return now + kept.seconds
