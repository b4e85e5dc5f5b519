"""The ledger: what matched, what was shown, what was left out of which channels and when. Shown + omitted = matching."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..interaction import Message
from ..privacy import MaskedText, Masker, own_words, shown_time
from ..privacy.sealing import joined
from ..results.models import Coverage

_MOST_CHANNELS = 8


def coverage_of(
    omitted: Sequence[Message], *, matching: int, shown: int, cursor: MaskedText | None, masker: Masker
) -> Coverage:
    """The ledger for `omitted`, newest first, out of `matching` messages of which `shown` were shown so far."""
    moments = [message.sent_at for message in omitted if message.sent_at is not None]
    return Coverage(
        matching=matching,
        shown=shown,
        omitted=matching - shown,
        omitted_by_channel=_by_channel(omitted, masker),
        omitted_from=shown_time(moments[-1]) if moments else None,
        omitted_to=shown_time(moments[0]) if moments else None,
        next_cursor=cursor,
    )


def _by_channel(omitted: Sequence[Message], masker: Masker) -> dict[MaskedText, int] | None:
    counts = Counter(message.channels for message in omitted).most_common()
    named = {
        joined("+", tuple(masker.word(name) for name in channels)): number
        for channels, number in counts[:_MOST_CHANNELS]
    }
    if rest := sum(number for _, number in counts[_MOST_CHANNELS:]):
        named[own_words("other")] = rest
    return named or None
