"""A timeline of characters: a row for each channel, a column for each span of time, the gravest outcome as its sign. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

Structure = dict[str, Any]

SIGNS: Final = {
    "engaged": ("✔", "green"),
    "delivered": ("✔", "green"),
    "in_flight": ("…", "yellow"),
    "not_delivered": ("✘", "red"),
    "blocked": ("⊘", "red"),
    "configuration": ("⚙", "magenta"),
    "unknown": ("?", "yellow"),
}
"""A sign and a colour for each outcome: nothing is said by colour alone."""

_GRAVEST: Final = ("configuration", "blocked", "not_delivered", "unknown", "in_flight", "delivered", "engaged")
_NARROWEST: Final = 20
_WIDEST: Final = 120


class Dot(NamedTuple):
    """One message, or several alike, as a chart needs it."""

    at: datetime
    channels: tuple[str, ...]
    outcome: str


class Chart(NamedTuple):
    rows: tuple[tuple[str, tuple[str | None, ...]], ...]
    """Each channel's name, and the outcome of each column; None where nothing was sent."""
    oldest: datetime
    newest: datetime

    @property
    def columns(self) -> int:
        return len(self.rows[0][1])


def dots(answer: Structure) -> list[Dot]:
    """The messages of `get_customer_interactions` in either detail, as far as their times are known."""
    if "messages" in answer:
        found = ((one.get("sent_at"), tuple(one["channels"]), one["outcome"]) for one in answer["messages"])
    else:
        found = _of_table(answer.get("table", {}))
    return [Dot(_moment(at), channels, outcome) for at, channels, outcome in found if at]


def chart(points: Sequence[Dot], width: int) -> Chart | None:
    """Drawn into so many columns; None where there is nothing to draw."""
    if not points:
        return None
    columns = max(_NARROWEST, min(width, _WIDEST))
    oldest, newest = min(one.at for one in points), max(one.at for one in points)
    span = (newest - oldest).total_seconds() or 1.0
    names = dict.fromkeys(name for one in points for name in one.channels)
    if "sms" in names and all("sms" in one.channels for one in points if "phone" in one.channels):
        names.pop("phone", None)  # the endpoint repeats sms under phone
    cells: dict[str, list[str | None]] = {name: [None] * columns for name in names}
    for one in points:
        column = round((one.at - oldest).total_seconds() / span * (columns - 1))
        for name in one.channels:
            if name in cells:
                cells[name][column] = _graver(cells[name][column], one.outcome)
    return Chart(tuple((name, tuple(row)) for name, row in cells.items()), oldest, newest)


def _of_table(table: Structure) -> Iterable[tuple[str, tuple[str, ...], str]]:
    outcomes: Structure = table.get("outcomes", {})
    for row in table.get("rows", ()):
        cells = {**table.get("all", {}), **dict(zip(table["columns"], row, strict=True))}
        newest = str(cells.get("sent_at", "")).split("/")[0]
        yield newest, tuple(str(cells["channels"]).split("+")), outcomes.get(cells["status"], "unknown")


def _moment(written: str) -> datetime:
    """Zoned and zoneless times on one line: those without a zone as if they were UTC."""
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _graver(one: str | None, other: str) -> str:
    return other if one is None or _GRAVEST.index(other) < _GRAVEST.index(one) else one
