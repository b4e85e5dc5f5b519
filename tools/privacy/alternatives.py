"""Many words as one pattern that is read letter by letter: words that begin alike share their beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any


def any_of(words: Iterable[str]) -> str:
    """A pattern of each of some words and of nothing else; the engine would try a list of them one after another."""
    tree: dict[str, Any] = {}
    for word in words:
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _pattern(tree)


def _pattern(tree: dict[str, Any]) -> str:
    """The longer words first, as whoever reads from left to right prefers them."""
    ways = [re.escape(letter) + _pattern(rest) for letter, rest in tree.items() if letter]
    if "" in tree:
        return f"(?:{'|'.join(ways)})?" if ways else ""
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
