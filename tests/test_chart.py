"""The timeline of characters: pure, of any width, the gravest outcome of a column shown."""

from __future__ import annotations

from typing import Any

import pytest
from capillary_interactions.server.chart import SIGNS, chart, dots
from capillary_interactions.tools.outcome import STATUSES_BY_OUTCOME


def answer(*sent: tuple[str, list[str], str]) -> dict[str, Any]:
    return {"messages": [{"sent_at": at, "channels": channels, "outcome": outcome} for at, channels, outcome in sent]}


def drawn(picture: Any) -> dict[str, str]:
    return {name: "".join(SIGNS[one][0] if one else "·" for one in cells) for name, cells in picture.rows}


@pytest.mark.promise("picture.terminal")
def test_each_channel_has_a_row_and_time_runs_to_the_right() -> None:
    picture = chart(
        dots(
            answer(
                ("2026-11-20T12:00:00", ["email"], "not_delivered"),
                ("2026-11-10T12:00:00", ["sms", "phone"], "delivered"),
                ("2026-11-01T12:00:00Z", ["sms", "phone"], "blocked"),
            )
        ),
        20,
    )
    assert drawn(picture) == {"email": "·" * 19 + "✘", "sms": "⊘········✔··········"}


@pytest.mark.promise("picture.terminal")
@pytest.mark.parametrize(("width", "columns"), [(-5, 20), (20, 20), (77, 77), (5000, 120)])
def test_it_fits_the_width_within_reason(width: int, columns: int) -> None:
    picture = chart(dots(answer(("2026-11-20T12:00:00", ["sms"], "delivered"))), width)
    assert picture is not None
    assert picture.columns == columns


@pytest.mark.promise("picture.terminal")
def test_a_failure_is_not_hidden_by_deliveries_in_the_same_column() -> None:
    fates = ["delivered", "not_delivered", "engaged", "in_flight"]
    picture = chart(dots(answer(*(("2026-11-20T12:00:00", ["sms"], fate) for fate in fates))), 20)
    assert drawn(picture)["sms"].count("✘") == 1
    assert drawn(picture)["sms"].count("·") == 19


@pytest.mark.promise("picture.terminal")
def test_messages_without_a_time_are_not_drawn_and_nothing_is_no_chart() -> None:
    assert chart(dots({}), 80) is None
    assert chart(dots({"messages": [{"channels": ["sms"], "outcome": "delivered"}]}), 80) is None


@pytest.mark.promise("picture.terminal")
def test_a_table_is_drawn_like_the_messages() -> None:
    table = {
        "columns": ["sent_at", "status"],
        "rows": [["2026-11-20T12:00:00/13:00:00", "X"], ["2026-11-01T12:00:00", "DELIVERED"]],
        "all": {"channels": "sms+phone"},
        "outcomes": {"DELIVERED": "delivered"},
    }
    assert drawn(chart(dots({"table": table}), 20)) == {"sms": "✔" + "·" * 18 + "?"}


@pytest.mark.promise("picture.terminal")
def test_every_outcome_has_a_sign() -> None:
    assert set(SIGNS) == {*STATUSES_BY_OUTCOME, "unknown"}
    assert len({sign for sign, _ in SIGNS.values()}) == len(SIGNS) - 1  # opened is delivered
