"""What the first call waits for: the rules compiled and the cue words loaded, in a thread while the endpoint is asked."""

from __future__ import annotations

from functools import cache

import anyio.to_thread


async def masking_ready() -> None:
    """Return when texts can be masked (0.4 s once, nothing later)."""
    if not _load.cache_info().currsize:
        await anyio.to_thread.run_sync(_load)


@cache
def _load() -> None:
    from . import lexicon, masker

    del masker  # imported, which compiles its rules: that is all
    lexicon.load()
