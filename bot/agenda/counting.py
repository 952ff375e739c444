"""How many come: answers to events, counted without a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any
from zoneinfo import ZoneInfo

from bot.errors import Permanent
from bot.knowledge.school_events import key_on
from bot.sentence import Sentence
from bot.store import events, rsvps
from bot.store.db import Session
from bot.store.rsvps import Rsvp


def answers(
    session: Session, key: str, of_packs: Collection[str], zone: ZoneInfo
) -> dict[str, Any]:
    """The answers to an event (`book-fair`), or to one day of it (`math-night@2026-12-08`).

    `of_packs` are the ids of events in the packs' calendars. Permanent when nobody knows it.
    """
    name = key.partition("@")[0]
    event = events.find(session, name.partition(".")[0])
    keys = {key} if "@" in key else set(rsvps.keys_like(session, key))
    if event is not None and "@" not in key:
        sessions = events.sessions_of(session, [event.id])[event.id]
        keys |= {key_on(event.key, one.number, one.starts_at, zone) for one in sessions}
    said = rsvps.answers_to(session, sorted(keys))
    if event is None and not said and name not in of_packs:
        raise Permanent("unknown", Sentence("there is no event %(key)s", key=key))
    return {
        "event": key,
        "capacity": event.capacity if event else None,
        **_counts(said),
        "sessions": {one: _counts(a for a in said if a.event == one) for one in sorted(keys)},
    }


def _counts(said: Iterable[Rsvp]) -> dict[str, Any]:
    """Families by answer; adults and children of those who come; families by what they need."""
    every = list(said)
    coming = [one for one in every if one.attending == "yes"]
    families = Counter(one.attending for one in every)
    needs = Counter(need for one in every if one.attending != "no" for need in one.needs)
    return {
        **{word: families[word] for word in ("yes", "no", "maybe")},
        "adults": sum(one.adults for one in coming),
        "children": sum(one.children for one in coming),
        "needs": dict(sorted(needs.items())),
    }
