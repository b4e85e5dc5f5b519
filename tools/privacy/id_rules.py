"""The table of national ids, cards, account numbers, addresses of machines and keys: a row each. A kind is added here only.

A row says what a value is called, what it looks like, whether it really is one (a checksum that may veto), which words
must announce it where its looks are not enough, and whether it gets a pseudonym: secrets (cards, keys) never do.
Sources: the published formats of the issuing authorities; checksums by python-stdnum, loaded when first needed.
Every pattern is bounded.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from importlib import import_module
from typing import Final, NamedTuple

from .fold import plain_spelling
from .numbers import CURRENCY_BEFORE

_CUE_DISTANCE: Final = 36


class IdRule(NamedTuple):
    kind: str
    pattern: re.Pattern[str]
    holds: Callable[[str], bool]
    cue_words: tuple[str, ...] = ()
    """Words, one of which must stand shortly before, in plain spelling; none where looks alone are enough."""
    within: int = 0
    """How many characters, no digits among them, may stand between."""
    yields_to: str = ""
    """`references`: "order", "ref" and the like right before make it something else; `amounts`: a currency does; `codes`: a
    word for a code.
    """
    pseudonym: bool = True
    shouted: bool = False
    """Whether cue words that are words elsewhere ("SIN", "TIN") count only in capital letters."""
    of_letters: bool = False
    """Whether a value may hold few digits: it is then looked for everywhere."""


_STATES: Final = frozenset(
    "AN AP AR AS BH BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS UK UP WB".split()  # noqa: SIM905
)


def always(value: str) -> bool:
    return True


def checked(module: str) -> Callable[[str], bool]:
    """The check of a module of python-stdnum."""

    def holds(value: str) -> bool:
        return bool(import_module(f"stdnum.{module}").is_valid(value))

    return holds


_luhn: Final = checked("luhn")


def card(value: str) -> bool:
    digits = re.sub(r"[^0-9]", "", value)
    return 12 <= len(digits) <= 19 and len(set(digits)) > 1 and _luhn(digits)


def iban(value: str) -> bool:
    """By its own check digits: a national account number inside may follow rules of its own."""
    return bool(import_module("stdnum.iban").is_valid(value, check_country=False))


def machine_address(value: str) -> bool:
    try:
        ipaddress.ip_address(value)
    except ValueError:
        return False
    return (
        "." in value
        or value.count(":") >= 3
        or value == "::1"
        or ("::" in value and value[:2].isalnum() and not value.isdecimal() and any(map(str.isalpha, value)))
    )


def bank_account(value: str) -> bool:
    return 8 <= sum(map(str.isdigit, value)) <= 17


def indian_plate(value: str) -> bool:
    """Whether a registration begins with a state of India."""
    return value[:2] in _STATES


def letters_and_digits(value: str) -> bool:
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


def document_number(value: str) -> bool:
    """Five digits or more, and no date."""
    digits = sum(map(str.isdigit, value))
    return digits >= 5 and not re.fullmatch(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{2}|[0-9]{4})", value)


def _rule(  # noqa: PLR0913 (a table's row has as many columns as it has)
    kind: str,
    pattern: str,
    holds: Callable[[str], bool] = always,
    *,
    cue: str = "",
    within: int = _CUE_DISTANCE,
    yields_to: str = "",
    secret: bool = False,
    any_case: bool = False,
    shouted: bool = False,
    of_letters: bool = False,
) -> IdRule:
    """A row of the table. `cue`: words, one of which must stand before, `within` characters that are no digits."""
    compiled = re.compile(rf"(?<![0-9A-Za-z])(?:{pattern})(?![0-9A-Za-z])", re.IGNORECASE if any_case else 0)
    words = tuple(dict.fromkeys(map(plain_spelling, cue.split("|")))) if cue else ()
    return IdRule(kind, compiled, holds, words, within, yields_to, not secret, shouted, of_letters)


CARD_WORDS: Final = "card|visa|master|maestro|amex|rupay|carte|tarjeta|karte|cartao|carta|kart|карт|بطاقة|کارت|کارڈ|कार्ड|কার্ড|கார்டு|కార్డ్|ಕಾರ್ಡ್|കാർഡ്|કાર્ડ|ਕਾਰਡ|कर्ड|බැඳිකාඩ්|කාඩ්|บัตร|thẻ|kad|kartu|卡|カード|카드|כרטיס|κάρτα|kort|kadi|ካርድ|ქარტ|ბარათ|քարտ|mir |мир|jcb|unionpay|银联|pan"  # fmt: skip
_KEY_NAMES: Final = (
    "api key|api_key|apikey|api-key|access key|access_key|access token|access_token|refresh token|refresh_token|id_token|"
    "secret key|secret_key|secretkey|client secret|client_secret|private key|private_key|auth token|auth_token|authtoken|"
    "session token|session_token|sessionid|session_id|session id|sessid|csrf|csrftoken|signature=|sig=|token=|token:|secret=|secret:|key=|cookie|bearer"
)
WORDS_ELSEWHERE: Final = frozenset({"sin", "tin", "run", "rg", "dl", "nip", "epic", "nie", "taj", "nin", "cif", "ein"})
_DOCUMENTS: Final = (
    "resident number|residence number|patente|permis de conduire|carnet de conducir|licencia de conducir|carta de condução|prawo jazdy|rijbewijs|körkort|førerkort|kørekort|ajokortti|водительское удостоверение|водительские права|sürücü belgesi|uen|acn|dea number|dea no|medical license|npi number|"
    "ssn|social security|national id|national identity|nat id|identity card|passport|driving licence|driving license|driver's license|drivers license|"
    "driver license|licence no|license no|dl|dl no|tax id|tax number|taxpayer|tin|ein|itin|sin|tfn|medicare|national insurance|ni number|nino|pps|ppsn|abn|ird|"
    "hkid|nrc|cnic|nicop|nid|bvn|nin|kra pin|ghana card|omang|emirates id|eid no|qid|civil id|iqama|cpr|voter id|epic|documento de identidad|documento nacional|"
    "cedula|cédula|dni|nie|nif|cif|rut|run|curp|rfc|cuit|cuil|cpf|cnpj|rg|cartão de cidadão|bilhete de identidade|contribuinte|nuit|carte d'identité|"
    "carte nationale|cni|nir|sécurité sociale|securite sociale|sécu|numéro fiscal|identifiant fiscal|steuer-id|steuernummer|steueridentifikation|"
    "personalausweis|ausweisnummer|ausweis-nr|ausweisnr|reisepass|führerschein|sozialversicherung|ahv|svnr|codice fiscale|carta d'identità|partita iva|"
    "p.iva|bsn|burgerservicenummer|rijksregister|personnummer|cpr-nummer|fødselsnummer|henkilötunnus|hetu|kennitala|isikukood|"
    "personas kods|asmens kodas|pesel|nip|dowód|dowod|rodné číslo|rodné č|rč|občiansk|občansk|személyi|adószám|adóazonosító|taj|cnp|buletin|oib|jmbg|emšo|egn|егн|"
    "личен номер|личная карта|инн|снилс|паспорт|водительск|рнокпп|ідентифікаційний код|іпн|иин|жсн|жшн|бин|јмбг|pinfl|şəxsiyyət|fin kod|kimlik no|kimlik num|t.c. kimlik|tc no|tckn|"
    'vergi no|pasaport|ehliyet|αφμ|αμκα|αδτ|ταυτότητας|διαβατηρ|תעודת זהות|ת.ז|ת"ז|דרכון|رقم الهوية|الهوية|رقم هوية|هوية|الرقم القومي|الرقم المدني|الإقامة|الاقامة|جواز|'
    "کد ملی|شماره ملی|کارت ملی|شناختی کارڈ|शनाख्ती|आधार|पैन|पासपोर्ट|पहचान पत्र|राष्ट्रीय परिचय|नागरिकता नं|জাতীয় পরিচয়|এনআইডি|පැස්පෝට්|හැඳුනුම්පත්|அடையாள அட்டை|nik|ktp|npwp|paspor|pasport|"
    "mykad|kad pengenalan|no ic|nric|fin no|cmnd|cccd|căn cước|mã số thuế|hộ chiếu|định danh|บัตรประชาชน|ประจำตัวประชาชน|พาสปอร์ต|หนังสือเดินทาง|身份证|身分證|身份號|证件|證件|"
    "護照|护照|統一編號|居留證|驾驶证|マイナンバー|個人番号|在留カード|パスポート|免許証|주민등록|주민번호|외국인등록|여권|운전면허|umid|philhealth|sss no|pasaporte|passeport|passaporto|passaporte|paspoort|"
    "pass no|mitambulisho|kitambulisho|nida|паспорти|شناسنامه|id no. of|aadhaar|adhaar|aadhar|adhar|uidai|ஆதார்|ఆధార్|ಆಧಾರ್|ആധാർ|આધાર|ਆਧਾਰ|আধার|permanent account"
)

ID_RULES: Final = (
    _rule("token", r"eyJ[\w-]{6,2000}\.[\w-]{2,4000}(?:\.[\w-]{0,2000})?", secret=True, of_letters=True),
    _rule("token", r"(?i:bearer) [\w.~+/=-]{8,2000}", secret=True, of_letters=True),
    _rule("token", r"(?:sk|pk|rk|whsec)_(?:live|test)?_?[A-Za-z0-9_]{10,200}|AKIA[0-9A-Z]{12,24}|gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_\w{20,255}|AIza[\w-]{20,60}|xox[abprs]-[\w-]{10,200}|glpat-[\w-]{16,64}|SG\.[\w-]{16,64}\.[\w-]{16,64}", secret=True, of_letters=True),
    _rule("token", r"[\w+/~.!@#$%^*-]{12,400}={0,2}", letters_and_digits, cue=_KEY_NAMES, within=5, secret=True, of_letters=True),
    _rule("token", r"(?=[0-9a-f]{0,31}[0-9])(?=[0-9a-f]{0,31}[a-f])[0-9a-f]{32,128}", secret=True, of_letters=True),
    _rule("wallet", r"bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[0-9a-fA-F]{40}", letters_and_digits, of_letters=True),
    _rule("iban", r"[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]){11,30}", iban),
    _rule("iban", r"[a-z]{2}[0-9]{2}(?:[ -]?[a-z0-9]){11,30}", iban),
    _rule("card", r"(?<![*•])(?:[2-6][0-9]{3}|9792)[ .-]?[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{3,4}(?:[ .-]?[0-9]{3})?|3[47][0-9]{2}[ .-]?[0-9]{6}[ .-]?[0-9]{5}|3[068][0-9]{2}[ .-]?[0-9]{6}[ .-]?[0-9]{4}", card, yields_to="references", secret=True),
    _rule("card", r"(?<![*•])[0-9]{4,19}(?:[ .-][0-9]{3,6}){0,4}", card, cue=CARD_WORDS, yields_to="references", secret=True),
    _rule("cvv", r"[0-9]{3,4}", cue="cód. de segurança|código de segurança|cvv|cvv2|cvc|cvc2|cid|card verification|security code on the back|código de seguridad de la tarjeta|cryptogramme|prüfziffer|codice cvv|安全码", within=12, secret=True),
    _rule("id gstin", r"[0-3][0-9][A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]", any_case=True),
    _rule("id pan", r"[A-Z]{3}[ABCFGHLJPT][A-Z][0-9]{4}[A-Z]"),
    _rule("id pan", r"[A-Z]{5}[0-9]{4}[A-Z]", cue="pan|permanent account|पैन", any_case=True),
    _rule("id itin", r"9[0-9]{2}-[5-9][0-9]-[0-9]{4}"),
    _rule("id account", r"[0-9]{2,6}(?:[ -]?[0-9]{2,6}){1,5}", bank_account, cue="bank account|bank acct|bank a/c|banking account|compte bancaire|cuenta bancaria|conta bancaria|bankkonto|conto bancario|rekening bank|банковский счет|银行账号|銀行口座|계좌번호", within=24, yields_to="codes"),
    _rule("id account", r"[0-9]{9,18}", cue="account number|account no|acct no|acct number|a/c no|a/c number|acc no|número de cuenta|numéro de compte|kontonummer|número da conta|numero di conto|nomor rekening|no rekening|no. rek|numer konta|номер счета|номер рахунку|账号|帳號|口座番号|계좌번호|số tài khoản|เลขที่บัญชี|hesap no|رقم الحساب|شماره حساب|खाता संख्या|खाता नं", within=8, yields_to="codes"),
    _rule("id vehicle", r"[A-Z]{2}[ -]?[0-9]{1,2}[ -]?[A-Z]{1,3}[ -]?[0-9]{4}", indian_plate),
    _rule("id aadhaar", r"[2-9][0-9]{3}[ -][0-9]{4}[ -][0-9]{4}", checked("in_.aadhaar"), yields_to="references"),
    _rule("id nric", r"[STFGM][0-9]{7}[A-Z]"),
    _rule("id nric", r"[STFGM][0-9]{7}[A-Z]", cue="nric|fin|ic", any_case=True),
    _rule("id hkid", r"[A-Z]{1,2}[0-9]{6}\([0-9A]\)"),
    _rule("id twid", r"[A-Z][1289][0-9]{8}", cue="身分證|身份證|居留證|id", any_case=True),
    _rule("id ric", r"[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9][0-9]{3}[0-9Xx]", checked("cn.ric")),
    _rule("id mykad", r"[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]-[0-9]{2}-[0-9]{4}"),
    _rule("id nik", r"[1-9][0-9]{3}[ .-]?[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{4}", cue="nik|ktp|kependudukan"),
    _rule("id npwp", r"[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9]-[0-9]{3}\.[0-9]{3}"),
    _rule("id thai", r"[0-9][ -]?[0-9]{4}[ -]?[0-9]{5}[ -]?[0-9]{2}[ -]?[0-9]", checked("th.pin"), yields_to="references"),
    _rule("id thai", r"[0-9][ -][0-9]{4}[ -][0-9]{5}[ -][0-9]{2}[ -][0-9]"),
    _rule("id emirates", r"784-?[0-9]{4}-?[0-9]{7}-?[0-9]"),
    _rule("id cnic", r"[1-7][0-9]{4}-[0-9]{7}-[0-9]"),
    _rule("id ssn", r"(?!000|666)[0-8][0-9]{2}[-.](?!00)[0-9]{2}[-.](?!0000)[0-9]{4}"),
    _rule("id ssn", r"[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}", cue="ssn|social security"),
    _rule("id nino", r"(?!BG|GB|NK|KN|TN|NT|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]|(?-i:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?(?-i:[A-D]))", any_case=True),
    _rule("id dni", r"[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}-?[A-Z]", checked("es.dni"), any_case=True),
    _rule("id nie", r"[XYZ]-?[0-9]{7}-?[A-Z]", checked("es.nie"), any_case=True),
    _rule("id dni", r"[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}-?[A-Z]|[XYZ]-?[0-9]{7}-?[A-Z]", cue="dni|nie|nif", any_case=True),
    _rule("id fiscal", r"[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]", any_case=True),
    _rule("id nir", r"[12] ?[0-9]{2} ?(?:0[1-9]|1[0-2]) ?[0-9][0-9AB] ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}", checked("fr.nir"), yields_to="references"),
    _rule("id ahv", r"756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}"),
    _rule("id curp", r"[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]", any_case=True),
    _rule("id rfc", r"[A-ZÑ&]{3,4}[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9][0-9A-Z]{3}", cue="rfc", any_case=True),
    _rule("id rut", r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9Kk]"),
    _rule("id cuit", r"(?:20|2[3-7]|3[034])-[0-9]{8}-[0-9]"),
    _rule("id cpf", r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}"),
    _rule("id cpf", r"[0-9]{11}", checked("br.cpf"), cue="cpf|chave"),
    _rule("id cnpj", r"[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}/[0-9A-Z]{4}-[0-9]{2}"),
    _rule("id snils", r"[0-9]{3}-[0-9]{3}-[0-9]{3}[ -][0-9]{2}"),
    _rule("id personnummer", r"(?:[12][0-9])?[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9][-+][0-9]{4}", checked("se.personnummer")),
    _rule("id hetu", r"[0-3][0-9](?:0[1-9]|1[0-2])[0-9]{2}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]", checked("fi.hetu")),
    _rule("id kennitala", r"[0-7][0-9][01][0-9]{3}-[0-9]{4}", checked("is_.kennitala")),
    _rule("id pesel", r"[0-9]{11}", checked("pl.pesel"), cue="pesel"),
    _rule("id rrn", r"[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]-[1-8][0-9]{6}"),
    _rule("id rsa", r"[0-9]{13}", checked("za.idnr")),
    _rule("id nhs", r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}", cue="nhs"),
    _rule("id voter", r"[A-Z]{3}[0-9]{7}", cue="voter|epic|मतदाता", any_case=True),
    _rule("id passport", r"(?=[A-Z0-9]{0,9}[0-9])(?<!-)[A-Z0-9]{6,10}", cue="passport|reisepass|pasaporte|passeport|passaporto|passaporte|paspoort|paspor|pasport|hộ chiếu|护照|護照|パスポート|여권|паспорт|جواز|पासपोर्ट|pass no", any_case=True),
    _rule("id", r"(?:[A-Z]{1,4}-?)?[0-9][0-9A-Z]{0,20}(?:[ ./-][0-9][0-9A-Z]{0,12}|[/-][0-9A-Z]{1,6}){0,7}(?:\([0-9A]\))?", document_number, cue=_DOCUMENTS, within=18, yields_to="amounts", any_case=True, shouted=True),
    _rule("ip", r"(?<![0-9]\.)(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?!\.[0-9])", machine_address),
    _rule("ip", r"[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?:[0-9.]{7,15})?", machine_address, of_letters=True),
    _rule("mac", r"[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}", of_letters=True),
)  # fmt: skip
_PLAIN_CARD_WORDS: Final = tuple(map(plain_spelling, CARD_WORDS.split("|")))


def names_a_card(plain: str) -> bool:
    return any(word in plain for word in _PLAIN_CARD_WORDS)


def is_money(before: str) -> bool:
    """Whether a currency stands right before."""
    return CURRENCY_BEFORE.search(before[-14:]) is not None
