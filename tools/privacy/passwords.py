"""Passwords after their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .findings import Finding
from .fold import Folded
from .message import Message
from .numbers import CURRENCY_BEFORE, Number
from .spans import Places, Span

_SECRET: Final = re.compile(
    r"(?P<word>password|passwort|kennwort|contraseña|contrasena|mot de passe|senha|palavra-passe|wachtwoord|pwd|passphrase|parola|hasło|haslo|пароль|密码|密碼|パスワード|"
    r"비밀번호|şifre|kata sandi|mật khẩu|รหัสผ่าน|كلمة المرور)(?: (?:is|es|est|ist|adalah|is:|jest))?[ ]?[:=\-–：][ ]?(?P<secret>[^\s,;<>\[\]]{3,64})",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(
    r"(?<![^\s:：=\"'“「(।,。、])[^\s:：=\"'“”「」(),;।。、<>\[\]]{4,40}[^\s:：=\"'“”「」(),;।。、<>\[\].?]"
)
_CLAUSE_ENDS: Final = re.compile(r"[.!?]\s|[\n।。]")
_MEASURED: Final = re.compile(
    r"[0-9]{1,4}(?:th|st|nd|rd|am|pm|min|mins|hrs?|h|days?|x)|[0-9]{1,2}[:.][0-9]{2}.{0,6}",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(r"[0-9]:$")
"""Before minutes with an ending: "21:30ean"."""
_ABBREVIATED_SUM: Final = re.compile(r"[^\W\d_]{1,4}\.[0-9][0-9.,]{0,16}")
"""What an abbreviated currency and a sum look like: "Rs.2499"."""
_CASE_NUMBER: Final = re.compile(r"[A-Z]{2,6}[-#][0-9]{4,12}")
_PLAIN_WORD: Final = re.compile(r"[^\W\d_]{1,64}[.!?]?")


def passwords(message: Message) -> Iterator[Finding]:
    """What follows the word for a password and looks like one: letters with digits, in the same clause."""
    if "password" not in message.hits.kinds:
        return
    text = message.folded.text
    odd = Places(
        (n.start, n.end) for n in message.numbers if n.kind in ("date", "time", "amount") and not _within_word(text, n)
    )
    for hit in message.hits.all:
        if hit.kind != "password":
            continue
        for token in _TOKEN.finditer(text, hit.end, hit.end + 70):
            if _CLAUSE_ENDS.search(text, hit.end, token.start()):
                break
            if (
                _looks_like_a_password(token[0])
                and not odd.overlap(*token.span())
                and not _CLOCK.search(text, max(0, token.start() - 3), token.start())
            ):
                yield Finding(Span(*token.span(), "password", "[password]"), ("password after its name",))
                break


def _within_word(text: str, number: Number) -> bool:
    """Whether letters or signs are glued to what looks like an amount: "Kv5$tRn8" is none."""
    return not (
        text[number.start - 1 : number.start].isspace()
        and text[number.end : number.end + 1] in (" ", "", ",", ".", ";")
    )


def _looks_like_a_password(token: str) -> bool:
    has_digit, has_letter = any(map(str.isdigit, token)), any(char.isalpha() and char.isascii() for char in token)
    return (
        has_digit
        and has_letter
        and not _CASE_NUMBER.fullmatch(token)
        and not _MEASURED.fullmatch(token)
        and not (_ABBREVIATED_SUM.fullmatch(token) and CURRENCY_BEFORE.search(token.partition(".")[0].lower()))
        and "://" not in token
    )


def named_secrets(folded: Folded) -> Iterator[Finding]:
    """Passwords after their names, of letters alone too where a sign says that one follows ("password=")."""
    for match in _SECRET.finditer(folded.text):
        if not _PLAIN_WORD.fullmatch(match["secret"]):
            end = match.start("secret") + len(match["secret"].rstrip(".!?)\"'"))
            yield Finding(Span(match.start("secret"), end, "password", "[password]"), ("password after its name",))
