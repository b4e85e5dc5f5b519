"""A triage bot: reads a folder of tickets, asks the server about each customer, and writes who should act and why.

No model takes part: the findings are clear enough. Install capillary-interactions-mcp, then try the embedded endpoint:

    mkdir tickets; echo "Customer +44 7700 900004 gets no messages since Tuesday" > tickets/4711.txt
    python triage_folder.py tickets results.jsonl --sandbox --csv results.csv

With your own CAPILLARY_ settings in the environment, leave --sandbox out. A ticket whose answer is in results.jsonl
already is skipped, so an interrupted run is simply started again; a ticket that changed is asked about anew. What may
pass (no connection, rate limits) is not written, so the next run asks again: 1 is the exit code then. results.jsonl.key,
made by the first run, keeps pseudonyms the same from run to run; keep it as secret as the tickets. No identifier of a
ticket is written.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import hmac
import json
import os
import re
import secrets
import shlex
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

import anyio
from mcp import Client, MCPError
from mcp.client.stdio import StdioServerParameters
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress

IDENTIFIERS = (
    ("email", re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")),
    ("external_id", re.compile(r"\bLOYAL-\d{1,12}\b")),
    ("mobile", re.compile(r"(?<![\w+.-])\+\d(?:[ ().-]{0,2}\d){7,14}(?!\w)")),
    ("mobile", re.compile(r"(?<![\w+.-])(?!\d{4}-\d\d-\d\d|\d\d?[-.]\d\d?[-.]\d{4})\d(?:[ ()-]{0,2}\d){9,14}(?!\w)")),
)
TEAMS = {
    "messaging operations": ("no_gateway", "brand_limit", "failures_began", "campaign_fails"),
    "customer care": ("hard_bounce", "other_receiver", "do_not_disturb", "opted_out"),
}
CARE = "customer care"  # whatever else is wrong
NOBODY = ("customer_not_found", "invalid_arguments")  # try the next candidate
FINAL = ("ok", "no_identifier", *NOBODY)  # asking again would change nothing
HOPELESS = ("not_authorized", "internal_error")  # every other ticket would fail as well
COLUMNS = ("ticket", "code", "team", "customer", "matched_by", "messages", "newest", "severity", "kinds", "says")
Record = dict[str, Any]


class Results:
    """The JSONL file: a line for each ticket in the form it had, written before the next ticket is begun."""

    def __init__(self, path: Path) -> None:
        self.path = path
        lines = path.read_bytes().splitlines(keepends=True) if path.exists() else []
        if lines and not lines[-1].endswith(b"\n"):  # cut off in the middle: that ticket is asked about again
            os.truncate(path, sum(map(len, lines[:-1])))
            del lines[-1]
        self.records: list[Record] = [json.loads(line) for line in lines]
        self.known = {(record["ticket"], record["digest"]) for record in self.records}

    def append(self, record: Record) -> None:
        with self.path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
        self.records.append(record)
        self.known.add((record["ticket"], record["digest"]))

    def write_csv(self, path: Path, tickets: Collection[tuple[str, str]]) -> None:
        """A row for each ticket of the folder as it is now; the same results make the same bytes."""
        rows = {record["ticket"]: record for record in self.records if (record["ticket"], record["digest"]) in tickets}
        draft = path.with_name(path.name + ".part")
        with draft.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for _, record in sorted(rows.items()):
                findings: list[Record] = record["findings"]
                row = {"severity": "".join(finding["severity"] for finding in findings[:1]), **record}
                row["kinds"] = " ".join(finding["kind"] for finding in findings)
                row.setdefault("says", " ".join(finding["says"] for finding in findings))
                cells = (str(row.get(column, "")) for column in COLUMNS)
                writer.writerow("'" + cell if cell[:1] in {*"=+-@"} else cell for cell in cells)  # no formulas
        draft.replace(path)


def identifiers_in(ticket: str) -> list[tuple[str, str]]:
    """What may name the customer, likeliest first, three at most."""
    found = [(name, match[0]) for name, pattern in IDENTIFIERS for match in pattern.finditer(ticket)]
    return list(dict.fromkeys(found))[:3]


def key_beside(path: Path) -> str:
    """The key of digests and pseudonyms: from the settings, or a file that only its owner reads."""
    if given := os.environ.get("CAPILLARY_PSEUDONYM_KEY"):
        return given
    if not path.exists():
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
    return path.read_text("ascii")


def judged(summary: dict[str, Any]) -> Record:
    """Who should act, why, and the messages that show it."""
    findings: list[Record] = summary.get("findings", [])
    wrong = [finding["kind"] for finding in findings if finding["severity"] != "note"]  # the gravest comes first
    teams = [team for kind in wrong for team, kinds in TEAMS.items() if kind in kinds]
    customer = {"customer": summary["customer"]["ref"], "matched_by": summary["customer"]["matched_by"]}
    return customer | {
        "code": "ok",
        "team": teams[0] if teams else CARE if wrong else "none",
        "messages": summary["total_messages"],
        "newest": summary.get("period", {}).get("to", ""),
        "findings": findings,
        "warnings": summary.get("warnings", []),
    }


async def triage(client: Client, ticket: str) -> Record:
    """The first candidate whom the platform knows; else why there is none."""
    code, says = "no_identifier", "The ticket names no customer: ask for the mobile number or e-mail address."
    for name, value in identifiers_in(ticket):
        asked = {"identifier_name": name, "identifier_value": value}
        result = await client.call_tool("summarize_channel_activity", asked)
        if not result.is_error and result.structured_content is not None:
            return judged(result.structured_content)
        text = "".join(block.text for block in result.content if block.type == "text")
        code, _, says = text.partition("\n")[0].partition(": ")
        if code not in NOBODY:
            break
    return {"code": code, "team": CARE, "findings": [], "says": says}


async def run(options: argparse.Namespace) -> int:
    key = key_beside(options.results.with_name(options.results.name + ".key"))
    results = Results(options.results)

    def keyed(data: bytes) -> str:
        return hmac.new(key.encode(), data, hashlib.sha256).hexdigest()[:24]

    tickets: dict[tuple[str, str], str] = {}
    for path in sorted(filter(Path.is_file, options.folder.glob(options.glob))):
        data = path.read_bytes()
        name = f"withheld-{keyed(path.name.encode())}" if identifiers_in(path.name) else path.name
        tickets[name, keyed(data)] = data.decode("utf-8", "replace")
    todo = [ticket for ticket in tickets if ticket not in results.known]
    settings = {name: value for name, value in os.environ.items() if name.startswith("CAPILLARY_")}
    command, *arguments = [*shlex.split(options.server), *(["--sandbox"] if options.sandbox else [])]
    server = StdioServerParameters(command=command, args=arguments, env=settings | {"CAPILLARY_PSEUDONYM_KEY": key})
    if todo:
        with Progress(*Progress.get_default_columns(), MofNCompleteColumn(), console=Console(stderr=True)) as progress:
            bar = progress.add_task("tickets", total=len(tickets), completed=len(tickets) - len(todo))
            async with Client(server) as client:
                for name, digest in todo:
                    record = await triage(client, tickets[name, digest])
                    if record["code"] in FINAL:
                        results.append({"ticket": name, "digest": digest, **record})
                        progress.advance(bar)
                        continue
                    progress.console.print(f"{name}: {record['code']}: {record['says']}", markup=False)
                    if record["code"] in HOPELESS:
                        break
    if options.csv:
        results.write_csv(options.csv, tickets)
    left = sum(ticket not in results.known for ticket in todo)
    print(f"{len(tickets)} tickets: {len(tickets) - len(todo)} known, {len(todo) - left} new, {left} left")
    return 1 if left else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Who should act on each ticket of a folder, and why.")
    parser.add_argument("folder", type=Path, help="of tickets, one a file")
    parser.add_argument("results", type=Path, help="JSONL file that is added to")
    parser.add_argument("--csv", type=Path, help="write all results as CSV at the end")
    parser.add_argument("--glob", default="*.txt", help="which files are tickets (%(default)s)")
    parser.add_argument("--server", default="capillary-interactions-mcp", help="command (%(default)s)")
    parser.add_argument("--sandbox", action="store_true", help="ask about invented customers")
    options = parser.parse_args()
    if not options.folder.is_dir():
        parser.error("folder: no such folder")
    try:
        return anyio.run(run, options)
    except KeyboardInterrupt:
        print("interrupted: start it again to go on", file=sys.stderr)
        return 130
    except ExceptionGroup as several:
        if several.subgroup(MCPError) is None:
            raise
        print("the server stopped; its own words stand above", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
