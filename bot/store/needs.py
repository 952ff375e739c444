"""What a family needs so that it can come to an event: a task with an owner and a due time.

asked, taken, then arranged or cannot; released when the family needs it no more, over when the
event has passed. A state is changed here alone, by one conditional UPDATE. It moves forward, with
three exceptions: an outcome may turn into the other one (a driver falls ill), whoever took a need
may give it back, and a family that asks again is promised an answer again.

Which need it is stands sealed, as all that is known of a family: "access" speaks of its health.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, Index, String, and_, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store import families
from bot.store.db import Base, Key, Moment, Private, PrivateJSON

KINDS = ("childcare", "ride", "interpreter", "dinner", "access", "other")
UNMET = "needs_unmet"
"""Why a hand-off is open that speaks of what nobody has met at an event: of all its families, and
it only lies with one of them."""
WAITING = ("asked", "taken")
"""Nobody has said yet how it ends."""
STANDING = (*WAITING, "arranged")
"""What is to be counted on when the event is prepared."""
BEFORE: dict[str, tuple[str, ...]] = {
    "taken": ("asked",),
    "asked": ("taken",),
    "arranged": (*WAITING, "cannot"),
    "cannot": STANDING,
    "released": (*STANDING, "cannot"),
    "over": WAITING,
}
"""From which states a need may come to a state."""


class Need(Base):
    """One thing that one family asked for, for one event."""

    __tablename__ = "needs"
    __table_args__ = (
        Index("needs_by_status", "status", "due_at"),
        Index("needs_by_event", "event", "status"),
        Index("needs_by_family", "family_id"),
        {"sqlite_autoincrement": True},  # staff speak of needs by their number
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    event: Mapped[str] = mapped_column(String(96))
    """The event's id and date: `math-night@2026-12-03`."""
    need: Mapped[str] = mapped_column(Private)
    """One of KINDS."""
    once_key: Mapped[str] = mapped_column(Key, unique=True)
    """A family asks once for one thing at one event: the hash of these three together."""
    language: Mapped[str] = mapped_column(String(16), default="")
    """The language that the family speaks, also one that we have no texts in."""
    adults: Mapped[int] = mapped_column(default=0)
    children: Mapped[int] = mapped_column(default=0)
    details: Mapped[dict[str, Any] | None] = mapped_column(PrivateJSON)
    """What whoever arranges it has to know: children by age band, diets, an area, staff's note."""
    owner: Mapped[str] = mapped_column(Private, default="")
    status: Mapped[str] = mapped_column(String(16), default="asked")
    starts_at: Mapped[datetime] = mapped_column(Moment)
    """When the event begins, as the calendar had it when the family asked."""
    due_at: Mapped[datetime] = mapped_column(Moment)
    """By when the family was promised an answer."""
    alerted_at: Mapped[datetime | None] = mapped_column(Moment)
    """When staff were alerted that nobody has met it."""
    told_late_at: Mapped[datetime | None] = mapped_column(Moment)
    """When the family was told that the promise was not kept."""
    told_at: Mapped[datetime | None] = mapped_column(Moment)
    """When a text was queued that tells the family how it ended."""
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


@dataclass(frozen=True)
class Asking:
    """What a family asks for at one event, and what it was promised."""

    event: str
    starts_at: datetime
    due_at: datetime
    language: str
    adults: int | None = None
    """None: the family did not say; what it said before stands."""
    children: int | None = None


def ask(
    session: Session, family_id: int, asking: Asking, wanted: Collection[str], now: datetime
) -> None:
    """Opens what the family asks for. What was open, or had ended, is asked for anew.

    It keeps its owner, since somebody may be arranging it already; the family has just been
    promised an answer by `asking.due_at`, so there is one to be given, and heard, again.
    """
    families.hold(session, family_id)  # the desk may be taking a step with the same need
    for kind in (kind for kind in KINDS if kind in wanted):
        found = session.scalar(
            select(Need)
            .where(Need.once_key == _once(family_id, asking.event, kind))
            .execution_options(populate_existing=True)
        )
        if found is None:
            found = Need(
                family_id=family_id,
                event=asking.event,
                need=kind,
                once_key=_once(family_id, asking.event, kind),
                status="asked",
                created_at=now,
            )
            session.add(found)
        elif found.status in ("released", "over"):
            found.status, found.owner = "asked", ""
        elif found.status in ("arranged", "cannot"):
            found.status = "taken" if found.owner else "asked"
        found.language = asking.language
        found.adults = found.adults or 0 if asking.adults is None else asking.adults
        found.children = found.children or 0 if asking.children is None else asking.children
        found.starts_at, found.due_at = asking.starts_at, asking.due_at
        found.alerted_at = found.told_late_at = found.told_at = None
        found.updated_at = now
    session.flush()


def release(
    session: Session, family_id: int, event: str, kinds: Collection[str], now: datetime
) -> None:
    """The family needs these no more at this event, if it ever asked for them."""
    families.hold(session, family_id)
    rows = session.scalars(
        select(Need).where(
            Need.family_id == family_id,
            Need.event == event,
            Need.status.in_(BEFORE["released"]),
        )
    ).all()
    for row in rows:
        if row.need in kinds:
            # Nobody is at work on what could not be had; an owner of the rest has to hear of it.
            idle: dict[str, Any] = {"owner": ""} if row.status == "cannot" else {}
            step(session, row.id, "released", now, **idle)


def recount(session: Session, family_id: int, event: str, adults: int, children: int) -> None:
    """So many of the family come: that holds for all it has asked for at this event."""
    session.execute(
        update(Need)
        .where(Need.family_id == family_id, Need.event == event)
        .values(adults=adults, children=children)
    )


def step(session: Session, need_id: int, status: str, now: datetime, **values: Any) -> bool:
    """One step to `status`, with `values` for the row; False when its state does not allow it."""
    done = session.execute(
        update(Need)
        .where(Need.id == need_id, Need.status.in_(BEFORE[status]))
        .values(status=status, updated_at=now, **values)
        .execution_options(synchronize_session=False)
    )
    found = session.get(Need, need_id)
    if found is not None:
        session.refresh(found)
    return bool(done.rowcount)  # type: ignore[attr-defined]


def get(session: Session, need_id: int) -> Need | None:
    """One need, held with its family until the transaction ends; None when there is none."""
    found = session.get(Need, need_id)
    if found is None:
        return None
    families.hold(session, found.family_id)  # two people may press the button at once
    return session.get(Need, need_id, populate_existing=True)


def to_do(session: Session, now: datetime, event: str = "") -> Sequence[Need]:
    """What somebody has to do, due first: what waits, and what an owner may stop arranging."""
    unneeded = and_(Need.status == "released", Need.starts_at > now)
    rows = select(Need).where(or_(Need.status.in_(WAITING), unneeded))
    rows = rows.order_by(Need.due_at, Need.id)
    found = session.scalars(rows.where(Need.event == event) if event else rows).all()
    return [row for row in found if row.status != "released" or row.owner]


def every(session: Session, event: str = "") -> Sequence[Need]:
    """All that is kept, of one event or of all, due first."""
    rows = select(Need).order_by(Need.due_at, Need.id)
    return session.scalars(rows.where(Need.event == event) if event else rows).all()


def standing(session: Session, event: str) -> Sequence[Need]:
    """What is to be counted on at an event, in the order of asking."""
    rows = select(Need).where(Need.event == event, Need.status.in_(STANDING))
    return session.scalars(rows.order_by(Need.id)).all()


def of_family(session: Session, family_id: int) -> Sequence[Need]:
    """Everything a family has asked for, in the order of asking."""
    found = select(Need).where(Need.family_id == family_id).order_by(Need.id)
    return session.scalars(found).all()


def waiting_at(session: Session, event: str) -> Sequence[Need]:
    """What nobody has met yet at an event, due first."""
    rows = select(Need).where(Need.event == event, Need.status.in_(WAITING))
    return session.scalars(rows.order_by(Need.due_at, Need.id)).all()


def take_unmet(session: Session, now: datetime, ahead: timedelta) -> Sequence[str]:
    """The events for which staff must be alerted now, marked as alerted.

    Something is due or the event begins within `ahead`, nobody has met it, and staff do not know.
    """
    rows = session.scalars(
        select(Need).where(
            Need.status.in_(WAITING),
            Need.alerted_at.is_(None),
            Need.starts_at > now,
            or_(Need.due_at <= now, Need.starts_at <= now + ahead),
        )
    ).all()
    for row in rows:
        row.alerted_at = now
    return sorted({row.event for row in rows})


def late(session: Session, now: datetime) -> Sequence[Need]:
    """What was not met by its due time and whose family has not been told so yet."""
    return session.scalars(
        select(Need)
        .where(
            Need.status.in_(WAITING),
            Need.told_late_at.is_(None),
            Need.due_at < now,
            Need.starts_at > now,
        )
        .order_by(Need.family_id, Need.event, Need.id)
    ).all()


def end_those_before(session: Session, day_begins: datetime, now: datetime) -> int:
    """What is left of events of earlier days is over; how many needs."""
    done = session.execute(
        update(Need)
        .where(Need.status.in_(BEFORE["over"]), Need.starts_at < day_begins)
        .values(status="over", updated_at=now)
        .execution_options(synchronize_session=False)
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


def give_to(need: Need, family_id: int) -> None:
    """It is another family's: the same household with a new number."""
    need.family_id, need.once_key = family_id, _once(family_id, need.event, need.need)


def _once(family_id: int, event: str, kind: str) -> str:
    return f"{family_id} {event} {kind}"
