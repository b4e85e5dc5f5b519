"""The fault table with its measured columns: code, attempts, request id, seconds, and what was said.

uv run python tests/faults/measure.py
"""

from __future__ import annotations

import json
import os
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple
from unittest import mock

sys.path.insert(0, str(Path(__file__).parent.parent))

import anyio
from capillary_interactions.server.app import build_server
from capillary_interactions.server.logs import configure_logging
from capillary_interactions.server.settings import Settings
from mcp import Client
from pydantic import SecretStr
from support import MOBILE, SUMMARIZE, settings

from faults.certificates import server_context
from faults.hostile import Hostile, hostile
from faults.table import FAULTS, Fault

PASSWORD: Final = "canary-password-5772"
PASSWORD_MD5: Final = "5f0e0a9dd6b1c6bd9b9d9aff0f1a4f13"
AUDIT: Final = "audit.jsonl"
SECRETS: Final = (PASSWORD, "canary-key-3141", "canary-secret-2718", "canary-token-1618")


class Outcome(NamedTuple):
    code: str | None
    text: str
    structure: Any
    attempts: int
    seconds: float
    heads: list[str]

    @property
    def request_id(self) -> bool:
        return "req-77" in self.text


@asynccontextmanager
async def standing(fault: Fault, folder: Path) -> AsyncIterator[tuple[Settings, Hostile]]:
    """The row's endpoint on a real socket, and settings that lead to it."""
    tls, trusted = server_context(fault.tls, folder) if fault.tls not in {"", "none"} else (None, None)
    echoed = json.dumps(" ".join((MOBILE, *SECRETS)))[1:-1]
    async with hostile(fault.replies, fault.token, echoed, tls) as endpoint:
        host = f"https://localhost:{endpoint.port}" if fault.tls else f"http://127.0.0.1:{endpoint.port}"
        host = {"refused": f"http://127.0.0.1:{_unused_port()}", "dns": "https://nobody.example.com"}.get(
            fault.place, host
        )
        secret = {"client_secret": SecretStr(str(fault.settings["client_secret"]))} if fault.token else {}
        changes: dict[str, Any] = {
            "host": host, "password": SecretStr(PASSWORD), "audit_log": folder / AUDIT, **fault.settings, **secret,
        }  # fmt: skip
        with _world(fault, trusted):
            yield settings(**changes), endpoint


async def outcome_of(fault: Fault, folder: Path) -> Outcome:
    """One call of the summary, through the real server and client, over a real socket."""
    async with standing(fault, folder) as (given, endpoint), Client(build_server(given)) as client:
        begun = time.perf_counter()
        result = await client.call_tool(SUMMARIZE, {"identifier_name": "mobile", "identifier_value": MOBILE})
        seconds = time.perf_counter() - begun
    text = "".join(block.text for block in result.content if block.type == "text")
    code = text.split(":", 1)[0] if result.is_error else None
    return Outcome(code, text, result.structured_content, endpoint.asked, seconds, endpoint.heads)


@contextmanager
def _world(fault: Fault, trusted: Path | None) -> Iterator[None]:
    """The authority to trust, and a resolver that knows nobody where the row is about that."""
    changed = {"SSL_CERT_FILE": str(trusted)} if trusted else {}
    with mock.patch.dict(os.environ, changed):
        if fault.place != "dns":
            yield
            return
        with mock.patch.object(socket, "getaddrinfo", side_effect=socket.gaierror(-2, "Name or service not known")):
            yield


def _unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


async def main() -> None:
    configure_logging()
    print(f"{'what the endpoint does':45} {'code':27} {'attempts':>8} {'id':>4} {'seconds':>8}   says")
    with tempfile.TemporaryDirectory() as folder:
        for fault in FAULTS:
            done = await outcome_of(fault, Path(folder))
            said = (
                done.text.splitlines()[0].partition(": ")[2]
                if done.code
                else f"{done.structure['total_messages']} messages"
            )
            print(
                f"{fault.title:45} {done.code or 'answered':27} {done.attempts:8} {'yes' if done.request_id else '-':>4} "
                f"{done.seconds:8.2f}   {said}"
            )


if __name__ == "__main__":
    anyio.run(main)
