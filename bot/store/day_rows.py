"""The rows of a day, for counting: read in chunks from where the day begins, in their order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import case, func, select
from sqlalchemy.orm import aliased

from bot.store.broadcasts import Broadcast
from bot.store.consents import Consent
from bot.store.db import Session
from bot.store.families import CANARY, Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.needs import Need
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian, Guardianship, Student

WHEN: tuple[tuple[Any, Any], ...] = (
    (Message.id, Message.created_at),
    (Family.id, Family.created_at),
    (Handoff.id, Handoff.created_at),
    (Consent.id, Consent.at),
)
"""Tables whose ids rise with time: their ids, and when a row came."""


class Text(NamedTuple):
    """A message, without what it says."""

    id: int
    at: datetime
    family_id: int
    direction: str
    via: str
    language: str
    status: str
    from_person: bool
    trace: dict[str, Any] | None


def oldest(session: Session) -> datetime | None:
    """When the oldest of all rows came."""
    found = (session.scalar(select(when).order_by(of).limit(1)) for of, when in WHEN)
    return min((at for at in found if at is not None), default=None)


def texts(session: Session, first: int, most: int) -> Sequence[Text]:
    """The next messages from this id on."""
    rows = session.execute(
        select(
            Message.id, Message.created_at, Message.family_id, Message.direction, Message.via,
            Message.language, Message.status, Message.from_person,
            case((Message.direction == "in", Message.trace)),
        )
        .where(Message.id >= first)
        .order_by(Message.id)
        .limit(most)
    )  # fmt: skip
    return [Text(*row) for row in rows]


def answered_at(session: Session, message_ids: Sequence[int]) -> dict[int, datetime]:
    """When the line first answered each of these, by itself."""
    reply = aliased(Message)
    rows = session.execute(
        select(reply.reply_to, func.min(reply.created_at).label("at"))
        .where(reply.reply_to.in_(message_ids), reply.from_person.is_(False))
        .group_by(reply.reply_to)
    )
    return {row[0]: row[1] for row in rows if row[0] is not None}


class Arrival(NamedTuple):
    """A number that came to be known, or one that stopped or came back."""

    id: int
    at: datetime
    family_id: int
    what: str


def arrivals(session: Session, first: int, most: int) -> Sequence[Arrival]:
    """The next families from this id on."""
    rows = session.execute(
        select(Family.id, Family.created_at)
        .where(Family.id >= first, Family.number_key != CANARY)
        .order_by(Family.id)
        .limit(most)
    )
    return [Arrival(row[0], row[1], row[0], "new") for row in rows]


def facts(session: Session, first: int, most: int) -> Sequence[Arrival]:
    """The next facts of consent from this id on."""
    rows = session.execute(
        select(Consent.id, Consent.at, Consent.family_id, Consent.kind)
        .where(Consent.id >= first)
        .order_by(Consent.id)
        .limit(most)
    )
    return [Arrival(*row) for row in rows]


class Matter(NamedTuple):
    """A hand-off, and when a person first took it and first answered."""

    id: int
    at: datetime
    family_id: int
    reason: str
    claimed_at: datetime | None
    answered_at: datetime | None


def matters(session: Session, first: int, most: int) -> Sequence[Matter]:
    """The next hand-offs from this id on."""
    answered = (
        select(func.min(Message.created_at))
        .where(
            Message.family_id == Handoff.family_id,
            Message.from_person.is_(True),
            Message.created_at >= Handoff.created_at,
        )
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            Handoff.id, Handoff.created_at, Handoff.family_id, Handoff.reason,
            Handoff.claimed_at, answered,
        )
        .where(Handoff.id >= first)
        .order_by(Handoff.id)
        .limit(most)
    )  # fmt: skip
    return [Matter(*row) for row in rows]


class Promise(NamedTuple):
    """A need that was to be answered on a day."""

    family_id: int
    language: str
    status: str
    due_at: datetime
    met_at: datetime


def promises(session: Session, start: datetime, end: datetime) -> Sequence[Promise]:
    """What families were promised an answer to within a day."""
    rows = session.execute(
        select(
            Need.family_id, Need.language, Need.status, Need.due_at,
            func.coalesce(Need.told_at, Need.updated_at),
        ).where(Need.due_at >= start, Need.due_at < end)
    )  # fmt: skip
    return [Promise(*row) for row in rows]


def broadcasts_of(session: Session, start: datetime, end: datetime) -> Sequence[int]:
    """The broadcasts that began within a day."""
    began = func.coalesce(Broadcast.starts_at, Broadcast.created_at)
    rows = select(Broadcast.id).where(began >= start, began < end, Broadcast.status != "draft")
    return session.scalars(rows.order_by(Broadcast.id)).all()


class Reached(NamedTuple):
    """One of a broadcast's audience, and what became of it."""

    id: int
    family_id: int | None
    language: str
    status: str
    text: str | None
    letter: str | None


def recipients_of(session: Session, broadcast_id: int, after: int, most: int) -> Sequence[Reached]:
    """The next of a broadcast's audience."""
    rows = session.execute(
        select(
            Recipient.id, Recipient.family_id, Recipient.language, Recipient.status,
            Message.status, Recipient.letter,
        )
        .outerjoin(Message, Message.id == Recipient.message_id)
        .where(Recipient.broadcast_id == broadcast_id, Recipient.id > after)
        .order_by(Recipient.id)
        .limit(most)
    )  # fmt: skip
    return [Reached(*row) for row in rows]


class Whose(NamedTuple):
    """What some families speak, and the schools of their children."""

    languages: dict[int, str]
    schools: dict[int, set[str]]


def whose(session: Session, family_ids: Collection[int]) -> Whose:
    """Languages and schools of these families; those that are known."""
    if not family_ids:
        return Whose({}, {})
    spoken = session.execute(select(Family.id, Family.language).where(Family.id.in_(family_ids)))
    at = session.execute(
        select(Guardian.family_id, Student.school)
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .join(Student, Student.id == Guardianship.student_id)
        .where(
            Guardian.family_id.in_(family_ids), Guardian.gone_at.is_(None),
            Student.gone_at.is_(None), Student.school != "",
        )
    )  # fmt: skip
    schools: dict[int, set[str]] = {}
    for family, school in at:
        schools.setdefault(family or 0, set()).add(school)
    return Whose({row[0]: row[1] for row in spoken}, schools)
