"""The endpoint's two ways of knowing who asks: Basic with an md5, and the vendor's own OAuth (not RFC 6749).

Source: the vendor's documents. Basic is `base64(till:md5hex(password))`. OAuth posts key and secret for a token with a
`ttlSeconds` (at most 60 minutes) that travels in `X-CAP-API-OAUTH-TOKEN`, without an Authorization header beside it.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol, cast

import anyio

from ..errors import AnswerUnreadable, EndpointUnavailable, NotAuthorized
from .config import BasicCredentials, OAuthCredentials
from .shared.token import HeldToken, SharedToken
from .wire import Wire, WireAnswer

TOKEN_PATH: Final = "/v3/oauth/token/generate"  # noqa: S105 (a path)
TOKEN_HEADER: Final = "X-CAP-API-OAUTH-TOKEN"  # noqa: S105 (a name)

_MARGIN: Final = 0.1
"""The share of a token's life that is left unused, so that none expires on its way (30 s of 5 minutes)."""


class Auth(Protocol):
    async def headers(self) -> Mapping[str, str]:
        """The headers that prove who asks."""
        ...

    async def renewed(self, refused: Mapping[str, str]) -> Mapping[str, str] | None:
        """New headers after `refused` were answered with 401, or None where there is nothing to renew."""
        ...


class BasicAuth:
    def __init__(self, credentials: BasicCredentials) -> None:
        pair = f"{credentials.till}:{credentials.password_md5.get_secret_value()}"
        self._headers = {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}

    async def headers(self) -> Mapping[str, str]:
        return self._headers

    async def renewed(self, refused: Mapping[str, str]) -> Mapping[str, str] | None:
        return None


class OAuth:
    """Holds one token. However many calls wait, one refresh is in flight: the lock's first holder fetches for all."""

    def __init__(
        self,
        credentials: OAuthCredentials,
        wire: Wire,
        clock: Callable[[], float] = time.monotonic,
        shared: SharedToken | None = None,
    ) -> None:
        self._credentials = credentials
        self._shared = shared
        self._wire = wire
        self._clock = clock
        self._lock = anyio.Lock()
        self._headers: Mapping[str, str] | None = None
        self._good_until = 0.0

    async def headers(self) -> Mapping[str, str]:
        async with self._lock:
            if self._headers is None or self._clock() >= self._good_until:
                await self._fetch()
            return cast("Mapping[str, str]", self._headers)

    async def renewed(self, refused: Mapping[str, str]) -> Mapping[str, str] | None:
        async with self._lock:
            if self._headers is refused:  # else another call has renewed it already
                await self._fetch()
            return self._headers

    async def _fetch(self) -> None:
        """A token that another replica holds, unless it is the one that did not do; else a new one, for all of them."""
        before, self._headers = self._headers, None
        if self._shared is not None and (held := await self._shared.get()) and {TOKEN_HEADER: held.token} != before:
            self._hold(held, self._clock())
            return
        asked_at = self._clock()
        credentials = self._credentials
        answer = await self._wire.post_json(
            TOKEN_PATH, {"key": credentials.key, "secret": credentials.secret.get_secret_value()}
        )
        token, ttl = _token_in(answer)
        held = HeldToken(token, ttl * (1 - _MARGIN))
        self._hold(held, asked_at)
        if self._shared is not None:
            await self._shared.put(held)

    def _hold(self, held: HeldToken, since: float) -> None:
        self._headers = {TOKEN_HEADER: held.token}
        self._good_until = since + held.seconds


def _token_in(answer: WireAnswer) -> tuple[str, float]:
    """Token and its life in seconds (0 where the answer names none: then it serves one call)."""
    if answer.status in (400, 401, 403):
        raise NotAuthorized("The endpoint refused the client key and secret.", request_id=answer.request_id)
    if answer.status >= 300:
        raise EndpointUnavailable(
            f"The endpoint's token service answered HTTP {answer.status}.", request_id=answer.request_id
        )
    try:
        data: Any = json.loads(answer.body)["data"]
        token, ttl = data["accessToken"], data.get("ttlSeconds", 0)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise AnswerUnreadable(
            "The endpoint's token service answered in a shape this server cannot read.", request_id=answer.request_id
        ) from None
    if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
        raise AnswerUnreadable("The endpoint's token service gave no usable token.", request_id=answer.request_id)
    return token, float(ttl) if isinstance(ttl, int | float) and ttl > 0 else 0.0
