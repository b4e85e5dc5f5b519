"""Asking the endpoint one question: authenticate, send, retry what may be repeated, tell failures from answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import anyio

from ..aside import Aside
from ..errors import AnswerUnreadable, CallFailed, EndpointTimeout, presentable_request_id
from ..progress import Progress, unheard
from ..record import current
from ..text import RawText
from .breaker import Breaker, Trouble
from .config import BasicCredentials, EndpointConfig
from .failures import RETRYABLE_CODES, RETRYABLE_STATUSES, error_codes, failure_of, rate_limited, unreadable
from .request import PAGE, EndpointRequest, Question, request_for

if TYPE_CHECKING:
    import httpx

    from .auth import Auth
    from .pace import Pace
    from .retries import Retries
    from .shared.deployment import Deployment
    from .wire import Wire, WireAnswer

_RETRIES_PER_CALL: Final = 0.3
"""Of all calls of a minute: the budget of attempts beyond the first."""


class Paging(NamedTuple):
    page: int
    """Messages a channel lists on a page, at most."""
    most_bytes: int
    """Of all pages of one call together."""
    most_seconds: float


@dataclass(frozen=True, slots=True)
class EndpointAnswer:
    """A parsed body that declares no failure, not yet read. Raw: nothing of it may be shown."""

    body: Any
    request_id: str | None = None
    size: int = 0
    """Of the body, in bytes."""
    paging: Paging | None = None
    """How its list goes on; None where the endpoint documents no pages."""
    fresh_until: float = 0.0
    """On the monotonic clock: until when it may be used again."""

    def __repr__(self) -> str:
        return "EndpointAnswer(…)"


class _Opened(NamedTuple):
    wire: Wire
    auth: Auth
    pace: Pace
    retries: Retries


class EndpointClient:
    """One for the process; `aclose()` at its end. httpx is imported with the first question, not with the server."""

    def __init__(self, config: EndpointConfig, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._config = config
        self._transport = transport
        self._opened: _Opened | None = None
        self._breaker = Breaker()
        self._aside = Aside()
        self.deployment = _deployment(config)
        """What is shared with other replicas; None for one that is alone."""
        self.clock_ahead_s: float | None = None
        """Seconds that this machine's clock is ahead of the endpoint's, by its last answer; None before one."""

    async def ask(self, question: Question, progress: Progress = unheard) -> EndpointAnswer:
        """The endpoint's answer to `question`; `progress` hears of waiting.

        Raises:
            CallFailed: one of its classes for every way in which this can fail, within `timeout_s`.
        """
        request = request_for(question, self._config)
        try:
            async with self._breaker.guarding():
                answer = await self._within_time(request, progress)
            request_id = presentable_request_id(_not_an_echo(answer.request_id, question.identifier_value))
            return replace(answer, paging=self._paging(), request_id=request_id)
        except CallFailed as failure:
            raise failure.with_request_id(_not_an_echo(failure.request_id, question.identifier_value)) from None

    @property
    def timeout_s(self) -> float:
        """Of one call, attempts included."""
        return self._config.timeout_s

    @property
    def trouble(self) -> Trouble | None:
        """Why no calls are made just now; None where they are."""
        return self._breaker.trouble

    async def _within_time(self, request: EndpointRequest, progress: Progress) -> EndpointAnswer:
        try:
            with anyio.fail_after(self._config.timeout_s):
                return await self._attempts(request, progress)
        except TimeoutError:
            raise EndpointTimeout(f"The endpoint did not answer within {self._config.timeout_s:g} s.") from None

    def _paging(self) -> Paging | None:
        config = self._config
        return Paging(PAGE, config.max_response_bytes, config.timeout_s) if config.api_version == "v1.1" else None

    async def pulse(self) -> None:
        """As long as the process serves: agree with the other replicas, where there are any."""
        if self.deployment is not None:
            await self.deployment.pulse(self._breaker)

    async def aclose(self) -> None:
        if self._opened is not None:
            await self._opened.wire.aclose()
            self._opened = None
        if self.deployment is not None:
            await self.deployment.aclose()

    def _open(self) -> _Opened:
        if self._opened is None:
            from .auth import BasicAuth, OAuth
            from .pace import Pace
            from .retries import Retries
            from .wire import Wire

            config, shared = self._config, self.deployment
            wire = Wire(config, self._transport)
            credentials = config.credentials
            if isinstance(credentials, BasicCredentials):
                auth = BasicAuth(credentials)
            else:
                auth = OAuth(credentials, wire, shared=shared.token if shared else None)
            pace = Pace(config.rate_per_minute, shared.turns if shared else None)
            self._opened = _Opened(wire, auth, pace, Retries(round(config.rate_per_minute * _RETRIES_PER_CALL)))
        return self._opened

    async def _attempts(self, request: EndpointRequest, progress: Progress) -> EndpointAnswer:
        from .retries import WorthRepeating

        opened = self._open()
        try:
            async for attempt in opened.retries.attempts(progress):
                with attempt:
                    return await self._attempt(opened, request, progress)
        except WorthRepeating as last:
            raise last.failure from None
        raise AssertionError("unreachable: attempts return or raise")  # pragma: no cover

    async def _attempt(self, opened: _Opened, request: EndpointRequest, progress: Progress) -> EndpointAnswer:
        from .retries import WorthRepeating

        try:
            headers = await opened.auth.headers()
            answer = await self._exchange(opened, request, headers, progress)
            if answer.status == 401 and (renewed := await opened.auth.renewed(headers)):
                answer = await self._exchange(opened, request, renewed, progress)
        except CallFailed as failure:
            if failure.code == "endpoint_unavailable":
                raise WorthRepeating(failure) from None
            raise
        return await self._aside.run(len(answer.body), lambda: _answer_in(answer))

    async def _exchange(
        self, opened: _Opened, request: EndpointRequest, headers: Mapping[str, str], progress: Progress
    ) -> WireAnswer:
        await opened.pace.turn(progress)
        current().attempts += 1
        answer = await opened.wire.get(request.path, request.params, headers)
        self.clock_ahead_s = ahead_s(answer.headers.get("date"), datetime.now(UTC))
        return answer


def _deployment(config: EndpointConfig) -> Deployment | None:
    if config.shared is None:
        return None
    from .shared.deployment import Deployment

    return Deployment(config.shared, config.brand, config.rate_per_minute, config.max_response_bytes)


def _answer_in(answer: WireAnswer) -> EndpointAnswer:
    """The parsed body of a successful answer, else the failure that status and body together describe."""
    is_json = answer.media_type in ("", "text/json", "application/json") or answer.media_type.endswith("+json")
    body = _parsed(answer.body) if is_json else None
    failure = failure_of(answer.status, is_json, body)
    if failure is not None:
        raise _to_raise(failure.with_request_id(answer.request_id), answer, body)
    if not is_json:
        raise unreadable(answer.status, answer.media_type).with_request_id(answer.request_id)
    if not isinstance(body, dict):
        raise AnswerUnreadable(request_id=answer.request_id)
    return EndpointAnswer(body, answer.request_id, len(answer.body))


def _to_raise(failure: CallFailed, answer: WireAnswer, body: Any) -> Exception:
    """The failure itself, or in what says that another attempt is worth making, and when."""
    from .retries import WorthRepeating, retry_after_s

    if answer.status not in RETRYABLE_STATUSES and RETRYABLE_CODES.isdisjoint(error_codes(body)):
        return failure
    after_s = retry_after_s(answer.headers.get("retry-after"), datetime.now(UTC))
    if failure.code == "rate_limited" and after_s is not None:
        failure = rate_limited(after_s).with_request_id(answer.request_id)
    return WorthRepeating(failure, after_s)


def _parsed(body: bytes) -> Any:
    """Parsed JSON, or None for what is none; nesting is bounded by the parser's own limit (about 1,000 levels)."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def ahead_s(date: str | None, now: datetime) -> float | None:
    """Seconds from the date of an answer to now; None where it names none."""
    try:
        return (now - parsedate_to_datetime((date or "")[:64])).total_seconds()
    except (ValueError, TypeError):
        return None


def _not_an_echo(request_id: str | None, identifier: RawText) -> str | None:
    """None for a request id that repeats the identifier: nothing of a header is trusted."""
    value = identifier.reveal().lower()
    return None if request_id and value and value in request_id.lower() else request_id
