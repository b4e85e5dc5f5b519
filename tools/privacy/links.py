"""Links keep their host and nothing else: paths and queries carry tokens, e-mails and customer numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .fold import Folded
from .spans import Span

_LINK: Final = re.compile(
    r"(?i:https?://|www\.)[^\s<>\"'\]]{1,4000}"
    r"|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}/[^\s<>\"'\]]{1,2000}",
    re.IGNORECASE,
)
_HOST: Final = re.compile(r"(?:[a-z]{2,8}://)?(?:[^/@?#\s]{0,200}@)?([a-z0-9.-]{1,253})", re.IGNORECASE)


def link_spans(folded: Folded) -> Iterator[Span]:
    if "/" not in folded.text and "www." not in folded.lower:
        return
    for match in _LINK.finditer(folded.text):
        end = match.start() + len(match[0].rstrip(".,;:!?)"))
        yield Span(match.start(), end, "link", link_mask(folded.text[match.start() : end]))


def link_mask(link: str) -> str:
    host = _HOST.match(link)
    name = host[1].strip(".").removeprefix("www.") if host else ""
    return f"[link {name}]" if "." in name else "[link]"
