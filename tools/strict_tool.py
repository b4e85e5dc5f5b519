"""A tool that refuses what it was not asked to understand, and the one border where errors become what a model reads.

The SDK drops unknown arguments silently, echoes input values in its complaints and lets any exception's class decide what
is logged with a traceback. All three end here.
"""

from __future__ import annotations

import itertools
import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar, cast

import anyio
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool
from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase, FuncMetadata
from mcp.types import CallToolResult, ToolAnnotations
from pydantic import BaseModel, ValidationError

from .answered import Answered
from .arguments import CustomerArguments
from .errors import CallFailed, InternalError, InvalidArguments
from .picture import PICTURE_URI
from .progress import Progress
from .record import CallRecord, begin
from .rendering import compact
from .runtime import Runtime
from .schema import lean_schema
from .telemetry import count_call

logger: Final = logging.getLogger(__name__)

ArgumentsT = TypeVar("ArgumentsT", bound=ArgModelBase)

_MOST_COMPLAINTS: Final = 8
_LONGEST_NAME: Final = 40


class StrictTool(Tool):
    """A read-only tool over one arguments model and one result model."""

    @classmethod
    def of(
        cls,
        handler: Callable[[ArgumentsT, Runtime, Progress], Awaitable[CallToolResult]],
        *,
        arguments: type[ArgumentsT],
        result: type[BaseModel],
        title: str,
        description: str,
    ) -> StrictTool:
        return cls(
            fn=handler,
            name=handler.__name__,
            title=title,
            description=description,
            parameters=lean_schema(arguments),
            # No output model: results are built from models that accept masked texts alone, so that validating the
            # plain structure a second time would cost every call and prove nothing more.
            fn_metadata=FuncMetadata(arg_model=arguments, output_schema=lean_schema(result, mode="serialization")),
            is_async=True,
            context_kwarg=None,
            meta={"ui": {"resourceUri": PICTURE_URI}},  # hosts without MCP Apps pass over it
            annotations=ToolAnnotations(
                read_only_hint=True, idempotent_hint=True, destructive_hint=False, open_world_hint=False
            ),
        )

    async def run(
        self, arguments: dict[str, Any], context: Context[Any, Any], convert_result: bool = False
    ) -> CallToolResult:
        """Validate, answer, and turn every failure into a `ToolError` whose text is fit to be read by anybody."""
        record = begin(self.name)
        token = get_access_token()
        record.caller = token.client_id if token else None
        runtime = cast("Runtime", context.request_context.lifespan_context)
        parsed: CustomerArguments | None = None
        outcome: CallToolResult | CallFailed | None = None
        try:
            runtime.count_caller(record.caller)
            parsed = cast("CustomerArguments", self._parsed(arguments))
            outcome = await self._answer(parsed, runtime, record, context)
        except CallFailed as failure:
            outcome = failure
        except Exception as error:  # noqa: BLE001 (the border: nothing passes it unread)
            _log_crash(record, error)
            outcome = InternalError()
        finally:
            outcome = await _recorded(runtime, record, parsed, outcome)
        if isinstance(outcome, CallToolResult):
            return outcome
        raise ToolError(_told(outcome or InternalError(), record, runtime)) from None

    async def _answer(
        self, arguments: CustomerArguments, runtime: Runtime, record: CallRecord, context: Context[Any, Any]
    ) -> CallToolResult:
        if (known := runtime.answers.get(self.name, arguments)) is not None:
            record.customer, record.request_id = known.customer, known.request_id
            return known.result.model_copy()
        result: CallToolResult = await self.fn(arguments, runtime, reporting(context))
        answered = Answered(result.model_copy(), record.customer, record.request_id, record.fresh_until)
        runtime.answers.put(self.name, arguments, answered)
        return result

    def _parsed(self, arguments: dict[str, Any]) -> BaseModel:
        try:
            return self.fn_metadata.arg_model.model_validate(arguments)
        except ValidationError as error:
            raise refusal(error, self.fn_metadata.arg_model) from None


async def _recorded(
    runtime: Runtime, record: CallRecord, asked: CustomerArguments | None, outcome: CallToolResult | CallFailed | None
) -> CallToolResult | CallFailed | None:
    """`outcome` once the call is counted and its audit line written; else the failure to write it. None: cancelled."""
    code, answer = "cancelled", cast("dict[str, Any]", {})
    if isinstance(outcome, CallToolResult):
        code, answer = "ok", cast("dict[str, Any]", outcome.structured_content)
        if runtime.audit is not None:
            record.tokens = runtime.tokenizer.count(compact(answer))
    elif outcome is not None:
        code = outcome.code
        record.request_id = outcome.request_id
    line = record.line(asked, code, answer)
    count_call(line)
    if runtime.audit is None:
        return outcome
    try:
        with anyio.CancelScope(shield=True):
            await runtime.audit(line)
    except CallFailed as failure:
        return failure
    return outcome


def _told(failure: CallFailed, record: CallRecord, runtime: Runtime) -> str:
    """The failure's text, with the call's id where a line somewhere else has it, too."""
    joins = runtime.audit is not None or isinstance(failure, InternalError)
    return f"{failure}\nCall id: {record.id}" if joins else str(failure)


def reporting(context: Context[Any, Any]) -> Progress:
    """Progress as the protocol has it: a number that grows with every sentence, of an unknown total."""
    steps = itertools.count(1)

    async def report(sentence: str) -> None:
        await context.report_progress(next(steps), None, sentence)

    return report


def refusal(error: ValidationError, arguments: type[BaseModel]) -> InvalidArguments:
    """Each field that is wrong, what is wrong with it, and the arguments there are; never a value."""
    complaints = [_complaint(dict(one)) for one in error.errors(include_input=False, include_url=False)]
    more = len(complaints) - _MOST_COMPLAINTS
    shown = complaints[:_MOST_COMPLAINTS] + ([f"and {more} more"] if more > 0 else [])
    return InvalidArguments(
        "; ".join(dict.fromkeys(shown)) + ".", next_step="Arguments: " + ", ".join(arguments.model_fields) + "."
    )


def _complaint(error: dict[str, Any]) -> str:
    field = ".".join(str(part)[:_LONGEST_NAME] for part in error["loc"])
    message = str(error["msg"]).removeprefix("Value error, ").removeprefix("Input ")
    if error["type"] == "extra_forbidden":
        return f"there is no argument {_safe_name(field)}"
    return f"{field}: {message}" if field else message


def _safe_name(name: str) -> str:
    """An unknown argument's name, if it can be a name at all: it is the caller's text."""
    return name if name.isidentifier() and not any(map(str.isdigit, name)) else "with such a name"


def _log_crash(record: CallRecord, error: Exception) -> None:
    """Where it happened and what kind it was. Its text stays out: it may quote a message or an identifier."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "unknown place"
    logger.error("%s failed: %s in %s (call %s)", record.tool, type(error).__name__, place, record.id)
