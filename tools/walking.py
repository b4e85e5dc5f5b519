"""All pages of one answer. v1.1 lists fifty messages a channel and goes on at `offset`; v2 documents no pages.

A walk ends where no channel fills its page, where a page has nothing new (an endpoint that ignores `offset` repeats
itself), or at the bounds of the call: its time and its bytes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final, NamedTuple

import anyio

from .endpoint.client import EndpointAnswer
from .endpoint.request import Question
from .errors import CallFailed
from .progress import Progress
from .reading import listed_in
from .runtime import Asks

MOST_PAGES: Final = 200
_SHARE_OF_TIME: Final = 0.8
"""Of a call's time: the rest is for reading, masking and rendering what was fetched."""


class Walked(NamedTuple):
    bodies: tuple[Any, ...]
    request_id: str | None
    """Of the first page."""
    fresh_until: float = 0.0
    """On the monotonic clock: until when all of them may be used again."""
    size: int = 0
    """Of all bodies, in bytes."""
    stopped: bool = False
    """Whether there are pages that were not fetched: a bound was reached, or one of them failed."""


async def all_pages(endpoint: Asks, question: Question, progress: Progress) -> Walked:
    """The bodies of every page that could be had within the bounds of one call.

    Raises:
        CallFailed: the first page could not be had. A later one that fails ends the walk and nothing else.
    """
    begun = anyio.current_time()
    first = await endpoint.ask(question, progress)
    if first.paging is None:
        return Walked((first.body,), first.request_id, first.fresh_until, first.size)
    answers = [first]
    seconds = _SHARE_OF_TIME * first.paging.most_seconds
    stopped = True
    with anyio.CancelScope(deadline=begun + seconds):
        stopped = not await _go_on(endpoint, question, answers, progress)
    fresh_until = 0.0 if stopped else min(answer.fresh_until for answer in answers)
    size = sum(answer.size for answer in answers)
    return Walked(tuple(answer.body for answer in answers), first.request_id, fresh_until, size, stopped)


async def _go_on(endpoint: Asks, question: Question, answers: list[EndpointAnswer], progress: Progress) -> bool:
    """Fetch page after page into `answers`; whether the end was reached."""
    paging = answers[0].paging
    if paging is None:
        return True
    bytes_left = paging.most_bytes - answers[0].size
    last = listed_in(answers[0].body, question.network)
    seen = set(last.messages)
    while last.fullest >= paging.page:
        if len(answers) >= MOST_PAGES or bytes_left <= 0:
            return False
        await progress(f"reading page {len(answers) + 1} of the endpoint's list")
        try:
            answer = await endpoint.ask(replace(question, offset=paging.page * len(answers)), progress)
        except CallFailed:
            return False
        last = listed_in(answer.body, question.network)
        if seen.issuperset(last.messages):
            return True
        bytes_left -= answer.size
        seen |= last.messages
        answers.append(answer)
    return True
