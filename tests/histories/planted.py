"""Healthy histories with one planted fault each, and which messages show it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from .healthy import CAMPAIGNS, CODES, LOST, NOW, RECEIPTS, Sent, Story, healthy

Plant = Callable[[Story], list[Sent]]

ELSEWHERE: Final = "999000111222"


def _text(story: Story, campaign: bool = False) -> str:
    rng = story.random
    return rng.choice(CAMPAIGNS if campaign else RECEIPTS).format(n=rng.randrange(100_000, 10**7), m=rng.randrange(900))


def _since(story: Story, channel: str, status: str | None, number: int, days: float, **more: object) -> list[Sent]:
    """Messages of the last days on one channel; what was sent there since the first of them goes."""
    story.sent = [one for one in story.sent if one.channel != channel or one.at < NOW - timedelta(days=days)]
    if channel not in story.channels:
        story.channels.append(channel)
    rng = story.random
    moments = sorted(NOW - timedelta(days=rng.uniform(2.6, days)) for _ in range(number))
    return [story.add(channel, at, _text(story), status or rng.choice(LOST), **more) for at in moments]


def _works(story: Story, channel: str, number: int, days: float) -> list[Sent]:
    """Deliveries before the last days, so that there is something that worked."""
    if channel not in story.channels:
        story.channels.append(channel)
    rng = story.random
    return [story.add(channel, NOW - timedelta(days=days + rng.uniform(0.5, 40)), _text(story)) for _ in range(number)]


def no_gateway(story: Story) -> list[Sent]:
    return _since(story, story.random.choice(["viber", "sms"]), "GTW_NOT_FOUND", story.random.randint(1, 5), 9)


def do_not_disturb(story: Story) -> list[Sent]:
    rng = story.random
    return _since(story, "sms", rng.choice(["NDNC_BLOCKED", "DND_BLOCKED"]), rng.randint(1, 6), 20, campaign=40_100)


def hard_bounce(story: Story) -> list[Sent]:
    return _since(story, "email", "HARD_BOUNCED", story.random.randint(1, 5), 12)


def soft_bounce(story: Story) -> list[Sent]:
    return _since(story, "email", "SOFT_BOUNCED", story.random.randint(2, 4), 12)


def opted_out(story: Story) -> list[Sent]:
    marked = _since(story, "email", "MARKED_UNSUBSCRIBED", 1, 30)
    later = [
        story.add(
            "email", marked[0].at + timedelta(hours=9 * n), _text(story, campaign=True), "BLOCKED", campaign=40_101
        )
        for n in range(1, story.random.randint(2, 4))
    ]
    return marked + [one for one in later if one.at < NOW]


def marked_spam(story: Story) -> list[Sent]:
    return _since(story, "email", "MARKED_SPAM", 1, 20, campaign=40_102)


def brand_limit(story: Story) -> list[Sent]:
    rng = story.random
    return _since(story, "sms", rng.choice(["CREDIT_LIMIT_EXCEEDED", "RATE_LIMIT_EXCEEDED"]), rng.randint(1, 5), 6)


def other_receiver(story: Story) -> list[Sent]:
    return _since(story, "sms", None, story.random.randint(1, 5), 10, receiver=ELSEWHERE)


def nothing_delivered(story: Story) -> list[Sent]:
    return _since(story, story.random.choice(["sms", "whatsapp"]), None, story.random.randint(3, 9), 15)


def failures_began(story: Story) -> list[Sent]:
    _works(story, "whatsapp", 10, 15)
    return _since(story, "whatsapp", None, story.random.randint(5, 12), 15)


def campaign_fails(story: Story) -> list[Sent]:
    _works(story, "sms", 12, 0.5)
    rng = story.random
    return [
        story.add(
            "sms",
            NOW - timedelta(days=rng.uniform(5, 40)),
            _text(story, campaign=True),
            rng.choice(LOST),
            campaign=49_999,
        )
        for _ in range(rng.randint(5, 8))
    ]


def duplicate_sends(story: Story) -> list[Sent]:
    at, text = NOW - timedelta(days=story.random.uniform(2, 60)), _text(story)
    number = story.random.randint(2, 4)
    return [story.add("sms", at + timedelta(minutes=2 * n), text) for n in range(number)]


def codes_again(story: Story) -> list[Sent]:
    rng, at = story.random, NOW - timedelta(days=story.random.uniform(1, 20))
    code = rng.choice(CODES)
    return [
        story.add("sms", at + timedelta(minutes=2.5 * n), code.format(n=rng.randrange(100_000, 999_999)))
        for n in range(rng.randint(3, 5))
    ]


def stuck_in_flight(story: Story) -> list[Sent]:
    story.sent = [one for one in story.sent if one.status != "SENT" or one.channel == "line"]
    return _since(story, "whatsapp", "IN_GTW", story.random.randint(3, 6), 6)


def delivered_late(story: Story) -> list[Sent]:
    """Whatever was delivered on all channels came hours late."""
    story.written_in = None
    late = [one for one in story.sent if one.wire(None).get("deliveredTime") and one.at < NOW - timedelta(days=1)]
    for one in late:
        one.delay_s = story.random.uniform(2, 9) * 3_600
    return late or [story.add("sms", NOW - timedelta(days=2), _text(story), delay_s=9_000)]


def night_sends(story: Story) -> list[Sent]:
    """Campaigns, all of them, in the customer's night; the times name their zone."""
    story.written_in = None
    story.sent = [one for one in story.sent if one.campaign == -1]
    nights = [NOW - timedelta(days=2 * n + 3) for n in range(story.random.randint(3, 7))]
    return [
        story.add(
            "sms",
            at.astimezone(story.zone).replace(hour=2, minute=7 * n),
            _text(story, campaign=True),
            campaign=40_000 + n,
        )
        for n, at in enumerate(nights)
    ]


PLANTS: Final[dict[str, Plant]] = {
    plant.__name__: plant
    for plant in (
        no_gateway, do_not_disturb, hard_bounce, soft_bounce, opted_out, marked_spam, brand_limit, other_receiver,
        nothing_delivered, failures_began, campaign_fails, duplicate_sends, codes_again, stuck_in_flight, delivered_late,
        night_sends,
    )
}  # fmt: skip


def planted(seed: int) -> tuple[str, Story, list[Sent]]:
    """The fault's name, the history that has it, and the messages that show it."""
    kind = list(PLANTS)[seed % len(PLANTS)]
    story = healthy(100_000 + seed)
    shown = PLANTS[kind](story)
    return kind, story, shown
