"""Masking texts that come from no endpoint: lines of standard input, with or without a known customer."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, cast

from ..interaction import KnownCustomer
from ..text import RawText
from .masker import Masked, Masker

_KEY = os.urandom(32)
"""Pseudonyms of one run agree with each other; those of another run need not."""
_NOBODY: Final = KnownCustomer()
_CUSTOMERS: Final = 16


@lru_cache(maxsize=_CUSTOMERS)
def _masker(customer: KnownCustomer) -> Masker:
    """A customer's lines often stand together: making a masker costs more than masking a line."""
    return Masker(_KEY, customer, remembers=False)


def mask_text(text: str) -> Masked:
    return _masker(_NOBODY).mask(RawText(text))


def explain_text(text: str) -> list[str]:
    return _masker(_NOBODY).explain(RawText(text))


def mask_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """`{"text": …, "customer": {"name", "mobile", "email", "external_id"}?}` as `{"text": masked, "found": {kind: n}}`."""
    customer = record.get("customer")
    known = _known(cast("Mapping[str, Any]", customer)) if isinstance(customer, dict) else _NOBODY
    masked = _masker(known).mask(RawText(str(record["text"])))
    return {"text": masked.text, "found": dict(masked.found)}


def _known(customer: Mapping[str, Any]) -> KnownCustomer:
    def named(field: str) -> tuple[RawText, ...]:
        value = customer.get(field)
        return (RawText(str(value)),) if isinstance(value, str | int) and str(value).strip() else ()

    return KnownCustomer(named("name"), named("mobile"), named("email"), named("external_id"))
