"""A summary at any level of detail: figures stay exact, lists get shorter, and what is left out is counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .asking import Asked
from .interaction import Message
from .privacy import MaskedText, amount, own_words, say
from .rendering import structure_of
from .results.models import CampaignFigures, ChannelFigures, FindingEntry, Period, SummaryResult
from .results.shown import counted, masked_calls, masked_surveys, time_or_none
from .results.warnings import warnings_for
from .select import Criteria, Selection
from .summary.figures import Figures, by_campaign, by_channel
from .summary.finding import Finding

if TYPE_CHECKING:
    from .privacy import Masker


class Caps(NamedTuple):
    """How much of the long tail is said. Figures stay exact at every level; lists get shorter."""

    campaigns: int
    evidence: int
    findings: int
    surveys: int
    channels: int
    warnings: int
    statuses: int
    """Of each channel by name; the rest is one number."""
    times: bool
    """First and last of each channel."""
    remedies: bool


LEVELS: Final = (
    Caps(20, evidence=10, findings=25, surveys=20, channels=40, warnings=20, statuses=30, times=True, remedies=True),
    Caps(3, evidence=3, findings=25, surveys=10, channels=20, warnings=20, statuses=12, times=True, remedies=True),
    Caps(1, evidence=2, findings=15, surveys=5, channels=20, warnings=20, statuses=8, times=True, remedies=True),
    Caps(0, evidence=1, findings=8, surveys=3, channels=12, warnings=12, statuses=5, times=True, remedies=True),
    Caps(0, evidence=1, findings=5, surveys=1, channels=8, warnings=8, statuses=4, times=True, remedies=False),
    Caps(0, evidence=1, findings=3, surveys=1, channels=6, warnings=5, statuses=2, times=False, remedies=False),
    Caps(0, evidence=1, findings=2, surveys=0, channels=4, warnings=3, statuses=1, times=False, remedies=False),
    Caps(0, evidence=1, findings=1, surveys=0, channels=2, warnings=2, statuses=1, times=False, remedies=False),
    Caps(0, evidence=1, findings=1, surveys=0, channels=0, warnings=1, statuses=0, times=False, remedies=False),
    Caps(0, evidence=0, findings=0, surveys=0, channels=0, warnings=1, statuses=0, times=False, remedies=False),
)
"""From more than is useful at once to the least that is still an answer; the first that fits the budget is taken."""
GENEROUS: Final = LEVELS[:3]
"""Levels for who asks for a large answer, or whose whole summary is small."""
LEAN: Final = 900
"""Tokens that a generous level may have where no budget was asked for."""


class Summary:
    """Everything that was found out, rendered at any level of detail."""

    def __init__(self, asked: Asked, criteria: Criteria, selection: Selection, findings: Sequence[Finding]) -> None:
        masker, wanted = asked.masker, criteria.channels
        self._asked = asked
        self._messages = selection.messages
        self._channels = by_channel(selection.messages)
        self._campaigns = by_campaign(selection.messages)
        self._findings = findings
        listed = asked.history.surveys if not wanted or "survey" in wanted else ()
        self._surveys, self._found = masked_surveys(listed, masker)
        self._calls = masked_calls(asked.history.missed_calls) if not wanted or "missed_call" in wanted else None
        self._warnings = warnings_for(asked.history, criteria, selection, masker)

    def structure(self, caps: Caps) -> dict[str, Any]:
        masker = self._asked.masker
        channels, campaigns = self._channels[: caps.channels], self._campaigns[: caps.campaigns]
        findings = self._findings[: caps.findings]
        return structure_of(
            SummaryResult(
                customer=self._asked.customer,
                period=_period(self._messages),
                total_messages=len(self._messages),
                channels=tuple(_channel(one, masker, caps) for one in channels) or None,
                campaigns=tuple(_campaign(one, masker) for one in campaigns) or None,
                findings=tuple(_entry(one, masker, caps) for one in findings) or None,
                surveys=self._surveys[: caps.surveys] or None,
                missed_calls=self._calls,
                masked=counted([self._found]),
                warnings=(*self._warnings[: caps.warnings], *self._folded(caps)) or None,
            )
        )

    def _folded(self, caps: Caps) -> tuple[MaskedText, ...]:
        """What the caps left out, counted."""
        left_out = (
            amount(len(self._channels) - caps.channels, "more channel"),
            amount(len(self._campaigns) - caps.campaigns, "more campaign"),
            amount(len(self._findings) - caps.findings, "more finding"),
            amount(len(self._surveys) - caps.surveys, "more survey"),
            amount(len(self._warnings) - caps.warnings, "more caveat"),
        )
        return tuple(say("{what} left out.", what=what) for what in left_out if not what.startswith(("-", "0 ")))


def _period(messages: Sequence[Message]) -> Period | None:
    times = [message.sent_at for message in messages if message.sent_at is not None]
    return Period.model_validate({"from": time_or_none(times[-1]), "to": time_or_none(times[0])}) if times else None


def _channel(figures: Figures, masker: Masker, caps: Caps) -> ChannelFigures:
    return ChannelFigures(
        channel=masker.word(figures.name),
        repeats=masker.word(figures.repeats) if figures.repeats else None,
        messages=figures.messages,
        outcomes=figures.outcomes,
        statuses=_statuses(figures, masker, caps.statuses),
        delivery_rate=figures.delivery_rate,
        first_at=time_or_none(figures.first_at) if caps.times else None,
        last_at=time_or_none(figures.last_at) if caps.times else None,
        last_delivered_at=time_or_none(figures.last_delivered_at),
        last_failed_at=time_or_none(figures.last_failed_at),
        failures_in_a_row=figures.failures_in_a_row,
    )


def _statuses(figures: Figures, masker: Masker, most: int) -> dict[MaskedText, int]:
    """The most frequent by name, the rest as one number, so that they always add up."""
    commonest = list(figures.statuses.items())
    named: Counter[MaskedText] = Counter()
    for status, number in commonest[:most]:
        named[masker.word(status)] += number
    if rest := commonest[most:]:
        named[amount(len(rest), "other")] = sum(number for _, number in rest)
    return dict(named)


def _campaign(figures: Figures, masker: Masker) -> CampaignFigures:
    return CampaignFigures(campaign_id=masker.word(figures.name), messages=figures.messages, outcomes=figures.outcomes)


def _entry(finding: Finding, masker: Masker, caps: Caps) -> FindingEntry:
    return FindingEntry(
        kind=own_words(finding.kind),
        severity=finding.severity,
        channels=tuple(masker.word(name) for name in finding.channels),
        evidence=tuple(masker.word(message.id) for message in finding.evidence[: caps.evidence]) or None,
        says=finding.says,
        remedy=finding.remedy if caps.remedies else None,
        confidence=None if finding.sure else own_words("low"),
    )
