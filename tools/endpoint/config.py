"""What the endpoint client is told: where the endpoint is, who asks, and within what bounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pydantic import SecretStr

ApiVersion = Literal["v2", "v1.1"]


@dataclass(frozen=True, slots=True)
class BasicCredentials:
    """Till and the lower-case hexadecimal md5 of its password, which is what the endpoint wants of Basic."""

    till: str
    password_md5: SecretStr


@dataclass(frozen=True, slots=True)
class OAuthCredentials:
    """The vendor's own OAuth: a key and a secret for a token in a header of its own."""

    key: str
    secret: SecretStr


@dataclass(frozen=True, slots=True)
class SharedConfig:
    """Where the replicas of one deployment meet."""

    redis_url: SecretStr
    key: bytes
    """Secret, and the same for all of them."""
    cache_s: float
    """Seconds an answer is kept there."""
    replicas: int = 1
    """How many there are at least, for when Redis cannot tell."""

    def __repr__(self) -> str:
        return "SharedConfig(…)"


@dataclass(frozen=True, slots=True)
class EndpointConfig:
    base_url: str
    """Scheme and host, no path: `https://eu.api.example.com`."""
    credentials: BasicCredentials | OAuthCredentials
    api_version: ApiVersion = "v2"
    external_id_name: str = "external_id"
    """How v2 spells that identifier; other v2 look-ups write `externalId`."""
    timeout_s: float = 30.0
    """For the whole call, retries included."""
    max_response_bytes: int = 16 * 1024 * 1024
    rate_per_minute: int = 100
    """Calls of the endpoint in any minute, attempts included."""
    shared: SharedConfig | None = None
    """None for a replica that is alone."""

    @property
    def brand(self) -> str:
        """Whose endpoint it is, as whom: limits and answers are shared by those who agree in it."""
        who = self.credentials
        return f"{self.base_url} {self.api_version} {who.till if isinstance(who, BasicCredentials) else who.key}"

    @property
    def is_loopback(self) -> bool:
        return self.base_url.startswith("http://")
