"""Settings: read once from the environment, at the edge, into one frozen object that the rest is handed.

Every complaint names the variable and how to mend it, and none shows a value: a password pasted into the wrong variable
must not end up in a terminal or a log.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator

from ..tools.endpoint.config import ApiVersion, EndpointConfig, SharedConfig
from .addresses import base_url, is_safe
from .credentials import PREFIX, CredentialSettings, credential_problems, credentials_of, half


class SettingsError(Exception):
    """The settings cannot be used. `str()` has one line per variable: its name, what is wrong, how to mend it."""


class Settings(CredentialSettings):
    """One deployment's settings. The variables are the fields' names in capitals behind `CAPILLARY_`."""

    host: str = Field(description="Host of the endpoint, with or without https://. Required; there is no default.")
    api_version: ApiVersion = Field("v2", description="Version of the endpoint to call: v2 or v1.1.")
    external_id_name: str = Field(
        "external_id", max_length=40, description="How v2 spells the external id; other look-ups write externalId."
    )
    timezone: str | None = Field(
        None,
        description="IANA name of the zone of the endpoint's times. Unset: times stay zoneless, and answers say so.",
    )
    max_tokens: int = Field(2000, ge=256, le=10_000, description="Budget of an answer where the call names none.")
    timeout_s: float = Field(30.0, gt=0, le=45, description="Seconds a call may take, retries included.")
    rate_per_minute: int = Field(
        100, ge=1, le=100_000, description="Most calls of the endpoint in any minute, attempts included."
    )
    cache_s: float = Field(
        60.0, ge=0, le=3_600, description="Seconds an answer is kept in memory and not fetched again. 0: never."
    )
    max_response_mb: float = Field(16.0, gt=0, le=256, description="Most megabytes of an answer that are read.")
    pseudonym_key: SecretStr | None = Field(
        None,
        description="Keeps pseudonyms and cursors the same across restarts and replicas. Unset: random per process.",
    )
    redis_url: SecretStr | None = Field(
        None,
        description="Redis in which replicas share limit, answers (encrypted), token and breaker. Needs CAPILLARY_PSEUDONYM_KEY and the extra redis.",
    )
    replicas: int = Field(
        1, ge=1, le=1_000, description="How many replicas share the limit at least, for when Redis cannot tell."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "warning", description="From what level on events are logged to stderr: debug, info, warning or error."
    )
    audit_log: Path | None = Field(None, description="File for the audit trail: a JSON line for each call.")
    audit_fsync: bool = Field(
        default=False, description="Whether each audit line is forced to the disk before its answer leaves."
    )
    audit_required: bool = Field(default=True, description="Whether a call that cannot be recorded is refused.")
    http_tokens: SecretStr | None = Field(
        None,
        description="Bearer tokens of HTTP's callers, with commas, each token or name:token.",
    )
    oauth_issuer: str | None = Field(
        None,
        description="Issuer of HTTP callers' access tokens (an https address): this server is then an OAuth resource server.",
    )
    oauth_audience: str | None = Field(
        None, description="Audience that the tokens must be for: this server's own address."
    )
    oauth_scopes: str = Field("", description="Scopes that a token must have, with commas or spaces.")
    oauth_tool_scopes: str = Field(
        "", description="Scopes that a token must have for one tool alone: tool=scope, with commas or spaces."
    )
    caller_per_minute: int = Field(
        300, ge=1, le=100_000, description="Most tool calls of one known HTTP caller in any minute."
    )
    allowed_hosts: str = Field("", description="Host headers that HTTP accepts besides loopback's, with commas.")
    allowed_origins: str = Field("", description="Origins that HTTP accepts besides loopback's, with commas.")

    @field_validator("host")
    @classmethod
    def _is_a_host(cls, value: str) -> str:
        return base_url(value)

    @field_validator("timezone")
    @classmethod
    def _is_a_zone(cls, value: str | None) -> str | None:
        if value is not None:
            try:
                ZoneInfo(value)
            except (ValueError, OSError, KeyError):
                raise ValueError("is no IANA time zone; write it like Asia/Kolkata") from None
        return value

    @field_validator("external_id_name")
    @classmethod
    def _is_a_parameter(cls, value: str) -> str:
        if not re.fullmatch(r"[A-Za-z_]{1,40}", value):
            raise ValueError("must be letters and _, such as externalId")
        return value

    @field_validator("http_tokens")
    @classmethod
    def _are_tokens(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None:
            from .identity import named_tokens

            if not named_tokens(value.get_secret_value()):
                raise ValueError("holds no token; write token or name:token, with commas between")
        return value

    @field_validator("oauth_issuer")
    @classmethod
    def _is_an_issuer(cls, value: str | None) -> str | None:
        if value is not None and not is_safe(value):
            raise ValueError("must be an https address; plain http is for loopback alone")
        return value

    @field_validator("oauth_tool_scopes")
    @classmethod
    def _are_scopes_of_tools(cls, value: str) -> str:
        if value:
            from .identity import scopes_by_tool

            scopes_by_tool(value)
        return value

    @field_validator("pseudonym_key")
    @classmethod
    def _is_long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < 16:
            raise ValueError("is too short to keep a secret: give at least 16 characters")
        return value

    @model_validator(mode="after")
    def _is_whole(self) -> Settings:
        if problems := [*credential_problems(self), *_oauth_problems(self), *_redis_problems(self)]:
            raise ValueError("\n".join(problems))
        return self

    @property
    def zone(self) -> ZoneInfo | None:
        return ZoneInfo(self.timezone) if self.timezone else None

    def endpoint(self) -> EndpointConfig:
        return EndpointConfig(
            base_url=self.host,
            credentials=credentials_of(self),
            api_version=self.api_version,
            external_id_name=self.external_id_name,
            timeout_s=self.timeout_s,
            max_response_bytes=int(self.max_response_mb * 1024 * 1024),
            rate_per_minute=self.rate_per_minute,
            shared=self._shared(),
        )

    def _shared(self) -> SharedConfig | None:
        if self.redis_url is None:
            return None
        return SharedConfig(self.redis_url, self.key(), self.cache_s, self.replicas)

    def key(self) -> bytes:
        """The key of pseudonyms and cursors: the configured one, else 32 random bytes of this process."""
        if self.pseudonym_key is None:
            return os.urandom(32)
        return hashlib.sha256(self.pseudonym_key.get_secret_value().encode()).digest()


def load_settings(env_file: Path | None = None, overrides: Mapping[str, Any] | None = None) -> Settings:
    """The settings of the environment, of `env_file` where one is asked for, and of `overrides` above both.

    Raises:
        SettingsError: any of them is missing or cannot be used.
    """
    try:
        return Settings(_env_file=env_file, **(overrides or {}))  # pyright: ignore[reportCallIssue]
    except ValidationError as error:
        lines = _complaints(error) + _credentials_beside(error, env_file, overrides or {})
        raise SettingsError("\n".join(lines)) from None


def _credentials_beside(error: ValidationError, env_file: Path | None, overrides: Mapping[str, Any]) -> list[str]:
    """What is wrong with the credentials, where another variable's fault kept them from being looked at."""
    if any(not one["loc"] or one["loc"][0] in CredentialSettings.model_fields for one in error.errors()):
        return []
    return credential_problems(CredentialSettings(_env_file=env_file, **overrides))  # pyright: ignore[reportCallIssue]


def _complaints(error: ValidationError) -> list[str]:
    lines: list[str] = []
    for one in error.errors(include_input=False, include_url=False):
        message = one["msg"].removeprefix("Value error, ")
        if not one["loc"]:
            lines += message.splitlines()
            continue
        name = PREFIX + str(one["loc"][0]).upper()
        if one["type"] == "missing":
            field = Settings.model_fields[str(one["loc"][0])]
            lines.append(f"{name} is not set. {field.description}")
        else:
            lines.append(f"{name} {message[0].lower()}{message[1:]}.")
    return lines


def _oauth_problems(settings: Settings) -> list[str]:
    if not (settings.oauth_issuer or settings.oauth_audience or settings.oauth_scopes):
        return []
    return half(settings.oauth_issuer, "CAPILLARY_OAUTH_ISSUER") + half(
        settings.oauth_audience, "CAPILLARY_OAUTH_AUDIENCE"
    )


def _redis_problems(settings: Settings) -> list[str]:
    if settings.redis_url is None:
        return []
    problems: list[str] = []
    if not settings.redis_url.get_secret_value().startswith(("redis://", "rediss://", "unix://")):
        problems.append("CAPILLARY_REDIS_URL must begin with redis://, rediss:// or unix://.")
    if settings.pseudonym_key is None:
        problems.append("CAPILLARY_REDIS_URL needs CAPILLARY_PSEUDONYM_KEY, the same for every replica. Set both.")
    if find_spec("redis") is None:
        problems.append("CAPILLARY_REDIS_URL needs the package redis. Install capillary-interactions-mcp[redis].")
    return problems
