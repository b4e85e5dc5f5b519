"""Logging: to stderr, from WARNING on, one line an event. Loggers that could show an identifier are silenced for good."""

from __future__ import annotations

import logging
import sys
from typing import Final

from ..tools.endpoint.silence import silence_loggers

_LONGEST_LINE: Final = 1_000


class _BoundedFormatter(logging.Formatter):
    """One line an event, of bounded length, and never a traceback: its text may quote a message or an identifier."""

    def formatException(self, ei: object) -> str:  # noqa: N802 (the standard library's name)
        return ""

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 (the standard library's name)
        return ""

    def format(self, record: logging.LogRecord) -> str:
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        line = " ".join(super().format(record).split())
        return f"{line} ({kind})"[:_LONGEST_LINE] if kind else line[:_LONGEST_LINE]


def configure_logging(level: int = logging.WARNING) -> None:
    """Set up the root logger, before the SDK does: its own set-up then leaves it as it is."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_BoundedFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
    silence_loggers()
