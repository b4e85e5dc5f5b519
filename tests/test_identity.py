"""Who may ask over HTTP: bearer tokens, compared and named, and what happens without."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import httpx2
import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.server.http import http_app
from capillary_interactions.server.identity import KnownTokens, guarded, named_tokens
from capillary_interactions.server.settings import SettingsError, load_settings
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from pydantic import SecretStr
from support import MOBILE, SUMMARIZE, canaries, endpoint, message, settings, v2
from test_command import run

OLD, NEW = "canary-old-token-31415", "canary-new-token-27182"
TOKENS = f"desk:{OLD}, desk : {NEW} ,another-token-16180"
URL = "http://127.0.0.1:8000"


def app_of(**changes: Any) -> Any:
    seen: list[Any] = []

    def answer(request: Any) -> Any:
        import httpx

        seen.append(request)
        return httpx.Response(200, json=v2(message(1)))

    given = settings(http_tokens=SecretStr(TOKENS), **changes)
    app = guarded(http_app(build_server(given, endpoint(answer))), KnownTokens(named_tokens(TOKENS)))
    return app, seen


@pytest.mark.promise("server.identity")
@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        f"Basic {OLD}",
        f"Bearer {OLD}x",
        f"Bearer desk:{OLD}",
        "Bearer " + "x" * 9_000,
    ],
)
async def test_nobody_unknown_reaches_the_tools_and_anybody_reaches_health(header: str | None) -> None:
    app, _ = app_of()
    headers = {"Content-Type": "application/json", **({} if header is None else {"Authorization": header})}
    async with app.router.lifespan_context(app), httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app)) as http:
        for path in ("/mcp", "/mcp/", "/mcp?x=1"):
            refused = await http.post(f"{URL}{path}", content=b"{}", headers=headers)
            assert refused.status_code == 401
            assert refused.headers["www-authenticate"].startswith('Bearer error="invalid_token"')
        assert (await http.get(f"{URL}/health")).status_code == 200
        assert (await http.get(f"{URL}/ready")).status_code == 200


@pytest.mark.promise("server.identity", "endpoint.silent")
@pytest.mark.parametrize(("token", "name"), [(OLD, "desk"), (NEW, "desk"), ("another-token-16180", "caller 3")])
async def test_a_known_caller_is_answered_and_named_in_the_audit_trail_and_the_token_goes_no_further(
    token: str, name: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    file = tmp_path / "audit.jsonl"
    app, seen = app_of(audit_log=file)
    headers = {"Authorization": f"Bearer {token}"}
    transport = httpx2.ASGITransport(app=app)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=transport, headers=headers) as http,
        Client(streamable_http_client(f"{URL}/mcp", http_client=http)) as client,
    ):
        result = await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": MOBILE})
    assert result.structured_content["total_messages"] == 1
    (line,) = [json.loads(one) for one in file.read_text("utf-8").splitlines()]
    assert line["caller"] == name
    written = file.read_text("utf-8") + caplog.text + str([dict(one.headers) for one in seen]) + str(result)
    assert [value for value in canaries(token) if value in written] == []


@pytest.mark.promise("server.identity", "settings.bounds")
@pytest.mark.parametrize("tokens", ["desk:", f"{OLD},desk: ", " , ,"])
def test_a_setting_without_a_token_is_refused_without_being_shown(tokens: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPILLARY_HTTP_TOKENS", tokens)
    monkeypatch.setenv("CAPILLARY_HOST", "eu.api.example.com")
    with pytest.raises(SettingsError) as refused:
        load_settings()
    assert "CAPILLARY_HTTP_TOKENS" in str(refused.value)
    assert OLD not in str(refused.value)


@pytest.mark.promise("server.identity")
def test_without_identity_nobody_beyond_loopback_is_served_and_the_reason_is_said() -> None:
    done = run("serve", "--transport", "http", "--host", "0.0.0.0", "--sandbox")
    assert done.exit_code == 2
    assert "cannot tell who asks over HTTP. Set CAPILLARY_HTTP_TOKENS" in done.stderr


@pytest.mark.promise("server.identity", "command.doctor")
def test_doctor_notes_a_token_that_can_be_tried_out_without_showing_it() -> None:
    told = run("doctor", "--sandbox", CAPILLARY_HTTP_TOKENS=f"desk:short,{OLD}").stdout
    assert "CAPILLARY_HTTP_TOKENS has a token of fewer than 16 characters (desk)" in told
    assert "short" not in told
    assert OLD not in told
