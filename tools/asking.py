"""From arguments to a history ready to be selected from: the endpoint asked, its answer read, the masker made for it."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

import anyio

from .arguments import CustomerArguments
from .errors import AnswerUnreadable
from .interaction import History, KnownCustomer
from .privacy import masking_ready
from .privacy.sealing import reference
from .progress import Progress, unheard
from .reading import is_about, read_history
from .record import current
from .results.models import Customer
from .runtime import Runtime
from .telemetry import span
from .text import MaskedText, RawText
from .walking import Walked, all_pages

if TYPE_CHECKING:
    from .privacy import Masker


BEAT_S: Final = 5.0
"""Between two reports that a call is alive, so that no client gives it up while the endpoint takes its time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the endpoint knows of one customer, and the masker that knows the customer."""

    customer: Customer
    history: History
    masker: Masker


async def fetched(arguments: CustomerArguments, runtime: Runtime, progress: Progress = unheard) -> Walked:
    """What the endpoint answers, asked while the tokenizer and the cue words load.

    Raises:
        CallFailed: the endpoint failed, refused, or knows no such customer.
    """
    current().customer = _reference(arguments, runtime)
    answers: list[Walked] = []

    beating = anyio.CancelScope()

    async def fetch() -> None:
        answers.append(await all_pages(runtime.endpoint, arguments.question(), progress))
        beating.cancel()

    async def beat() -> None:
        with beating:
            while True:
                await anyio.sleep(BEAT_S)
                await progress("waiting for the endpoint's answer")

    try:
        with span("endpoint") as fetching:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(runtime.tokenizer.ready)
                tasks.start_soon(masking_ready)
                tasks.start_soon(beat)
                tasks.start_soon(fetch)
            fetching.set_attribute("pages", len(answers[0].bodies))
    except BaseExceptionGroup as group:
        raise _only(group) from None
    current().request_id = answers[0].request_id
    current().fresh_until = answers[0].fresh_until
    return answers[0]


def read(walked: Walked, arguments: CustomerArguments, runtime: Runtime) -> Asked:
    """What the endpoint answered, read.

    Raises:
        AnswerUnreadable: the answer has no known shape, or is about another customer.
    """
    from .privacy import Masker

    history = _history(walked, arguments, runtime)
    customer = asked_for(arguments) | history.customer
    history = replace(history, customer=customer)
    return Asked(
        Customer(
            ref=_reference(arguments, runtime),
            matched_by=arguments.identifier_name,
        ),
        history,
        Masker(
            runtime.pseudonym_key,
            customer,
            receivers=[message.receiver for message in history.messages],
            people=[survey.sent_by for survey in history.surveys],
        ),
    )


def _reference(arguments: CustomerArguments, runtime: Runtime) -> MaskedText:
    return reference(runtime.pseudonym_key, arguments.identifier_name, arguments.identifier().lower())


def _history(walked: Walked, arguments: CustomerArguments, runtime: Runtime) -> History:
    try:
        with span("read") as reading:
            history = read_history(walked.bodies, arguments.network, runtime.zone, stopped=walked.stopped)
            reading.set_attribute("messages", len(history.messages))
    except AnswerUnreadable as failure:
        raise failure.with_request_id(walked.request_id) from None
    if not is_about(asked_for(arguments), history.customer):
        raise AnswerUnreadable(
            "The endpoint answered about another customer than was asked for; nothing of it is shown.",
            next_step="Report it to the operator; look the customer up by another identifier meanwhile.",
            request_id=walked.request_id,
        )
    return history


@contextmanager
def collector_paused() -> Generator[None]:
    """No garbage is looked for meanwhile, from reading to rendering and never while waiting: reading makes ten thousand
    small objects that stay until the answer is made, and looking for garbage among them takes as long as a tenth of all.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def asked_for(arguments: CustomerArguments) -> KnownCustomer:
    """What the question itself tells about the customer."""
    value = (RawText(arguments.identifier()),)
    match arguments.identifier_name:
        case "mobile":
            return KnownCustomer(mobiles=value)
        case "email":
            return KnownCustomer(emails=value)
        case "external_id":
            return KnownCustomer(ids=value)


def _only(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """The failure itself: two tasks run side by side, and the first to fail ends the other."""
    first = group.exceptions[0]
    return _only(cast("BaseExceptionGroup[BaseException]", first)) if isinstance(first, BaseExceptionGroup) else first
