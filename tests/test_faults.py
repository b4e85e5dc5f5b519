"""The fault table through the real server and client, over real sockets: each row's code, sentence, attempts, time, and silence."""

from __future__ import annotations

import asyncio
import base64
import gc
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.tools.errors import ERROR_CODES
from faults.hostile import Connection, hostile
from faults.measure import AUDIT, PASSWORD, PASSWORD_MD5, SECRETS, outcome_of
from faults.table import FAULTS, FINE, Fault
from mcp import Client
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from support import MOBILE, SUMMARIZE, settings


def forms(value: str) -> Iterator[str]:
    """A secret as it is and in the spellings in which it travels."""
    yield from (value, quote(value, safe=""), value.encode().hex(), base64.b64encode(value.encode()).decode())
    yield base64.urlsafe_b64encode(value.encode()).decode().rstrip("=")


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Every logger there is at DEBUG, whatever it was set to."""
    caplog.set_level(logging.DEBUG)
    loggers = [one for one in logging.Logger.manager.loggerDict.values() if isinstance(one, logging.Logger)]
    levels = [one.level for one in loggers]
    for one in loggers:
        one.setLevel(logging.DEBUG)
    yield caplog
    for one, level in zip(loggers, levels, strict=True):
        one.setLevel(level)


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    exporter, tracers = InMemorySpanExporter(), TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", tracers.get_tracer)
    yield exporter
    tracers.shutdown()


CANARIES = [form for value in (MOBILE, PASSWORD_MD5, *SECRETS) for form in forms(value)]


@pytest.mark.promise("resilience.faults", "endpoint.silent")
@pytest.mark.parametrize("fault", FAULTS, ids=[fault.title for fault in FAULTS])
async def test_a_fault_ends_in_its_code_in_time_and_in_silence(
    fault: Fault,
    tmp_path: Path,
    everything_logged: pytest.LogCaptureFixture,
    spans: InMemorySpanExporter,
    capfd: pytest.CaptureFixture[str],
) -> None:
    done = await outcome_of(fault, tmp_path)
    assert done.code == fault.code, done.text
    assert fault.says in done.text
    assert done.attempts == fault.attempts
    assert done.seconds <= fault.most_s
    if fault.code is None:
        assert done.structure["total_messages"] == fault.total
    else:
        assert done.code in ERROR_CODES
        assert len(done.text.splitlines()) >= 2  # what to do next
        assert done.request_id is fault.request_id
    shown = capfd.readouterr()
    traced = "".join(span.to_json() for span in spans.get_finished_spans())
    audited = (tmp_path / AUDIT).read_text("utf-8")
    assert "capillary_interactions.endpoint" in traced
    assert json.loads(audited)["code"] == (fault.code or "ok")
    assert json.loads(audited)["attempts"] >= fault.attempts
    written = "".join(
        (done.text, everything_logged.text, json.dumps(done.structure), shown.out, shown.err, traced, audited)
    )
    assert [form for form in CANARIES if form in written] == []
    assert PASSWORD not in "".join(done.heads)  # it travels as an md5, and only in its header


@pytest.mark.promise("resilience.faults")
def test_the_table_is_long_and_has_every_code_of_the_endpoint() -> None:
    assert len(FAULTS) >= 45
    assert len({fault.title for fault in FAULTS}) == len(FAULTS)
    ours = {"invalid_arguments", "cursor_expired", "internal_error"}
    assert {fault.code for fault in FAULTS} == {None, *set(ERROR_CODES) - ours}


def open_files() -> int:
    """Descriptors of this process, sockets among them; 0 where the system does not tell."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


QUICK = [
    fault
    for fault in FAULTS
    if fault.total == 1 and not (fault.settings or fault.tls or fault.place or "MB" in fault.title)
]


@pytest.mark.promise("resilience.faults")
async def test_a_thousand_faulty_calls_leave_no_task_no_socket_and_no_memory_behind() -> None:
    """Every other call is answered, so that the breaker stays closed and each fault is really met."""
    wanted = [one for fault in QUICK for one in (fault.replies[0], FINE)]

    async def by_customer(connection: Connection) -> None:
        place = connection.head.split("identifierValue=")[1].split("&")[0]
        await wanted[int(place) % len(wanted)](connection)

    async with hostile([by_customer]) as endpoint:
        given = settings(host=f"http://127.0.0.1:{endpoint.port}", rate_per_minute=100_000, cache_s=0)
        async with Client(build_server(given)) as client:

            async def call(number: int) -> None:
                asked = {"identifier_name": "mobile", "identifier_value": str(len(wanted) * 10**7 + number)}
                await client.call_tool(SUMMARIZE, asked)

            for number in range(2 * len(wanted)):
                await call(number)
            gc.collect()
            before = len(asyncio.all_tasks()), open_files(), len(gc.get_objects())
            for number in range(1_000):
                await call(number)
            await asyncio.sleep(0.05)
            gc.collect()
            tasks, files, objects = len(asyncio.all_tasks()), open_files(), len(gc.get_objects())
    assert endpoint.asked >= 1_000
    assert tasks <= before[0]
    assert files <= before[1]
    assert objects - before[2] <= 2_000  # two for a call would be a leak
