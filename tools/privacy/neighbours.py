"""What the words right beside a number say, whatever they name: what is done with it, or where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .message import Message
from .numbers import Number

_BEFORE: Final = 40
_NAME_FOLLOWS: Final = re.compile(r" ([^\W\d_]{3,})")
"""A town behind its postal code, more often than a word behind a code."""
_WITH_IT: Final = re.compile(
    r"(?:^|\s)(?:with|using|mit|avec|con|com|met|med|dengan|cu|amb|с|з|со|са|sa|s|z|ar|su|per|kwa|pamamagitan ng|bằng)[ :]{1,2}[\"'“«*(]?$"
)
"""A tool's word before a number that ends its clause: "Restore with 4829"."""
_TO_DO: Final = re.compile(
    r"[\"'”»*)]? (?:to|para|pour|per|pentru|om te|um|för att|for at|чтобы|для|щоб|untuk|upang|için|üçün|için|para sa|zu) [^\W\d_]{2}"
)
"""What a number that begins its sentence is for: "4829 to restore your backup"."""
_CLAUSE_ENDS: Final = re.compile(r"[\"'”»*)]{0,2}(?:$|[.,!;\n])")
_BEHIND_A_TOWN: Final = re.compile(r"[,\n] ?(?:[^\W\d_][^\W\d_.'’-]{2,14}[ -]){1,3}(?:- ?)?$")
_SENTENCE_BEGINS: Final = re.compile(r"(?:^|[.!?।。！？\n])[\s\W]{0,6}$")


def neighbours(number: Number, message: Message) -> Iterator[str]:
    """The names of the weights that apply."""
    text = message.folded.text
    if _is_done_with(number, message):
        yield "done with it"
    town = _BEHIND_A_TOWN.search(text, max(0, number.start - _BEFORE), number.start)
    if town and town[0].strip(", -\n").istitle():
        yield "behind a town"
    name = _NAME_FOLLOWS.match(text, number.end) if number.start else None
    if name and name[1].istitle():
        yield "a name follows"


def _is_done_with(number: Number, message: Message) -> bool:
    """Whether something is done with a number that ends its clause, or one that begins its sentence is to do something."""
    lower = message.folded.lower
    if _CLAUSE_ENDS.match(lower, number.end):
        return _WITH_IT.search(lower, max(0, number.start - _BEFORE), number.start) is not None
    return (
        _TO_DO.match(lower, number.end) is not None
        and _SENTENCE_BEGINS.search(lower, max(0, number.start - _BEFORE), number.start) is not None
    )
