"""Fits the weights of `tools/privacy/weights.py` to labelled texts, and says what they would miss of texts left out.

    uv run --with 'numpy<3' --with 'scipy<2' python tests/bench/weights.py FOLDER [--write]

FOLDER holds JSON lines with `text` and `codes` (none: a text without a code). The fit is a logistic regression of "this number
is a code" on the names of the evidence, drawn towards the weights as they stand, a false alarm counted as much as `COST` leaks. Each file is left out
once: a file of one author tells how the weights do on wording that they were not fitted to.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from capillary_interactions.tools.privacy import weights as table
from capillary_interactions.tools.privacy.codes import weighed_numbers
from capillary_interactions.tools.privacy.fold import fold
from capillary_interactions.tools.privacy.weights import EVIDENCE, SHAPES, THRESHOLD
from scipy.optimize import minimize

COST = 2.0
DRAWN = 0.5


class Text(NamedTuple):
    file: str
    has_code: bool
    numbers: tuple[tuple[tuple[str, ...], bool], ...]
    """The evidence of each number, and whether it is a code."""


def read(folder: Path) -> list[Text]:
    rows = [
        (path.stem, json.loads(line))
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    return [
        _text(name, row) for name, row in rows if row.get("label") != "maybe" and ("codes" in row or "label" in row)
    ]


def _text(name: str, row: Mapping[str, Any]) -> Text:
    codes = [re.sub("[^0-9a-z]", "", fold(code).lower) for code in row.get("codes") or []]
    numbers = tuple((reasons, _is_code(bare, codes)) for bare, reasons in weighed_numbers(row["text"]))
    return Text(name, bool(codes), numbers)


def _is_code(bare: str, codes: Iterable[str]) -> bool:
    return any(
        bare == code or (min(len(bare), len(code)) >= 4 and (bare in code or code in bare)) for code in codes if code
    )


def fitted(texts: Iterable[Text], names: list[str], now: np.ndarray) -> np.ndarray:
    """The weights in the order of `names`."""
    learnt = [
        (reasons, code) for text in texts for reasons, code in text.numbers if code or not text.has_code
    ]  # another number beside a code is masked or not: nobody is harmed
    signs = np.array([1.0 if code else -1.0 for _, code in learnt])
    costs = np.where(signs > 0, 1.0, COST)
    present = np.array([[name in reasons for name in names] for reasons, _ in learnt], dtype=float)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margins = signs * (present @ weights - THRESHOLD)
        slope = -costs * signs / (1 + np.exp(margins))
        pull = weights - now
        return (costs * np.logaddexp(0, -margins)).sum() + DRAWN * (pull**2).sum(), present.T @ slope + 2 * DRAWN * pull

    return minimize(loss, now, jac=True, method="L-BFGS-B").x


def wrong(texts: Iterable[Text], weights: Mapping[str, float]) -> tuple[int, int, int, int]:
    """How many texts leak, of how many with a code; how many others are masked, of how many."""
    leaked = with_code = masked = without = 0
    for text in texts:
        scores = [sum(weights[r] for r in reasons) for reasons, code in text.numbers if code or not text.has_code]
        if text.has_code:
            with_code += bool(scores)
            leaked += bool(scores) and min(scores) < THRESHOLD
        else:
            without += 1
            masked += any(score >= THRESHOLD for score in scores)
    return leaked, with_code, masked, without


def main() -> None:
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    texts = read(Path(sys.argv[1]))
    standing = {**SHAPES, **EVIDENCE}
    names, now = list(standing), np.array(list(standing.values()))
    print("left out               as they stand          fitted to the others")
    for file in sorted({text.file for text in texts}):
        own = [text for text in texts if text.file == file]
        learnt = fitted([text for text in texts if text.file != file], names, now)
        print(
            f"{file:20}   {_shares(wrong(own, standing))}   {_shares(wrong(own, dict(zip(names, learnt, strict=True))))}"
        )
    new = dict(zip(names, (round(float(weight), 1) for weight in fitted(texts, names, now)), strict=True))
    print(f"{'all':20}   {_shares(wrong(texts, standing))}   {_shares(wrong(texts, new))}\n")
    for name in names:
        print(f"{name:40} {standing[name]:6.1f} {new[name]:6.1f}")
    if "--write" in sys.argv:
        _write(new)


def _shares(counts: tuple[int, int, int, int]) -> str:
    leaked, with_code, masked, without = counts
    return f"leak {leaked:3}/{with_code:4} masked {masked:3}/{without:4}"


def _write(new: Mapping[str, float]) -> None:
    path = Path(table.__file__)
    text = path.read_text("utf-8")
    for name, weight in new.items():
        text = re.sub(rf'(    "{re.escape(name)}": )[-0-9.]+,', rf"\g<1>{weight},", text)
    path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
