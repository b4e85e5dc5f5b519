"""`summarize_channel_activity`: figures over everything that matched, and what they mean, in one small answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from mcp.types import CallToolResult

from .arguments import SummaryArguments
from .asking import Asked, ask
from .budget.fit import CHARACTERS_AT_MOST
from .interaction import Message
from .privacy import MaskedText, Masker, own_words, say
from .progress import Progress
from .rendering import compact, structure_of, tool_result
from .results.models import CampaignFigures, ChannelFigures, FindingEntry, Period, SummaryResult
from .results.shown import counted, masked_calls, masked_surveys, time_or_none
from .results.warnings import warnings_for
from .runtime import Runtime
from .select import Selection, select
from .strict_tool import StrictTool
from .summary.figures import Figures, by_campaign, by_channel
from .summary.findings import Finding, findings_in

DESCRIPTION: Final = "Start here: why a customer did or did not get messages. Counts per channel, delivery rates, findings with evidence ids."


class _Caps(NamedTuple):
    """How much of the long tail is said. Figures stay exact at every level; lists get shorter."""

    campaigns: int
    evidence: int
    findings: int
    surveys: int
    channels: int
    warnings: int
    details: bool
    """Statuses and times of each channel."""


_LEVELS: Final = (
    _Caps(campaigns=10, evidence=5, findings=20, surveys=10, channels=20, warnings=20, details=True),
    _Caps(campaigns=5, evidence=3, findings=20, surveys=5, channels=20, warnings=20, details=True),
    _Caps(campaigns=3, evidence=1, findings=10, surveys=3, channels=12, warnings=12, details=True),
    _Caps(campaigns=0, evidence=1, findings=5, surveys=1, channels=8, warnings=8, details=True),
    _Caps(campaigns=0, evidence=1, findings=3, surveys=1, channels=6, warnings=5, details=False),
    _Caps(campaigns=0, evidence=1, findings=2, surveys=0, channels=4, warnings=3, details=False),
    _Caps(campaigns=0, evidence=1, findings=1, surveys=0, channels=2, warnings=2, details=False),
    _Caps(campaigns=0, evidence=1, findings=0, surveys=0, channels=1, warnings=1, details=False),
)
"""From everything to the least that is still an answer; the first that fits the budget is taken."""


async def summarize_channel_activity(
    arguments: SummaryArguments, runtime: Runtime, progress: Progress
) -> CallToolResult:
    asked = await ask(arguments, runtime, progress)
    selection = select(asked.history.messages, arguments.criteria(), runtime.zone)
    budget = arguments.max_tokens or runtime.max_tokens
    structure: dict[str, Any] = {}
    summary = _Summary(arguments, asked, selection)
    for caps in _LEVELS:
        structure = summary.structure(caps)
        text = compact(structure)
        if len(text) <= CHARACTERS_AT_MOST and runtime.tokenizer.count(text) <= budget:
            break
    return tool_result(structure)


TOOL: Final = StrictTool.of(
    summarize_channel_activity,
    arguments=SummaryArguments,
    result=SummaryResult,
    title="Channel activity summary",
    description=DESCRIPTION,
)


class _Summary:
    """Everything that was found out, rendered at any level of detail."""

    def __init__(self, arguments: SummaryArguments, asked: Asked, selection: Selection) -> None:
        masker, messages = asked.masker, selection.messages
        wanted = arguments.criteria().channels
        self._asked = asked
        self._messages = messages
        self._channels = by_channel(messages)
        self._campaigns = by_campaign(messages)
        self._findings = findings_in(messages, masker)
        listed = asked.history.surveys if not wanted or "survey" in wanted else ()
        self._surveys, self._found = masked_surveys(listed, masker)
        self._calls = masked_calls(asked.history.missed_calls) if not wanted or "missed_call" in wanted else None
        self._warnings = warnings_for(asked.history, arguments.criteria(), selection, masker)

    def structure(self, caps: _Caps) -> dict[str, Any]:
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

    def _folded(self, caps: _Caps) -> tuple[MaskedText, ...]:
        """What the caps left out, counted."""
        left_out = (
            (own_words("channels"), len(self._channels) - caps.channels),
            (own_words("campaigns"), len(self._campaigns) - caps.campaigns),
            (own_words("findings"), len(self._findings) - caps.findings),
            (own_words("surveys"), len(self._surveys) - caps.surveys),
            (own_words("caveats"), len(self._warnings) - caps.warnings),
        )
        return tuple(say("{n} more {what} left out.", n=number, what=what) for what, number in left_out if number > 0)


def _period(messages: Sequence[Message]) -> Period | None:
    times = [message.sent_at for message in messages if message.sent_at is not None]
    return Period.model_validate({"from": time_or_none(times[-1]), "to": time_or_none(times[0])}) if times else None


def _channel(figures: Figures, masker: Masker, caps: _Caps) -> ChannelFigures:
    details = caps.details
    return ChannelFigures(
        channel=masker.word(figures.name),
        messages=figures.messages,
        outcomes=figures.outcomes,
        statuses={masker.word(status): n for status, n in figures.statuses.items()} if details else None,
        delivery_rate=figures.delivery_rate,
        first_at=time_or_none(figures.first_at) if details else None,
        last_at=time_or_none(figures.last_at) if details else None,
        last_delivered_at=time_or_none(figures.last_delivered_at),
        last_failed_at=time_or_none(figures.last_failed_at),
        failures_in_a_row=figures.failures_in_a_row,
    )


def _campaign(figures: Figures, masker: Masker) -> CampaignFigures:
    return CampaignFigures(campaign_id=masker.word(figures.name), messages=figures.messages, outcomes=figures.outcomes)


def _entry(finding: Finding, masker: Masker, caps: _Caps) -> FindingEntry:
    return FindingEntry(
        kind=own_words(finding.kind),
        channels=tuple(masker.word(name) for name in finding.channels),
        evidence=tuple(masker.word(message.id) for message in finding.evidence[: caps.evidence]),
        says=finding.says,
    )
