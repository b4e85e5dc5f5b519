"""National ids, cards, account numbers, addresses of machines, keys: a row each. Adding a kind touches this table only.

A row says what a value is called, what it looks like, whether it really is one (a checksum that may veto), which words
must announce it where its looks are not enough, and whether it gets a pseudonym: secrets (cards, keys) never do.
Sources: the published formats and checksums of the issuing authorities. Every pattern is bounded.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, NamedTuple

from .automaton import Words
from .fold import Folded
from .lexicon import Hits
from .pseudonym import Pseudonyms
from .spans import Span

_NOT_A_DIGIT: Final = re.compile(r"[^0-9]")
_CUE_DISTANCE: Final = 36


class IdRule(NamedTuple):
    kind: str
    pattern: re.Pattern[str]
    holds: Callable[[str], bool]
    cue: re.Pattern[str] | None = None
    """Words that must stand shortly before, in lower case; None where the looks alone are enough."""
    cue_words: tuple[str, ...] = ()
    yields_to_references: bool = False
    """Whether "order", "ref" and the like right before make it something else."""
    pseudonym: bool = True


def _digits(value: str) -> str:
    return _NOT_A_DIGIT.sub("", value)


def always(value: str) -> bool:
    return True


def luhn(value: str) -> bool:
    digits = [int(char) for char in _digits(value)]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return len(digits) >= 12 and len(set(digits)) > 1 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def iban(value: str) -> bool:
    plain = re.sub(r"[ -]", "", value).upper()
    number = "".join(str(int(char, 36)) for char in plain[4:] + plain[:4])
    return 15 <= len(plain) <= 34 and int(number) % 97 == 1


_VERHOEFF_D: Final = tuple(
    tuple(
        (a + b) % 5 if a < 5 and b < 5 else ((a + b) % 5 + 5 if a < 5 else (5 + (a - b) % 5 if b < 5 else (a - b) % 5))
        for b in range(10)
    )
    for a in range(10)
)
_VERHOEFF_P: Final = ((0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 5, 7, 6, 2, 8, 3, 0, 9, 4))


def verhoeff(value: str) -> bool:
    permutation: list[tuple[int, ...]] = list(_VERHOEFF_P[:1])
    for _ in range(7):
        permutation.append(tuple(_VERHOEFF_P[1][one] for one in permutation[-1]))
    check = 0
    for place, char in enumerate(reversed(_digits(value))):
        check = _VERHOEFF_D[check][permutation[place % 8][int(char)]]
    return check == 0


def thai(value: str) -> bool:
    digits = [int(char) for char in _digits(value)]
    return (11 - sum((13 - place) * digit for place, digit in enumerate(digits[:12])) % 11) % 10 == digits[12]


def dni(value: str) -> bool:
    plain = re.sub(r"[. -]", "", value).upper()
    number = plain[:-1].translate(str.maketrans("XYZ", "012"))
    return number.isdecimal() and "TRWAGMYFPDXBNJZSQVHLCKE"[int(number) % 23] == plain[-1]


def cpf(value: str) -> bool:
    digits = [int(char) for char in _digits(value)]
    for length in (9, 10):
        total = sum((length + 1 - place) * digit for place, digit in enumerate(digits[:length]))
        if (total * 10 % 11) % 10 != digits[length]:
            return False
    return len(set(digits)) > 1


def pesel(value: str) -> bool:
    digits = [int(char) for char in _digits(value)]
    return (
        sum(weight * digit for weight, digit in zip((1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1), digits, strict=True)) % 10 == 0
    )


def south_african(value: str) -> bool:
    return "01" <= value[2:4] <= "12" and "01" <= value[4:6] <= "31" and value[10] in "012" and luhn(value)


def machine_address(value: str) -> bool:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return "." in value or value.count(":") >= 3


def _rule(  # noqa: PLR0913 (a table's row has as many columns as it has)
    kind: str,
    pattern: str,
    holds: Callable[[str], bool] = always,
    *,
    cue: str = "",
    tight: bool = False,
    yields: bool = False,
    secret: bool = False,
    any_case: bool = False,
) -> IdRule:
    """A row of the table. `cue`: words, one of which must stand shortly before; `tight`: right before, as in "cvv: "."""
    compiled = re.compile(rf"(?<![\w])(?:{pattern})(?![\w])", re.IGNORECASE if any_case else 0)
    words = tuple(cue.split("|")) if cue else ()
    spelt = "|".join(
        rf"(?<![a-z]){re.escape(word)}(?![a-z])" if word.isascii() and len(word) < 5 else re.escape(word)
        for word in words
    )
    between = "(?: (?:is|no|number|code))?[ :=.\"'-]{1,3}" if tight else rf"[^\n]{{0,{_CUE_DISTANCE}}}"
    return IdRule(
        kind, compiled, holds, re.compile(rf"(?:{spelt}){between}$") if cue else None, words, yields, not secret
    )


ID_RULES: Final = (
    _rule("token", r"eyJ[\w-]{6,2000}\.[\w-]{2,4000}(?:\.[\w-]{0,2000})?", secret=True),
    _rule("token", r"(?i:bearer) [\w.~+/=-]{8,2000}", secret=True),
    _rule("token", r"(?:sk|pk|rk|whsec)_(?:live|test)?_?[A-Za-z0-9_]{10,200}|AKIA[0-9A-Z]{12,24}|gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_\w{20,255}|AIza[\w-]{20,60}|xox[abprs]-[\w-]{10,200}|glpat-[\w-]{16,64}|SG\.[\w-]{16,64}\.[\w-]{16,64}", secret=True),
    _rule("token", r"[A-Za-z0-9+/_-]{12,400}={0,2}", cue="api key|api_key|apikey|api-key|access key|access_key|access token|access_token|secret key|secret_key|client secret|client_secret|private key|auth token|auth_token|token=|secret=", tight=True, secret=True),
    _rule("token", r"(?=[0-9a-f]{0,31}[0-9])(?=[0-9a-f]{0,31}[a-f])[0-9a-f]{32,128}", secret=True),
    _rule("wallet", r"bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[0-9a-fA-F]{40}", lambda v: any(map(str.isdigit, v)) and any(map(str.isalpha, v))),
    _rule("iban", r"[A-Za-z]{2}[0-9]{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?", iban),
    _rule("card", r"[3-6][0-9]{3}[ .-]?[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{3,4}|3[47][0-9]{2}[ .-]?[0-9]{6}[ .-]?[0-9]{5}", luhn, yields=True, secret=True),
    _rule("card", r"[0-9](?:[ .-]?[0-9]){11,18}", luhn, cue="card|visa|master|amex|rupay|carte|tarjeta|karte|cartão|carta|kart|карт|بطاقة|कार्ड|卡|カード|카드", yields=True, secret=True),
    _rule("cvv", r"[0-9]{3,4}", cue="cvv|cvv2|cvc|cvc2|cid|card verification", tight=True, secret=True),
    _rule("id gstin", r"[0-3][0-9][A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]", any_case=True),
    _rule("id pan", r"[A-Z]{3}[ABCFGHLJPT][A-Z][0-9]{4}[A-Z]"),
    _rule("id pan", r"[A-Z]{5}[0-9]{4}[A-Z]", cue="pan|permanent account", any_case=True),
    _rule("id aadhaar", r"[2-9][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}", verhoeff, yields=True),
    _rule("id aadhaar", r"[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}", cue="aadhaar|adhaar|aadhar|adhar|आधार|uidai|ஆதார்|ఆధార్|ಆಧಾರ್|ആധാർ|આધાર|ਆਧਾਰ|আধার"),
    _rule("id nric", r"[STFGM][0-9]{7}[A-Z]"),
    _rule("id nric", r"[STFGM][0-9]{7}[A-Z]", cue="nric|fin|ic", any_case=True),
    _rule("id mykad", r"[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]-[0-9]{2}-[0-9]{4}"),
    _rule("id mykad", r"[0-9]{12}", cue="mykad|ic|kad pengenalan|nric"),
    _rule("id nik", r"[1-9][0-9]{3}[ .-]?[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{4}", cue="nik|ktp|kependudukan"),
    _rule("id thai", r"[0-9]-?[0-9]{4}-?[0-9]{5}-?[0-9]{2}-?[0-9]", thai, yields=True),
    _rule("id thai", r"[0-9]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]"),
    _rule("id emirates", r"784-?[0-9]{4}-?[0-9]{7}-?[0-9]"),
    _rule("id cccd", r"[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}", cue="cccd|căn cước|can cuoc|cmnd|định danh"),
    _rule("id ssn", r"(?!000|666)[0-8][0-9]{2}[-.](?!00)[0-9]{2}[-.](?!0000)[0-9]{4}"),
    _rule("id ssn", r"[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}", cue="ssn|social security"),
    _rule("id nino", r"(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]", any_case=True),
    _rule("id dni", r"[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}-?[A-Z]|[XYZ]-?[0-9]{7}-?[A-Z]", dni, any_case=True),
    _rule("id dni", r"[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}-?[A-Z]|[XYZ]-?[0-9]{7}-?[A-Z]", cue="dni|nie|nif", any_case=True),
    _rule("id fiscal", r"[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]", any_case=True),
    _rule("id cpf", r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}"),
    _rule("id cpf", r"[0-9]{11}", cpf, cue="cpf|chave"),
    _rule("id pesel", r"[0-9]{11}", pesel, cue="pesel"),
    _rule("id rrn", r"[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]-[1-8][0-9]{6}"),
    _rule("id rsa", r"[0-9]{13}", south_african),
    _rule("id nhs", r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}", cue="nhs"),
    _rule("id voter", r"[A-Z]{3}[0-9]{7}", cue="voter|epic|मतदाता", any_case=True),
    _rule("id passport", r"(?=[A-Z0-9]{0,9}[0-9])[A-Z0-9]{6,10}", cue="passport|reisepass|pasaporte|passeport|passaporto|passaporte|paspoort|paspor|pasport|hộ chiếu|护照|護照|パスポート|여권|паспорт|جواز|पासपोर्ट|pass no", any_case=True),
    _rule("ip", r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}", machine_address),
    _rule("ip", r"[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){3,7}(?:[0-9.]{7,15})?", machine_address),
    _rule("mac", r"[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}"),
)  # fmt: skip
_LONG_ENOUGH: Final = re.compile(
    r"(?<![\w.:+/-])(?=[\w.:+/-]{0,40}[0-9])[\w.:+/-]{8,}|[0-9]{2,6}[ -][0-9A-Z]{2,6}[ -][0-9A-Z]{1,}|[Bb]earer"
)
_VERSION_BEFORE: Final = re.compile(r"(?:version|ver\.?|v|release|build|firmware|rel\.?)[ :]{0,2}$", re.IGNORECASE)


def id_spans(folded: Folded, hits: Hits, pseudonyms: Pseudonyms) -> Iterator[Span]:
    """Every value that a row of the table recognises, in the table's order."""
    for rule in _rules_worth_trying(folded):
        for match in rule.pattern.finditer(folded.text):
            before = folded.lower[max(0, match.start() - 2 * _CUE_DISTANCE) : match.start()]
            if rule.cue is not None and not rule.cue.search(before):
                continue
            if rule.kind == "ip" and _VERSION_BEFORE.search(before):
                continue
            if rule.yields_to_references and _announced_as_reference(hits, match.start(), folded):
                continue
            if rule.holds(match[0]):
                yield _masked(rule, match, pseudonyms)


def _rules_worth_trying(folded: Folded) -> Iterator[IdRule]:
    """The rows whose words are in the text, and, where something long enough is, those that need no words."""
    said = {number for _, _, numbers in _cue_words().find(folded.lower) for number in numbers}
    long_enough = _LONG_ENOUGH.search(folded.text) is not None
    for number, rule in enumerate(ID_RULES):
        if number in said if rule.cue_words else long_enough:
            yield rule


@cache
def _cue_words() -> Words[tuple[int, ...]]:
    rules: dict[str, list[int]] = {}
    for number, rule in enumerate(ID_RULES):
        for word in rule.cue_words:
            rules.setdefault(word, []).append(number)
    return Words({word: tuple(numbers) for word, numbers in rules.items()})


def _masked(rule: IdRule, match: re.Match[str], pseudonyms: Pseudonyms) -> Span:
    plain = re.sub(r"[ .-]", "", match[0]).upper()
    name = f" {pseudonyms.name(rule.kind, plain)}" if rule.pseudonym else ""
    return Span(match.start(), match.end(), rule.kind.split()[0], f"[{rule.kind}{name}]")


def _announced_as_reference(hits: Hits, start: int, folded: Folded) -> bool:
    """Whether an order, a reference or the like is what is announced right before; a card is announced as a card."""
    near = [hit for hit in hits.near(start, start) if hit.kind == "ref" and 0 <= start - hit.end <= 14]
    if not near:
        return False
    nearest = max(near, key=lambda hit: hit.end)
    return "card" not in folded.plain[nearest.start : start] and "\n" not in folded.plain[nearest.end : start]
