"""What waits: to be answered, to be sent, to be looked for, to be told to a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from bot.store import recipients
from bot.store.families import CANARY_VIA
from bot.store.handoffs import Handoff
from bot.store.messages import ASKS, LOST, OPEN, UNREPORTED, Message

BY_AGE = sql("+messages.id")
"""Oldest first. The sign keeps SQLite from walking the whole table in the order of its ids, where
the partial index holds the few rows that are asked for."""
ASKED_FOR = timedelta(minutes=2)
"""Whoever was to ask about a text, and did not within so long, has died or could not."""
REPORTABLE = timedelta(days=3)
"""What has not moved for longer is nothing that a report could still change."""
STUCK = timedelta(minutes=5)
"""Whatever is due and has not moved for so long needs somebody to look."""


def unhandled(session: Session, family_id: int) -> Sequence[Message]:
    """The family's inbound messages that wait for an answer, in order of arrival."""
    return session.scalars(
        select(Message)
        .where(OPEN, Message.family_id == family_id, Message.status == "received")
        .order_by(Message.id)
        .limit(50)
    ).all()


def is_due(message: Message, now: datetime) -> bool:
    """Whether the message does not wait for a later try."""
    return message.due_at is None or message.due_at <= now


def next_queued(session: Session, family_id: int, now: datetime) -> Message | None:
    """The family's next text to be sent: the oldest one, and the rest wait behind it.

    While that one waits for a later try, only an essential text passes it; one that is to be said
    after the quiet hours holds nobody up. None while one is being sent: another sender has it, and
    goes on with the next. A broadcast's text holds nobody up either: its own loop sends it.
    """
    rows = session.scalars(
        select(Message)
        .where(OPEN, Message.family_id == family_id, Message.status.in_(("queued", "sending")))
        .order_by(Message.id)
        .limit(50)
    ).all()
    sending = [row.id for row in rows if row.status == "sending"]
    if len(recipients.of_messages(session, sending)) < len(sending):
        return None
    rows = [row for row in rows if row.status == "queued"]
    rows = [row for row in rows if is_due(row, now) or row.created_at <= now]
    return next((row for row in (*rows[:1], *filter(_essential, rows)) if is_due(row, now)), None)


def _essential(message: Message) -> bool:
    return message.essential


def to_look_for(session: Session, family_id: int, now: datetime) -> Sequence[Message]:
    """The family's texts of which nobody knows whether they left, and that are due for a look."""
    return session.scalars(
        select(Message)
        .where(
            OPEN,
            Message.family_id == family_id,
            Message.status == "unknown",
            Message.due_at <= now,
        )
        .order_by(Message.id)
    ).all()


def stale(session: Session, now: datetime, age: timedelta) -> Sequence[tuple[int, str]]:
    """(family, status) of rows that should have moved on by now; the tick nudges them."""
    rows = session.execute(
        select(Message.family_id, Message.status)
        .where(
            OPEN,
            or_(
                and_(
                    Message.status.in_(("received", "queued")),
                    Message.due_at.is_(None),
                    Message.updated_at < now - age,
                ),
                and_(Message.status != "sending", Message.due_at <= now),
            ),
        )
        .order_by(BY_AGE)
        .limit(200)
    )
    return [(row[0], row[1]) for row in rows]


def not_arrived(session: Session) -> Sequence[Message]:
    """Replies that will not reach their family, and that no person knows of yet.

    An unknown outcome that is still being looked for is none of them.
    """
    return session.scalars(
        select(Message)
        .where(
            LOST,
            Message.direction == "out",
            or_(Message.status != "unknown", Message.due_at.is_(None)),
        )
        .order_by(Message.id)
        .limit(50)
    ).all()


def take_unreported(session: Session, now: datetime, wait: timedelta, most: int) -> Sequence[int]:
    """Ids of texts that a provider took and that nothing was heard of for `wait`.

    Each is due again four times as late after every answer without news, `ASKS` times in all, and
    after a while when whoever took it here has not asked.
    """
    silent = or_(
        *(
            and_(Message.looks == asked, Message.updated_at < now - wait * 4**asked)
            for asked in range(ASKS)
        )
    )
    rows = session.scalars(
        select(Message)
        .where(
            UNREPORTED,
            silent,
            Message.updated_at.between(now - REPORTABLE, now - wait),
            Message.provider_id.is_not(None),
            or_(Message.due_at.is_(None), Message.due_at <= now),
        )
        .order_by(Message.updated_at)
        .limit(most)
    ).all()
    ids = [row.id for row in rows]
    if ids:
        session.execute(update(Message).where(Message.id.in_(ids)).values(due_at=now + ASKED_FOR))
    return ids


def unreported(session: Session, message_id: int) -> Message | None:
    """The text, if its end is still not known."""
    return session.scalar(select(Message).where(UNREPORTED, Message.id == message_id))


def stuck(session: Session, now: datetime) -> Sequence[Message]:
    """What needs somebody to look: set aside, of unknown outcome, or standing still."""
    still = and_(
        OPEN,
        or_(Message.due_at.is_(None), Message.due_at < now - STUCK),
        Message.updated_at < now - STUCK,
    )
    aside = select(Handoff.message_id).where(
        Handoff.status != "done", Handoff.message_id.is_not(None)
    )
    given_up = and_(Message.direction == "in", Message.code.is_not(None), Message.id.in_(aside))
    lost = and_(
        Message.direction == "out",
        Message.status.in_(("failed", "undelivered", "unknown")),
        Message.id.in_(aside),
    )
    found: dict[int, Message] = {}
    for kind in (still, given_up, lost):
        rows = select(Message).where(kind, Message.via != CANARY_VIA).order_by(BY_AGE)
        found |= {row.id: row for row in session.scalars(rows.limit(200))}
    return [found[key] for key in sorted(found)]


@dataclass(frozen=True)
class Backlog:
    """What stands still at a moment: counts by state, and since when the oldest has waited."""

    waiting: dict[str, int]
    since: dict[str, datetime]

    @property
    def oldest(self) -> datetime | None:
        return min(self.since.values(), default=None)


def backlog(session: Session) -> Backlog:
    """Rows that are not done yet; reads only those, however many are done."""
    rows = session.execute(
        select(Message.status, func.count(), func.min(Message.created_at))
        .where(OPEN)
        .group_by(Message.status)
    ).all()
    return Backlog({row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows})
