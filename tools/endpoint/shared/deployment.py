"""One replica's part in what all share, and its pulse: a sign of life every second, and word of the endpoint's state."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

import anyio

from .answers import SharedAnswers
from .store import Held, Store
from .token import SharedToken
from .turns import SharedTurns

if TYPE_CHECKING:
    from ..breaker import Breaker
    from ..config import SharedConfig

PULSE_S: Final = 1.0
_BREAKER: Final = "breaker"


class Deployment:
    """One for the process; `pulse()` runs as long as it does."""

    def __init__(self, config: SharedConfig, brand: str, per_minute: int, most_bytes: int) -> None:
        store = self._store = Store(config.redis_url.get_secret_value(), config.key, brand)
        self.turns = SharedTurns(store, per_minute, config.replicas)
        self.token = SharedToken(store)
        self.answers = SharedAnswers(store, config.cache_s, most_bytes)

    @property
    def key(self) -> bytes:
        """Of the digests in which replicas must agree."""
        return self._store.key

    async def reachable(self) -> bool:
        """Whether Redis is there and may be written to."""
        return await self._store.reachable()

    async def pulse(self, breaker: Breaker) -> None:
        """Forever: be counted, learn of the others, tell them when the endpoint is down, and hear it from them."""
        while True:
            await self.turns.look()
            await self._exchange(breaker)
            await anyio.sleep(PULSE_S)

    async def _exchange(self, breaker: Breaker) -> None:
        if (mine := breaker.opened) is not None:
            await self._store.put(_BREAKER, Held(json.dumps(mine).encode(), mine["wait_s"] + 2 * PULSE_S))
        else:
            held = await self._store.get(_BREAKER)
            breaker.hear(_told(held.plain) if held else None)

    async def aclose(self) -> None:
        await self._store.aclose()


def _told(plain: bytes) -> dict[str, Any] | None:
    try:
        told: Any = json.loads(plain)
    except ValueError:
        return None
    return cast("dict[str, Any]", told) if isinstance(told, dict) else None
