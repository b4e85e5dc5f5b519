"""Was the one-time password sent? Answered without anybody seeing it."""

from __future__ import annotations


def was_otp_sent(identifier_name: str, identifier_value: str) -> str:
    """Whether a one-time password was sent and arrived, without showing it."""
    return (
        f"A customer ({identifier_name} {identifier_value}) waits for a one-time password. Find out whether it was sent.\n"
        "1. Call get_customer_interactions with contains=[otp] and detail=full: codes are masked, their messages are not.\n"
        "2. If none is there, call summarize_channel_activity: a finding may say why (no_gateway, do_not_disturb, "
        "other_receiver, brand_limit), and codes_again or delivered_late that they come too late.\n"
        "3. Say when it was sent, on which channel, to whose number or address, its status, and how long delivery took. "
        "in_flight is no failure yet: reports may take a day.\n"
        "The code itself is never shown to anybody; do not ask the customer for it."
    )
