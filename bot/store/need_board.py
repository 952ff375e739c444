"""Needs as the desk shows them: a page of what waits, for those who may see the families."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select, true, tuple_
from sqlalchemy.orm import Session

from bot.store import households
from bot.store.db import Moment
from bot.store.families import Family
from bot.store.needs import WAITING, Need


@dataclass(frozen=True)
class Board:
    """Which page of the needs is wanted."""

    schools: Collection[str] | None = None
    """Of families with a child there, or with none on a roster; None: of every family."""
    event: str = ""
    ended: bool = False
    """Those that are arranged, could not be had, or are over; else what somebody has to do."""
    after: tuple[datetime, int] | None = None
    """Where the page before ended: due time and number."""
    most: int = 50


def page(session: Session, wanted: Board, now: datetime) -> list[tuple[Need, str]]:
    """A page of needs with the numbers of their families: due first, or what ended latest.

    A need that the family took back stands among what is to be done until its owner has seen it.
    """
    rows = select(Need, Family.number).join(Family, Family.id == Need.family_id)
    rows = rows.where(_seen(wanted.schools))
    unneeded = and_(Need.status == "released", Need.starts_at > now)
    if wanted.event:
        rows = rows.where(Need.event == wanted.event)
    if wanted.ended:
        rows = rows.where(Need.status.not_in((*WAITING, "released")))
        moment, order = Need.updated_at, (Need.updated_at.desc(), Need.id.desc())
    else:
        rows = rows.where(or_(Need.status.in_(WAITING), unneeded))
        moment, order = Need.due_at, (Need.due_at.asc(), Need.id.asc())
    if wanted.after:
        at, last = literal(wanted.after[0], Moment), literal(wanted.after[1])
        place = tuple_(moment, Need.id)
        rows = rows.where(place < tuple_(at, last) if wanted.ended else place > tuple_(at, last))
    found = session.execute(rows.order_by(*order).limit(wanted.most))
    return [(need, number) for need, number in found]


def waiting(
    session: Session, schools: Collection[str] | None, now: datetime
) -> tuple[int, int, int]:
    """How many needs wait; how many of them are late; and of how many staff were alerted."""
    late = func.sum(case((Need.due_at < now, 1), else_=0))
    alerted = func.sum(case((Need.alerted_at.is_not(None), 1), else_=0))
    rows = select(func.count(Need.id), late, alerted).where(Need.status.in_(WAITING))
    many, of_late, of_alerted = session.execute(rows.where(_seen(schools))).one()
    return int(many), int(of_late or 0), int(of_alerted or 0)


def one(session: Session, number: int, schools: Collection[str] | None) -> Need | None:
    """A need, if its family may be seen by whoever works for these schools."""
    return session.scalar(select(Need).where(Need.id == number, _seen(schools)))


def _seen(schools: Collection[str] | None) -> ColumnElement[bool]:
    """That the need's family may be seen by whoever works for these schools."""
    return true() if schools is None else households.within(Need.family_id, list(schools))
