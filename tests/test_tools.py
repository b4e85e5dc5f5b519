"""Both tools through a real client in memory: filters, details, strictness, ledger, budget, cursors, summary."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from mcp import Client
from support import (
    GET,
    MOBILE,
    SUMMARIZE,
    TOKENIZER,
    call,
    channels,
    examples,
    failure,
    message,
    rows,
    sample,
    server_answering,
    tokens,
    v2,
)

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.mark.promise("reading.once", "reading.dates", "tools.detail", "budget.newest", "masking.identity")
async def test_the_v2_sample_through_a_client_has_seven_messages_and_no_number() -> None:
    server = server_answering(sample("v2"))
    answer = await call(server, GET, detail="full")
    assert [m["sent_at"] for m in answer["messages"]] == sorted(
        (m["sent_at"] for m in answer["messages"]), reverse=True
    )
    assert answer["messages"][0]["sent_at"] == "2025-05-28T13:52:07"
    assert answer["coverage"] == {"matching": 7, "shown": 7, "omitted": 0}
    assert {m["outcome"] for m in answer["messages"]} == {"not_delivered", "configuration"}
    assert MOBILE not in json.dumps(answer)
    assert not any("to" in m for m in answer["messages"])
    concise = await call(server, GET)
    assert sum(row["repeats"] for row in rows(concise["table"])) == 7
    assert concise["table"]["outcomes"] == {"FAILED": "not_delivered", "GTW_NOT_FOUND": "configuration"}


@pytest.mark.promise("reading.shapes", "tools.detail")
async def test_the_v1_samples_through_a_client() -> None:
    server = server_answering(sample("v1"), api_version="v1.1")
    answer = await call(server, GET, detail="full", identifier_value="447700900269")
    assert {m["outcome"] for m in answer["messages"]} == {"engaged", "delivered"}
    collapsed = server_answering(sample("v1_collapsed"))
    survey = (await call(collapsed, GET, identifier_value="07700 900000"))["surveys"][0]
    assert survey["link"] == "[link survey.example.com]"
    assert "T0K3N456" not in json.dumps(survey)
    assert "Some Staff" not in json.dumps(survey)


@pytest.mark.promise("reading.about")
@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("mobile", "447700900269", True),
        ("mobile", "+44 7700 900269", True),
        ("mobile", "7700900269", True),
        ("mobile", "447700900111", False),
        ("email", "someone@example.com", False),
        ("external_id", "L-1", True),
    ],
)
async def test_an_answer_about_another_customer_is_said_and_not_shown(name: str, value: str, shown: bool) -> None:
    body = sample("v1")
    body["response"]["customer"]["email"] = "else@example.com"
    server = server_answering(body, api_version="v1.1")
    asked = {"identifier_name": name, "identifier_value": value}
    if shown:
        assert (await call(server, SUMMARIZE, **asked))["total_messages"] > 0
    else:
        text = await failure(server, SUMMARIZE, **asked)
        assert text.startswith("endpoint_answer_unreadable: The endpoint answered about another customer")


@pytest.mark.promise("reading.about")
@pytest.mark.parametrize("hidden", ["", "null", "******0269", None])
async def test_an_answer_that_hides_its_number_contradicts_nothing(hidden: str | None) -> None:
    body = sample("v1")
    body["response"]["customer"]["mobile"] = hidden
    assert (await call(server_answering(body, api_version="v1.1"), SUMMARIZE))["total_messages"] > 0


MIXED = channels(
    ("sms", [message(1, "Your code is 482913"), message(30, "An offer", campaignId=9, status="FAILED")]),
    (
        "email",
        [message(2, "A letter", campaignId=9, status="OPENED"), message(50, "An older letter", status="HARD_BOUNCED")],
    ),
    ("whatsapp", [message(3, "Hello", status="SENT")]),
)

FILTERS: list[tuple[str, dict[str, Any], list[str]]] = [
    ("one channel", {"channels": ["email"]}, ["A letter", "An older letter"]),
    ("channels by a text with commas", {"channels": "sms, WhatsApp"}, ["Your code is [otp]", "Hello", "An offer"]),
    ("channels as a JSON text", {"channels": '["email"]'}, ["A letter", "An older letter"]),
    ("an outcome", {"outcomes": ["engaged", "in_flight"]}, ["A letter", "Hello"]),
    ("a campaign", {"campaign_id": "9"}, ["A letter", "An offer"]),
    ("a campaign as a number", {"campaign_id": 9}, ["A letter", "An offer"]),
    ("a word", {"contains": "LETTER"}, ["A letter", "An older letter"]),
    ("a mask", {"contains": "[otp]"}, ["Your code is [otp]"]),
    ("a day", {"since": "2026-11-19", "until": "2026-11-19"}, ["An offer"]),
    ("since a day", {"since": "2026-11-20"}, ["Your code is [otp]", "A letter", "Hello"]),
    ("until a day", {"until": "2026-11-18"}, ["An older letter"]),
    ("a time", {"since": "2026-11-20T21:57:00", "until": "2026-11-20 22:58:00"}, ["Your code is [otp]", "A letter"]),
    ("a time with a zone, compared as written", {"since": "2026-11-20T22:00:00+05:30"}, ["Your code is [otp]"]),
    ("everything null", {"channels": None, "since": None, "contains": None, "cursor": None}, ["Your code is [otp]", "A letter", "Hello", "An offer", "An older letter"]),
    ("two filters", {"channels": ["sms"], "outcomes": "not_delivered"}, ["An offer"]),
]  # fmt: skip


@pytest.mark.promise("tools.filters", "tools.window", "tools.contains-masked", "tools.channels-agree")
@pytest.mark.parametrize(("arguments", "texts"), [row[1:] for row in FILTERS], ids=[row[0] for row in FILTERS])
async def test_a_filter_narrows_the_answer(arguments: dict[str, Any], texts: list[str]) -> None:
    server = server_answering(MIXED)
    answer = await call(server, GET, detail="full", **arguments)
    assert [m["text"] for m in answer["messages"]] == texts
    assert answer["coverage"]["matching"] == len(texts)
    concise = await call(server, GET, **arguments)
    assert [row["text"] for row in rows(concise["table"])] == texts


@pytest.mark.promise("tools.contains-masked")
async def test_a_code_cannot_be_searched_for() -> None:
    server = server_answering(MIXED)
    for guess in ("4", "48", "482913", "2913"):
        answer = await call(server, GET, contains=guess)
        assert answer["coverage"]["matching"] == 0
        assert "table" not in answer


@pytest.mark.promise("tools.filters", "endpoint.type-filter")
async def test_the_answer_is_filtered_again_whatever_the_endpoint_filtered() -> None:
    asked: list[str | None] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("type"))
        return httpx.Response(200, json=MIXED)

    answer = await call(server_answering(handler), GET, channels=["email"])
    assert (asked, answer["coverage"]["matching"]) == (["email"], 2)


@pytest.mark.promise("tools.window")
async def test_a_named_zone_makes_times_zoned_and_windows_exact() -> None:
    server = server_answering(MIXED, timezone="Asia/Kolkata")
    answer = await call(server, GET, detail="full", since="2026-11-20T17:27:59Z")
    assert [m["sent_at"] for m in answer["messages"]] == ["2026-11-20T22:58:00+05:30"]
    assert "warnings" not in answer
    whole_day = await call(server, GET, since="2026-11-19", until="2026-11-19")
    assert whole_day["coverage"]["matching"] == 1


WARNINGS: list[tuple[str, Any, dict[str, Any], str]] = [
    ("entries that are no messages", v2(message(1), "x"), {}, "missing here: 1 message."),  # type: ignore[arg-type]
    ("entries that are no channels", {"interaction": ["x"]}, {}, "Could not be read: 1 part beside"),
    ("times", v2(message(1, sentDate="soon")), {}, "left out: 1 time."),
    ("times and a window", v2(message(1, sentDate="soon")), {"since": "2026-01-01"}, "1 message without a readable time"),
    ("more counted than listed", {"interaction": [{"name": "sms", "count": 7, "messageList": [message(1)]}]}, {}, "sms: the endpoint counts 7 and lists 1."),
    ("exactly a page", v2(*(message(n) for n in range(50))), {}, "sms: exactly 50 listed"),
    ("statuses that differ", channels(("sms", [message(1)]), ("phone", [message(1, status="SENT")])), {}, "Different statuses on different channels: 1 message;"),
    ("the endpoint's own warning", v2(warnings=[{"code": 91009, "status": False}]), {}, "The endpoint warned (its code 91009)."),
    ("a channel nobody knows", v2(message(1)), {"channels": ["pigeon"]}, "The endpoint answered no such channel; it answered: sms."),
    ("no zone", v2(message(1)), {}, "Times are zoneless"),
    ("a zone in the bounds alone", v2(message(1)), {"until": "2026-12-01T00:00:00Z"}, "compared as written"),
]  # fmt: skip


@pytest.mark.promise("reading.nothing-lost", "tools.filters")
@pytest.mark.parametrize("tool", [GET, SUMMARIZE])
@pytest.mark.parametrize(("body", "arguments", "says"), [row[1:] for row in WARNINGS], ids=[row[0] for row in WARNINGS])
async def test_what_limits_an_answer_is_said(tool: str, body: Any, arguments: dict[str, Any], says: str) -> None:
    answer = await call(server_answering(body), tool, **arguments)
    assert any(says in warning for warning in answer["warnings"]), answer["warnings"]


REFUSALS: list[tuple[str, dict[str, Any], str]] = [
    ("an unknown argument", {"channel": "sms"}, "there is no argument channel"),
    ("an unknown argument that is a secret", {"447700900695": 1}, "there is no argument with such a name"),
    ("an unknown kind of identifier", {"identifier_name": "card"}, "identifier_name: should be 'mobile', 'email' or 'external_id'"),
    ("no identifier", {"identifier_value": ""}, "identifier_value: "),
    ("a mobile that is none", {"identifier_value": "Mira"}, "identifier_value is no mobile number"),
    ("a mail address that is none", {"identifier_name": "email", "identifier_value": "mira"}, "identifier_value is no e-mail address"),
    ("an identifier that is a list", {"identifier_value": [MOBILE]}, "identifier_value: should be a valid string"),
    ("a mobile as a broken number", {"identifier_value": 4477.5}, "identifier_value: is a broken number"),
    ("a budget of nothing", {"max_tokens": 0}, "max_tokens: should be greater than or equal to 256"),
    ("a budget without end", {"max_tokens": 10**9}, "max_tokens: should be less than or equal to 10000"),
    ("a budget in words", {"max_tokens": "2k"}, "max_tokens: should be a valid integer"),
    ("since after until", {"since": "2026-11-02", "until": "2026-11-01"}, "since is after until"),
    ("an unknown network", {"network": "myspace"}, "network: "),
    *((f"since {bad}", {"since": bad}, "since: is no date") for bad in ("yesterday", "01-11-2026", "2026-11", "2026-02-30", "1700000000", "2026-11-01T25:00")),
]  # fmt: skip


@pytest.mark.promise("tools.strict", "tools.errors")
@pytest.mark.parametrize("tool", [GET, SUMMARIZE])
@pytest.mark.parametrize(("arguments", "says"), [row[1:] for row in REFUSALS], ids=[row[0] for row in REFUSALS])
async def test_a_bad_argument_is_refused_by_name_and_not_echoed(
    tool: str, arguments: dict[str, Any], says: str
) -> None:
    text = await failure(server_answering(v2()), tool, **arguments)
    assert text.startswith("invalid_arguments: ")
    assert says in text
    assert "Arguments: identifier_name, identifier_value" in text
    assert "input_value" not in text
    assert "pydantic" not in text
    assert TOKENIZER.count(text) < 200
    for value in arguments.values():
        if isinstance(value, str) and len(value) > 5:
            assert value not in text


@pytest.mark.promise("tools.strict")
async def test_many_mistakes_are_named_within_bounds() -> None:
    text = await failure(server_answering(v2()), GET, **{f"wrong_{chr(97 + n)}": n for n in range(20)})
    assert "and 12 more" in text
    missing = server_answering(v2())
    async with Client(missing) as client:
        result = await client.call_tool(GET, {})
    assert "identifier_name: Field required; identifier_value: Field required" in result.content[0].text  # type: ignore[union-attr]


@pytest.mark.promise("tools.strict")
@pytest.mark.parametrize(
    "value", [447700900695, 447700900695.0, "+44 7700 900695", "0044-7700-900695", "(44) 7700.900695"]
)
async def test_a_mobile_may_be_written_in_any_usual_way(value: Any) -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["identifierValue"])
        return httpx.Response(200, json=v2())

    await call(server_answering(handler), SUMMARIZE, identifier_value=value)
    assert asked == ["447700900695"]


@pytest.mark.promise("tools.errors")
async def test_a_crash_is_an_internal_error_without_its_text(caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        async def ask(self, question: Any, progress: Any = None) -> Any:
            raise RuntimeError(f"about {MOBILE}")

        async def aclose(self) -> None: ...

        async def pulse(self) -> None: ...

    from capillary_interactions.server.app import build_server
    from support import settings

    text = await failure(build_server(settings(), Broken()))
    assert text.startswith("internal_error: ")
    assert "RuntimeError in ask:" in caplog.text
    assert MOBILE not in text + caplog.text


@pytest.mark.promise("tools.two", "tools.cost")
async def test_the_published_tools_are_the_checked_in_snapshots_and_cheap() -> None:
    async with Client(server_answering(v2())) as client:
        tools = [
            tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in (await client.list_tools()).tools
        ]
    assert [tool["name"] for tool in tools] == [GET, SUMMARIZE]
    for tool in tools:
        snapshot = SNAPSHOTS / f"{tool['name']}.json"
        shown = json.dumps(tool, indent=1, ensure_ascii=False) + "\n"
        assert snapshot.read_text("utf-8") == shown, f"{snapshot.name} differs: if the change is meant, write it anew"
        assert tool["annotations"] == {
            "readOnlyHint": True,
            "idempotentHint": True,
            "destructiveHint": False,
            "openWorldHint": False,
        }
        assert tool["title"]
        for schema in (tool["inputSchema"], tool["outputSchema"]):
            assert schema["type"] == "object"
            assert not {"anyOf", "oneOf", "allOf", "$ref", "title"} & set(schema)
            _each_property_is_described(schema)
    assert tokens([{key: value for key, value in tool.items() if key != "outputSchema"} for tool in tools]) <= 600
    assert tokens(tools) <= 1_500


def _each_property_is_described(schema: Any) -> None:
    for name, property_schema in schema.get("properties", {}).items():
        assert property_schema.get("description"), name
        assert "title" not in property_schema
        _each_property_is_described(property_schema)
        _each_property_is_described(property_schema.get("items", {}))


LONG = v2(
    *(
        message(n, f"Number {n} of many: your order {100_000 + 37 * n} has shipped.", campaignId=n % 5 or -1)
        for n in range(400)
    )
)


@pytest.mark.promise("budget.bound", "budget.ledger", "budget.newest")
@pytest.mark.parametrize("detail", ["concise", "full"])
@pytest.mark.parametrize("budget", [256, 500, 1000, 2000, 10_000])
async def test_no_answer_passes_its_budget_and_the_ledger_adds_up(detail: str, budget: int) -> None:
    answer = await call(server_answering(LONG), GET, detail=detail, max_tokens=budget)
    spent = tokens(answer)
    ledger = answer["coverage"]
    shown = answer.get("messages") or rows(answer["table"])
    assert spent <= budget
    assert spent >= 0.9 * budget
    assert ledger["shown"] + ledger["omitted"] == ledger["matching"] == 400
    assert sum(ledger.get("omitted_by_channel", {}).values()) == ledger["omitted"]
    assert shown[0]["text"].startswith("Number 0 of")
    assert all(row["text"].endswith("has shipped.") for row in shown[:-2])  # no more than the last two are cut
    assert ledger.get("omitted_to", "") < shown[-1]["sent_at"]


@pytest.mark.promise("budget.bound")
@pytest.mark.parametrize("detail", ["concise", "full"])
async def test_one_text_longer_than_the_budget_is_shortened_and_says_so(detail: str) -> None:
    answer = await call(
        server_answering(v2(message(1, "word " * 8000), message(2))), GET, max_tokens=300, detail=detail
    )
    shown = answer.get("messages") or rows(answer["table"])
    assert "…(+" in shown[0]["text"]
    assert shown[0]["text"].endswith(" chars)")
    assert 270 <= tokens(answer) <= 300
    assert answer["coverage"]["omitted"] == 1


@pytest.mark.promise("budget.cursor", "budget.ledger")
@pytest.mark.parametrize("detail", ["concise", "full"])
@pytest.mark.parametrize("budgets", [[400], [2000], [256, 4000, 900]])
async def test_following_the_cursor_shows_every_message_once(detail: str, budgets: list[int]) -> None:
    server = server_answering(LONG)
    seen: list[str] = []
    cursor = None
    for page in range(500):
        answer = await call(server, GET, detail=detail, max_tokens=budgets[page % len(budgets)], cursor=cursor)
        seen += [row["text"].split(" of")[0] for row in (answer.get("messages") or rows(answer["table"]))]
        assert answer["coverage"]["shown"] == len(seen)
        cursor = answer["coverage"].get("next_cursor")
        if cursor is None:
            break
        assert TOKENIZER.count(cursor) <= 80
    assert len(seen) == len(set(seen)) == 400


@pytest.mark.promise("budget.cursor")
async def test_messages_that_arrive_during_a_walk_do_not_disturb_it() -> None:
    listed = [message(n, f"message {n}") for n in range(1, 60)]
    first = await call(server_answering(v2(*listed)), GET, max_tokens=500, detail="full")
    cursor, shown = first["coverage"]["next_cursor"], first["messages"]
    grown = v2(message(0, "a newer one"), *listed)
    second = await call(server_answering(grown), GET, max_tokens=10_000, detail="full", cursor=cursor)
    assert [m["text"] for m in shown + second["messages"]] == [f"message {n}" for n in range(1, 60)]
    assert second["coverage"] == {"matching": 59, "shown": 59, "omitted": 0}
    assert "Arrived since: 1 message; call without cursor." in second["warnings"]
    shrunk = server_answering(v2(*listed[5:]))
    assert (await failure(shrunk, GET, detail="full", cursor=cursor)).startswith("cursor_expired: ")


@pytest.mark.promise("budget.cursor", "tools.errors")
async def test_a_cursor_serves_one_question_only() -> None:
    server = server_answering(LONG)
    cursor = (await call(server, GET, max_tokens=300))["coverage"]["next_cursor"]
    changes: list[dict[str, Any]] = [
        {"identifier_value": "447700900001"},
        {"channels": ["sms"]},
        {"detail": "full"},
        {"contains": "order"},
        {"cursor": cursor[:-2]},
        {"cursor": cursor[:5] + ("A" if cursor[5] != "A" else "B") + cursor[6:]},
        {"cursor": "nonsense!"},
        {"cursor": "é"},
        {"cursor": ""},
    ]
    for change in changes[:-1]:
        assert (await failure(server, GET, **{"cursor": cursor, **change})).startswith("cursor_expired: "), change
    assert (await failure(server, GET, cursor="x" * 1_000_000)).startswith("invalid_arguments: cursor: ")
    other_key = server_answering(LONG, pseudonym_key="another key for tests")
    assert (await failure(other_key, GET, cursor=cursor)).startswith("cursor_expired: ")
    replica = await call(server_answering(LONG), GET, cursor=cursor, max_tokens=900)
    assert replica["coverage"]["shown"] > 0


@st.composite
def histories(draw: st.DrawFn) -> dict[str, Any]:
    texts = st.one_of(
        st.text(max_size=80), st.sampled_from(["<|endoftext|>", '{"a": [1]}', "😀" * 30, "नमस्ते 123456", "[otp]"])
    )
    listed = [
        message(
            draw(st.integers(0, 400)),
            draw(texts),
            status=draw(st.sampled_from(["DELIVERED", "FAILED", "SENT", "ODD"])),
            campaignId=draw(st.sampled_from([-1, 7, 8])),
        )
        for _ in range(draw(st.integers(0, 40)))
    ]
    cut = draw(st.integers(0, len(listed)))
    return channels(
        ("sms", listed), ("phone", listed[:cut]), ("email", [{**m, "id": m["id"] + 10**12} for m in listed[cut:]])
    )


@pytest.mark.promise("budget.bound", "budget.ledger", "tools.channels-agree", "summary.figures")
@hypothesis_settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(body=histories(), budget=st.integers(256, 3000), detail=st.sampled_from(["concise", "full"]))
async def test_any_history_is_answered_within_any_budget(body: dict[str, Any], budget: int, detail: str) -> None:
    server = server_answering(body)
    answer = await call(server, GET, max_tokens=budget, detail=detail)
    assert tokens(answer) <= budget
    ledger = answer["coverage"]
    assert ledger["shown"] + ledger["omitted"] == ledger["matching"]
    ids = {m["id"] for block in body["interaction"] for m in block["messageList"]}
    assert ledger["matching"] == len(ids)
    _no_absent_facts(answer)
    summary = await call(server, SUMMARIZE, max_tokens=budget)
    assert tokens(summary) <= budget
    assert summary["total_messages"] == len(ids)
    _no_absent_facts(summary)


def _no_absent_facts(value: Any) -> None:
    assert value is not None
    if isinstance(value, dict):
        for key, inner in value.items():
            assert inner not in ({}, []), key
            _no_absent_facts(inner)
    elif isinstance(value, list):
        for inner in value:
            _no_absent_facts(inner)


@pytest.mark.promise("budget.bound", "summary.figures")
async def test_a_summary_in_a_small_budget_keeps_its_figures_and_counts_what_it_leaves_out() -> None:
    listed = [
        (
            f"channel_{n}",
            [
                message(n * 20 + i, status=status, campaignId=i + 1)
                for i, status in enumerate(("FAILED", "DELIVERED", "HARD_BOUNCED", "DND_BLOCKED") * 3)
            ],
        )
        for n in range(12)
    ]
    server = server_answering(channels(*listed))
    whole, small = await call(server, SUMMARIZE, max_tokens=10_000), await call(server, SUMMARIZE, max_tokens=256)
    assert tokens(small) <= 256
    assert whole["total_messages"] == small["total_messages"] == 144
    assert any("more channels left out" in warning for warning in small["warnings"])


@pytest.mark.promise("masking.closed")
async def test_a_text_that_cannot_be_masked_is_withheld_and_the_call_goes_on(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from capillary_interactions.tools.privacy import masker

    def breaks(text: str) -> Any:
        if "482913" in text:
            raise ValueError(text)
        return original(text)

    original = masker.fold
    monkeypatch.setattr(masker, "fold", breaks)
    answer = await call(server_answering(v2(message(1, "code 482913"), message(2, "Hello"))), GET, detail="full")
    assert [m["text"] for m in answer["messages"]] == ["[message withheld: may hold a one-time code]", "Hello"]
    assert answer["messages"][0]["status"] == "DELIVERED"
    assert answer["masked"] == {"withheld": 1}
    assert "masking failed (ValueError)" in caplog.text
    assert "482913" not in caplog.text
