"""What does a delivery status mean, and who can do something about it?"""

from __future__ import annotations

from ..tools.outcome import normalised_status, outcome_of
from .guides import STATUSES_URI, outcome_line


def explain_status(status: str) -> str:
    """What a delivery status means."""
    known = normalised_status(status)
    outcome = outcome_of(known)
    name = "The status" if outcome == "unknown" else known
    return (
        f"Explain to a support agent what the delivery status means that a message has: {outcome_line(name, outcome)}\n"
        f"Two sentences: what happened to the message, and who can do what about it. The resource {STATUSES_URI} has all "
        "statuses. Do not guess about a status that is not in it."
    )
