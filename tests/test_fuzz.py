"""The published samples, broken in structure: whatever comes, both tools answer or say a documented code, in linear time."""

from __future__ import annotations

import copy
import json
import time
from typing import Any

import httpx
import pytest
from capillary_interactions.tools.errors import AnswerUnreadable
from capillary_interactions.tools.reading import listed_in, read_history
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from mcp import Client
from support import GET, SAMPLES, SUMMARIZE, examples, message, sample, server_answering, v2

NAMES = sorted(path.stem for path in SAMPLES.glob("*.json"))

junk = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**30), 10**30),
        st.floats(),
        st.text(max_size=30),
        st.sampled_from(
            ["null", "true", "-1", "15-06-45837 02:56:40", "2026-11-20T10:00:00Z", "DELIVERED", "\x00", "😀"]
        ),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something stands in a JSON value."""
    inside = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [path, *(place for key, inner in inside for place in places(inner, (*path, key)))]


def changed(body: Any, place: tuple[Any, ...], how: str, thing: Any) -> Any:
    """`body` with one place broken."""
    if not place:
        return {"replace": thing, "wrap": [body], "unwrap": body, "twice": [body, body]}.get(how, body)
    parent = body
    for key in place[:-1]:
        parent = parent[key]
    old = parent[place[-1]]
    match how:
        case "replace":
            parent[place[-1]] = thing
        case "wrap":
            parent[place[-1]] = [old]
        case "unwrap":
            parent[place[-1]] = old[0] if isinstance(old, list) and old else {"inner": old}
        case "twice" if isinstance(parent, list):
            parent.append(old)
        case "rename" if isinstance(parent, dict):
            parent[str(thing)[:12]] = parent.pop(place[-1])
        case _:
            del parent[place[-1]]
    return body


@st.composite
def broken(draw: st.DrawFn) -> Any:
    body = copy.deepcopy(sample(draw(st.sampled_from(NAMES))))
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.sampled_from(places(body)))
        how = draw(st.sampled_from(["replace", "wrap", "unwrap", "twice", "rename", "delete"]))
        body = changed(body, place, how, draw(junk))
    return body


@pytest.mark.promise("reading.fuzz")
@hypothesis_settings(max_examples=examples(600), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(body=broken())
def test_reading_a_broken_answer_gives_a_history_or_says_that_it_cannot(body: Any) -> None:
    listed_in(body, "capillary")
    try:
        history = read_history([body], "capillary", None)
    except AnswerUnreadable:
        return
    assert len({one.id for one in history.messages}) == len(history.messages)


@pytest.mark.promise("reading.fuzz")
@hypothesis_settings(max_examples=examples(100), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(body=broken())
async def test_both_tools_answer_a_broken_answer_or_say_a_documented_code(body: Any) -> None:
    # with the Infinity and NaN that Python writes and reads, and JSON does not know
    content = json.dumps(body).encode()
    answer = lambda _: httpx.Response(200, content=content, headers={"Content-Type": "application/json"})  # noqa: E731
    async with Client(server_answering(answer)) as client:
        for tool in (GET, SUMMARIZE):
            result = await client.call_tool(tool, {"identifier_name": "mobile", "identifier_value": "447700900269"})
            text = "".join(block.text for block in result.content if block.type == "text")
            if result.is_error:
                assert not text.startswith("internal_error"), text
            else:
                assert result.structured_content


def seconds_to_read(number: int) -> float:
    body = v2(
        *(message(n % 400, sendDate={"a": [n]}, id=n, status=["x"] if n % 3 else "DELIVERED") for n in range(number))
    )
    best = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        read_history([body], "capillary", None)
        best = min(best, time.perf_counter() - begun)
    return best


@pytest.mark.promise("reading.fuzz")
def test_the_time_to_read_grows_with_the_answer_and_not_with_its_square() -> None:
    small, large = seconds_to_read(1_000), seconds_to_read(16_000)
    assert large <= 16 * small * 3  # a square would be 16 times that
