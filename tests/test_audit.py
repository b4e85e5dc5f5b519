"""The audit trail: what a line says, what it never says, and what happens where it cannot be written."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from capillary_interactions.server.app import build_server
from mcp import Client
from support import GET, MOBILE, SUMMARIZE, call, canaries, endpoint, failure, message, server_answering, settings, v2

BODY = v2(message(1, "482913 is your code, Asha"), message(2, "Call 447700900111", status="FAILED"))


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


@pytest.mark.promise("resilience.audit")
async def test_a_call_leaves_a_line_with_counts_and_masks_and_no_value(file: Path) -> None:
    server = server_answering(BODY, audit_log=file)
    await call(server, GET, channels=["sms"], contains="code", campaign_id=None, since="2026-01-01")
    await call(server, SUMMARIZE)
    first, second = lines(file)
    assert first["tool"] == GET
    assert first["code"] == second["code"] == "ok"
    assert first["counts"] == {"matching": 1, "shown": 1, "omitted": 0}
    assert second["counts"] == {"messages": 2}
    assert first["masked"]["otp"] == 1
    assert first["filters"] == {"channels": ["sms"], "since": "2026-01-01", "contains": True}
    assert first["customer"] == second["customer"]
    assert first["matched_by"] == "mobile"
    assert first["attempts"] == 1
    assert 50 <= first["tokens"] <= 2_000
    assert first["ms"] >= 0
    assert first["id"] != second["id"]
    written = file.read_text("utf-8")
    assert [value for value in canaries(MOBILE, "482913", "447700900111", "Asha") if value in written] == []
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.promise("resilience.audit")
async def test_a_failure_leaves_its_code_attempts_and_request_id_and_its_text_names_the_line(file: Path) -> None:
    def down(_: httpx.Request) -> httpx.Response:
        return httpx.Response(503, json={}, headers={"X-Cap-Requestid": "req-5"})

    text = await failure(server_answering(down, audit_log=file), SUMMARIZE)
    (line,) = lines(file)
    assert (line["code"], line["attempts"], line["request_id"]) == ("endpoint_unavailable", 3, "req-5")
    assert f"Call id: {line['id']}" in text


@pytest.mark.promise("resilience.audit")
async def test_refused_arguments_are_recorded_without_them(file: Path) -> None:
    text = await failure(server_answering(BODY, audit_log=file), GET, outcome=MOBILE, channels=[f"sms{MOBILE}"])
    assert text.startswith("invalid_arguments")
    (line,) = lines(file)
    assert line["code"] == "invalid_arguments"
    assert "customer" not in line
    await call(server_answering(BODY, audit_log=file), GET, channels=["sms", MOBILE, "push_app"])
    assert lines(file)[1]["filters"]["channels"] == ["sms", "?", "push_app"]
    assert MOBILE not in file.read_text("utf-8")


@pytest.mark.promise("resilience.audit")
async def test_a_cancelled_call_is_recorded_too(file: Path) -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    from capillary_interactions.tools.endpoint import EndpointClient

    changes = {"audit_log": file}
    client = EndpointClient(settings(**changes).endpoint(), httpx.MockTransport(never))
    async with Client(build_server(settings(**changes), client)) as asking:
        with anyio.move_on_after(0.3):
            await asking.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": MOBILE})
        with anyio.move_on_after(1):
            while not file.exists() or not lines(file):
                await anyio.sleep(0.01)
    assert [line["code"] for line in lines(file)] == ["cancelled"]


@pytest.mark.promise("resilience.audit")
@pytest.mark.parametrize("required", [True, False])
async def test_what_cannot_be_recorded_is_refused_or_answered_as_the_setting_says(
    tmp_path: Path, required: bool, caplog: pytest.LogCaptureFixture
) -> None:
    server = server_answering(BODY, audit_log=tmp_path / "no" / "such" / "folder", audit_required=required)
    if required:
        text = await failure(server, SUMMARIZE)
        assert text.startswith("internal_error: This call cannot be recorded")
        assert "total_messages" not in text
    else:
        assert (await call(server, SUMMARIZE))["total_messages"] == 2
    assert "could not be written: FileNotFoundError" in caplog.text
    assert str(tmp_path) not in caplog.text


@pytest.mark.promise("resilience.audit")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
async def test_a_full_disk_refuses_the_call_or_lets_it_go_on_as_the_setting_says() -> None:
    full = Path("/dev/full")
    assert "cannot be recorded" in await failure(server_answering(BODY, audit_log=full), SUMMARIZE)
    assert (await call(server_answering(BODY, audit_log=full, audit_required=False), SUMMARIZE))["total_messages"] == 2


@pytest.mark.promise("resilience.audit")
@pytest.mark.parametrize("fsync", [True, False])
async def test_a_file_that_was_rotated_away_is_opened_anew(file: Path, fsync: bool) -> None:
    async with Client(server_answering(BODY, audit_log=file, audit_fsync=fsync)) as client:
        arguments = {"identifier_name": "mobile", "identifier_value": MOBILE}
        await client.call_tool(SUMMARIZE, arguments)
        moved = file.rename(file.with_suffix(".1"))
        await client.call_tool(SUMMARIZE, arguments)
    assert len(lines(moved)) == len(lines(file)) == 1


@pytest.mark.promise("resilience.audit")
async def test_a_crash_is_joined_by_its_id_to_the_log(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)

    def crash(_: httpx.Request) -> httpx.Response:
        raise RuntimeError(MOBILE)

    text = await failure(build_server(settings(audit_log=file), endpoint(crash)), SUMMARIZE)
    (line,) = lines(file)
    assert line["code"] == "internal_error"
    assert f"Call id: {line['id']}" in text
    assert f"(call {line['id']})" in caplog.text
    assert MOBILE not in caplog.text + text
