"""examples/deploy/compose.yaml without containers: nginx, three replicas and Redis as processes of this machine."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from redis_server import RedisServer
from replicas.brand import Brand

ROOT = Path(__file__).parents[2]
NGINX_CONF = ROOT / "examples" / "deploy" / "nginx.conf"
CALLERS = [f"caller-{number}:canary-caller-token-{number}" for number in range(8)]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


class Rig:
    def __init__(self, folder: Path, *, limit: int, window_s: float) -> None:
        nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
        if nginx is None:
            pytest.skip("nginx is not installed")
        self.folder, self.limit, self.window_s = folder, limit, window_s
        self._logs: list[IO[bytes]] = []
        self.redis = RedisServer()
        self.brand = Brand()
        self.ports = [free_port() for _ in range(3)]
        self.replicas = [self._replica(number, port) for number, port in enumerate(self.ports)]
        self.port = free_port()
        conf = folder / "nginx.conf"
        conf.write_text(self._nginx_conf(), "utf-8")
        self.nginx = subprocess.Popen(
            [nginx, "-c", str(conf), "-p", str(folder), "-g", "daemon off; pid nginx.pid;"],
            stderr=self._log("nginx"),
        )
        for port, path in [*((port, "/ready") for port in self.ports), (self.port, "/health")]:
            _wait_for(f"http://127.0.0.1:{port}{path}")

    def _replica(self, number: int, port: int) -> subprocess.Popen[bytes]:
        environment = {
            **os.environ,
            "CAPILLARY_HOST": f"http://127.0.0.1:{self.brand.port}",
            "CAPILLARY_TILL": "till.1",
            "CAPILLARY_PASSWORD": "canary-till-password",
            "CAPILLARY_PSEUDONYM_KEY": "one key for all three replicas",
            "CAPILLARY_REDIS_URL": self.redis.url,
            "CAPILLARY_REPLICAS": "3",
            "CAPILLARY_RATE_PER_MINUTE": str(self.limit),
            "CAPILLARY_CALLER_PER_MINUTE": "100000",
            "CAPILLARY_HTTP_TOKENS": ",".join(CALLERS),
        }
        if self.window_s < 60:
            environment["REPLICA_WINDOW_S"] = str(self.window_s)
        command = [sys.executable, "-m", "replicas.replica", "serve", "--transport", "http", "--port", str(port)]
        return subprocess.Popen(
            command,
            cwd=ROOT / "tests",
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=self._log(f"replica-{number}"),
        )

    def _log(self, name: str) -> IO[bytes]:
        self._logs.append((self.folder / f"{name}.log").open("wb"))
        return self._logs[-1]

    def _nginx_conf(self) -> str:
        text = NGINX_CONF.read_text("utf-8")
        for number, port in enumerate(self.ports, start=1):
            text = text.replace(f"server mcp-{number}:8000", f"server 127.0.0.1:{port}")
        assert "mcp-" not in text
        return re.sub(r"listen \d+;", f"listen 127.0.0.1:{self.port};", text)

    def kill(self, number: int) -> None:
        self.replicas[number].kill()

    def terminate(self, number: int) -> None:
        self.replicas[number].send_signal(signal.SIGTERM)

    def logs(self) -> str:
        return "".join(file.read_text("utf-8", "replace") for file in sorted(self.folder.glob("*.log")))

    def stop(self) -> None:
        for process in (self.nginx, *self.replicas):
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
        for process in (self.nginx, *self.replicas):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.brand.stop()
        self.redis.stop()
        for log in self._logs:
            log.close()


def _wait_for(url: str) -> None:
    for _ in range(300):
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=1) as answer:  # noqa: S310 (loopback)
            if answer.status == 200:
                return
        time.sleep(0.1)
    raise RuntimeError(f"nobody answers at {url}")


@contextlib.contextmanager
def rig(folder: Path, *, limit: int, window_s: float) -> Iterator[Rig]:
    standing = Rig(folder, limit=limit, window_s=window_s)
    try:
        yield standing
    finally:
        standing.stop()


def request_of(tool: str, arguments: dict[str, Any]) -> bytes:
    asked = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments}}
    return json.dumps(asked).encode()
