"""The picture offered to hosts that draw: the MCP Apps extension with its one page. Others see two tools as ever."""

from __future__ import annotations

from mcp.server.apps import Apps

from ..tools.picture import PICTURE_URI, page


def picture() -> Apps:
    apps = Apps()
    apps.add_html_resource(
        PICTURE_URI, page(), name="timeline"
    )  # no csp: hosts then let it load nothing, which it does not
    return apps
