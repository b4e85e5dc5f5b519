"""How a cohort of customers was reached: delivered and failed messages per channel, as a table and as an SVG chart.

Install:  pip install capillary-interactions-mcp
Run:      python cohort_delivery.py --sandbox 447700900001 447700900002 447700900004
          python cohort_delivery.py @mobiles.txt   (one identifier a line; your CAPILLARY_ settings in the environment)

Identifiers stand in the process list while their customer is asked about; neither table nor chart names any.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from html import escape
from pathlib import Path
from typing import Any

GROUPS = {"delivered": "delivered", "engaged": "delivered", "in_flight": "open", "unknown": "open"}  # others: failed
FILLS = {"delivered": "#1b6b3a", "failed": "url(#stripes)", "open": "url(#dots)"}
PASSING = ("customer_not_found", "invalid_arguments", "rate_limited", "endpoint_timeout", "endpoint_unavailable")
PATTERNS = """<defs><pattern id="stripes" width="8" height="8" patternUnits="userSpaceOnUse">
<path d="M0 0h8v8H0z" fill="#fff"/><path d="M0 8 8 0" stroke="#b3261e" stroke-width="3"/></pattern>
<pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 0h8v8H0z" fill="#fff"/>
<circle cx="4" cy="4" r="2" fill="#555"/></pattern></defs><path d="M0 0h760v9999H0z" fill="#fff"/>"""


def ask(by: str, identifier: str, more: list[str]) -> dict[str, Any]:
    """A customer's summary; or as `missed` the stable code of what went wrong with this customer alone."""
    command = ["capillary-interactions-mcp", "summarize", "--json", "--max-tokens=10000", *more, "--", by, identifier]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)  # noqa: S603
    if done.returncode == 0:
        return json.loads(done.stdout)
    code = done.stderr.partition(":")[0]
    return {"missed": code} if code in PASSING else sys.exit(done.stderr)  # all others would fail as well


def chart(totals: dict[str, Counter[str]], heading: str) -> str:
    """A bar of 100 % for each channel; patterns and words, not colours alone, tell delivered, failed and open apart."""
    words = [f"{name}: " + ", ".join(f"{sums[group]:,} {group}" for group in FILLS) for name, sums in totals.items()]
    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {80 + 60 * len(totals)}" role="img"']
    svg.append('aria-labelledby="t d" font-family="sans-serif" font-size="14">')
    svg += [f'<title id="t">{escape(heading)}</title><desc id="d">{escape("; ".join(words))}.</desc>', PATTERNS]
    svg.append(f'<text x="20" y="26" font-weight="bold">{escape(heading)}</text>')
    for x, (group, fill) in zip((20, 140, 260), FILLS.items(), strict=True):
        svg.append(f'<path d="M{x} 42h16v16H{x}z" fill="{fill}" stroke="#222"/>')
        svg.append(f'<text x="{x + 22}" y="55">{group}</text>')
    for row, counts in enumerate(totals.values()):
        svg.append(f'<text x="20" y="{92 + 60 * row}">{escape(words[row])}</text>')
        x = 20.0
        for group, fill in FILLS.items():
            start, x = x, x + 720 * counts[group] / counts.total()
            svg.append(f'<path d="M{start:.1f} {98 + 60 * row}H{x:.1f}v24H{start:.1f}z" fill="{fill}" stroke="#222"/>')
    return "\n".join([*svg, "</svg>\n"])


parser = argparse.ArgumentParser(description="Delivered and failed messages, per channel.", fromfile_prefix_chars="@")
parser.add_argument("identifiers", nargs="+", help="of customers, or @FILE with one a line")
parser.add_argument("--by", choices=("mobile", "email", "external_id"), default="mobile")
parser.add_argument("--svg", type=Path, default=Path("cohort.svg"), help="where the chart goes (%(default)s)")
parser.add_argument("--sandbox", action="store_true", help="ask the embedded endpoint about invented customers")
options = parser.parse_args()
cohort = sorted(set(filter(None, map(str.strip, options.identifiers))))  # everybody once
answers = [ask(options.by, one, ["--sandbox"] if options.sandbox else []) for one in cohort]
totals: dict[str, Counter[str]] = {}
for one in (one for answer in answers for one in answer.get("channels", ()) if "repeats" not in one):  # no sms twice
    for outcome, count in one["outcomes"].items():
        totals.setdefault(one["channel"], Counter())[GROUPS.get(outcome, "failed")] += count
missed = Counter(answer["missed"] for answer in answers if "missed" in answer)
heading = f"Messages to {len(cohort) - missed.total()} of {len(cohort)} customers, by channel"
print(heading, *(f"not counted: {count} {code}" for code, count in missed.items()), sep="\n")
print(*(f"{word:>12}" for word in ("channel", *FILLS)), sep="")
for name, counts in totals.items():
    print(f"{name:>12}", *(f"{counts[group]:>12,}" for group in FILLS), sep="")
print(*dict.fromkeys(said for answer in answers for said in answer.get("warnings", ())), sep="\n")
options.svg.write_text(chart(totals, heading), "utf-8")
sys.exit(any(code != "customer_not_found" for code in missed))
