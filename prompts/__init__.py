"""Ready-made questions, what completes their arguments, and the guides a model may read."""

from .completing import complete
from .explain_status import explain_status
from .guides import GUIDES
from .investigate_missing_message import investigate_missing_message
from .review_contact_history import review_contact_history
from .strict_prompt import StrictPrompt
from .too_many_messages import too_many_messages
from .triage_ticket import triage_ticket
from .was_otp_sent import was_otp_sent

PROMPTS = tuple(
    StrictPrompt.of(prompt)
    for prompt in (
        investigate_missing_message,
        review_contact_history,
        too_many_messages,
        was_otp_sent,
        explain_status,
        triage_ticket,
    )
)

__all__ = ["GUIDES", "PROMPTS", "complete"]
