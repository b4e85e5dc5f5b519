"""One-time codes, PINs and temporary passwords: numbers, weighed by the words and the structure around them.

Words of some fifty languages (`words.py`) say what a number is; structure helps where words are missing: a short message
with one number, its place, brackets, an expiry, "do not share". The weights stand in `weights.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from .fold import Folded, plain_spelling
from .lexicon import Hit, Hits
from .numbers import Number
from .spans import Places, Span
from .weights import BESIDE_A_SURE_ONE, EVIDENCE, LINKED_TOGETHER, SHAPES, THRESHOLD

OTP_MASK: Final = "[otp]"

_MOST_NUMBERS: Final = 200
_NEAR: Final = 40
_AFTER: Final = 45
_SHORT_MESSAGE: Final = 40
_CLAUSE: Final = re.compile(r"[^.!?;\n।|۔。！？؟…]{1,400}(?:[.][^\s.]{1,40}[^.!?;\n।|۔。！？؟…]{0,200}){0,6}")
_LINK_WORDS: Final = (
    "is|it is|σας|σου|dvs|anda|kamu|ของคุณ|ta|tau|votre|ihr|su|sua|are|was|will be|as|no|nr|num|number|numero|id|ref|code|pin|otp|es|e|est|ist|lautet|son|sono|adalah|ialah|yaitu|la|là|ay|je|jest|to|este|"
    "eh|hai|h|है|हो|छ|आहे|છે|হলো|হল|হচ্ছে|ആണ്|ఇది|ಆಗಿದೆ|er|ar|on|är|ni|na|de|du|del|di|da|do|dla|για|είναι|для|это|ist:|kode|kod|"
    "คือ|ແມ່ນ|គឺ|是|为|為|は|が|を|은|는|이|가|:|هو|هى|است|ہے|ہى|את|הוא|of|for|the|your|an|a|ya|wa|jou|u|it's|using|use|enter|nambari|номер"
)
_NUMBER_WORDS: Final = "|".join(
    map(
        plain_spelling,
        [
            "संख्या",
            "नंबर",
            "क्रमांक",
            "নম্বর",
            "সংখ্যা",
            "எண்",
            "సంఖ్య",
            "నంబర్",
            "ಸಂಖ್ಯೆ",
            "ನಂಬರ್",
            "നമ്പർ",
            "નંબર",
            "ਨੰਬਰ",
            "نمبر",
            "අංකය",
            "අංක",
            "nomor",
            "nombor",
            "nomer",
            "หมายเลข",
            "เลข",
            "số",
            "លេខ",
            "နံပါတ်",
            "ເລກ",
            "الرقم",
            "رقم",
            "شماره",
            "عدد",
            "מספר",
            "numarası",
            "numara",
            "номер",
            "число",
            "број",
            "broj",
            "numer",
            "číslo",
            "szám",
            "număr",
            "numărul",
            "αριθμός",
            "nummer",
            "numéro",
            "número",
            "numero",
            "numerolla",
            "番号",
            "號碼",
            "号码",
            "번호",
            "숫자",
            "namba",
            "nambari",
            "ቁጥር",
            "raqam",
            "raqami",
            "нөмірі",
            "ნომერი",
            "համար",
            "համարը",
            "ang",
            "para",
            "para",
            "sa",
            "the",
            "my",
            "new",
        ],
    )
)
_THIN: Final = re.compile(
    rf"[\s:#.,\-–—()\[\]\"'“”«»*=>→•№~`|/：（）【】「」『』、，<]{{0,6}}(?:(?:{_LINK_WORDS}|{_NUMBER_WORDS})[\s:#.,\-–—()\[\]\"'“”«»*=>→•№~`：（）【】「」『』、，<]{{0,5}}){{0,4}}"
)
_AND: Final = re.compile(
    r"[\s,;/&+]{0,3}(?:or|and|ya|o|ou|oder|und|atau|dan|o|u|y|e|et|и|или|หรือ|或|和|と|や|또는|veya|ve|lub|i|hoac|va|&)?[\s,;/&+]{0,3}"
)
_LEADING_ON: Final = frozenset(
    (
        "no",
        "no.",
        "nr",
        "num",
        "number",
        "numero",
        "id",
        "n",
        "nomor",
        "ref",
        "номер",
        "№",
        "nº",
        "n°",
        "numer",
        "nummer",
        "号",
        "เลขที่",
        "หมายเลข",
        "số",
        "so",
        "رقم",
        "شماره",
        "نمبر",
        "नंबर",
        "संख्या",
        "क्रमांक",
        "من",
        "do",
        "da",
        "per",
        "par",
        "por",
        "за",
        "до",
        "від",
        "for",
        "от",
        "a",
        "to",
    )
)
_MAYBE_GROUPED: Final = re.compile(
    r"[0-9]{1,2}-[0-9]{1,2}-(?!19|20)[0-9]{3,4}|[0-9]{2}[-.][0-9]{2}[-.][0-9]{2}|[0-9]{3}[-.,][0-9]{3}|[0-9]{2}-[0-9]{2}"
)
_SPEAKING: Final = frozenset(("strong", "weak", "act", "tail", "scene"))
_SETTING: Final = frozenset(("act", "tail", "valid", "scene", "deal"))
_BRACKETS: Final = "[(<{【「『（«\"'“*_`"
_OPENERS: Final = "[(<{【「『（«\"'“"
_CLOSERS: Final = ".!])}>】」』»\"'”*_`- "
_WEB_OTP: Final = re.compile(r"(?m)^@[a-z0-9.-]{3,253} #([^\s#]{3,20})")
_STRONG_LETTERS: Final = re.compile(r"\W{1,4}(?:is|are|:|=|-|–)?\W{0,3}([A-Z]{4,10})(?![A-Za-z0-9])(?!\s[A-Z]{2})")
_NOT_LETTERS: Final = frozenset(
    [
        "CODE",
        "PASSWORD",
        "VALID",
        "NEVER",
        "PLEASE",
        "FROM",
        "YOUR",
        "WITH",
        "THIS",
        "THAT",
        "WILL",
        "DONT",
        "SHARE",
        "ONLY",
        "HAVE",
        "DEAR",
        "SMS",
        "INFO",
        "HELP",
        "STOP",
        "AVOID",
        "BEEN",
    ]
)
_SECRET: Final = re.compile(
    r"(?P<word>password|passwort|kennwort|contraseña|contrasena|mot de passe|senha|palavra-passe|wachtwoord|pwd|passphrase|parola|hasło|haslo|пароль|密码|密碼|パスワード|"
    r"비밀번호|şifre|kata sandi|mật khẩu|รหัสผ่าน|كلمة المرور)(?: (?:is|es|est|ist|adalah|is:|jest))?[ ]?[:=\-–：][ ]?(?P<secret>[^\s,;<>\[\]]{3,64})",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(r"(?<![^\s:：=\"'“「(।,])[^\s:：=\"'“”「」(),;।<>\[\]]{4,40}[^\s:：=\"'“”「」(),;।<>\[\].?]")
_CLAUSE_ENDS: Final = re.compile(r"[.!?]\s|[\n।。]")
_MEASURED: Final = re.compile(
    r"[0-9]{1,4}(?:th|st|nd|rd|am|pm|min|mins|hrs?|h|days?|x)|[0-9]{1,2}[:.][0-9]{2}.{0,6}", re.IGNORECASE
)
_PLATE: Final = re.compile(r"(?:^|[\s(,-])[A-Z0-9]{1,4}[ -]$")
_GROUPED_LETTERS: Final = re.compile(r"(?=.{0,24}?(?:[0-9][a-z]|[a-z][0-9]))[0-9a-z]{1,8}(?:[-–‑][0-9a-z]{1,8}){1,4}")
_TEXTED_TO: Final = re.compile(
    r"(?<![a-z])(?:text|txt|txting|sms|send|reply|msg)(?![a-z])[^.!?]{0,28} (?:to|on)[: ]{1,2}$"
)
_PLAIN_WORD: Final = re.compile(r"[^\W\d_]{1,64}[.!?]?")


class Finding(NamedTuple):
    """A secret and what spoke for it. The reasons name rules and evidence, never the value."""

    span: Span
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Message:
    """A text with its words found, and its words of warning told apart from its announcements."""

    folded: Folded
    numbers: tuple[Number, ...]
    hits: Hits
    announcing: Hits
    """Strong and weak words that are not part of a public code's name, nor of mere advice."""
    kinds: frozenset[str]
    transactional: bool
    competing: frozenset[int]
    """Where the numbers start that might be meant as well."""

    def gap(self, start: int, end: int) -> str:
        return self.folded.plain[start:end]


def code_findings(
    folded: Folded,
    numbers: Sequence[Number],
    hits: Hits,
    taken: Sequence[tuple[int, int]],
    *,
    transactional: bool = False,
) -> Iterator[Finding]:
    """The secrets of a text. `taken` are places that other rules have found: cards, links, addresses, phones."""
    if any(hit.kind == "password" for hit in hits.all):
        yield from _secrets(folded)
    for match in _WEB_OTP.finditer(folded.lower):
        yield Finding(_otp(*match.span(1)), ("web one-time code line",))
    places = Places(taken)
    free = tuple(number for number in numbers if not places.overlap(number.start, number.end))
    if len(free) > _MOST_NUMBERS:  # a hostile text: what might be a code is hidden without being weighed
        yield from (
            Finding(_otp(n.start, n.end), ("too many numbers to weigh",))
            for n in free
            if n.kind in ("plain", "other") and len(n.bare) >= 4
        )
        return
    message = _read(folded, free, hits, transactional)
    yield from _passwords(message)
    yield from _letters_only(message)
    yield from _weighed(message)


def _weighed(message: _Message) -> Iterator[Finding]:
    scored = [(number, *_score(number, message)) for number in message.numbers if _worth_weighing(number)]
    surest = max((score for _, score, _ in scored), default=0.0)
    needed = BESIDE_A_SURE_ONE if surest >= LINKED_TOGETHER else THRESHOLD
    masked: list[Number] = []
    for number, score, reasons in scored:
        beside = masked and _AND.fullmatch(message.gap(masked[-1].end, number.start)) and number.kind == "plain"
        if score >= min(needed, surest) >= THRESHOLD or (beside and score > -2):
            masked.append(number)
            yield Finding(_otp(number.start, number.end), reasons)
    values = {number.bare for number in masked if len(number.bare) >= 4}
    hidden = {number.start for number in masked}
    for number in message.numbers:  # the code wherever else it stands
        if number.start not in hidden and (
            number.bare in values or (len(values) <= 8 and any(len(v) >= 5 and v in number.bare for v in values))
        ):
            yield Finding(_otp(number.start, number.end), ("repeats a code",))


def _worth_weighing(number: Number) -> bool:
    """Whether a number can be a code at all: amounts and dates can only where their groups might be a code's."""
    return len(number.bare) >= 3 and (number.kind == "plain" or _only_digits(number))


def _otp(start: int, end: int) -> Span:
    return Span(start, end, "otp", OTP_MASK)


def _read(folded: Folded, numbers: tuple[Number, ...], hits: Hits, transactional: bool) -> _Message:
    public = Places((hit.start, hit.end) for hit in _named_public(hits))
    advised = Places(_advice_clauses(folded.plain, hits, numbers))
    said = [hit for hit in hits.all if hit.kind in ("strong", "weak") and not _is_covered(hit, hits, public)]
    announcing = Hits(hit for hit in said if not advised.overlap(hit.start, hit.start + 1))
    kinds = {hit.kind for hit in announcing.all} | {hit.kind for hit in hits.all if hit.kind in _SETTING}
    if len(announcing.all) < len(said):
        kinds.add("advice")
    message = _Message(folded, numbers, hits, announcing, frozenset(kinds), transactional, frozenset())
    return replace(message, competing=frozenset(n.start for n in numbers if _competes(n, message)))


def _is_covered(hit: Hit, hits: Hits, public: Places) -> bool:
    """Whether a word is part of a public code's name, and not the longer one of the two."""
    if not public.overlap(hit.start, hit.end):
        return False
    length = hit.end - hit.start
    names = [
        one
        for one in hits.near(hit.start, hit.end)
        if one.kind == "public" and one.start < hit.end + 3 and hit.start < one.end + 3
    ]
    return any(one.end - one.start >= length or hit.kind == "weak" for one in names)


def _named_public(hits: Hits) -> Iterator[Hit]:
    """Public codes' names, with the word for code that stands right beside them taken in ("coupon" + "code")."""
    for hit in hits.all:
        if hit.kind != "public":
            continue
        beside = [
            word
            for word in hits.near(hit.start, hit.end)
            if word.kind in ("weak", "strong") and (-1 <= word.start - hit.end <= 2 or -1 <= hit.start - word.end <= 1)
        ]
        yield hit._replace(
            start=min([hit.start, *(w.start for w in beside)]), end=max([hit.end, *(w.end for w in beside)])
        )


def _advice_clauses(plain: str, hits: Hits, numbers: Sequence[Number]) -> Iterator[tuple[int, int]]:
    """Clauses that say "never share your OTP" and hold no number that could be one: they announce nothing."""
    tails = [hit.start for hit in hits.all if hit.kind == "tail"]
    if not tails:
        return
    possible = [number.start for number in numbers if _could_be(number)]
    for clause in _CLAUSE.finditer(plain):
        if _any_within(tails, *clause.span()) and not _any_within(possible, *clause.span()):
            yield clause.span()


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    """Whether one of some ascending places lies in a stretch."""
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _could_be(number: Number) -> bool:
    return number.kind == "plain" and len(number.bare) >= 4


def _weigh(reason: str) -> float:
    return SHAPES.get(reason, 0.0) + EVIDENCE.get(reason, 0.0)


def _score(number: Number, message: _Message) -> tuple[float, tuple[str, ...]]:
    """The weights that apply to a number, added up, and their names."""
    reasons = list(_evidence(number, message))
    return sum(map(_weigh, reasons)), tuple(reasons)


def _evidence(number: Number, message: _Message) -> Iterator[str]:
    yield _shape(number)
    before = _announcer(number, message)
    if before is not None and before.kind in ("strong", "weak"):
        yield "word right before"
    elif _announced_after(number, message):
        yield "word right after"
    if _acted_upon(number, message):
        yield "action right beside"
    yield from _words(number, message)
    yield from _structure(number, message)
    yield from _against(number, message, before)


def _shape(number: Number) -> str:
    bare = number.bare
    if bare.isdecimal():
        if len(bare) != len(number.value) and len(bare) >= 4:
            return "grouped digits" if len(bare) <= 8 else "nine or ten digits" if len(bare) <= 10 else "longer digits"
        if len(bare) == 4 and "1950" <= bare <= "2049":
            return "looks like a year"
        if len(bare) <= 3:
            return "three digits" if len(bare) == 3 else "one or two digits"
        if len(bare) > 10:
            return "longer digits"
        return "six digits" if len(bare) == 6 else "four to eight digits" if len(bare) <= 8 else "nine or ten digits"
    if len(bare) >= 6 and _GROUPED_LETTERS.fullmatch(number.value):
        return "groups of letters and digits"
    if re.fullmatch(r"[a-z]{1,4}[-_][0-9]{3,8}", number.value):
        return "prefix and digits"
    if re.fullmatch(r"[a-z]{3,12}[0-9]{1,4}", bare):
        return "word and digits"
    return (
        "letters and digits" if 4 <= len(bare) <= 8 else "long letters and digits" if len(bare) > 3 else "three digits"
    )


def _announcer(number: Number, message: _Message) -> Hit | None:
    """The word that announces a number: the nearest before it with nothing but punctuation and small words between.

    Of words that end at the same place the longest ("last four digits of the code" is no code). Words that only lead on
    ("number", "no", "id") announce nothing where another word stands right before them.
    """
    hits = [hit for hit in _right_before(number, message) if hit.kind in ("strong", "weak", "ref", "public", "offer")]
    naming = [hit for hit in hits if hit.kind in ("strong", "weak")]
    if naming:
        plain = message.folded.plain
        hits = [
            hit
            for hit in hits
            if hit.kind != "ref"
            or not (plain[hit.start : hit.end] in _LEADING_ON or any(0 <= hit.start - name.end <= 2 for name in naming))
        ]
    return max(hits, key=lambda hit: (hit.end, hit.end - hit.start, hit.kind == "public"), default=None)


def _announced_after(number: Number, message: _Message) -> bool:
    """Whether an announcing word follows soon, in the same clause: "482913 is your code"."""
    return any(
        number.end <= hit.start <= number.end + _AFTER
        and not re.search(r"[.!?;\n।。][\s]|[।。]", message.gap(number.end, hit.start))
        for hit in message.announcing.near(number.end, number.end)
    )


def _acted_upon(number: Number, message: _Message) -> bool:
    """Whether the number stands right beside what is to be done with it: "enter 5512", "5512 yazın"."""
    return any(
        (hit.kind == "act")
        and (
            (0 <= number.start - hit.end <= 14 and _THIN.fullmatch(message.gap(hit.end, number.start)))
            or (0 <= hit.start - number.end <= 4 and not message.gap(number.end, hit.start).strip(" \"'”»*)」"))
        )
        for hit in message.hits.near(number.start, number.end)
    )


def _words(number: Number, message: _Message) -> Iterator[str]:
    kinds = message.kinds
    near = any(
        max(hit.start - number.end, number.start - hit.end) <= _NEAR
        for hit in message.announcing.near(number.start, number.end)
    )
    if "strong" in kinds:
        yield "strong word in the message"
    elif "weak" in kinds:
        yield "weak word near" if near else "weak word in the message"
    if "act" in kinds:
        yield "what it is for"
    if "scene" in kinds:
        yield "a driver, a locker or a gift card"
    if "advice" in kinds and not message.announcing.all:
        yield "advice to keep codes secret"
    elif "tail" in kinds:
        yield "keep it secret"
    if "valid" in kinds:
        yield "it expires"
    speaking = kinds & _SPEAKING
    if not speaking or (speaking == frozenset({"weak"}) and not near):
        yield "no word speaks for it"


def _structure(number: Number, message: _Message) -> Iterator[str]:
    text = message.folded.text
    before, after = text[max(0, number.start - 40) : number.start].rstrip(), text[number.end : number.end + 40].lstrip()
    first = number.start <= 40 and not before.strip(_OPENERS + "#*.-")
    last = len(text) - number.end <= 40 and not after.strip(_CLOSERS)
    if not message.competing - {number.start}:
        yield "the only number"
    if len(text) <= _SHORT_MESSAGE:
        yield "short message"
    if first or last:
        yield "first or last"
    if before.endswith((":", "：", *_BRACKETS)):
        yield "in brackets or after a colon"
    if text[number.start - 1 : number.start] in ("*", "_") and text[number.end : number.end + 1] in ("*", "_"):
        yield "emphasised"
    if first and last:
        yield "nothing but a code"
    if message.transactional:
        yield "transactional message"


def _competes(other: Number, message: _Message) -> bool:
    """Whether another number might be meant: as long as a code, and not said to be something else."""
    if other.kind != "plain" or len(other.bare) < 4 or not any(map(str.isdigit, other.bare[:8])):
        return False
    before = _announcer(other, message)
    if _PLATE.search(message.folded.text, max(0, other.start - 6), other.start):
        return False
    return not (before is not None and before.kind in ("ref", "public")) and other.bare.isdecimal()


def _against(number: Number, message: _Message, before: Hit | None) -> Iterator[str]:
    named = before is not None and before.kind in ("strong", "weak")
    if number.kind != "plain" and not (named and _only_digits(number)):
        yield "amount, date, time or measure"
    if (before is not None and _is_public(before, number)) or _public_after(number, message):
        yield "a public code"
    elif (before is not None and before.kind == "ref") or _TEXTED_TO.search(
        message.gap(max(0, number.start - 40), number.start)
    ):
        yield "announced as something else"
    if _has_letters(number) and "deal" in message.kinds:
        yield "a deal is offered"
    if named and _is_indian_postal(before, number, message):
        yield "a public code"
    if _unit_after(number, message):
        yield "a unit follows"


def _has_letters(number: Number) -> bool:
    return _shape(number) in ("word and digits", "letters and digits", "long letters and digits", "prefix and digits")


def _is_public(before: Hit, number: Number) -> bool:
    if before.kind == "offer":
        return not number.bare.isdecimal()
    return before.kind == "public" and _shape(number) != "groups of letters and digits"


def _is_indian_postal(before: Hit | None, number: Number, message: _Message) -> bool:
    """India's postal codes are called PIN codes: six digits, and nothing said of using or keeping them secret."""
    return (
        before is not None
        and len(number.value) == 6
        and number.value.isdecimal()
        and number.value[0] in "12345678"
        and message.folded.plain[before.start : before.end]
        in ("pin code", "pincode", "pin", "code", "codes", "pin codes", "पिन कोड", "पिन")
        and "pin" in message.folded.plain[max(0, before.start - 6) : before.end]
        and not message.kinds & {"tail", "valid"}
        and not message.folded.plain[max(0, before.start - 12) : before.start]
        .rstrip()
        .endswith(("your", "aapka", "आपका"))
    )


def _only_digits(number: Number) -> bool:
    """What looks like a range, a date of two-digit groups or a version, and may be a code where a code is announced."""
    if number.kind in ("date", "range", "amount"):
        return bool(_MAYBE_GROUPED.fullmatch(number.value))
    return number.kind in ("number", "other", "tail") and number.bare.isdecimal() and 4 <= len(number.bare) <= 8


def _right_before(number: Number, message: _Message) -> Iterator[Hit]:
    """The words with nothing but punctuation and small words between them and the number, or glued to it."""
    said = set(message.announcing.near(number.start, number.end))
    for hit in message.hits.near(number.start, number.end):
        if hit.kind in ("strong", "weak") and hit not in said:
            continue
        if hit.end <= number.start and number.start - hit.end <= 30:
            if _THIN.fullmatch(message.gap(hit.end, number.start)):
                yield hit
        elif hit.start == number.start and hit.end < number.end and hit.kind == "strong":
            yield hit._replace(end=number.start)


def _public_after(number: Number, message: _Message) -> bool:
    return _shape(number) != "groups of letters and digits" and any(
        hit.kind == "public"
        and 0 <= hit.start - number.end <= 3
        and not message.gap(number.end, hit.start).strip(" -\"'”»)」』")
        for hit in message.hits.near(number.start, number.end)
    )


def _unit_after(number: Number, message: _Message) -> bool:
    return any(
        hit.kind == "unit"
        and 0 <= hit.start - number.end <= 2
        and message.gap(number.end, hit.start) in ("", " ", "-", "+ ", " +")
        for hit in message.hits.near(number.start, number.end)
    )


def _passwords(message: _Message) -> Iterator[Finding]:
    """What follows the word for a password and looks like one: letters with digits, in the same clause."""
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
            if _looks_like_a_password(token[0]) and not odd.overlap(*token.span()):
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
    return has_digit and has_letter and not _MEASURED.fullmatch(token) and "://" not in token


def _letters_only(message: _Message) -> Iterator[Finding]:
    """A code of capital letters alone, right after a strong word."""
    for hit in message.announcing.all:
        if hit.kind == "strong":
            match = _STRONG_LETTERS.match(message.folded.text, hit.end)
            if match and match[1] not in _NOT_LETTERS and not message.folded.text[hit.start : hit.end].isupper():
                yield Finding(_otp(*match.span(1)), ("capital letters right after a code word",))


def _secrets(folded: Folded) -> Iterator[Finding]:
    """Passwords after their names, of letters alone too where a sign says that one follows ("password=")."""
    for match in _SECRET.finditer(folded.text):
        if not _PLAIN_WORD.fullmatch(match["secret"]):
            end = match.start("secret") + len(match["secret"].rstrip(".!?)\"'"))
            yield Finding(Span(match.start("secret"), end, "password", "[password]"), ("password after its name",))
