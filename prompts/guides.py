"""Three short texts that a model or a person may read: statuses, masks, tools. The README has the same tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from mcp.server.mcpserver.resources import TextResource

from ..tools.outcome import STATUSES_BY_OUTCOME, Outcome

STATUSES_URI: Final = "guide://statuses"
MASKING_URI: Final = "guide://masking"
TOOLS_URI: Final = "guide://tools"


class Meaning(NamedTuple):
    means: str
    acts: str
    """Who can do something about it."""


OUTCOMES: Final[dict[Outcome, Meaning]] = {
    "engaged": Meaning("opened or clicked, so it arrived", "nobody needs to"),
    "delivered": Meaning("it arrived; `MARKED_SPAM` and `MARKED_UNSUBSCRIBED` say that the customer declined more", "nobody needs to"),
    "in_flight": Meaning("sent; nobody knows yet whether it arrived, reports may take a day", "wait a day, then the gateway"),
    "not_delivered": Meaning("tried, and failed", "the customer (address, mailbox, phone), or the gateway"),
    "blocked": Meaning("not tried: do-not-disturb registry, opt-out, limits", "the customer (registry, consent), or the operator (credit, limits)"),
    "configuration": Meaning("never sent: the brand has no gateway set up for it", "the operator"),
    "unknown": Meaning("a status nobody documented; its name is kept", "ask the platform"),
}  # fmt: skip

MASKS: Final = (
    ("`[otp]` `[password]` `[token]` `[card]`", "a secret; nothing of it is kept"),
    ("`[customer mobile]` `[customer email]` `[customer name]` `[customer id]`", "the looked-up customer's own"),
    ("`[phone a3f]` `[email 9k2]` `[iban x1c]` `[id pan 7qd]`", "somebody else's, or not known whose: the same value has the same pseudonym everywhere"),
    ("`[id]`", "a text that is nothing but one number or one value: nobody can tell what it is"),
    ("`[link brand.com]`", "a link; its host is kept, its path and query are not"),
    ("`[message withheld: …]`", "a text too doubtful to show; the message itself is counted"),
)  # fmt: skip

TOOLS: Final = (
    ("`summarize_channel_activity`", "counts per channel, outcome, status and campaign, delivery rates, findings with the message ids that show them", ""),
    ("`get_customer_interactions`", "the messages, newest first: a table (`detail: concise`) or objects with ids and receivers (`detail: full`), and a ledger in which shown + omitted = matching", "`outcomes`, `campaign_id`, `contains` (searches masked texts only), `detail`, `cursor`"),
)  # fmt: skip


def outcome_line(status: str, outcome: Outcome) -> str:
    meaning = OUTCOMES[outcome]
    return f"{status} is {outcome}: {meaning.means}. Who can act: {meaning.acts}."


def outcomes_table() -> str:
    rows = ((f"`{name}`", one.means, one.acts) for name, one in OUTCOMES.items())
    return _table(("outcome", "means", "who can act"), rows)


def statuses_table() -> str:
    rows = ((f"`{name}`", ", ".join(f"`{one}`" for one in ones)) for name, ones in STATUSES_BY_OUTCOME.items())
    return _table(("outcome", "statuses"), rows)


def masks_table() -> str:
    return _table(("mask", "stands for"), MASKS)


def tools_table() -> str:
    return _table(("tool", "answers", "takes besides"), TOOLS)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines).replace("|  |", "| |")


STATUSES: Final = (
    f"{outcomes_table()}\n\n{statuses_table()}\n\n"
    "A status that is not listed keeps its name and is `unknown`. LINE reports no delivery of single messages.\n"
)
MASKING: Final = (
    f"{masks_table()}\n\nEvery text is masked before anything else is done with it, and no argument switches that off. "
    "`contains` searches masked texts. Masks cannot be undone; do not ask the customer for what they hide.\n"
)
GUIDE: Final = (
    f"{tools_table()}\n\nBoth take `identifier_name` (`mobile`, `email`, `external_id`), `identifier_value`, and optionally `network`, `channels`, "
    "`since`, `until` (a plain date is that whole day, on both ends) and `max_tokens`. Start with the summary: its findings name "
    "the evidence. `detail: full` shows the ids. Follow `next_cursor` with the same arguments until it is gone.\n"
)

GUIDES: Final = tuple(
    TextResource(uri=uri, name=name, mime_type="text/markdown", text=text)
    for uri, name, text in (
        (STATUSES_URI, "statuses", STATUSES),
        (MASKING_URI, "masking", MASKING),
        (TOOLS_URI, "tools", GUIDE),
    )
)
"""Without descriptions, which every session would pay for: the names say it."""
