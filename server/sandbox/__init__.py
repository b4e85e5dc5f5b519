"""The embedded endpoint: a real HTTP server on loopback, with invented customers, for trying and testing everything."""

from .service import Sandbox, sandbox_settings
from .stories import STORIES

__all__ = ["STORIES", "Sandbox", "sandbox_settings"]
