"""Calls that a type checker must accept. Not run: `test_package.py` hands it to the checker."""

from capillary_interactions.tools.privacy import Masker, own_words, say
from capillary_interactions.tools.results.models import Customer
from capillary_interactions.tools.text import MaskedText, RawText


def shows(masker: Masker, raw: RawText) -> MaskedText:
    masked = masker.mask(raw)
    Customer(ref=masked.text, matched_by="mobile")
    return say("{n} of {text}", n=1, text=own_words("fixed"))
