"""Masking: the two types, the customer's own values, other people's, codes, and what must be left alone."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import pytest
from capillary_interactions.tools.interaction import KnownCustomer
from capillary_interactions.tools.privacy import MaskedText, Masker, own_words
from capillary_interactions.tools.privacy.pseudonym import Pseudonyms
from capillary_interactions.tools.results.models import Customer, MessageEntry
from capillary_interactions.tools.text import RawText, Seal
from pydantic import BaseModel, ValidationError

KEY = b"a key for tests"
MIRA = KnownCustomer(
    names=(RawText("Mira Sample"),),
    mobiles=(RawText("447700900695"),),
    emails=(RawText("mira.sample@example.com"),),
    ids=(RawText("LOYAL-0042"),),
)


def masked(text: str, customer: KnownCustomer = MIRA) -> str:
    return Masker(KEY, customer).mask(RawText(text)).text


def found(text: str) -> dict[str, int]:
    return dict(Masker(KEY, MIRA).mask(RawText(text)).found)


@pytest.mark.promise("masking.types")
def test_a_raw_text_shows_nothing_by_accident() -> None:
    raw = RawText("482913")
    assert {str(raw), repr(raw), f"{raw}", f"{raw:>20}", "%s" % raw, str([raw])} <= {"<raw text>", "[<raw text>]"}
    assert (raw.reveal(), len(raw), bool(raw), bool(RawText(""))) == ("482913", 6, True, False)
    assert raw == RawText("482913") != RawText("4")
    assert raw != "482913"
    with pytest.raises(TypeError):
        pickle.dumps(raw)


@pytest.mark.promise("masking.types")
def test_only_the_masker_can_make_a_masked_text() -> None:
    with pytest.raises(TypeError):
        MaskedText("482913", Seal())
    with pytest.raises(TypeError):
        MaskedText("482913")  # type: ignore[call-arg]


@pytest.mark.promise("masking.types")
@pytest.mark.parametrize("value", ["482913", RawText("482913"), 482913, b"482913", None])
def test_a_result_takes_no_text_that_was_not_masked(value: Any) -> None:
    with pytest.raises(ValidationError) as refused:
        Customer(ref=value, matched_by="mobile")
    assert "482913" not in str(refused.value)
    entry: dict[str, Any] = {"id": own_words("1"), "channels": (), "status": own_words("SENT"), "outcome": "in_flight"}
    with pytest.raises(ValidationError):
        MessageEntry(**entry, text=value)
    with pytest.raises(ValidationError):
        MessageEntry.model_validate_json(
            '{"id": "1", "channels": [], "status": "SENT", "outcome": "in_flight", "text": "482913"}'
        )


@pytest.mark.promise("masking.types")
def test_every_text_of_every_result_model_is_a_masked_text_or_a_closed_word() -> None:
    from capillary_interactions.tools.results import models

    for model in vars(models).values():
        if isinstance(model, type) and issubclass(model, BaseModel):
            for name, field in model.model_fields.items():
                shown = repr(field.annotation)
                assert "str" not in shown.replace("Mapping[str,", "") or "MaskedText" in shown, (
                    f"{model.__name__}.{name}"
                )


OWN: list[tuple[str, str]] = [
    ("Dear Mira Sample, hello", "Dear [customer name], hello"),
    ("MIRA SAMPLE's card", "[customer name]'s card"),
    ("Sample, Mira and M. Sample", "[customer name] and [customer name]"),
    ("Hi Mira!", "Hi [customer name]!"),
    ("Miracle samples for all", "Miracle samples for all"),
    ("Call 447700900695", "Call [customer mobile]"),
    ("Call +44 7700 900695.", "Call [customer mobile]."),
    ("Call 07700-900695", "Call [customer mobile]"),
    ("Call (07700) 900 695", "Call [customer mobile]"),
    ("Call ٠٧٧٠٠٩٠٠٦٩٥", "Call [customer mobile]"),
    ("Call 00447700900695", "Call [customer mobile]"),
    ("mail mira.sample@example.com now", "mail [customer email] now"),
    ("mail MIRA.SAMPLE@EXAMPLE.COM", "mail [customer email]"),
    ("see mira.sample here", "see [customer email] here"),
    ("id LOYAL-0042", "id [customer id]"),
    ("https://x.example.com/u?e=mira.sample%40example.com", "[link x.example.com]"),
]


@pytest.mark.promise("masking.identity")
@pytest.mark.parametrize(("text", "shown"), OWN)
def test_the_customers_own_values_are_named_as_theirs(text: str, shown: str) -> None:
    assert masked(text) == shown


@pytest.mark.promise("masking.identity")
@pytest.mark.parametrize(
    ("names", "text", "shown"),
    [
        (("मीरा नमूना",), "प्रिय मीरा नमूना, स्वागत है", "प्रिय [customer name], स्वागत है"),
        (("李小明",), "尊敬的李小明您好", "尊敬的[customer name]您好"),
        (("Ana",), "Banana for Ana", "Banana for [customer name]"),
    ],
)
def test_names_of_any_script_are_found(names: tuple[str, ...], text: str, shown: str) -> None:
    assert masked(text, KnownCustomer(names=tuple(map(RawText, names)))) == shown


CODES: list[str] = [
    "482913 is your verification code",
    "Your OTP is 482 913",
    "Use code 482913 to log in",
    "OTP482913",
    "Your one-time password: 48 29 13",
    "आपका ओटीपी ४८२९१३ है",
    "رمز التحقق ٤٨٢٩١٣",
    "验证码：482913，请勿泄露",
    "認証コードは 482913 です",
    "인증번호 [482913]",
    "Ваш код подтверждения 482913",
    "Mã xác thực của bạn là 482913",
    "Su código de verificación es 482913",
    "รหัส OTP ของคุณคือ 482913",
    "G-482913 is your Google verification code",
    "Your passcode is 48A2913",
    "Doğrulama kodu: 482913",
    "Je verificatiecode is 482913",
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize("text", CODES)
def test_a_one_time_code_is_masked(text: str) -> None:
    shown = masked(text)
    assert "[otp]" in shown
    assert not any(char.isdigit() for char in shown)


KEPT: list[str] = [
    "Your order 48213377 is out for delivery between 14:00 and 16:00.",
    "Rs.7310 spent on 21-09-26. Balance Rs 18,220.50.",
    "You have 1,240 points, 20% off until 31 December 2026!",
    "Use promo code SAVE20 for 20% off",
    "Your table is booked for 19:30.",
    "Ref no 7741209. Thank you.",
    "Your card ending 8806 paid USD 31.00",
    "ยอดที่ต้องชำระ 7,310 บาท",
]


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize("text", KEPT)
def test_numbers_that_are_no_secrets_are_kept(text: str) -> None:
    assert masked(text) == text


OTHERS: list[tuple[str, str, str]] = [
    ("write to rae.other@example.org", "write to [email ", "email"),
    ("call +44 7700 900123 today", "call [phone ", "phone"),
    ("call +1 202 456 1414 today", "call [phone ", "phone"),
    ("card 4111 1111 1111 1111 is blocked", "card [card] is blocked", "card"),
    ("to IBAN GB82 WEST 1234 5698 7654 32", "to IBAN [iban ", "iban"),
    ("PAN ABCPE1234F on file", "PAN [id pan ", "id"),
    ("see https://brand.example.com/r/AbC?t=1 now", "see [link brand.example.com] now", "link"),
    ("see https://user:pw@brand.example.com.", "see [link brand.example.com].", "link"),
    ("password=Secr3t! ok", "password=[password] ok", "password"),
    ("Bearer abcdefghijklmnopqrstuvwx", "[token]", "token"),
]


@pytest.mark.promise("masking.values")
@pytest.mark.parametrize(("text", "shown", "kind"), OTHERS)
def test_other_peoples_values_are_masked_by_kind(text: str, shown: str, kind: str) -> None:
    assert masked(text).startswith(shown)
    assert found(text) == ({kind: 1} if kind else {})


@pytest.mark.promise("masking.pseudonyms")
def test_a_value_has_one_pseudonym_under_one_key() -> None:
    text = "write to rae.other@example.org"
    assert masked(text) == masked("Write to RAE.OTHER@EXAMPLE.ORG").replace("Write", "write")
    assert Masker(b"another key", MIRA).mask(RawText(text)).text != masked(text)


@pytest.mark.promise("masking.pseudonyms")
def test_two_values_of_one_answer_never_share_a_pseudonym() -> None:
    pseudonyms = Pseudonyms(KEY)
    names = {pseudonyms.name("phone", str(number)) for number in range(5_000)}
    assert len(names) == 5_000
    assert pseudonyms.name("phone", "7") == pseudonyms.name("phone", "7")


@pytest.mark.promise("masking.forgery")
@pytest.mark.parametrize("text", ["status [otp] sent", "[customer mobile]", "[Message withheld: x]", "[phone a3f]"])
def test_a_text_that_imitates_a_mask_is_escaped(text: str) -> None:
    assert "[" not in masked(text)
    assert found(text) == {}


@pytest.mark.promise("masking.closed")
def test_a_text_too_long_to_look_at_is_withheld() -> None:
    assert masked("a" * 65_537) == "[message withheld: too long to be masked]"
    assert masked("a" * 65_536) == "a" * 65_536


@pytest.mark.promise("masking.closed")
def test_a_rule_that_fails_withholds_the_text_and_logs_its_kind_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from capillary_interactions.tools.privacy import masker

    def breaks(*_: Any) -> Any:
        raise RuntimeError("about 482913")

    monkeypatch.setattr(masker, "numbers_in", breaks)
    with caplog.at_level(logging.DEBUG):
        assert masked("your code 482913").startswith("[message withheld")
        assert Masker(KEY, MIRA).explain(RawText("your code 482913")) == []
    assert "RuntimeError" in caplog.text
    assert "482913" not in caplog.text


ADDRESSES: list[tuple[str, KnownCustomer, str]] = [
    ("447700900695", MIRA, ""),
    ("+44 7700 900695\n", MIRA, ""),
    ("07700900695", MIRA, ""),
    ("447700900111", MIRA, "[phone "),
    ("******0695", MIRA, ""),
    ("", MIRA, ""),
    ("rae@example.org", MIRA, "[email "),
    ("Mira.Sample@example.com", MIRA, ""),
    ("rae@example.org", KnownCustomer(mobiles=MIRA.mobiles), ""),
    ("447700900111", KnownCustomer(emails=MIRA.emails), ""),
]


@pytest.mark.promise("masking.identity", "masking.values")
@pytest.mark.parametrize(("receiver", "customer", "shown"), ADDRESSES)
def test_a_receiver_is_shown_only_if_it_is_known_to_be_another(
    receiver: str, customer: KnownCustomer, shown: str
) -> None:
    address = Masker(KEY, customer).address(RawText(receiver))
    assert (address.text if address else "").startswith(shown)
    assert bool(address) == bool(shown)


@pytest.mark.promise("masking.identity", "masking.codes")
@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("sms", "sms"),
        ("1763604000000", "1763604000000"),
        ("447700900695", "[customer id]"),
        ("LOYAL-0042", "[customer id]"),
        ("GTW_NOT_FOUND", "GTW_NOT_FOUND"),
        ("9.5", "9.5"),
        ("carrier_pigeon", "carrier_pigeon"),
        ("rae@example.org", "[email "),
        ("sms_919876543210", "sms [phone "),
        ("OTP_482913", "OTP [otp]"),
    ],
)
def test_a_word_of_the_endpoint_is_shown_unless_it_identifies(word: str, shown: str) -> None:
    assert Masker(KEY, MIRA).word(word).startswith(shown)


@pytest.mark.promise("masking.codes")
@pytest.mark.parametrize(
    "text", ["", "Hello", "\ud83d half", "e\u0301" * 50, "&#52;&#56;2913 is your OTP", "Your OTP is 4\u200b82\u200b913"]
)
def test_odd_texts_are_masked_without_raising(text: str) -> None:
    shown = masked(text)
    shown.encode("utf-8")
    assert "2913" not in shown
