"""Answers that any replica fetched, for all of them: packed, sealed, and gone with their time."""

from __future__ import annotations

import json
import zlib
from typing import Any, Final

import anyio.to_thread

from ..client import EndpointAnswer, Paging
from ..remembered import Kept
from .store import Held, Store

_MOST_PACKED: Final = 1024 * 1024
"""Of one answer, in bytes: a larger one is not shared."""
_WORTH_A_THREAD: Final = 64 * 1024
_PACKING: Final = 8
"""How much larger a packed answer is unpacked, about."""


class SharedAnswers:
    def __init__(self, store: Store, seconds: float, most_bytes: int) -> None:
        self._store = store
        self._seconds = seconds
        self._most_bytes = most_bytes

    async def get(self, key: bytes) -> Kept | None:
        """None where no replica has it; what cannot be read is nobody's."""
        held = await self._store.get(_kind(key))
        if held is None:
            return None
        answer = await _where_it_fits(len(held.plain) * _PACKING, _unpacked, held.plain, self._most_bytes)
        return Kept(answer, held.seconds) if answer else None

    async def put(self, key: bytes, answer: EndpointAnswer) -> None:
        packed = await _where_it_fits(answer.size, _packed, answer)
        if len(packed) <= _MOST_PACKED:
            await self._store.put(_kind(key), Held(packed, self._seconds))


def _kind(key: bytes) -> str:
    return f"answer:{key.hex()}"


async def _where_it_fits(size: int, function: Any, *arguments: Any) -> Any:
    """Small ones at once; large ones in a thread, so that other calls go on meanwhile."""
    if size < _WORTH_A_THREAD:
        return function(*arguments)
    return await anyio.to_thread.run_sync(function, *arguments)


def _packed(answer: EndpointAnswer) -> bytes:
    fields = [answer.body, answer.request_id, answer.size, answer.paging]
    return zlib.compress(json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)


def _unpacked(packed: bytes, most_bytes: int) -> EndpointAnswer | None:
    """None for what another version of this server packed."""
    try:
        plain = zlib.decompressobj().decompress(packed, 2 * most_bytes + 1_024)
        body, request_id, size, paging = json.loads(plain.decode("utf-8", "surrogatepass"))
        return EndpointAnswer(body, request_id, int(size), Paging(*paging) if paging else None)
    except (ValueError, TypeError, zlib.error, RecursionError):
        return None
