"""What a family is promised when it needs something so that it can come to an event."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.actions.base import Answer, Reply, Told
from bot.dialogue.say import listed, on
from bot.knowledge.calendar import Occurrence, office
from bot.knowledge.promises import answer_due


def promise_of(action: Answer, told: Told, found: Occurrence) -> dict[str, str]:
    """When the event begins and by when the family hears about its needs, as an effect has it."""
    world = action.world
    starts_at = datetime.combine(found.day, found.event.start, world.zone)
    due_at = answer_due(office(world.packs), starts_at, told.now, world.zone)
    return {"starts_at": starts_at.isoformat(), "due_at": due_at.isoformat()}


def say_asked(action: Answer, reply: Reply, needs: list[str], promise: dict[str, Any]) -> None:
    """They are asked for, not arranged; and by when a person will say."""
    by = datetime.fromisoformat(promise["due_at"]).astimezone(action.world.zone)
    named = listed([{"say": f"need-{need}"} for need in needs])
    reply.say("rsvp-needs-asked", needs=named, day=on(by.date()))
