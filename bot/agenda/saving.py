"""Drafts into the store: what is new, what changed, what is called off. One transaction."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from bot.agenda import versions
from bot.agenda.draft import District, Draft, When
from bot.agenda.versions import Form
from bot.conversation import changing
from bot.errors import Permanent
from bot.knowledge.school_events import key_on
from bot.sentence import Sentence
from bot.store import changes, events, rsvps
from bot.store.db import Session
from bot.store.events import Event, EventSession, EventText

LONGEST_KEY = 56
"""Characters of a key that is made of a title: room is left for a number behind it."""


@dataclass
class Saved:
    """What became of a file's events, by their keys."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    answered: dict[str, int] = field(default_factory=dict)
    """Families who have answered to a session that is moved, gone or cancelled."""
    to_tell: dict[str, int] = field(default_factory=dict)
    """Families who will be told so: those, and who were invited."""


def save(
    session: Session, drafts: Sequence[Draft], here: District, done: Saved, form: Form | None = None
) -> None:
    """Writes the drafts: an event that is there already is brought up to date, not doubled.

    It is there when another calendar's UID, its key, or its title and beginning are the same. A
    `form` that is older than the event changes nothing in it: Permanent.
    """
    for draft in drafts:
        event = _there(session, draft)
        if event is None:
            key = _free_key(session, draft, here)
            event = Event(key=key, created_at=here.now, updated_at=here.now)
            _describe(event, draft)
            session.add(event)
            session.flush()
            _fill(session, event, draft, here, done)
            done.new.append(key)
            continue
        before = changes.state_of(session, event)
        version = _version(session, event) if form else ""
        changed = _describe(event, draft, stays_off=form is not None and not form.again)
        changed = _fill(session, event, draft, here, done) or changed
        if changed and form and form.seen != version:
            raise _overtaken(draft)
        if changed:
            event.updated_at = here.now
            _note(session, event, before, here, done)
        (done.changed if changed else done.unchanged).append(event.key)


def _version(session: Session, event: Event) -> str:
    """What a form shows that somebody opens at this moment."""
    texts = events.texts_of(session, [event.id])[event.id]
    return versions.of_event(event, _sessions(session, event), texts)


def _overtaken(draft: Draft) -> Permanent:
    """Somebody else has changed the event meanwhile, or has entered one that is called the same."""
    there = Sentence(
        "an event is called so at this time: change that one, or give this one another title"
    )
    return Permanent("overtaken", "" if draft.key else there)


def _fill(session: Session, event: Event, draft: Draft, here: District, done: Saved) -> bool:
    """Gives an event its sessions and words; whether any of them are new."""
    gone = _set_sessions(session, event, draft.sessions, here)
    if gone and (expected := _expected(session, gone)):
        done.answered[event.key] = expected
    said = _set_words(session, event, draft, here.now)
    return said or gone is not None


def _note(
    session: Session, event: Event, before: dict[str, Any], here: District, done: Saved
) -> None:
    """What families will be told of it, and how many of them."""
    if many := to_be_told(session, event, before, here.zone, here.now):
        done.to_tell[event.key] = many


def to_be_told(
    session: Session, event: Event, before: dict[str, Any], zone: ZoneInfo, now: datetime
) -> int:
    """Notes what has changed since `before`; to how many families that will be told."""
    found = changes.note(session, event, before, now)
    after = changes.state_of(session, event)
    told = changing.tellings(event, found, after, zone)
    return sum(changes.how_many(session, one.whom.counting) for one in told)


def call_off(session: Session, event: Event, now: datetime, zone: ZoneInfo) -> tuple[int, int]:
    """Cancels an event: how many families had said that they come, or perhaps; how many of all
    who were invited will be told."""
    before = changes.state_of(session, event)
    if event.cancelled_at is None:
        event.cancelled_at = event.updated_at = now
    told = to_be_told(session, event, before, zone, now)
    coming = [one for one in _sessions(session, event) if one.ends_at > now]
    keys = [key_on(event.key, one.number, one.starts_at, zone) for one in coming]
    return _expected(session, keys), told


def call_off_all(session: Session, uids: Sequence[str], here: District, done: Saved) -> None:
    """Cancels the events that another calendar has called off; unknown ones need nothing."""
    for uid in uids:
        event = events.with_uid(session, uid)
        if event is not None and event.cancelled_at is None:
            done.cancelled.append(event.key)
            expected, told = call_off(session, event, here.now, here.zone)
            if expected:
                done.answered[event.key] = expected
            if told:
                done.to_tell[event.key] = told


def slug(title: str) -> str:
    """'Feria del libro, ¡sí!' is feria-del-libro-si; a title without Latin letters is `event`."""
    bare = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", bare)[:LONGEST_KEY].strip("-") or "event"


def _there(session: Session, draft: Draft) -> Event | None:
    """The event that the draft is a newer word on, if there is one."""
    if draft.uid and (known := events.with_uid(session, draft.uid)):
        return known
    if draft.key:
        return events.find(session, draft.key)
    if draft.uid:
        return None
    return events.alike(session, draft.language, draft.title, draft.sessions[0].starts_at)


def _free_key(session: Session, draft: Draft, here: District) -> str:
    if draft.key:
        return draft.key
    wanted = slug(draft.title)
    taken = events.keys_from(session, wanted) | here.taken
    return next(
        key for n in count(1) if (key := wanted if n == 1 else f"{wanted}-{n}") not in taken
    )


def _describe(event: Event, draft: Draft, stays_off: bool = False) -> bool:
    """Takes over what the draft says; whether anything is new.

    An event that comes again is on; one that `stays_off` is not, if it is called off.
    """
    values = {
        "uid": draft.uid or event.uid,
        "kind": draft.kind,
        "organizer": draft.organizer,
        "school": draft.school,
        "family_welcome": draft.family_welcome,
        "asks_for_id": draft.asks_for_id,
        "supports": dict(draft.supports),
        "other_ways": list(draft.other_ways),
        "capacity": draft.capacity,
        "cancelled_at": event.cancelled_at if stays_off else None,
    }
    new = {name: value for name, value in values.items() if getattr(event, name) != value}
    for name, value in values.items():
        setattr(event, name, value)
    return bool(new)


def _sessions(session: Session, event: Event) -> list[EventSession]:
    return events.sessions_of(session, [event.id])[event.id]


def _set_sessions(
    session: Session, event: Event, wanted: Sequence[When], here: District
) -> list[str] | None:
    """Makes the event's coming sessions those that are wanted; those that are over stay.

    A session keeps its number: at its time, else in its order. None when nothing changed, else
    the keys that no session has any more.
    """
    every = _sessions(session, event)
    coming = [one for one in every if one.ends_at > here.now]
    before = {one: (one.starts_at, one.ends_at) for one in coming}
    keys = {key_on(event.key, o.number, o.starts_at, here.zone) for o in coming}
    pairs = {one.starts_at: one for one in coming}
    left = [one for one in coming if one.starts_at not in {when.starts_at for when in wanted}]
    numbers = count(max((one.number for one in every), default=0) + 1)
    now_there = []
    for when in wanted:
        one = pairs.get(when.starts_at) or (left.pop(0) if left else None)
        if one is None:
            one = EventSession(event_id=event.id, number=next(numbers))
            session.add(one)
        one.starts_at, one.ends_at = when.starts_at, when.ends_at
        now_there.append(one)
    for one in left:
        session.delete(one)
    session.flush()
    if not left and before == {one: (one.starts_at, one.ends_at) for one in now_there}:
        return None
    return sorted(keys - {key_on(event.key, o.number, o.starts_at, here.zone) for o in now_there})


def _set_words(session: Session, event: Event, draft: Draft, now: datetime) -> bool:
    """The school's own words in every language that it gives; whether any are new.

    Words in other languages stay: what was made from other words than these is stale from now on.
    """
    there = {text.language: text for text in events.texts_of(session, [event.id])[event.id]}
    source = draft.words[draft.language]
    changed = False
    for language, said in draft.words.items():
        made_from = "" if language == draft.language else events.digest(source, said)
        text = there.get(language) or EventText(event_id=event.id, language=language)
        values = {**said, "source_digest": made_from}
        if text.id is None or text.by_machine or events.fields(text) != said:
            values |= {"made_by": "", "reviewed_by": ""}  # the same words stay whose they are
        if all(getattr(text, name) == value for name, value in values.items()):
            continue
        for name, value in values.items():
            setattr(text, name, value)
        text.at, changed = now, True
        session.add(text)
    for language, text in there.items():
        if language not in draft.words and not text.source_digest:
            session.delete(text)  # the event was in this language and is no longer
    session.flush()
    return changed


def _expected(session: Session, keys: Sequence[str]) -> int:
    """How many families said that they come to these, or perhaps."""
    said = rsvps.answers_to(session, keys)
    return len({one.family_id for one in said if one.attending != "no"})
