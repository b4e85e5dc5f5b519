"""`/metrics` for Prometheus, where the extra `metrics` is installed: OpenTelemetry's SDK and its exporter.

Counts and times alone, by tool, outcome code and kind of mask: no caller, no customer. An operator who has set up
OpenTelemetry otherwise (an agent, a collector) keeps that, and `/metrics` is then not served.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

MEDIA_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"


def metrics_text() -> bytes | None:
    """What has been counted so far, in Prometheus's text format; None without the extra."""
    registry = measuring()
    if registry is None:
        return None
    from prometheus_client import generate_latest

    return generate_latest(registry)


@cache
def measuring() -> Any:
    """Start counting, once for the process; the registry that is read, or None where it cannot be."""
    try:
        from opentelemetry.exporter.prometheus import PrometheusMetricReader
        from opentelemetry.metrics import get_meter_provider, set_meter_provider
        from opentelemetry.sdk.metrics import MeterProvider
        from prometheus_client import REGISTRY
    except ImportError:
        return None
    if isinstance(get_meter_provider(), MeterProvider):
        return None
    set_meter_provider(MeterProvider([PrometheusMetricReader()]))
    return REGISTRY
