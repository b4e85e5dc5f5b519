"""Finding many words in one pass over a text: a typed face for pyahocorasick's automaton. Time is linear in the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

import ahocorasick  # pyright: ignore[reportMissingTypeStubs]

Meaning = TypeVar("Meaning")


class Words(Generic[Meaning]):
    """Words and what each means. All occurrences are found, overlapping ones too."""

    def __init__(self, words: Mapping[str, Meaning]) -> None:
        automaton = cast("Any", ahocorasick).Automaton()
        for word, meaning in words.items():
            automaton.add_word(word, (len(word), meaning))
        automaton.make_automaton()
        self._automaton: Any = automaton if words else None

    def __bool__(self) -> bool:
        return self._automaton is not None

    def find(self, text: str) -> list[tuple[int, int, Meaning]]:
        """Start, end and meaning of each word in `text`, by their ends."""
        if self._automaton is None:
            return []
        return [(last + 1 - length, last + 1, meaning) for last, (length, meaning) in self._automaton.iter(text)]
