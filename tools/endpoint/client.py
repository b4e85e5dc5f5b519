"""Asking the endpoint one question: authenticate, send, retry what may be repeated, tell failures from answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import anyio

from ..errors import AnswerUnreadable, CallFailed, EndpointTimeout
from ..progress import Progress, unheard
from ..text import RawText
from .config import BasicCredentials, EndpointConfig
from .failures import RETRYABLE_CODES, RETRYABLE_STATUSES, error_codes, failure_of, unreadable
from .request import PAGE, EndpointRequest, Question, request_for

if TYPE_CHECKING:
    import httpx

    from .auth import Auth
    from .wire import Wire, WireAnswer

ATTEMPTS: Final = 3


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

    def __repr__(self) -> str:
        return "EndpointAnswer(…)"


class _WorthRepeating(Exception):
    """Carries a failure that another attempt may not meet."""

    def __init__(self, failure: CallFailed) -> None:
        self.failure = failure
        super().__init__(failure.code)


class EndpointClient:
    """One for the process; `aclose()` at its end. httpx is imported with the first question, not with the server."""

    def __init__(self, config: EndpointConfig, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._config = config
        self._transport = transport
        self._opened: tuple[Wire, Auth] | None = None

    async def ask(self, question: Question, progress: Progress = unheard) -> EndpointAnswer:
        """The endpoint's answer to `question`; `progress` hears of waiting.

        Raises:
            CallFailed: one of its classes for every way in which this can fail, within `timeout_s`.
        """
        request = request_for(question, self._config)
        try:
            with anyio.fail_after(self._config.timeout_s):
                return replace(await self._attempts(request), paging=self._paging())
        except TimeoutError:
            raise EndpointTimeout(f"The endpoint did not answer within {self._config.timeout_s:g} s.") from None
        except CallFailed as failure:
            raise _without_echo(failure, question.identifier_value) from None

    def _paging(self) -> Paging | None:
        config = self._config
        return Paging(PAGE, config.max_response_bytes, config.timeout_s) if config.api_version == "v1.1" else None

    async def aclose(self) -> None:
        if self._opened is not None:
            await self._opened[0].aclose()
            self._opened = None

    def _open(self) -> tuple[Wire, Auth]:
        if self._opened is None:
            from .auth import BasicAuth, OAuth
            from .wire import Wire

            wire = Wire(self._config, self._transport)
            credentials = self._config.credentials
            auth = BasicAuth(credentials) if isinstance(credentials, BasicCredentials) else OAuth(credentials, wire)
            self._opened = wire, auth
        return self._opened

    async def _attempts(self, request: EndpointRequest) -> EndpointAnswer:
        import stamina

        try:
            async for attempt in stamina.retry_context(
                on=_WorthRepeating, attempts=ATTEMPTS, timeout=None, wait_initial=0.2, wait_max=2.0, wait_jitter=0.5
            ):
                with attempt:
                    return await self._attempt(request)
        except _WorthRepeating as last:
            raise last.failure from None
        raise AssertionError("unreachable: stamina returns or raises")  # pragma: no cover

    async def _attempt(self, request: EndpointRequest) -> EndpointAnswer:
        wire, auth = self._open()
        try:
            headers = await auth.headers()
            answer = await wire.get(request.path, request.params, headers)
            if answer.status == 401 and (renewed := await auth.renewed(headers)):
                answer = await wire.get(request.path, request.params, renewed)
        except CallFailed as failure:
            if failure.code == "endpoint_unavailable":
                raise _WorthRepeating(failure) from None
            raise
        return _answer_in(answer)


def _answer_in(answer: WireAnswer) -> EndpointAnswer:
    """The parsed body of a successful answer, else the failure that status and body together describe."""
    is_json = answer.media_type in ("", "text/json", "application/json") or answer.media_type.endswith("+json")
    body = _parsed(answer.body) if is_json else None
    failure = failure_of(answer.status, is_json, body)
    if failure is not None:
        failure = failure.with_request_id(answer.request_id)
        if answer.status in RETRYABLE_STATUSES or RETRYABLE_CODES.intersection(error_codes(body)):
            raise _WorthRepeating(failure)
        raise failure
    if not is_json:
        raise unreadable(answer.status, answer.media_type).with_request_id(answer.request_id)
    if not isinstance(body, dict):
        raise AnswerUnreadable(request_id=answer.request_id)
    return EndpointAnswer(body, answer.request_id, len(answer.body))


def _parsed(body: bytes) -> Any:
    """Parsed JSON, or None for what is none; nesting is bounded by the parser's own limit (about 1,000 levels)."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _without_echo(failure: CallFailed, identifier: RawText) -> CallFailed:
    """Drop a request id that repeats the identifier: nothing of a header is trusted."""
    value = identifier.reveal()
    if failure.request_id and value and value.lower() in failure.request_id.lower():
        return failure.with_request_id(None)
    return failure
