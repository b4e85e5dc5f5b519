"""Masking messages, surveys and calls: from the domain's raw values to ones that fit into a result model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from ..interaction import Message, MissedCalls, Survey
from ..outcome import Outcome
from ..privacy import MaskedText, shown_time
from .models import MissedCallsEntry, SurveyEntry

if TYPE_CHECKING:
    from ..privacy import Masked, Masker


class ShownMessage(NamedTuple):
    """A message, masked, with its times still as times."""

    id: MaskedText
    channels: tuple[MaskedText, ...]
    status: MaskedText
    outcome: Outcome
    sent_at: datetime | None
    delivered_at: datetime | None
    to: MaskedText | None
    text: MaskedText
    campaign_id: MaskedText | None
    found: Mapping[str, int]
    """What was masked in it, by kind."""


def masked_text(message: Message, masker: Masker) -> Masked:
    """A message's text, masked in the knowledge of whether it belongs to a campaign."""
    return masker.mask(message.text, transactional=message.campaign_id is None)


def masked_message(message: Message, masker: Masker) -> ShownMessage:
    text = masked_text(message, masker)
    to = masker.address(message.receiver)
    return ShownMessage(
        id=masker.word(message.id),
        channels=tuple(masker.word(channel) for channel in message.channels),
        status=masker.word(message.status),
        outcome=message.outcome,
        sent_at=message.sent_at,
        delivered_at=message.delivered_at,
        to=to.text if to else None,
        text=text.text,
        campaign_id=masker.word(message.campaign_id) if message.campaign_id is not None else None,
        found=Counter(text.found) + Counter(to.found) if to else text.found,
    )


def masked_surveys(surveys: Iterable[Survey], masker: Masker) -> tuple[tuple[SurveyEntry, ...], Counter[str]]:
    """The surveys without their links' tokens, and what was masked in them."""
    found: Counter[str] = Counter()
    entries: list[SurveyEntry] = []
    for survey in surveys:
        name, person, link = masker.mask(survey.name), masker.person(survey.sent_by), masker.link(survey.link)
        for part in (name, person, link):
            found.update(part.found if part else {})
        entries.append(
            SurveyEntry(
                name=name.text or None,
                score=masker.word(survey.score) if survey.score else None,
                sent_by=person.text if person else None,
                link=link.text if link else None,
                sent_at=time_or_none(survey.sent_at),
                completed_at=time_or_none(survey.completed_at),
            )
        )
    return tuple(entries), found


def masked_calls(calls: MissedCalls | None) -> MissedCallsEntry | None:
    """A missed call, None where none was recorded: what is absent is left out."""
    if calls is None or not (calls.called or calls.last_at):
        return None
    return MissedCallsEntry(called=calls.called, last_at=time_or_none(calls.last_at))


def time_or_none(moment: datetime | None) -> MaskedText | None:
    return None if moment is None else shown_time(moment)


def counted(found: Iterable[Mapping[str, int]]) -> dict[str, int] | None:
    """All that was masked, by kind, most frequent first; None where nothing was."""
    total: Counter[str] = Counter()
    for one in found:
        total.update(one)
    return dict(total.most_common()) or None
