"""What a delivery status means: one row per status, one word per meaning.

Source: the status table of the vendor's documents. On the wire a status is a free string; an unknown one keeps its
name and gets the outcome ``unknown``, never a guess.
"""

from __future__ import annotations

import re
from typing import Final, Literal

Outcome = Literal["engaged", "delivered", "in_flight", "not_delivered", "blocked", "configuration", "unknown"]

STATUSES_BY_OUTCOME: Final[dict[Outcome, tuple[str, ...]]] = {
    "engaged": ("OPENED", "CLICKED", "OPENED_INTOUCH", "CLICKED_INTOUCH"),
    "delivered": ("DELIVERED", "MARKED_SPAM", "MARKED_UNSUBSCRIBED"),
    "in_flight": (
        "SENT",
        "SENT_TO_NSADMIN",
        "SENT_TO_CALL_TASK",
        "IN_GTW",
        "GTW_PROCESSED",
        "DELAYED_DELIVERY",
        "PARTIAL_RESPONSE",
        "RECEIVED",
        "RECEIVED_IN_QUEUE",
        "SENDING",
        "IN_GTW_QUEUE",
        "IN_PRVD_QUEUE",
        "QUEUED",
        "READ",  # read by the sender's process, not by the customer
    ),
    "not_delivered": (
        "NOT_DELIVERED",
        "FAILED",
        "SOFT_BOUNCED",
        "HARD_BOUNCED",
        "TIMEOUT",
        "RETRY_TIMEOUT",
        "RELEVENCE_TIMEOUT",  # spelt so by the endpoint
    ),
    "blocked": (
        "BLOCKED",
        "DND_BLOCKED",
        "NDNC_BLOCKED",
        "CREDIT_LIMIT_EXCEEDED",
        "RATE_LIMIT_EXCEEDED",
        "MOBILE_WHITELISTED_BLOCKED",
        "ORG_DISABLED",
        "SUBSCRIPTION_SERVICE_ERROR",
    ),
    "configuration": ("GTW_NOT_FOUND", "HANDLER_NOT_FOUND"),
}

_OUTCOME_OF: Final[dict[str, Outcome]] = {
    status: outcome for outcome, statuses in STATUSES_BY_OUTCOME.items() for status in statuses
}
KNOWN_STATUSES: Final = frozenset(_OUTCOME_OF)

_SEPARATORS: Final = re.compile(r"[\s\-]+")

REACHED: Final[frozenset[Outcome]] = frozenset({"engaged", "delivered"})
FAILED: Final[frozenset[Outcome]] = frozenset({"not_delivered", "blocked", "configuration"})

_CERTAINTY: Final[tuple[Outcome, ...]] = (
    "engaged",
    "delivered",
    "not_delivered",
    "blocked",
    "configuration",
    "in_flight",
    "unknown",
)


def normalised_status(status: str) -> str:
    """The status as the table spells it: upper case, runs of ``-`` and white space as one ``_``."""
    if status in _OUTCOME_OF:
        return status
    return _SEPARATORS.sub("_", status.strip()[:64]).upper()


def outcome_of(status: str) -> Outcome:
    """The outcome of a normalised status; ``unknown`` for one that no table lists."""
    return _OUTCOME_OF.get(status, "unknown")


def says_more(one: Outcome, other: Outcome) -> bool:
    """Whether `one` is the more certain account when the same message is reported twice with different outcomes."""
    return _CERTAINTY.index(one) < _CERTAINTY.index(other)
