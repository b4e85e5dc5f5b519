"""The masker: from a raw text to one that may be shown, with an account of what was masked. It fails closed."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final, NamedTuple

from ..interaction import KnownCustomer
from ..outcome import KNOWN_STATUSES
from ..text import SEAL, MaskedText, RawText
from .codes import code_findings
from .contacts import canonical_number, email_spans, phone_spans
from .disguise import undisguised
from .findings import Finding
from .fold import Folded, fold
from .forms import digits_of
from .identity import ID_MASK, Identity
from .ids import id_spans
from .lexicon import Hits, hits_in
from .links import link_mask, link_spans
from .lone import lone_value
from .numbers import Number, numbers_in
from .others import Others
from .pseudonym import Pseudonyms
from .spans import Places, Span, cut, without_overlaps
from .spelled import spelled_numbers

logger: Final = logging.getLogger(__name__)

_SHORTEST_CODE: Final = 4
LONGEST_TEXT: Final = 65_536
WITHHELD_CODE: Final = "[message withheld: may hold a one-time code]"
WITHHELD_LONG: Final = "[message withheld: too long to be masked]"

_OWN_SYNTAX: Final = re.compile(
    r"\[(?=(?:otp|card|iban|link|id|phone|email|token|password|customer|message withheld)\b)", re.IGNORECASE
)
_ESCAPED: Final = re.compile(r"\([a-z][a-z ]{1,30}(?: [0-9a-z.:/-]{1,260})?\]", re.IGNORECASE)
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Characters that nobody sees and a model reads: controls, directions, tags. Joiners stay: scripts and emoji need them."""
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half a character, as cut texts have it: it cannot be sent as UTF-8."""
_GLUED_LINK: Final = re.compile(r"(?<=\w)(?=https?://)|(?<=\d)(?=www\.)", re.IGNORECASE)
_HAS_LINK: Final = re.compile(r"://|ww\.", re.IGNORECASE)
_LONG_NUMBER: Final = re.compile(r"[0-9]{4}")
_PLAIN_WORD: Final = re.compile(r"[0-9]{1,20}|no-id-[0-9]{1,6}|\+?[0-9.]{1,5}")
_KNOWN_WORDS: Final = KNOWN_STATUSES | {
    "UNKNOWN", "sms", "email", "emailbulk", "whatsapp", "viber", "zalo", "line", "phone", "survey", "missed_call",
    "checkin", "like", "comment", "mention", "retweet", "tweet", "feedback", "push", "rcs", "wechat", "telegram",
}  # fmt: skip
_NOTHING: Final[Mapping[str, int]] = {}


class Masked(NamedTuple):
    text: MaskedText
    found: Mapping[str, int]
    """How many of each kind were masked: `otp`, `customer mobile`, `phone`, …, `withheld`."""


class Masker:
    """Masks the texts of one answer: one customer's known values, one set of pseudonyms."""

    def __init__(
        self,
        key: bytes,
        customer: KnownCustomer,
        *,
        receivers: Iterable[RawText] = (),
        people: Iterable[RawText] = (),
        remembers: bool = True,
    ) -> None:
        """`receivers` and `people`: what typed fields name besides the customer; the customer's own are told apart."""
        self._identity = Identity(customer)
        self._pseudonyms = Pseudonyms(key)
        self._named_beside = receivers, people
        self._remembers = remembers
        self._seen: dict[tuple[RawText, bool], Masked] = {}
        self._addresses: dict[RawText, Masked | None] = {}

    @cached_property
    def _others(self) -> Others:
        """Made with the first text: an answer without texts needs none, and what fails here withholds a text."""
        return Others(*self._named_beside, self._pseudonyms)

    def mask(self, raw: RawText, *, transactional: bool = False) -> Masked:
        """A message's text, masked. Withheld whole where masking fails or the text is too long to be looked at.

        `transactional`: whether the record says that the message belongs to no campaign, as code messages do.
        """
        if not self._remembers:  # an endless stream of texts must not fill the memory
            return self._mask_or_withhold(raw, transactional)
        known = self._seen.get((raw, transactional))
        if known is None:
            known = self._seen[raw, transactional] = self._mask_or_withhold(raw, transactional)
        return known

    def explain(self, raw: RawText) -> list[str]:
        """Why each mask is where it is: the mask, and the rules and evidence behind it; never the value.

        Rules that raise make it empty: the text itself is then withheld.
        """
        try:
            findings = self._findings(_prepared(raw.reveal()[:LONGEST_TEXT]), transactional=False)
        except Exception:  # noqa: BLE001 (as in _mask_or_withhold)
            return []
        return [f"{finding.span.mask}: {', '.join(finding.reasons)}" for finding in findings]

    def address(self, raw: RawText) -> Masked | None:
        """Where a message went, None where that is the looked-up customer's own or nothing comparable is known."""
        if raw not in self._addresses:  # most messages of a history went to the same few
            self._addresses[raw] = self._address(raw)
        return self._addresses[raw]

    def _address(self, raw: RawText) -> Masked | None:
        value = " ".join(raw.reveal().split())
        if "@" in value:
            if not self._identity.has_email or self._identity.owns_email(value):
                return None
            return self._named("email", value.lower())
        digits = digits_of(value)
        if not digits or "*" in value or not self._identity.has_mobile or self._identity.owns_mobile(digits):
            return None
        return self._named("phone", canonical_number(value))

    def word(self, word: str) -> MaskedText:
        """An id, a status or a channel: our own vocabulary and plain numbers as they are, anything else masked."""
        if word in _KNOWN_WORDS:
            return MaskedText(word, SEAL)
        if self._identity.owns_id(word):
            return MaskedText(ID_MASK, SEAL)
        if _PLAIN_WORD.fullmatch(word):
            return MaskedText(word, SEAL)
        # A number glued to a word by `_` would hide from every rule that looks for one that stands alone.
        return self.mask(RawText(word.replace("_", " ") if _LONG_NUMBER.search(word) else word)).text

    def link(self, raw: RawText) -> Masked | None:
        """A link that is known to be one (a survey's): its host at most."""
        value = raw.reveal().strip()
        return Masked(MaskedText(link_mask(value), SEAL), {"link": 1}) if value else None

    def person(self, raw: RawText) -> Masked | None:
        """Somebody's name in a field that holds nothing else."""
        name = " ".join(fold(raw.reveal()).lower.split())
        return self._named("name", name) if name else None

    def _named(self, kind: str, value: str) -> Masked:
        return Masked(MaskedText(f"[{kind} {self._pseudonyms.name(kind, value)}]", SEAL), {kind: 1})

    def _mask_or_withhold(self, raw: RawText, transactional: bool) -> Masked:
        if len(raw) > LONGEST_TEXT:
            return Masked(MaskedText(WITHHELD_LONG, SEAL), {"withheld": 1})
        try:
            return self._masked(raw.reveal(), transactional)
        except Exception as error:  # noqa: BLE001 (whatever a rule raised: showing the text is the one wrong answer)
            # No traceback: it would quote the text.
            logger.error("masking failed (%s); the text was withheld", type(error).__name__)  # noqa: TRY400
            return Masked(MaskedText(WITHHELD_CODE, SEAL), {"withheld": 1})

    def _masked(self, text: str, transactional: bool) -> Masked:
        folded = _prepared(text)
        spans = without_overlaps([finding.span for finding in self._findings(folded, transactional)])
        if not spans:
            return Masked(MaskedText(folded.original, SEAL), _NOTHING)
        masked = cut(folded.original, [_in_original(folded, span) for span in spans])
        return Masked(MaskedText(masked, SEAL), Counter(span.kind.replace(" ", "_") for span in spans))

    def _findings(self, folded: Folded, transactional: bool) -> list[Finding]:
        """Every rule's finds, the surest first: where two overlap, the earlier names the mask."""
        # The words of a mask that came in from outside announce nothing.
        hits = _cue_words(folded.plain)
        if "]" in folded.text:
            masks = Places(match.span() for match in _ESCAPED.finditer(folded.text))
            hits = Hits(hit for hit in hits.all if not masks.overlap(hit.start, hit.end))
        sure = [
            *link_spans(folded),
            *self._identity.spans(folded),
            *self._others.spans(folded),
            *email_spans(folded, self._pseudonyms),
            *id_spans(folded, hits, self._pseudonyms),
        ]
        numbers = numbers_in(folded.lower, folded.text)
        if _may_be_spelled_out(numbers, hits):
            numbers = sorted([*numbers, *spelled_numbers(folded.plain)])
        sure += phone_spans(folded, numbers, hits, self._pseudonyms)
        taken = [(span.start, span.end) for span in sure]
        found = [Finding(span, (f"{span.kind}, by its form",)) for span in sure]
        found += code_findings(folded, numbers, hits, taken, transactional=transactional)
        return found or [Finding(span, ("all that the text holds",)) for span in lone_value(folded)]


def _cue_words(plain: str) -> Hits:
    """The cue words of a text, those in disguise among them."""
    open_faced = undisguised(plain)
    hits = hits_in(plain)
    return hits if open_faced is None else Hits({*hits.all, *hits_in(open_faced).all})


def _may_be_spelled_out(numbers: Iterable[Number], hits: Hits) -> bool:
    """Whether a code is spoken of, and no number is there to be it."""
    return not hits.kinds.isdisjoint(("strong", "weak")) and not any(
        number.kind == "plain" and len(number.bare) >= _SHORTEST_CODE for number in numbers
    )


def _prepared(text: str) -> Folded:
    """A text without half, control and invisible characters, and without anything that looks like a mask of ours, folded.

    A link glued to a number is set apart from it: "482913https://example.com" would hide the number from every rule.
    """
    shown = _UNSEEN.sub("", text)
    if not shown.isascii():
        shown = _LONE_SURROGATE.sub("\ufffd", shown)
    if "[" in shown:
        shown = _OWN_SYNTAX.sub("(", shown)
    return fold(_GLUED_LINK.sub(" ", shown) if _HAS_LINK.search(shown) else shown)


def _in_original(folded: Folded, span: Span) -> Span:
    start, end = folded.original_span(span.start, span.end)
    return span._replace(start=start, end=end)
