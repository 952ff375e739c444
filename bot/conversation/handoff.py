"""Hand-offs from the walk's side: to whom, by when, and what the family is told about it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.dialogue.say import Effect, Say, at, on, tongue
from bot.knowledge.calendar import after_office_hours, due, office, open_at
from bot.knowledge.packs import Pack
from bot.store.handoffs import Handoff

CLAIM_HOURS = 4.0
"""Office hours after which a claim without an answer expires, and the bot speaks again."""
DANGER_CLAIM = timedelta(hours=1)
"""The same of a family in danger, by the clock: it cannot wait for Monday."""


def to_person(
    packs: tuple[Pack, ...],
    zone: ZoneInfo,
    now: datetime,
    reason: str,
    priority: str,
    language: str,
    on_call: bool = False,
) -> tuple[Effect, dict[str, Any]]:
    """The effect that opens a hand-off, and the arguments that tell the family who and when."""
    place = office(packs)
    by = due(place, priority, now, zone, on_call).astimezone(zone)
    effect = Effect("handoff", {"reason": reason, "priority": priority, "due_at": by.isoformat()})
    args = {
        "office": {"say": place.name},
        "phone": place.phone,
        "tongue": tongue(language),
        "day": on(by.date()),
        "time": at(by),
    }
    return effect, args


def nobody_called(packs: tuple[Pack, ...], zone: ZoneInfo, now: datetime) -> str:
    """The text for a family in danger when nobody on call is told: an open office sees it when it
    looks, and can be called."""
    is_open = open_at(office(packs), now, zone)
    return "safety-office-open" if is_open else "safety-nobody-now"


def claim_ends(packs: tuple[Pack, ...], zone: ZoneInfo, now: datetime, priority: str) -> datetime:
    """When a claim made or answered now expires."""
    if priority == "now":
        return now + DANGER_CLAIM
    return after_office_hours(office(packs), now, CLAIM_HOURS, zone)


def late(
    packs: tuple[Pack, ...], zone: ZoneInfo, now: datetime, about: Handoff
) -> tuple[Say, datetime]:
    """What a family hears, once, when nobody took its hand-off in time; and the new due time.

    One in danger hears whom else to call, and nothing of who was told: somebody may have been.
    """
    effect, args = to_person(packs, zone, now, "late", "today", about.language)
    said = "safety-perhaps" if about.priority == "now" else "handoff-late"
    return Say(said, args), datetime.fromisoformat(effect.values["due_at"])


def due_again(packs: tuple[Pack, ...], zone: ZoneInfo, now: datetime) -> datetime:
    """By when somebody should take up a conversation whose person fell silent."""
    return due(office(packs), "today", now, zone)


def expired() -> Say:
    """What a family hears when a person's claim ran out and the bot speaks again."""
    return Say("claim-expired")
