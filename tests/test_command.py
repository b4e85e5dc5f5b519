"""The console command, as a person or a script calls it."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from capillary_interactions.server.cli import command
from capillary_interactions.server.commands import doctor
from capillary_interactions.server.sandbox import STORIES
from click.testing import CliRunner
from faults.hostile import hostile
from faults.hostile import says as hostile_says
from faults.measure import standing
from faults.table import FAULTS, Fault

ROOT = Path(__file__).parent.parent


def run(*arguments: str, stdin: bytes | str | None = None, **environment: str) -> Any:
    clean: dict[str, str | None] = {name: None for name in os.environ if name.startswith("CAPILLARY_")}
    return CliRunner().invoke(command, list(arguments), input=stdin, env={**clean, "COLUMNS": "100", **environment})


@pytest.mark.promise("command.get")
def test_get_shows_a_table_for_people() -> None:
    done = run("get", "mobile", "447700900002", "--sandbox")
    assert done.exit_code == 0
    assert "✔ DELIVERED" in done.stdout
    assert "[otp] is your Example Bank" in done.stdout
    assert "7 of 7 matching messages shown" in done.stdout
    assert "482913" not in done.output
    assert "\x1b" not in done.output


@pytest.mark.promise("command.get", "picture.terminal")
def test_summarize_draws_a_timeline_says_findings_with_remedies_and_writes_the_picture(tmp_path: Path) -> None:
    file = tmp_path / "picture.html"
    done = run("summarize", "mobile", "447700900006", "--sandbox", "--html", str(file))
    assert re.search(r"^email +✔·+[✘·]*✘$", done.stdout, re.MULTILINE)
    assert "✘ hard_bounce (email) 3 mails came back for good" in done.stdout
    assert "→ Ask for another address" in done.stdout
    assert "\x1b" not in done.stdout
    assert all(len(line) <= 100 for line in done.stdout.splitlines())
    html = file.read_text("utf-8")
    assert '"kind":"hard_bounce"' in html
    assert "Your e-ticket for Saturday" in html
    assert "447700900006" not in html
    quiet = run("summarize", "mobile", "447700900006", "--sandbox", "--json", "--html", str(file))
    assert json.loads(quiet.stdout)["total_messages"] == 6


@pytest.mark.promise("command.get")
@pytest.mark.parametrize("story", [story for story in STORIES if story.known], ids=lambda story: story.title)
def test_every_customer_can_be_shown_in_every_form(story: Any) -> None:
    for arguments in (["get"], ["get", "--detail", "full"], ["summarize"]):
        done = run(arguments[0], "mobile", story.mobile, "--sandbox", *arguments[1:])
        assert done.exit_code == 0, done.output
        assert story.mobile not in done.output
        assert story.name not in done.output


@pytest.mark.promise("command.get")
def test_json_is_the_structured_result_and_options_are_the_arguments() -> None:
    done = run("get", "email", "ravi.placeholder@example.com", "--sandbox", "--json", "--detail", "full", "--channels", "sms,email", "--outcomes", "delivered", "--contains", "otp", "--since", "2026-11-01", "--until", "2026-12-01", "--max-tokens", "900", "--network", "capillary")  # fmt: skip
    answer = json.loads(done.stdout)
    assert answer["customer"]["matched_by"] == "email"
    assert {tuple(message["channels"]) for message in answer["messages"]} == {("email",), ("sms", "phone")}
    campaign = json.loads(run("get", "mobile", "447700900001", "--sandbox", "--json", "--campaign-id", "41201").stdout)
    assert campaign["coverage"]["matching"] == 1


@pytest.mark.promise("command.get", "budget.cursor")
def test_a_cursor_works_from_the_shell_with_a_key() -> None:
    key = {"CAPILLARY_PSEUDONYM_KEY": "a key that stays the same"}
    first = json.loads(run("get", "mobile", "447700900009", "--sandbox", "--json", **key).stdout)
    assert first["coverage"]["matching"] == 10_000
    shown = run("get", "mobile", "447700900009", "--sandbox", **key).stdout
    assert f"--cursor {first['coverage']['next_cursor']}" in shown
    second = run(
        "get", "mobile", "447700900009", "--sandbox", "--json", "--cursor", first["coverage"]["next_cursor"], **key
    )
    assert json.loads(second.stdout)["coverage"]["shown"] > first["coverage"]["shown"]


@pytest.mark.promise("command.get")
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["get", "mobile", "447700900010", "--sandbox"], 1, "customer_not_found"),
        (["get", "mobile", "nobody", "--sandbox"], 2, "invalid_arguments"),
        (["get", "card", "1", "--sandbox"], 2, "is not one of"),
        (["get", "mobile", "447700900001"], 2, "CAPILLARY_HOST is not set"),
        (["summarize"], 2, "Missing argument"),
        (["nonsense"], 2, "No such command"),
        (["--sandbox", "get", "mobile", "447700900001"], 0, ""),
    ],
)
def test_exit_codes_tell_a_failed_call_from_a_wrong_one(arguments: list[str], code: int, says: str) -> None:
    done = run(*arguments)
    assert done.exit_code == code
    assert says in done.stderr
    assert code == 0 or not done.stdout


@pytest.mark.promise("command.mask")
def test_mask_masks_line_by_line() -> None:
    done = run("mask", stdin="482913 is your code\nHello\nआपका ओटीपी ७३०५१८ है\n")
    assert done.stdout.splitlines() == ["[otp] is your code", "Hello", "आपका ओटीपी [otp] है"]
    assert done.exit_code == 0


@pytest.mark.promise("command.mask")
def test_mask_explains_each_mask_without_its_value() -> None:
    done = run("mask", "--explain", stdin="482913 is your code, write to ravi@example.com\nHello\n")
    first, *reasons, last = done.stdout.splitlines()
    assert first.startswith("[otp] is your code, write to [email ")
    assert last == "Hello"
    assert any(line.startswith("    [otp]: six digits, ") and "word right beside" in line for line in reasons)
    assert any(line.startswith("    [email ") for line in reasons)
    assert "482913" not in done.output
    assert "ravi@" not in done.output


@pytest.mark.promise("command.mask")
def test_mask_jsonl_keeps_order_and_reports_bad_lines_by_number() -> None:
    lines = [
        json.dumps({"text": "482913 is your code, Mira", "customer": {"name": "Mira Sample", "mobile": "447700900695", "email": "m@example.com", "external_id": 42}}),
        "no json",
        json.dumps({"text": "Hello"}),
        json.dumps({"txt": "Hello"}),
        json.dumps({"text": "half \ud83d an emoji"}),
        "[" * 100_000,
        json.dumps({"text": "a" * 70_000}),
    ]  # fmt: skip
    done = run("mask", "--jsonl", stdin="\n".join(lines))
    out = [json.loads(line) for line in done.stdout.splitlines()]
    assert out[0] == {"text": "[otp] is your code, [customer name]", "found": {"otp": 1, "customer_name": 1}}
    assert out[2] == {"text": "Hello", "found": {}}
    assert [one["found"] for one in (out[1], out[3], out[5], out[6])] == [{"withheld": 1}] * 4
    assert out[6]["text"].startswith("[message withheld: ")
    assert len(out) == 7
    assert done.exit_code == 1
    assert "2, 4, 6." in done.stderr


@pytest.mark.promise("command.doctor")
def test_doctor_is_content_with_the_sandbox() -> None:
    done = run("doctor", "--sandbox")
    assert done.exit_code == 0
    assert [line.split("  ")[0] for line in done.stdout.splitlines()] == ["ok"] * 4 + ["note"] * 2
    quiet = run("doctor", "--sandbox", CAPILLARY_TIMEZONE="UTC", CAPILLARY_PSEUDONYM_KEY="sixteen letters or more")
    assert "note" not in quiet.stdout


@pytest.mark.promise("command.doctor")
@pytest.mark.parametrize(
    ("environment", "code", "says"),
    [
        ({}, 2, "CAPILLARY_HOST is not set"),
        (
            {"CAPILLARY_HOST": "http://127.0.0.1:9", "CAPILLARY_TILL": "t", "CAPILLARY_PASSWORD": "p"},
            1,
            "No connection to the endpoint",
        ),
    ],
)
def test_doctor_says_what_is_wrong(environment: dict[str, str], code: int, says: str) -> None:
    done = run("doctor", **environment)
    assert done.exit_code == code
    assert says in done.output
    assert "FAIL" in done.stdout


TOLD_APART = {
    "a name that nobody knows": "nobody knows its name",
    "refused": "No connection to the endpoint could be made.",
    "a certificate that has expired": "its certificate has expired",
    "a certificate for another name": "its certificate is for another name",
    "401 always": "refused this server's credentials",
    "403 with 4000": "may not read customer interactions",
    "403 of the edge, a page": "The gateway in front of the endpoint refused the call",
    "a page with 200": "text/html instead of data",
    "429, no Retry-After": "accepts no more calls",
    "the token service refuses": "refused the client key and secret",
    "503, a page": "HTTP 503",
    "nothing, for ever": "did not answer within",
}


@pytest.mark.promise("command.doctor")
@pytest.mark.parametrize("title", TOLD_APART)
async def test_doctor_tells_faults_apart_and_says_how_to_mend_each(title: str, tmp_path: Path) -> None:
    (fault,) = (one for one in FAULTS if one.title == title)
    async with standing(fault, tmp_path) as (given, _):
        structure = doctor.structure_of(await doctor.checked(given), [])
    assert structure["ok"] is False
    (wrong,) = (one for one in structure["checks"] if not one["ok"])
    assert TOLD_APART[title] in wrong["problem"]
    assert len(wrong["remedy"]) > 10


@pytest.mark.promise("command.doctor")
@pytest.mark.parametrize(
    ("minutes", "says"), [(10, "10 minutes ahead of"), (-30, "30 minutes behind"), (1, ""), (None, "")]
)
async def test_doctor_tells_a_clock_that_is_off(minutes: int | None, says: str, tmp_path: Path) -> None:
    date = "" if minutes is None else format_datetime(datetime.now(UTC) - timedelta(minutes=minutes), usegmt=True)
    fault = Fault("a clock", [hostile_says(200, {"errors": [{"code": 8015}]}, Date=date)], None)
    async with standing(fault, tmp_path) as (given, _):
        *_, clock = await doctor.checked(given)
    assert clock.name == "clock"
    assert says in clock.problem
    assert bool(clock.problem) is bool(says)


@pytest.mark.promise("command.doctor", "resilience.breaker")
@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (200, {"status": "ready"}, ""),
        (
            503,
            {"status": "not ready", "reason": "5 calls in a row failed since 09:00:00 UTC"},
            "5 calls in a row failed since",
        ),
        (503, [], "It is not ready"),
        (200, b"<html>", "does not answer at /ready"),
    ],
)
async def test_doctor_shows_what_a_running_server_says_of_its_endpoint(status: int, body: Any, says: str) -> None:
    async with hostile([hostile_says(status, body)]) as server:
        told = await doctor.readiness(f"http://127.0.0.1:{server.port}/")
    assert says in told
    assert bool(says) is bool(told)
    assert "does not answer" in await doctor.readiness("http://127.0.0.1:1")


@pytest.mark.promise("command.demo")
@pytest.mark.skipif(sys.platform == "win32", reason="no such pipe")
def test_a_reader_who_has_enough_ends_the_demo_without_a_traceback() -> None:
    demo = subprocess.Popen(
        [sys.executable, "-m", "capillary_interactions.server", "demo"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert demo.stdout is not None
    assert demo.stderr is not None
    demo.stdout.read(200)
    demo.stdout.close()
    assert demo.wait(60) == 1
    assert b"Traceback" not in demo.stderr.read()
    demo.stderr.close()


@pytest.mark.promise("command.doctor")
def test_doctor_speaks_json() -> None:
    told = json.loads(run("doctor", "--sandbox", "--json").stdout)
    assert told["ok"] is True
    assert [one["check"] for one in told["checks"]] == ["settings", "tokenizer", "endpoint and credentials", "clock"]
    bad = run("doctor", "--json")
    assert bad.exit_code == 2
    assert json.loads(bad.stdout) == {
        "ok": False,
        "checks": [{"check": "settings", "ok": False, "problem": "see above"}],
        "notes": [],
    }


@pytest.mark.promise("command.doctor")
def test_doctor_tells_wrong_credentials_and_a_broken_installation(
    sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from capillary_interactions.tools.budget import tokens

    wrong = {"CAPILLARY_HOST": sandbox.base_url, "CAPILLARY_TILL": "nobody", "CAPILLARY_PASSWORD": "wrong-password"}
    monkeypatch.setattr(tokens, "VOCABULARY_SHA256", "0")
    monkeypatch.setattr(tokens.Tokenizer, "_encoding", None)
    done = run("doctor", **wrong)
    assert done.exit_code == 1
    assert "FAIL  tokenizer: The vocabulary inside the package is missing or damaged." in done.stdout
    assert "FAIL  endpoint and credentials: not_authorized" in done.stdout
    assert "wrong-password" not in done.output


@pytest.mark.promise("command.demo")
@pytest.mark.parametrize("columns", ["80", "200"])
def test_demo_shows_both_tools_through_a_real_client(columns: str) -> None:
    environment = {**os.environ, "COLUMNS": columns}
    done = subprocess.run(
        [sys.executable, "-m", "capillary_interactions.server", "demo"],
        capture_output=True,
        timeout=60,
        env=environment,
        check=False,
    )
    shown = done.stdout.decode()
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    for expected in (
        "Question 1",
        "Question 2",
        "INVENTED data",
        "482913" if columns == "0" else "664081",
        "[otp] is your Example Bank",
        "masked: 6 otp",
        "no_gateway",
        "tokens of raw JSON became",
    ):
        assert expected in shown
    assert "\x1b" not in shown
    answers = re.split("What the endpoint answers|What the assistant gets", shown)[2::2]
    assert len(answers) == 2
    for answer in answers:
        assert not re.search(
            r"447700900\d\d\d|482913|664081", re.sub(r"(Question|Customer 4|customer 4|Try).*", "", answer)
        )


@pytest.mark.promise("command.demo")
def test_demo_ends_with_1_and_the_reason_if_a_call_fails() -> None:
    script = (
        "from capillary_interactions.server.commands import demo; from capillary_interactions.server import cli; "
        "demo.QUESTIONS = (demo.QUESTIONS[0]._replace(tool='no_such_tool'),); cli.main(['demo'])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60, check=False)
    assert done.returncode == 1
    assert b"no_such_tool" in done.stderr


@pytest.mark.promise("command.get", "package.documented")
@pytest.mark.parametrize("name", ["serve", "demo", "get", "summarize", "mask", "doctor"])
def test_every_command_explains_itself(name: str) -> None:
    done = run(name, "--help")
    assert done.exit_code == 0
    assert "Usage:" in done.stdout
    assert "Example: " in done.stdout


def example_of(name: str) -> list[str]:
    """The words of the example in a command's help, without what is piped into it and the command's own name."""
    text = re.sub(r"\s+", " ", run(name, "--help").stdout.split("Example: ")[1].split("Options:")[0])
    return text.split("capillary-interactions-mcp")[1].split()


@pytest.mark.promise("command.get", "package.documented")
@pytest.mark.parametrize("name", ["demo", "get", "summarize", "mask", "doctor"])
def test_the_example_in_a_commands_help_works(name: str) -> None:
    words = example_of(name)
    assert words[0] == name
    done = run(*words, stdin="482913 is your code\n")
    assert done.exit_code == 0, done.output
    assert done.stdout


@pytest.mark.promise("command.get", "package.documented")
def test_the_example_in_serves_help_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    words = [port if word == "8000" else word for word in example_of("serve")]
    process = subprocess.Popen([sys.executable, "-m", "capillary_interactions.server", *words])
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", int(port)), 1):
                break
            time.sleep(0.05)
        else:
            pytest.fail("nobody listens")
    finally:
        process.terminate()
        assert process.wait(20) == 0


@pytest.mark.promise("command.sandbox")
@pytest.mark.parametrize("name", ["serve", "demo", "get", "summarize", "mask", "doctor"])
def test_every_command_takes_sandbox(name: str) -> None:
    assert "--sandbox" in run(name, "--help").stdout


@pytest.mark.promise("command.get")
def test_version_and_help() -> None:
    assert re.fullmatch(r"capillary-interactions-mcp \d+\.\d+\.\d+\n", run("--version").stdout)
    assert all(
        name in run("--help").stdout for name in ("serve", "demo", "get", "summarize", "mask", "doctor", "--sandbox")
    )


@pytest.mark.promise("command.sandbox")
def test_the_sandbox_hides_nothing_that_a_real_endpoint_would_show(sandbox: Any) -> None:
    import urllib.error
    import urllib.request

    from capillary_interactions.server.sandbox.service import _BASIC

    def get(path: str, **headers: str) -> tuple[int, str]:
        request = urllib.request.Request(sandbox.base_url + path, headers=headers)  # noqa: S310
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.read().decode()

    path = "/v2/customers/interaction?identifierName=mobile&identifierValue=447700900002"
    assert get(path)[0] == 401
    assert get(path, **{"X-CAP-API-OAUTH-TOKEN": "none"})[0] == 401
    status, body = get(path, Authorization=_BASIC)
    assert (status, "482913" in body) == (200, True)
    flaky = "/v2/customers/interaction?identifierName=mobile&identifierValue=447700900011"
    assert sorted(get(flaky, Authorization=_BASIC)[0] for _ in range(2)) == [200, 503]
    flaky_v1 = "/v1.1/customer/interactions?mobile=447700900011"
    assert sorted(get(flaky_v1, Authorization=_BASIC)[0] for _ in range(2)) == [200, 503]
    v1 = "/v1.1/customer/interactions?mobile=447700900009&limit=3&offset=1&type=email"
    assert (
        json.loads(get(v1, Authorization=_BASIC)[1])["response"]["customer"]["interactions"]["network"][0][
            "interaction"
        ][0]["count"]
        == 3
    )
    typed = json.loads(get(path + "&type=email", Authorization=_BASIC)[1])
    assert [channel["name"] for channel in typed["interaction"]] == ["email"]
    token = urllib.request.Request(sandbox.base_url + "/v3/oauth/token/generate", data=b'{"key": "x", "secret": "y"}')  # noqa: S310
    with pytest.raises(urllib.error.HTTPError, match="401") as refused:
        urllib.request.urlopen(token, timeout=5)  # noqa: S310
    refused.value.close()


@pytest.mark.promise("command.examples")
@pytest.mark.parametrize(
    ("ticket", "says"),
    [
        ("Customer +44 7700 900004 gets no messages since Tuesday", "team: messaging operations"),
        ("asha.example@example.com asks about a parcel", "Nothing is wrong: 5 messages"),
        ("Member LOYAL-1010 has a question", "customer_not_found"),
        ("Somebody is angry", "ask for the mobile number"),
    ],
)
def test_the_triage_bot_reads_a_ticket_and_answers(ticket: str, says: str) -> None:
    bot = ROOT / "examples" / "triage_bot.py"
    assert len(bot.read_text("utf-8").splitlines()) <= 80
    done = subprocess.run(
        [sys.executable, bot, "--sandbox"], input=ticket.encode(), capture_output=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert says in done.stdout.decode()


@pytest.mark.promise("command.examples")
def test_the_example_configurations_name_the_command_and_real_settings() -> None:
    from capillary_interactions.server.settings import Settings

    desktop = json.loads((ROOT / "examples" / "claude_desktop_config.json").read_text("utf-8"))["mcpServers"]
    vscode = json.loads((ROOT / "examples" / "vscode_mcp.json").read_text("utf-8"))["servers"]
    for server in (*desktop.values(), *vscode.values()):
        assert (server["command"], server["args"]) == ("uvx", ["capillary-interactions-mcp"])
        assert {name.removeprefix("CAPILLARY_").lower() for name in server["env"]} <= set(Settings.model_fields)
