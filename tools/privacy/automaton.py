"""Finding many words in one pass over a text: a typed face for pyahocorasick's automaton. Time is linear in the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar, cast

import ahocorasick  # pyright: ignore[reportMissingTypeStubs]

Meaning = TypeVar("Meaning")


class Words(Generic[Meaning]):
    """Words and what each means. All occurrences are found, overlapping ones too."""

    def __init__(self, words: Iterable[tuple[str, Meaning]]) -> None:
        """From words and their meanings, which nothing else need hold: there are tens of thousands of them."""
        automaton = cast("Any", ahocorasick).Automaton()
        shared: dict[tuple[int, int], tuple[int, Meaning]] = {}
        for word, meaning in words:
            automaton.add_word(word, shared.setdefault((len(word), id(meaning)), (len(word), meaning)))
        self._automaton: Any = automaton if len(automaton) else None
        if self._automaton is not None:
            automaton.make_automaton()

    def __bool__(self) -> bool:
        return self._automaton is not None

    def find(self, text: str) -> list[tuple[int, int, Meaning]]:
        """Start, end and meaning of each word in `text`, by their ends."""
        if self._automaton is None:
            return []
        return [(last + 1 - length, last + 1, meaning) for last, (length, meaning) in self._automaton.iter(text)]
