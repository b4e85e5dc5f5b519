"""Telling the endpoint's failures from its answers. HTTP 200 is not success, and an error code can stand in four places.

Pure. Sources: the error tables of the vendor's documents; the shapes are those of the published samples.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Final, cast

from ..errors import (
    AnswerUnreadable,
    CallFailed,
    CustomerNotFound,
    EndpointTimeout,
    EndpointUnavailable,
    InvalidArguments,
    NotAuthorized,
    RateLimited,
)

RETRYABLE_STATUSES: Final = frozenset({429, 502, 503, 504, 520, 521})
RETRYABLE_CODES: Final = frozenset({4001})

_BAD_IDENTIFIER: Final = (
    InvalidArguments,
    "The endpoint does not accept this identifier.",
    "Check identifier_name and identifier_value, then call again.",
)
_NO_PERMISSION: Final = (NotAuthorized, "These credentials may not read customer interactions.", None)
_BAD_SOURCE: Final = (
    InvalidArguments,
    "The endpoint does not accept this network.",
    "Leave network out, or use capillary.",
)

_MEANINGS: Final[dict[int, tuple[type[CallFailed], str | None, str | None]]] = {
    **dict.fromkeys((1012, 1011, 816, 8015, 8065), (CustomerNotFound, None, None)),
    **dict.fromkeys((1015, 1042, 1104, 8013, 11013), _BAD_IDENTIFIER),
    **dict.fromkeys((1044, 4000), _NO_PERMISSION),
    **dict.fromkeys((8003, 8011, 8045), _BAD_SOURCE),
    618: (
        NotAuthorized,
        "The platform gives no answer about this customer: the account is marked as fraud.",
        "A person has to look at the account on the platform; asking again changes nothing.",
    ),
    4001: (EndpointUnavailable, "The endpoint could not check the credentials just now.", None),
}


def failure_by_status(status: int, is_json: bool) -> CallFailed | None:
    """What an HTTP status alone says; None for success and for statuses whose body knows better."""
    page = "" if is_json else ", with a page instead of an answer"
    match status:
        case 401:
            return NotAuthorized()
        case 403 if is_json:
            return NotAuthorized("The endpoint refused this server's credentials (HTTP 403).")
        case 403:
            return EndpointUnavailable(
                "The gateway in front of the endpoint refused the call (HTTP 403, a page instead of an answer).",
                next_step="The operator has to check CAPILLARY_HOST and whether this machine's address is allowed.",
            )
        case 429:
            return RateLimited()
        case 408 | 504:
            return EndpointTimeout(f"The endpoint's gateway gave up waiting (HTTP {status}).")
        case _ if 200 <= status < 300:
            return None
        case _ if 300 <= status < 400:
            return EndpointUnavailable(
                f"The endpoint redirects elsewhere (HTTP {status}), which is never followed with credentials.",
                next_step="The operator has to set CAPILLARY_HOST to the host that answers itself.",
            )
        case _:
            return EndpointUnavailable(f"The endpoint failed (HTTP {status}{page}).")


def rate_limited(after_s: float) -> RateLimited:
    """With the wait that the endpoint asks for."""
    seconds = math.ceil(after_s)
    return RateLimited(
        f"The endpoint accepts no more calls for now; it asks to wait {seconds} s.",
        next_step=f"Call again in {max(1, seconds)} s.",
    )


def failure_of(status: int, is_json: bool, body: Any) -> CallFailed | None:
    """The failure that body and status together describe; None for an answer.

    A code whose meaning is known says most, then the HTTP status; a code that nobody documented is a failure all the
    same, whatever the status: this endpoint answers 200 to everything.
    """
    codes = list(error_codes(body))
    known = next((code for code in codes if code in _MEANINGS), None)
    if known is not None:
        kind, sentence, next_step = _MEANINGS[known]
        return kind(sentence, next_step=next_step)
    if failure := failure_by_status(status, is_json):
        return failure
    if not codes:
        return None
    named = next((code for code in codes if code), None)
    return EndpointUnavailable(f"The endpoint declared a failure{f' (its code {named})' if named else ''}.")


def error_codes(body: Any) -> Iterator[int]:
    """Every error code a body declares, the most telling first; 0 stands for an error without a readable code."""
    for error in _listed(_at(body, "errors")):
        yield _number(_at(error, "code"))
    response = _at(body, "response")
    customer = _at(response, "customer")
    places = [
        *(_at(one, "item_status") for one in _listed(customer)),
        _at(response, "item_status"),
        _at(response, "status"),
    ]
    for status in places:
        if isinstance(status, dict) and _is_false(cast("dict[str, Any]", status).get("success", True)):
            yield _number(_at(status, "code"))


def unreadable(status: int, media_type: str) -> AnswerUnreadable:
    """For a success whose body is not JSON: an HTML page of the edge, most often."""
    shown = media_type if media_type in ("text/html", "text/plain", "application/xml", "text/xml") else "no JSON"
    return AnswerUnreadable(f"The endpoint answered HTTP {status} with {shown} instead of data.")


def _at(value: Any, key: str) -> Any:
    return cast("dict[str, Any]", value).get(key) if isinstance(value, dict) else None


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _is_false(success: Any) -> bool:
    """The endpoint writes the word: `"success": "false"` is a string."""
    return str(success).strip().lower() == "false"


def _number(code: Any) -> int:
    try:
        return int(str(code)[:9])
    except ValueError:
        return 0
