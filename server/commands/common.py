"""What every subcommand takes: settings from the environment, from a file on request, or the embedded endpoint's."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from ..cli import ASKED_WRONGLY
from ..settings import Settings, SettingsError, load_settings

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def with_sandbox(function: Decorated) -> Decorated:
    return click.option("--sandbox", is_flag=True, help="Use the embedded endpoint: no credentials needed.")(function)


@contextmanager
def chosen_settings(sandbox: bool) -> Generator[Settings]:
    """The settings of this call; the embedded endpoint runs while they are used. Bad settings end the process with 2."""
    context = click.get_current_context()
    asked: dict[str, Any] = context.find_root().obj or {}
    env_file: Path | None = asked.get("env_file")
    try:
        if sandbox or asked.get("sandbox"):
            from ..sandbox import Sandbox, sandbox_settings

            with Sandbox() as endpoint:
                yield _logged(sandbox_settings(endpoint.base_url))
        else:
            yield _logged(load_settings(env_file))
    except SettingsError as error:
        click.echo(f"The settings cannot be used:\n{error}\nTry without any: add --sandbox.", err=True)
        context.exit(ASKED_WRONGLY)


def _logged(settings: Settings) -> Settings:
    logging.getLogger().setLevel(settings.log_level.upper())
    return settings
