"""HTTP, and the only module that knows httpx: one bounded exchange, every fault of the transport a class of ours."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import httpx

from ..errors import AnswerTooLarge, CallFailed, EndpointTimeout, EndpointUnavailable
from .config import EndpointConfig
from .silence import silence_loggers
from .unpacking import NotPacked, TooLarge, bounded

silence_loggers()

_CONNECT_S: Final = 10.0
"""For a connection to be made, TLS included."""
_CONNECT_SHARE: Final = 0.8
"""Of the call's time, so that the transport itself gives up first: cancelled in a TLS handshake it leaves its socket to
the garbage collector.
"""


@dataclass(frozen=True, slots=True)
class WireAnswer:
    """What came back: status, headers by lower-case name, and at most the configured number of bytes."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def request_id(self) -> str | None:
        return self.headers.get("x-cap-requestid") or self.headers.get("x-cap-request-id")

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").split(";")[0].strip().lower()

    def __repr__(self) -> str:
        return f"WireAnswer({self.status}, …)"


class Wire:
    """One HTTP client for the process. The `transport` is the seam: a test gives its own."""

    def __init__(self, config: EndpointConfig, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._limit = config.max_response_bytes
        self._client = httpx.AsyncClient(
            base_url=config.base_url,
            transport=transport,
            timeout=httpx.Timeout(config.timeout_s, connect=min(_CONNECT_S, _CONNECT_SHARE * config.timeout_s)),
            follow_redirects=False,  # a redirect would carry the credentials to another host
            trust_env=not config.is_loopback,  # a proxy for the outside has no business between us and loopback
            headers={
                "Accept": "application/json",
                "Accept-Encoding": "gzip",
                "User-Agent": "capillary-interactions-mcp",
            },
        )

    async def get(self, path: str, params: Sequence[tuple[str, str]], headers: Mapping[str, str]) -> WireAnswer:
        return await self._exchange(self._client.build_request("GET", path, params=list(params), headers=headers))

    async def post_json(self, path: str, content: Mapping[str, str]) -> WireAnswer:
        return await self._exchange(self._client.build_request("POST", path, json=dict(content)))

    async def aclose(self) -> None:
        await self._client.aclose()

    async def _exchange(self, request: httpx.Request) -> WireAnswer:
        # `from None`: httpx's exceptions hold the request, and the request holds the identifier.
        try:
            response = await self._client.send(request, stream=True)
            try:
                body = await self._bounded_body(response)
            finally:
                await response.aclose()
        except httpx.HTTPError as error:
            raise _fault(error) from None
        except httpx.InvalidURL:
            raise EndpointUnavailable("The endpoint's address cannot be used.") from None
        return WireAnswer(response.status_code, {k.lower(): v for k, v in response.headers.items()}, body)

    async def _bounded_body(self, response: httpx.Response) -> bytes:
        encoding = response.headers.get("content-encoding", "").strip().lower()
        if response.is_stream_consumed:  # a transport may have read it all, and unpacked it
            chunks, encoding = response.aiter_bytes(), ""
        else:
            chunks = response.aiter_raw()
        try:
            return await bounded(chunks, encoding, self._limit)
        except TooLarge:
            raise AnswerTooLarge(
                f"The endpoint's answer is larger than the {self._limit / 1024 / 1024:g} MB this server reads."
            ) from None
        except NotPacked:
            raise EndpointUnavailable("The endpoint's answer could not be decompressed.") from None


def _fault(error: httpx.HTTPError) -> CallFailed:
    match error:
        case httpx.ConnectTimeout():
            return EndpointTimeout("No connection to the endpoint could be made in time.", next_step=_CHECK_HOST)
        case httpx.TimeoutException():
            return EndpointTimeout()
        case httpx.ConnectError():
            return _no_connection(error)
        case _:
            return EndpointUnavailable("The connection to the endpoint broke before its answer was complete.")


def _no_connection(error: httpx.ConnectError) -> EndpointUnavailable:
    """Why there is none, in our own words: the system's may quote the address."""
    causes = list(_causes(error))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return EndpointUnavailable(
            "No connection to the endpoint could be made: nobody knows its name.", next_step=_CHECK_HOST
        )
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = _CERTIFICATE.get(cause.verify_code, "cannot be trusted")
            return EndpointUnavailable(
                f"No connection to the endpoint could be made: its certificate {why}.", next_step=_CHECK_TLS
            )
        if isinstance(cause, ssl.SSLError):
            return EndpointUnavailable(
                "No connection to the endpoint could be made: it does not speak TLS as it should.", next_step=_CHECK_TLS
            )
    return EndpointUnavailable("No connection to the endpoint could be made.")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(_DEEPEST_CAUSE):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


_DEEPEST_CAUSE: Final = 12
_CHECK_HOST: Final = "The operator has to check CAPILLARY_HOST and this machine's network."
_CHECK_TLS: Final = "The operator has to check CAPILLARY_HOST, this machine's clock and its trusted authorities."
_CERTIFICATE: Final = {9: "is not valid yet", 10: "has expired", 18: "is signed by itself", 62: "is for another name"}
"""OpenSSL's numbers (X509_V_ERR_…)."""
