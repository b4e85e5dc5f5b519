"""What looks like a code or a phone number and is neither: amounts, dates, times, percentages, card tails, references.

Protected spans are found first; no rule for codes or phones may touch them. Every pattern is bounded.
"""

from __future__ import annotations

import re
from typing import Final

_CURRENCY: Final = (
    r"(?:rs\.?|inr|usd|eur|gbp|aed|sar|sgd|myr|rm|idr|rp\.?|php|thb|vnd|cny|rmb|jpy|krw|ngn|kes|zar|egp|brl|mxn|"
    r"qar|kwd|bhd|omr|lkr|bdt|pkr|npr|[$€£¥₹₩₫฿₱₦₺₽]|บาท|元|円|원|руб\.?|đ|tk\.?|dh|ر\.?س|درهم|ريال)"
)
_NUMBER: Final = r"[0-9]{1,15}(?:[.,' ][0-9]{2,3}){0,6}"
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"

PROTECTED: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("amount, currency first", rf"(?<![a-z]){_CURRENCY}[ ]?[:.]?[ ]?-?{_NUMBER}(?:/-)?"),
        ("amount, currency last", rf"(?<![0-9]){_NUMBER}[ ]?{_CURRENCY}(?![a-z])"),
        ("grouped thousands", r"(?<![0-9])[0-9]{1,3}(?:,[0-9]{2,3}){1,6}(?:\.[0-9]{1,2})?(?![0-9])"),
        ("decimal", r"(?<![0-9.])[0-9]{1,12}\.[0-9]{1,2}(?![0-9.])"),
        ("date", r"(?<![0-9])[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}(?![0-9])"),
        (
            "date with month",
            rf"(?<![0-9])[0-9]{{1,2}}(?:st|nd|rd|th)?[ -]?{_MONTH}[ ,'-]{{0,2}}(?:[0-9]{{4}}|[0-9]{{2}})?(?![0-9])",
        ),
        ("month first", rf"(?<![a-z]){_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?(?:,? [0-9]{{4}})?(?![0-9])"),
        ("east Asian date", r"[0-9]{1,4} ?[年月日년월일]"),
        ("time", r"(?<![0-9])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"),
        ("percent", r"[0-9]{1,4}(?:[.,][0-9]{1,2})? ?[%٪]"),
        (
            "measure",
            r"(?<![0-9])[0-9]{1,7} ?(?:gb|mb|kb|kg|km|ml|mins?|minutes?|hours?|hrs?|days?|points?|pts|分钟|分鐘|分|時間|시간|분)(?![a-z])",
        ),
        ("card or account tail", r"(?:x{2,12}|\*{2,12}|ending(?: (?:in|with))?|尾号) ?[0-9]{3,4}(?![0-9])"),
        ("year", r"(?:new year|year|in|since|©|season) (?:19|20)[0-9]{2}(?![0-9])"),
        (
            "reference",
            (
                r"(?:ref(?:erence)?|utr|txn|transaction|order|awb|pnr|invoice|bill|ticket|booking|tracking|consignment|policy|shipment)"
                r"(?: (?:id|no|number|num|ref))?\.?[ ]?[:#-]{0,2}[ ]?(?:is )?[a-z]{0,6}-?[0-9][0-9a-z-]{2,24}"
            ),
        ),
    )
)


def protected_spans(lower: str) -> list[tuple[int, int]]:
    """Places in a folded, lower-case text that no rule for codes or phones may touch."""
    return [match.span() for _, pattern in PROTECTED for match in pattern.finditer(lower)]


def overlaps(start: int, end: int, places: list[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in places)
