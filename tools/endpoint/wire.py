"""HTTP, and the only module that knows httpx: one bounded exchange, every fault of the transport a class of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import httpx

from ..errors import AnswerTooLarge, CallFailed, EndpointTimeout, EndpointUnavailable
from .config import EndpointConfig
from .silence import silence_loggers

silence_loggers()


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
            timeout=config.timeout_s,
            follow_redirects=False,  # a redirect would carry the credentials to another host
            trust_env=not config.is_loopback,  # a proxy for the outside has no business between us and loopback
            headers={"Accept": "application/json", "User-Agent": "capillary-interactions-mcp"},
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
        body = bytearray()
        async for chunk in response.aiter_bytes():
            body += chunk
            if len(body) > self._limit:
                raise AnswerTooLarge(
                    f"The endpoint's answer is larger than the {self._limit / 1024 / 1024:g} MB this server reads."
                )
        return bytes(body)


def _fault(error: httpx.HTTPError) -> CallFailed:
    match error:
        case httpx.TimeoutException():
            return EndpointTimeout()
        case httpx.ConnectError():
            return EndpointUnavailable("No connection to the endpoint could be made.")
        case httpx.DecodingError():
            return EndpointUnavailable("The endpoint's answer could not be decompressed.")
        case _:
            return EndpointUnavailable("The connection to the endpoint broke before its answer was complete.")
