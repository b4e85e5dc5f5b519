"""HTTP/1.1 as uvicorn speaks it, for callers who take their time: headers that do not arrive are not waited for."""

from __future__ import annotations

import asyncio
from typing import Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEADERS_S: Final = 10.0
"""From a connection's first sign of a request (or its beginning) to the end of the request's headers."""
_FLUSHED_S: Final = 10.0
"""For the last of an answer to be taken when its connection ends."""


class CuttingProtocol(H11Protocol):
    """uvicorn bounds the time between two requests; this, the time within one, before there is a request to answer."""

    _cut: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.conn.their_state is not h11.IDLE:
            self._enough()
        elif self.conn.trailing_data[0]:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._enough()
        super().connection_lost(exc)

    def timeout_keep_alive_handler(self) -> None:
        super().timeout_keep_alive_handler()
        self.loop.call_later(_FLUSHED_S, self.transport.abort)  # a reader who takes nothing would keep it open

    def _wait(self) -> None:
        if self._cut is None:
            self._cut = self.loop.call_later(HEADERS_S, self.transport.abort)

    def _enough(self) -> None:
        if self._cut is not None:
            self._cut.cancel()
            self._cut = None
