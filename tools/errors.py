"""Everything that can go wrong with a call, as one tree: each class is a stable code of the contract.

Classed by who can act: the asker (`InvalidArguments`, `CustomerNotFound`, `CursorExpired`), the operator
(`NotAuthorized`, `AnswerTooLarge`), the endpoint (`RateLimited`, `EndpointUnavailable`, `EndpointTimeout`,
`AnswerUnreadable`) and this project (`InternalError`). The sentences are made of fixed words and numbers: never of an
identifier, a URL, a credential or what the endpoint wrote.
"""

from __future__ import annotations

import re
from typing import ClassVar, Final

_REQUEST_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,80}")


def presentable_request_id(header: str | None) -> str | None:
    """The endpoint's request id if it looks like one; anything else in that header is not repeated."""
    return header if header and _REQUEST_ID.fullmatch(header) else None


class CallFailed(Exception):
    """A call that cannot be answered. `str()` is the text the model reads: code and sentence, next step, request id."""

    code: ClassVar[str] = "internal_error"
    sentence: ClassVar[str] = "The server could not answer."
    next_step: ClassVar[str] = "Try again once; if it persists, report it."

    def __init__(
        self, sentence: str | None = None, *, next_step: str | None = None, request_id: str | None = None
    ) -> None:
        self.says = sentence or self.sentence
        self.then = next_step or self.next_step
        self.request_id = presentable_request_id(request_id)
        super().__init__(self.says)

    def __str__(self) -> str:
        lines = [f"{self.code}: {self.says}", self.then]
        if self.request_id:
            lines.append(f"Endpoint request id: {self.request_id}")
        return "\n".join(lines)

    def again(self) -> CallFailed:
        """The same failure for somebody else: an exception that is raised twice would carry two tracebacks."""
        return self.with_request_id(self.request_id)

    def with_request_id(self, request_id: str | None) -> CallFailed:
        """The same failure, naming the endpoint's request id."""
        return type(self)(self.says, next_step=self.then, request_id=request_id)


class InvalidArguments(CallFailed):
    code = "invalid_arguments"
    sentence = "The arguments cannot be used."
    next_step = "Correct them and call again."


class CustomerNotFound(CallFailed):
    code = "customer_not_found"
    sentence = "The platform knows no customer by this identifier."
    next_step = (
        "Check identifier_name and identifier_value (a mobile needs its country code), or ask for another identifier "
        "of the same person."
    )


class NotAuthorized(CallFailed):
    code = "not_authorized"
    sentence = "The endpoint refused this server's credentials."
    next_step = (
        "The operator has to check the CAPILLARY_ credentials and their permissions; asking again changes nothing."
    )


class RateLimited(CallFailed):
    code = "rate_limited"
    sentence = "The endpoint accepts no more calls for now."
    next_step = "Wait a minute before asking again."


class EndpointUnavailable(CallFailed):
    code = "endpoint_unavailable"
    sentence = "The endpoint could not be reached or failed."
    next_step = "Try again in a minute; if it persists, the operator has to look at the endpoint."


class EndpointTimeout(CallFailed):
    code = "endpoint_timeout"
    sentence = "The endpoint did not answer in time."
    next_step = "Try again in a minute, with fewer channels if several were asked for."


class AnswerUnreadable(CallFailed):
    code = "endpoint_answer_unreadable"
    sentence = "The endpoint's answer has none of the shapes this server reads."
    next_step = "Report it to the operator; asking again will most likely give the same."


class AnswerTooLarge(CallFailed):
    code = "answer_too_large"
    sentence = "The endpoint's answer is larger than this server reads."
    next_step = "Ask for one channel only, or have the operator raise CAPILLARY_MAX_RESPONSE_MB."


class CursorExpired(CallFailed):
    code = "cursor_expired"
    sentence = "This cursor does not belong to this question any more."
    next_step = "Call again without cursor, with the same customer and filters, and follow the new next_cursor."


class InternalError(CallFailed):
    code = "internal_error"
    sentence = "The server failed on this call; nothing of the answer can be shown."
    next_step = "Try again once; if it persists, report it with the time of the call."


ERROR_CODES: Final = tuple(kind.code for kind in CallFailed.__subclasses__())
