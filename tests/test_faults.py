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
from capillary_interactions.tools.errors import ERROR_CODES
from faults.measure import PASSWORD, PASSWORD_MD5, SECRETS, outcome_of
from faults.table import FAULTS, Fault
from support import MOBILE


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


CANARIES = [form for value in (MOBILE, PASSWORD_MD5, *SECRETS) for form in forms(value)]


@pytest.mark.promise("resilience.faults", "endpoint.silent")
@pytest.mark.parametrize("fault", FAULTS, ids=[fault.title for fault in FAULTS])
async def test_a_fault_ends_in_its_code_in_time_and_in_silence(
    fault: Fault, tmp_path: Path, everything_logged: pytest.LogCaptureFixture
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
    written = done.text + everything_logged.text + json.dumps(done.structure)
    assert [form for form in CANARIES if form in written] == []
    assert PASSWORD not in "".join(done.heads)  # it travels as an md5, and only in its header


@pytest.mark.promise("resilience.faults")
def test_the_table_is_long_and_has_every_code_of_the_endpoint() -> None:
    assert len(FAULTS) >= 45
    assert len({fault.title for fault in FAULTS}) == len(FAULTS)
    ours = {"invalid_arguments", "cursor_expired", "internal_error"}
    assert {fault.code for fault in FAULTS} == {None, *set(ERROR_CODES) - ours}


QUICK = [fault for fault in FAULTS if fault.attempts <= 1 and fault.total == 1 and not fault.settings and not fault.tls]


def open_files() -> int:
    """Descriptors of this process, sockets among them; 0 where the system does not tell."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else 0


@pytest.mark.promise("resilience.faults")
async def test_hundreds_of_faulty_calls_leave_no_task_and_no_socket_behind(tmp_path: Path) -> None:
    for fault in QUICK:
        await outcome_of(fault, tmp_path)
    gc.collect()
    tasks, files = len(asyncio.all_tasks()), open_files()
    for number in range(300):
        await outcome_of(QUICK[number % len(QUICK)], tmp_path)
    await asyncio.sleep(0.05)
    gc.collect()
    assert len(asyncio.all_tasks()) <= tasks
    assert open_files() <= files
