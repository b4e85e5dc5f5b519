"""A triage bot: reads a ticket from standard input, asks the server about the customer, and drafts an answer.

No model takes part: the findings are clear enough. Try it with the embedded endpoint:

    echo "Customer +44 7700 900004 gets no messages since Tuesday" | python examples/triage_bot.py --sandbox

With your own CAPILLARY_ settings in the environment, leave --sandbox out.
"""

from __future__ import annotations

import os
import re
import sys
from typing import Any

import anyio
from mcp import Client
from mcp.client.stdio import StdioServerParameters

IDENTIFIERS = (
    ("email", re.compile(r"[\w.+-]{1,64}@[\w.-]{1,190}")),
    ("external_id", re.compile(r"\bLOYAL-\d{1,12}\b")),
    ("mobile", re.compile(r"\+?\d[\d ()-]{6,18}\d")),
)
TEAMS = {
    "no_gateway": "messaging operations",
    "brand_limit": "messaging operations",
    "hard_bounce": "customer care",
    "other_receiver": "customer care",
    "do_not_disturb": "customer care",
    "opted_out": "customer care",
}


def identifier_in(ticket: str) -> tuple[str, str] | None:
    """The first e-mail address, external id or number in a ticket."""
    for name, pattern in IDENTIFIERS:
        if match := pattern.search(ticket):
            return name, match[0]
    return None


def draft(summary: dict[str, Any]) -> str:
    """What the ticket's owner reads: who should act, why, and the messages that show it."""
    findings: list[dict[str, Any]] = summary.get("findings", [])
    if not findings:
        newest = summary.get("period", {}).get("to", "never")
        return f"team: none\nNothing is wrong: {summary['total_messages']} messages, the newest {newest}."
    teams = [TEAMS[finding["kind"]] for finding in findings if finding["kind"] in TEAMS]
    lines = [f"team: {teams[0] if teams else 'customer care'}"]
    lines += [f"- {finding['says']} (messages {', '.join(finding.get('evidence', ['none']))})" for finding in findings]
    return "\n".join(lines)


async def triage(ticket: str, arguments: list[str]) -> str:
    found = identifier_in(ticket)
    if found is None:
        return "team: customer care\nThe ticket names no customer: ask for the mobile number or e-mail address."
    name, value = found
    server = StdioServerParameters(
        command=sys.executable, args=["-m", "capillary_interactions.server", *arguments], env=dict(os.environ)
    )
    async with Client(server) as client:
        result = await client.call_tool(
            "summarize_channel_activity", {"identifier_name": name, "identifier_value": value}
        )
    if result.is_error or result.structured_content is None:
        return "team: customer care\n" + "".join(block.text for block in result.content if block.type == "text")
    return draft(result.structured_content)


if __name__ == "__main__":
    print(anyio.run(triage, sys.stdin.read(), sys.argv[1:]))
