"""Households as a list shows them: their people, their children, and whether somebody waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.store.db import Session
from bot.store.families import Family
from bot.store.handoffs import NOT_DONE, Handoff
from bot.store.messages import Message
from bot.store.rosters import Guardian, Guardianship, Student


@dataclass(frozen=True)
class Line:
    """A household as a list shows it."""

    family: Family | None
    people: tuple[Guardian, ...]
    children: tuple[Student, ...]
    last_at: datetime | None
    """When the last message came or left."""
    waits: bool
    """Whether a person is waited for."""


def of_numbers(session: Session, family_ids: Sequence[int]) -> list[Line]:
    """These families with what a list shows of them, in the order of the ids."""
    found = {row.id: row for row in session.scalars(
        select(Family).where(Family.id.in_(family_ids))
    )}  # fmt: skip
    people: dict[int, list[Guardian]] = {}
    for one in session.scalars(
        select(Guardian)
        .where(Guardian.family_id.in_(family_ids), Guardian.gone_at.is_(None))
        .order_by(Guardian.id)
    ):
        people.setdefault(one.family_id or 0, []).append(one)
    children = _children(session, [one.id for some in people.values() for one in some])
    last, waits = _last(session, family_ids), _waits(session, family_ids)
    return [
        Line(
            found[of],
            tuple(people.get(of, ())),
            tuple(
                {c.id: c for one in people.get(of, ()) for c in children.get(one.id, ())}.values()
            ),
            last.get(of),
            of in waits,
        )
        for of in family_ids
        if of in found
    ]


def of_people(session: Session, guardian_ids: Sequence[int]) -> list[Line]:
    """Those without a phone with what a list shows of them, in the order of the ids."""
    rows = session.scalars(select(Guardian).where(Guardian.id.in_(guardian_ids)))
    found, children = {row.id: row for row in rows}, _children(session, guardian_ids)
    return [
        Line(None, (found[of],), tuple(children.get(of, ())), None, False)
        for of in guardian_ids
        if of in found
    ]


def _children(session: Session, guardian_ids: Sequence[int]) -> dict[int, list[Student]]:
    rows = session.execute(
        select(Guardianship.guardian_id, Student)
        .join(Student, Student.id == Guardianship.student_id)
        .where(Guardianship.guardian_id.in_(guardian_ids), Student.gone_at.is_(None))
        .order_by(Student.id)
    )
    found: dict[int, list[Student]] = {}
    for of, child in rows:
        found.setdefault(of, []).append(child)
    return found


def _last(session: Session, family_ids: Sequence[int]) -> dict[int, datetime]:
    newest = (
        select(Message.created_at)
        .where(Message.family_id == Family.id)
        .order_by(Message.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    rows = session.execute(select(Family.id, newest).where(Family.id.in_(family_ids)))
    return {row[0]: row[1] for row in rows if row[1] is not None}


def _waits(session: Session, family_ids: Sequence[int]) -> set[int]:
    rows = select(Handoff.family_id).where(Handoff.family_id.in_(family_ids), NOT_DONE)
    return set(session.scalars(rows))
