"""Debian's redis-server on a port of loopback, and what can go wrong with it."""

from __future__ import annotations

import contextlib
import shutil
import signal
import socket
import subprocess
import time
from typing import Any

import pytest
import redis


class RedisServer:
    """Starts, and can be stopped, held, filled, emptied and made read-only."""

    def __init__(self) -> None:
        program = shutil.which("redis-server")
        if program is None:
            pytest.skip("redis-server is not installed")
        self._program = program
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        self.process = subprocess.Popen([self._program, *options], stdout=subprocess.DEVNULL)
        with self.asked() as client:
            for _ in range(200):
                with contextlib.suppress(redis.ConnectionError):
                    client.ping()
                    return
                time.sleep(0.02)
        raise RuntimeError("redis-server does not answer")

    def stop(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGCONT)
            self.process.kill()
            self.process.wait()
            self.process = None

    def restart(self) -> None:
        self.stop()
        self.start()

    def hold(self) -> None:
        """As slow as can be: it takes connections and commands, and says nothing."""
        assert self.process is not None
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGCONT)

    def fill(self) -> None:
        self.set("maxmemory", "1")

    def empty_again(self) -> None:
        self.set("maxmemory", "0")

    def read_only(self) -> None:
        with self.asked() as client:
            client.execute_command("REPLICAOF", "127.0.0.1", "1")

    def writable(self) -> None:
        with self.asked() as client:
            client.execute_command("REPLICAOF", "NO", "ONE")

    def flush(self) -> None:
        with self.asked() as client:
            client.flushall()

    def set(self, name: str, value: str) -> None:
        with self.asked() as client:
            client.config_set(name, value)

    @contextlib.contextmanager
    def asked(self) -> Any:
        with redis.Redis(port=self.port, socket_timeout=2) as client:
            yield client

    def everything(self) -> bytes:
        """All keys and values, to be searched."""
        with self.asked() as client:
            found = b""
            for key in client.scan_iter(count=1_000):
                kind = client.type(key)
                value = client.get(key) if kind == b"string" else client.zrange(key, 0, -1)
                found += key + b" " + (value if isinstance(value, bytes) else b" ".join(value)) + b"\n"
            return found
