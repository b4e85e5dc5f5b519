"""One page of the messages that match: which it begins with, and how it reads with so many of them shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from .arguments import InteractionsArguments
from .asking import Asked
from .budget.coverage import Ledger
from .budget.cursor import CursorSeal, Walk
from .errors import CursorExpired
from .interaction import Message
from .position import position_of
from .privacy import MaskedText, amount, say
from .privacy.sealing import shortened
from .rendering import compact, structure_of
from .results.entries import concise_table, full_entries
from .results.models import Coverage, InteractionsResult, SurveyEntry
from .results.shown import ShownMessage, counted, masked_calls, masked_message, masked_surveys
from .results.warnings import warnings_for
from .select import Selection


class Page(NamedTuple):
    """The part of the matching messages that is still to be shown, and what was before."""

    rest: tuple[Message, ...]
    matching: int
    shown_before: int
    walk: Walk | None
    arrived: int


def page_of(matching: tuple[Message, ...], walk: Walk | None) -> Page:
    """Where the walk goes on. What arrived after its beginning is not part of it."""
    if walk is None:
        return Page(matching, len(matching), 0, None, 0)
    of_walk = tuple(message for message in matching if position_of(message) <= walk.head)
    rest = tuple(message for message in of_walk if position_of(message) < walk.last)
    if walk.shown + len(rest) > len(of_walk):
        raise CursorExpired("Messages of this walk are no longer there.")
    return Page(rest, len(of_walk), walk.shown, walk, len(matching) - len(of_walk))


class Frame(NamedTuple):
    """How much may stand beside the messages: surveys and warnings, newest and first of them."""

    surveys: int
    warnings: int


FRAMES: Final = (Frame(20, 20), Frame(5, 10), Frame(1, 6), Frame(0, 3), Frame(0, 1), Frame(0, 0))
"""From the richest to the barest; what one leaves out it counts."""


class Cut(NamedTuple):
    """The last `messages` shown have no more than `characters` of their texts."""

    messages: int
    characters: int


NO_CUT: Final = Cut(0, 0)


class Answer:
    """Renders the answer that shows the first `number` messages of a page, masking each once and only when shown."""

    def __init__(
        self, arguments: InteractionsArguments, asked: Asked, selection: Selection, page: Page, seal: CursorSeal
    ) -> None:
        self.page = page
        self._full = arguments.detail == "full"
        self._asked = asked
        self._seal = seal
        self._shown: list[ShownMessage] = []
        self._surveys: tuple[SurveyEntry, ...] = ()
        self._surveys_found: Counter[str] = Counter()
        wanted = arguments.criteria().channels
        if not wanted or "survey" in wanted:
            self._surveys, self._surveys_found = masked_surveys(asked.history.surveys, asked.masker)
        self._calls = masked_calls(asked.history.missed_calls) if not wanted or "missed_call" in wanted else None
        self._warnings = warnings_for(asked.history, arguments.criteria(), selection, asked.masker)
        if page.arrived:
            self._warnings += (
                say("Arrived since: {what}; call without cursor.", what=amount(page.arrived, "message")),
            )
        self._ledger = Ledger(page.rest, asked.masker)

    def shown(self, number: int) -> Sequence[ShownMessage]:
        for message in self.page.rest[len(self._shown) : number]:
            self._shown.append(masked_message(message, self._asked.masker))
        return self._shown[:number]

    def entry(self, number: int) -> str:
        """One message as it would stand in the answer, for a first estimate of its cost."""
        message = self.shown(number + 1)[number]
        part = concise_table([message]) if not self._full else full_entries([message])[0]
        if part is None:
            return ""
        structure = structure_of(part)
        return compact(structure["rows"][0] if "rows" in structure else structure)

    def structure(
        self, number: int, frame: Frame = FRAMES[0], cut: Cut = NO_CUT, *, details: int = 0
    ) -> dict[str, Any]:
        shown = _shortened(self.shown(number), cut)
        return structure_of(
            InteractionsResult(
                customer=self._asked.customer,
                messages=(full_entries(shown) or None) if self._full else None,
                table=None if self._full else concise_table(shown),
                surveys=self._surveys[: frame.surveys] or None,
                missed_calls=self._calls,
                coverage=self._coverage(number, details),
                masked=counted([*(one.found for one in shown), self._surveys_found]),
                warnings=self._told(frame) or None,
            )
        )

    def _told(self, frame: Frame) -> tuple[MaskedText, ...]:
        """The warnings of a frame, and how much of what there is it leaves out."""
        told = self._warnings[: frame.warnings]
        if surveys := len(self._surveys[frame.surveys :]):
            told += (say("{n} more surveys left out.", n=surveys),)
        if warnings := len(self._warnings[frame.warnings :]):
            told += (say("{n} more caveats left out.", n=warnings),)
        return told

    def _coverage(self, number: int, details: int) -> Coverage:
        return self._ledger.after(
            number,
            matching=self.page.matching,
            shown=self.page.shown_before + number,
            cursor=self._cursor(number),
            details=details,
        )

    def _cursor(self, number: int) -> MaskedText | None:
        page = self.page
        if number >= len(page.rest) or number == 0:
            return None
        head = page.walk.head if page.walk else position_of(page.rest[0])
        return self._seal.seal(Walk(head, position_of(page.rest[number - 1]), page.shown_before + number))


def _shortened(shown: Sequence[ShownMessage], cut: Cut) -> Sequence[ShownMessage]:
    whole = len(shown) - cut.messages
    return [
        *shown[:whole],
        *(one._replace(text=shortened(one.text, cut.characters)) for one in shown[whole:]),
    ]
