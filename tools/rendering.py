"""From a result model to what the SDK sends: the structure, and the same as compact JSON text. Both carry the same facts."""

from __future__ import annotations

import json
from typing import Any

from mcp.types import CallToolResult, TextContent

from .results.models import Part


def structure_of(result: Part) -> dict[str, Any]:
    """The plain structure, without what is absent."""
    return result.model_dump(mode="json", by_alias=True, exclude_none=True)


def compact(structure: dict[str, Any]) -> str:
    return json.dumps(structure, ensure_ascii=False, separators=(",", ":"))


def tool_result(structure: dict[str, Any]) -> CallToolResult:
    return CallToolResult(content=[TextContent(type="text", text=compact(structure))], structured_content=structure)
