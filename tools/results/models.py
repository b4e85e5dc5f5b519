"""The result models of both tools: the published output schemas, and the gate that only masked texts pass.

Every text is a `MaskedText`, checked when a model is made; closed vocabularies are literals. Absent facts are None and
leave the answer.

The schemas are read by models in every session, so they are terse: small parts are published as one described object.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from ..endpoint.request import IdentifierName
from ..outcome import Outcome
from ..summary.finding import Severity
from ..text import MaskedText


class Part(BaseModel):
    """Anything that stands in a result."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, populate_by_name=True)


_OPEN_OBJECT = WithJsonSchema({"type": "object"})

Time = Annotated[MaskedText | None, Field(description="ISO 8601")]
Outcomes = Annotated[Mapping[Outcome, int], _OPEN_OBJECT, Field(description="Count by outcome")]
Channels = Annotated[tuple[MaskedText, ...], Field(description="Channels")]


class Customer(Part):
    ref: Annotated[MaskedText, Field(description="Stable pseudonym")]
    matched_by: Annotated[IdentifierName, WithJsonSchema({"type": "string"}), Field(description="Identifier asked by")]


class MessageEntry(Part):
    id: Annotated[MaskedText, Field(description="Message id")]
    channels: Channels
    status: Annotated[MaskedText, Field(description="Delivery status")]
    outcome: Annotated[Outcome, WithJsonSchema({"type": "string"}), Field(description="What the status means")]
    sent_at: Time = None
    delivered_at: Time = None
    to: Annotated[MaskedText | None, Field(description="Other receiver")] = None
    text: Annotated[MaskedText, Field(description="Masked text")]
    campaign_id: Annotated[MaskedText | None, Field(description="Absent: transactional")] = None


Cell = Annotated[MaskedText | int, WithJsonSchema({"type": ["string", "integer"]})]
"""An empty text where a row has nothing to say."""


class Table(Part):
    columns: Annotated[tuple[MaskedText, ...], Field(description="Cell names")]
    rows: Annotated[
        tuple[tuple[Cell, ...], ...],
        WithJsonSchema({"type": "array", "items": {"type": "array"}}),
        Field(description="Newest first; repeats: alike ones in one"),
    ]
    all: Annotated[Mapping[str, Cell] | None, _OPEN_OBJECT, Field(description="Cells all rows share")] = None
    outcomes: Annotated[Mapping[MaskedText, Outcome], _OPEN_OBJECT, Field(description="Outcome by status")]


class SurveyEntry(Part):
    name: Annotated[MaskedText | None, Field(description="Title")] = None
    score: Annotated[MaskedText | None, Field(description="NPS, 0-10")] = None
    sent_by: Annotated[MaskedText | None, Field(description="Pseudonym")] = None
    link: Annotated[MaskedText | None, Field(description="Host only")] = None
    sent_at: Time = None
    completed_at: Time = None


class MissedCallsEntry(Part):
    called: Annotated[bool, Field(description="Whether any was recorded")]
    last_at: Time = None


class Coverage(Part):
    matching: Annotated[int, Field(description="Messages that match")]
    shown: Annotated[int, Field(description="Earlier pages included")]
    omitted: Annotated[int, Field(description="matching - shown")]
    omitted_by_channel: Annotated[
        Mapping[MaskedText, int] | None, _OPEN_OBJECT, Field(description="Count by channels")
    ] = None
    omitted_by_outcome: Annotated[Mapping[Outcome, int] | None, _OPEN_OBJECT, Field(description="If room")] = None
    omitted_by_status: Annotated[Mapping[MaskedText, int] | None, _OPEN_OBJECT, Field(description="If room")] = None
    omitted_from: Time = None
    omitted_to: Time = None
    next_cursor: Annotated[MaskedText | None, Field(description="cursor of the next page")] = None


Masks = Annotated[Mapping[str, int] | None, _OPEN_OBJECT, Field(description="Masked values by kind")]
Warnings = Annotated[tuple[MaskedText, ...] | None, Field(description="Caveats")]
Surveys = Annotated[
    tuple[SurveyEntry, ...] | None,
    WithJsonSchema({"type": "array"}),
    Field(description="name, score (NPS), sent_by, link (host), sent_at, completed_at"),
]
MissedCallsPart = Annotated[MissedCallsEntry | None, _OPEN_OBJECT, Field(description="called, last_at")]
CustomerPart = Annotated[Customer, _OPEN_OBJECT, Field(description="ref: stable pseudonym; matched_by")]


class InteractionsResult(Part):
    """The answer of `get_customer_interactions`."""

    customer: CustomerPart
    messages: Annotated[tuple[MessageEntry, ...] | None, Field(description="With detail full")] = None
    table: Annotated[Table | None, Field(description="With detail concise")] = None
    surveys: Surveys = None
    missed_calls: MissedCallsPart = None
    coverage: Annotated[Coverage, Field(description="Ledger")]
    masked: Masks = None
    warnings: Warnings = None


class Period(Part):
    from_: Annotated[MaskedText | None, Field(alias="from", description="First message")] = None
    to: Annotated[MaskedText | None, Field(description="Last message")] = None


class ChannelFigures(Part):
    channel: Annotated[MaskedText, Field(description="Channel")]
    repeats: Annotated[MaskedText | None, Field(description="Channel it repeats")] = None
    messages: Annotated[int, Field(description="Messages on it")]
    outcomes: Outcomes
    statuses: Annotated[Mapping[MaskedText, int] | None, _OPEN_OBJECT, Field(description="Count by status")] = None
    delivery_rate: Annotated[float | None, Field(description="delivered/(delivered+failed)")] = None
    first_at: Time = None
    last_at: Time = None
    last_delivered_at: Time = None
    last_failed_at: Time = None
    failures_in_a_row: Annotated[int, Field(description="Since the last delivery")]


class CampaignFigures(Part):
    campaign_id: Annotated[MaskedText, Field(description="Campaign")]
    messages: Annotated[int, Field(description="Messages of it")]
    outcomes: Outcomes


class FindingEntry(Part):
    kind: MaskedText
    severity: Severity
    channels: tuple[MaskedText, ...]
    evidence: tuple[MaskedText, ...] | None = None
    """Ids of the newest messages that show it; absent where there is no message at all."""
    says: MaskedText
    """For the customer."""
    remedy: MaskedText | None = None
    """For the operator."""
    confidence: MaskedText | None = None
    """`low` where the data cannot decide."""


class SummaryResult(Part):
    """The answer of `summarize_channel_activity`."""

    customer: CustomerPart
    period: Annotated[Period | None, _OPEN_OBJECT, Field(description="from, to: first and last message")] = None
    total_messages: Annotated[int, Field(description="Each id once")]
    channels: Annotated[tuple[ChannelFigures, ...] | None, Field(description="Figures, busiest first")] = None
    campaigns: Annotated[
        tuple[CampaignFigures, ...] | None,
        WithJsonSchema({"type": "array"}),
        Field(description="campaign_id, messages, outcomes; busiest first"),
    ] = None
    findings: Annotated[
        tuple[FindingEntry, ...] | None,
        WithJsonSchema({"type": "array"}),
        Field(
            description="Gravest first: kind, severity, channels, evidence (newest ids), says (to the customer), "
            "remedy (to the operator), confidence"
        ),
    ] = None
    surveys: Surveys = None
    missed_calls: MissedCallsPart = None
    masked: Masks = None
    warnings: Warnings = None
