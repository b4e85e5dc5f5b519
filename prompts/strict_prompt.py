"""A prompt whose complaints name arguments and never their values: the SDK's would quote an identifier into a log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp.server.mcpserver import Context
from mcp.server.mcpserver.prompts import Prompt
from mcp.shared.exceptions import MCPError
from mcp.types import INVALID_PARAMS


class StrictPrompt(Prompt):
    @classmethod
    def of(cls, function: Callable[..., str]) -> StrictPrompt:
        """A prompt whose name says what it does: descriptions would be paid for by every session."""
        prompt = cls.from_function(function, description="-")
        lean = [one.model_copy(update={"required": one.required or None}) for one in prompt.arguments or []]
        return cls(name=prompt.name, title=None, description=None, arguments=lean, fn=prompt.fn, context_kwarg=None)

    async def render(self, arguments: dict[str, Any] | None, context: Context[Any, Any]) -> Any:
        """The prompt's messages.

        Raises:
            MCPError: an argument is missing, unknown or no text.
        """
        given = arguments or {}
        declared = self.arguments or []
        missing = [one.name for one in declared if one.required and not given.get(one.name)]
        known = {one.name for one in declared}
        if missing or not known.issuperset(given) or not all(isinstance(value, str) for value in given.values()):
            wanted = ", ".join(one.name + ("" if one.required else " (optional)") for one in declared)
            raise MCPError(code=INVALID_PARAMS, message=f"The prompt {self.name} takes these texts: {wanted}.")
        return await super().render(arguments, context)
