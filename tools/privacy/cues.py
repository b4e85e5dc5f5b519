"""The words that announce a secret code, by language. A row is a language; adding one touches this table only.

`strong` words license every code-shaped token of the message, `weak` ones only a token near them. Lower case, folded.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Cues(NamedTuple):
    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()


CUES: Final[dict[str, Cues]] = {
    "en": Cues(
        (
            "otp",
            "one-time password",
            "one time password",
            "one-time code",
            "one time code",
            "one-time pin",
            "one-time passcode",
            "verification code",
            "verification number",
            "security code",
            "authentication code",
            "authorization code",
            "authorisation code",
            "confirmation code",
            "activation code",
            "login code",
            "log in code",
            "sign-in code",
            "sign in code",
            "access code",
            "passcode",
            "2fa",
            "two-factor",
            "mfa",
            "delivery code",
            "delivery pin",
            "pickup code",
            "pickup pin",
            "redemption pin",
            "redemption code",
            "gift card pin",
            "reset code",
            "temporary password",
            "activation pin",
        ),
        ("code", "pin", "password", "verify", "log in", "login", "sign in"),
    ),
    "hi": Cues(("ओटीपी", "सत्यापन कोड", "पुष्टि कोड", "पासकोड"), ("कोड", "पासवर्ड", "पिन")),
    "bn": Cues(("ওটিপি", "যাচাইকরণ কোড", "পাসকোড"), ("কোড",)),
    "ta": Cues(("ஓடிபி", "சரிபார்ப்புக் குறியீடு"), ("குறியீடு",)),
    "te": Cues(("ఓటీపీ", "ధృవీకరణ కోడ్"), ("కోడ్",)),
    "kn": Cues(("ಒಟಿಪಿ",), ("ಕೋಡ್",)),
    "ml": Cues(("ഒടിപി",), ("കോഡ്",)),
    "mr": Cues(("ओटीपी",), ("कोड",)),
    "gu": Cues(("ઓટીપી",), ("કોડ",)),
    "pa": Cues(("ਓਟੀਪੀ",), ("ਕੋਡ",)),
    "id": Cues(
        ("kode otp", "kode verifikasi", "kode rahasia", "kode masuk", "kata sandi sekali pakai"), ("kode", "sandi")
    ),
    "ms": Cues(("kod tac", "kod pengesahan", "nombor pengesahan", "kata laluan sekali guna"), ("kod", "kata laluan")),
    "th": Cues(("รหัส otp", "รหัสยืนยัน", "รหัสผ่านครั้งเดียว"), ("รหัส",)),
    "vi": Cues(
        ("mã xác thực", "ma xac thuc", "mã xác minh", "mã xác nhận", "ma xac nhan", "mã kích hoạt"), ("mã", "ma")
    ),
    "ar": Cues(("رمز التحقق", "رمز التفعيل", "كلمة المرور لمرة واحدة", "رمز المصادقة"), ("رمز", "كود", "كلمة المرور")),
    "fa": Cues(("رمز پویا", "رمز یکبار مصرف", "کد تایید", "کد فعالسازی"), ("رمز", "کد")),
    "ur": Cues(("تصدیقی کوڈ", "او ٹی پی"), ("کوڈ",)),
    "he": Cues(("קוד האימות", "קוד אימות", "קוד האישור"), ("קוד", "סיסמ")),
    "zh": Cues(
        ("验证码", "驗證碼", "校验码", "确认码", "激活码", "动态码", "安全码", "动态密码", "取件码"),
        ("密码", "代码", "码"),
    ),
    "ja": Cues(("認証コード", "確認コード", "認証番号", "ワンタイム", "パスコード"), ("コード", "パスワード")),
    "ko": Cues(("인증 코드", "인증번호", "인증코드", "일회용"), ("코드", "비밀번호")),
    "ru": Cues(("код подтверждения", "проверочный код", "одноразовый код", "одноразовый пароль"), ("код", "пароль")),
    "uk": Cues(("код підтвердження", "одноразовий код", "код перевірки"), ("код",)),
    "es": Cues(
        ("código de verificación", "codigo de verificacion", "clave dinámica", "código de seguridad"),
        ("código", "codigo", "clave"),
    ),
    "pt": Cues(
        ("código de verificação", "codigo de verificacao", "código de segurança", "senha de uso único"),
        ("código", "codigo", "senha"),
    ),
    "fr": Cues(
        (
            "code de vérification",
            "code de verification",
            "code de sécurité",
            "code de confirmation",
            "mot de passe à usage unique",
        ),
        ("mot de passe",),
    ),
    "de": Cues(
        ("bestätigungscode", "sicherheitscode", "verifizierungscode", "einmalpasswort", "freigabecode"),
        ("passwort", "kennwort"),
    ),
    "it": Cues(("codice di verifica", "codice di sicurezza", "codice di conferma", "password monouso"), ("codice",)),
    "tr": Cues(("doğrulama kodu", "dogrulama kodu", "onay kodu", "tek kullanımlık şifre"), ("kodu", "şifre", "kod")),
    "pl": Cues(("kod weryfikacyjny", "kod autoryzacyjny", "hasło jednorazowe"), ("kod", "hasło")),
    "nl": Cues(("verificatiecode", "beveiligingscode", "inlogcode"), ("wachtwoord",)),
}

NOT_A_SECRET: Final = (
    "promo code",
    "coupon code",
    "discount code",
    "voucher code",
    "referral code",
    "offer code",
    "area code",
    "postal code",
    "zip code",
    "country code",
    "tracking code",
    "barcode",
    "qr code",
    "swift code",
    "ifsc code",
    "branch code",
    "error code",
    "status code",
    "product code",
    "dress code",
    "use code",
)
"""Codes that everybody may know. They license nothing."""
