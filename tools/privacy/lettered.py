"""Codes of letters alone: what stands where a code is announced, and is no word."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from .findings import Finding, otp_span
from .lexicon import Hit
from .message import Message

_REACH: Final = 70
_IN_CAPITALS: Final = re.compile(
    r"\W{1,4}(?:is|are|(?P<other>es|est|ist|on|er|är|e|é|è|je|jest|este|adalah|ialah|là|yra|ir|ni)|:|=|-|–)?\W{0,3}(?P<letters>[A-Z]{4,10})(?![A-Za-z0-9]|-[A-Za-z0-9])(?!\s[A-Z]{2})"
)
_NO_CODES: Final = frozenset(
    [
        "code",
        "password",
        "valid",
        "never",
        "please",
        "from",
        "your",
        "with",
        "this",
        "that",
        "will",
        "dont",
        "share",
        "only",
        "have",
        "dear",
        "sms",
        "info",
        "help",
        "stop",
        "avoid",
        "been",
        "expired",
        "invalid",
        "failed",
        "sent",
        "resent",
        "blocked",
        "changed",
        "updated",
        "required",
        "wrong",
        "incorrect",
        "active",
        "activated",
        "enabled",
        "disabled",
        "hidden",
        "unchanged",
        "here",
        "below",
        "click",
        "visit",
        "call",
        "reply",
        "http",
        "https",
        "none",
        "unknown",
        "pending",
        "accepted",
        "rejected",
        "verified",
    ]
)
"""What is said of a code where a code might stand."""
_LETTERS: Final = re.compile(
    r"(?<![\w@./-])(?:[a-z]{4,12}|[A-Z]{4,12}|[A-Za-z]{1,5}[a-z][A-Z][A-Za-z]{1,5}|[A-Za-z]{3,6}(?:-[A-Za-z]{3,6}){1,4})(?![\w-])"
)
_SENTENCE_ENDS: Final = re.compile(r"[.!?]\s|[\n।。]")
_COLON: Final = re.compile(r"[:：=][ ]{0,2}[\"'“«‘`*_(\[]?$")
_SET_APART: Final = re.compile(
    _COLON.pattern + r"|(?:^| )(?:is|es|est|ist|é|è)[ ]{0,2}[\"'“«‘`*_(\[]?$|[ ][\"'“«‘`*_]$|^ ?$"
)
_CLAUSE_ENDS: Final = re.compile(r"[\"'”»’`*_)\]]?[ ]?(?:$|[\n.!?;,(|]|[A-ZÀ-Þ])")
_UNSPEAKABLE: Final = re.compile(
    r"[bcdfghjklmnpqrstvwxz]{4}|^[bcdfgjkmnpqtvwxz]{3}|^[^aeiouy]+$|q(?!u)|j[bcfgjpqxz]|v[bcfgjkpqxz]|[bcdfgjkqvz]x|x[bdgjkmqrxz]|zx|wx"
)
"""Four consonants in a row, three to begin with, none but consonants, a `q` alone or two that never meet: no word of most
languages.
"""


def letters_only(message: Message) -> Iterator[Finding]:
    """Codes of letters: capitals right after a code's name, or what is set apart after it and is no word."""
    if not message.announcing.all:
        return
    text = message.folded.text
    names = {name.end: name for name in sorted(message.announcing.all, key=_strong_last)}
    starts = [name.start for name in message.announcing.all]
    for name in names.values():
        match = _IN_CAPITALS.match(text, name.end)
        if match and match["letters"].lower() not in _NO_CODES and _is_in_capitals_for_a_reason(match, name, message):
            yield Finding(otp_span(*match.span("letters")), ("capital letters right after a code word",))
        following = bisect_left(starts, name.end)
        until = starts[following] if following < len(starts) else len(text)
        yield from _set_apart(name, text, min(until, name.end + _REACH))


def _is_in_capitals_for_a_reason(match: re.Match[str], name: Hit, message: Message) -> bool:
    """Whether capitals are a code's: they are no word, or the only ones, behind a word that announces a code to be told.

    What is written in capitals after "ist" or "es" is more often a code's state.
    """
    if _is_no_word(match["letters"]):
        return True
    if match["other"]:
        return False
    told = {"scene", "act"} <= message.kinds and "deal" not in message.kinds
    return (name.kind == "strong" or told) and not message.folded.text[name.start : name.end].isupper()


def _strong_last(name: Hit) -> bool:
    return name.kind == "strong"


def _set_apart(name: Hit, text: str, until: int) -> Iterator[Finding]:
    for match in _LETTERS.finditer(text, name.end, until):
        before = text[name.end : match.start()]
        if _SENTENCE_ENDS.search(before):
            return
        if (
            match[0].lower() not in _NO_CODES
            and _SET_APART.search(before)
            and _CLAUSE_ENDS.match(text, match.end())
            and (_is_no_word(match[0]) or (name.kind == "strong" and len(match[0]) >= 5 and _COLON.search(before)))
        ):
            yield Finding(otp_span(*match.span()), ("letters set apart after a code word",))
            return


def _is_no_word(letters: str) -> bool:
    """Whether nobody says such letters: consonants alone, or groups of one length ("yejx-xrcn-nrey")."""
    groups = letters.lower().split("-")
    if len(groups) > 1 and len(groups[0]) >= 4 and len({len(group) for group in groups}) == 1:
        return True
    return any(_UNSPEAKABLE.search(group) for group in groups)
