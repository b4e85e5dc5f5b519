"""What a client may offer while somebody fills in a prompt: closed vocabularies, never a customer."""

from __future__ import annotations

from typing import Any, Final

from mcp.types import Completion, CompletionArgument

from ..tools.outcome import KNOWN_STATUSES

CHANNELS: Final = ("sms", "email", "whatsapp", "viber", "zalo", "line", "phone", "survey", "missed_call")
_VOCABULARIES: Final[dict[str, tuple[str, ...]]] = {
    "identifier_name": ("mobile", "email", "external_id"),
    "channel": CHANNELS,
    "status": tuple(sorted(KNOWN_STATUSES)),
}
_MOST: Final = 100
"""Source: the specification's limit of values in one answer."""


async def complete(_reference: Any, argument: CompletionArgument, _context: Any) -> Completion | None:
    """The words of the argument's vocabulary that begin with what is typed; None for an argument without one."""
    words = _VOCABULARIES.get(argument.name)
    if words is None:
        return None
    typed = argument.value.strip().lower()
    fitting = [word for word in words if word.lower().startswith(typed)]
    return Completion(values=fitting[:_MOST], total=len(fitting), has_more=len(fitting) > _MOST)
