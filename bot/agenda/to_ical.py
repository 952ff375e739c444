"""Events as an iCalendar file (RFC 5545), for anybody's calendar and for taking them in again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, vText
from icalendar import Event as Entry

from bot.store import events
from bot.store.events import Event, EventSession, EventText

PRODUCT = "-//Puente//Events of schools//EN"
DOMAIN = "events.puente.example"
"""Ends the UIDs of events that no other calendar has named; nobody's real domain."""


def calendar(
    found: Iterable[tuple[Event, Sequence[EventSession], Sequence[EventText]]],
    zone: ZoneInfo,
    now: datetime,
) -> bytes:
    """The events with their sessions and words; each session is an entry of its own."""
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    for event, sessions, texts in found:
        source = events.source_of(texts)
        if source is not None:
            for one in sessions:
                made.add_component(_entry(event, one, source, texts, zone, now))
    return bytes(made.to_ical())


def _entry(
    event: Event,
    one: EventSession,
    source: EventText,
    texts: Sequence[EventText],
    zone: ZoneInfo,
    now: datetime,
) -> Component:
    entry = Entry()
    uid = event.uid or f"{event.key}@{DOMAIN}"
    entry.add("uid", uid if one.number == 1 else f"{one.number}-{uid}")
    entry.add("dtstamp", now)
    entry.add("dtstart", one.starts_at.astimezone(zone))
    entry.add("dtend", one.ends_at.astimezone(zone))
    language = {"LANGUAGE": source.language}
    entry.add("summary", source.title, parameters=language)
    entry.add("location", source.place, parameters=language)
    if source.note:
        entry.add("description", source.note, parameters=language)
    if event.cancelled_at:
        entry.add("status", "CANCELLED")
    for name, value in _own(event).items():
        if value:
            entry.add(f"x-puente-{name}", vText(value))
    for text in texts:
        if text is not source and not text.by_machine:
            for name in events.FIELDS:
                if words := getattr(text, name):
                    entry.add(f"x-puente-{name}", vText(words, params={"LANGUAGE": text.language}))
    return entry


def _own(event: Event) -> dict[str, str]:
    """What a calendar has no place for, as `from_ical` reads it."""
    offers = event.supports
    id_needed = "" if event.asks_for_id is None else _yes(event.asks_for_id)
    return {
        "key": event.key,
        "kind": event.kind,
        "organizer": event.organizer,
        "school": event.school,
        "family-welcome": _yes(event.family_welcome),
        "id-needed": id_needed,
        "other-ways": "|".join(way.removeprefix("way-") for way in event.other_ways),
        "capacity": str(event.capacity or ""),
        "childcare": offers.get("childcare", ""),
        "ride": _yes(offers.get("ride", False)),
        "dinner": _yes(offers.get("dinner", False)),
        "diets": "|".join(offers.get("diets", ())),
        "interpreters": "|".join(offers.get("interpreters", ())),
        "access": "|".join(offers.get("access", ())),
        "step-free": _yes(offers.get("step_free", True)),
    }


def _yes(value: bool) -> str:
    return "yes" if value else "no"
