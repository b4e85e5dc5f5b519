"""Spans and metrics: there where an SDK is installed, with counts and without values."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest
from capillary_interactions.tools import telemetry
from capillary_interactions.tools.endpoint.breaker import FAILURES
from mcp import Client
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from support import GET, MOBILE, SUMMARIZE, call, canaries, failure, message, server_answering, v2


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[InMemorySpanExporter, InMemoryMetricReader]]:
    exporter, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers, meters = TracerProvider(), MeterProvider([reader])
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer", tracers.get_tracer)
    monkeypatch.setattr(metrics, "get_meter", meters.get_meter)
    telemetry._meters.cache_clear()
    yield exporter, reader
    telemetry._meters.cache_clear()
    tracers.shutdown()
    meters.shutdown()


@pytest.mark.promise("resilience.telemetry")
async def test_spans_and_metrics_have_counts_and_no_values(
    watched: tuple[InMemorySpanExporter, InMemoryMetricReader],
) -> None:
    exporter, reader = watched
    body = v2(message(1, "482913 is your code, Asha"), message(2))
    await call(server_answering(body), GET)
    await call(server_answering(body), SUMMARIZE)
    await failure(server_answering(lambda _: httpx.Response(503, json={"e": MOBILE})), SUMMARIZE)
    down = server_answering(lambda _: httpx.Response(500, json={}))
    async with Client(down) as client:
        for _ in range(FAILURES + 2):
            await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": MOBILE})
    spans = exporter.get_finished_spans()
    named = {one.name.removeprefix("capillary_interactions."): dict(one.attributes or {}) for one in spans}
    assert named["read"] == {"messages": 2}
    assert named["mask_and_trim"] == {"matching": 2}
    assert named["diagnose"] == {"findings": 0}
    assert named["endpoint"] == {"error.type": "ExceptionGroup"}
    told = json.loads(reader.get_metrics_data().to_json())  # type: ignore[union-attr]
    points = {
        (metric["name"], *sorted(point["attributes"].values())): point.get("value", point.get("count"))
        for metric in told["resource_metrics"][0]["scope_metrics"][0]["metrics"]
        for point in metric["data"]["data_points"]
    }
    assert points["capillary.calls", "get_customer_interactions", "ok"] == 1
    assert points["capillary.calls", "endpoint_unavailable", "summarize_channel_activity"] == 1 + FAILURES + 2
    assert points["capillary.endpoint.requests", "summarize_channel_activity"] == 1 + 3 + FAILURES
    assert points["capillary.breaker.opened",] == 1
    assert points["capillary.masked", "otp"] == 1
    everything = json.dumps(told) + "".join(one.to_json() for one in spans)
    assert [value for value in canaries(MOBILE, "482913", "Asha") if value in everything] == []
