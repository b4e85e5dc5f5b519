"""Answers for people: tables in a terminal of any width, and the same without colour in a pipe."""

from __future__ import annotations

from typing import Any, Final

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from .chart import SIGNS, chart, dots

Structure = dict[str, Any]

_LANE: Final = 10
"""Columns of a channel's name beside the timeline."""
_GRADES: Final = {"problem": ("✘", "red"), "warning": ("▲", "yellow"), "note": ("•", "cyan")}


def console() -> Console:
    return Console(highlight=False)


def show_answer(out: Console, answer: Structure, drawn: Structure | None = None) -> None:
    """Either tool's result: who, a timeline, messages or figures, findings, surveys, the ledger, caveats.

    `drawn` is the answer whose messages the timeline shows, where it is not this one.
    """
    customer = answer["customer"]
    out.print(f"[bold]Customer {customer['ref']}[/] (found by {customer['matched_by']})")
    _show_chart(out, answer if drawn is None else drawn)
    if "table" in answer:
        _show_table(out, answer["table"])
    if "messages" in answer:
        _show_messages(out, answer["messages"])
    if "channels" in answer:
        _show_channels(out, answer)
    for finding in answer.get("findings", ()):
        _show_finding(out, finding)
    _show_rest(out, answer)


def _show_chart(out: Console, answer: Structure) -> None:
    picture = chart(dots(answer), out.width - _LANE)
    if picture is None:
        return
    for name, cells in picture.rows:
        line = Text(f"{name[: _LANE - 2]:{_LANE}}")
        for outcome in cells:
            sign, colour = SIGNS[outcome] if outcome else ("·", "dim")
            line.append(sign, style=colour)
        out.print(line)
    oldest, newest = (moment.strftime("%Y-%m-%d %H:%M") for moment in (picture.oldest, picture.newest))
    gap = picture.columns - len(oldest) - len(newest)
    out.print(Text(" " * _LANE + oldest + (" " * gap + newest if gap > 0 else ""), style="dim"))
    shown = dict.fromkeys(outcome for _, cells in picture.rows for outcome in cells if outcome)
    legend = dict.fromkeys((SIGNS[outcome][0], outcome if outcome != "engaged" else "delivered") for outcome in shown)
    words = [f"{sign} {word}" for sign, word in legend]
    ledger: Structure = answer.get("coverage", {})
    if ledger.get("omitted"):
        words.append(f"(the newest {ledger['shown']} of {ledger['matching']})")
    out.print(Text(" " * _LANE + "  ".join(words), style="dim"))


def _show_finding(out: Console, finding: Structure) -> None:
    sign, colour = _GRADES[finding["severity"]]
    where = f"({', '.join(finding['channels'])}) " if finding["channels"] else ""
    doubt = " (not certain)" if "confidence" in finding else ""
    out.print(Text.assemble((f"{sign} {finding['kind']} ", f"bold {colour}"), where, finding["says"], doubt))
    if "remedy" in finding:
        out.print(Text(f"  → {finding['remedy']}", style="dim"))
    if "evidence" in finding:
        out.print(Text(f"  ids {', '.join(finding['evidence'])}", style="dim"))


def _grid(*columns: str) -> Table:
    table = Table(box=None, padding=(0, 1), header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold", ratio=1 if column == "text" else None)
    return table


def _show_table(out: Console, table: Structure) -> None:
    shared: Structure = table.get("all", {})
    columns: list[str] = table["columns"]
    grid = _grid("when", "channel", "status", "text", *(name for name in columns if name in ("to", "repeats")))
    for row in table["rows"]:
        cells = {**shared, **dict(zip(columns, row, strict=True))}
        status = _marked(cells["status"], table["outcomes"][cells["status"]])
        more = [str(cells[name]) for name in ("to", "repeats") if name in columns]
        grid.add_row(_clock(str(cells["sent_at"])), cells["channels"], status, escape(str(cells["text"])), *more)
    out.print(grid)


def _show_messages(out: Console, messages: list[Structure]) -> None:
    grid = _grid("id", "when", "channel", "status", "text")
    for one in messages:
        text = escape(one["text"]) + (f" [dim]→ {escape(one['to'])}[/]" if "to" in one else "")
        status = _marked(one["status"], one["outcome"])
        grid.add_row(one["id"], _clock(one.get("sent_at", "")), "+".join(one["channels"]), status, text)
    out.print(grid)


def _show_channels(out: Console, answer: Structure) -> None:
    out.print(f"{answer['total_messages']} messages")
    grid = _grid("channel", "messages", "outcomes", "rate", "last delivered", "last failed")
    for one in answer["channels"]:
        outcomes = Text(", ").join(
            Text(f"{SIGNS[name][0]} {number} {name}", style=SIGNS[name][1]) for name, number in one["outcomes"].items()
        )
        rate = f"{one['delivery_rate']:.0%}" if "delivery_rate" in one else "–"
        last = (_clock(one.get(key, "–")) for key in ("last_delivered_at", "last_failed_at"))
        grid.add_row(one["channel"], str(one["messages"]), outcomes, rate, *last)
    out.print(grid)


def _show_rest(out: Console, answer: Structure) -> None:
    for survey in answer.get("surveys", ()):
        out.print(
            f"Survey {escape(survey.get('name', '–'))}: score {survey.get('score', '–')}, {escape(survey.get('link', ''))}"
        )
    if "missed_calls" in answer:
        out.print(f"Missed call: {answer['missed_calls'].get('last_at', 'time unknown')}")
    if "coverage" in answer:
        ledger = answer["coverage"]
        out.print(
            f"[dim]{ledger['shown']} of {ledger['matching']} matching messages shown, {ledger['omitted']} left out[/]"
        )
        if "next_cursor" in ledger:
            out.print(f"[dim]next page: --cursor {ledger['next_cursor']}[/]", soft_wrap=True)
    if "masked" in answer:
        out.print("[dim]masked: " + ", ".join(f"{n} {kind}" for kind, n in answer["masked"].items()) + "[/]")
    for warning in answer.get("warnings", ()):
        out.print(Text(f"! {warning}", style="yellow"))


def _marked(status: str, outcome: str) -> Text:
    sign, colour = SIGNS[outcome]
    return Text(f"{sign} {status}", style=colour)


def _clock(moment: str) -> str:
    """A time to the minute, a span on two lines: seconds are for machines."""
    if "T" not in moment:
        return moment
    parts = moment.split("/")
    return "\n".join(part.replace("T", " ")[:16] if len(part) > 8 else f"– {part[:5]}" for part in parts)
