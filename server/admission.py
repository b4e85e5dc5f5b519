"""Who is let in to `/mcp` and with what: bounded bodies in bounded time, no more at once than can be served, scopes by tool."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Final, NamedTuple, cast

import anyio
from mcp.server.auth.middleware.auth_context import get_access_token
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PROTECTED: Final = "/mcp"

MOST_AT_ONCE: Final = 256
"""Requests that are answered at the same time."""
MOST_OF_ONE_CALLER: Final = 64
"""Of them, so that one caller's flood leaves room for the others."""
MOST_BODY_BYTES: Final = 1024 * 1024
"""Arguments take a few hundred."""
BODY_S: Final = 10.0
"""For a request's body to arrive."""
SEND_S: Final = 30.0
"""For a piece of the answer to be taken."""


class _Refused(Exception):
    def __init__(self, status: int, error: str, says: str, headers: Mapping[str, str] | None = None) -> None:
        self.response = JSONResponse({"error": error, "error_description": says}, status, headers)
        super().__init__(error)


class ToolScopes(NamedTuple):
    """The scopes that a token needs for one tool, and where a caller without them is sent."""

    by_tool: Mapping[str, str]
    metadata_url: str | None = None


class Admission:
    """ASGI middleware around `/mcp`. What it refuses never reaches the SDK; what it lets in is read whole, once."""

    def __init__(self, app: ASGIApp, scopes: ToolScopes | None = None) -> None:
        self._app = app
        self._scopes = scopes or ToolScopes({})
        self._inside = Counter[str]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(PROTECTED):
            await self._app(scope, receive, send)
            return
        patient = _patient(send)
        try:
            _must_be_json(scope)
            with self._place():
                body = await _whole(scope, receive)
                await self._app(scope, _replayed(self._allowed(body), receive), patient)
        except _Refused as refused:
            await refused.response(scope, receive, patient)

    @contextmanager
    def _place(self) -> Generator[None]:
        token = get_access_token()
        caller = token.client_id if token else ""
        if self._inside.total() >= MOST_AT_ONCE:
            raise _Refused(
                503, "busy", "This server answers as many requests as it can. Ask again.", {"Retry-After": "1"}
            )
        if caller and self._inside[caller] >= MOST_OF_ONE_CALLER:
            says = f"At most {MOST_OF_ONE_CALLER} requests of one caller are answered at once. Wait for some of yours."
            raise _Refused(429, "too_many_at_once", says, {"Retry-After": "1"})
        self._inside[caller] += 1
        try:
            yield
        finally:
            self._inside[caller] -= 1
            if not self._inside[caller]:
                del self._inside[caller]

    def _allowed(self, body: bytes) -> bytes:
        """`body`, if its caller has the scopes of the tool that it calls.

        What was judged is what is passed on: two parsers may read a key that stands there twice differently.
        """
        if not self._scopes.by_tool:
            return body
        try:
            asked: Any = json.loads(body)
        except (ValueError, RecursionError):
            return body  # nobody's call: the SDK says what is wrong with it
        needed = self._scopes.by_tool.get(_tool(asked))
        token = get_access_token()
        if needed and (token is None or needed not in token.scopes):
            raise _Refused(
                403,
                "insufficient_scope",
                f"This tool needs the scope {needed}.",
                {"WWW-Authenticate": self._challenge(needed)},
            )
        return json.dumps(asked).encode()

    def _challenge(self, needed: str) -> str:
        """Source: RFC 6750, section 3, and RFC 9728, section 5.1."""
        parts = ['error="insufficient_scope"', f'scope="{needed}"']
        if self._scopes.metadata_url:
            parts.append(f'resource_metadata="{self._scopes.metadata_url}"')
        return "Bearer " + ", ".join(parts)


def _tool(asked: Any) -> str:
    """The tool that a JSON-RPC request calls; empty for everything else."""
    request = cast("dict[str, Any]", asked) if isinstance(asked, dict) else {}
    params: Any = request.get("params")
    if request.get("method") != "tools/call" or not isinstance(params, dict):
        return ""
    return str(cast("dict[str, Any]", params).get("name", ""))


def _must_be_json(scope: Scope) -> None:
    kind = dict(scope["headers"]).get(b"content-type", b"").split(b";")[0].strip().lower()
    if scope["method"] == "POST" and kind != b"application/json":
        raise _Refused(415, "unsupported_media_type", "A request has Content-Type: application/json.")


async def _whole(scope: Scope, receive: Receive) -> bytes:
    """The request's body; a sender who takes too long, or sends too much, is refused before it is read to its end."""
    length = dict(scope["headers"]).get(b"content-length", b"0")
    if length.isdigit() and int(length) > MOST_BODY_BYTES:
        raise _too_large()
    pieces = bytearray()
    try:
        with anyio.fail_after(BODY_S):
            while True:
                message = await receive()
                pieces += message.get("body", b"")
                if len(pieces) > MOST_BODY_BYTES:
                    raise _too_large()
                if message["type"] != "http.request" or not message.get("more_body"):
                    return bytes(pieces)
    except TimeoutError:
        raise _Refused(
            408, "too_slow", f"The request's body took longer than {BODY_S:g} s.", {"Connection": "close"}
        ) from None


def _too_large() -> _Refused:
    says = f"A request may have {MOST_BODY_BYTES // 1024} kB."
    return _Refused(413, "too_large", says, {"Connection": "close"})


def _replayed(body: bytes, receive: Receive) -> Receive:
    """`receive` for an application: the body in one piece, then whatever comes, a disconnect most likely."""
    pending: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return pending.pop() if pending else await receive()

    return next_message


def _patient(send: Send) -> Send:
    """`send` with an end to its patience: a reader who takes nothing is let go, and uvicorn ends the connection."""
    gone = False

    async def sent(message: Message) -> None:
        nonlocal gone
        if not gone:
            with anyio.move_on_after(SEND_S) as patience:
                await send(message)
            gone = patience.cancelled_caught

    return sent
