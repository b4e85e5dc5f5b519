"""Who asks over HTTP: bearer tokens by setting, held as digests, several at once so that they can be changed without a gap."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from mcp.server.auth.middleware.auth_context import AuthContextMiddleware
from mcp.server.auth.middleware.bearer_auth import BearerAuthBackend, RequireAuthMiddleware
from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.auth.routes import build_resource_metadata_url, create_protected_resource_routes
from pydantic import AnyHttpUrl
from starlette.applications import Starlette
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from .admission import PROTECTED, Admission, ToolScopes

if TYPE_CHECKING:  # settings check tokens with what stands here
    from .settings import Settings

SAFE_LENGTH: Final = 16
"""Characters below which a token can be tried out; said, not refused."""
_LONGEST_TOKEN: Final = 8_192


class _Known(NamedTuple):
    digest: bytes
    name: str


class KnownTokens(TokenVerifier):
    """The callers that the operator named. The tokens themselves are not kept."""

    def __init__(self, tokens: Sequence[tuple[str, str]], scopes: Sequence[str] = ()) -> None:
        self._scopes = list(scopes)
        self._known = [_Known(_digest(token), name) for name, token in tokens]

    async def verify_token(self, token: str) -> AccessToken | None:
        """Whose token it is; None for nobody's. Every known one is compared, whichever fits."""
        if len(token) > _LONGEST_TOKEN:
            return None
        given = _digest(token)
        names = [one.name for one in self._known if hmac.compare_digest(one.digest, given)]
        return AccessToken(token="", client_id=names[0], scopes=self._scopes) if names else None


def named_tokens(setting: str) -> list[tuple[str, str]]:
    """Name and token of each `token` or `name:token`; one without a name is called by its place.

    Raises:
        ValueError: a name stands there without its token.
    """
    found: list[tuple[str, str]] = []
    for place, entry in enumerate((one.strip() for one in setting.split(",")), start=1):
        name, colon, token = entry.partition(":")
        name, token = (name.strip(), token.strip()) if colon else (f"caller {place}", entry)
        if not entry:
            continue
        if not token:
            raise ValueError(f"has a name without a token at place {place}")
        found.append((name[:64] or f"caller {place}", token))
    return found


class AnyOf(TokenVerifier):
    """Whoever one of several verifiers knows."""

    def __init__(self, verifiers: Sequence[TokenVerifier]) -> None:
        self._verifiers = verifiers

    async def verify_token(self, token: str) -> AccessToken | None:
        for verifier in self._verifiers:
            if (known := await verifier.verify_token(token)) is not None:
                return known
        return None


class Authority(NamedTuple):
    """What a caller without a token is told: where tokens are to be had, for what, with which scopes."""

    issuer: str
    resource: str
    scopes: tuple[str, ...]

    @property
    def metadata_url(self) -> AnyHttpUrl:
        return build_resource_metadata_url(AnyHttpUrl(self.resource))


def with_identity(app: Starlette, settings: Settings) -> Starlette:
    """`app` with what its callers are bound by, and guarded as the settings say where they name a way to tell who asks."""
    scopes = tuple(settings.oauth_scopes.replace(",", " ").split())
    by_tool = scopes_by_tool(settings.oauth_tool_scopes)
    verifiers: list[TokenVerifier] = []
    if settings.http_tokens is not None:
        named = named_tokens(settings.http_tokens.get_secret_value())
        verifiers.append(KnownTokens(named, (*scopes, *by_tool.values())))
    authority: Authority | None = None
    if settings.oauth_issuer and settings.oauth_audience:
        from .oauth import JwtVerifier

        verifiers.append(JwtVerifier(settings.oauth_issuer, settings.oauth_audience))
        if settings.oauth_audience.startswith(("https://", "http://")):
            authority = Authority(settings.oauth_issuer, settings.oauth_audience, scopes)
    needed = ToolScopes(by_tool if verifiers else {}, str(authority.metadata_url) if authority else None)
    app.add_middleware(Admission, scopes=needed)
    return guarded(app, AnyOf(verifiers), scopes, authority) if verifiers else app


def scopes_by_tool(setting: str) -> dict[str, str]:
    """The scope that each tool needs, of `tool=scope` with commas or spaces between.

    Raises:
        ValueError: there is no such tool, or no scope for it.
    """
    from .app import TOOLS

    names = [tool.name for tool in TOOLS]
    found: dict[str, str] = {}
    for entry in setting.replace(",", " ").split():
        tool, _, scope = entry.partition("=")
        if tool not in names:
            raise ValueError(f"names no tool of this server; there are {' and '.join(names)}")
        if not scope:
            raise ValueError(f"names no scope for {tool}; write {tool}=scope")
        found[tool] = scope
    return found


def guarded(
    app: Starlette, verifier: TokenVerifier, scopes: Sequence[str] = (), authority: Authority | None = None
) -> Starlette:
    """`app` with `/mcp` for known callers who have all `scopes`; `/health` and `/ready` stay open.

    With an `authority` the metadata of the protected resource (RFC 9728) is served, and 401 and 403 name it.
    """
    metadata_url: AnyHttpUrl | None = None
    if authority is not None:
        metadata_url = authority.metadata_url
        app.router.routes += create_protected_resource_routes(
            AnyHttpUrl(authority.resource), [AnyHttpUrl(authority.issuer)], list(authority.scopes) or None
        )
    app.add_middleware(_OnlyProtected, scopes=scopes, metadata_url=metadata_url)
    app.add_middleware(AuthContextMiddleware)
    app.add_middleware(AuthenticationMiddleware, backend=BearerAuthBackend(verifier))
    return app


class _OnlyProtected:
    def __init__(self, app: ASGIApp, scopes: Sequence[str], metadata_url: AnyHttpUrl | None) -> None:
        self._app = app
        self._guarded = RequireAuthMiddleware(app, list(scopes), metadata_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        open_to_all = scope["type"] != "http" or not scope["path"].startswith(PROTECTED)
        await (self._app if open_to_all else self._guarded)(scope, receive, send)


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
