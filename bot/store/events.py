"""Events that schools enter: when, in which words, and what makes it easy to come.

No private data: what families answer to them is in `bot/store/rsvps.py`.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    and_,
    case,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment
from bot.store.rsvps import Rsvp, answer, answers_of

__all__ = ["Event", "EventSession", "EventText", "Rsvp", "answer", "answers_of"]

MOST = 300
"""Sessions that are looked at for one answer: the next ones."""
MACHINE = "machine:"
"""How `made_by` begins when no person wrote it: `machine:deepl`."""
FIELDS = ("title", "place", "note")


class Event(Base):
    """One event, of a school or of the community around it."""

    __tablename__ = "events"
    __table_args__ = (Index("events_to_tell", "tell_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    """A slug of its first title; answers and menus name the event by it."""
    uid: Mapped[str | None] = mapped_column(String(255), unique=True)
    """What another calendar calls it (iCalendar's UID)."""
    kind: Mapped[str] = mapped_column(String(16), default="school")
    """school, or community: then `organizer` says whose it is."""
    organizer: Mapped[str] = mapped_column(String(120), default="")
    school: Mapped[str] = mapped_column(String(64), default="")
    """A school's id in the district's pack; empty for all of them."""
    family_welcome: Mapped[bool] = mapped_column(default=True)
    asks_for_id: Mapped[bool | None] = mapped_column()
    """Whether anybody asks for papers or an ID at the door; None: not known."""
    supports: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    """What it offers, in the form of bot.knowledge.packs.Supports."""
    other_ways: Mapped[list[str]] = mapped_column(JSON)
    """Text ids of other ways to take part; there is always one."""
    capacity: Mapped[int | None] = mapped_column()
    """People, in each session."""
    cancelled_at: Mapped[datetime | None] = mapped_column(Moment)
    believed: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """What families believe of it, while that is no longer so and nobody has told them; see
    `bot/store/changes.py`."""
    tell_at: Mapped[datetime | None] = mapped_column(Moment)
    """When they are to be told, if it does not change back."""
    changes: Mapped[int] = mapped_column(default=0)
    """How many changes of it have been told to families."""
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class EventSession(Base):
    """When an event is: once, or several times, on one day or on several.

    A session keeps its number when others come or go: answers name it.
    """

    __tablename__ = "event_sessions"
    __table_args__ = (
        UniqueConstraint("event_id", "number", name="event_sessions_once"),
        Index("event_sessions_by_end", "ends_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    number: Mapped[int] = mapped_column()
    starts_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)


class EventText(Base):
    """An event's words in one language."""

    __tablename__ = "event_texts"
    __table_args__ = (UniqueConstraint("event_id", "language", name="event_texts_once"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(String(16))
    title: Mapped[str] = mapped_column(String(160))
    place: Mapped[str] = mapped_column(String(160), default="")
    note: Mapped[str] = mapped_column(String(160), default="")
    made_by: Mapped[str] = mapped_column(String(120), default="")
    """Empty: the school's own words; `machine:<engine>`; or a person's name."""
    reviewed_by: Mapped[str] = mapped_column(String(120), default="")
    at: Mapped[datetime] = mapped_column(Moment)
    source_digest: Mapped[str] = mapped_column(String(16), default="")
    """Of the words that these were made from; empty for those words themselves."""

    @property
    def by_machine(self) -> bool:
        """Whether no person has written or read it."""
        return self.made_by.startswith(MACHINE) and not self.reviewed_by


def digest(source: Mapping[str, str], said: Mapping[str, str]) -> str:
    """Sixteen digits that change when `source` changes in what `said` says of it."""
    made_from = "\n".join(source.get(name, "") if said.get(name) else "" for name in FIELDS)
    return hashlib.sha256(made_from.encode()).hexdigest()[:16]


def fields(text: EventText) -> dict[str, str]:
    """The words of a text, by what they are."""
    return {name: getattr(text, name) for name in FIELDS}


def source_of(texts: Iterable[EventText]) -> EventText | None:
    """The text that the others are made from."""
    return next((text for text in texts if not text.source_digest), None)


def is_stale(text: EventText, texts: Iterable[EventText]) -> bool:
    """Whether a text was made from words that have been changed since."""
    source = source_of(texts)
    if source is None or text is source:
        return False
    return text.source_digest != digest(fields(source), fields(text))


def find(session: Session, key: str) -> Event | None:
    return session.scalar(select(Event).where(Event.key == key))


def with_uid(session: Session, uid: str) -> Event | None:
    """The event that another calendar calls `uid`."""
    return session.scalar(select(Event).where(Event.uid == uid))


def alike(session: Session, language: str, title: str, starts_at: datetime) -> Event | None:
    """The event of this very title that begins at this very moment."""
    return session.scalar(
        select(Event)
        .join(EventText, EventText.event_id == Event.id)
        .join(EventSession, EventSession.event_id == Event.id)
        .where(EventText.language == language, EventText.title == title)
        .where(EventSession.starts_at == starts_at)
        .order_by(Event.id)
        .limit(1)
    )


def keys_from(session: Session, start: str) -> set[str]:
    """The keys that are taken and begin with `start`."""
    return set(
        session.scalars(select(Event.key).where(Event.key.startswith(start, autoescape=True)))
    )


def every(session: Session, after: datetime | None = None) -> Sequence[Event]:
    """Events in the order of their first session; with `after` those that end later than that."""
    ends = func.max(EventSession.ends_at)
    query = select(Event).join(EventSession, EventSession.event_id == Event.id).group_by(Event.id)
    if after is not None:
        query = query.having(ends > after)
    return session.scalars(query.order_by(func.min(EventSession.starts_at), Event.id)).all()


@dataclass(frozen=True)
class Leaf:
    """Which page of the events is wanted."""

    schools: Collection[str] | None = None
    """Events of these schools, and of all of them; None: every event."""
    past: bool = False
    """What is over, the latest first; else what is to come, the soonest first."""
    beyond: tuple[datetime, int] | None = None
    """Where the page before ended: its last event's moment and id."""
    most: int = 50


def leaf(session: Session, wanted: Leaf, now: datetime) -> list[tuple[Event, datetime]]:
    """A page of events, each with the moment that it is sorted by."""
    ends = func.max(EventSession.ends_at)
    begins = func.coalesce(func.min(EventSession.starts_at), Event.created_at)
    edge = ends if wanted.past else begins
    query = select(Event, edge).outerjoin(EventSession, EventSession.event_id == Event.id)
    is_over, is_coming = ends <= now, or_(ends > now, ends.is_(None))  # None: a time is sought
    query = query.group_by(Event.id).having(is_over if wanted.past else is_coming)
    if wanted.schools is not None:
        query = query.where(Event.school.in_(("", *wanted.schools)))
    if wanted.beyond is not None:
        at, last = wanted.beyond
        further = edge < at if wanted.past else edge > at
        query = query.having(or_(further, and_(edge == at, Event.id > last)))
    order = edge.desc() if wanted.past else edge
    rows = session.execute(query.order_by(order, Event.id).limit(wanted.most))
    return [(event, at) for event, at in rows]


def sessions_of(session: Session, ids: Collection[int]) -> dict[int, list[EventSession]]:
    """The sessions of these events, by event, soonest first."""
    rows = session.scalars(
        select(EventSession)
        .where(EventSession.event_id.in_(ids))
        .order_by(EventSession.starts_at, EventSession.number)
    )
    found: dict[int, list[EventSession]] = defaultdict(list)
    for row in rows:
        found[row.event_id].append(row)
    return found


def texts_of(session: Session, ids: Collection[int]) -> dict[int, list[EventText]]:
    """The words of these events, by event."""
    rows = session.scalars(
        select(EventText).where(EventText.event_id.in_(ids)).order_by(EventText.id)
    )
    found: dict[int, list[EventText]] = defaultdict(list)
    for row in rows:
        found[row.event_id].append(row)
    return found


def coming(session: Session, now: datetime, until: datetime) -> list[tuple[Event, EventSession]]:
    """Sessions that have not ended by `now` and begin before `until`, with their events."""
    rows = session.execute(
        select(Event, EventSession)
        .join(EventSession, EventSession.event_id == Event.id)
        .where(EventSession.ends_at > now, EventSession.starts_at < until)
        .order_by(EventSession.starts_at, Event.id, EventSession.number)
        .limit(MOST)
    )
    return [(event, one) for event, one in rows]


def taken(session: Session, keys: Collection[str]) -> dict[str, int]:
    """How many people come to each of these occurrences; who told no number is one."""
    if not keys:
        return {}
    people = Rsvp.adults + Rsvp.children
    rows = session.execute(
        select(Rsvp.event, func.sum(case((people > 0, people), else_=1)))
        .where(Rsvp.event.in_(keys), Rsvp.attending == "yes")
        .group_by(Rsvp.event)
    )
    return {key: int(many) for key, many in rows}


def stamp(session: Session) -> tuple[int, datetime | None]:
    """A value that changes whenever an event is entered, changed or gone. One cheap query."""
    many, last = session.execute(select(func.count(), func.max(Event.updated_at))).one()
    return int(many), last


def titles(session: Session, now: datetime) -> dict[str, list[str]]:
    """The titles, in every language, of what has not ended yet, by the event's key."""
    there = select(EventSession.event_id).where(EventSession.ends_at > now)
    rows = session.execute(
        select(Event.key, EventText.title)
        .join(EventText, EventText.event_id == Event.id)
        .where(Event.id.in_(there))
        .order_by(Event.id, EventText.id)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for key, title in rows:
        found[key].append(title)
    return dict(found)
