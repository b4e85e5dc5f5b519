"""The word that says what a number is: the nearest before it, with nothing but punctuation and small words between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .alternatives import any_of
from .fold import plain_spelling
from .lexicon import Hit, joins_words
from .message import Message
from .numbers import Number

_LINK_WORDS: Final = (
    "is|it is|eshte|မှာ|σας|σου|dvs|anda|kamu|ของคุณ|ta|tau|votre|ihr|su|sua|are|was|will be|as|no|nr|num|number|numero|id|ref|code|pin|otp|es|e|est|ist|lautet|son|sono|adalah|ialah|yaitu|la|là|ay|je|jest|to|este|"
    "eh|hai|h|है|हो|छ|आहे|છે|হলো|হল|হচ্ছে|ആണ്|ఇది|ಆಗಿದೆ|er|ar|on|är|ni|na|de|du|del|di|da|do|dla|για|είναι|для|это|ist:|kode|kod|"
    "คือ|ແມ່ນ|គឺ|是|为|為|は|が|を|은|는|이|가|:|هو|هى|است|ہے|ہى|את|הוא|of|for|the|your|an|a|ya|wa|jou|u|el|le|il|lo|lui|yako|yenu|den|das|die|o|ai|aqui|ici|hier|here|qui|it's|using|use|enter|nambari|номер|"
    "yin|gi|re|yakho|lakho|wakho|sakho|zakho|kwakho|bakho|cua ban|cua quy khach|quy khach|ของท่าน|របស់អ្នក|ຂອງທ່ານ|dumneavoastra|juaj|tuaj|شما|تان|kuu|"
    "mo|nyo|lang|him|her|them|lui|leur|ihm|ihnen|hem|haar|ham|hende|honom|ele|ela|gli|mu|ему|ей|му|йому|just|simply|nur|nomás|solo|sólo|only"
)
_NUMBER_WORDS: Final = plain_spelling(
    "||संख्या|नंबर|क्रमांक|নম্বর|সংখ্যা|எண்|సంఖ్య|నంబర్|ಸಂಖ್ಯೆ|ನಂಬರ್|നമ്പർ|નંબર|ਨੰਬਰ|نمبر|අංකය|අංක|nomor|nombor|"
    "nomer|หมายเลข|เลข|số|លេខ|နံပါတ်|ເລກ|الرقم|رقم|شماره|عدد|מספר|המספר|את המספר|el rakam|er rakam|rakam|raqm|numarası|numara|номер|число|број|broj|numer|"
    "číslo|szám|număr|numărul|αριθμός|nummer|numéro|número|numero|numerolla|番号|號碼|号码|번호|숫자|namba|nambari|ቁጥር|ቁጥርዎ|ቁጥርዎን|ቁጥሩ|raqam|"
    "raqami|нөмірі|ნომერი|համար|համարը|ang|para|sa|the|my|new"
)
_SMALL_WORDS: Final = any_of(f"{_LINK_WORDS}|{_NUMBER_WORDS}".split("|"))
_THIN: Final = re.compile(
    rf"(?:\s\w{{1,2}}\.)?[\s:#.,\-–—()\[\]\"'“”„‚‹›«»*=>→•№~`|/：（）【】「」『』、，<➡⬅👉👇▶️]{{0,6}}(?:{_SMALL_WORDS}[\s:#.,\-–—()\[\]\"'“”„‚‹›«»*=>→•№~`：（）【】「」『』、，<➡⬅👉👇▶️]{{0,5}}){{0,4}}"
)
_COPULAS: Final = plain_spelling(
    "is|es|este|est|ist|lautet|e|eh|je|jest|adalah|ialah|ay|er|ar|on|si|la|هو|هى|είναι|hai|है|eshte"
)
_COPULAS_BESIDE: Final = plain_spelling(
    "ass|isch|yra|ir|na|ni|ke|ndi|are|was|sera|wird|bude|esas|estas|da|var|е|је|са|су|dia|це|се|izaba|ezali|shine|shi ne|ita ce|bụ|ga-abụ|ngu|yi|"
    "ndeye|ndiyo|mooy|бул|бұл|бол|គឺ|គឺជា|ແມ່ນ|ຄື|คือ|sẽ là|yaiku|iku|nyaeta|mao|mao ang|ay ang|ket|будет|буде|гэта|se glasi|glasi|гласи|brzmi|bus|"
    "blir|bliver|verður|gëtt|luidt|wordt|to je|es de|hu|huwa|hija|yw|ydy|eo|se|איז|o le|ko|jẹ"
)
"""Words of other languages, which mean something else too: copulas only right before a number."""
_COPULA: Final = re.compile(rf"(?<!\w){any_of(_COPULAS.split('|'))}(?!\w)")
_COPULA_BEFORE: Final = re.compile(
    rf"(?:^|[\s»\"”']){any_of(f'{_COPULAS}|{_COPULAS_BESIDE}'.split('|'))}[\s:=\"'“„«(*_<-]{{1,4}}$"
)
COPULA_BEHIND: Final = re.compile(
    rf"[\"'”»“*)\]›]{{0,2}} {any_of(f'{_COPULAS}|{_COPULAS_BESIDE}|to|to jest|eto|это|là'.split('|'))} "
)
"""Behind a number of which something is said: "FB-48291 is your Facebook code"."""
_POLISH_COPULA: Final = re.compile(r"[a-z] to:? $")
_LABEL_OF: Final = re.compile(r" (?:of|de|del|du|des|da|do|di|van|von|za|for) [^.!?;:,\n0-9]{2,28}[:：] ?")
_COLON_BEFORE: Final = re.compile("[:：] ?$")
_POSTAL: Final = 6
_FEWEST_TO_LOG_IN: Final = 4
_COPULA_SPACE: Final = 14
_CLAUSE_END: Final = re.compile(r"[.!?;।]\s|[\n।。；]")
_SENTENCE_END: Final = re.compile(r"[.!?]\s|[\n।。]")
_NOT_FOR_SALE: Final = frozenset(("strong", "weak", "ref", "public"))
_ANNOUNCING: Final = _NOT_FOR_SALE | {"offer"}
_OF: Final = re.compile(
    r"[^\W\d_]{0,3} (?:(?:de|del|du|des|da|do|dos|della|dello|di|van|of|the|la|el|al|l)[ '])?(?:(?:la|l)[ '])?"
)
_CLAUSE_REACH: Final = 80
_COMPLEMENT_REACH: Final = 32
"""Between a code's name and what it is for, where only a colon leads on: "kod za preuzimanje paketa: 8204"."""
_LEADING_ON: Final = frozenset(
    plain_spelling(
        "no|no.|nr|num|number|numero|id|n|nomor|ref|номер|№|nº|n°|numer|nummer|号|เลขที่|หมายเลข|số|so|رقم|شماره|نمبر|नंबर|संख्या|क्रमांक|من|do|da|per|par|por|за|до|від|for|от|a|to"
    ).split("|")
)
"""Words that only lead on to a number: what stands before them says what it is."""


def announcer(number: Number, message: Message) -> Hit | None:
    """The word that announces a number: the nearest before it with nothing but punctuation and small words between.

    Of words that end at the same place the longest ("last four digits of the code" is no code). Words that only lead on
    ("number", "no", "id") announce nothing where another word stands right before them.
    """
    kinds = _ANNOUNCING if _money_is_saved(message) else _NOT_FOR_SALE
    hits = [hit for hit in _right_before(number, message) if hit.kind in kinds]
    naming = [hit for hit in hits if hit.kind in ("strong", "weak")]
    if naming:
        plain = message.folded.plain
        hits = [
            hit
            for hit in hits
            if hit.kind != "ref"
            or not (
                is_leading_on(plain[hit.start : hit.end]) or any(_is_the_same(name, hit, number) for name in naming)
            )
        ]
    hits = [
        hit
        for hit in hits
        if hit.kind != "ref" or not (_acted_past(hit, number, message) or _names_a_code(hit, naming, message))
    ]
    nearest = max(hits, key=lambda hit: hit.end, default=None)
    if nearest is not None and (nearest.kind == "ref" or (nearest.kind == "public" and "scene" in message.kinds)):
        subject = _subject(nearest, number, message) or _head(nearest, message)
        if subject is not None:
            return subject
    said = max(hits, key=lambda hit: (hit.end, hit.end - hit.start, hit.kind == "public"), default=None)
    if said is None:
        return _subject_of_a_copula(number, message) or _label(number, message)
    if said.kind == "offer" and number.bare.isdecimal():
        return max(naming, key=lambda hit: hit.end, default=said)  # coupons have letters
    if said.kind == "public" and len(number.bare) != _POSTAL and message.gap(said.start, said.end).startswith("pin"):
        return said._replace(kind="weak")  # what India calls a PIN code has six digits
    return said


def is_leading_on(word: str) -> bool:
    """Whether a word only leads on to a number, or from it: "no", "for"."""
    return word in _LEADING_ON


def _is_the_same(name: Hit, ref: Hit, number: Number) -> bool:
    """Whether a word of reference goes on with a code's name or is one: "security number", "számsor"; a token of four
    digits logs in, one of fewer is a place in a queue.
    """
    return (
        0 <= ref.start - name.end <= 2
        or (name.kind == "strong" and name.start <= ref.start < name.end)
        or (name[:2] == ref[:2] and len(number.bare) >= _FEWEST_TO_LOG_IN)
    )


def _subject_of_a_copula(number: Number, message: Message) -> Hit | None:
    """The code word that begins what a copula ends right before: "votre code pour le portail est 482913"."""
    if not _COPULA_BEFORE.search(message.gap(max(0, number.start - _COPULA_SPACE), number.start)):
        return None
    said = [
        hit
        for hit in message.announcing.near(number.start, number.start, _CLAUSE_REACH)
        if hit.end <= number.start and not _CLAUSE_END.search(message.gap(hit.end, number.start))
    ]
    if not said or _names_another(said[-1].end, number.start, message):
        return None
    return said[-1]


def _label(number: Number, message: Message) -> Hit | None:
    """The word of reference that begins a label which a colon ends right before: "Folio de aclaración: 619024"."""
    if "ref" not in message.hits.kinds or not _COLON_BEFORE.search(message.gap(max(0, number.start - 2), number.start)):
        return None
    if any(
        hit.end <= number.start and not _CLAUSE_END.search(message.gap(hit.end, number.start))
        for hit in message.announcing.near(number.start, number.start)
    ):
        return None
    return next(
        (
            hit
            for hit in message.hits.near(number.start, number.start)
            if hit.kind == "ref" and hit.end <= number.start and _LABEL_OF.fullmatch(message.gap(hit.end, number.start))
        ),
        None,
    )


def _names_another(start: int, end: int, message: Message) -> bool:
    """Whether a number stands between that may be a code and is not said to be something else."""
    return any(
        other.kind == "plain"
        and len(other.bare) >= 4
        and start <= other.start < end
        and not any(hit.kind == "ref" and start <= hit.start for hit in _right_before(other, message))
        for other in message.numbers
    )


def _money_is_saved(message: Message) -> bool:
    """Whether "with code" announces a coupon: where something is cheaper, and not at a locker."""
    return "deal" in message.kinds or ("scene" not in message.kinds and "a percentage is spoken of" in message.tone)


def _acted_past(ref: Hit, number: Number, message: Message) -> bool:
    """Whether an order to do something with the number stands between ("your account: enter 4829"), or is the word itself,
    at a counter ("quote 4829").
    """
    return "act" in message.hits.kinds and any(
        hit.kind == "act"
        and hit.end <= number.start
        and (ref.end <= hit.start or ("scene" in message.kinds and ref[:2] == hit[:2]))
        for hit in message.hits.near(number.start, number.start)
    )


def _names_a_code(ref: Hit, naming: list[Hit], message: Message) -> bool:
    """Whether one word ends in that for a code: a "Transaktionscode" is no transaction."""
    word = message.gap(ref.start, ref.end)
    return (
        " " not in word
        and not joins_words(word[0])
        and any(name.end == ref.end and name.start > ref.start for name in naming)
    )


def _subject(complement: Hit, number: Number, message: Message) -> Hit | None:
    """The code word of which a copula or a colon speaks, past its complement: "the password for your account is …"."""
    gap = message.gap(complement.end, number.start)
    copula = _COPULA.search(gap) or _COPULA_BEFORE.search(gap) or _POLISH_COPULA.search(gap)
    if not copula and ":" not in gap:
        return None
    begin = max(0, complement.start - _CLAUSE_REACH)
    said = [
        hit
        for hit in message.announcing.near(complement.start, complement.start)
        if begin <= hit.start and hit.end <= complement.start
    ]
    if not said or _SENTENCE_END.search(message.gap(said[-1].end, complement.start)):
        return None
    if _names_another(said[-1].end, complement.start, message):
        return None  # that one is the code
    near = (
        any(hit.kind == "strong" and hit.end == said[-1].end for hit in said)
        and complement.start - said[-1].end <= _COMPLEMENT_REACH
    ) or (complement.start - said[-1].end == 1 and _COLON_BEFORE.search(gap) is not None)  # "PIN paketomata: 5260"
    return said[-1] if near or copula else None


def _head(ref: Hit, message: Message) -> Hit | None:
    """The code word of which another only says whose it is: "code de retrait du colis 4829", "kode pengambilan paket 4829"."""
    return next(
        (
            hit
            for hit in message.announcing.near(ref.start, ref.start)
            if hit.kind == "strong" and hit.end <= ref.start and _OF.fullmatch(message.gap(hit.end, ref.start))
        ),
        None,
    )


def leads_to(message: Message, end: int, start: int) -> bool:
    """Whether nothing but punctuation and small words stand between a word's end and a number's start."""
    gap = message.gap(end, start)
    return not gap.strip(" :") or _THIN.fullmatch(gap) is not None


def _right_before(number: Number, message: Message) -> Iterator[Hit]:
    """The words with nothing but punctuation and small words between them and the number, or glued to it."""
    said = message.announcing.near(number.start, number.end)
    for hit in message.hits.near(number.start, number.end):
        if hit.kind in ("strong", "weak") and hit not in said:
            continue
        if hit.end <= number.start and number.start - hit.end <= 30:
            if leads_to(message, hit.end, number.start):
                yield hit
        elif hit.start == number.start and hit.end < number.end and hit.kind == "strong":
            yield hit._replace(end=number.start)
