"""Events that schools have entered themselves, as values: one for each session that is to come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.knowledge.packs import Supports
from bot.store import events
from bot.store.db import Sessions, transaction
from bot.store.events import Event, EventText

AHEAD = timedelta(days=183)
"""So far ahead a session is offered."""
Words = Mapping[str, str]
"""What something is called, by language code."""


@dataclass(frozen=True)
class SchoolEvent:
    """A session of an event, in the district's own time; it has what a pack's Event has.

    Its title, place and note are words by language, and no text ids.
    """

    id: str
    """The event's key, and from the second session on its number: `book-fair.2`."""
    title: Words
    day: date
    start: time
    end: time
    other_ways: tuple[str, ...]
    place: Words
    note: Words
    school: str = ""
    family_welcome: bool = True
    papers: bool | None = None
    supports: Supports = field(default_factory=Supports)
    left: int | None = None
    """Places that nobody has taken yet; below zero when too many come. None: no limit."""
    cancelled: bool = False
    community: bool = False
    """Whether others than the school hold it; then `organizer` says who."""
    organizer: str = ""

    @property
    def name(self) -> str:
        """The event's key, whichever session this is."""
        return self.id.partition(".")[0]


def entered(store: Sessions, now: datetime, zone: ZoneInfo) -> tuple[SchoolEvent, ...]:
    """The sessions that have not ended yet, the cancelled ones, too, from the store."""
    with transaction(store) as session:
        coming = events.coming(session, now, now + AHEAD)
        if not coming:
            return ()
        ids = {event.id for event, _ in coming}
        said = events.texts_of(session, ids)
        keys = {one: key_on(event.key, one.number, one.starts_at, zone) for event, one in coming}
        taken = events.taken(session, [keys[s] for e, s in coming if e.capacity is not None])
    found = []
    for event, one in coming:
        free = None if event.capacity is None else event.capacity - taken.get(keys[one], 0)
        when = (one.starts_at.astimezone(zone), one.ends_at.astimezone(zone))
        found.append(_session(event, one.number, when, said[event.id], free))
    return tuple(found)


def as_it_was(
    store: Sessions, key: str, starts_at: datetime, ends_at: datetime, zone: ZoneInfo
) -> SchoolEvent | None:
    """A session that does not take place, by its key and when it would have been."""
    name, _, number = key.partition("@")[0].partition(".")
    with transaction(store) as session:
        event = events.find(session, name)
        said = events.texts_of(session, [event.id])[event.id] if event else []
    if event is None:
        return None
    when = (starts_at.astimezone(zone), ends_at.astimezone(zone))
    return replace(_session(event, int(number or 1), when, said, None), cancelled=True)


def _session(
    event: Event,
    number: int,
    when: tuple[datetime, datetime],
    said: Iterable[EventText],
    free: int | None,
) -> SchoolEvent:
    starts, ends = when
    return SchoolEvent(
        id=session_id(event.key, number),
        day=starts.date(),
        start=starts.time(),
        end=ends.time(),
        school=event.school,
        family_welcome=event.family_welcome,
        papers=event.asks_for_id,
        supports=Supports.model_validate(event.supports),
        other_ways=tuple(event.other_ways),
        left=free,
        cancelled=event.cancelled_at is not None,
        community=event.kind == "community",
        organizer=event.organizer,
        **words_of(event, said),
    )


def words_of(event: Event, said: Iterable[EventText]) -> dict[str, Words]:
    """Title, place and note by language, without what was made from words that have changed."""
    texts = list(said)
    usable = [text for text in texts if not events.is_stale(text, texts)]
    return {
        name: {text.language: words for text in usable if (words := getattr(text, name))}
        for name in ("title", "place", "note")
    }


def session_id(key: str, number: int) -> str:
    """How a session is called: the event's key, from the second one on with its number."""
    return key if number == 1 else f"{key}.{number}"


def key_on(key: str, number: int, starts_at: datetime, zone: ZoneInfo) -> str:
    """The key of a session as answers name it: `book-fair.2@2026-12-10`."""
    return f"{session_id(key, number)}@{starts_at.astimezone(zone).date().isoformat()}"
