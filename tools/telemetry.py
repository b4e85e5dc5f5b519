"""Spans and metrics through OpenTelemetry's API: nothing happens unless the operator installs its SDK and an exporter.

Names and counts only: no attribute ever holds a text, an identifier or a pseudonym.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from opentelemetry import trace

if TYPE_CHECKING:
    from opentelemetry import metrics

_NAME: Final = "capillary_interactions"


@contextmanager
def span(name: str) -> Generator[trace.Span]:
    """A part of a call. A failure's text is not recorded: its class is."""
    with trace.get_tracer(_NAME).start_as_current_span(
        f"{_NAME}.{name}", record_exception=False, set_status_on_exception=False
    ) as current:
        try:
            yield current
        except Exception as error:
            current.set_attribute("error.type", type(error).__name__)
            raise


class _Meters(NamedTuple):
    calls: metrics.Counter
    attempts: metrics.Counter
    masked: metrics.Counter
    milliseconds: metrics.Histogram
    opened: metrics.Counter
    tokens: metrics.Histogram


@cache
def _meters() -> _Meters:
    from opentelemetry import metrics  # 5 ms that the start of the server need not take

    meter = metrics.get_meter(_NAME)
    return _Meters(
        meter.create_counter("capillary.calls", description="Calls of the tools, by tool and outcome code"),
        meter.create_counter("capillary.endpoint.requests", description="Requests to the endpoint, attempts included"),
        meter.create_counter("capillary.masked", description="What was masked or withheld, by kind"),
        meter.create_histogram("capillary.call.duration", unit="ms", description="Time of a call"),
        meter.create_counter("capillary.breaker.opened", description="Times that calls were stopped, or a try failed"),
        meter.create_histogram("capillary.answer.tokens", description="Tokens of an answer, with an audit log"),
    )


def count_call(line: Mapping[str, Any]) -> None:
    """Add a call to the metrics, out of the fields of its audit line."""
    meters = _meters()
    labels = {"tool": str(line["tool"]), "code": str(line["code"])}
    meters.calls.add(1, labels)
    meters.milliseconds.record(line["ms"], labels)
    if line["attempts"]:
        meters.attempts.add(line["attempts"], {"tool": labels["tool"]})
    if "tokens" in line:
        meters.tokens.record(line["tokens"], {"tool": labels["tool"]})
    for kind, number in line.get("masked", {}).items():
        meters.masked.add(number, {"kind": str(kind)})


def count_opened() -> None:
    """The breaker stopped calls to the endpoint, or goes on doing so after a try."""
    _meters().opened.add(1)
