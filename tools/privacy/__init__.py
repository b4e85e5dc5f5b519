"""Masking: the only way from a raw text to one that may be shown.

`Masker` is made for one question, with the looked-up customer's known identity and the deployment's key. What it returns
is `MaskedText`; nothing else fits into an answer.
"""

from ..text import NO_TEXT, MaskedText, RawText
from .home import home_zone
from .lexicon import masking_ready
from .masker import Masked, Masker
from .sealing import amount, opaque, own_words, say, shown_time

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
