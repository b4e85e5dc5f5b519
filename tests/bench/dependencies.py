"""What each direct dependency costs: milliseconds of its import in a fresh process, and megabytes on disk with what it alone brings.

uv run python tests/bench/dependencies.py
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
MODULES = {
    "pyjwt": "jwt",
    "python-stdnum": "stdnum",
    "pyahocorasick": "ahocorasick",
    "pyrate-limiter": "pyrate_limiter",
    "pydantic-settings": "pydantic_settings",
    "opentelemetry-api": "opentelemetry.trace",
    "opentelemetry-sdk": "opentelemetry.sdk.metrics",
    "opentelemetry-exporter-prometheus": "opentelemetry.exporter.prometheus",
}


def needs(name: str) -> set[str]:
    """Names of the distributions that this one needs here, itself included."""
    found, waiting = set[str](), [name]
    while waiting:
        key = re.split(r"[\s\[<>=!~;(]", waiting.pop())[0].lower().replace("_", "-")
        if key in found:
            continue
        try:
            wanted = distribution(key).requires or []
        except PackageNotFoundError:
            continue
        found.add(key)
        waiting += [one for one in wanted if "extra ==" not in one]
    return found


def megabytes(names: set[str]) -> float:
    files = (file for name in names for file in distribution(name).files or [] if "__pycache__" not in str(file))
    return sum(Path(str(file.locate())).stat().st_size for file in files if Path(str(file.locate())).exists()) / 1e6


def milliseconds(module: str) -> float:
    script = f"import time; t = time.perf_counter(); import {module}; print((time.perf_counter() - t) * 1000)"
    times = [float(subprocess.check_output([sys.executable, "-c", script])) for _ in range(5)]
    return statistics.median(times)


def main() -> None:
    extras = [one for extra in PROJECT["optional-dependencies"].values() for one in extra]
    names = sorted({re.split(r"[\[<>=]", one)[0] for one in [*PROJECT["dependencies"], *extras]})
    closures = {name: needs(name) for name in names}
    print(f"{'package':36}{'import ms':>10}{'MB alone':>10}{'MB it alone brings':>20}")
    for name in names:
        others = set[str]().union(*(closures[other] for other in names if other != name))
        module = MODULES.get(name, name.replace("-", "_"))
        only = closures[name] - others
        print(f"{name:36}{milliseconds(module):10.0f}{megabytes({name}):10.1f}{megabytes(only):20.1f}")


if __name__ == "__main__":
    main()
