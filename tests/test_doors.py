"""What comes in over HTTP from whoever: the right status, in time, nothing told, and the next good call is answered."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import time
from typing import Any

import anyio
import httpx
import httpx2
import pytest
from capillary_interactions.server import admission, cutting
from capillary_interactions.server.app import build_server
from capillary_interactions.server.http import http_app
from capillary_interactions.server.identity import with_identity
from capillary_interactions.server.settings import SettingsError, load_settings
from capillary_interactions.tools.endpoint import EndpointClient
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from pydantic import SecretStr
from serving import app_over, request, served, told
from support import GET, MOBILE, SUMMARIZE, message, settings, v2
from test_oauth import AUDIENCE, Issuer, verifier

TOKEN = "canary-caller-token-1618"
KNOWN = {"http_tokens": SecretStr(f"desk:{TOKEN},bot:another-token-27182818")}
ARGUMENTS = {"identifier_name": "mobile", "identifier_value": MOBILE}


def rpc(method: str, **params: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}


CALL = json.dumps(rpc("tools/call", name=SUMMARIZE, arguments=ARGUMENTS)).encode()
LISTING = json.dumps(rpc("tools/list")).encode()

BAD = [
    ("no token", request(LISTING, Authorization=""), 401),
    ("a wrong token", request(LISTING, Authorization="Bearer wrong"), 401),
    ("a token of another scheme", request(LISTING, Authorization=f"Basic {TOKEN}"), 401),
    ("an oversized token", request(LISTING, Authorization="Bearer " + "x" * 20_000), 401),
    ("headers without end", request(LISTING, headers=[(f"x-{i}", "y" * 20) for i in range(10_000)]), 400),
    ("another site's host", request(LISTING, Host="evil.example.net"), 421),
    ("another site's origin", request(LISTING, Origin="https://evil.example.net"), 403),
    ("a batch", request(b"[" + LISTING + b"," + LISTING + b"]"), 400),
    ("no JSON", request(b"{not json"), 400),
    ("deep JSON", request(b'{"a":' * 50_000), 400),
    ("no JSON-RPC", request(b'{"hello": "world"}'), 400),
    ("an empty body", request(b""), 400),
    ("a text", request(LISTING, Content_Type="text/plain"), 415),
    ("no kind at all", request(LISTING, Content_Type=""), 415),
    ("what nobody can answer", request(LISTING, Accept="text/html"), 406),
    ("another method", request(LISTING, method="PUT"), 405),
    ("a body said to be of 100 MB", request(LISTING, Content_Length="104857600"), 413),
    ("no HTTP", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n", 400),
    ("another path", request(LISTING, path="/admin"), 404),
]


@pytest.mark.promise("server.doors")
@pytest.mark.parametrize(("asked", "status"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
async def test_whatever_comes_gets_its_status_and_the_next_good_call_is_answered(
    asked: bytes, status: int, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    app = app_over(v2(message(1)), **KNOWN)
    if b"uthorization" not in asked and status != 401:
        asked = asked.replace(b"\r\n", f"\r\nAuthorization: Bearer {TOKEN}\r\n".encode(), 1)
    async with served(app) as port:
        answer = await told(port, asked)
        assert answer.startswith(f"HTTP/1.1 {status} ".encode()), answer[:200]
        assert b"Traceback" not in answer
        assert b'File "' not in answer
        good = await told(port, request(CALL, Authorization=f"Bearer {TOKEN}"))
        assert good.startswith(b"HTTP/1.1 200 ")
        assert b'"total_messages":1' in good
    seen = caplog.text + "".join(capfd.readouterr())
    assert TOKEN not in seen
    assert "Traceback" not in seen


@pytest.mark.promise("server.doors")
async def test_a_body_of_a_hundred_megabytes_is_not_read_to_its_end() -> None:
    app = app_over(v2(message(1)), **KNOWN)
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    head = request(
        b"", Content_Length="", Transfer_Encoding="chunked", Authorization=f"Bearer {TOKEN}", Connection="keep-alive"
    )
    async with served(app) as port:
        answer = await told(port, head, *[chunk] * 1_600)
        assert answer.startswith(b"HTTP/1.1 413 ") or answer == b""  # reset under a sender who goes on
        assert (await told(port, request(CALL, Authorization=f"Bearer {TOKEN}"))).startswith(b"HTTP/1.1 200 ")


SLOW = [
    ("says nothing", b"", b""),
    ("half a header", b"POST /mcp HTTP/1.1\r\nHost: 127", b""),
    (
        "a body that does not come",
        request(b"", Content_Length="50", Authorization=f"Bearer {TOKEN}"),
        b"HTTP/1.1 408 ",
    ),
]


@pytest.mark.promise("server.doors")
@pytest.mark.parametrize(("pieces", "begins"), [row[1:] for row in SLOW], ids=[row[0] for row in SLOW])
async def test_a_slow_caller_is_cut(pieces: bytes, begins: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "HEADERS_S", 0.3)
    monkeypatch.setattr(admission, "BODY_S", 0.3)
    async with served(app_over(v2(message(1)), **KNOWN)) as port:
        began = time.monotonic()
        answer = await told(port, pieces or b"", seconds=10)
        assert answer.startswith(begins)
        assert time.monotonic() - began < 5, "cut by the server, not by the test"


@pytest.mark.promise("server.doors")
async def test_a_reader_who_takes_nothing_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "SEND_S", 0.3)
    taken: list[dict[str, Any]] = []

    async def huge(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"x", "more_body": True})
        await send({"type": "http.response.body", "body": b"y", "more_body": False})
        taken.append({"ended": True})

    async def stuck(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.body":
            await anyio.sleep_forever()
        taken.append(message)

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    with anyio.fail_after(5):
        await admission.Admission(huge)(
            {"type": "http", "method": "GET", "path": "/mcp", "headers": []}, receive, stuck
        )
    assert [one.get("type", "ended") for one in taken] == ["http.response.start", "ended"]


@pytest.mark.promise("server.callers")
async def test_one_callers_flood_leaves_room_for_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "MOST_OF_ONE_CALLER", 4)
    release = anyio.Event()
    statuses: list[int] = []

    class Held(httpx.AsyncBaseTransport):
        async def handle_async_request(self, asked: httpx.Request) -> httpx.Response:
            await release.wait()
            return httpx.Response(200, json=v2(message(1)))

    given = settings(**KNOWN)
    app = with_identity(http_app(build_server(given, EndpointClient(given.endpoint(), Held()))), given)
    async with served(app) as port, httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:

        async def asks(token: str) -> None:
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
            headers["Accept"] = "application/json, text/event-stream"
            answer = await http.post("/mcp", content=CALL, headers=headers, timeout=20)
            statuses.append(answer.status_code)
            if answer.status_code == 429:
                assert answer.headers["retry-after"] == "1"
                assert answer.json()["error"] == "too_many_at_once"

        async with anyio.create_task_group() as tasks:
            for _ in range(10):
                tasks.start_soon(asks, TOKEN)
            while len(statuses) < 6:
                await anyio.sleep(0.01)
            assert statuses == [429] * 6
            tasks.start_soon(asks, "another-token-27182818")
            await anyio.sleep(0.1)
            assert len(statuses) == 6, "the other caller's question is being answered"
            release.set()
    assert sorted(statuses[6:]) == [200] * 5


@pytest.mark.promise("server.callers")
async def test_more_than_can_be_answered_at_once_is_refused_clearly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(admission, "MOST_AT_ONCE", 0)
    async with served(app_over(v2(message(1)), **KNOWN)) as port:
        answer = await told(port, request(CALL, Authorization=f"Bearer {TOKEN}"))
    assert answer.startswith(b"HTTP/1.1 503 ")
    assert b"retry-after: 1" in answer
    assert b'"busy"' in answer


@pytest.mark.promise("server.callers")
async def test_each_caller_has_a_limit_of_its_own_and_is_told_when_to_ask_again() -> None:
    app = app_over(v2(message(1)), caller_per_minute=3, **KNOWN)
    async with served(app) as port:

        async def asked(token: str) -> Any:
            async with (
                httpx2.AsyncClient(headers={"Authorization": f"Bearer {token}"}) as http,
                Client(streamable_http_client(f"http://127.0.0.1:{port}/mcp", http_client=http)) as client,
            ):
                return await client.call_tool(SUMMARIZE, ARGUMENTS)

        answers = [await asked(TOKEN) for _ in range(4)]
        assert [one.is_error for one in answers] == [False, False, False, True]
        assert "rate_limited: This caller's limit of 3 calls a minute is used up.\nCall again in " in (
            answers[3].content[0].text
        )
        assert not (await asked("another-token-27182818")).is_error


SCOPES = f"{SUMMARIZE}=care:summary {GET}=care:texts"


@pytest.mark.promise("server.scopes")
@pytest.mark.parametrize(
    ("scope", "tool", "status"),
    [
        ("care:summary", SUMMARIZE, 200),
        ("care:summary", GET, 403),
        ("care:texts", GET, 200),
        ("care:texts", SUMMARIZE, 403),
        ("care:texts care:summary", GET, 200),
        ("other", GET, 403),
    ],
)
async def test_each_tool_has_its_scope(scope: str, tool: str, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    from capillary_interactions.server import oauth

    issuer = Issuer()
    monkeypatch.setattr(oauth, "JwtVerifier", lambda *_: verifier(issuer))
    app = app_over(
        v2(message(1)),
        oauth_issuer="https://login.example.com/tenant",
        oauth_audience=AUDIENCE,
        oauth_tool_scopes=SCOPES,
    )
    body = json.dumps(rpc("tools/call", name=tool, arguments=ARGUMENTS)).encode()
    hidden = body.replace(b'"method"', b'"method": "ping", "method"')  # what one parser reads as a ping
    async with served(app) as port:
        for sent in (body, hidden):
            answer = await told(port, request(sent, Authorization=f"Bearer {issuer.token(scope=scope)}"))
            assert answer.startswith(f"HTTP/1.1 {status} ".encode()), answer
            if status == 403:
                needed = dict(entry.split("=") for entry in SCOPES.split())[tool]
                assert f'error="insufficient_scope", scope="{needed}", resource_metadata="'.encode() in answer
        listed = await told(port, request(LISTING, Authorization=f"Bearer {issuer.token(scope=scope)}"))
        assert listed.startswith(b"HTTP/1.1 200 ")


@pytest.mark.promise("server.scopes")
async def test_named_tokens_of_the_operator_have_every_scope() -> None:
    async with served(app_over(v2(message(1)), oauth_tool_scopes=SCOPES, **KNOWN)) as port:
        assert (await told(port, request(CALL, Authorization=f"Bearer {TOKEN}"))).startswith(b"HTTP/1.1 200 ")


@pytest.mark.promise("server.scopes", "settings.bounds")
@pytest.mark.parametrize(
    ("setting", "says"), [("no_such_tool=a", "names no tool"), (f"{GET}=", "names no scope"), (GET, "names no scope")]
)
def test_scopes_of_unknown_tools_are_refused(setting: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPILLARY_OAUTH_TOOL_SCOPES", setting)
    with pytest.raises(SettingsError, match=f"CAPILLARY_OAUTH_TOOL_SCOPES {says}"):
        load_settings(overrides={"host": "eu.api.example.com", "till": "t", "password": "p"})


@pytest.mark.promise("server.metrics")
def test_metrics_are_served_without_anybodys_data() -> None:
    script = (
        "import anyio, httpx2, json, sys\n"
        "sys.path.insert(0, 'tests')\n"
        "from serving import *\n"
        "from support import *\n"
        "from capillary_interactions.server.metrics import measuring\n"
        "measuring()\n"
        "async def main():\n"
        "    body = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {'name': SUMMARIZE,\n"
        "        'arguments': {'identifier_name': 'mobile', 'identifier_value': MOBILE}}}).encode()\n"
        "    async with served(app_over(v2(message(1, 'Your OTP is 492817')))) as port:\n"
        "        await told(port, request(body), request(body))\n"
        "        print((await told(port, request(method='GET', path='/metrics'))).decode())\n"
        "anyio.run(main)\n"
    )
    told_it = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    text = told_it.stdout
    assert text.startswith("HTTP/1.1 200 ")
    assert "text/plain; version=0.0.4" in text
    assert 'capillary_calls_total{code="ok",otel_scope_name="capillary_interactions"' in text
    assert f'tool="{SUMMARIZE}"' in text
    assert MOBILE not in text
    assert "492817" not in text


@pytest.mark.promise("server.metrics")
async def test_without_the_extra_metrics_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from capillary_interactions.server import metrics

    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.prometheus", None)
    metrics.measuring.cache_clear()
    try:
        async with served(app_over(v2())) as port:
            answer = await told(port, request(method="GET", path="/metrics"))
    finally:
        metrics.measuring.cache_clear()
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert b"capillary-interactions-mcp[metrics]" in answer
