"""Telling whoever waits that something still happens: one short sentence a step, never a value of anybody's."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

Progress = Callable[[str], Awaitable[None]]
"""Called with what is being waited for."""


async def unheard(_: str) -> None:
    """For callers who do not listen."""
