"""`get` and `summarize` over a file of identifiers: in order, resumable, within the limit, and naming nobody."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any
from unittest import mock

import anyio
import httpx
import pytest
from capillary_interactions.server.app import build_server
from capillary_interactions.server.commands import batch
from capillary_interactions.server.commands.batch import run_batch
from support import SUMMARIZE, canaries, endpoint, message, settings, v2
from test_command import run

IDENTIFIERS = "447700900004\n\n# those who wrote on Tuesday\n447700900010\n  447700900002  \n"


def lines_of(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.promise("command.batch")
@pytest.mark.parametrize("tool", ["get", "summarize"])
def test_each_identifier_of_a_file_gets_its_line_in_order(tool: str, tmp_path: Path) -> None:
    file = tmp_path / "customers.txt"
    file.write_text(IDENTIFIERS, "utf-8")
    done = run(tool, "mobile", "--from", str(file), "--sandbox")
    lines = lines_of(done.stdout)
    assert [line["line"] for line in lines] == [1, 4, 5]
    assert lines[1]["error"].startswith("customer_not_found: ")
    assert lines[0]["result"]["customer"]["matched_by"] == "mobile"
    assert done.exit_code == 1
    assert done.stderr == "1 of the calls failed; their lines say why.\n"
    assert [value for value in canaries("447700900004", "447700900010", "447700900002") if value in done.output] == []


@pytest.mark.promise("command.batch")
def test_identifiers_come_from_standard_input_and_options_go_to_every_call() -> None:
    done = run("get", "mobile", "--from", "-", "--detail", "full", "--sandbox", stdin="447700900002\n")
    (line,) = lines_of(done.stdout)
    assert line["result"]["messages"]
    assert done.exit_code == 0


@pytest.mark.promise("command.batch")
def test_a_run_that_broke_off_goes_on_where_it_stopped(tmp_path: Path) -> None:
    file, out = tmp_path / "customers.txt", tmp_path / "out.jsonl"
    file.write_text("447700900004\n447700900002\n447700900001\n", "utf-8")
    whole = run("summarize", "mobile", "--from", str(file), "--to", str(out), "--sandbox")
    assert (whole.exit_code, whole.stdout) == (0, "")
    lines = out.read_text("utf-8").splitlines(keepends=True)
    out.write_text(lines[0] + lines[1][:20], "utf-8")
    again = run("summarize", "mobile", "--from", str(file), "--to", str(out), "--sandbox")
    assert "1 of 3 are there already." in again.stderr
    numbers = [line["line"] for line in lines_of(out.read_text("utf-8"))]
    assert numbers == [1, 2, 3]
    assert out.read_text("utf-8").startswith(lines[0]), "what stood there is untouched"
    assert "3 of 3 are there already." in run("summarize", "mobile", "--from", str(file), "--to", str(out), "--sandbox").stderr  # fmt: skip


@pytest.mark.promise("command.batch", "resilience.rate")
def test_the_brands_limit_is_waited_for(tmp_path: Path) -> None:
    slept: list[float] = []
    asked: list[int] = []

    def answer(_: httpx.Request) -> httpx.Response:
        asked.append(1)
        if len(asked) == 2:
            return httpx.Response(429, headers={"Retry-After": "40"})
        return httpx.Response(200, json=v2(message(1)))

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    out = tmp_path / "out.jsonl"
    server = build_server(settings(), endpoint(answer))
    with mock.patch.object(batch, "anyio", mock.Mock(wraps=anyio, sleep=sleep)):
        failed = run_batch(server, SUMMARIZE, {"identifier_name": "mobile"}, io.StringIO("447700900695\n" * 2), out)
    assert failed == 0
    assert slept == [40.0]
    assert len(lines_of(out.read_text("utf-8"))) == 2


@pytest.mark.promise("command.batch")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("summarize", "mobile"), "Give one IDENTIFIER_VALUE, or --from FILE"),
        (("summarize", "mobile", "447700900002", "--from", "-"), "Give one IDENTIFIER_VALUE, or --from FILE"),
        (("summarize", "mobile", "447700900002", "--to", "out.jsonl"), "--to goes with --from"),
        (("summarize", "mobile", "--from", "-", "--html", "out.html"), "--html draws one customer"),
        (("get", "mobile", "--from", "no-such-file.txt"), "No such file"),
    ],
)
def test_what_does_not_go_together_is_refused(arguments: tuple[str, ...], says: str) -> None:
    done = run(*arguments, stdin="")
    assert done.exit_code == 2
    assert says in done.stderr


@pytest.mark.promise("command.batch")
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete_the_command(shell: str) -> None:
    import subprocess
    import sys

    script = "from capillary_interactions.server.cli import main; main()"
    environment = {"_CAPILLARY_INTERACTIONS_MCP_COMPLETE": f"{shell}_source", "PATH": "/usr/bin:/bin:/usr/local/bin"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert "capillary-interactions-mcp" in done.stdout
    assert "complet" in done.stdout
