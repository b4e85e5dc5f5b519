"""Masking: the only way from a raw text to one that may be shown.

`Masker` is made for one question, with the looked-up customer's known identity and the deployment's key. What it returns
is `MaskedText`; nothing else fits into an answer.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ..text import NO_TEXT, MaskedText, RawText
from .ready import masking_ready
from .sealing import amount, opaque, own_words, say, shown_time

if TYPE_CHECKING:
    from .home import home_zone
    from .masker import Masked, Masker

__all__ = [
    "NO_TEXT",
    "Masked",
    "MaskedText",
    "Masker",
    "RawText",
    "amount",
    "home_zone",
    "masking_ready",
    "opaque",
    "own_words",
    "say",
    "shown_time",
]


_LATE: Final = {"Masked": "masker", "Masker": "masker", "home_zone": "home"}


def __getattr__(name: str) -> Any:
    """Rules are compiled with the first call, beside the endpoint's answer, not with the server's start."""
    if name in _LATE:
        return getattr(import_module(f".{_LATE[name]}", __name__), name)
    raise AttributeError(name)
