"""An OAuth resource server: access tokens of one issuer, checked by its published keys (PyJWT), for one audience.

Keys are fetched when first needed, kept for an hour, and fetched again when a token names one that is not known, at most
every half minute: a forged key id must not make us ask the issuer at every call.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, cast
from urllib.parse import urlsplit

import anyio
import httpx
import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

from ..tools.endpoint.unpacking import NotPacked, TooLarge, bounded
from .addresses import is_safe

logger = logging.getLogger(__name__)

ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures by key pairs alone: a shared secret would let whoever can check a token make one. A published key that names
no algorithm is taken for the usual one of its kind (RS256, ES256 …).
"""
LEEWAY_S: Final = 30
_KEYS_KEPT_S: Final = 3_600.0
_ASKED_AGAIN_AFTER_S: Final = 30.0
_MOST_BYTES: Final = 512 * 1024
_MOST_KEYS: Final = 100
_TIMEOUT_S: Final = 10.0
_LONGEST_TOKEN: Final = 16_384


class IssuerUnusable(Exception):
    """The issuer cannot be asked for its keys, or answers nothing usable."""


class JwtVerifier(TokenVerifier):
    def __init__(
        self,
        issuer: str,
        audience: str,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._issuer = issuer
        self._audience = audience
        self._transport = transport
        self._clock = clock
        self._lock = anyio.Lock()
        self._keys: dict[str, jwt.PyJWK] = {}
        self._fetched_at = float("-inf")

    async def verify_token(self, token: str) -> AccessToken | None:
        """Who it was given to; None for one that is forged, foreign, too old, or of a kind that is not accepted."""
        if len(token) > _LONGEST_TOKEN:
            return None
        try:
            header = jwt.get_unverified_header(token)
            key = await self._key(str(header.get("kid", "")))
            if key is None or header.get("alg") not in ALGORITHMS:
                return None
            claims = jwt.decode(
                token, key, algorithms=[str(header["alg"])], audience=self._audience, issuer=self._issuer,
                leeway=LEEWAY_S, options={"require": ["exp", "iss", "aud"]},
            )  # fmt: skip
        except (jwt.PyJWTError, ValueError, TypeError):
            return None
        except IssuerUnusable as unusable:
            logger.warning("no token can be checked: %s", unusable)
            return None
        return _access(claims, self._audience)

    async def _key(self, kid: str) -> jwt.PyJWK | None:
        async with self._lock:
            age = self._clock() - self._fetched_at
            if age > _KEYS_KEPT_S or (kid not in self._keys and age > _ASKED_AGAIN_AFTER_S):
                self._fetched_at = self._clock()
                self._keys = await self._published()
            return self._keys.get(kid)

    async def _published(self) -> dict[str, jwt.PyJWK]:
        async with httpx.AsyncClient(transport=self._transport, timeout=_TIMEOUT_S, follow_redirects=False) as client:
            metadata = await self._metadata(client)
            if metadata.get("issuer") != self._issuer:
                raise IssuerUnusable("its metadata names another issuer")
            keys: Any = (await _json(client, _safe(str(metadata.get("jwks_uri", ""))))).get("keys")
        found: dict[str, jwt.PyJWK] = {}
        for one in cast("list[Any]", keys)[:_MOST_KEYS] if isinstance(keys, list) else []:
            try:
                found[str(one["kid"])] = jwt.PyJWK(dict(one))
            except (jwt.PyJWTError, KeyError, TypeError, ValueError):
                continue  # a key of a kind we do not know is nobody's here
        return found

    async def _metadata(self, client: httpx.AsyncClient) -> Mapping[str, Any]:
        """Sources: RFC 8414 (the well-known part goes before the path) and OpenID Connect Discovery (after it)."""
        parts = urlsplit(_safe(self._issuer))
        base, path = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
        try:
            return await _json(client, f"{base}/.well-known/oauth-authorization-server{path}")
        except IssuerUnusable:
            return await _json(client, f"{base}{path}/.well-known/openid-configuration")


def _safe(url: str) -> str:
    if is_safe(url):
        return url
    raise IssuerUnusable("an address of it is not https")


async def _json(client: httpx.AsyncClient, url: str) -> Mapping[str, Any]:
    try:
        async with client.stream("GET", url, headers={"Accept-Encoding": "gzip"}) as response:
            if response.status_code != 200:
                raise IssuerUnusable(f"HTTP {response.status_code}")
            body = await bounded(
                response.aiter_raw(), response.headers.get("content-encoding", "").lower(), _MOST_BYTES
            )
    except (httpx.HTTPError, TooLarge, NotPacked) as error:
        raise IssuerUnusable(type(error).__name__) from None
    return _parsed(body)


def _parsed(body: bytes) -> Mapping[str, Any]:
    try:
        value: Any = json.loads(body)
    except (ValueError, RecursionError):
        raise IssuerUnusable("no JSON") from None
    if not isinstance(value, dict):
        raise IssuerUnusable("no JSON object")
    return cast("dict[str, Any]", value)


def _access(claims: Mapping[str, Any], audience: str) -> AccessToken:
    scope: Any = claims.get("scope", claims.get("scp", ""))
    scopes = scope.split() if isinstance(scope, str) else [str(one) for one in cast("list[Any]", scope or [])]
    name = next((str(claims[claim]) for claim in ("client_id", "azp", "sub") if claims.get(claim)), "caller")
    return AccessToken(
        token="",
        client_id=name[:64],
        scopes=scopes,
        expires_at=int(claims["exp"]) + LEEWAY_S,
        resource=audience,
        subject=str(claims.get("sub", "")) or None,
    )
