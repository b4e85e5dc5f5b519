"""What a row of cue words is."""

from __future__ import annotations

Row = dict[str, str]
"""A language's words by kind, joined by `|`."""
