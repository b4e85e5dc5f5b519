"""Histories of customers for whom everything works: as messy as life, with nothing that anybody should act on.

A customer lives in one of eight countries, is reached on one to four channels, and was sent five to ninety messages in up to
a year: receipts and codes at any hour, campaigns by day, of which one to four in a hundred do not arrive.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

NOW: Final = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

COUNTRIES: Final = (
    ("91", 10, "Asia/Kolkata"), ("44", 10, "Europe/London"), ("84", 9, "Asia/Ho_Chi_Minh"), ("971", 9, "Asia/Dubai"),
    ("60", 9, "Asia/Kuala_Lumpur"), ("65", 8, "Asia/Singapore"), ("27", 9, "Africa/Johannesburg"), ("66", 9, "Asia/Bangkok"),
)  # fmt: skip
"""Country code, digits after it, zone."""

RECEIPTS: Final = (
    "Your order {n} has shipped.",
    "Payment of {n}.00 received for bill {m}.",
    "You earned {m} points. Balance: {n}.",
    "Your table for {m} is booked, reference {n}.",
    "Parcel {n} arrives tomorrow.",
)
CAMPAIGNS: Final = (
    "Weekend offer {m}: 20% off everything.",
    "New in store: collection {m}.",
    "We saved something for you, {m} days left.",
)
CODES: Final = ("{n} is your verification code.", "Your OTP is {n}. Do not share it.")
LOST: Final = ("FAILED", "NOT_DELIVERED", "TIMEOUT", "RETRY_TIMEOUT")


@dataclass(slots=True)
class Sent:
    id: int
    channel: str
    at: datetime
    """In UTC."""
    text: str
    status: str
    campaign: int
    receiver: str
    delay_s: float = 4.0

    def wire(self, written_in: ZoneInfo | None) -> dict[str, Any]:
        """As v2 lists it: the sent time zoneless in the record's zone, or with an offset; the delivery always in UTC."""
        local = self.at.astimezone(written_in or UTC)
        entry: dict[str, Any] = {
            "id": self.id,
            "receiver": self.receiver,
            "subject": self.text,
            "campaignId": self.campaign,
            "status": self.status,
            "sentDate": local.strftime("%d-%m-%Y %H:%M:%S") if written_in else local.isoformat(timespec="seconds"),
            "userId": -1,
        }
        if self.status in {"DELIVERED", "OPENED", "CLICKED", "MARKED_UNSUBSCRIBED", "MARKED_SPAM"}:
            entry["deliveredTime"] = (self.at + timedelta(seconds=self.delay_s)).isoformat(timespec="seconds")
        return entry


@dataclass(slots=True)
class Story:
    """One customer's history, still open to change."""

    seed: int
    random: random.Random
    mobile: str
    email: str
    zone: ZoneInfo
    written_in: ZoneInfo | None
    channels: list[str]
    sent: list[Sent] = field(default_factory=list[Sent])
    surveys: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    missed_call: datetime | None = None
    written: int = 0

    def add(self, channel: str, at: datetime, text: str, status: str = "DELIVERED", **more: Any) -> Sent:
        receiver = self.email if channel == "email" else self.mobile
        values = {"campaign": -1, "receiver": receiver, "delay_s": self.random.lognormvariate(1.5, 0.8), **more}
        self.written += 1
        one = Sent(1_700_000_000_000 + self.seed * 1_000 + self.written, channel, at, text, status, **values)
        self.sent.append(one)
        return one

    def of(self, channel: str) -> list[Sent]:
        """Oldest first."""
        return sorted((one for one in self.sent if one.channel == channel), key=lambda one: one.at)

    def busiest(self) -> str:
        return max(self.channels, key=lambda channel: len(self.of(channel)))

    def body(self) -> dict[str, Any]:
        blocks: list[dict[str, Any]] = []
        for channel in self.channels:
            listed = [one.wire(self.written_in) for one in self.of(channel)]
            self.random.shuffle(listed)
            blocks.append({"name": channel, "count": len(listed), "messageList": listed})
            if channel == "sms":
                blocks.append({"name": "phone", "count": len(listed), "messageList": listed})
        blocks.append({"name": "survey", "count": len(self.surveys), "surveys": self.surveys})
        blocks.append({"name": "missed_call", "count": 0, "usedStatus": False})
        if self.missed_call:
            blocks[-1].update(usedStatus=True, lastInteractionTime=self.missed_call.isoformat())
        return {"name": "capillary", "interaction": blocks, "warnings": []}


def healthy(seed: int) -> Story:
    """The customer with this number."""
    rng = random.Random(seed)
    code, digits, zone = rng.choice(COUNTRIES)
    mobile = code + "9" + "".join(str(rng.randrange(10)) for _ in range(digits - 1))
    zoned = ZoneInfo(zone)
    channels = ["sms", *rng.sample(["email", "whatsapp", "viber", "line", "zalo"], rng.randint(0, 3))]
    story = Story(seed, rng, mobile, f"customer{seed}@example.com", zoned, rng.choice([None, zoned]), channels)
    for _ in range(rng.randint(5, 90)):
        _one(story, rng.uniform(0.02, rng.choice([30, 90, 365])))
    if rng.random() < 0.3:
        _code_and_another(story)
    if rng.random() < 0.3:
        at = NOW - timedelta(days=rng.uniform(20, 60))
        story.surveys.append(
            {
                "name": "Visit",
                "npsScore": rng.randint(7, 10),
                "sentTime": at.isoformat(),
                "completionTime": at.isoformat(),
            }
        )
    return story


def _one(story: Story, days_ago: float) -> None:
    rng = story.random
    channel, at = rng.choice(story.channels), NOW - timedelta(days=days_ago)
    numbers = {"n": rng.randrange(100_000, 10**7), "m": rng.randrange(2, 900)}
    campaign = rng.randrange(40_000, 40_030) if rng.random() < 0.45 else -1
    if campaign != -1:
        local = at.astimezone(story.zone).replace(hour=rng.randint(9, 19), minute=rng.randrange(60))
        at = min(local.astimezone(UTC), NOW - timedelta(minutes=5))
    text = rng.choice(CAMPAIGNS if campaign != -1 else RECEIPTS).format(**numbers)
    story.add(channel, at, text, _fate(rng, channel, days_ago), campaign=campaign)


def _fate(rng: random.Random, channel: str, days_ago: float) -> str:
    if channel == "line" or (days_ago < 0.4 and rng.random() < 0.3):
        return "SENT"
    if rng.random() < 0.025:
        return "SOFT_BOUNCED" if channel == "email" and rng.random() < 0.4 else rng.choice(LOST)
    if rng.random() < 0.01:
        return "SENT"  # reports get lost
    return rng.choice(("OPENED", "CLICKED", "DELIVERED")) if channel == "email" else "DELIVERED"


def _code_and_another(story: Story) -> None:
    """Somebody asks for a code, and once more two minutes later: nothing to worry about."""
    at = NOW - timedelta(days=story.random.uniform(1, 30))
    for minutes in (0, 2):
        text = story.random.choice(CODES).format(n=story.random.randrange(100_000, 999_999))
        story.add("sms", at + timedelta(minutes=minutes), text)
