"""The ledger: what matched, what was shown, what was left out of which channels and when. Shown + omitted = matching."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from ..interaction import Message
from ..outcome import Outcome
from ..privacy import MaskedText, own_words, shown_time
from ..privacy.sealing import joined
from ..results.models import Coverage

if TYPE_CHECKING:
    from ..privacy import Masker


_MOST_CHANNELS: Final = 8
_MOST_STATUSES: Final = 8
_CHANNELS_OF: Final[Callable[[Message], tuple[str, ...]]] = attrgetter("channels")
_END_OF: Final[Callable[[Message], tuple[Outcome, str]]] = attrgetter("outcome", "status")
OUTCOMES_TOO: Final = 1
STATUSES_TOO: Final = 2


class Ledger:
    """Says of a page's messages, newest first, what is left out when some of the first are shown.

    All are counted once; what a ledger costs after that depends on how many are shown, not on how many there are.
    """

    def __init__(self, rest: Sequence[Message], masker: Masker) -> None:
        self._rest = rest
        self._masker = masker
        self._channels = Counter(map(_CHANNELS_OF, rest))
        self._statuses = _statuses(rest)
        self._oldest = next((one.sent_at for one in reversed(rest) if one.sent_at is not None), None)

    def after(self, number: int, *, matching: int, shown: int, cursor: MaskedText | None, details: int = 0) -> Coverage:
        """The ledger with the first `number` shown, `shown` with those of earlier pages.

        `details`: 1 counts outcomes too, 2 statuses as well, for answers in which no further message has room.
        """
        newest = self._newest_after(number)
        statuses = self._statuses - _statuses(self._rest[:number])
        return Coverage(
            matching=matching,
            shown=shown,
            omitted=matching - shown,
            omitted_by_channel=self._by_channel(number),
            omitted_by_outcome=_by_outcome(statuses) if details >= OUTCOMES_TOO else None,
            omitted_by_status=self._by_status(statuses) if details >= STATUSES_TOO else None,
            omitted_from=shown_time(self._oldest) if newest and self._oldest else None,
            omitted_to=shown_time(newest) if newest else None,
            next_cursor=cursor,
        )

    def _newest_after(self, number: int) -> datetime | None:
        for at in range(number, len(self._rest)):
            if self._rest[at].sent_at is not None:
                return self._rest[at].sent_at
        return None

    def _by_channel(self, number: int) -> dict[MaskedText, int] | None:
        left = self._channels - Counter(message.channels for message in self._rest[:number])
        counts = left.most_common()
        named = {
            joined("+", tuple(self._masker.word(name) for name in channels)): count
            for channels, count in counts[:_MOST_CHANNELS]
        }
        if rest := sum(count for _, count in counts[_MOST_CHANNELS:]):
            named[own_words("other")] = rest
        return named or None

    def _by_status(self, statuses: Counter[tuple[Outcome, str]]) -> dict[MaskedText, int] | None:
        return {self._masker.word(status): count for (_, status), count in statuses.most_common(_MOST_STATUSES)} or None


def _statuses(messages: Sequence[Message]) -> Counter[tuple[Outcome, str]]:
    counts: Counter[tuple[Outcome, str]] = Counter(map(_END_OF, messages))
    return counts


def _by_outcome(statuses: Counter[tuple[Outcome, str]]) -> dict[Outcome, int] | None:
    counts: Counter[Outcome] = Counter()
    for (outcome, _), count in statuses.items():
        counts[outcome] += count
    return {outcome: count for outcome, count in counts.most_common()} or None  # noqa: C416 (keeps the key's type)
