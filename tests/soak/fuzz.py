"""Reading under a coverage-guided fuzzer: nothing but the documented error, and nothing that takes long.

    uv run --with 'atheris<4' python tests/soak/fuzz.py -max_total_time=600

Starts from the published samples. What makes reading raise, or take more than five seconds, is written to a file beside
where it is run, as libFuzzer does.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import atheris  # pyright: ignore[reportMissingImports]

with atheris.instrument_imports(include=["capillary_interactions"]):  # pyright: ignore[reportUnknownMemberType]
    from capillary_interactions.tools.errors import AnswerUnreadable
    from capillary_interactions.tools.reading import listed_in, read_history

SAMPLES = Path(__file__).parent.parent / "samples"


def read(data: bytes) -> None:
    try:
        body = json.loads(data)
    except (ValueError, RecursionError):
        return
    listed_in(body, "capillary")
    try:
        read_history([body], "capillary", None)
    except AnswerUnreadable:
        return


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as corpus:
        for sample in SAMPLES.glob("*.json"):
            (Path(corpus) / sample.name).write_bytes(sample.read_bytes())
        atheris.Setup([sys.argv[0], corpus, "-timeout=5", "-max_len=20000", *sys.argv[1:]], read)  # pyright: ignore[reportUnknownMemberType]
        atheris.Fuzz()  # pyright: ignore[reportUnknownMemberType]
