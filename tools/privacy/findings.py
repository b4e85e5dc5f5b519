"""What a rule has found: where, what it says there, and what spoke for it."""

from __future__ import annotations

from typing import Final, NamedTuple

from .spans import Span

OTP_MASK: Final = "[otp]"


class Finding(NamedTuple):
    """A secret and what spoke for it. The reasons name rules and evidence, never the value."""

    span: Span
    reasons: tuple[str, ...]


def otp_span(start: int, end: int) -> Span:
    return Span(start, end, "otp", OTP_MASK)
