"""Redis at arm's length: every command bounded in time, every failure a `None` and a warning, every value sealed."""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import anyio
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

if TYPE_CHECKING:
    from redis.asyncio import Redis

logger: Final = logging.getLogger(__name__)

COMMAND_S: Final = 0.5
"""A command takes a millisecond; one that takes longer is not worth a call's time."""
_STEPS: Final = 4
"""Of a command that connects first; its client bounds each by itself, and leaves a socket behind if it is cancelled."""
_ASKED_AGAIN_AFTER_S: Final = 1.0
_NONCE: Final = 12


class Held(NamedTuple):
    plain: bytes
    seconds: float
    """Until it is gone."""


class Store:
    """One for the process. What it holds is the deployment's: keys are named by `brand`, values sealed under `key`."""

    def __init__(self, url: str, key: bytes, brand: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._url = url
        self._clock = clock
        self._redis: Redis | None = None
        self._asked_again_at = float("-inf")
        self._lost = False
        self.key: Final = hashlib.blake2b(b"shared answers", key=key, digest_size=32).digest()
        """Of digests in which replicas must agree."""
        self._sealing = AESGCM(hashlib.blake2b(b"shared values", key=key, digest_size=32).digest())
        self._brand = hashlib.blake2b(brand.encode(), key=key, digest_size=8).hexdigest()

    async def get(self, kind: str) -> Held | None:
        """What this deployment holds under `kind`; None for nothing, and for what nobody of it put there."""
        name = self._name(kind)
        reply = await self._asked(lambda redis: redis.pipeline().get(name).pttl(name).execute())
        value, left_ms = reply or (None, 0)
        if not isinstance(value, bytes) or left_ms <= 0:
            return None
        try:
            plain = self._sealing.decrypt(value[:_NONCE], value[_NONCE:], name.encode())
        except (InvalidTag, ValueError):
            return None
        return Held(plain, left_ms / 1_000)

    async def put(self, kind: str, held: Held) -> None:
        """Encrypted, under this name alone, for as long as it is good."""
        name, nonce, life_ms = self._name(kind), os.urandom(_NONCE), int(held.seconds * 1_000)
        if life_ms > 0:
            value = nonce + self._sealing.encrypt(nonce, held.plain, name.encode())
            await self._asked(lambda redis: redis.set(name, value, px=life_ms))

    async def run(self, script: str, kinds: Sequence[str], arguments: Sequence[str]) -> list[Any] | None:
        """What a script over the keys of these kinds replies."""
        names = [self._name(kind) for kind in kinds]
        reply = await self._asked(lambda redis: redis.eval(script, len(names), *names, *arguments))
        return cast("list[Any]", reply) if isinstance(reply, list) else None

    async def _asked(self, command: Callable[[Any], Awaitable[Any]]) -> Any:
        """What Redis replies; None where it cannot be asked, or could not a moment ago."""
        if self._clock() < self._asked_again_at:
            return None
        try:
            redis = self._connected()  # which imports its client the first time: that is nobody's slowness
            with anyio.fail_after(_STEPS * COMMAND_S):
                reply = await command(redis)
        except Exception as error:  # noqa: BLE001 (whatever Redis and its client have: it is no reason for a call to fail)
            self._missed(error)
            return None
        if self._lost:
            self._lost = False
            logger.warning("Redis is back")
        return reply

    def _name(self, kind: str) -> str:
        return f"capillary:{{{self._brand}}}:{kind}"  # the braces keep a brand's keys on one node of a cluster

    async def reachable(self) -> bool:
        """Whether Redis is there and may be written to."""
        name = self._name("doctor")
        return bool(await self._asked(lambda redis: redis.set(name, b"1", px=1_000)))

    async def aclose(self) -> None:
        if self._redis is not None:
            with anyio.move_on_after(COMMAND_S, shield=True):
                await self._redis.aclose()
            self._redis = None

    def _missed(self, error: Exception) -> None:
        self._asked_again_at = self._clock() + _ASKED_AGAIN_AFTER_S
        if not self._lost:  # its own text may quote the address, which may hold a password
            logger.warning("Redis cannot be used (%s): this replica goes on by itself", type(error).__name__)
        self._lost = True

    def _connected(self) -> Redis:
        if self._redis is None:
            from redis.asyncio import Redis
            from redis.asyncio.retry import Retry
            from redis.backoff import NoBackoff

            self._redis = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
                self._url,
                socket_timeout=COMMAND_S,
                socket_connect_timeout=COMMAND_S,
                retry=Retry(NoBackoff(), 0),
                max_connections=32,
                client_name="capillary-interactions-mcp",
            )
        return self._redis
