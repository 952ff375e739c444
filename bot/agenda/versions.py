"""What somebody saw of an event when they opened its form, and whether it is that still.

A version is made of what a form shows: it stays when something else of the event changes, and comes
back with what it was made of.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.language.texts import SOURCE
from bot.store import events
from bot.store.events import Event, EventSession, EventText

SHOWN = (
    "kind", "organizer", "school", "family_welcome", "asks_for_id", "supports", "other_ways",
    "capacity",
)  # fmt: skip
"""What the form of an event shows beside its words and sessions."""


@dataclass(frozen=True)
class Form:
    """The form of an event as it was sent, while others may have changed the event."""

    seen: str
    """The version that it was made from; empty for an event that is new."""
    again: bool
    """Whether an event that is called off is to be on again: nothing else in a form does that."""


def of_event(event: Event, sessions: Sequence[EventSession], texts: Sequence[EventText]) -> str:
    """Changes with all that the form of an event shows, and when it is called off or on again."""
    about = [getattr(event, name) for name in SHOWN]
    when = [(one.number, one.starts_at.isoformat(), one.ends_at.isoformat()) for one in sessions]
    words = {
        text.language: events.fields(text)
        for text in texts
        if text.language == SOURCE or not text.source_digest
    }
    return _digest([about, event.cancelled_at is None, when, words])


def of_words(texts: Sequence[EventText], language: str) -> str:
    """Changes with an event's words in a language, and with those that they are made from."""
    source = events.source_of(texts)
    own = [events.fields(text) for text in texts if text.language == language]
    return _digest([own, events.fields(source) if source else {}])


def are_overtaken(
    texts: Sequence[EventText], language: str, words: Mapping[str, str], seen: str
) -> bool:
    """Whether words in a language would replace other ones than those that were `seen`.

    Not when these very words are there: they were sent twice.
    """
    there = next((text for text in texts if text.language == language), None)
    if there is not None and events.fields(there) == words and not events.is_stale(there, texts):
        return False
    return seen != of_words(texts, language)


def _digest(what: object) -> str:
    return hashlib.sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()[:16]
