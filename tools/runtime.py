"""What a call needs of the process that serves it, made once at its start and passed down; nothing reads it from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Protocol

from .answered import Answers
from .aside import Aside
from .budget.tokens import Tokenizer
from .endpoint.client import EndpointAnswer
from .endpoint.request import Question
from .progress import Progress
from .record import AuditSink


class Asks(Protocol):
    """Anything that can be asked about a customer: the endpoint's client, or a test's own."""

    async def ask(self, question: Question, progress: Progress = ...) -> EndpointAnswer: ...


def clock() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Runtime:
    endpoint: Asks
    tokenizer: Tokenizer
    pseudonym_key: bytes
    """Secret; pseudonyms and cursors of every replica with the same key agree."""
    zone: tzinfo | None = None
    """The zone of the endpoint's zoneless times, where the operator knows it."""
    max_tokens: int = 2000
    now: Callable[[], datetime] = clock
    """The clock, with a zone."""
    audit: AuditSink | None = None
    """Where each call's line goes, before its answer."""
    answers: Answers = field(default_factory=Answers)
    """Finished ones, as long as what they were made of is remembered."""
    aside: Aside = field(default_factory=Aside)
    count_caller: Callable[[str | None], None] = lambda _: None
    """Counts a call of a caller; raises `RateLimited` where it is one too many."""

    def __repr__(self) -> str:
        return "Runtime(…)"
