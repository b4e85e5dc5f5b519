"""Three replicas behind nginx with one Redis, as examples/deploy has them, lose two of their own and Redis meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from replicas.load import run
from replicas.rig import CALLERS, rig


@pytest.mark.promise("server.replicas")
async def test_replicas_come_and_go_and_no_answer_is_wrong_and_the_limit_holds(tmp_path: Path) -> None:
    # a minute of six seconds: the same load as `python tests/replicas/load.py` in a tenth of the time; replicas count a
    # second more than the minute here as there (61 for 60): a call that was granted takes a moment to arrive
    with rig(tmp_path, limit=40, window_s=7) as standing:
        score = await run(standing, 60)
        most = standing.brand.most_within(6)
        asked = len(standing.brand.times)
        logs = standing.logs()
    assert score.wrong == []
    assert score.complete == 60
    assert len(score.events) == 3
    assert 60 <= asked < score.calls, "answers are shared"
    assert most <= 40
    assert "Redis cannot be used" in logs, "which was said"
    assert "Traceback" not in logs
    assert [token for token in CALLERS if token.split(":")[1] in logs] == []
    assert "4477009" not in logs
    assert "canary" not in logs
