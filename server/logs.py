"""Logging: to stderr, one JSON object a line. Loggers that could show an identifier are silenced for good."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Final

from ..tools.endpoint.silence import silence_loggers

_LONGEST_MESSAGE: Final = 800
_LONGEST_NAME: Final = 80


class _BoundedFormatter(logging.Formatter):
    """One line an event, of bounded length, and never a traceback: its text may quote a message or an identifier."""

    def formatException(self, ei: object) -> str:  # noqa: N802 (the standard library's name)
        return ""

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 (the standard library's name)
        return ""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name[:_LONGEST_NAME],
            "message": " ".join(super().format(record).split())[:_LONGEST_MESSAGE],
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line)


def configure_logging(level: int = logging.WARNING) -> None:
    """Set up the root logger, before the SDK does: its own set-up then leaves it as it is."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_BoundedFormatter("%(message)s"))
    logging.basicConfig(level=level, handlers=[handler])
    silence_loggers()
