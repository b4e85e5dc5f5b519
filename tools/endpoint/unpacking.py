"""Reading a body within bounds, gzip included: what a few bytes unfold to is never more than a bound at a time."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from typing import Final

_ANY_HEADER: Final = 47
"""zlib's own number for: gzip or zlib, told by the header."""
PACKED: Final = frozenset({"gzip", "x-gzip", "deflate"})


class NotPacked(Exception):
    """The body is not packed as its header says, or ends too early."""


class TooLarge(Exception):
    pass


async def bounded(chunks: AsyncIterator[bytes], encoding: str, limit: int) -> bytes:
    """The whole body, unpacked if `encoding` is gzip or deflate; as it came for any other.

    Raises:
        TooLarge: more than `limit` bytes, packed or unpacked.
        NotPacked: it cannot be unpacked.
    """
    unpack = zlib.decompressobj(_ANY_HEADER) if encoding in PACKED else None
    body = bytearray()
    came = 0
    try:
        async for chunk in chunks:
            came += len(chunk)
            body += unpack.decompress(chunk, limit + 1 - len(body)) if unpack else chunk
            if max(came, len(body)) > limit:
                raise TooLarge
    except zlib.error:
        raise NotPacked from None
    if unpack and came and not unpack.eof:
        raise NotPacked
    return bytes(body)
