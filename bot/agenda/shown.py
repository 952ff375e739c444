"""An event as the desk, the command line and JSON show it, in the district's own time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.agenda import versions
from bot.knowledge.school_events import key_on
from bot.language.languages import shipped
from bot.store import events
from bot.store.events import Event, EventSession, EventText

Parts = tuple[Event, list[EventSession], list[EventText]]
"""An event with its sessions and its words."""


def line(parts: Parts, zone: ZoneInfo, now: datetime) -> dict[str, Any]:
    """What a list says of an event; `next` is its first session that is not over at `now`."""
    event, sessions, texts = parts
    source = events.source_of(texts)
    coming = [one for one in sessions if one.ends_at > now] or list(sessions)
    return {
        "key": event.key,
        "title": source.title if source else "",
        "place": source.place if source else "",
        "school": event.school,
        "next": local(coming[0].starts_at, zone) if coming else "",
        "sessions": len(sessions),
        "languages": sorted(t.language for t in texts if not events.is_stale(t, texts)),
        "cancelled": event.cancelled_at is not None,
    }


def whole(parts: Parts, zone: ZoneInfo, now: datetime) -> dict[str, Any]:
    """All there is of an event.

    `versions` are what its forms carry back: the event's, and its words' by language.
    """
    event, sessions, texts = parts
    return {
        **line(parts, zone, now),
        "uid": event.uid or "",
        "kind": event.kind,
        "organizer": event.organizer,
        "family_welcome": event.family_welcome,
        "id_needed": event.asks_for_id,
        "offers": event.supports,
        "other_ways": event.other_ways,
        "capacity": event.capacity,
        "sessions": [_session(event, one, zone) for one in sessions],
        "words": {text.language: _words(text, texts) for text in texts},
        "versions": {
            "event": versions.of_event(event, sessions, texts),
            **{code: versions.of_words(texts, code) for code in shipped()},
        },
    }


def _session(event: Event, one: EventSession, zone: ZoneInfo) -> dict[str, Any]:
    key = key_on(event.key, one.number, one.starts_at, zone)
    ends = one.ends_at.astimezone(zone).strftime("%H:%M")
    return {"key": key, "starts": local(one.starts_at, zone), "ends": ends}


def _words(text: EventText, texts: Sequence[EventText]) -> dict[str, Any]:
    return {
        **events.fields(text),
        "by": text.made_by or "the school",
        "reviewed_by": text.reviewed_by,
        "stale": events.is_stale(text, texts),
    }


def local(moment: datetime, zone: ZoneInfo) -> str:
    """2026-12-03 18:00, in the district's time zone."""
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")
