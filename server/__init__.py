"""How the server is started, set up and spoken to."""

from __future__ import annotations

from importlib.metadata import version

NAME = "capillary-interactions-mcp"


def installed_version() -> str:
    return version(NAME)
