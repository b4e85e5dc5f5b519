"""The embedded endpoint's HTTP service: both versions, Basic and OAuth, on a loopback port of its own."""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
import socket
import threading
from collections import Counter
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Final, Self

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ..settings import Settings, load_settings
from .wire import NOT_FOUND, NOT_FOUND_V1, story_of, v1, v2

TILL: Final = "sandbox.till"
PASSWORD: Final = "sandbox-password"  # noqa: S105 (opens invented data only)
CLIENT_KEY: Final = "sandbox-key"
CLIENT_SECRET: Final = "sandbox-secret"  # noqa: S105 (as above)
TOKEN_TTL_S: Final = 300

_MD5: Final = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
_BASIC: Final = "Basic " + base64.b64encode(f"{TILL}:{_MD5}".encode()).decode()


class Sandbox:
    """Serves while entered, in a thread of its own: `with Sandbox() as sandbox: sandbox.base_url`."""

    def __init__(self) -> None:
        self._tokens: set[str] = set()
        self._calls: Counter[int] = Counter()
        self._socket = socket.socket(proto=socket.IPPROTO_TCP)  # asyncio sends at once only where the protocol is named
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._socket.bind(("127.0.0.1", 0))
        # Listening before the thread runs: the first call waits in the queue instead of being refused.
        self._socket.listen(128)
        config = uvicorn.Config(self.app(), log_level="critical", access_log=False, lifespan="off", ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True, name="sandbox")
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join(timeout=2)
        self._socket.close()

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/v3/oauth/token/generate", self._token, methods=["POST"]),
                Route("/v2/customers/interaction", self._v2),
                Route("/v1.1/customer/interactions", self._v1),
            ]
        )

    async def _token(self, request: Request) -> Response:
        asked: Any = await request.json()
        if asked != {"key": CLIENT_KEY, "secret": CLIENT_SECRET}:
            return _answer({"data": None, "errors": [{"code": 401, "message": "invalid key or secret"}]}, 401)
        token = secrets.token_urlsafe(24)
        self._tokens.add(token)
        return _answer({"data": {"accessToken": token, "ttlSeconds": TOKEN_TTL_S}, "errors": None})

    async def _v2(self, request: Request) -> Response:
        asked = request.query_params
        name = {"externalId": "external_id"}.get(asked.get("identifierName", ""), asked.get("identifierName", ""))
        story = story_of(name, asked.get("identifierValue", ""))
        if refused := self._refusal(request, story.number if story and story.flaky else None):
            return refused
        if story is None:
            return _answer(NOT_FOUND)
        return _answer(v2(story.number, asked.get("type")))

    async def _v1(self, request: Request) -> Response:
        asked = request.query_params
        name = next((name for name in ("mobile", "email", "external_id") if name in asked), "")
        story = story_of(name, asked.get(name, ""))
        if refused := self._refusal(request, story.number if story and story.flaky else None):
            return refused
        if story is None:
            return _answer(NOT_FOUND_V1)
        return _answer(
            v1(story.number, asked.get("type"), int(asked.get("limit", "50")), int(asked.get("offset", "0")))
        )

    def _refusal(self, request: Request, flaky: int | None) -> Response | None:
        token = request.headers.get("x-cap-api-oauth-token")
        basic = request.headers.get("authorization")
        allowed = token in self._tokens and basic is None if token else basic == _BASIC
        if not allowed:
            return _answer({"errors": [{"status": False, "code": 401, "message": "Unauthorized"}]}, 401)
        if flaky is not None:
            self._calls[flaky] += 1
            if self._calls[flaky] % 2:
                return Response("<html>Service Unavailable</html>", 503, media_type="text/html")
        return None


def _answer(body: Mapping[str, Any], status: int = 200) -> JSONResponse:
    return JSONResponse(body, status, headers={"X-Cap-Requestid": f"sandbox-{secrets.token_hex(4)}"})


_NO_LIMIT: Final = 100_000
"""The sandbox has no brand whose limit could be passed."""


def sandbox_settings(base_url: str) -> Settings:
    """Settings for the sandbox: its host and credentials, everything else as the environment says.

    Credentials of the environment are left out: they are none of the sandbox's business. Where the environment uses
    OAuth the sandbox is asked by OAuth, too.
    """
    oauth = bool(os.environ.get("CAPILLARY_CLIENT_KEY"))
    return load_settings(
        overrides={
            "host": base_url,
            "rate_per_minute": _NO_LIMIT,
            "till": None if oauth else TILL,
            "password": None if oauth else PASSWORD,
            "password_md5": None,
            "client_key": CLIENT_KEY if oauth else None,
            "client_secret": CLIENT_SECRET if oauth else None,
        }
    )
