"""From a question to the request that asks it, for both versions of the endpoint. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from ..text import RawText
from .config import EndpointConfig

IdentifierName = Literal["mobile", "email", "external_id"]
Network = Literal["capillary", "facebook", "twitter", "foursquare"]

DOCUMENTED_FILTERS: Final = frozenset({"email", "whatsapp", "zalo", "line", "viber"})
"""Channels that the endpoint documents as a `type` filter too. `sms`, `phone`, … come back but may not be asked for."""


PAGE: Final = 50
"""v1.1's documented limit of a channel's list."""


@dataclass(frozen=True, slots=True)
class Question:
    """Whom to ask about. `channels` only narrows what is fetched; the answer is filtered again on our side."""

    identifier_name: IdentifierName
    identifier_value: RawText
    network: Network = "capillary"
    channels: tuple[str, ...] = ()
    offset: int = 0
    """Of the page asked for: v1.1 lists `PAGE` messages a channel. v2 documents no pages."""


@dataclass(frozen=True, slots=True)
class EndpointRequest:
    """A GET on the endpoint. `params` carries an identifier: it must not be shown anywhere."""

    path: str
    params: tuple[tuple[str, str], ...]

    def __repr__(self) -> str:
        return f"EndpointRequest({self.path!r}, …)"


def request_for(question: Question, config: EndpointConfig) -> EndpointRequest:
    """The request in the configured version's spelling; the transport percent-encodes (`+` travels as `%2B`)."""
    value = question.identifier_value.reveal()
    shared = (("network", question.network), *_type_filter(question))
    if config.api_version == "v1.1":
        return EndpointRequest(
            "/v1.1/customer/interactions", ((question.identifier_name, value), *shared, *_page(question))
        )
    name = config.external_id_name if question.identifier_name == "external_id" else question.identifier_name
    return EndpointRequest("/v2/customers/interaction", (("identifierName", name), ("identifierValue", value), *shared))


def _page(question: Question) -> tuple[tuple[str, str], ...]:
    """`limit` and `offset`, only beyond the first page: that is what the endpoint answers unasked."""
    return (("limit", str(PAGE)), ("offset", str(question.offset))) if question.offset else ()


def documented_filter(question: Question) -> str | None:
    """`type`, only where one documented filter covers all that was asked: a wrong one may silently give nothing."""
    match question.channels:
        case (channel,) if channel in DOCUMENTED_FILTERS:
            return channel
        case _:
            return None


def _type_filter(question: Question) -> tuple[tuple[str, str], ...]:
    channel = documented_filter(question)
    return (("type", channel),) if channel else ()
