"""Answers kept for a minute in memory, and one fetch for all who ask the same at the same time.

A key is a keyed digest: it holds no identifier, and without this process's key nobody can try identifiers against it.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from typing import Final

import anyio
from cachetools import TTLCache

from ..errors import CallFailed, EndpointTimeout
from ..progress import Progress, unheard
from .breaker import Trouble
from .client import EndpointAnswer, EndpointClient
from .request import Question, documented_filter

_LEAST_SIZE: Final = 1_024
"""Bytes that an entry counts at least: many small answers are not free either."""


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
        self._key = os.urandom(32)
        self._answers = TTLCache[bytes, EndpointAnswer](most_bytes, seconds, getsizeof=_size)
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
                return known
            flight = self._flights.get(key)
            if flight is None:
                return await self._fetch(key, question, progress)
            await progress("waiting for the same question's answer")
            await flight.over.wait()
            if flight.answer is not None:
                return flight.answer
            if flight.failure is not None:
                raise flight.failure.again()

    @property
    def trouble(self) -> Trouble | None:
        return self._endpoint.trouble

    async def aclose(self) -> None:
        self._answers.clear()
        await self._endpoint.aclose()

    async def _fetch(self, key: bytes, question: Question, progress: Progress) -> EndpointAnswer:
        flight = self._flights[key] = _Flight()
        try:
            flight.answer = await self._endpoint.ask(question, progress)
        except CallFailed as failure:
            flight.failure = failure
            raise
        finally:
            del self._flights[key]
            flight.over.set()
        if _size(flight.answer) <= self._answers.maxsize:
            self._answers[key] = flight.answer
        return flight.answer

    def _key_of(self, question: Question) -> bytes:
        asked = (
            question.identifier_name,
            question.identifier_value.reveal(),
            question.network,
            documented_filter(question),
            question.offset,
        )
        return hashlib.blake2b(repr(asked).encode("utf-8", "surrogatepass"), key=self._key).digest()


def _size(answer: EndpointAnswer) -> int:
    return max(answer.size, _LEAST_SIZE)
