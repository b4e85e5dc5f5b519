"""The picture offered to hosts that draw: the MCP Apps extension with its one page. Others see two tools as ever."""

from __future__ import annotations

from mcp.server.apps import Apps, ResourceCsp

from ..tools.picture import PICTURE_URI, page


def picture() -> Apps:
    apps = Apps()
    apps.add_html_resource(
        PICTURE_URI,
        page(),
        name="timeline",
        description="Timeline by channel",
        csp=ResourceCsp(connect_domains=[], resource_domains=[]),
    )
    return apps
