"""The console command. Each subcommand is imported only when it is called: starting the server pays for none of the others."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any, Final

import click

from . import NAME, installed_version

ASKED_WRONGLY: Final = 2
FAILED: Final = 1

_COMMANDS: Final = {
    "serve": "serve:serve",
    "demo": "demo:demo",
    "get": "call:get",
    "summarize": "call:summarize",
    "mask": "mask:mask",
    "doctor": "doctor:doctor",
}


class _LazyGroup(click.Group):
    """Knows its commands by name and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[cmd_name].partition(":")
        return getattr(importlib.import_module(f".commands.{module}", __package__), attribute)


def _version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"{NAME} {installed_version()}")
        context.exit()


@click.group(
    cls=_LazyGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command: the MCP server over stdio. Try it with no credentials: capillary-interactions-mcp demo",
)
@click.option("--version", is_flag=True, callback=_version, expose_value=False, is_eager=True, help="Show the version.")
@click.option("--sandbox", is_flag=True, help="Use the embedded endpoint: invented customers, no credentials needed.")
@click.option(
    "--env-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read settings from this file, too.",
)
@click.pass_context
def command(context: click.Context, sandbox: bool, env_file: Path | None) -> None:
    """Did this customer get our message, and if not, why? An MCP server with masked, budgeted answers."""
    context.obj = {"sandbox": sandbox, "env_file": env_file}
    if context.invoked_subcommand is None:
        from .commands.serve import serve

        context.invoke(serve)


def main(arguments: list[str] | None = None) -> Any:
    from .logs import configure_logging

    configure_logging()
    try:
        command.main(args=arguments, prog_name=NAME)
    except BrokenPipeError:  # whoever read our output has enough
        sys.exit(FAILED)
    except BaseExceptionGroup as group:  # the same, out of the middle of a conversation
        if group.split((BrokenPipeError, SystemExit))[1] is not None:
            raise
        sys.exit(FAILED)
