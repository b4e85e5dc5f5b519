"""The audit trail: a JSON line for each call, written before its answer leaves."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from collections.abc import Mapping
from logging.handlers import WatchedFileHandler
from pathlib import Path
from typing import Any, Final

import anyio

from ..tools.errors import InternalError

logger = logging.getLogger(__name__)

_LONGEST_LINE: Final = 4_000
_PRIVATE: Final = 0o600


class AuditLog:
    """Appends to one file, and opens it anew when somebody moved it away (logrotate needs no signal)."""

    def __init__(self, path: Path, *, fsync: bool = False, required: bool = True) -> None:
        self._path = path
        self._fsync = fsync
        self._required = required
        self._file: WatchedFileHandler | None = None

    async def __call__(self, line: Mapping[str, Any]) -> None:
        """Write it.

        Raises:
            InternalError: it cannot be written, and calls that are not recorded are to be refused.
        """
        text = json.dumps(line, ensure_ascii=True, separators=(",", ":"))[:_LONGEST_LINE] + "\n"
        try:
            if self._fsync:
                await anyio.to_thread.run_sync(self._write, text)
            else:
                self._write(text)
        except OSError as error:
            self.close()
            logger.error("the audit line of call %s could not be written: %s", line.get("id"), type(error).__name__)  # noqa: TRY400  a traceback would show the path
            if self._required:
                raise InternalError(
                    "This call cannot be recorded, so it is not answered.",
                    next_step="The operator has to look at CAPILLARY_AUDIT_LOG; asking again changes nothing.",
                ) from None

    def _write(self, text: str) -> None:
        if self._file is None:
            os.close(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE))
            self._file = WatchedFileHandler(self._path, encoding="utf-8")
        handler = self._file
        handler.acquire()
        try:
            handler.reopenIfNeeded()
            stream = handler.stream
            if stream is None:
                raise OSError("closed")
            stream.write(text)
            stream.flush()
            if self._fsync:
                os.fsync(stream.fileno())
        finally:
            handler.release()

    def close(self) -> None:
        """What could not be written stays unwritten: its call was refused, or the log has said so."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None
