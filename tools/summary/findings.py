"""Diagnoses: every rule of every table, what explains a complaint first, and never without the messages that show it. Pure."""

from __future__ import annotations

from typing import Final

from ..privacy import say
from . import context, reach, refused, timing
from .finding import SEVERITIES, Case, Finding, Rule, Shown, channels_of

RULES: Final[tuple[Rule, ...]] = (*refused.RULES, *reach.RULES, *timing.RULES, *context.RULES)

ORDER: Final = (
    "no_gateway", "do_not_disturb", "hard_bounce", "other_receiver", "opted_out", "brand_limit", "failures_began",
    "nothing_delivered", "blocked", "campaign_fails", "codes_again", "delivered_late", "stuck_in_flight", "soft_bounce",
    "duplicate_sends", "marked_spam", "night_sends", "low_score_then_silence", "missed_call_unanswered",
    "nothing_in_window", "receiver_changed", "never_opened", "list_capped", "only_transactional", "only_campaigns",
)  # fmt: skip
"""Within a severity: what explains why something did not arrive comes before what shows it, and that before what annoys."""


def findings_in(case: Case) -> list[Finding]:
    """Every finding in `case`, gravest first."""
    found = [_finding(case, rule, shown) for rule in RULES for shown in rule.find(case)]
    return sorted(found, key=lambda one: (SEVERITIES.index(one.severity), ORDER.index(one.kind)))


def _finding(case: Case, rule: Rule, shown: Shown) -> Finding:
    return Finding(
        kind=rule.kind,
        severity=shown.severity or rule.severity,
        channels=shown.channels or _channels(case, shown),
        evidence=tuple(shown.evidence),
        says=say(rule.says, **shown.parts),
        remedy=say(rule.remedy) if rule.remedy else None,
        sure=shown.sure,
    )


def _channels(case: Case, shown: Shown) -> tuple[str, ...]:
    named = channels_of(shown.evidence)
    return tuple(name for name in named if name in case.by_channel) or named


def least_evidence() -> list[tuple[str, str, str]]:
    """Kind, severity and what each rule needs, in the order in which findings are told."""
    rows = [(rule.kind, rule.severity, rule.needs) for rule in RULES]
    return sorted(rows, key=lambda row: (SEVERITIES.index(row[1]), ORDER.index(row[0])))
