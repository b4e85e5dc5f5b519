"""The endpoint of an invented brand with many customers, which counts what it is asked."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter, deque
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

FIRST_MOBILE = 447_700_900_000
"""Ofcom's range for drama, and beyond it: nobody's numbers."""


def mobile(number: int) -> str:
    return str(FIRST_MOBILE + number)


def ids_of(number: int) -> list[int]:
    """The message ids of a customer, newest first."""
    count = random.Random(number).randrange(1, 60)
    return [1_763_000_000_000 + number * 1_000 - place for place in range(count)]


def body_of(number: int) -> dict[str, Any]:
    listed = [
        {
            "id": one,
            "receiver": mobile(number),
            "subject": f"Your parcel {place} is on its way",
            "campaignId": -1,
            "status": "DELIVERED",
            "sentDate": f"{28 - place // 24:02}-10-2026 {23 - place % 24:02}:00:00",
            "userId": -1,
        }
        for place, one in enumerate(ids_of(number))
    ]
    return {
        "name": "capillary",
        "interaction": [{"name": "sms", "count": len(listed), "messageList": listed}],
        "warnings": [],
    }


class Brand:
    """Serves on a port of loopback, in a thread."""

    def __init__(self) -> None:
        self.times: list[float] = []
        app = Starlette(routes=[Route("/v2/customers/interaction", self._answer)])
        config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning", access_log=False)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        self.port = self._server.servers[0].sockets[0].getsockname()[1]

    async def _answer(self, request: Request) -> JSONResponse:
        self.times.append(time.monotonic())
        return JSONResponse(body_of(int(request.query_params["identifierValue"]) - FIRST_MOBILE))

    def most_within(self, seconds: float) -> int:
        """Calls in the busiest window of so many seconds."""
        window, most = deque[float](), 0
        for at in self.times:
            window.append(at)
            while window[0] <= at - seconds:
                window.popleft()
            most = max(most, len(window))
        return most

    def busiest(self, seconds: float) -> list[tuple[int, int]]:
        """Calls in each span of so many seconds since the first."""
        first = self.times[0] if self.times else 0
        return sorted(Counter(int((at - first) // seconds) for at in self.times).items())

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)
