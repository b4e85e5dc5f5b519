"""Masking over generated texts and people: nothing known leaks, nothing unmasks, every pattern stays linear."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import time
from collections.abc import Callable, Iterator

import pytest
from capillary_interactions.tools import privacy
from capillary_interactions.tools.interaction import KnownCustomer
from capillary_interactions.tools.privacy import Masker
from capillary_interactions.tools.text import RawText
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from support import call, examples, message, server_answering, v2

KEY = b"a key for tests"
PEOPLE = 2_000

GIVEN = "Mirala|Tovin|Zéfira|Ørjan|Łucjana|Quillon|Brunhild-Ava|Sævar|Ileanna|Xochitl|मीरालता|తోవిన్|米拉娜|미라나|Миралина|Ζεφύρα|ميرالا|מיראלה".split("|")  # fmt: skip  # noqa: SIM905
FAMILY = "Sampleton|Vexholm|O'Brankel|de la Quorna|Žibrinský|Østerquil|Nguyễnova|Van der Plimsk|नमूनावाला|範本|샘플|Образцова|Παράδειγμας|عينةلي".split("|")  # fmt: skip  # noqa: SIM905
FRAMES = (
    "Dear {}, your order 55120 has shipped.",
    "{}, your points: 1,240",
    "Order for {} is ready",
    "Hi {}! It is {} who asked",
    "Contact: {}.",
    "({})",
    '"{}" joined on 14 May',
)
WRITTEN: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("name", str),
    ("name", str.upper),
    ("name", lambda name: " ".join(reversed(name.split(" ", 1)))),
    ("name", lambda name: name.split(" ", 1)[0]),
    ("name", lambda name: f"{name.split(' ', 1)[0]}'s"),
    ("mobile", lambda digits: f"+{digits}"),
    ("mobile", lambda digits: digits[2:]),
    ("mobile", lambda digits: f"0{digits[2:6]} {digits[6:9]} {digits[9:]}"),
    ("mobile", lambda digits: f"+{digits[:2]}-{digits[2:7]}-{digits[7:]}"),
    ("mobile", lambda digits: digits.translate(str.maketrans("0123456789", "०१२३४५६७८९"))),
    ("email", str),
    ("email", str.upper),
    ("email", lambda address: address.partition("@")[0]),
    ("email", lambda address: address.replace("@", "%40")),
    ("id", str),
    ("id", lambda value: value.lower().replace("-", "")),
)


def _people(seed: int) -> Iterator[dict[str, str]]:
    chance = random.Random(seed)
    for _ in range(PEOPLE):
        local = "".join(chance.choices("bdfgklmnprstvz", k=6)) + str(chance.randrange(100))
        yield {
            "name": f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}",
            "mobile": f"44770090{chance.randrange(10_000):04}",
            "email": f"{local}@example.com",
            "id": f"ZQ-{chance.randrange(10_000, 10_000_000)}",
        }


def _customer(person: dict[str, str]) -> KnownCustomer:
    return KnownCustomer(*((RawText(person[field]),) for field in ("name", "mobile", "email", "id")))


def _readable(secret: str, shown: str) -> bool:
    """Whether a value can be read in a text, any of the masks aside."""
    return secret.casefold() in re.sub(r"\[[^\]]*\]", "[]", shown).casefold()


@pytest.mark.promise("masking.identity")
def test_no_form_of_two_thousand_generated_people_leaks() -> None:
    chance = random.Random(1)
    leaks: list[str] = []
    for person in _people(2):
        kind, form = chance.choice(WRITTEN)
        secret = form(person[kind])
        shown = Masker(KEY, _customer(person)).mask(RawText(chance.choice(FRAMES).replace("{}", secret))).text
        if _readable(secret.removesuffix("'s"), shown):
            leaks.append(f"{kind}: {secret} in {shown}")
    assert leaks == []


CODES = st.text("0123456789", min_size=6, max_size=6)
MESSAGES = st.sampled_from(
    [
        "Your OTP is {}. Valid for 10 minutes.",
        "【云测】您的验证码是{}，请勿泄露",
        "Ihr Bestätigungscode lautet {}",
        "{} es su código de verificación",
        "رمز التحقق الخاص بك هو {}",
        "आपका ओटीपी {} है",
    ]
)


@pytest.mark.promise("masking.codes")
@hypothesis_settings(max_examples=examples(150), deadline=None)
@given(pairs=st.lists(st.tuples(MESSAGES, CODES), min_size=2, max_size=4), joint=st.sampled_from(["\n", " ", " | "]))
def test_joining_messages_unmasks_none_and_neither_does_taking_them_apart(
    pairs: list[tuple[str, str]], joint: str
) -> None:
    texts = [frame.format(code) for frame, code in pairs]
    for shown in (Masker(KEY, KnownCustomer()).mask(RawText(text)).text for text in (joint.join(texts), *texts)):
        assert not any(code in shown for _, code in pairs)


@pytest.mark.promise("masking.values")
@pytest.mark.parametrize(
    "written", ["447700900999", "7700900999", "07700-900-999", "ref447700900999 7700 900 999", "٤٤٧٧٠٠٩٠٠٩٩٩"]
)
def test_a_receivers_number_is_masked_the_same_in_every_text(written: str) -> None:
    masker = Masker(KEY, KnownCustomer(), receivers=(RawText("447700900999"),), people=(RawText("Tovin Vexholm"),))
    named = masker.address(RawText("447700900999"))
    shown = masker.mask(RawText(f"Moved to {written} by Tovin Vexholm")).text
    assert named is None  # with nothing known of the customer, nobody can say that it is another's
    assert re.search(r"\[phone \w+\]", shown)
    assert not re.search(r"[0-9٠-٩]{4}", re.sub(r"\[[^\]]*\]", "", shown))
    assert "Tovin" not in shown


@pytest.mark.promise("masking.values")
async def test_what_a_typed_field_names_is_masked_in_the_messages_of_the_same_answer() -> None:
    """A message that went to another number, and repeats it: one pseudonym, wherever the number stands."""
    elsewhere = message(1, "Ref447700900999 stays on file for 7700 900999", receiver="447700900999")
    answer = await call(
        server_answering(v2(elsewhere, message(2, "Welcome"))), "get_customer_interactions", detail="full"
    )
    pseudonym = answer["messages"][0]["to"]
    assert answer["messages"][0]["text"].count(pseudonym) >= 1
    assert "900999" not in str(answer)


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every compiled pattern of the masking package, in tables and dataclasses too."""
    seen: set[str] = set()
    for module in pkgutil.iter_modules(privacy.__path__, f"{privacy.__name__}."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for found in _inside(value):
                if found.pattern not in seen:
                    seen.add(found.pattern)
                    yield f"{module.name.rsplit('.', 1)[1]}.{name}", found


def _inside(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _inside(one)


PATTERNS = list(_patterns())
BOMBS = ("a", "A", "1", " ", "1 ", "a ", "1-", "1.", "a.", "a1", "ab12-", "(1", "@a.", "a@", "code ", "x" * 63 + ".", "0f:", "é", "अ", "١", "中", "!", "\n", "[at] ", "AB12 ")  # fmt: skip
SHORT, LONG = 2_000, 16_000


@pytest.mark.promise("masking.closed")
@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[f"{name}-{at}" for at, (name, _) in enumerate(PATTERNS)])
def test_a_patterns_work_grows_with_the_text_and_not_with_its_square(name: str, pattern: re.Pattern[str]) -> None:
    """A ratio within one run: eight times the text takes no more than some twenty times as long (a square takes 64)."""

    def spent(text: str) -> float:
        begun = time.process_time()
        for _ in pattern.finditer(text):
            pass
        return time.process_time() - begun

    for bomb in BOMBS:
        short, long = (bomb * SHORT)[:SHORT], (bomb * LONG)[:LONG]
        floor = 0.002  # below that the clock measures itself
        assert min(spent(long) for _ in range(2)) <= 24 * max(floor, min(spent(short) for _ in range(3))), repr(bomb)


@pytest.mark.promise("masking.closed")
@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "é\u0301" * 500_000,
        "\u202e\u200b" * 60_000,
        "QUJDREVGR0g=" * 5_000,
        "<p>482913</p>" * 4_000,
        '{"otp":"482913"}' * 4_000,
        "\ud800" * 60_000,
    ],
    ids=["1 MB", "marks", "bidi", "base64", "html", "json", "surrogates"],
)
def test_a_monstrous_text_is_masked_or_withheld(text: str) -> None:
    result = Masker(KEY, KnownCustomer()).mask(RawText(text))
    result.text.encode("utf-8")
    assert "482913" not in result.text


@pytest.mark.promise("masking.identity")
def test_ten_thousand_names_of_one_customer_are_known_up_to_a_bound() -> None:
    names = tuple(RawText(f"Vexholm{number} Tovin{number}") for number in range(10_000))
    shown = Masker(KEY, KnownCustomer(names=names)).mask(RawText("Dear Vexholm17 Tovin17, welcome")).text
    assert shown == "Dear [customer name], welcome"
