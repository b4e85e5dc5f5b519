"""Silence the HTTP libraries and the SDK's frame dumps at the source.

Identifiers travel in the query string, and httpx logs every whole URL at INFO; httpcore shows headers at DEBUG, and the
SDK's dispatcher dumps a frame it cannot read. A level can be lowered by anybody; a filter on the logger itself holds
whatever levels and handlers are set later.
"""

from __future__ import annotations

import logging
from typing import Final

SILENCED_LOGGERS: Final = (
    "httpx",
    "httpcore",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "mcp.server.runner",
    "mcp.shared.jsonrpc_dispatcher",
)


def _nothing(record: logging.LogRecord) -> bool:
    return False


def silence_loggers() -> None:
    """Make the loggers that could show an identifier drop every record. Safe to call again."""
    for name in SILENCED_LOGGERS:
        logging.getLogger(name).addFilter(_nothing)
