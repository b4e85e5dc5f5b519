"""Ready-made questions: prompts that lead a model through the two tools."""

from .investigate_missing_message import investigate_missing_message
from .review_contact_history import review_contact_history
from .strict_prompt import StrictPrompt

PROMPTS = (
    StrictPrompt.from_function(investigate_missing_message, title="Investigate a missing message"),
    StrictPrompt.from_function(review_contact_history, title="Review contact history"),
)
