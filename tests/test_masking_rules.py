"""Masking, rule by rule: a row per kind of id, per language, per shape of a number; and properties over generated texts."""

from __future__ import annotations

import re

import pytest
from capillary_interactions.tools.interaction import KnownCustomer
from capillary_interactions.tools.privacy import Masker
from capillary_interactions.tools.privacy.codes import weighed_numbers
from capillary_interactions.tools.privacy.fold import fold, plain_spelling
from capillary_interactions.tools.privacy.id_rules import ID_RULES, IdRule
from capillary_interactions.tools.privacy.lexicon import hits_in
from capillary_interactions.tools.privacy.numbers import numbers_in
from capillary_interactions.tools.privacy.spans import Places
from capillary_interactions.tools.privacy.weights import EVIDENCE, SHAPES
from capillary_interactions.tools.privacy.words import WORDS
from capillary_interactions.tools.text import RawText
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from support import examples

KEY = b"a key for tests"
NOBODY = KnownCustomer()


def masked(text: str, customer: KnownCustomer = NOBODY) -> str:
    return Masker(KEY, customer).mask(RawText(text)).text


LANGUAGES: list[tuple[str, str, str]] = [
    ("Esperanto", "Via sekurkodo por la banko: 739 204. Ne donu ĝin al aliaj.", "739 204"),
    ("Faroese", "Trygdarkotan hjá tær er 739204, galdandi í tíggju minuttir.", "739204"),
    ("Greek in Latin letters", "O kwdikos sou einai 739204, min ton moirasteis.", "739204"),
    ("Kabyle", "Tangalt n usentem: 739204. Ur bettu ara.", "739204"),
    ("Māori", "Waehere haumaru: 7392. Kaua e tuku.", "7392"),
    ("Swiss German", "Din code zum amälde isch 739 204, nöd wiitergäh.", "739 204"),
    ("Thai in Latin letters", "Rahat yuenyan 739204 chai dai ha nathi", "739204"),
    ("Quechua", "Yaykunaykipaq yupayqa 48291. Ama pimanpas willaychu.", "48291"),
    ("Yiddish", "אייער קאד איז 739204, טיילט נישט מיט קיינעם.", "739204"),
    ("Japanese in Latin letters", "Go-riyou no ninshou koodo wa 739204 desu", "739204"),
    ("Korean in Latin letters", "Yocheonghasin injeung beonho 739204 imnida", "739204"),
    ("Mandarin in Latin letters", "Ninde yanzhengma shi 739204, qing wu xielu", "739204"),
    ("Georgian in Latin letters", "Tkveni ertjeradi kodia 7392", "7392"),
    ("Russian in Latin letters", "Vash parol dlya vhoda 739204", "739204"),
    ("Armenian in Latin letters", "Dzer hastatman kodn e 739204", "739204"),
    ("Persian in Latin letters", "Code taeed shoma 739204 ast", "739204"),
    ("Hebrew in Latin letters", "Kod haimut shelcha hu 739204", "739204"),
    ("German and Chinese in one text", "Ihr Konto bei der Bank. Ihr Auftrag ist da. 您的验证码是739204", "739204"),
    ("Frisian", "Dyn ferifikaasjekoade is 7392.", "7392"),
    ("Afrikaans", "Jou eenmalige kode is 482913. Moenie dit met iemand deel nie.", "482913"),
    ("Amharic", "የማረጋገጫ ኮድዎ 482913 ነው።", "482913"),
    ("Arabic", "رمز التحقق الخاص بك هو 482913", "482913"),
    ("Armenian", "Ձեր հաստատման կոդն է՝ 482913", "482913"),
    ("Azerbaijani", "Təsdiq kodunuz: 482913", "482913"),
    ("Bengali", "আপনার যাচাইকরণ কোড ৪৮২৯১৩", "৪৮২৯১৩"),
    ("Bulgarian", "Вашият код за потвърждение е 482913", "482913"),
    ("Burmese", "သင့်အတည်ပြုကုဒ်မှာ 482913 ဖြစ်ပါသည်", "482913"),
    ("Chinese", "您的验证码是482913，5分钟内有效", "482913"),
    ("Czech", "Váš ověřovací kód je 482913", "482913"),
    ("Danish", "Din engangskode er 482913", "482913"),
    ("Dutch", "Je inlogcode is 482913", "482913"),
    ("English", "482913 is your login code", "482913"),
    ("Filipino", "Ang iyong OTP ay 482913. Huwag ibahagi.", "482913"),
    ("Finnish", "Vahvistuskoodisi on 482913", "482913"),
    ("French", "Votre code de vérification est 482913", "482913"),
    ("Georgian", "თქვენი დადასტურების კოდია 482913", "482913"),
    ("German", "Ihr Bestätigungscode lautet 482913", "482913"),
    ("Greek", "Ο κωδικός επιβεβαίωσης είναι 482913", "482913"),
    ("Gujarati", "તમારો ઓટીપી ૪૮૨૯૧૩ છે", "૪૮૨૯૧૩"),
    ("Hausa", "Lambar tabbatarwa ita ce 482913", "482913"),
    ("Hebrew", "קוד האימות שלך הוא 482913", "482913"),
    ("Hindi", "आपका सत्यापन कोड 482913 है", "482913"),
    ("Hinglish", "Aapka OTP 482913 hai, kisi ko na batayein", "482913"),
    ("Hungarian", "Az ellenőrző kódod: 482913", "482913"),
    ("Indonesian", "Kode verifikasi Anda 482913, jangan berikan ke siapa pun", "482913"),
    ("Italian", "Il tuo codice di verifica è 482913", "482913"),
    ("Japanese", "認証番号は482913です", "482913"),
    ("Kannada", "ನಿಮ್ಮ ಒಟಿಪಿ ೪೮೨೯೧೩", "೪೮೨೯೧೩"),
    ("Kazakh", "Растау коды: 482913", "482913"),
    ("Khmer", "លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 482913", "482913"),
    ("Korean", "인증번호는 482913 입니다", "482913"),
    ("Lao", "ລະຫັດຢືນຢັນຂອງທ່ານແມ່ນ 482913", "482913"),
    ("Malay", "Kod pengesahan anda ialah 482913", "482913"),
    ("Malayalam", "നിങ്ങളുടെ ഒടിപി 482913 ആണ്", "482913"),
    ("Marathi", "तुमचा ओटीपी ४८२९१३ आहे", "४८२९१३"),
    ("Nepali", "तपाईंको ओटिपी ४८२९१३ हो", "४८२९१३"),
    ("Norwegian", "Engangskoden din er 482913", "482913"),
    ("Persian", "کد تایید شما: ۴۸۲۹۱۳", "۴۸۲۹۱۳"),
    ("Polish", "Twoj kod weryfikacyjny to 482913", "482913"),
    ("Portuguese", "Seu codigo de verificacao e 482913", "482913"),
    ("Punjabi", "ਤੁਹਾਡਾ ਓਟੀਪੀ 482913 ਹੈ", "482913"),
    ("Romanian", "Codul tău de verificare este 482913", "482913"),
    ("Russian", "Ваш код подтверждения: 482913", "482913"),
    ("Serbian", "Vaš verifikacioni kod je 482913", "482913"),
    ("Sinhala", "ඔබගේ තහවුරු කිරීමේ කේතය 482913", "482913"),
    ("Spanish", "Tu clave dinámica es 482913", "482913"),
    ("Swahili", "Msimbo wako wa uthibitishaji ni 482913", "482913"),
    ("Swedish", "Din engångskod är 482913", "482913"),
    ("Tamil", "உங்கள் ஓடிபி 482913", "482913"),
    ("Telugu", "మీ ఓటీపీ 482913", "482913"),
    ("Thai", "รหัสยืนยันของคุณคือ 482913", "482913"),
    ("Turkish", "Dogrulama kodunuz 482913", "482913"),
    ("Ukrainian", "Ваш код підтвердження 482913", "482913"),
    ("Urdu", "آپ کا تصدیقی کوڈ 482913 ہے", "482913"),
    ("Uzbek", "Tasdiqlash kodi: 482913", "482913"),
    ("Vietnamese", "Ma xac nhan cua ban la 482913", "482913"),
    ("Yoruba", "Kóòdù ìjẹ́rìísí rẹ ni 482913", "482913"),
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize(("text", "code"), [row[1:] for row in LANGUAGES], ids=[row[0] for row in LANGUAGES])
def test_a_code_is_masked_in_every_language_of_the_table(text: str, code: str) -> None:
    shown = masked(text)
    assert "[otp]" in shown
    assert code not in shown
    assert not any(char.isdecimal() for char in shown.replace("5分钟", ""))


SHAPES_OF_CODES = (
    "4829", "48291", "4829137", "48291375", "482-913", "482 913", "48 29 13", "4 8 2 9 1 3", "4829 1375", "A-482913", "7KX29Q", "4829-1375", "①②③④⑤⑥", "４８２９１３", "٤٨٢٩١٣",
)  # fmt: skip


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize("code", SHAPES_OF_CODES)
@pytest.mark.parametrize(
    "frame",
    [
        "Your verification code is {}.",
        "{} is your OTP",
        "OTP: {}, valid for 5 minutes",
        "Use {} to log in. Do not share it.",
    ],
)
def test_a_code_of_any_shape_is_masked(code: str, frame: str) -> None:
    assert masked(frame.format(code)) == frame.format("[otp]")


STRUCTURE: list[tuple[str, str]] = [
    ("a token of four digits logs in", "నా టోకెన్ 482913"),
    ("a copula behind it, and then its name", "FB-4829 is your Fotobox code"),
    ("digit by digit, with dashes", "one time password 4-8-2-9 ok"),
    ("digit by digit, with strokes", "OTP is 4/8/2/9/1/3"),
    ("digit by digit, with full stops", "OTP is 4.8.2.9.1.3"),
    ("struck through", "OTP: ~482913~"),
    ("capitals behind a full stop and no space", "One Time Password for claim 1004XXXX771 is 482913.EPFUND"),
    ("a shelf, a row and a number", "【兔兔驿站】凭C-7-4829到学府路店取您的包裹"),
    ("Greek capitals that look like Latin ones", "ΤΑΝ: 4829 ΠΟΣΟ 130,00€ ΠΡΟΣ GR..4471"),
    ("groups that are typed in", "Om uw polis in te zien vult u BX-4829-LT in, geldig tot 17.00 uur"),
    ("done with it, at a clause's end", "Restore with 4829"),
    ("what it is for, at a sentence's begin", "4829 to restore your backup"),
    ("registering", "Zarejestruj się z użyciem 4829"),
    ("a Burmese copula", "SIGNAL- သင့်ကုဒ်မှာ- 2027"),
    ("an ending between its name and whose it is", "کۆدی دڵنیاکردنەوەی هەژمارەکەت ٤٨٢٩١٣ـە."),
    ("a pronoun for it", "NEVER share your OTP! Yours is 482913 for cash-out of PHP 1,500.00"),
    ("a loanword in any language", "Khan bank: Tanii neg udaagiin kod 482913. Busdad buu damjuul"),
    ("a locker's PIN, by a colon", "BH Posta, paket ceka. PIN paketomata: 4829. Rok 3 dana"),
    ("a secret number in Chichewa", "nambala yanu yachinsinsi ndi 4829. Osauza aliyense"),
    ("chat Arabic beside it", "Ya bash el OTP bta3 el bank 482913, mat2olosh l7ad"),
    ("groups of three and two, where one is spoken of", "فودافون كاش - كلمة السر المؤقتة بتاعتك 482 91، متديهاش لحد"),
    ("a word between its name and the clause's end", "Ramburs 219,99 lei. PIN intrare 4829."),
    ("a Polish copula behind capitals", "Twój kod do aktywacji aplikacji IKO to 482 913."),
    ("keep it secret, and type it", "ČSOB: pro potvrzení platby 2 190 Kč opište kód 6M4829V. Nikomu ho nesdělujte."),
    ("an everyday word for using", "Gojek: pake 4829 buat masuk ya, jangan dikasih ke orang lain!"),
    ("a series that is typed in", "Enter HKLM-4829 to sign in"),
    ("groups of three and two that are typed in", "Enter 482 91 to log in"),
    ("a code for an account", "bank account code: 482913012"),
    ("an article before its name", "dell'OTP: 482913"),
    ("a PIN beside a payment", "Payment of Rs 2499. PIN 771204"),
    ("a word for a phone behind it, then its name", "482913 फोन सत्यापन कोड है"),
    ("a word that refers to public numbers as well", "टोकन: 482913"),
    ("a copula past what it opens", "El teu codi per obrir la porta és K4829Q."),
    ("its name right behind it", "Yükləməni təsdiqləmək üçün 4829K kodunu daxil edin."),
    (
        "letters and digits to be typed, then advice",
        "Indtast 482913 for at godkende 1.249 kr. Del aldrig koden med andre.",
    ),
    ("a warning that ends in its name", "DO NOT SHARE THIS OTP. 482913 is for a txn of SGD 312.60 at ACME on 03 Apr."),
    (
        "a warning, and it alone behind",
        "Kodni hech kimga aytmang! 482913. Karta *7719, summa 250 000 so'm, to'lov: ACME",
    ),
    ("with a code, and it is paid", "Bevestig je betaling van € 23,45 aan Acme met code K4829Q."),
    ("another number before its name", "Confirm payment of Ksh 3,400 to ACME Till 100012 with code 4829."),
    ("quotation marks of the east", "შეიყვანეთ კოდი „K4829Q“. არავის გაუზიაროთ."),
    ("a currency's letters before its digits", "Your login code: RS4829. Enter it within five minutes."),
    ("a name that holds a currency", "4829 din kod. Acme"),
    ("a name that holds a unit", "K4829Q sms-code. Acme"),
    ("what India calls a postal code, of four digits", "Acme: pincode 4829."),
    ("what is asked for at a counter", "Walk with your ID and quote 4829 at the counter."),
    ("said once for an app and once for people", "482913 ile giriş yapabilirsin.\n\n@acme.example.com #482913"),
    ("a sentence glued to it", "Your OTP is 482913.Do not share it."),
    ("a word glued to it behind a comma", "Your OTP is 482913,valid for 5 min"),
    ("letters and digits, a sentence glued to them", "Your OTP is K4829Q.Do not share it."),
    ("a link glued to it", "Your code is 482913https://example.com/x"),
    ("a host glued to it", "Your verification code is 482913www.example.com"),
    ("a PIN for what is paid", "PIN for INR 2,499.00 txn is 771204. Do not share."),
    ("what is paid between its name and it", "OTP for INR5200 txn is 771204. Do not share."),
    ("with a code, and nothing is for sale", "Start charging at bay 3 with code 4829D."),
    ("letters and digits like a time of day, named", "Pakomāta kods 48H29. Izņemiet līdz 5. maijam."),
    ("letters of another script among digits", "Ячейка 31. Код: Т4К829"),
    ("a gift voucher's PIN", "Your claim PIN for the Acme gift voucher is 5H4829LM."),
    ("whose code it is, in Romanian", "Cod ridicare colet: D4829K. Dulapul 5."),
    ("letters among digits that are entered", "Enter 5KS2EH on your TV to link your account"),
    ("whose code it is, in French", "Code de retrait du colis 482913"),
    ("whose code it is, in Indonesian", "Kode pengambilan paket 482913"),
    ("whose code it is, in Persian", "کد تحویل بسته 4829"),
    ("whose code it is, in Arabic", "رمز تسليم الطرد 4829"),
    ("what it is for right before it", "Your ride OTP to start trip 4829"),
    ("what comes back", "OTP for return 482913"),
    ("a line of a bus elsewhere", "Linha 482913 é o seu código"),
    ("an ending on a word for code", "আপনার কোডটি হল 4829"),
    ("an ending on a short word for PIN", "तुमचा पिनने 4829 उघडा"),
    ("a year by its digits that a word names", "2027 is je inlogcode voor Acme"),
    ("Mexico's word for a PIN", "Acme: tu NIP temporal es 5512. Cámbialo en el primer uso."),
    ("with a code, at a locker", "Ditt paket finns i skåp 5. Öppna med koden JB4829F senast 11 mars."),
    ("a copula joined to it", "Ikhowudi yakho yokungena ngu-48291. Ungayixeleli mntu."),
    ("a PIN of six digits that opens something", "Your parcel waits in the locker. Open it with PIN 482913 by Friday."),
    ("an order to enter it after another word", "Your Acme account: enter 5512 to confirm your e-mail"),
    ("a word that ends in one for a code", "Transaktionscode «482913» für Auftrag 77-1"),
    ("a label before a colon", "Code portail : 5512. Bon séjour !"),
    ("a prefix for an app", "<#> 5512 FA+9qCX9VSu"),
    ("bold in two stars", "Use **482913** to confirm your Acme e-mail"),
    ("a Nordic word that is a currency elsewhere", "Hentekode for pakken din: 5512"),
    ("letters of another script before it", "Курьер в пути. Код ЖК5512 назовите ему"),
    ("letters and digits like a time of day", "Code du portail : 73H5512"),
    ("a date's shape that is none", "Passcode 48.29.13 for 771204"),
    ("a word with a round number to log in with", "Your code TIGER50 to log in. Do not share."),
    ("a word with a round number, and nothing of money", "Your code: HAWK20"),
    ("letters and digits beside an amount", "Use QWRT4821 as your code to pay USD 20.00 at Acme"),
    ("a word for code in capitals before a preposition", "We changed your PIN to 4829"),
    ("a copula that is a preposition elsewhere", "Ma OTP la 482913"),
    ("a country that has postal codes", "Acme Singapore OTP: 482913"),
    ("a word for sending behind it", "Apna OTP 482913 ko message mein daalein"),
    ("a number to be told", "השליח הגיע. מסרו לו את המספר 482913 בבקשה."),
    ("a code that acts", "Acme Bank: 482913 authorises your payment to the shop"),
    ("what it is for, and a colon", "Kurir stiže danas. Kod za preuzimanje paketa: 482913. Hvala."),
    ("first, and it expires", "482913 og så er du inne! Virker i noen minutter. Hilsen Acme-appen"),
    ("a keypad", "Locker 12: press 482913# and pull"),
    ("a short code and its sender", "482913 – Acme Rides"),
    ("no month before it", "Please read out 482913 at the desk"),
    ("a currency of another amount", "Password for paying 1 250,00 грн: 482 913"),
    ("arrows around it", "Enter here ➡️ 482913 ⬅️ and go"),
    ("nothing but a code", "482913"),
    ("a sender and a code", "Acme: 482913"),
    ("brackets", "[482913] to sign in to Acme"),
    ("an action right beside", "Enter 5512 to confirm your ride"),
    ("a driver", "Your driver is here. Tell him 4417."),
    ("bold", "Acme says *482913* signs you in"),
    ("homoglyphs", "ОТР for Acme: 482913"),
    ("zero for o", "0TP 482913"),
    ("a web one-time code line", "Sign in to Acme.\n\n@example.com #482913"),
    ("a year that is a code", "Your code 2027 is good for 10 minutes"),
    ("beside an amount", "OTP for txn of INR 5,200.00 is 482913"),
    ("twice", "482913 is your code. Again: 482913"),
    ("in a link", "Your code: 482913 https://ex.example.com/v?c=482913"),
    ("two of them", "Use 482913 or 771204 to sign in"),
    ("after words of warning", "Never share your OTP 482913 with anyone"),
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize("text", [row[1] for row in STRUCTURE], ids=[row[0] for row in STRUCTURE])
def test_structure_tells_a_code_where_words_are_few(text: str) -> None:
    shown = masked(text)
    assert "[otp]" in shown
    assert not re.search(r"482913|771204|5512|4417|2027|4829", shown)


PAYING = [
    "{name} for {paid} of {sum} is {code}.",
    "{name} for {sum} {paid} is {code}. Do not share.",
    "{code} is the {name} for {paid} of {sum} at Acme",
    "Use {code} as {name} for {paid} of {sum}",
    "{name} is {code} for {sum} {paid} on 12-11-26",
    "Your {paid} of {sum}: {name} {code}. Valid 5 min",
    "{paid} {sum}. {name} {code}",
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize("name", ["OTP", "One-time password", "Verification code", "Your code", "PIN", "Secure code"])
@pytest.mark.parametrize("frame", PAYING)
def test_a_payments_code_is_masked_and_its_amount_kept_however_they_stand(frame: str, name: str) -> None:
    masker = Masker(KEY, NOBODY)
    for paid in (
        "txn",
        "payment",
        "order 88120934",
        "transfer",
        "a/c XX1234",
        "card ending 4821",
        "invoice INV-2024-77",
    ):
        for amount in ("INR 2,499.00", "INR2499", "Rs.2499", "24.99 EUR", "₹2499", "AED2,499"):
            for code in ("771204", "39481756"):
                text = frame.format(name=name, paid=paid, sum=amount, code=code)
                shown = masker.mask(RawText(text)).text
                assert code not in shown, text
                assert amount in shown, text


LETTERS: list[tuple[str, str]] = [
    ("Login code: ragopr", "ragopr"),
    ("Přihlašovací kód na portál: ragopr Platnost 10 minut", "ragopr"),
    ("Your login code is: vejx-xrcn-nrey", "vejx"),
    ("captcha: kkcjg", "kkcjg"),
    ('Your magic word is "jcqmqpk". Enter it in the app.', "jcqmqpk"),
    ("AUTHCODE BZFZQE (case sensitive)", "BZFZQE"),
    ("Пароль: vehwx", "vehwx"),
    ("Your unlock key is WA43/TS01/86EK", "WA43"),
    ("Kod: SM-26-XX. Użyj go raz.", "SM-26"),
    ("Su clave es: 7 - 3 - 5 - 3", "7 - 3"),
    ("Your code: 1, 0, 6, 2. Enter these four numbers.", "1, 0"),
    ("Auth code 79/89/19", "79/89"),
    ("Recovery code for your Acme account: VEEY-2137-SCNG", "VEEY"),
    ("G-482913() Acme .", "482913"),
    ("Your verification code is ACME50 for the payment of Rs 50", "ACME50"),
    ("OTP WQJNDS to withdraw S$ 4,310.55", "WQJNDS"),
    ("Noutokoodisi on HKRVT. Lähetys odottaa.", "HKRVT"),
    ("Votre livreur est en bas ! Donnez-lui le mot-code MIRABELLE pour récupérer votre commande.", "MIRABELLE"),
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize(("text", "secret"), LETTERS)
def test_a_code_of_letters_or_of_odd_groups_is_masked(text: str, secret: str) -> None:
    shown = masked(text)
    assert "[otp]" in shown
    assert secret not in shown


LURES: list[str] = [
    "some text 01-02-2003 without anything",
    "Nakahanda na ang order mong PL-771, ₱640 lahat.",
    "Coupon Weekend (code: WKND15) is valid from 2025-10-15 to 2025-10-31. Discount: 15%",
    "Chúng tôi đã nhận được đơn đặt hàng của bạn. Đặt hàng #: AVO-5180 Acme",
    "Lòd: SM-381 pou Boutik Soley.",
    "Temos um presente para você: NIVER20",
    "طلب جديد رقم 30582 بتاريخ 2025-10-14",
    "Kazi FND-20931 imekamilika. Tafadhali tathmini fundi wako.",
    "Qminder: A-032, please go to counter 5 now. Thanks for waiting!",
    "PGE: faktura z terminem płatności 28.02.2025. Nr FV 01/2502/88417.",
    "客服案件TK-0448201已受理",
    "Aramex: Shpt 34481902276 arrived in Dubai.",
    "Talebiniz TR-8820147 numarasıyla kaydedildi. Bankamız sizden asla onay kodu istemez.",
    "晚上老地方见，我坐1105路，大概40分钟",
    "Akbank: 7782 ile biten kartla MIGROS'tan 642,75 TL harcandi.",
    "Zásilka je na pobočce Praha 4, 140 00. Uložíme ji 7 dní.",
    "Ditt paket finns att hämta hos ICA Nära, 118 42 Stockholm, t.o.m. 14 juni.",
    "Сәлемдемеңіз: CC448810277KZ. Сақтау мерзімі 15 күн, бөлімше.",
    "PIN kod za karticu *4421 uspešno je promenjen 07.06.2025 u 12:50.",
    "Your request to reset the MPIN has been received on 17/02/25.",
    "OTP delivery failed for your login attempt. Ticket 88231 has been raised with our desk within 24 hrs.",
    "New dep: 0610 hrs arr: 0855 hrs",
    "2 GB ek paket 69 TL, EK2 yaz 2222'ye gönder.",
    "Usele no-150MB kwi-1GB yakho.",
    "House no 4829, Sector 21, Gurgaon 122016",
    "Your exam hall ticket no is 4829137, centre code 4829",
    "My code review is 1200 lines",
    "Confirmation number 80447192 for Hotel Garden, Oct 3-5. Total $412.88.",
    "Redeem Rs500 at the counter",
    "Ihr Code ist GESPERRT",
    "Zure pasahitza ekainaren 9an, 21:30ean aldatu da.",
    "Nunca compartas tu NIP. Folio de aclaración: 619024. Acme",
    "Your complaint SR#K8-77120 has been closed on 19.09.2025.",
    "The washing machine WM-8KG-T55 will be delivered on Wed 16 Jul, 10am-1pm.",
    "Fes servir el codi CASTANYA5 i t'estalvies 5 € fins a l'1 de novembre.",
    "ใส่โค้ด HAPPY99 ลดทันที 99 บาท เมื่อซื้อครบ 500 บาท",
    "Refer a mate with your code NADIA-8842 and you both pocket £10.",
    "የይለፍ ቃልዎ ሰኔ 7 ቀን ተቀይሯል። እርስዎ ካልሆኑ በ 8000 ይደውሉ።",
    "WIN लिखकर 56700 पर भेजें। ₹3/SMS",
    "Never give your OTP to any1.",
    "My OTP didn't come again. The slot is 6-7am, ground 2",
    "ПИН кодоо хэнд ч бүү хэлээрэй. 120,000₮ шилжүүлэг амжилттай.",
    "Confirm AED250 payment in the app",
    "Verify ABC/12/2024 in the app",
    "Enter 5000m race now",
    "Votre code a 14h20 pour le rendez-vous",
    "Encomenda Acme entregue às 14h20.",
    "Your parcel RR00412IL waits",
    "Your ride is at gate B22C1",
    "To claim call now. PO Box 434, Acme SK38WP, 18+",
    "PNR kodunuz R4TKLM, uçuş 12.09 07:15.",
    "Nu comunica nimănui codul PIN. Comanda ta 771204 a fost expediată.",
    "Log in to see your receipt of $18.40, trip no. 7712-440.",
    "Öppna rabatten med koden JB4829F: 20 % på allt",
    "Kanda *182*8# wishyure 2,500 RWF",
    "Zákaznický kód 2204-881, doplatek 286 Kč",
    "Verification code: expired",
    "Your password is weak. Choose a longer one.",
    "Security code: never share it",
    "Your code was sent.",
    "Enter the code below",
    "Aapka password 05-09-26 ko 17:43 par badla gaya.",
    "Ônibus 8704 sai em 10 min",
    "החבילה שלך RR00412IL ממתינה בנקודת המסירה",
    "Қате коды 1102: төлем өтпеді.",
    "مرسوله شما به شماره ۸۸۲۰۱۴۵ امروز بین ساعت ۱۰ تا ۱۳ می‌رسد",
    "₹2,310 പിൻവലിച്ചു, 16-09. OTP ആരുമായും പങ്കുവെക്കരുത്.",
    "Ваша пошиљка РС440918 стиже сутра.",
    "Nunca compartas tu NIP. Folio 440128.",
    "Apna code DOST150 doston ko bhejo aur dono ko Rs 150 milenge",
    "Balance ke liye BAL likhkar 56767 par SMS karein. OTP share na karein.",
    "Ihr Code für den Sommer: SOMMER15 spart 15 % im Acme-Shop",
    "Votre code SOLEIL5 vous attend : 5 € offerts dès 30 €",
    "Stämmer postnumret 999 81 för din leverans?",
    "Usimpe mtu PIN yako. Malalamiko yako namba 482913 yamepokelewa.",
    "Reply STOP to 48291 to end offer codes",
    "Envoyez RABAIS au 48291 pour un code promo",
    "Find us at 10 Acme Walk, Singapore 482913. No code needed.",
    "Recall: oat bars, barcode 482913",
    "Поштански број 11000, никоме не дајте шифру.",
    "Use code SAVE20 at checkout for 20% off",
    "Your referral code MIRA2025 brings friends 10% off",
    "We now deliver to PIN code 641012, Peelamedu",
    "Your parcel 77120934 arrives today. Never share your OTP with anyone.",
    "Rs.7310 left your account XX8806 on 21-09-26. Never tell anyone your OTP.",
    "Your password was changed on 12 Nov 2026 at 14:05.",
    "OTP verification failed 3 times. Try again after 15:30.",
    "Kode promo HEMAT50 untuk belanja Rp100.000",
    "Código promocional VERANO25, hasta el 30/06",
    "优惠码SAVE88，满300元立减50元",
    "Ticket 5512904 is open. You hear from us in 24 hours.",
    "Order ID QX771300284 is packed.",
    "Tax invoice TX/2026-27/000815 over Rs 1,450",
    "Flight XY 2087 to Pune boards 07:25 at gate 31",
    "Message 131026 undeliverable",
    "Text WIN to 80086 now",
    "Season's greetings and a happy year 2027!",
    "Balance: 8400 points, of which 900 points lapse on 30-09-2026.",
    "Your account ending 4829 was credited with EUR 20.00",
    "A new 2-step verification is on.",
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize("text", LURES)
def test_what_only_looks_like_a_code_is_left_alone(text: str) -> None:
    assert masked(text) == text


IDS: list[tuple[str, str, str]] = [
    ("id", "Your PAN ABCPE1234F is linked", "ABCPE1234F"),
    ("email", "Sent to ravi%40example.com", "ravi%40"),
    ("phone", "Kurier: tel. 500.000.649, paczka do 18:00", "500.000.649"),
    ("phone", "Bílstjórinn er í síma 600-0627.", "600-0627"),
    ("id", "Salary credited to a/c no. 000012345678901 today", "000012345678901"),
    ("cvv", "Cartão negado, cód. de segurança 771.", "771"),
    ("id", "Vehicle KA05MH4821 is challaned", "KA05MH4821"),
    ("id", "Filed under 911-70-1234 today", "911-70-1234"),
    ("id", "Refunded to bank account number 945456787654", "945456787654"),
    ("id", "La tua patente è AA0123456B", "AA0123456B"),
    ("id", "B3097651", "B3097651"),
    ("ip", "connecting from ::1", "::1"),
    ("ip", "the block fe80::/10", "fe80::"),
    ("phone", "Reach us:is415-555-0132", "415-555-0132"),
    ("token", "The key AKIAABCDEFGHIJKLMNOP is revoked", "AKIAABCDEFGHIJKLMNOP"),
    ("password", "Your new password is 42Fox", "42Fox"),
    ("card", "Paid by 4111111111111111https://example.com/a", "4111111111111111"),
    ("id", "Linked to 2341 2341 2346 now", "2341 2341 2346"),
    ("id", "Titular: X2482300W", "X2482300W"),
    ("id", "CPF 39053344705", "39053344705"),
    ("id", "Asiakas 131052-308T", "131052-308T"),
    ("id", "Umboðsmaður: kt. 450401-3150, upphæð 4.500 kr.", "450401-3150"),
    ("card", "Your token: 4829 1203 4829 5749 5187. Units: 38.4 kWh.", "5187"),
    ("card", "9792 0000 0000 0318 no'lu karttan 1.249,00 TL çekildi.", "9792 0000 0000 0318"),
    ("phone", "Майстер Тарас (050) 000-04-18 забере о 17:30", "000-04-18"),
    ("phone", "Kurjeris Algis (8 600 00418) atveš iki 18:00.", "600 00418"),
    ("email", "Il perito scrive da perito chiocciola example.org entro il 15/9.", "perito chiocciola example.org"),
    ("token", "key sk_live_FAKE51Hq8tR2mZx0Vb7", "sk_live_FAKE51Hq8tR2mZx0Vb7"),
    ("token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF", "eyJhbGciOiJIUzI1NiJ9"),
    ("token", "Bearer abcdefgh12345678", "abcdefgh12345678"),
    ("token", "api_key=abcdef1234567890", "abcdef1234567890"),
    ("token", "hash 9f8b2c7de01a4456b3c29f8b2c7de01a", "9f8b2c7de01a4456b3c29f8b2c7de01a"),
    ("wallet", "to 0x52908400098527886E0F7030069857D2E4169EE7", "0x5290840009852788"),
    ("iban", "IBAN DE89 3704 0044 0532 0130 00", "3704 0044"),
    ("card", "Card 4111-1111-1111-1111 is blocked", "4111"),
    ("card", "Amex card 378282246310005", "378282246310005"),
    ("cvv", "CVV: 4821", "4821"),
    ("id", "GSTIN 29ABCPE4821F1Z7 on file", "ABCPE4821F"),
    ("id", "pan abcpe1234f", "abcpe1234f"),
    ("id", "Aadhaar 2341 2341 2346", "2341 2341"),
    ("id", "NRIC S1234567D", "S1234567D"),
    ("id", "MyKad 900101-14-5678", "900101-14"),
    ("id", "NIK 3174051507900003", "3174051507900003"),
    ("id", "เลข 1-1017-00230-70-8", "1017-00230"),
    ("id", "Emirates ID 784-1984-1234567-4", "1234567"),
    ("id", "CCCD 001099012345", "001099012345"),
    ("id", "SSN 401-55-8823", "401-55-8823"),
    ("id", "NI number AB 12 34 56 C", "12 34 56"),
    ("id", "DNI 12345678Z", "12345678Z"),
    ("id", "CF RSSMRA85T10A562S", "RSSMRA85T10A562S"),
    ("id", "CPF 529.982.247-25", "529.982.247"),
    ("id", "PESEL 44051401458", "44051401458"),
    ("id", "주민 881231-2345678", "881231-2345678"),
    ("id", "RSA ID: 9307154800080", "9307154800080"),
    ("id", "NHS 401 023 2137", "401 023"),
    ("id", "voter id DBJ2289013", "DBJ2289013"),
    ("id", "HKID Z000001(2) on booking 55", "Z000001"),
    ("id", "身分證字號 A199999999", "A199999999"),
    ("id", "身份证号 110101199901019891 已核验", "110101199901019891"),
    ("id", "NPWP 00.000.001.0-001.000", "000.001"),
    ("id", "CNIC 11111-0000001-1", "0000001"),
    ("id", "AHV-Nr. 756.0000.0001.99", "0000.0001"),
    ("id", "N° sécu 1 99 01 99 001 999 46", "001 999"),
    ("id", "CURP XAXX990101HNEXXX09 validada", "XAXX990101"),
    ("id", "RFC XAXX990101AB1", "XAXX990101"),
    ("id", "RUT 11.111.112-K", "111.112"),
    ("id", "CUIT 20-00000001-9", "00000001"),
    ("id", "CNPJ 00.000.001/0001-99", "000.001"),
    ("id", "СНИЛС 000-000-001 99", "000-001"),
    ("id", "personnummer 990101-0166", "990101-0166"),
    ("id", "henkilötunnus 010199-999X", "010199"),
    ("id", "BSN 000000012", "000000012"),
    ("id", "T.C. kimlik no 10000000001", "10000000001"),
    ("id", "Steuer-ID 00000000019: Erstattung", "00000000019"),
    ("id", "תעודת זהות 000000019", "000000019"),
    ("token", "refresh_token=a1b2c3d4e5f6g7h8", "a1b2c3d4"),
    ("iban", "iban:de89370400440532013000", "3704004405"),
    ("iban", "nach DE89 3704 0044 0532 0130 00 gesendet heute", "3704 0044"),
    ("card", "Karte 4111111111111111 belastet", "4111"),
    ("email", "a pagos.mira (arroba) example (punto) com", "pagos"),
    ("email", "mail mira . lee @ example . com", "mira"),
    ("phone", "配送员电话137 0013 7000，预计", "0013 7000"),
    ("phone", "tel:%2B447700900123 now", "7700900123"),
    ("id", "passport no. N7781204", "N7781204"),
    ("ip", "sign-in from 203.0.113.45", "203.0.113"),
    ("ip", "from 2001:db8:85a3::8a2e:370:7334", "8a2e"),
    ("mac", "device 00-1A-2B-3C-4D-5E", "1A-2B"),
    ("upi", "pay to meera.j@okbank", "meera"),
    ("email", "mira [at] example [dot] com", "mira"),
    ("email", "mira.sample＠example.com", "mira"),
    ("phone", "call 098765-43210", "43210"),
    ("phone", "telepon 081298765432", "081298765432"),
    ("phone", "९८७६५४३२१०", "९८७६५४३२१०"),
    ("password", "Your temporary password: Kv5$tRn8", "Kv5"),
    ("password", "contraseña temporal Nopal#93 para entrar", "Nopal"),
    ("link", "see v.example.com/482913 now", "482913"),
]


@pytest.mark.promise("masking.values")
@pytest.mark.parametrize(("kind", "text", "secret"), IDS)
def test_an_id_is_masked_as_what_it_is(kind: str, text: str, secret: str) -> None:
    result = Masker(KEY, NOBODY).mask(RawText(text))
    assert secret not in result.text
    assert kind in result.found


@pytest.mark.promise("masking.values")
@pytest.mark.parametrize("text", ["B3097651", "  'ABCND1234Q' ", "A7K2Q9", "44051401458.", "401-023-2137"])
def test_a_lone_value_gets_no_pseudonym(text: str) -> None:
    """It may be a code, of which nothing may be told, not even that it came twice."""
    shown = masked(text)
    assert not re.search("[0-9]{3}", shown)
    assert re.fullmatch(r"\W*\[(?:id|otp|id pan \w+|phone \w+)\]\W*", shown)


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize(
    "text", ["INV-2026-004829", "12.03.2026", "4,829.00", "Order 4829137", "2026-12-01 10:30", "Thank you"]
)
def test_a_lone_reference_date_or_amount_is_shown(text: str) -> None:
    assert masked(text) == text


@pytest.mark.promise("masking.values")
def test_every_row_of_the_id_table_has_a_test_row() -> None:
    """One whose value the row itself recognises, by its pattern, its cue words and its check."""

    def recognises(rule: IdRule, text: str) -> bool:
        plain = plain_spelling(text)
        announced = not rule.cue_words or any(word in plain for word in rule.cue_words)
        return announced and any(rule.holds(match[0]) for match in rule.pattern.finditer(fold(text).text))

    unproven = [rule.kind for rule in ID_RULES if not any(recognises(rule, text) for _, text, _ in IDS)]
    assert unproven == []


@pytest.mark.promise("masking.values")
@pytest.mark.parametrize(
    "text",
    [
        "version 1.2.3.4 is out",
        "Ref no 234123412346",
        "at 24:00:00",
        "AWB 553190482217 shipped",
        "Card 4111 1111 1111 1112",
        "999.999.999.999",
        "CF AAAAAA00B11C333 presso Acme",
        "UTR 412345678901",
        "sin 123456 puntos",
        "(追跡番号 5012-8834-0917)",
        "Bought 25 qty @ 318.45, net",
        "Factuurnummer 202611-7719",
    ],
)
def test_what_fails_its_check_or_is_a_reference_is_no_id(text: str) -> None:
    assert not {"id", "card", "ip", "phone", "iban"} & set(Masker(KEY, NOBODY).mask(RawText(text)).found)


@pytest.mark.promise("masking.codes")
def test_every_weight_is_a_reason_that_can_apply_and_every_word_has_a_kind() -> None:
    kinds = {kind for row in WORDS.values() for kind in row}
    assert kinds == {
        "strong",
        "weak",
        "act",
        "tail",
        "valid",
        "ref",
        "public",
        "unit",
        "offer",
        "call",
        "deal",
        "password",
        "scene",
        "number",
    }
    from pathlib import Path

    folder = Path(__file__).parent.parent / "tools" / "privacy"
    source = "".join(
        (folder / f"{name}.py").read_text("utf-8") for name in ("evidence", "neighbours", "contrary", "shapes", "tone")
    )
    for reason in {**SHAPES, **EVIDENCE}:
        assert f'"{reason}"' in source, reason


@pytest.mark.promise("masking.codes")
def test_the_evidence_about_each_number_can_be_had_for_fitting_the_weights() -> None:
    ((bare, reasons),) = weighed_numbers("Your login code is 482-913")
    assert bare == "482913"
    assert {"grouped digits", "word right before", "strong word in the message"} <= set(reasons)
    assert set(reasons) <= SHAPES.keys() | EVIDENCE.keys()


@pytest.mark.promise("masking.codes")
def test_no_two_regions_have_a_row_of_the_same_language() -> None:
    import importlib
    import pkgutil

    from capillary_interactions.tools.privacy import words

    regions = [importlib.import_module(f"{words.__name__}.{one.name}") for one in pkgutil.iter_modules(words.__path__)]
    rows = [language for region in regions for language in getattr(region, "ROWS", {})]
    assert sorted(rows) == sorted(words.WORDS)


WORD_NAMES: list[tuple[str, str, str]] = [
    ("Maija Kuusiranta", "Viesti lähetetään myös Kuusirannalle.", "Viesti lähetetään myös [customer name]."),
    ("Nkosinathi Mbhelebele", "UNkosinathi angayilanda", "U[customer name] angayilanda"),
    ("முருகேசன்", "முருகேசனுக்கு வாழ்த்துகள்!", "[customer name] வாழ்த்துகள்!"),
    (
        "Will Hartnell",
        "Will you join us? Dear Will, you are invited.",
        "Will you join us? Dear [customer name], you are invited.",
    ),
    ("Grace Okoye", "There is a grace period of 10 days.", "There is a grace period of 10 days."),
    ("May Thornbury", "Offer ends 31 May. May, grab it!", "Offer ends 31 May. [customer name], grab it!"),
    ("José Núñez", "HOLA JOSE NUNEZ", "HOLA [customer name]"),
    ("Jürgen Müller", "Hallo Juergen, Müllers Paket", "Hallo [customer name], [customer name] Paket"),
    ("Łukasz Wójcik", "Panie Łukaszu, czesc Lukasz", "Panie [customer name], czesc [customer name]"),
    ("Иван Петров", "Подарок Ивану Петрову", "Подарок [customer name] [customer name]"),
    ("王伟", "王先生，您的订单", "[customer name]，您的订单"),
    ("김민지", "민지님, 안녕하세요", "[customer name]님, 안녕하세요"),
    ("محمد الفارسي", "طلبك لمحمد جاهز", "طلبك ل[customer name] جاهز"),
    ("Anne-Marie O'Neil", "MS O’NEIL and Anne Marie", "MS [customer name] and [customer name]"),
    ("Ravi Sharma", "HiRavi, welcome", "Hi[customer name], welcome"),
    ("सुमेधा", "सुमेधाच्या खात्यात ₹500", "[customer name] खात्यात ₹500"),
    ("অনির্বাণ", "অনির্বাণের টিকিট", "[customer name] টিকিট"),
    ("ნინო", "ნინოს ანგარიში", "[customer name] ანგარიში"),
    ("Matti Virtanen", "Matin lasku 54,20 €", "[customer name] lasku 54,20 €"),
    ("Günay", "Gunay xanim, salam", "[customer name] xanim, salam"),
    ("Budi", "Makasih Kak budi, budi pekerti itu penting", "Makasih Kak [customer name], budi pekerti itu penting"),
    ("Ravi", "亲爱的Ravi您好", "亲爱的[customer name]您好"),
    ("Bækmark", "Kære Baekmark, tak", "Kære [customer name], tak"),
    ("Marek", "Panie Marku, dziekujemy", "Panie [customer name], dziekujemy"),
    ("Миодраг", "Поштовани Миодраже, рачун", "Поштовани [customer name], рачун"),
    ("Iker", "Ikerren eskaera prest dago", "[customer name] eskaera prest dago"),
    ("Jón", "sending til Jóns er komin", "sending til [customer name] er komin"),
    ("Deniz", "Deniz Hanım, deniz manzaralı oda", "[customer name] Hanım, deniz manzaralı oda"),
    ("Kaya", "Kaya'ya gönderildi, kaya gibi", "[customer name]'ya gönderildi, kaya gibi"),
    ("דנה כהן", "נשלחה הודעה לדנה היום", "נשלחה הודעה ל[customer name] היום"),
    ("خالد الحربي", "تم التحويل للحربي اليوم", "تم التحويل [customer name] اليوم"),
    ("രമേശ് നായർ", "നായരുടെ ബിൽ, രമേശിന് നന്ദി", "[customer name] ബിൽ, [customer name] നന്ദി"),
    ("ಸುಮ ಗೌಡ", "ಗೌಡರ ಖಾತೆಗೆ", "[customer name] ಖಾತೆಗೆ"),
]


@pytest.mark.promise("masking.identity")
@pytest.mark.parametrize(("name", "text", "shown"), WORD_NAMES)
def test_a_name_is_found_in_its_forms_and_a_word_is_left_a_word(name: str, text: str, shown: str) -> None:
    assert masked(text, KnownCustomer(names=(RawText(name),))) == shown


@pytest.mark.promise("masking.identity")
def test_names_given_apart_are_known_as_one_and_an_id_beside_letters_without_spaces() -> None:
    customer = KnownCustomer(names=(RawText("Meera"), RawText("Pillai")), ids=(RawText("JP-000551"),))
    assert masked("Welcome meerapillai!", customer) == "Welcome [customer name]!"
    assert masked("会員番号JP000551です", customer) == "会員番号[customer id]です"
    apart = KnownCustomer(names=(RawText("Mai"), RawText("Trần Thị")), ids=(RawText("VN-33"), RawText("A-000-318")))
    assert masked("Trần Thị Mai, mã vn33 hay A000318", apart) == "[customer name], mã [customer id] hay [customer id]"


@pytest.mark.promise("masking.values")
@pytest.mark.parametrize(
    "text",
    ["Estafeta: 910 000 987, hoje", "Sjåføren din: 406 12 345", "Din kurer: 20 00 09 87", "Plumber: 00353 20 911 0888"],
)
def test_a_phone_of_whoever_comes_to_the_door_is_masked(text: str) -> None:
    assert "[phone " in masked(text)
    assert not re.search("[0-9]{3} [0-9]|[0-9]{2} [0-9]{2}", masked(text))


@pytest.mark.promise("masking.values")
@pytest.mark.parametrize("text", ["Ihr Paket 00340481926655 kommt heute", "Ihre Stromrechnung 2024-887130 ist da"])
def test_a_reference_that_is_written_like_a_phone_is_kept(text: str) -> None:
    assert masked(text) == text


SPELLED = [
    ("Your PIN is nine four two zero. Type it in.", "nine four two zero"),
    ("您的语音验证码是：七三零四一九", "七三零四一九"),
    ("Votre code est quatre, deux, neuf, un", "quatre, deux"),
    ("Your 0ne-time c0de: 482913", "482913"),
    ("Ваш ОТР: 482913", "482913"),
    ("【小柿子】您的验证码为391056,5分钟内有效", "391056"),
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize(("text", "secret"), SPELLED)
def test_a_code_in_words_or_behind_disguised_words_is_masked(text: str, secret: str) -> None:
    assert secret not in masked(text)


@pytest.mark.promise("masking.codes")
def test_a_words_other_languages_do_not_speak_in_a_text() -> None:
    """Danish "sag" names a case; what it means elsewhere does not count in a Danish message."""
    assert {hit.kind for hit in hits_in("sag 550917 er lukket, ordren er bekraeftet").all} >= {"ref"}
    assert masked("Del aldrig din engangskode. Sag 550917 er lukket 06.03.2026.") == (
        "Del aldrig din engangskode. Sag 550917 er lukket 06.03.2026."
    )


@pytest.mark.promise("masking.codes")
def test_a_message_of_no_campaign_is_taken_for_a_code_sooner() -> None:
    masker = Masker(KEY, NOBODY)
    assert "transactional message" in EVIDENCE
    doubtful = RawText("Palmora 48291 and more")
    assert masker.mask(doubtful).found != masker.mask(doubtful, transactional=True).found


FRAMES = st.sampled_from(
    [text.replace(code, "{}") for _, text, code in LANGUAGES] + ["{} – Acme sign-in", "PIN: {}", "Acme code {}"]
)
DIGITS = st.text("0123456789", min_size=4, max_size=8).filter(lambda code: not re.fullmatch(r"(19|20)\d\d", code))


@pytest.mark.promise("masking.codes")
@hypothesis_settings(max_examples=examples(300), deadline=None)
@given(frame=FRAMES, code=DIGITS, other=DIGITS)
def test_no_code_survives_its_frame_and_its_digits_change_nothing(frame: str, code: str, other: str) -> None:
    shown = masked(frame.format(code))
    assert code not in shown
    if len(code) == len(other):
        assert shown == masked(frame.format(other))


ANYTHING = st.text(st.characters(exclude_categories=()), max_size=120) | st.lists(
    st.sampled_from(
        [
            "code",
            "OTP",
            "482913",
            "4111 1111 1111 1111",
            "[otp]",
            "http://a.b/c?d=1",
            "ravi@example.com",
            "+919876543210",
            "é",
            "\u200b",
            "ओटीपी",
            "١٢٣٤٥٦",
            "&#49;",
            "\ud83d",
            "never share",
            "\n",
            "-",
        ]
    ),
    max_size=20,
).map(" ".join)


@pytest.mark.promise("masking.closed", "masking.forgery")
@hypothesis_settings(max_examples=examples(400), deadline=None)
@given(text=ANYTHING)
def test_masking_never_raises_is_deterministic_and_comes_to_rest(text: str) -> None:
    once = Masker(KEY, NOBODY).mask(RawText(text))
    assert "withheld" not in once.found
    assert once == Masker(KEY, NOBODY).mask(RawText(text))
    once.text.encode("utf-8")
    assert len(once.text) <= len(text) + 300 * sum(once.found.values())
    # A mask that comes in from outside is a forgery for all we know, and loses its bracket; nothing else changes, unless a
    # mask took away what told a number from a code: each pass masks such a number more, until none is left.
    passes = [once.text]
    while len(passes) < len(text) and passes[-1] != (passed := masked(passes[-1])):
        passes.append(passed)
    assert masked(passes[-1]) == passes[-1]
    assert len(passes) <= 3 + len(re.findall(r"\d+", text))


BOMBS = ("PAN 12345678 ", "12345678 (CPF) ", "OTP for Rs5 is ", "code " + " " * 9, "1", "http://a.a.a.", "code 1234 ", "e\u0301\u0302", "a@", "1.", "1-", "(((1", "::", "482913 ", "ओटीपी ४८२९१३ ", "[otp] ", "0f", "+1 ", "&#49;", "[at] ", "eyJ", "*1*", "password ", "never share otp. ", "1\u200b")  # fmt: skip


@pytest.mark.promise("masking.closed")
@pytest.mark.parametrize("bomb", BOMBS)
def test_a_hostile_text_is_masked_whole(bomb: str) -> None:
    result = Masker(KEY, NOBODY).mask(RawText((bomb * 65_536)[:65_536]))
    assert "withheld" not in result.found
    if "code" in bomb or "ओटीपी" in bomb:
        assert not re.search(r"(?<![0-9])(?:1234|482913)(?![0-9])", fold(result.text).text)


@pytest.mark.promise("masking.closed")
def test_work_grows_no_faster_than_the_text() -> None:
    """Counted, not timed: the numbers and words found in a text twice as long are at most twice as many."""
    short, long = "your code 1234 or 5678 at 10:30. " * 100, "your code 1234 or 5678 at 10:30. " * 200
    for text in (short, long):
        folded = fold(text)
        assert len(numbers_in(folded.lower, folded.text)) == 3 * (len(text) // 33)
        hits = hits_in(folded.plain)
        assert len(hits.near(1000, 1000)) < 60
    places = Places([(0, 2), (5, 9), (8, 12)])
    assert [places.overlap(at, at + 1) for at in (0, 2, 4, 5, 11, 12)] == [True, False, False, True, True, False]
