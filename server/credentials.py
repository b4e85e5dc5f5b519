"""Who asks the endpoint: a till with its password, or a client key with its secret, and what is wrong with either."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from ..tools.endpoint.config import BasicCredentials, OAuthCredentials

PREFIX: Final = "CAPILLARY_"


class CredentialSettings(BaseSettings):
    """Who asks the endpoint: a till with its password, or a client key with its secret."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
        env_ignore_empty=True,
        str_strip_whitespace=True,
    )

    till: str | None = Field(None, description="Till (user) for Basic credentials.")
    password: SecretStr | None = Field(None, description="The till's password.")
    password_md5: SecretStr | None = Field(None, description="Instead of the password: its md5 in hexadecimal.")
    client_key: str | None = Field(None, description="Client key for the vendor's OAuth, instead of a till.")
    client_secret: SecretStr | None = Field(None, description="The client key's secret.")

    @field_validator("password_md5")
    @classmethod
    def _is_an_md5(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[0-9a-fA-F]{32}", value.get_secret_value()):
            raise ValueError("is no md5: give 32 hexadecimal digits, or the password itself in CAPILLARY_PASSWORD")
        return value


def credential_problems(settings: CredentialSettings) -> list[str]:
    basic = settings.till or settings.password or settings.password_md5
    oauth = settings.client_key or settings.client_secret
    if basic and oauth:
        return [
            "CAPILLARY_TILL/CAPILLARY_PASSWORD and CAPILLARY_CLIENT_KEY/CAPILLARY_CLIENT_SECRET are both set. Keep one pair."
        ]
    if oauth:
        return half(settings.client_key, "CAPILLARY_CLIENT_KEY") + half(
            settings.client_secret, "CAPILLARY_CLIENT_SECRET"
        )
    if not basic:
        return [
            (
                "CAPILLARY_TILL is not set, and no CAPILLARY_CLIENT_KEY either. Set CAPILLARY_TILL with CAPILLARY_PASSWORD (or "
                "CAPILLARY_PASSWORD_MD5), or CAPILLARY_CLIENT_KEY with CAPILLARY_CLIENT_SECRET."
            )
        ]
    if settings.password and settings.password_md5:
        return ["CAPILLARY_PASSWORD and CAPILLARY_PASSWORD_MD5 are both set. Keep one."]
    password = settings.password or settings.password_md5
    return half(settings.till, "CAPILLARY_TILL") + half(password, "CAPILLARY_PASSWORD (or CAPILLARY_PASSWORD_MD5)")


def half(value: object, name: str) -> list[str]:
    return [] if value else [f"{name} is not set, but its other half is. Set both."]


def credentials_of(settings: CredentialSettings) -> BasicCredentials | OAuthCredentials:
    if settings.client_key and settings.client_secret:
        return OAuthCredentials(settings.client_key, settings.client_secret)
    if settings.password_md5:
        digest = settings.password_md5.get_secret_value().lower()
    else:
        # The endpoint wants an md5: it is its protocol, not a way of keeping a secret.
        secret = settings.password.get_secret_value() if settings.password else ""
        digest = hashlib.md5(secret.encode(), usedforsecurity=False).hexdigest()
    return BasicCredentials(settings.till or "", SecretStr(digest))
