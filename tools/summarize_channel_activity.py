"""`summarize_channel_activity`: figures over everything that matched, and what they mean, in one small answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mcp.types import CallToolResult

from .arguments import SummaryArguments
from .asking import Asked, collector_paused, fetched, read
from .budget.fit import CHARACTERS_AT_MOST
from .progress import Progress
from .rendering import compact, tool_result
from .results.models import SummaryResult
from .runtime import Runtime
from .select import Criteria, Selection, Window, select
from .strict_tool import StrictTool
from .summary.finding import Case, Finding
from .summary.findings import findings_in
from .summary_answer import GENEROUS, LEAN, LEVELS, Summary
from .telemetry import span
from .walking import Walked

DESCRIPTION: Final = "Start here: why a customer did or did not get messages. Counts per channel, delivery rates, findings with evidence ids."


async def summarize_channel_activity(
    arguments: SummaryArguments, runtime: Runtime, progress: Progress
) -> CallToolResult:
    walked = await fetched(arguments, runtime, progress)
    return await runtime.aside.run(walked.size, lambda: _answered(walked, arguments, runtime))


@collector_paused()
def _answered(walked: Walked, arguments: SummaryArguments, runtime: Runtime) -> CallToolResult:
    asked = read(walked, arguments, runtime)
    criteria = arguments.criteria()
    selection = select(asked.history.messages, criteria, runtime.zone)
    with span("diagnose") as diagnosing:
        findings = _findings(asked, criteria, selection, runtime)
        diagnosing.set_attribute("findings", len(findings))
    summary = Summary(asked, criteria, selection, findings)
    budget = arguments.max_tokens or runtime.max_tokens
    structure = summary.structure(LEVELS[-1])
    for caps in LEVELS:
        told = summary.structure(caps)
        text = compact(told)
        allowed = min(budget, LEAN) if caps in GENEROUS and arguments.max_tokens is None else budget
        if len(text) <= CHARACTERS_AT_MOST and runtime.tokenizer.count(text) <= allowed:
            structure = told
            break
    return tool_result(structure)


def _findings(asked: Asked, criteria: Criteria, selection: Selection, runtime: Runtime) -> list[Finding]:
    """What the messages show. Outside the window nothing is looked at, but whether there is anything at all."""
    history = asked.history
    if not selection.messages and criteria.window:
        beside = select(history.messages, replace(criteria, window=Window()), runtime.zone).messages
        history = replace(history, messages=beside)
    return findings_in(
        Case(
            messages=selection.messages,
            history=history,
            masker=asked.masker,
            now=runtime.now(),
            windowed=bool(criteria.window),
            channels_asked=criteria.channels,
        )
    )


TOOL: Final = StrictTool.of(
    summarize_channel_activity,
    arguments=SummaryArguments,
    result=SummaryResult,
    title="Channel activity summary",
    description=DESCRIPTION,
)
