"""Promises and tests belong together."""

from __future__ import annotations

import pytest
from conftest import CLAIMS, PROMISES, promised


@pytest.mark.promise("package.promises")
def test_every_promise_has_a_test_and_every_test_names_a_promise(request: pytest.FixtureRequest) -> None:
    claims = request.config.stash[CLAIMS]
    unknown = set().union(*claims.values()) - promised()
    assert not unknown, "tests name promises that nobody made"
    assert not [test for test, ids in claims.items() if not ids], "tests that name no promise"
    collected = {test.partition("::")[0].rpartition("/")[2] for test in claims}
    if collected >= {path.name for path in PROMISES.parent.glob("test_*.py")}:  # else a selection was asked for
        assert not promised() - set().union(*claims.values()), "promises that no test proves"
