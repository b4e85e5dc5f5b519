"""Which addresses may be spoken to, and in clear: loopback alone."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

_HOST: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def is_safe(url: str) -> bool:
    """Whether it is https, or http to loopback."""
    parts = urlsplit(url)
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK))


def base_url(value: str) -> str:
    """`https://host[:port]`, or `http://` for loopback alone.

    Raises:
        ValueError: anything more than a host was given, or http for a host that is not loopback.
    """
    parts = urlsplit(value if "://" in value else f"https://{value}")
    try:
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError("has no usable port; give a host such as eu.api.example.com") from None
    if parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc or "?" in value or "#" in value:
        raise ValueError("must be a host alone, without path, query or user: eu.api.example.com")
    if host != "::1" and not _HOST.fullmatch(host):
        raise ValueError("is no host name; give one such as eu.api.example.com")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in LOOPBACK):
        raise ValueError("must be reached over https; plain http is for loopback (http://127.0.0.1:PORT) alone")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port else ''}"
