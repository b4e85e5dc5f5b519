"""The answer that shows most within a budget: newest messages first, what is left filled with the beginning of the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .budget.fit import CHARACTERS_AT_MOST, additive_guess, longest_fitting
from .page import FRAMES, Answer, Cut, Frame
from .rendering import compact
from .runtime import Runtime

_FEWEST_CHARACTERS: Final = 12
"""Of a text that is shown in part: less says nothing."""
_WELL_USED: Final = 0.95
_USED: Final = 0.9
_FRAMES_SHARE: Final = 0.6
"""Of a budget that surveys and caveats may take from the messages."""

Structure = dict[str, Any]


def fitted(answer: Answer, runtime: Runtime, budget: int) -> Structure:
    """The structure that shows most messages within `budget` tokens, and then most of the next one's text."""

    def cost(structure: Structure) -> int:
        text = compact(structure)
        return runtime.tokenizer.count(text) if len(text) <= CHARACTERS_AT_MOST else budget + 1

    frame = _frame(answer, cost, budget)
    number = _whole_messages(answer, frame, cost, budget)
    structure = answer.structure(number, frame)
    if number == len(answer.page.rest) or cost(structure) >= _WELL_USED * budget:
        return structure
    return _filled(answer, number, frame, cost, budget) or _detailed(answer, number, frame, cost, budget) or structure


def _frame(answer: Answer, cost: Callable[[Structure], int], budget: int) -> Frame:
    """The richest frame that leaves room for messages; the barest where none does."""
    share = _FRAMES_SHARE if answer.page.rest else 1.0
    return next((frame for frame in FRAMES if cost(answer.structure(0, frame)) <= share * budget), FRAMES[-1])


def _whole_messages(answer: Answer, frame: Frame, cost: Callable[[Structure], int], budget: int) -> int:
    total = len(answer.page.rest)
    bare = cost(answer.structure(0, frame))
    room = budget - bare
    costs: list[int] = []
    spent = 0
    while len(costs) < total and spent <= room:
        costs.append(cost({"": answer.entry(len(costs))}))
        spent += costs[-1]
    guess = additive_guess(costs, room)
    together = cost(answer.structure(guess, frame)) - bare  # less than the sum: a table says once what they share
    if 0 < together < room:
        guess = min(guess * room // together, 2 * guess)  # the next messages may be longer
    return longest_fitting(total, lambda k: cost(answer.structure(k, frame)) <= budget, guess)


def _filled(
    answer: Answer, number: int, frame: Frame, cost: Callable[[Structure], int], budget: int
) -> Structure | None:
    """One message more, with as much of its text as there is room for; where there is none, of the last two texts."""
    for messages in (1, 2):
        if messages > number + 1:
            break
        longest = longest_fitting(
            CHARACTERS_AT_MOST,
            lambda n, messages=messages: cost(answer.structure(number + 1, frame, Cut(messages, n))) <= budget,
            budget // 2,
        )
        if longest >= _FEWEST_CHARACTERS:
            return answer.structure(number + 1, frame, Cut(messages, longest))
        if cost(answer.structure(number, frame)) >= _USED * budget:
            break
    return None


def _detailed(
    answer: Answer, number: int, frame: Frame, cost: Callable[[Structure], int], budget: int
) -> Structure | None:
    """The ledger in more detail, where no further message has room: it says whether to read on."""
    told = (answer.structure(number, frame, details=details) for details in (2, 1))
    return next((structure for structure in told if cost(structure) <= budget), None)
