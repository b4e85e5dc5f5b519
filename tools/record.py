"""What is known of the call that is being answered, gathered while it is: for the audit line, never for the answer.

It travels in a context variable, so that the endpoint's client can count without every function in between handing it on.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:  # the endpoint's client counts here, and arguments know the endpoint's vocabulary
    from .arguments import CustomerArguments

AuditSink: TypeAlias = Callable[[Mapping[str, Any]], Awaitable[None]]
"""Takes a line's fields; raises `CallFailed` where a call must not go unrecorded and cannot be recorded."""

_VALUES: Final = ("network", "channels", "outcomes", "since", "until", "detail", "max_tokens")
"""Filters of closed vocabularies, dates and numbers."""
_MENTIONED: Final = ("campaign_id", "contains", "cursor")
"""Filters that may hold anything: that they were set is said, not to what."""
_KNOWN_CHANNEL_LENGTH: Final = 24


@dataclass(slots=True)
class CallRecord:
    tool: str = ""
    id: str = field(default_factory=lambda: secrets.token_hex(5))
    """Joins the audit line, the log line and the text of an error."""
    began: float = field(default_factory=time.perf_counter)
    caller: str | None = None
    """The name of who asks, where that is known."""
    customer: str | None = None
    """The pseudonym."""
    tokens: int | None = None
    """Of the answer, where somebody wants to know."""
    attempts: int = 0
    """Requests to the endpoint."""
    fresh_until: float = 0.0
    """On the monotonic clock: until when the same question has the same answer."""
    request_id: str | None = None
    """The endpoint's, of the last answer."""

    def line(self, arguments: CustomerArguments | None, code: str, answer: Mapping[str, Any]) -> dict[str, Any]:
        """The audit line: what was asked by whom is told by pseudonym and filters; of texts and identifiers nothing."""
        coverage: Mapping[str, Any] = answer.get("coverage", {})
        counts = {name: coverage[name] for name in ("matching", "shown", "omitted") if name in coverage}
        line: dict[str, Any] = {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "id": self.id,
            "caller": self.caller,
            "tool": self.tool,
            "customer": self.customer,
            "matched_by": arguments.identifier_name if arguments else None,
            "filters": _filters(arguments) if arguments else None,
            "code": code,
            "counts": counts or ({"messages": answer["total_messages"]} if "total_messages" in answer else None),
            "masked": answer.get("masked"),
            "tokens": self.tokens,
            "attempts": self.attempts,
            "ms": round((time.perf_counter() - self.began) * 1_000),
            "request_id": self.request_id,
        }
        return {name: value for name, value in line.items() if value not in (None, {})}


_current: ContextVar[CallRecord | None] = ContextVar("call_record", default=None)


def begin(tool: str) -> CallRecord:
    """A new call's record, for all that runs on its behalf."""
    record = CallRecord(tool)
    _current.set(record)
    return record


def current() -> CallRecord:
    """The record of the call that is being answered; one that nobody reads where there is none."""
    return _current.get() or CallRecord()


def _filters(arguments: CustomerArguments) -> dict[str, Any]:
    given = arguments.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    told: dict[str, Any] = {name: given[name] for name in _VALUES if name in given}
    if "channels" in told:
        told["channels"] = [name if _is_a_channel(name) else "?" for name in told["channels"]]
    return told | {name: True for name in _MENTIONED if given.get(name)}


def _is_a_channel(name: str) -> bool:
    """Whether it can be the name of one, and nobody's number or address."""
    return name.replace("_", "").isalpha() and name.isascii() and len(name) <= _KNOWN_CHANNEL_LENGTH
