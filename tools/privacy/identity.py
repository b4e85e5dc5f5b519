"""The looked-up customer's own values, in the forms in which messages write them. Known values beat every model.

Searching is one pass of an Aho-Corasick automaton over the text without diacritics, and one over its digits; a hit must
not have a letter, a mark or a digit of any script beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations
from typing import Final

from ..interaction import KnownCustomer
from ..text import RawText
from .automaton import Words
from .fold import Folded, plain_spelling
from .forms import (
    SHORTEST_MOBILE,
    TELLING_DIGITS,
    digit_runs,
    digits_of,
    email_forms,
    id_forms,
    national_forms,
    same_number,
    short_id_forms,
)
from .names import WORDS_TOO, inflected_forms, latin_parts, may_end, name_forms, stems
from .spans import Span
from .standing import stands_alone

NAME_MASK: Final = "[customer name]"
MOBILE_MASK: Final = "[customer mobile]"
EMAIL_MASK: Final = "[customer email]"
ID_MASK: Final = "[customer id]"

_MEMBER_BEFORE: Final = re.compile(
    r"(?:member|memb|socio|musteri|acct|abonent|abonne|mitglied|medlem|jasen|loyalty|customer|consumer|cust|client|cliente|cl|kunde|kunden|lid|uye|kh|id|konto|account|card|carte|klient|clen|tag|zakaznik|ugyfel|asiakas|"
    r"会员|會員|会員|顧客|お客様|회원|고객|ग्राहक|सदस्य|গ্রাহক|সদস্য|عضو|عميل|مشترک|לקוח|חבר|клиент|участник|член|πελατ|μελ|สมาชิก|anggota|pelanggan|ahli|hoi vien|khach hang)"
    r"[^0-9\n]{0,14}$"
)
_DETERMINED: Final = re.compile(
    r"(?:^|[^\w])(?:the|an?|your|our|every|each|no|some|any|der|die|das|den|dem|des|eine?[nmrs]?|le|la|les|une?|du|el|los|las|un[ao]?s?|il|lo|gli|i|os?|as|"
    r"de|het|een|en|ett|et|az?|egy|che|que|some|this|that|than|of|in|na|w|v)[ ]$"
)
_MOST_VALUES: Final = 2_000
_FEW_NAMES: Final = 4
_LETTERS: Final = re.compile("(?:[^\\W\\d_]|[\u0900-\u0963\u0970-\u0dff]){0,5}")
_HANGS_ENDINGS: Final = re.compile("[\u0900-\u0dff\u10a0-\u10ff]")
"""Scripts without capitals whose languages put endings to names: India's and Georgian."""
_PREFIX_BEFORE: Final = re.compile(r"(?<![A-Za-z])(?:[A-Z]{1,5}[ -]?|[a-z]{1,4}-)$")
_ADDRESSED: Final = re.compile(
    r"(?:^|[^a-z])(?:dear|hi|سيد|السيد|الاستاذ|عزيزي|عزىزى|مرحبا|اهلا|آقاي|خانم|هلا|domnule|doamna|sra|senhor|senhora|dona|sig|signor|signora|sig.ra|pan|pani|panu|mevrouw|meneer|fru|herra|rouva|bay|bayan|sayin|gospodin|gospodine|kyrie|kyria|κυριε|κυρια|αγαπητε|αγαπητη|господин|госпожа|hello|hey|hallo|hola|ola|bonjour|ciao|thanks|thank you|welcome|mr|mrs|ms|miss|dr|sir|shri|sri|smt|mister|madam|senor|sra|sr|"
    r"herr|frau|monsieur|madame|bapak|ibu|pak|bu|kak|anh|chi|em|ong|ba|ban|khun|encik|puan|cik|bhai|beta|for|from|to|by|name|customer|congrats|congratulations|"
    r"happy birthday|प्रिय|नमस्ते|श्री|हाय|हेलो|प्यारे|уважаем\w{0,4}|здравствуйте|привет)[ .,:!]{1,3}$"
)
_TITLED: Final = re.compile(r"(?<![a-z])(?:pak|bu|kak|bapak|ibu|mas|mbak|mr|mrs|ms|miss|encik|puan|cik|khun)[ .]{1,2}$")
"""What stands before a name even where all is written small."""
_AFTER_A_NAME: Final = re.compile(
    r"(?:['’](?:s|y?[aeiu]|n?[iu]n|[dt][ae]n?|y?l[ae]|n?[ae]|[iu])(?![a-z])|[,!:;)]|\.?$| ji(?![a-z])| जी| oi| ơi|-|जी| को| का| की| के| ने| से|[.?] |님|씨| bey| hanim| xanim| xonim| khanim| begum| hanum| san(?![a-z])| (?:bhai|bhaiya|da|di|ben|babu|garu|anna|akka|sir|madam|saab|sahib|jee)(?![a-z]))"
)


class Identity:
    """Finds every known value of one customer in a text."""

    def __init__(self, customer: KnownCustomer) -> None:
        words: dict[str, str] = {}
        inflected: set[str] = set()
        stemmed: set[str] = set()
        short: set[str] = set()
        for text in (*customer.names[:_MOST_VALUES], *_full_names(customer)):
            inflected.update(inflected_forms(text.reveal()))
            stemmed.update(stems(text.reveal()))
            words.update(dict.fromkeys(name_forms(text.reveal()), NAME_MASK))
        for text in customer.emails[:_MOST_VALUES]:
            words.update(dict.fromkeys(latin_parts(_folded(text.reveal())), NAME_MASK))
            words.update(dict.fromkeys(email_forms(_folded(text.reveal())), EMAIL_MASK))
        for text in customer.ids[:_MOST_VALUES]:
            words.update(dict.fromkeys(id_forms(_folded(text.reveal())), ID_MASK))
            short.update(short_id_forms(_folded(text.reveal())))
        digits = (digits_of(text.reveal()) for text in customer.mobiles[:_MOST_VALUES])
        self._mobiles = tuple({one for one in digits if len(one) >= SHORTEST_MOBILE})
        self._emails = frozenset(_folded(text.reveal()) for text in customer.emails)
        self._ids = frozenset(_folded(text.reveal()) for text in customer.ids)
        self._inflected = frozenset(inflected - words.keys())
        self._id_digits = frozenset(_digits_of_ids(customer))
        self._stems = Words((stem, stem) for stem in stemmed)
        self._short_ids = frozenset(short - words.keys())
        self._words = Words(
            (dict.fromkeys(self._short_ids, ID_MASK) | dict.fromkeys(self._inflected, NAME_MASK) | words).items()
        )
        self._numbers = Words((form, MOBILE_MASK) for mobile in self._mobiles for form in national_forms(mobile))

    def spans(self, folded: Folded) -> Iterator[Span]:
        """Every value found, the longest first: an address holds a name, and should be called an address."""
        yield from sorted(self._word_spans(folded), key=lambda span: span.start - span.end)
        if self._stems:
            yield from self._stem_spans(folded)
        if self._numbers or self._id_digits:
            yield from self._number_spans(folded)

    def owns_mobile(self, digits: str) -> bool:
        return any(same_number(digits, mobile) for mobile in self._mobiles)

    def owns_email(self, address: str) -> bool:
        return _folded(address) in self._emails

    def owns_id(self, value: str) -> bool:
        return _folded(value) in self._ids or self.owns_mobile(digits_of(value))

    @property
    def has_mobile(self) -> bool:
        return bool(self._mobiles)

    @property
    def has_email(self) -> bool:
        return bool(self._emails)

    def _word_spans(self, folded: Folded) -> Iterator[Span]:
        for start, end, mask in self._words.find(folded.plain):
            if not stands_alone(folded.text, start, end):
                continue
            form = folded.plain[start:end]
            if form in self._inflected and folded.text[start].islower():
                continue
            if form in self._short_ids and not _MEMBER_BEFORE.search(folded.plain[max(0, start - 40) : start]):
                continue
            if mask == NAME_MASK and _determined(folded, start, end):
                continue
            if mask != NAME_MASK or not _is_a_word(form) or _meant_as_a_name(folded, start, end):
                yield Span(start, end, mask[1:-1], mask)

    def _stem_spans(self, folded: Folded) -> Iterator[Span]:
        """Words with a capital that begin as a name does and end as words of its language may."""
        text = folded.text
        for start, end, stem in self._stems.find(folded.plain):
            if not (text[start].isupper() or _HANGS_ENDINGS.match(text, start)) or text[start - 1 : start].isalpha():
                continue
            ending = _LETTERS.match(folded.plain, end)
            if ending is not None and may_end(stem, ending[0]) and not text[ending.end() : ending.end() + 1].isalpha():
                yield Span(start, ending.end(), NAME_MASK[1:-1], NAME_MASK)

    def _number_spans(self, folded: Folded) -> Iterator[Span]:
        for run in digit_runs(folded.text):
            digits = "".join(folded.text[at] for at in run)
            if digits.lstrip("0") in self._id_digits:
                yield Span(_with_prefix(folded.text, run[0]), run[-1] + 1, ID_MASK[1:-1], ID_MASK)
            for first, after, mask in self._numbers.find(digits):
                # A country code or a trunk zero before it is part of the number; so is whatever digits touch it.
                start = run[0] if first <= 5 else run[first]
                end = run[-1] + 1 if len(run) - after <= 2 else run[after - 1] + 1
                yield Span(start - (folded.text[start - 1 : start] == "+"), end, mask[1:-1], mask)


def _determined(folded: Folded, start: int, end: int) -> bool:
    """Whether a name in small letters stands after an article: "the rose", "een berg"."""
    text = folded.text
    return (
        text[start:end].islower()
        and " " not in text[start:end]
        and not text.islower()
        and _DETERMINED.search(folded.plain[max(0, start - 8) : start]) is not None
    )


def _is_a_word(form: str) -> bool:
    return form in WORDS_TOO or (form.isascii() and len(form) <= 2)


def _meant_as_a_name(folded: Folded, start: int, end: int) -> bool:
    """Whether a name that is a word is used as a name: written with a capital, and addressed, or followed as names are."""
    text = folded.text
    if text[start].islower():
        titled = _TITLED.search(folded.plain, max(0, start - 12), start) is not None
        return titled or (start == 0 and text[end : end + 1] == ",")
    if _ADDRESSED.search(folded.plain[max(0, start - 20) : start]):
        return True
    if end - start >= 3 and text[start:end].isupper() and not text.isupper():
        return True  # shouted as names from a database are
    before = text[:start].rstrip()
    followed = _AFTER_A_NAME.match(folded.lower, end) or _AFTER_A_NAME.match(folded.plain, end)
    return followed is not None and not before[-1:].isdigit()


def _full_names(customer: KnownCustomer) -> Iterator[RawText]:
    """First and last name as one, where the record gives them apart: messages glue them and turn them round."""
    names = [name.reveal().strip() for name in customer.names]
    if 2 <= len(names) <= _FEW_NAMES:
        for one, other in permutations(names, 2):
            if one not in other and other not in one and not {f"{one} {other}", f"{other} {one}"}.intersection(names):
                yield RawText(f"{one} {other}")


def _folded(value: str) -> str:
    return " ".join(plain_spelling(value).split())


def _digits_of_ids(customer: KnownCustomer) -> Iterator[str]:
    """The digits of ids that are long enough to be known by them, however they are grouped."""
    for text in customer.ids[:_MOST_VALUES]:
        digits = digits_of(text.reveal()).lstrip("0")
        if len(digits) >= TELLING_DIGITS:
            yield digits


def _with_prefix(text: str, start: int) -> int:
    """Where an id begins whose digits begin at `start`: with the capital letters right before them."""
    prefix = _PREFIX_BEFORE.search(text, max(0, start - 8), start)
    return prefix.start() if prefix else start
