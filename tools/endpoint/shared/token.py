"""The vendor's token, fetched by whichever replica needs it first."""

from __future__ import annotations

from typing import NamedTuple

from .store import Held, Store

_KIND = "token"


class HeldToken(NamedTuple):
    token: str
    seconds: float
    """Of its life that may be used."""


class SharedToken:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def get(self) -> HeldToken | None:
        held = await self._store.get(_KIND)
        return HeldToken(held.plain.decode(), held.seconds) if held else None

    async def put(self, held: HeldToken) -> None:
        await self._store.put(_KIND, Held(held.token.encode(), held.seconds))
