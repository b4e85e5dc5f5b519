"""The numbers of a text and what they look like: a code, or an amount, a date, a time, a card's tail, a measure.

Every pattern is bounded and read once from left to right; what surrounds a number is judged on a short slice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from .alternatives import any_of
from .fold import plain_spelling

RUN: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:[A-Za-z]{1,8}[-/_]){0,2}(?:(?<![Ѐ-ӿͰ-Ͽ])[Ѐ-ЯΑ-Ω]{1,3}|[A-Za-z]{0,12})[0-9](?:[0-9A-Za-z]|[Ѐ-ЯΑ-Ω](?=[0-9])|[.,:/_\-–‑][0-9A-Za-z]|['’][0-9]){0,60}"
)

_CURRENCY_WORDS: Final = (
    "rs|inr|usd|eur|gbp|aed|sar|sgd|myr|rm|idr|rp|php|thb|vnd|vnđ|cny|rmb|jpy|krw|ngn|kes|ksh|kshs|tsh|ush|zar|egp|brl|mxn|qar|"
    "kwd|bhd|omr|lkr|bdt|pkr|npr|mmk|khr|lak|hkd|twd|ntd|aud|cad|nzd|chf|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|hrk|rsd|rub|uah|byn|kzt|uzs|azn|"
    "gel|amd|try|ils|nis|irr|iqd|jod|lbp|mad|dzd|tnd|etb|ghs|ghc|xof|xaf|fcfa|cfa|cop|clp|pen|ars|uyu|bob|tk|taka|bs|"
    "kr|zl|kc|ft|lei|lv|kn|tl|lira|liras|euro|euros|eur|dollars|dollar|pesos|peso|soles|reais|real|rands|rand|naira|shilling|shillings|shs|"
    "rupees|rupee|rupiah|ringgit|baht|dong|won|yen|yuan|руб|р|грн|тг|тенге|сум|сом|лв|дин|ден|"
    'रुपये|रुपए|टका|টাকা|ரூ|ரூபாய்|రూ|రూపాయలు|ರೂ|രൂപ|രൂ|રૂ|રૂપિયા|ਰੁ|ਰੁਪਏ|රු|රුපියල්|บาท|กีบ|ກີບ|រៀល|ကျပ်|روپے|روپىى|تومان|ريال|رىال|درهم|دينار|دىنار|جنىه|ر.س|د.إ|د.ك|ش"ח|שח|שקל|'
    "元|块|塊|円|圆|원|万元|ብር|ლარი|დრამ|դրամ|so'm|manat"
)
_CURRENCIES: Final = f"{any_of(_CURRENCY_WORDS.split('|'))}|रु(?![\u0900-\u097f])"
_SIGNS: Final = r"[$€£¥₹₩₫฿₱₦₺₽₴₸₼₾֏₪৳₨₮₲₵₡៛₭￥﷼]"
_SIGN: Final = re.compile(_SIGNS)
CURRENCY_BEFORE: Final = re.compile(rf"(?:(?<![a-zа-я])(?:{_CURRENCIES})|{_SIGNS})\.?[ :=*]{{0,2}}[-+]?[ ]?$")
_BETWEEN_CURRENCY_AND_SUM: Final = ". :=*-+"
CURRENCY_AFTER: Final = re.compile(rf"[ ]?(?:{_SIGNS}|(?:{_CURRENCIES})(?![a-zа-я])|/-)")
_DINARS: Final = re.compile(r"[ ]?din(?![a-zа-я])(?! (?:k[oó]d|pin|eng|s[äi]k|ver|bek|log|inl))")
"""In other languages a word ("your", "give"): a currency after a few digits alone."""

_MONTH_BEGINNINGS: Final = (
    "jan|feb|mar|apr|may|mai|maj|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|des|ene|abr|ago|dic|fev|fév|avr|aou|août|out|set|mag|giu|lug|ott|gen|"
    "янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|oca|şub|nis|haz|tem|eyl|eki|kas|ara|agu|agt|peb|ogos|dis"
)
_MONTHS: Final = any_of(_MONTH_BEGINNINGS.split("|"))
_MONTH_NAMES: Final = frozenset(
    plain_spelling(
        "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|"
        "nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ene|abr|ago|dic|janvier|fevrier|"
        "mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil|januar|februar|marz|maerz|juni|juli|"
        "oktober|dezember|okt|dez|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|gen|mag|giu|lug|set|ott|janeiro|"
        "fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|out|januari|februari|maart|mei|augustus|stycznia|lutego|"
        "marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|ledna|unora|brezna|dubna|kvetna|cervna|"
        "cervence|srpna|zari|rijna|listopadu|prosince|januara|augusta|septembra|oktobra|novembra|decembra|ianuarie|februarie|martie|"
        "aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|ocak|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|"
        "aralik|maret|agustus|desember|mac|ogos|disember|pebrero|marso|hunyo|hulyo|setyembre|oktubre|nobyembre|disyembre|tammikuuta|"
        "helmikuuta|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|"
        "червня|липня|серпня|вересня|жовтня|листопада|грудня|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर"
    ).split("|")
)
_THAI_MONTH: Final = re.compile(
    r"(?:ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย|ต\.?ค|พ\.?ย|ธ\.?ค|าคม|ายน|าพันธ์)\.? ?$"
)
_DAY_BEFORE: Final = re.compile(rf"(?:{_MONTHS})[a-z]{{0,7}}[.]? [0-9]{{1,2}}(?:st|nd|rd|th)?,? $")
_A_YEAR: Final = re.compile(r"(?:1[3-9]|2[0-6])[0-9]{2}")
_YEAR: Final = re.compile(r"(?:1[3-9]|2[0-6])[0-9]{2}|[0-9]{1,3}(?:st|nd|rd|th)|[0-9]{1,3}[a-z.]{1,3}")
"""In the calendars of those who write: 14xx and 25xx as well."""
_MINUTES: Final = re.compile(
    r" ?(?:分|秒|小時|小时|時間|時|min|mins|minut|phut|phút|menit|minit|นาที|мин|хв|دق|분|초|dk|dak|मिनट|মিনিট)"
)
_WORD_BEFORE: Final = re.compile(r"([^\W\d_]{3,12})[.,']{0,2} ?(?:de )?$")
_SHAPES: Final = (
    ("date", r"[0-9]{1,4}[-/.–][0-9]{1,2}[-/.–][0-9]{1,4}(?:[t:-][0-9]{1,2}(?:[:.][0-9]{2}){0,2}z?)?"),
    ("date", rf"[0-9]{{1,2}}[-/.]?(?:{_MONTHS})[a-z]{{0,6}}[-/.,']?(?:[0-9]{{4}}|[0-9]{{2}})?(?:[:-][0-9]{{1,2}}[:.][0-9]{{2}}(?::[0-9]{{2}})?)?"),
    ("date", rf"(?:{_MONTHS})[a-z]{{0,6}}[-/.]?[0-9]{{1,2}}(?:[-/,][0-9]{{2,4}})?"),
    ("time", r"[0-2]?[0-9][:.h][0-5][0-9](?:[:.][0-5][0-9])?(?:am|pm|h|hrs|uhr)?(?:[-–][0-9]{1,2}[:.h]?[0-9]{0,2}(?:am|pm|h)?)?"),
    ("time", r"[0-9]{1,2}(?:am|pm)?(?:[-–][0-9]{1,2})?(?:am|pm)|[0-2]?[0-9](?:[0-5][0-9])?(?:hrs?|h|uhr)"),
    ("range", r"[0-9]{1,2}[-–/][0-9]{1,2}|(?:19|20)[0-9]{2}[-/–](?:19|20)?[0-9]{2}"),
    ("amount", r"[0-9]{1,3}(?:[,.'’][0-9]{3}){1,5}(?:[.,][0-9]{1,2})?|[0-9]{1,2}(?:,[0-9]{2}){0,4},[0-9]{3}(?:\.[0-9]{1,2})?"),
    ("amount", r"[0-9]{1,12}[.,][0-9]{1,2}"),
    ("amount", rf"(?:{_CURRENCIES})[.:]?[0-9][0-9.,']{{0,16}}|[0-9][0-9.,']{{0,16}}(?:{_CURRENCIES})"),
    ("number", r"[0-9]{1,4}(?:\.[0-9]{1,4}){2,3}|v[0-9]{1,3}(?:[._][0-9]{1,4}){0,3}"),
    ("reference", r"[a-z]{2}[0-9]{9}[a-z]{2}"),
    ("measure", r"(?:[a-z]{1,4}-)?[0-9]{1,7}(?:[.,][0-9]{1,2})?(?:gb|mb|kb|tb|kg|g|mg|ml|km|kms|cm|mm|m|l|k|x|th|st|nd|rd|e|er|eme|pts|pt|min|mins|d|w|v|mah|mp|hz|ghz|p|cr|nights?|days?|nd|yrs?|kwh|mbps|gbps|sqft|ft|in|inch|seater|star|pcs?|pax|off|hr|sec|s)"),
    ("measure", r"[0-9]{1,4}x[0-9]{1,4}(?:x[0-9]{1,4})?|[0-9]{1,3}[gk]"),
    ("measure", r"[0-9]{1,3}-[a-z]{3,12}"),
    ("tail", r"x{1,14}[-]?[0-9]{2,6}|[0-9]{2,6}x{2,12}[0-9]{2,4}|[0-9]{1,6}x{3,12}"),
    ("reference", r"(?:[a-z]{1,8}[-/_]){1,3}[0-9]{1,12}(?:[-/_][0-9a-z]{1,12}){1,6}|[a-z0-9]{1,8}(?:/[0-9a-z]{1,12}){1,5}"),
)  # fmt: skip
_SHAPE: Final = re.compile("|".join(f"(?P<{kind}{at}>{pattern})" for at, (kind, pattern) in enumerate(_SHAPES)))
_OTHER_SHAPE: Final = re.compile(
    "|".join(f"(?P<{kind}{at}>{pattern})" for at, (kind, pattern) in enumerate(_SHAPES) if kind != "date")
)
_GROUPS: Final = ((2, 2), (3, 3), (4, 4), (2, 2, 2), (2, 2, 2, 2), (3, 4), (4, 3), (1, 1, 1), (1, 1, 1, 1), (1,) * 5, (1,) * 6, (1,) * 7, (1,) * 8, (2, 3), (3, 2), (3, 3, 3), (3, 3, 3, 3), (4, 4, 4), (4, 4, 4, 4), (5, 5, 5), (1, 2, 2), (2, 2, 1))  # fmt: skip
_CODE: Final = re.compile(r"(?=[0-9a-zа-џα-ω]{0,13}[0-9])[0-9a-zа-џα-ω]{3,14}|[0-9]{2,4}(?:[-–‑.][0-9]{2,4}){1,3}|[a-z]{1,4}[-_][0-9]{3,8}|[0-9a-z]{1,8}(?:[-–‑_][0-9a-z]{1,8}){1,4}|[0-9](?:[-–.][0-9]){3,7}", re.ASCII)  # fmt: skip
_JOINED: Final = re.compile(r"[a-z]{1,5}-[0-9]{4,8}")
_DICTATED: Final = re.compile(r"[0-9](?:(?:(?:, | ?[-–] ?)[0-9]){3,7}|(?:[/._][0-9]){4,7})")
"""Digit by digit: "7 - 3 - 5 - 3"."""
_NEXT_WORD: Final = re.compile(r"(?<=[0-9A-Z])(?:\.(?=[A-Z][A-Za-z]{1,11}(?![\w.-]))|[,:](?=[A-Za-z]{2,12}(?![\w.-])))")
_SHORTEST_BEFORE_A_STOP: Final = 4
_SEPARATORS: Final = re.compile(r"[^0-9a-zа-џα-ω]")


class Number(NamedTuple):
    """A run of digits, letters and their inner punctuation that holds a digit."""

    start: int
    end: int
    value: str
    """In lower case, as folded."""
    kind: str
    """`plain` for what may be a code by its looks; else what it is: `amount`, `date`, `time`, `measure`, `tail`, …"""
    bare: str
    """The value without what separates its groups."""


def numbers_in(lower: str, text: str) -> list[Number]:
    """The numbers of a folded text, from left to right; spaced groups of digits as one where they may be a code."""
    runs = [span for match in RUN.finditer(text) for span in _sentences_apart(match, lower)]
    numbers = [_number(lower, start, end) for start, end in _joined(runs, lower)]
    return [_continued(number, numbers[at - 1], text) if at else number for at, number in enumerate(numbers)]


def _sentences_apart(match: re.Match[str], lower: str) -> Iterator[tuple[int, int]]:
    """A run as one number, or as two where a word follows its full stop with no space between: "482913.Do not share"."""
    start, end = match.span()
    stop = _NEXT_WORD.search(match[0], _SHORTEST_BEFORE_A_STOP) if end - start > _SHORTEST_BEFORE_A_STOP else None
    if stop is None:
        yield from _without_minutes(match, start, end, lower)
        return
    yield from _without_minutes(match, start, start + stop.start(), lower)
    if any(map(str.isdigit, match[0][stop.end() :])):
        yield start + stop.end(), end


def _without_minutes(match: re.Match[str], start: int, end: int, lower: str) -> Iterator[tuple[int, int]]:
    """A run as one number, or as two where its last group counts minutes: "391056,5分钟内有效"; without a copula that
    Nguni languages join to it: "ngu-29195".
    """
    if _JOINED.fullmatch(match[0]):
        start += match[0].index("-") + 1
    comma = lower.rfind(",", start, end)
    if comma - start >= 3 and end - comma <= 3 and _MINUTES.match(lower, end):
        yield from ((start, comma), (comma + 1, end))
    else:
        yield start, end


def _continued(number: Number, before: Number, text: str) -> Number:
    """Digits one space after capitals with digits go on with them ("OD4098 1127 6650"): a reference, no code."""
    if (
        number.kind == "plain"
        and number.start == before.end + 1
        and before.bare[-1].isdecimal()
        and number.bare.isdecimal()
        and not before.bare.isdecimal()
        and text[before.start : before.end].isupper()
    ):
        return number._replace(kind="reference") if len(before.bare) >= 5 and before.kind == "plain" else number
    return number


def _joined(runs: list[tuple[int, int]], lower: str) -> Iterator[tuple[int, int]]:
    """Neighbouring groups of digits with one space between as one, where their lengths are those of a spaced code, or
    where they are too many digits for one: then they are a reference.
    """
    at = 0
    while at < len(runs):
        last = at
        while last + 1 < len(runs) and last - at < 8 and _follow_on(runs[last], runs[last + 1], lower):
            last += 1
        lengths = tuple(end - start for start, end in runs[at : last + 1])
        if last > at and (lengths in _GROUPS or (sum(lengths) >= 9 and min(lengths) >= 3 and max(lengths) <= 5)):
            yield runs[at][0], runs[last][1]
        else:
            yield from runs[at : last + 1]
        at = last + 1


def _follow_on(one: tuple[int, int], other: tuple[int, int], lower: str) -> bool:
    """Whether two groups of digits may be parts of one: with a space between, digits one by one with a comma or a dash."""
    gap = lower[one[1] : other[0]]
    return (
        gap in (" ", "\u00a0") or (gap in (", ", " - ", " – ") and one[1] - one[0] == other[1] - other[0] == 1)
    ) and (lower[one[0] : one[1]].isdecimal() and lower[other[0] : other[1]].isdecimal())


def _number(lower: str, start: int, end: int) -> Number:
    value = lower[start:end]
    kind = _kind(value, lower[max(0, start - 14) : start], lower[end : end + 10])
    return Number(start, end, value, kind, _SEPARATORS.sub("", value))


def _kind(value: str, before: str, after: str) -> str:
    spaced = value.replace(" ", "")
    if not value.isdecimal() and (shape := "plain" if _DICTATED.fullmatch(value) else _shape_of(value)):
        return "amount" if shape == "time" and _is_priced(before) else shape  # digits alone have none
    if after[:1] in ("年", "月", "日", "년", "월", "일") and len(value) <= 4:
        return "date"
    if before.endswith("*") and not after.startswith("*"):
        return "tail"
    if len(value) <= 4 and _follows_a_month(value, before):
        return "date"
    if (value[0].isdigit() and _is_priced(before)) or _is_paid(value, after):
        return "amount"
    if before.endswith("~") and after.startswith("~"):
        return "plain"  # struck through
    if (
        after[:1] in ("%", "٪", "°")
        or after[:2] == " %"
        or before.endswith(("#x", "xx", "..", "•", "x-", "●", "…", "+", "++", "~", "≈", "×"))
    ):
        return "measure" if before.endswith(("+", "~", "≈")) or after[:1] else "tail"
    if " " in value and tuple(map(len, value.split(" "))) not in _GROUPS:
        return "other"
    if _CODE.fullmatch(spaced) or spaced.isdecimal():
        return "plain"
    return "other"


def is_paid(number: Number, lower: str) -> bool:
    """Whether a sign of currency stands right beside an amount that is grouped as codes are, too: "120,000₮"."""
    return number.kind == "amount" and (
        _SIGN.match(lower, number.end) is not None
        or _SIGN.match(lower, max(0, number.start - 1), number.start) is not None
    )


def _is_paid(value: str, after: str) -> bool:
    """Whether a currency stands behind a number."""
    return CURRENCY_AFTER.match(after) is not None or (len(value) <= 4 and _DINARS.match(after) is not None)


def _is_priced(before: str) -> bool:
    """Whether a currency stands before a number and is not that of another one: "pay 1 250,00 грн: 805 341"."""
    if not before.rstrip(_BETWEEN_CURRENCY_AND_SUM)[-1:].strip("0123456789"):
        return False  # most numbers follow nothing, or another number
    currency = CURRENCY_BEFORE.search(before)
    if currency is None:
        return False
    return ":" not in currency[0] or not before[: currency.start()].rstrip()[-1:].isdigit()


def _shape_of(value: str) -> str | None:
    """What a number's own form makes it: of several that fit, the first of the table."""
    match = _SHAPE.fullmatch(value)
    if (
        match is not None
        and match.lastgroup
        and match.lastgroup.startswith("date")
        and not _has_a_day_and_a_month(value)
    ):
        match = _OTHER_SHAPE.fullmatch(value)
    return match.lastgroup.rstrip("0123456789") if match is not None and match.lastgroup else None


def _follows_a_month(value: str, before: str) -> bool:
    """Whether a number is a day or a year after a month: "May 4", "4 May 2026", "May 4, 2026"."""
    if _A_YEAR.fullmatch(value) and (_THAI_MONTH.search(before) or _DAY_BEFORE.search(before)):
        return True
    if len(value) > 2 and not _YEAR.fullmatch(value):
        return False  # "read out 6183": many short words are months somewhere
    word = _WORD_BEFORE.search(before)
    return word is not None and plain_spelling(word[1]) in _MONTH_NAMES


def _has_a_day_and_a_month(value: str) -> bool:
    """Three groups of two digits are a date only where one can be a month and another a day; they may be a code as well."""
    if any(char.isalpha() for char in value):
        return True
    small, middle, _ = sorted(int(group) for group in re.findall(r"[0-9]{1,4}", value)[:3])
    return small <= 12 and middle <= 31
