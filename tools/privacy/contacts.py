"""Other people's e-mail addresses, phone numbers, cards and the like, each under a keyed pseudonym or a kind alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from .dialling import MORE_REGIONS, valid_number
from .fold import Folded, fold
from .lexicon import Hits, only_counts
from .numbers import Number
from .pseudonym import Pseudonyms
from .spans import Places, Span

_AT: Final = "at|arroba|chiocciola|arobase|klammeraffe|kukac|ät|собака|собачка|małpa"
_SIGN: Final = "arroba|chiocciola|arobase|klammeraffe|kukac|собака|собачка|małpa|apenstaartje|zavináč|snabel-a|snabel|krøllalfa|alfakrøll|ätmerkki|miukumauku|afna|majmunsko a"
"""What the sign is called where its name is nothing else that is written between two words of Latin letters."""
_DOT: Final = "dot|punto|ponto|punkt|point|punct|точка|kropka|tecka|nokta"
_EMAIL: Final = re.compile(
    r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[\w+%-]{1,64}(?:(?: \. |\.)[\w+%-]{1,64}){0,3} @ [\w-]{1,63}(?:(?: \. |\.)[\w-]{1,63}){0,3}(?: \. |\.)[a-zA-Z]{2,24}"
)
_ENCODED_EMAIL: Final = re.compile(r"[\w.+-]{1,64}%40[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PAYMENT_ADDRESS: Final = re.compile(r"(?<![\w.@-])[\w.-]{2,64}@[A-Za-z]{2,20}(?![\w@]|\.\w)")
_SPELT_OUT: Final = re.compile(
    rf"[\w.+-]{{1,64}} ?[\[({{<] ?(?:{_AT}|a) ?[\])}}>] ?[\w-]{{1,63}}(?: ?(?:[\[({{<] ?(?:{_DOT}) ?[\])}}>]|\.) ?[\w-]{{1,24}}){{1,4}}"
    rf"|[\w.+-]{{1,64}} (?:{_AT}) [\w-]{{1,63}}(?: (?:{_DOT}) [\w-]{{1,24}}){{1,4}}"
    rf"|[\w.+-]{{1,64}} (?:{_SIGN}) [\w-]{{1,63}}(?:\.[\w-]{{1,24}}){{1,4}}",
    re.IGNORECASE,
)
_SPELLING_WORDS: Final = re.compile(
    rf"[\[({{<] ?(?:{_AT}|a) ?[\])}}>]| (?:{_AT}) [\w-]{{1,63}} (?:{_DOT}) | (?:{_SIGN}) "
)
"""What every address that is spelt out has, in lower case."""
_PHONE: Final = re.compile(
    r"(?<![0-9A-Za-z.,])(?<![0-9]-)(?:\+|%2[bB])?\(?[0-9](?:[ \-.()/]{0,2}[0-9]){6,14}(?![0-9A-Za-z]|[.,-][0-9])"
    r"|(?<=[a-z])[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}(?![0-9A-Za-z-])"
)
_AREA: Final = re.compile(r"\([0-9]{1,5}\)")
_TRUNK_AREA: Final = re.compile(r"\(0[0-9]{1,4}\) ?[0-9]")
_WITH_AREA: Final = 9
_PLAIN: Final = re.compile(r"[^0-9]")
_ENCODED_PLUS: Final = re.compile("%2b", re.IGNORECASE)
_WITH_00: Final = 12
_ABBREVIATED: Final = 2
_SHORTEST_OF_A_PERSON: Final = 8
_A_DAY: Final = re.compile(r"[0-9]{1,4}[-./ ][0-9]{1,2}[-./ ][0-9]{1,4}")
_SERIES: Final = re.compile(r"(?<![A-Za-z])(?!TEL|MOB|PH|WA|FAX|CALL|CELL|HP|NO)[A-Z]{1,5}-$")
_HIS_NUMBER: Final = re.compile(r"(?: [^\W\d_]{1,6})?: ?|(?: [^\W\d_]{2,14}){0,2} \(")
_MOST_TRIED: Final = 8
_LITTLE: Final = re.compile(r"[ :#.\-–()=№]{0,4}(?:(?:no|nr|number|num|id|is|on|at|us|numero|n)[ :#.\-–()=]{0,3}){0,3}")
_SEPARATED: Final = re.compile(r"[ \-./()]+")


def email_spans(folded: Folded, pseudonyms: Pseudonyms) -> Iterator[Span]:
    if _SPELLING_WORDS.search(folded.lower):
        for match in _SPELT_OUT.finditer(folded.text):
            yield email_span(match.start(), match.end(), match[0], pseudonyms)
    if "%40" in folded.text:
        for match in _ENCODED_EMAIL.finditer(folded.text):
            yield email_span(match.start(), match.end(), match[0].replace("%40", "@"), pseudonyms)
    if "@" not in folded.text:
        return
    for match in _PAYMENT_ADDRESS.finditer(folded.text):
        yield Span(match.start(), match.end(), "upi", f"[upi {pseudonyms.name('upi', match[0].lower())}]")
    for match in _EMAIL.finditer(folded.text):
        yield email_span(match.start(), match.end(), match[0].replace(" ", ""), pseudonyms)


def email_span(start: int, end: int, address: str, pseudonyms: Pseudonyms) -> Span:
    return Span(start, end, "email", f"[email {pseudonyms.name('email', address.lower())}]")


class _Candidate(NamedTuple):
    start: int
    end: int
    written: str
    """As written, a percent-encoded plus as a plus."""

    @property
    def digits(self) -> str:
        return _PLAIN.sub("", self.written)

    @property
    def is_international(self) -> bool:
        return self.written.startswith("+") or (
            self.written.startswith("00") and len(self.digits) >= _WITH_00 and self.written != self.digits
        )

    @property
    def is_written_as_one(self) -> bool:
        """Brackets round an area code, or a trunk zero."""
        return bool(_AREA.match(self.written)) or (self.written.startswith("0") and len(self.digits) >= 9)

    @property
    def is_grouped_as_one(self) -> bool:
        return self.is_written_as_one and len(_SEPARATED.findall(self.written)) >= 1


def phone_spans(folded: Folded, numbers: Sequence[Number], hits: Hits, pseudonyms: Pseudonyms) -> Iterator[Span]:
    """Phone numbers: by a plus, by a word that announces one, by how they are written, or as a mobile number of a region;
    never what is announced as something else or looks like an amount, a date or a time.
    """
    candidates = list(_candidates(folded, hits))
    if not candidates:
        return
    taken = Places(
        (n.start, n.end)
        for n in numbers
        if n.kind in ("amount", "date", "time", "measure", "tail")
        or (n.kind == "reference" and not n.value.startswith("0"))
    )
    tried = 0
    for one in candidates:
        called = _called(folded, hits, one.start) or (
            len(one.digits) >= _SHORTEST_OF_A_PERSON and _of_a_person(folded, hits, one.start)
        )
        sure = (
            one.is_international
            or _TRUNK_AREA.match(one.written)
            or (
                called
                and (
                    one.is_written_as_one
                    or (_is_labelled(folded, hits, one.start) and not _A_DAY.fullmatch(one.written))
                )
            )
        )
        if not sure and taken.overlap(one.start, one.end):
            continue
        if not (one.is_international or one.is_grouped_as_one) and _announced_otherwise(folded, hits, one.start):
            continue
        if not one.is_international and (one.written.count("/") > 1 or _is_a_series(folded, one.start)):
            continue  # an invoice's number, a case's
        tried += 1
        number = one.digits if tried > _MOST_TRIED else _as_phone(one, called=called)
        if number:
            yield Span(one.start, one.end, "phone", f"[phone {pseudonyms.name('phone', number)}]")


def _candidates(folded: Folded, hits: Hits) -> Iterator[_Candidate]:
    for match in _PHONE.finditer(folded.text):
        start, end = match.span()
        if any(hit.kind == "unit" and 0 <= hit.start - end <= 1 for hit in hits.near(end, end, 4)):
            end = start + max(match[0].rfind(" "), 0) or end  # its last group counts what follows: "30 minutes"
        yield _Candidate(start, end, _ENCODED_PLUS.sub("+", folded.text[start:end]))


def _as_phone(one: _Candidate, *, called: bool) -> str | None:
    """The number's digits with country code where it is one, or as written where only a phone number is written so."""
    digits = one.digits
    if one.is_international:
        return valid_number(one.written) or (digits if len(digits) >= 9 else None)
    if called:
        return valid_number(one.written) or (digits if len(digits) >= 7 else None)
    if one.is_written_as_one:
        known = valid_number(one.written, regions=MORE_REGIONS)
        return known or (digits if _TRUNK_AREA.match(one.written) and len(digits) >= _WITH_AREA else None)
    return valid_number(one.written, mobile=True) if len(digits) >= 10 else None


def _called(folded: Folded, hits: Hits, start: int) -> bool:
    """Whether a word that announces a phone number stands shortly before, with no other number between.

    Two letters right behind a word for a code are another language's: "ninshou koodo wa 4829".
    """
    if "call" not in hits.kinds:
        return False
    near = hits.near(start, start)
    named = {hit.end + 1 for hit in near if hit.kind in ("strong", "weak")}
    return any(
        hit.kind == "call"
        and 0 <= start - hit.end <= 12
        and not _PLAIN.sub("", folded.text[hit.end : start])
        and not (hit.start in named and hit.end - hit.start <= _ABBREVIATED)
        for hit in near
    )


def _is_a_series(folded: Folded, start: int) -> bool:
    """Whether capitals and a dash stand before it as before the numbers of one kind: "TK-0448201"."""
    return folded.text[start - 1 : start] == "-" and _SERIES.search(folded.text, max(0, start - 7), start) is not None


def _is_labelled(folded: Folded, hits: Hits, start: int) -> bool:
    """Whether a word for a phone stands right before, with punctuation alone between: "tel. 500.000.649"."""
    return any(
        hit.kind == "call" and hit.end <= start and not folded.text[hit.end : start].strip(" .:()+")
        for hit in hits.near(start, start, 24)
    )


def _of_a_person(folded: Folded, hits: Hits, start: int) -> bool:
    """Whether a driver, a courier or the like is named right before: "Estafeta: 910 000 987"."""
    return "scene" in hits.kinds and any(
        hit.kind == "scene" and hit.end <= start and _is_his(folded.plain[hit.end : start + 1])
        for hit in hits.near(start, start)
    )


def _is_his(gap: str) -> bool:
    """Whether a person's name and a bracket, or a colon, is all that stands between a person and a number's first sign."""
    return _HIS_NUMBER.fullmatch(gap if gap.endswith("(") else gap[:-1]) is not None


def _announced_otherwise(folded: Folded, hits: Hits, start: int) -> bool:
    """Whether the nearest word before, with little between, announces an order, a reference, an account."""
    around = hits.near(start, start)
    near = [
        hit
        for hit in around
        if hit.kind in ("ref", "call", "public")
        and not (hit.kind == "ref" and only_counts(hit, hits))
        and 0 <= start - hit.end <= 14
        and _LITTLE.fullmatch(folded.plain, hit.end, start)
    ]
    nearest = max((hit.end for hit in near), default=-1)
    return bool(near) and not any(hit.kind == "call" for hit in near if hit.end == nearest or hit.kind == "call")


def canonical_number(receiver: str) -> str:
    """A receiver's number as its pseudonym is made of: with country code where it is a valid one."""
    value = " ".join(receiver.split())
    return valid_number(value) or _PLAIN.sub("", fold(value).text)
