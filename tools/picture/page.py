"""The page put together from its three parts, empty for a host that feeds it, or with answers inside for a file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any, Final

PICTURE_URI: Final = "ui://timeline"
"""Where a host finds the page. Source of the scheme: MCP Apps, `_meta.ui.resourceUri` of a tool."""

_ANSWERS: Final = "<!--answers-->"


@cache
def page() -> str:
    """The page without any answer; in a host it asks for them. It loads nothing from elsewhere."""
    folder = resources.files(__package__ or "")
    parts = {name: (folder / name).read_text("utf-8") for name in ("timeline.html", "timeline.css", "timeline.js")}
    return parts["timeline.html"].replace("/*css*/", parts["timeline.css"]).replace("/*js*/", parts["timeline.js"])


def filled_page(answers: Sequence[dict[str, Any]]) -> str:
    """The page with structured results of the tools inside: a file that shows them in any browser, offline."""
    # `<` escaped: no text can end the script element that carries it
    carried = json.dumps(list(answers), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return page().replace(_ANSWERS, f'<script type="application/json" id="answers">{carried}</script>')
