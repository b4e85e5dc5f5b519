"""Every line marked `refused` must be refused by a type checker, and no other. Not run."""

from capillary_interactions.tools.privacy import Masker, own_words, say
from capillary_interactions.tools.results.models import Customer, SurveyEntry
from capillary_interactions.tools.text import MaskedText, RawText


def leaks(masker: Masker, raw: RawText, text: str) -> None:
    Customer(ref=raw, matched_by="mobile")  # refused: a raw text
    Customer(ref=text, matched_by="mobile")  # refused: a string
    Customer(ref=f"{raw}", matched_by="mobile")  # refused: a string made of one
    Customer(ref=masker.mask(raw), matched_by="mobile")  # refused: the whole account
    MaskedText(text)  # refused: without a seal
    MaskedText(text, object())  # refused: with something else
    own_words(text)  # refused: not a literal
    say(text, n=1)  # refused: not a literal
    say("{text}", text=raw)  # refused: a raw text
    say("{text}", text=text)  # refused: a string
    masker.mask(text)  # refused: not declared raw
    _: str = raw  # refused: a raw text is no string
    SurveyEntry(name=raw.reveal())  # refused: what a raw text holds
