"""The server as it is started and spoken to: settings, stdio, HTTP, prompts, logs."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from capillary_interactions.server.cli import command as cli_command
from capillary_interactions.server.http import http_app
from capillary_interactions.server.logs import _BoundedFormatter
from capillary_interactions.server.sandbox import Sandbox, sandbox_settings
from capillary_interactions.server.sandbox.service import PASSWORD, TILL
from capillary_interactions.server.settings import Settings, SettingsError, load_settings
from click.testing import CliRunner
from faults.hostile import after, hostile
from faults.table import FINE
from mcp import Client
from mcp.client.stdio import StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from support import GET, SUMMARIZE, settings

BASE = {"CAPILLARY_HOST": "eu.api.example.com", "CAPILLARY_TILL": "till.1", "CAPILLARY_PASSWORD": "hunter2-secret"}
SECRETS = ("hunter2-secret", "md5-secret", "client-secret-1", "user:pw")


def load(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str | None]) -> Settings:
    for name in list(os.environ):
        if name.startswith("CAPILLARY_"):
            monkeypatch.delenv(name)
    for name, value in {**BASE, **variables}.items():
        if value is not None:
            monkeypatch.setenv(name, value)
    return load_settings()


GOOD: list[tuple[str, dict[str, str | None], str]] = [
    ("a host alone", {}, "https://eu.api.example.com"),
    ("a host with its scheme", {"CAPILLARY_HOST": "https://eu.api.example.com/"}, "https://eu.api.example.com"),
    ("a host with a port", {"CAPILLARY_HOST": "eu.api.example.com:8443"}, "https://eu.api.example.com:8443"),
    ("http for loopback", {"CAPILLARY_HOST": "http://127.0.0.1:8123"}, "http://127.0.0.1:8123"),
    ("http for loopback by name", {"CAPILLARY_HOST": "http://localhost:8123"}, "http://localhost:8123"),
    ("http for loopback of IPv6", {"CAPILLARY_HOST": "http://[::1]:8123"}, "http://[::1]:8123"),
    ("white space around it", {"CAPILLARY_HOST": " eu.api.example.com "}, "https://eu.api.example.com"),
]


@pytest.mark.promise("settings.bounds")
@pytest.mark.parametrize(("variables", "base_url"), [row[1:] for row in GOOD], ids=[row[0] for row in GOOD])
def test_a_good_host_becomes_an_address(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, Any], base_url: str
) -> None:
    assert load(monkeypatch, variables).endpoint().base_url == base_url


@pytest.mark.promise("settings.bounds")
def test_defaults_are_those_of_the_contract(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = load(monkeypatch, {})
    shown = (
        loaded.api_version,
        loaded.external_id_name,
        loaded.zone,
        loaded.max_tokens,
        loaded.timeout_s,
        loaded.max_response_mb,
    )
    assert shown == ("v2", "external_id", None, 2000, 30.0, 16.0)
    assert loaded.key() != loaded.key()
    keyed = load(monkeypatch, {"CAPILLARY_PSEUDONYM_KEY": "sixteen letters or more"})
    assert keyed.key() == keyed.key()
    assert "hunter2" not in repr(loaded)


BAD: list[tuple[str, dict[str, str | None], str]] = [
    ("no host", {"CAPILLARY_HOST": None}, "CAPILLARY_HOST is not set. Host of the endpoint"),
    ("an empty host", {"CAPILLARY_HOST": ""}, "CAPILLARY_HOST is not set"),
    ("a host with a path", {"CAPILLARY_HOST": "eu.api.example.com/v2"}, "CAPILLARY_HOST must be a host alone"),
    ("a host with a query", {"CAPILLARY_HOST": "https://eu.api.example.com?a=b"}, "CAPILLARY_HOST must be a host alone"),
    ("a host with a user", {"CAPILLARY_HOST": "https://user:pw@eu.api.example.com"}, "CAPILLARY_HOST must be a host alone"),
    ("http elsewhere", {"CAPILLARY_HOST": "http://eu.api.example.com"}, "CAPILLARY_HOST must be reached over https"),
    ("another scheme", {"CAPILLARY_HOST": "ftp://127.0.0.1"}, "CAPILLARY_HOST must be reached over https"),
    ("a port that is none", {"CAPILLARY_HOST": "eu.api.example.com:99999"}, "CAPILLARY_HOST has no usable port"),
    ("a host that is none", {"CAPILLARY_HOST": "a b"}, "CAPILLARY_HOST is no host name"),
    ("no credentials", {"CAPILLARY_TILL": None, "CAPILLARY_PASSWORD": None}, "CAPILLARY_TILL is not set, and no CAPILLARY_CLIENT_KEY either"),
    ("a till alone", {"CAPILLARY_PASSWORD": None}, "CAPILLARY_PASSWORD (or CAPILLARY_PASSWORD_MD5) is not set, but its other half is"),
    ("a password alone", {"CAPILLARY_TILL": None}, "CAPILLARY_TILL is not set, but its other half is"),
    ("two passwords", {"CAPILLARY_PASSWORD_MD5": "0" * 32}, "CAPILLARY_PASSWORD and CAPILLARY_PASSWORD_MD5 are both set"),
    ("an md5 that is none", {"CAPILLARY_PASSWORD": None, "CAPILLARY_PASSWORD_MD5": "md5-secret"}, "CAPILLARY_PASSWORD_MD5 is no md5"),
    ("a key alone", {"CAPILLARY_TILL": None, "CAPILLARY_PASSWORD": None, "CAPILLARY_CLIENT_KEY": "k"}, "CAPILLARY_CLIENT_SECRET is not set, but its other half is"),
    ("a secret alone", {"CAPILLARY_TILL": None, "CAPILLARY_PASSWORD": None, "CAPILLARY_CLIENT_SECRET": "client-secret-1"}, "CAPILLARY_CLIENT_KEY is not set, but its other half is"),
    ("both kinds", {"CAPILLARY_CLIENT_KEY": "k", "CAPILLARY_CLIENT_SECRET": "client-secret-1"}, "are both set. Keep one pair"),
    ("an unknown zone", {"CAPILLARY_TIMEZONE": "Mars/Olympus"}, "CAPILLARY_TIMEZONE is no IANA time zone"),
    ("a zone that is a path", {"CAPILLARY_TIMEZONE": "../../etc/passwd"}, "CAPILLARY_TIMEZONE is no IANA time zone"),
    ("a small budget", {"CAPILLARY_MAX_TOKENS": "255"}, "CAPILLARY_MAX_TOKENS input should be greater than or equal to 256"),
    ("a large budget", {"CAPILLARY_MAX_TOKENS": "10001"}, "CAPILLARY_MAX_TOKENS input should be less than or equal to 10000"),
    ("no time", {"CAPILLARY_TIMEOUT_S": "0"}, "CAPILLARY_TIMEOUT_S input should be greater than 0"),
    ("no room", {"CAPILLARY_MAX_RESPONSE_MB": "-1"}, "CAPILLARY_MAX_RESPONSE_MB"),
    ("an unknown version", {"CAPILLARY_API_VERSION": "v3"}, "CAPILLARY_API_VERSION input should be 'v2' or 'v1.1'"),
    ("a short key", {"CAPILLARY_PSEUDONYM_KEY": "short"}, "CAPILLARY_PSEUDONYM_KEY is too short"),
    ("a parameter name that is none", {"CAPILLARY_EXTERNAL_ID_NAME": "a&b"}, "CAPILLARY_EXTERNAL_ID_NAME must be letters"),
]  # fmt: skip


@pytest.mark.promise("settings.bounds", "settings.secret")
@pytest.mark.parametrize(("variables", "says"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_a_bad_setting_is_named_with_its_remedy_and_without_its_value(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str | None], says: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        load(monkeypatch, variables)
    assert says in str(refused.value)
    assert not any(secret in str(refused.value) for secret in SECRETS)


@pytest.mark.promise("settings.complete")
def test_all_bad_settings_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as refused:
        load(
            monkeypatch,
            {
                "CAPILLARY_HOST": None,
                "CAPILLARY_PASSWORD": None,
                "CAPILLARY_TIMEZONE": "x",
                "CAPILLARY_MAX_TOKENS": "1",
            },
        )
    lines = str(refused.value).splitlines()
    names = ["CAPILLARY_HOST", "CAPILLARY_TIMEZONE", "CAPILLARY_MAX_TOKENS", "CAPILLARY_PASSWORD"]
    assert [line.split()[0] for line in lines] == names


@pytest.mark.promise("settings.bounds")
def test_an_env_file_is_read_only_when_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("CAPILLARY_MAX_TOKENS=777\n")
    monkeypatch.chdir(tmp_path)
    assert load(monkeypatch, {}).max_tokens == 2000
    assert load_settings(tmp_path / ".env").max_tokens == 777


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "capillary_interactions.server", *arguments]


def environment(sandbox: Sandbox) -> dict[str, str]:
    return {"CAPILLARY_HOST": sandbox.base_url, "CAPILLARY_TILL": TILL, "CAPILLARY_PASSWORD": PASSWORD}


def parameters(sandbox: Sandbox) -> StdioServerParameters:
    first, *rest = command()
    return StdioServerParameters(command=first, args=rest, env=environment(sandbox))


@pytest.mark.promise("server.stdio", "tools.two")
@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_both_protocol_eras_are_served_over_stdio(sandbox: Sandbox, mode: str) -> None:
    async with Client(parameters(sandbox), mode=mode) as client:
        assert {tool.name for tool in (await client.list_tools()).tools} == {GET, SUMMARIZE}
        result = await client.call_tool(GET, {"identifier_name": "mobile", "identifier_value": "447700900004"})
        assert result.structured_content["coverage"]["matching"] == 7
        assert client.server_info.version
        assert "summarize_channel_activity" in (client.instructions or "")


@pytest.mark.promise("server.many")
async def test_two_hundred_calls_in_a_row_and_twenty_at_once_are_right(sandbox: Sandbox) -> None:
    expected = {"447700900001": 5, "447700900002": 7, "447700900004": 7, "447700900007": 4}
    people = list(expected)
    async with Client(parameters(sandbox)) as client:

        async def ask(mobile: str) -> None:
            result = await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": mobile})
            assert result.structured_content["total_messages"] == expected[mobile]

        for number in range(200):
            await ask(people[number % 4])
        async with anyio.create_task_group() as tasks:
            for number in range(20):
                tasks.start_soon(ask, people[number % 4])


def started(sandbox: Sandbox) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment(sandbox)},
    )
    assert process.stdin
    assert process.stdout
    greeting = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}
    process.stdin.write(
        json.dumps({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": greeting}).encode() + b"\n"
    )
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["result"]["serverInfo"]["name"] == "capillary-interactions-mcp"
    return process


@pytest.mark.promise("server.stdio")
@pytest.mark.parametrize(("ending", "code"), [("input", 0), (signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_end_of_input_and_signals_end_the_server_within_two_seconds(sandbox: Sandbox, ending: Any, code: int) -> None:
    process = started(sandbox)
    begun = time.monotonic()
    if ending == "input":
        out, err = process.communicate(timeout=5)
    else:
        process.send_signal(ending)
        process.wait(timeout=5)
        out, err = process.communicate()
    assert process.returncode == code
    assert time.monotonic() - begun < 2
    assert (out, err) == (b"", b"")


@pytest.mark.promise("server.stdio", "endpoint.silent")
def test_a_frame_that_cannot_be_read_is_not_logged_and_does_not_end_the_server(sandbox: Sandbox) -> None:
    process = started(sandbox)
    out, err = process.communicate(b'{"jsonrpc": "2.0", "identifier": "447700900002", \n[1,2]\n\xff\xfe\n', timeout=5)
    assert process.returncode == 0
    assert all(json.loads(line)["jsonrpc"] == "2.0" for line in out.splitlines())
    assert b"447700900002" not in out + err


@pytest.mark.promise("settings.complete")
def test_the_server_does_not_start_without_settings_and_says_why() -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("CAPILLARY_")}
    done = subprocess.run(command("serve"), capture_output=True, env=clean, timeout=30, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"CAPILLARY_HOST is not set" in done.stderr
    assert b"CAPILLARY_TILL is not set" in done.stderr


@pytest.mark.promise("server.http")
async def test_http_is_served_at_mcp_with_health_and_ready_and_checks_the_host(sandbox: Sandbox) -> None:
    from capillary_interactions.server.app import build_server

    app = http_app(build_server(sandbox_settings(sandbox.base_url)), allowed_hosts="mcp.example.com")
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport) as http:
            url = "http://127.0.0.1:8000"
            assert (await http.get(f"{url}/health")).json() == {"status": "alive"}
            assert (await http.get(f"{url}/ready")).json() == {"status": "ready"}
            for host, status in (("evil.example.net", 421), ("mcp.example.com", 400), ("localhost:9", 400)):
                assert (
                    await http.post(
                        f"{url}/mcp",
                        content=b"{}",
                        headers={
                            "Host": host,
                            "Content-Type": "application/json",
                            "Accept": "application/json, text/event-stream",
                        },
                    )
                ).status_code == status, host
            foreign = {"Origin": "https://evil.example.net", "Content-Type": "application/json"}
            assert (await http.post(f"{url}/mcp", content=b"{}", headers=foreign)).status_code == 403
        for mode in ("auto", "legacy"):
            async with (
                httpx2.AsyncClient(transport=transport) as http,
                Client(streamable_http_client("http://127.0.0.1:8000/mcp", http_client=http), mode=mode) as client,
            ):
                result = await client.call_tool(
                    SUMMARIZE, {"identifier_name": "mobile", "identifier_value": "447700900004"}
                )
                assert result.structured_content["total_messages"] == 7


@pytest.mark.promise("server.http")
def test_http_is_served_on_a_real_port_and_not_beyond_loopback(sandbox: Sandbox) -> None:
    import socket
    import urllib.request

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        command("serve", "--transport", "http", "--port", str(port)),
        stderr=subprocess.PIPE,
        env={**os.environ, **environment(sandbox)},
    )
    try:
        for _ in range(100):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1) as answer:
                    assert json.loads(answer.read()) == {"status": "alive"}
                    break
            except OSError:
                time.sleep(0.1)
        else:
            pytest.fail("the server did not come up")
    finally:
        process.terminate()
        _, err = process.communicate(timeout=10)
    assert err == b""
    refused = subprocess.run(
        command("serve", "--transport", "http", "--host", "0.0.0.0"),
        capture_output=True,
        timeout=30,
        check=False,
        env={**os.environ, **environment(sandbox)},
    )
    assert refused.returncode == 2
    assert b"is not loopback" in refused.stderr


@pytest.mark.promise("server.http")
@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
async def test_sigterm_lets_calls_in_flight_end_and_then_ends_with_0() -> None:
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    async with hostile([after(1.0, FINE)]) as endpoint:
        settings_of_it = {
            "CAPILLARY_HOST": f"http://127.0.0.1:{endpoint.port}", "CAPILLARY_TILL": "t", "CAPILLARY_PASSWORD": "p",
        }  # fmt: skip
        process = subprocess.Popen(  # noqa: ASYNC220  waited for in a thread
            command("serve", "--transport", "http", "--port", str(port)), env={**os.environ, **settings_of_it}
        )
        try:
            async with httpx2.AsyncClient() as http:
                for _ in range(200):
                    with contextlib.suppress(httpx2.HTTPError):
                        if (await http.get(f"{url}/ready")).status_code == 200:
                            break
                    await anyio.sleep(0.05)
                async with Client(streamable_http_client(f"{url}/mcp", http_client=http)) as client:
                    await client.list_tools()  # else the client asks for them after the call, when nobody is there

                    async def end_it() -> None:
                        while endpoint.asked == 0:
                            await anyio.sleep(0.02)
                        process.terminate()

                    async with anyio.create_task_group() as tasks:
                        tasks.start_soon(end_it)
                        result = await client.call_tool(
                            SUMMARIZE, {"identifier_name": "mobile", "identifier_value": "447700900004"}
                        )
            assert result.structured_content is not None
            assert result.structured_content["total_messages"] == 1
            assert await anyio.to_thread.run_sync(process.wait, 20) == 0
        finally:
            process.kill()


@pytest.mark.promise("endpoint.silent")
def test_a_log_line_is_one_bounded_line_without_a_traceback() -> None:
    try:
        raise ValueError("about 447700900004")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "f", 1, "many\nlines " + "y" * 5000, None, sys.exc_info())
    shown = _BoundedFormatter("%(message)s").format(record)
    line = json.loads(shown)
    assert line["message"].startswith("many lines y")
    assert (line["level"], line["logger"], line["error"]) == ("error", "x", "ValueError")
    assert len(shown) <= 1000
    assert "\n" not in shown
    assert "447700900004" not in shown
    record.msg, record.exc_text = "short", None
    record.exc_info, record.stack_info = None, "Stack of 447700900004"
    again = json.loads(_BoundedFormatter("%(message)s").format(record))
    assert again["message"] == "short"
    assert "error" not in again


@pytest.mark.promise("settings.bounds")
@pytest.mark.parametrize(("level", "number"), [("debug", logging.DEBUG), ("warning", logging.WARNING)])
def test_one_setting_tells_from_what_level_on_events_are_logged(level: str, number: int) -> None:
    before = logging.getLogger().level
    try:
        done = CliRunner().invoke(
            cli_command,
            ["doctor"],
            env={
                "CAPILLARY_HOST": "http://127.0.0.1:9",
                "CAPILLARY_TILL": "t",
                "CAPILLARY_PASSWORD": "p",
                "CAPILLARY_LOG_LEVEL": level,
            },
        )
        assert done.exit_code == 1
        assert logging.getLogger().level == number
    finally:
        logging.getLogger().setLevel(before)


@pytest.mark.promise("settings.bounds")
def test_settings_are_frozen() -> None:
    with pytest.raises(Exception, match="frozen"):
        settings().host = "x"  # type: ignore[misc]
