"""The arguments of both tools, as strict pydantic models: an unknown one is refused, none is echoed in an error."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal, Self

from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase
from pydantic import BeforeValidator, ConfigDict, Field, field_validator, model_validator

from .endpoint.request import IdentifierName, Network, Question
from .outcome import Outcome
from .reading.fields import as_channel
from .select import Criteria, Window, day_end, day_start
from .text import RawText

SMALLEST_BUDGET: Final = 256
LARGEST_BUDGET: Final = 10_000

_SEPARATORS: Final = re.compile(r"[\s\-().+]+")
_DATE_HINT: Final = "give an ISO date (2026-03-07) or date-time (2026-03-07T14:00:00, zone optional)"


def _as_list(value: Any) -> Any:
    """Some clients write a list as a JSON string or as words with commas."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("["):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return [word.strip() for word in value.split(",") if word.strip()]


def _as_channel(value: Any) -> Any:
    return as_channel(value) if isinstance(value, str) else value


def _whole(value: Any) -> Any:
    """A number that JSON carried as a float: 917385022695.0 must not become another customer's digits."""
    if not isinstance(value, float):
        return value
    if not value.is_integer():
        raise ValueError("is a broken number; give it as a text")
    return int(value)


Channel = Annotated[str, BeforeValidator(_as_channel), Field(min_length=1, max_length=32)]


class CustomerArguments(ArgModelBase):
    """What both tools ask: which customer, which channels, which time."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, coerce_numbers_to_str=True, hide_input_in_errors=True, str_strip_whitespace=True
    )

    identifier_name: Annotated[IdentifierName, Field(description="Kind")]
    identifier_value: Annotated[
        str,
        BeforeValidator(_whole),
        Field(min_length=1, max_length=320, description="Mobile with country code"),
    ]
    network: Annotated[Network, Field(description="Rarely needed")] = "capillary"
    channels: Annotated[
        Annotated[list[Channel], Field(max_length=32)] | None,
        BeforeValidator(_as_list),
        Field(description="Such as sms, email, whatsapp"),
    ] = None
    since: Annotated[str | None, Field(description="ISO date or time")] = None
    until: Annotated[str | None, Field(description="Inclusive")] = None
    max_tokens: Annotated[int | None, Field(ge=SMALLEST_BUDGET, le=LARGEST_BUDGET, description="Budget")] = None

    @field_validator("since", "until")
    @classmethod
    def _is_a_date(cls, value: str | None) -> str | None:
        if value is not None:
            _moment(value, ends=False)
        return value

    @model_validator(mode="after")
    def _is_answerable(self) -> Self:
        self.identifier()
        if self.window().is_empty:
            raise ValueError("since is after until")
        return self

    def identifier(self) -> str:
        """The identifier as the endpoint wants it: a mobile as digits with country code and no plus."""
        value = self.identifier_value
        if self.identifier_name == "mobile":
            value = _SEPARATORS.sub("", value)
            value = value.removeprefix("00") if value.startswith("00") else value
            if not (value.isascii() and value.isdecimal() and 5 <= len(value) <= 20):
                raise ValueError("identifier_value is no mobile number: give digits with the country code")
        elif self.identifier_name == "email" and not re.fullmatch(r"[^@\s]{1,128}@[^@\s]{1,190}", value):
            raise ValueError("identifier_value is no e-mail address")
        return value

    def question(self) -> Question:
        return Question(
            self.identifier_name, RawText(self.identifier()), self.network, tuple(sorted(set(self.channels or ())))
        )

    def window(self) -> Window:
        return Window(
            _moment(self.since, ends=False) if self.since else None,
            _moment(self.until, ends=True) if self.until else None,
        )

    def criteria(self) -> Criteria:
        return Criteria(channels=frozenset(self.channels or ()), window=self.window())


class InteractionsArguments(CustomerArguments):
    """The arguments of `get_customer_interactions`."""

    outcomes: Annotated[list[Outcome] | None, BeforeValidator(_as_list), Field(description="Any of")] = None
    campaign_id: Annotated[str | None, Field(max_length=64, description="Campaign")] = None
    contains: Annotated[str | None, Field(max_length=200, description="Masked text to find")] = None
    detail: Annotated[Literal["concise", "full"], Field(description="full adds ids, receivers")] = "concise"
    cursor: Annotated[str | None, Field(max_length=400, description="next_cursor")] = None

    def criteria(self) -> Criteria:
        common = super().criteria()
        return Criteria(common.channels, frozenset(self.outcomes or ()), common.window, self.campaign_id or None)


class SummaryArguments(CustomerArguments):
    """The arguments of `summarize_channel_activity`."""


def _moment(value: str, *, ends: bool) -> datetime:
    """The moment a bound names; a plain date is that whole day, on both ends."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            day = date.fromisoformat(value)
            return day_end(day) if ends else day_start(day)
        if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", value):
            return datetime.fromisoformat(value)
    except ValueError:
        pass
    raise ValueError(f"is no date: {_DATE_HINT}")
