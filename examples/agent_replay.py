"""What the three agents here ask, and what a replayed model answers: it needs no key, and makes its sentence of what it is shown."""

from __future__ import annotations

import json
import os
from typing import Any

QUESTION = "Did customer 447700900002 get our one-time code?"
RULES = "Answer in a sentence, from the tools alone: did it arrive, when, by which channels, with which status."
CALL = {"identifier_name": "mobile", "identifier_value": "447700900002", "contains": "[otp]", "detail": "full"}
ARRIVED = ("delivered", "engaged")
VERDICTS = {"delivered": "Yes", "engaged": "Yes", "in_flight": "Not known yet", "unknown": "Not known"}


def sentence(shown: str) -> str:
    """What a tool's text says about codes; a refusal is handed on as it is."""
    if '"coverage"' not in shown:  # the ledger that every answer has
        return shown.partition("\n")[0] or "The tool answered nothing."
    messages: list[dict[str, Any]] = json.loads(shown).get("messages") or []
    if not messages:
        return "No message with a one-time code is known for this customer."
    newest = messages[0]  # the newest comes first
    verdict, when = VERDICTS.get(newest["outcome"], "No"), newest.get("sent_at", "an unknown time")
    arrived = sum(message["outcome"] in ARRIVED for message in messages)
    told = f"{verdict}: the newest code was sent at {when} by {' and '.join(newest['channels'])}"
    return f"{told}, status {newest['status']}; {arrived} of {len(messages)} codes arrived."


def settings() -> dict[str, str]:
    """What the server needs of the environment, and no other secret of it: clients over stdio pass nothing by themselves."""
    return {name: value for name, value in os.environ.items() if name.startswith("CAPILLARY_")}
