"""The ledger: what matched, what was shown, what was left out of which channels and when. Shown + omitted = matching."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..interaction import Message
from ..outcome import Outcome
from ..privacy import MaskedText, Masker, own_words, shown_time
from ..privacy.sealing import joined
from ..results.models import Coverage

_MOST_CHANNELS = 8
_MOST_STATUSES = 8


def coverage_of(  # noqa: PLR0913 (what a ledger is made of)
    omitted: Sequence[Message],
    *,
    matching: int,
    shown: int,
    cursor: MaskedText | None,
    masker: Masker,
    details: int = 0,
) -> Coverage:
    """The ledger for `omitted`, newest first, out of `matching` messages of which `shown` were shown so far.

    `details`: 1 counts outcomes too, 2 statuses as well, for answers in which no further message has room.
    """
    moments = [message.sent_at for message in omitted if message.sent_at is not None]
    return Coverage(
        matching=matching,
        shown=shown,
        omitted=matching - shown,
        omitted_by_channel=_by_channel(omitted, masker),
        omitted_by_outcome=_by_outcome(omitted) if details >= 1 else None,
        omitted_by_status=_by_status(omitted, masker) if details >= 2 else None,
        omitted_from=shown_time(moments[-1]) if moments else None,
        omitted_to=shown_time(moments[0]) if moments else None,
        next_cursor=cursor,
    )


def _by_outcome(omitted: Sequence[Message]) -> dict[Outcome, int] | None:
    counts: Counter[Outcome] = Counter(message.outcome for message in omitted)
    return {outcome: number for outcome, number in counts.most_common()} or None  # noqa: C416 (keeps the key's type)


def _by_status(omitted: Sequence[Message], masker: Masker) -> dict[MaskedText, int] | None:
    counts = Counter(message.status for message in omitted).most_common(_MOST_STATUSES)
    return {masker.word(status): number for status, number in counts} or None


def _by_channel(omitted: Sequence[Message], masker: Masker) -> dict[MaskedText, int] | None:
    counts = Counter(message.channels for message in omitted).most_common()
    named = {
        joined("+", tuple(masker.word(name) for name in channels)): number
        for channels, number in counts[:_MOST_CHANNELS]
    }
    if rest := sum(number for _, number in counts[_MOST_CHANNELS:]):
        named[own_words("other")] = rest
    return named or None
