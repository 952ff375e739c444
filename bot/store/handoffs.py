"""Hand-offs: what needs a person. queued (the bot goes on), claimed (it is silent), done."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, Index, Select, String, event, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store import families
from bot.store.db import Base, Moment, Private, PrivateJSON
from bot.store.staff import Staff

PRIORITIES = ("now", "today", "routine")
FRESH = timedelta(hours=24)
"""An alarm that is older calls less often, and danger that is written again is a new one."""
NOT_DONE, DONE = sql("status <> 'done'"), sql("done_at IS NOT NULL")
RESTS = sql("snoozed_until IS NOT NULL")
"""Conditions of partial indexes: what waits is found in the same time however much is done."""
DANGER, FORGOTTEN, IN_TURN = 0, 1, 2
"""Where a hand-off stands in the queue before its due time counts."""


def _partial(name: str, condition: Any, *columns: str) -> Index:
    return Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


class Handoff(Base):
    """One conversation that waits for a person, or has one."""

    __tablename__ = "handoffs"
    __table_args__ = (
        Index("handoffs_by_state", "status", "due_at"),
        Index("handoffs_by_priority", "priority", "status", "id"),
        Index("handoffs_by_family", "family_id", "id"),
        _partial("handoffs_in_turn", NOT_DONE, "place", "due_at", "id", "speaks", "owner_id"),
        _partial("handoffs_by_owner", NOT_DONE, "owner_id", "place", "due_at", "id"),
        _partial("handoffs_ended", DONE, "done_at", "id"),
        _partial("handoffs_resting", RESTS, "snoozed_until"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    reason: Mapped[str] = mapped_column(String(64))
    priority: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(16), default="")
    details: Mapped[dict[str, Any] | None] = mapped_column(PrivateJSON)
    """What the family has said about it already, as values: a day, a school, a number chosen."""
    status: Mapped[str] = mapped_column(String(16), default="queued")
    owner: Mapped[str] = mapped_column(Private, default="")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey(Staff.id))
    """Whose it is at the desk, also while it is only queued; none for an owner who is a name."""
    speaks: Mapped[str] = mapped_column(String(16), default="", server_default="")
    """The language of whoever is to answer: the family's own, also where we have no texts in it."""
    place: Mapped[int] = mapped_column(default=IN_TURN, server_default=str(IN_TURN))
    """Danger first, then what was forgotten; set with every change of the row."""
    snoozed_until: Mapped[datetime | None] = mapped_column(Moment)
    """Until then it stands in nobody's way."""
    due_at: Mapped[datetime] = mapped_column(Moment)
    claimed_until: Mapped[datetime | None] = mapped_column(Moment)
    claimed_at: Mapped[datetime | None] = mapped_column(Moment)
    """When somebody first took it."""
    told_late_at: Mapped[datetime | None] = mapped_column(Moment)
    raised_at: Mapped[datetime | None] = mapped_column(Moment)
    """When the alarm was last raised, of a family in danger."""
    taken_at: Mapped[datetime | None] = mapped_column(Moment)
    taken_by: Mapped[str | None] = mapped_column(Private)
    """Who has the alarm, on call or at the desk; nobody else is called then."""
    created_at: Mapped[datetime] = mapped_column(Moment)
    done_at: Mapped[datetime | None] = mapped_column(Moment)


@event.listens_for(Handoff, "before_insert")
@event.listens_for(Handoff, "before_update")
def _stand(_mapper: Any, _connection: Any, row: Handoff) -> None:
    """Its place in the queue, and who can answer it, follow from what else is known of it."""
    late = FORGOTTEN if row.told_late_at else IN_TURN
    row.place = DANGER if row.priority == "now" else late
    row.speaks = str((row.details or {}).get("language") or row.language or "")[:16]


def open_one(session: Session, handoff: Handoff) -> Handoff:
    """Opens a hand-off, or raises the one the family already has open for the same reason."""
    families.hold(session, handoff.family_id)  # the worker and the tick may open one at once
    same = session.scalar(
        select(Handoff).where(
            Handoff.family_id == handoff.family_id,
            Handoff.reason == handoff.reason,
            Handoff.status != "done",
        )
    )
    if same is None:
        handoff.raised_at = handoff.created_at if handoff.priority == "now" else None
        session.add(handoff)
        session.flush()
        return handoff
    same.message_id, same.snoozed_until = handoff.message_id, None
    same.details = {**(same.details or {}), **(handoff.details or {})}
    if same.due_at < handoff.created_at:  # late already: the family has just heard a new time
        same.due_at, same.told_late_at = handoff.due_at, None
    if PRIORITIES.index(handoff.priority) < PRIORITIES.index(same.priority):
        same.priority, same.due_at = handoff.priority, handoff.due_at
    if handoff.priority == "now" and not _rings(same, handoff.created_at):
        same.raised_at, same.taken_at, same.taken_by = handoff.created_at, None, None
    return same


def _rings(handoff: Handoff, now: datetime) -> bool:
    """Whether its last alarm is a fresh one. One that was taken, by whoever claims it as
    well, does not: danger that is written again is a new one. What rings is not begun anew, or
    whoever goes on writing would keep the next step from being called."""
    fresh = handoff.raised_at is not None and handoff.raised_at > now - FRESH
    return fresh and handoff.taken_at is None


def take_alarm(handoff: Handoff, who: str, now: datetime) -> None:
    """Whoever claims what a family in danger needs has its alarm: nobody else is called."""
    if handoff.priority == "now" and handoff.taken_at is None:
        handoff.taken_at, handoff.taken_by = now, who


def give_back_alarm(handoff: Handoff, who: str) -> None:
    """Whoever had the alarm by having claimed it has it no longer."""
    if handoff.taken_by == who:
        handoff.taken_at, handoff.taken_by = None, None


def open_about_event(session: Session, handoff: Handoff) -> Handoff:
    """Opens a hand-off about the event in its details, or brings the open one up to date.

    It speaks of several families: whichever it lies with, there is one for each event.
    """
    rows = select(Handoff).where(Handoff.reason == handoff.reason, Handoff.status != "done")
    for same in session.scalars(rows):
        if (same.details or {}).get("event") == (handoff.details or {}).get("event"):
            same.details = handoff.details
            return same
    session.add(handoff)
    session.flush()
    return handoff


def get(session: Session, handoff_id: int) -> Handoff | None:
    return session.get(Handoff, handoff_id)


def waiting(session: Session, include_done: bool = False) -> Sequence[Handoff]:
    """What needs a person, the most urgent first."""
    rows = select(Handoff)
    if not include_done:
        rows = rows.where(Handoff.status != "done")
    order = {name: place for place, name in enumerate(PRIORITIES)}
    return sorted(session.scalars(rows).all(), key=lambda h: (order[h.priority], h.due_at))


def waiting_families() -> Select[int]:
    """The ids of the families that wait for a person, or have one."""
    return select(Handoff.family_id).where(NOT_DONE)


def of_family(session: Session, family_id: int) -> Sequence[Handoff]:
    """Every hand-off of a family, in their order."""
    found = select(Handoff).where(Handoff.family_id == family_id).order_by(Handoff.id)
    return session.scalars(found).all()


def open_of(session: Session, family_id: int) -> Sequence[Handoff]:
    """A family's hand-offs that are not done, as they stand now, the most pressing first."""
    found = (
        select(Handoff)
        .where(Handoff.family_id == family_id, NOT_DONE)
        .order_by(Handoff.place, Handoff.due_at, Handoff.id)
        .execution_options(populate_existing=True)
    )
    return session.scalars(found).all()


def last_done(session: Session, family_id: int) -> Handoff | None:
    """What was done last for a family."""
    found = select(Handoff).where(Handoff.family_id == family_id, DONE)
    return session.scalar(found.order_by(Handoff.done_at.desc()).limit(1))


def claimed_by(session: Session, family_id: int, now: datetime) -> Handoff | None:
    """The hand-off whose person is talking with the family right now."""
    return session.scalar(
        select(Handoff).where(
            Handoff.family_id == family_id,
            Handoff.status == "claimed",
            Handoff.claimed_until > now,
        )
    )


def in_danger(session: Session, family_ids: Collection[int]) -> set[int]:
    """Which of these families wait for somebody about a danger, or are being answered about it."""
    rows = select(Handoff.family_id).where(
        Handoff.family_id.in_(family_ids), Handoff.priority == "now", Handoff.status != "done"
    )
    return set(session.scalars(rows))


def is_helped(session: Session, family_id: int) -> bool:
    """Whether somebody has taken, or ended, every alarm of a family."""
    taken = session.scalars(
        select(Handoff.taken_at.is_not(None) | (Handoff.status == "done")).where(
            Handoff.family_id == family_id, Handoff.priority == "now"
        )
    ).all()
    return bool(taken) and all(taken)


def overdue(session: Session, now: datetime) -> Sequence[Handoff]:
    """Hand-offs that nobody took by their due time and whose family has not been told yet."""
    return session.scalars(
        select(Handoff).where(
            Handoff.status == "queued",
            Handoff.due_at < now,
            Handoff.told_late_at.is_(None),
            Handoff.taken_at.is_(None),
        )
    ).all()


def expired_claims(session: Session, now: datetime) -> Sequence[Handoff]:
    """Claims without an answer in time."""
    return session.scalars(
        select(Handoff).where(Handoff.status == "claimed", Handoff.claimed_until <= now)
    ).all()
