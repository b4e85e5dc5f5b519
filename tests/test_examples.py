"""Every example as a user would run it, against the embedded endpoint."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
BIN = Path(sys.executable).parent
SERVER = [sys.executable, "-m", "capillary_interactions.server", "--sandbox"]
ENVIRONMENT = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}

pytestmark = pytest.mark.promise("command.examples")


def ran(*command: Any, code: int = 0, **more: Any) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([str(one) for one in command], capture_output=True, text=True, timeout=240, check=False, env=ENVIRONMENT, **more)  # fmt: skip
    assert done.returncode == code, done.stderr[-2_000:]
    return done


AGENTS = {
    "agent_openai.py": ["openai-agents>=0.24,<1"],
    "agent_pydantic_ai.py": ["pydantic-ai-slim[mcp,openai]>=2.68,<3"],
    "agent_langgraph.py": ["langchain>=1.5,<2", "langchain-mcp-adapters>=0.3.2,<1"],
}


@pytest.mark.parametrize("name", AGENTS)
def test_an_agent_with_a_replayed_model_answers_without_showing_the_code(name: str, tmp_path: Path) -> None:
    try:
        subprocess.run(["uv", "venv", "-q", "--python", sys.executable, "venv"], cwd=tmp_path, check=True, timeout=60)
        install = ["uv", "pip", "install", "-q", "--python", "venv/bin/python", *AGENTS[name]]
        subprocess.run(install, cwd=tmp_path, check=True, timeout=240, capture_output=True)
    except (OSError, subprocess.SubprocessError):
        pytest.skip("its framework cannot be installed here")
    done = ran(tmp_path / "venv/bin/python", EXAMPLES / name, "--replay", *SERVER)
    assert done.stdout == (
        "Yes: the newest code was sent at 2026-11-20T17:00:00 by sms and phone, status DELIVERED; 5 of 6 codes arrived.\n"
    )
    assert "482913" not in done.stdout + done.stderr


def test_a_cohort_is_counted_and_drawn_without_naming_anybody(tmp_path: Path) -> None:
    chart = tmp_path / "cohort.svg"
    mobiles = ["447700900001", "447700900004", "447700900006", "447700900010", "447700900001"]
    done = ran(sys.executable, EXAMPLES / "cohort_delivery.py", "--sandbox", "--svg", chart, *mobiles)
    assert done.stdout.startswith("Messages to 3 of 4 customers, by channel\nnot counted: 1 customer_not_found\n")
    expected: dict[str, int] = {}
    for mobile in mobiles[:3]:
        summary = json.loads(ran(BIN / "capillary-interactions-mcp", "summarize", "mobile", mobile, "--json", "--sandbox").stdout)  # fmt: skip
        for one in summary["channels"]:
            if "repeats" not in one:
                expected[one["channel"]] = expected.get(one["channel"], 0) + sum(one["outcomes"].values())
    shown = {}
    for line in done.stdout.splitlines():
        words = line.split()
        if len(words) == 4 and words[1].isdigit():
            shown[words[0]] = sum(map(int, words[1:]))
    assert shown == expected
    svg = ET.parse(chart).getroot()  # noqa: S314  our own file
    assert svg.attrib["role"] == "img"
    description = svg.find("{*}desc")
    assert description is not None
    assert all(channel in (description.text or "") for channel in expected)
    assert "447700" not in chart.read_text("utf-8") + done.stdout


TICKETS = {
    "1.txt": "Customer +44 7700 900004 gets no messages since Tuesday, order 20261120",
    "2.txt": "asha.example@example.com says that all is well.",
    "3.txt": "Somebody is angry",
    "4.txt": "447700900010 has never heard of us",
    "=evil 447700900002.txt": "447700900002 wants the code",
}


def folder_of_tickets(tmp_path: Path) -> Path:
    folder = tmp_path / "tickets"
    folder.mkdir()
    for name, text in TICKETS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def test_the_triage_of_a_folder_is_resumable_and_writes_no_identifier(tmp_path: Path) -> None:
    folder, results, table = folder_of_tickets(tmp_path), tmp_path / "results.jsonl", tmp_path / "results.csv"
    command = [sys.executable, EXAMPLES / "triage_folder.py", folder, results, "--sandbox", "--csv", table]
    assert ran(*command).stdout == "5 tickets: 0 known, 5 new, 0 left\n"
    whole = results.read_bytes(), table.read_bytes()
    assert ran(*command).stdout == "5 tickets: 5 known, 0 new, 0 left\n"
    assert (results.read_bytes(), table.read_bytes()) == whole
    results.write_bytes(whole[0][:-40])
    assert ran(*command).stdout == "5 tickets: 4 known, 1 new, 0 left\n"
    assert (results.read_bytes(), table.read_bytes()) == whole
    rows = {row["ticket"]: row for row in csv.DictReader(table.read_text("utf-8").splitlines())}
    assert rows["1.txt"]["team"] == "messaging operations"
    assert "no_gateway" in rows["1.txt"]["kinds"]
    assert rows["3.txt"]["code"] == "no_identifier"
    assert rows["4.txt"]["code"] == "customer_not_found"
    written = results.read_text("utf-8") + table.read_text("utf-8")
    assert [one for one in ("7700", "asha.example", "evil 4") if one in written] == []
    assert Path(f"{results}.key").stat().st_mode & 0o077 == 0


def test_an_interrupted_triage_goes_on_where_it_stopped(tmp_path: Path) -> None:
    folder, results = tmp_path / "tickets", tmp_path / "results.jsonl"
    folder.mkdir()
    for number in range(120):
        (folder / f"{number:03}.txt").write_text(f"+4477009000{number % 7 + 1:02} has a question {number}", "utf-8")
    command = [sys.executable, str(EXAMPLES / "triage_folder.py"), str(folder), str(results), "--sandbox"]
    process = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(600):
        if results.exists() and results.read_bytes().count(b"\n") >= 5:
            break
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    known = results.read_bytes().count(b"\n")
    assert 5 <= known < 120
    assert ran(*command).stdout == f"120 tickets: {known} known, {120 - known} new, 0 left\n"
    tickets = [json.loads(line)["ticket"] for line in results.read_text("utf-8").splitlines()]
    assert sorted(tickets) == [f"{number:03}.txt" for number in range(120)]
