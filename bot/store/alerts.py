"""The calls of somebody when a family is in danger: each written before it is made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import (
    ForeignKey,
    Index,
    Select,
    String,
    Table,
    UniqueConstraint,
    and_,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store import households
from bot.store.db import INSERTS, Base, Moment
from bot.store.handoffs import Handoff
from bot.store.rota import Contact

UNTAKEN = and_(Handoff.status.in_(("queued", "claimed")), Handoff.taken_at.is_(None))
"""Nobody has the alarm: also of a conversation that somebody claimed before the danger was written,
and may have left by then."""
STRANDED = timedelta(seconds=60)
"""A call that has been under way for so long has lost its caller; longer than one may take."""
WAITS = timedelta(days=7)
"""So long an alarm that nobody has calls whoever is on duty, or waits for a duty to begin: over a
weekend and the days off around it. The family was told that a person would see it."""


HELD = timedelta(minutes=30)
"""So long has whoever took an alarm by an answer or a link to take up the conversation, or to end
the matter; then it is nobody's again."""


class Alert(Base):
    """One call about one hand-off."""

    __tablename__ = "alerts"
    __table_args__ = (
        UniqueConstraint("handoff_id", "contact_id", "raised_at", name="alerts_once"),
        Index("alerts_by_status", "status", "due_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    handoff_id: Mapped[int] = mapped_column(ForeignKey("handoffs.id", ondelete="CASCADE"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("on_call.id", ondelete="CASCADE"))
    raised_at: Mapped[datetime] = mapped_column(Moment)
    """The alarm that it is about: a hand-off may be raised again."""
    status: Mapped[str] = mapped_column(String(16), default="queued")
    """queued, sending, sent, failed."""
    attempts: Mapped[int] = mapped_column(default=0)
    code: Mapped[str | None] = mapped_column(String(64))
    due_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


def untaken(session: Session, now: datetime) -> Sequence[Handoff]:
    """Hand-offs of families in danger that nobody has taken."""
    waits = Handoff.raised_at > now - WAITS
    return session.scalars(select(Handoff).where(UNTAKEN, Handoff.priority == "now", waits)).all()


def give_back_what_was_let_lie(session: Session, now: datetime) -> None:
    """Alarms that somebody took and that nobody has gone on with are nobody's again."""
    session.execute(
        update(Handoff)
        .where(
            Handoff.status == "queued",
            Handoff.priority == "now",
            Handoff.taken_at <= now - HELD,
            Handoff.raised_at > now - WAITS,
        )
        .values(taken_at=None, taken_by=None)
    )


def of_alarm(session: Session, handoff: Handoff) -> dict[int, Alert]:
    """The calls about its last alarm, by whom they call."""
    found = select(Alert).where(
        Alert.handoff_id == handoff.id, Alert.raised_at == handoff.raised_at
    )
    return {alert.contact_id: alert for alert in session.scalars(found)}


def plan(session: Session, handoff: Handoff, contact: Contact, now: datetime) -> None:
    """Writes that this contact is to be called about it, once for each alarm."""
    made = INSERTS[session.get_bind().dialect.name](cast(Table, Alert.__table__)).values(
        handoff_id=handoff.id,
        contact_id=contact.id,
        raised_at=handoff.raised_at,
        status="queued",
        attempts=0,
        due_at=now,
        updated_at=now,
    )
    session.execute(
        made.on_conflict_do_nothing(index_elements=["handoff_id", "contact_id", "raised_at"])
    )


def ring_again(
    session: Session,
    handoff: Handoff,
    contacts: Sequence[Contact],
    tries: int,
    before: datetime,
    now: datetime,
) -> None:
    """Calls once more those of its last alarm whose call was over `before` then.

    A call that failed for good stays failed; one that was given up after `tries` is made again,
    since whoever carries it may be back. The tries and their pauses begin anew.
    """
    given_up = and_(Alert.status == "failed", Alert.attempts >= tries)
    session.execute(
        update(Alert)
        .where(
            Alert.handoff_id == handoff.id,
            Alert.raised_at == handoff.raised_at,
            Alert.contact_id.in_([one.id for one in contacts]),
            or_(Alert.status == "sent", given_up),
            Alert.updated_at <= before,
        )
        .values(status="queued", attempts=0, due_at=now, updated_at=now)
    )


def due(session: Session, now: datetime) -> list[int]:
    """The calls that are to be made now, of matters that nobody has taken."""
    waits = and_(Alert.status == "queued", Alert.due_at <= now)
    lost = and_(Alert.status == "sending", Alert.updated_at < now - STRANDED)
    return list(
        session.scalars(
            select(Alert.id)
            .join(Handoff, Handoff.id == Alert.handoff_id)
            .where(or_(waits, lost), UNTAKEN)
            .order_by(Alert.id)
        )
    )


def claim(session: Session, alert_id: int, now: datetime) -> Alert | None:
    """Takes a call for one caller; None when another makes it, or nobody needs it any more."""
    if alert_id not in due(session, now):
        return None
    taken = session.scalar(
        update(Alert)
        .where(
            Alert.id == alert_id,
            or_(Alert.status == "queued", Alert.updated_at < now - STRANDED),
        )
        .values(status="sending", attempts=Alert.attempts + 1, updated_at=now)
        .returning(Alert.id)
    )
    return session.get(Alert, alert_id, populate_existing=True) if taken is not None else None


def settle(
    session: Session, alert_id: int, status: str, code: str | None, due_at: datetime, now: datetime
) -> None:
    """Writes what came of a call: sent, failed, or queued again for `due_at`."""
    session.execute(
        update(Alert)
        .where(Alert.id == alert_id)
        .values(status=status, code=code, due_at=due_at, updated_at=now)
    )


def take(session: Session, handoff: Handoff, who: str, now: datetime) -> bool:
    """Somebody takes the matter: nobody else is called. False when another was quicker."""
    done = session.scalar(
        update(Handoff)
        .where(Handoff.id == handoff.id, Handoff.taken_at.is_(None), Handoff.status != "done")
        .values(taken_at=now, taken_by=who)
        .returning(Handoff.id)
    )
    session.refresh(handoff)
    return done is not None


def called(session: Session, contact_id: int) -> list[int]:
    """The hand-offs that this contact is called about and nobody has taken, the newest call first,
    also where that was not the first one about it."""
    found = session.scalars(
        select(Alert.handoff_id)
        .join(Handoff, Handoff.id == Alert.handoff_id)
        .where(Alert.contact_id == contact_id, UNTAKEN)
        .order_by(Alert.updated_at.desc(), Alert.id.desc())
    )
    return list(dict.fromkeys(found))


def state_of(session: Session, alert_id: int) -> dict[str, Any] | None:
    """What a call is about and who has taken it, for whoever was called; None: no such call."""
    alert = session.get(Alert, alert_id)
    if alert is None:
        return None
    handoff = session.get_one(Handoff, alert.handoff_id)
    return {
        "handoff": handoff.id,
        "topic": topic_of(handoff),
        "name": session.get_one(Contact, alert.contact_id).name,
        "taken_by": taken_by(handoff),
        "done": handoff.status == "done",
    }


def taken_by(handoff: Handoff) -> str:
    """Who has the alarm, or has ended the matter; empty while nobody has, whoever talks with the
    family."""
    return handoff.taken_by or (handoff.owner if handoff.status == "done" else "")


def topic_of(handoff: Handoff) -> str:
    """The kind of danger as staff read it: 'self harm', 'missing child'."""
    return handoff.reason.removeprefix("safety_").replace("_", " ")


def take_by_call(session: Session, alert_id: int, now: datetime) -> None:
    """Whoever was called by this takes the matter, if it waits for anybody."""
    alert = session.get(Alert, alert_id)
    if alert is not None:
        contact = session.get_one(Contact, alert.contact_id)
        take(session, session.get_one(Handoff, alert.handoff_id), contact.name, now)


Schools = Sequence[str] | None
"""For which schools whoever looks works; None: for all of them."""


def open_ones(session: Session, schools: Schools) -> Sequence[Handoff]:
    """The alarms that are open: whoever has taken one still has to end it. The newest first."""
    found = select(Handoff).where(
        Handoff.status.in_(("queued", "claimed")), Handoff.priority == "now"
    )
    return session.scalars(_of(session, found, schools).order_by(Handoff.id.desc())).all()


def ended_ones(
    session: Session, before: int | None, most: int, schools: Schools
) -> Sequence[Handoff]:
    """The alarms that are over, the newest first: those before hand-off `before`, if given."""
    found = select(Handoff).where(Handoff.status == "done", Handoff.priority == "now")
    if before is not None:
        found = found.where(Handoff.id < before)
    found = _of(session, found, schools)
    return session.scalars(found.order_by(Handoff.id.desc()).limit(most)).all()


def _of(session: Session, found: Select[Handoff], schools: Schools) -> Select[Handoff]:
    """Those of families that whoever works for these schools may see."""
    if schools is None:
        return found
    return found.where(households.of_those_among(session, Handoff.family_id, schools))


def calls_about(session: Session, handoffs: Sequence[int]) -> dict[int, list[tuple[Alert, str]]]:
    """Every call about these hand-offs with the name of who was called, in their order."""
    found: dict[int, list[tuple[Alert, str]]] = {number: [] for number in handoffs}
    rows = session.execute(
        select(Alert, Contact.name)
        .join(Contact, Contact.id == Alert.contact_id)
        .where(Alert.handoff_id.in_(handoffs))
        .order_by(Alert.id)
    )
    for alert, name in rows:
        found[alert.handoff_id].append((alert, name))
    return found
