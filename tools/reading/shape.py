"""Which of the two response shapes an answer has, and its channels, network and customer in one common form.

The version that was asked decides nothing: the body does. Sources: the published samples of v2 and v1.1 and their older
forms; v1.1's newer spelling `reciever`, the older `receiver`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from ..errors import AnswerUnreadable
from ..interaction import KnownCustomer
from ..text import RawText
from .fields import Fields, as_channel, as_list, as_object, as_text, as_word, first

NETWORKS: Final = frozenset({"capillary", "facebook", "twitter", "foursquare"})


@dataclass(frozen=True, slots=True)
class Block:
    """One channel's part of an answer, its entries still unread."""

    channel: str
    fields: Fields
    messages: Any
    surveys: Any


@dataclass(frozen=True, slots=True)
class Shape:
    blocks: tuple[Block, ...]
    customer: KnownCustomer
    unreadable: Counter[str]
    warnings: tuple[str, ...]


def shape_of(body: Any, network: str) -> Shape:
    """The channels of `network` in an answer of either shape.

    Raises:
        AnswerUnreadable: the body has neither shape.
    """
    fields = as_object(body)
    if fields is None:
        raise AnswerUnreadable
    if "interaction" in fields:
        return _v2(fields)
    customers = as_list((as_object(fields.get("response")) or {}).get("customer"))
    customer = as_object(customers[0]) if customers else None
    if customer is None:
        raise AnswerUnreadable
    return _v1(customer, network)


def _v2(body: Fields) -> Shape:
    unreadable: Counter[str] = Counter()
    blocks: list[Block] = []
    for entry in _entries(body.get("interaction"), unreadable):
        channel = as_channel(first(entry, "name", "type"))
        if channel is None:
            unreadable["channel"] += 1
            continue
        blocks.append(Block(channel, entry, entry.get("messageList"), entry.get("surveys")))
    return Shape(tuple(blocks), _name_in(body), unreadable, tuple(_warning_codes(body.get("warnings"))))


def _v1(customer: Fields, network: str) -> Shape:
    unreadable: Counter[str] = Counter()
    networks = as_list((as_object(customer.get("interactions")) or {}).get("network"))
    blocks: list[Block] = []
    for one in _entries(networks, unreadable):
        if as_channel(one.get("name")) != network:
            continue
        for entry in _entries(as_list(one.get("interaction")), unreadable):
            channel = as_channel(first(entry, "type", "name"))
            if channel is None:
                unreadable["channel"] += 1
                continue
            messages = _inside(entry, "messages", "message")
            blocks.append(Block(channel, entry, messages, _inside(entry, "surveys", "survey")))
    return Shape(tuple(blocks), _identity_in(customer), unreadable, ())


def _entries(value: Any, unreadable: Counter[str]) -> list[Fields]:
    """The objects of a list; a null list and entries that are no objects are counted, not dropped in silence."""
    if value is None:
        unreadable["channel"] += 1
    entries = [as_object(entry) for entry in as_list(value)]
    unreadable["channel"] += entries.count(None)
    return [entry for entry in entries if entry is not None]


def _inside(entry: Fields, plural: str, singular: str) -> Any:
    """`messages: {message: […]}`, which older answers collapse and newer ones flatten."""
    value = entry.get(plural)
    wrapper = as_object(value)
    return wrapper[singular] if wrapper is not None and singular in wrapper else value


def _name_in(body: Fields) -> KnownCustomer:
    """v2's top-level `name`: the network in every sample, the customer's name in its documentation. So it may be both."""
    name = as_word(body.get("name"), 200)
    return KnownCustomer() if name is None or name.lower() in NETWORKS else KnownCustomer(names=(RawText(name),))


def _identity_in(customer: Fields) -> KnownCustomer:
    def named(*names: str) -> tuple[RawText, ...]:
        values = (as_text(customer.get(name)) for name in names)
        return tuple(value for value in values if value and value.reveal().strip().lower() != "null")

    first_name, last_name = (as_text(customer.get(name)).reveal().strip() for name in ("firstname", "lastname"))
    whole = (RawText(f"{first_name} {last_name}"),) if first_name and last_name else ()
    return KnownCustomer(
        names=whole + named("name", "firstname", "lastname", "first_name", "last_name"),
        mobiles=named("mobile", "phone"),
        emails=named("email"),
        ids=named("external_id", "id", "user_id", "loyalty_id"),
    )


def _warning_codes(warnings: Any) -> list[str]:
    """The numbers of the endpoint's own warnings; a warning with `status: false` is one all the same."""
    codes = (as_word((as_object(entry) or {}).get("code"), 9) for entry in as_list(warnings))
    return [code for code in codes if code is not None and code.isdecimal()]
