"""The console command as it is, with a minute of as many seconds as the environment says, so that a test need not wait."""

from __future__ import annotations

import os
import sys

from capillary_interactions.server.cli import main
from capillary_interactions.tools.endpoint import turns
from capillary_interactions.tools.endpoint.shared import turns as shared

if window := os.environ.get("REPLICA_WINDOW_S"):
    turns.WINDOW_S = shared.WINDOW_S = float(window)  # type: ignore[misc]
    shared._SETTLED_S = 1.0  # type: ignore[misc]
    shared._REPLICA_KEPT_S = 3.0  # type: ignore[misc]

main(sys.argv[1:])
