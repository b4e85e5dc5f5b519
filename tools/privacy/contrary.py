"""What speaks against a number being a code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .announcing import is_leading_on, leads_to
from .id_rules import names_a_card
from .lexicon import Hit, only_counts
from .message import Message
from .numbers import Number, is_paid
from .shapes import has_letters, maybe_a_code, shape_of

_SLOGAN: Final = re.compile(r"[a-z]{4,12}([0-9]{1,4})")
_ROUND: Final = frozenset((5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 150, 200, 250, 300, 400, 500, 1000))
_SECRET: Final = frozenset(("tail", "advice", "valid", "act"))
"""What is said of codes that are to be used at once and kept."""
_KEYWORD: Final = re.compile(r"(?:yes|no|stop|start|join|help|quit|end|si|oui|ja|ya)[-_]?[0-9]{1,4}$")
"""What a subscriber answers by SMS."""
_CHAT: Final = re.compile(r"(?:any|some|every|no)1s?|gr8|l8r|2day|2nite|2moro|2mrw|4ever")
"""Words with digits for syllables."""
_CHAT_ARABIC: Final = re.compile(r"[a-z]{0,8}[235679][a-z]{1,8}|[a-z]{2,8}[235679]")
"""Arabic in Latin letters writes what these have no letter for in digits: "bta3", "mat2olosh", "l7ad"."""
_PLATE_BEFORE: Final = re.compile(r"(?:^|[\s(])(?=[A-Z ]{0,8}[0-9])(?:[A-Z0-9]{1,3} ){2,3}$")
_TEXTED_TO: Final = re.compile(
    r"(?<![a-z])(?:text|txt|txting|sms|send|reply|msg)(?![a-z])[^.!?]{0,28} (?:to|on)[: ]{1,2}$"
)
_SENT_AT: Final = re.compile(
    r"\S{0,4} (?:\S{2,10} )?(?:भेज|पाठव|পাঠা|மெசேஜ்|அனுப்ப|పంప|ಕಳುಹ|അയ|મોકલ|ਭੇਜ|gonder|yolla|yubor|юбор|жібер|жибер|بهىج|بفرست)"
)
"""Behind the number that something is to be sent to, where verbs come last."""
_KEYWORD_WRITTEN: Final = re.compile(r"(?:^|[\s\"'“])[A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž0-9]{1,11}[\"'”]? \S{2,14} $")
_TEXTED_AT: Final = re.compile(r" (?:par|pe|pr|ko|te|पर|को) (?:ek )?(?:sms|msg|message|bhej|एसएमएस|संदेश)")
_CALLED_AT: Final = re.compile(r" ?(?:으로|로) ?(?:연락|전화|문의)| (?:پر|par|pe|पर) (?:كال|رابطہ|call|कॉल)")
_DIALLED_WHOLE: Final = re.compile(r"\*[0-9]{1,6}(?:\*[0-9]{1,12}){1,4}#")
_HASHED: Final = re.compile(r"(?:^|[^A-Za-z])[A-Z]{2,4}# ?$|[^\W\d_] ?#: ?$")
"""An abbreviation that is numbered: "SR#K8-77120"."""
_TIME_BESIDE: Final = 15
_CARD_BESIDE: Final = 12
_ENDS_HERE: Final = re.compile(r"[\s\"'”»)*]{0,3}(?:$|[.!;\n।])")
_SINGAPORE: Final = re.compile(r"singapore,? \(?s?\(?$")
"""Its postal codes have six digits and nothing but its name before them."""
_KEYWORD_TO: Final = re.compile(
    r"(?:^|[\s\"'“”«»])(?:[A-ZÀ-ÞĀ-Ž]{2,12}|A|[А-Я]{2,12})[\"'”»]? (?:[^\W\d]{1,8} )?"
    r"(?:to|al?|an|naar|do|na|ke|au|à|para|por|på|til|till|ve|για|на|la|numarasına|ወደ)[: ]{1,2}$"
)
"""A word in capitals that is sent to a short number: "Responde SALIR al 25525"."""


def against(number: Number, message: Message, before: Hit | None, *, acted: bool) -> Iterator[str]:
    """Whatever says that it is something else; `before` is the word that announces it, `acted` whether it is acted upon."""
    named = before is not None and before.kind in ("strong", "weak")
    if number.kind != "plain" and not _is_a_code_after_all(number, message, before if named else None, acted=acted):
        yield "amount, date, time or measure"
    if (before is not None and _is_public(before, number)) or _public_after(number, message):
        yield "a public code"
    elif before is not None and before.kind == "ref" and only_counts(before, message.hits):
        if not {"scene", "act"} <= message.kinds:
            yield "called a number"
    elif (
        (before is not None and before.kind == "ref")
        or _dialled(number, message, before)
        or _KEYWORD.match(number.value)
        or _CHAT.fullmatch(number.value)
        or _is_a_word_in_chat_arabic(number, message)
        or _is_dialled_whole(number, message)
        or _PLATE_BEFORE.search(message.folded.text, max(0, number.start - 14), number.start)
        or _TEXTED_TO.search(message.gap(max(0, number.start - 40), number.start))
        or (not named and _is_a_short_number(number, message))
        or (not named and _HASHED.search(message.folded.text, max(0, number.start - 6), number.start))
        or (len(number.bare) == 6 and _SINGAPORE.search(message.gap(max(0, number.start - 12), number.start)))
    ):
        yield "announced as something else"
    if not (_is_called_a_secret(before, message) or (named and {"tail", "act"} <= message.kinds)) and (
        ("deal" in message.kinds and (has_letters(number) or _is_coupon_shaped(number, message)))
        or (not message.kinds & _SECRET and _is_a_slogan(number, message))
        or (not message.announcing.all and _is_a_round_slogan(number, message))
        or ("strong" not in message.kinds and _says_the_sum(number, message))
    ):
        yield "a deal is offered"
    if named and (_is_indian_postal(before, number, message) or _is_a_coupons(before, number, message)):
        yield "a public code"
    if _unit_after(number, message):
        yield "a unit follows"
    if before is None and _reference_after(number, message):
        yield "a word of reference right behind"


def _is_a_word_in_chat_arabic(number: Number, message: Message) -> bool:
    """Whether small letters hold one digit, and digits stand elsewhere that are a code sooner."""
    text = message.folded.text[number.start : number.end]
    return (
        text.islower()
        and _CHAT_ARABIC.fullmatch(text) is not None
        and any(other.kind == "plain" and other.bare.isdecimal() and len(other.bare) >= 4 for other in message.numbers)
    )


def _is_a_code_after_all(number: Number, message: Message, name: Hit | None, *, acted: bool) -> bool:
    """Whether what looks like something else is spoken of as a code: by its name right before, or, for digits alone, by
    what is to be done with it ("redeem Rs500" is an amount, "code a 14h20" a time).
    """
    if not maybe_a_code(number) or _is_a_day(number, message) or is_paid(number, message.folded.lower):
        return False
    if number.kind == "tail" and names_a_card(message.gap(max(0, number.start - _CARD_BESIDE), number.start)):
        return False  # "PIN for card *4421"
    if name is None:
        return (
            acted and ((number.kind == "reference" and "/" not in number.value) or number.bare.isdecimal())
        ) or _is_followed_by_its_name(number, message)
    if (
        number.kind == "amount"
        and not number.bare.isdecimal()
        and not _ENDS_HERE.match(message.folded.text, number.end)
    ):
        return False  # "OTP INR4829 txn"
    return number.kind not in ("time", "amount") or not any(map(str.isalpha, message.gap(name.end, number.start)))


def _is_followed_by_its_name(number: Number, message: Message) -> bool:
    """Whether a word for a code is the next: "4829K kodunu daxil edin"."""
    return any(hit.start == number.end + 1 for hit in message.announcing.near(number.end, number.end, 2))


def _is_a_day(number: Number, message: Message) -> bool:
    """Whether the time of a day follows what may be its date: "the password was changed 05-09-26 at 17:43"."""
    return number.kind == "date" and any(
        other.kind == "time" and 0 <= other.start - number.end <= _TIME_BESIDE for other in message.numbers
    )


def _is_dialled_whole(number: Number, message: Message) -> bool:
    """Whether a number is a part of what a phone is to dial: "*182*8#"."""
    text = message.folded.text
    begin = number.start
    return "*" in text and any(
        match.start() < number.end and begin < match.end()
        for match in _DIALLED_WHOLE.finditer(text, max(0, begin - 24), number.end + 24)
    )


def _dialled(number: Number, message: Message, before: Hit | None) -> bool:
    """Whether a word that announces a phone number stands right before it, and not "dial the code"."""
    if before is not None and before.kind in ("strong", "weak"):
        return False
    return "call" in message.hits.kinds and any(
        hit.kind == "call" and 0 <= number.start - hit.end <= 12 and leads_to(message, hit.end, number.start)
        for hit in message.hits.near(number.start, number.start)
    )


def _is_a_short_number(number: Number, message: Message) -> bool:
    """Whether something is to be sent there by SMS, and that is no word for a code: not "we changed your PIN to 4829"."""
    text = message.folded.text
    if _SENT_AT.match(message.folded.plain, number.end) and _KEYWORD_WRITTEN.search(
        text, max(0, number.start - 30), number.start
    ):
        return True
    if _TEXTED_AT.match(message.folded.plain, number.end) or _CALLED_AT.match(message.folded.plain, number.end):
        return True
    if (
        "call" in message.hits.kinds
        and not any(word.start >= number.end for word in message.announcing.near(number.end, number.end))
        and any(
            hit.kind == "call"
            and not message.gap(hit.start, hit.start + 1).isascii()
            and message.gap(number.end, hit.start) == " "
            for hit in message.hits.near(number.end, number.end + 1, 0)
        )
    ):
        return True  # verbs come last there: "8000 ይደውሉ"
    keyword = _KEYWORD_TO.search(text, max(0, number.start - 30), number.start)
    return (
        keyword is not None
        and " " not in number.value
        and not any(
            hit.kind in ("strong", "weak") and hit.end > keyword.start() for hit in message.hits.near(*keyword.span())
        )
    )


def _is_called_a_secret(before: Hit | None, message: Message) -> bool:
    """Whether it is called what no coupon is called: a PIN, a verification code."""
    return before is not None and (
        before.kind in ("strong", "weak") and message.gap(before.start, before.end).startswith(("pin", "otp"))
    )


def _is_a_coupons(before: Hit | None, number: Number, message: Message) -> bool:
    """Whether only "code" names letters and digits, and a coupon and what it saves are spoken of."""
    return (
        before is not None
        and {"public", "deal"} <= message.hits.kinds
        and not message.kinds & {"tail", "act"}
        and has_letters(number)
        and message.gap(before.start, before.end).rstrip(": ") in ("code", "codes", "kode", "kod", "codigo", "codice")
    )


def _is_coupon_shaped(number: Number, message: Message) -> bool:
    """Groups of letters and digits are a gift card's where one is spoken of, a coupon where a deal is."""
    return (
        shape_of(number) == "groups of letters and digits"
        and not message.announcing.all
        and "scene" not in message.kinds
    )


def _is_a_slogan(number: Number, message: Message) -> bool:
    """Whether it is a word with a sum behind it, where money or points are spoken of: "SOMMER15", "DOST150"."""
    slogan = _SLOGAN.fullmatch(number.bare)
    return slogan is not None and (int(slogan[1]) in _ROUND or len(slogan[1]) <= 2) and _is_worth_money(message)


def _is_a_round_slogan(number: Number, message: Message) -> bool:
    """Whether it is a word in capitals with a round sum behind it, and nothing is called a code."""
    slogan = _SLOGAN.fullmatch(number.bare)
    return slogan is not None and int(slogan[1]) in _ROUND and message.folded.text[number.start : number.end].isupper()


def _says_the_sum(number: Number, message: Message) -> bool:
    """Whether a word ends in a sum that the message speaks of: "CASTANYA5", and "5 €" off."""
    slogan = _SLOGAN.fullmatch(number.bare)
    return slogan is not None and any(
        other.bare == slogan[1] and (other.kind in ("amount", "measure") or _unit_after(other, message))
        for other in message.numbers
    )


def _is_worth_money(message: Message) -> bool:
    """Whether a percentage, an amount or something that is counted is spoken of."""
    return any(other.kind == "amount" or _unit_after(other, message) for other in message.numbers)


def _is_public(before: Hit, number: Number) -> bool:
    if before.kind == "offer":
        return not number.bare.isdecimal()
    return before.kind == "public" and shape_of(number) != "groups of letters and digits"


def _is_indian_postal(before: Hit | None, number: Number, message: Message) -> bool:
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
        and not (
            "code" not in message.gap(before.start, number.start)
            and (message.kinds & {"act", "scene"} or any(other.kind == "amount" for other in message.numbers))
        )
        and not message.folded.plain[max(0, before.start - 12) : before.start]
        .rstrip()
        .endswith(("your", "aapka", "आपका"))
    )


def _public_after(number: Number, message: Message) -> bool:
    return (
        "public" in message.hits.kinds
        and any(
            hit.kind == "public"
            and 0 <= hit.start - number.end <= 3
            and not message.gap(number.end, hit.start).strip(" -\"'”»)」』")
            for hit in message.hits.near(number.start, number.end)
        )
        and shape_of(number) != "groups of letters and digits"
    )


def _reference_after(number: Number, message: Message) -> bool:
    """Whether a word that says what a number is follows it, as where verbs come last: "8820147 numaralı talebiniz"."""
    if "ref" not in message.hits.kinds or message.announcing.near(number.start, number.end):
        return False
    return any(
        hit.kind == "ref"
        and 0 <= hit.start - number.end <= 1
        and not is_leading_on(message.gap(hit.start, hit.end))
        and not any(
            other.start == hit.start and other.kind in ("strong", "weak", "act", "number")
            for other in message.hits.near(hit.start, hit.start, 0)
        )
        for hit in message.hits.near(number.end, number.end, 2)
    )


def _unit_after(number: Number, message: Message) -> bool:
    return "unit" in message.hits.kinds and any(
        hit.kind == "unit"
        and 0 <= hit.start - number.end <= 2
        and message.gap(number.end, hit.start) in ("", " ", "-", "+ ", " +")
        for hit in message.hits.near(number.start, number.end)
    )
