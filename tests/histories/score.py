"""How often a healthy history gets a finding that it should not, and how often a planted fault is named with its messages.

    uv run python tests/histories/score.py

Five hundred of each. `tests/test_findings.py` asserts what is promised; here it is printed, fault by fault.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from capillary_interactions.tools.interaction import KnownCustomer
from capillary_interactions.tools.privacy import Masker, RawText
from capillary_interactions.tools.reading import read_history
from capillary_interactions.tools.summary.finding import Case, Finding
from capillary_interactions.tools.summary.findings import findings_in

from histories.healthy import NOW, Story, healthy
from histories.planted import planted

NUMBER = 500
NAMED = 3
"""Ids of a finding that a summary shows by default."""


def findings_of(story: Story) -> list[Finding]:
    customer = KnownCustomer(mobiles=(RawText(story.mobile),), emails=(RawText(story.email),))
    history = replace(read_history([story.body()], "capillary", None), customer=customer)
    masker = Masker(b"k" * 32, customer, receivers=[message.receiver for message in history.messages])
    known: Any = {"messages": history.messages, "history": history, "masker": masker, "now": NOW}
    return findings_in(Case(**known))


class Hit(NamedTuple):
    kind: str
    seed: int
    named: bool
    shown: bool
    """Whether the ids that an answer would name are all planted ones, and the finding misses none that was planted."""
    others: tuple[str, ...]
    """Further findings above a note: the planted fault may cause them, too."""


def false_alarms(seeds: Iterable[int]) -> Counter[tuple[str, ...]]:
    """What healthy histories were told, by the findings above a note; the empty tuple is what they should be told."""
    return Counter(_above_a_note(findings_of(healthy(seed))) for seed in seeds)


def hit(seed: int) -> Hit:
    kind, story, messages = planted(seed)
    ids = {str(one.id) for one in messages}
    found = findings_of(story)
    of_kind = [finding for finding in found if finding.kind == kind]
    evidence = [message.id for finding in of_kind for message in finding.evidence]
    shown = ids <= set(evidence) and any(
        {message.id for message in finding.evidence[:NAMED]} <= ids for finding in of_kind
    )
    others = tuple(other for other in _above_a_note(found) if other != kind)
    return Hit(kind, seed, bool(of_kind), shown, others)


def _above_a_note(findings: list[Finding]) -> tuple[str, ...]:
    return tuple(finding.kind for finding in findings if finding.severity != "note")


def main() -> None:
    told = false_alarms(range(NUMBER))
    wrong = NUMBER - told[()]
    print(f"healthy: {wrong} of {NUMBER} histories ({wrong / NUMBER:.1%}) got a finding above a note")
    for kinds, number in told.items():
        if kinds:
            print(f"    {number:3} {', '.join(kinds)}")
    hits = [hit(seed) for seed in range(NUMBER)]
    right = sum(one.named and one.shown for one in hits)
    print(f"planted: {right} of {NUMBER} faults ({right / NUMBER:.1%}) named with the planted ids as evidence")
    for kind in dict.fromkeys(one.kind for one in hits):
        ones = [one for one in hits if one.kind == kind]
        missed = [one.seed for one in ones if not (one.named and one.shown)]
        others = Counter(other for one in ones for other in one.others)
        beside = ", ".join(f"{other} {number}" for other, number in others.most_common())
        print(f"    {len(ones) - len(missed):3} of {len(ones)} {kind:20} missed {missed}   beside it: {beside or '-'}")


if __name__ == "__main__":
    main()
