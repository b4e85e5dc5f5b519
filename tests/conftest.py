"""Shared fixtures, and the check that promises and tests belong together."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

import pytest
import tenacity
from capillary_interactions.server.sandbox import Sandbox
from capillary_interactions.tools.endpoint import retries

PROMISES = Path(__file__).parent / "promises.toml"


def promised() -> set[str]:
    sections = tomllib.loads(PROMISES.read_text("utf-8"))
    return {f"{section}.{name}" for section, promises in sections.items() for name in promises}


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep on the session what each collected test claims to prove; `test_promises.py` judges it."""
    claims = {item.nodeid: {one for mark in item.iter_markers("promise") for one in mark.args} for item in items}
    config.stash[CLAIMS] = claims


CLAIMS = pytest.StashKey[dict[str, set[str]]]()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _no_waiting_between_attempts() -> Iterator[None]:
    """Retries happen, but without sleeping."""
    with mock.patch.object(retries, "WAIT", tenacity.wait_none()):
        yield


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as endpoint:
        yield endpoint
