"""The matrix of clients, tried for real: each is installed where nothing else is, and talks to this server.

    uv run python tests/clients/run.py                 # all, about six minutes; needs npm and the package registries
    uv run python tests/clients/run.py python_sdk inspector

Every script here has the same conversation (`conversation.py`, `conversation.mjs`): list the tools, call both, walk a cursor to
its end, see an error. What a model would be shown is checked: no code, no number of the customer, within the budget.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from replicas.rig import free_port
from support import TOKENIZER

HERE: Final = Path(__file__).parent
COMMAND: Final = [str(Path(sys.executable).parent / "capillary-interactions-mcp")]
NEVER_SHOWN: Final = ("482913", "447700900002", "7700900002")
BUDGET: Final = 2_000


class Row(NamedTuple):
    name: str
    installs: tuple[str, ...]
    script: str
    newer_node: bool = False


ROWS: Final = (
    Row("python_sdk", ("mcp>=2.3,<3",), "python_sdk.py"),
    Row("fastmcp", ("fastmcp>=4,<5",), "fastmcp_client.py"),
    Row("openai_agents", ("openai-agents>=0.24,<1",), "openai_agents.py"),
    Row("pydantic_ai", ("pydantic-ai-slim[mcp]>=2,<3",), "pydantic_ai_agent.py"),
    Row("langchain", ("langchain>=1,<2", "langchain-mcp-adapters>=0.3.2,<1"), "langchain_agent.py"),
    Row("typescript_1", ("@modelcontextprotocol/sdk@1",), "typescript_sdk_1.mjs"),
    Row("typescript_2", ("@modelcontextprotocol/client@2",), "typescript_sdk_2.mjs"),
    Row("inspector", ("@modelcontextprotocol/inspector@2",), "inspector.mjs", newer_node=True),
)
CONFORMANCE: Final = (
    ("@modelcontextprotocol/conformance@0.1.16", (), "conformance-baseline.yml"),
    ("@modelcontextprotocol/conformance@0.2.0-alpha.12", ("--spec-version", "2026-07-28"), "conformance-baseline-2026-07-28.yml"),
)  # fmt: skip


@contextmanager
def over_http() -> Iterator[str]:
    port = free_port()
    serving = [*COMMAND, "serve", "--transport", "http", "--port", str(port), "--sandbox"]
    process = subprocess.Popen(serving, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1):
                break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}/mcp"
    finally:
        process.terminate()
        process.wait(20)


def ran(command: list[str], folder: Path, environment: dict[str, str], seconds: int = 300) -> str:
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=seconds, check=False)  # fmt: skip
    if done.returncode:
        raise RuntimeError((done.stderr or done.stdout).strip()[-400:])
    return done.stdout


def node_path(folder: Path) -> str:
    """A PATH with Node 22, installed beside where the machine's own is older."""
    version = ran(["node", "--version"], folder, dict(os.environ)).strip().lstrip("v")
    if int(version.split(".")[0]) < 22:
        tools = folder / "node22"
        tools.mkdir(exist_ok=True)
        ran(["npm", "install", "--silent", "--prefix", str(tools), "node@22"], folder, dict(os.environ))
        return f"{tools / 'node_modules' / 'node' / 'bin'}:{os.environ['PATH']}"
    return os.environ["PATH"]


def installed(row: Row, folder: Path) -> list[str]:
    """The command that runs the row's script, its packages installed in `folder`."""
    if row.script.endswith(".py"):
        ran(["uv", "venv", "--quiet", "--python", sys.executable, "venv"], folder, dict(os.environ))
        python = str(folder / "venv" / "bin" / "python")
        ran(["uv", "pip", "install", "--quiet", "--python", python, *row.installs], folder, dict(os.environ))
        return [python, row.script]
    ran(["npm", "install", "--silent", *row.installs], folder, dict(os.environ))
    return ["node", row.script]


def judged(line: str) -> str:
    """Which of the promises what a client reports breaks; empty for none."""
    report: dict[str, Any] = json.loads(line)
    shown = report["shown_to_model"]
    faults = [name for name in ("both_called", "error_seen") if not report[name]]
    faults += ["tools"] * (len(report["tools"]) != 2) + ["pages"] * (report["pages"] < 2)
    faults += ["not masked"] * any(value in shown for value in NEVER_SHOWN)
    faults += ["over budget"] * (TOKENIZER.count(shown) > BUDGET) + ["incomplete"] * ('"total_messages":7' not in shown)
    cells = f"{report['client']:34} {report['version']:10} {report['transport']:26}"
    print(f"{cells} {report['pages']} pages, {TOKENIZER.count(shown)} tokens shown  {', '.join(faults) or 'ok'}", flush=True)  # fmt: skip
    return ", ".join(faults)


def tried(row: Row, folder: Path, url: str) -> int:
    """How many of the row's cells fail."""
    folder.mkdir()
    environment = {**os.environ, "SERVER_COMMAND": json.dumps([*COMMAND, "--sandbox"]), "SERVER_URL": url}
    try:
        for file in HERE.glob("*.*"):
            shutil.copy(file, folder)
        if row.newer_node:
            environment["PATH"] = node_path(folder)
        reports = ran(installed(row, folder), folder, environment).splitlines()
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
        print(f"{row.name:34} could not be tried: {str(error)[-300:]}")
        return 1
    return sum(bool(judged(line)) for line in reports if line.startswith("{"))


def conformance(folder: Path, url: str) -> int:
    """The suite's scenarios; those that do not apply stand in the baselines, each with its reason."""
    folder.mkdir()
    failed = 0
    for package, options, baseline in CONFORMANCE:
        command = ["npx", "--yes", package, "server", "--url", url, "--suite", "active", *options]
        try:
            environment = {**os.environ, "PATH": node_path(folder)}
            ran([*command, "--expected-failures", str(HERE / baseline)], folder, environment)
            print(f"{package:62} as its baseline says  ok", flush=True)
        except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
            failed += 1
            print(f"{package:62} {str(error)[-300:]}", flush=True)
    return failed


def main() -> None:
    asked = set(sys.argv[1:]) or {row.name for row in ROWS} | {"conformance"}
    with tempfile.TemporaryDirectory() as folder, over_http() as url:
        failed = sum(tried(row, Path(folder, row.name), url) for row in ROWS if row.name in asked)
        if "conformance" in asked:
            failed += conformance(Path(folder, "conformance"), url)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
