"""Messages in and out, and the states they move through, forward only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, Index, String, delete, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment, Private, PrivateJSON

ORDER = {
    "queued": 0,
    "sending": 1,
    "unknown": 2,
    "accepted": 3,
    "sent": 4,
    "failed": 5,
    "undelivered": 5,
    "delivered": 6,
    "read": 7,
}
"""States of an outbound message. A callback moves a row to a higher one, never back."""

FINAL = frozenset({"delivered", "read", "failed", "undelivered"})


class Message(Base):
    """One text, received (received, handled, failed) or to be sent (see ORDER)."""

    __tablename__ = "messages"
    __table_args__ = (
        Index("messages_by_family", "family_id", "id"),
        Index("messages_by_state", "direction", "status", "updated_at"),
        {"sqlite_autoincrement": True},  # our id travels to Twilio: it must never be given twice
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    direction: Mapped[str] = mapped_column(String(3))
    via: Mapped[str] = mapped_column(String(16))
    """twilio, simulator, or canary: decides where a reply leaves, if it leaves at all."""
    channel: Mapped[str] = mapped_column(String(16))
    provider_id: Mapped[str | None] = mapped_column(String(64), unique=True)
    our_number: Mapped[str] = mapped_column(String(32), default="")
    text: Mapped[str] = mapped_column(Private, default="")
    redacted: Mapped[bool] = mapped_column(default=False)
    payload: Mapped[str] = mapped_column(Private, default="")
    media: Mapped[int] = mapped_column(default=0)
    safety: Mapped[str | None] = mapped_column(String(16))
    topic: Mapped[str | None] = mapped_column(String(32))
    hints: Mapped[list[str]] = mapped_column(PrivateJSON, default=list)
    status: Mapped[str] = mapped_column(String(16))
    code: Mapped[str | None] = mapped_column(String(64))
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    reply_to: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    language: Mapped[str] = mapped_column(String(16), default="")
    draft: Mapped[bool] = mapped_column(default=False)
    from_person: Mapped[bool] = mapped_column(default=False)
    essential: Mapped[bool] = mapped_column(default=False)
    """Sent even to a number that has opted out: the one confirmation, or a safety text."""
    told_staff: Mapped[bool] = mapped_column(default=False)
    """A reply that did not arrive, and that a person has been told of."""
    trace: Mapped[dict[str, Any] | None] = mapped_column(PrivateJSON)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


def keep(session: Session, message: Message) -> Message | None:
    """Keeps an inbound message once: None when its provider id is already known."""
    try:
        with session.begin_nested():
            session.add(message)
            session.flush()
    except IntegrityError:
        if message.provider_id is None or of_provider(session, message.provider_id) is None:
            raise  # no repeat: a message that could not be kept must not count as kept
        return None
    return message


def queue_reply(session: Session, line: Message, text: str, now: datetime, **more: Any) -> Message:
    """Queues `text` for the family, on the line and channel that its message `line` came by."""
    reply = Message(
        family_id=line.family_id,
        direction="out",
        via=line.via,
        channel=line.channel,
        our_number=line.our_number,
        text=text,
        status="queued",
        created_at=now,
        updated_at=now,
        **more,
    )
    session.add(reply)
    session.flush()
    return reply


def unhandled(session: Session, family_id: int) -> Sequence[Message]:
    """The family's inbound messages that wait for an answer, in order of arrival."""
    return session.scalars(
        select(Message)
        .where(
            Message.family_id == family_id,
            Message.direction == "in",
            Message.status == "received",
        )
        .order_by(Message.id)
        .limit(20)
    ).all()


def is_due(message: Message, now: datetime) -> bool:
    """Whether the message does not wait for a later try."""
    return message.due_at is None or message.due_at <= now


def settle(session: Session, message_id: int, trace: dict[str, Any], now: datetime) -> None:
    """An inbound message has been answered; its hints are dropped with that."""
    session.execute(
        update(Message)
        .where(Message.id == message_id)
        .values(status="handled", trace=trace, hints=[], updated_at=now)
    )


def postpone(session: Session, message_id: int, code: str, due_at: datetime, now: datetime) -> None:
    """An inbound message could not be answered yet; it is due again at `due_at`."""
    session.execute(
        update(Message)
        .where(Message.id == message_id)
        .values(attempts=Message.attempts + 1, code=code, due_at=due_at, updated_at=now)
    )


def next_queued(session: Session, family_id: int) -> Message | None:
    """The family's oldest outbound message that has not been sent; the rest wait behind it.

    None while one is being sent: another sender has it, and goes on with the next.
    """
    oldest = session.scalar(
        select(Message)
        .where(
            Message.family_id == family_id,
            Message.direction == "out",
            Message.status.in_(("queued", "sending")),
        )
        .order_by(Message.id)
        .limit(1)
    )
    return oldest if oldest is not None and oldest.status == "queued" else None


def spoke_lately(session: Session, family_id: int, now: datetime) -> bool:
    """Whether we have said something to this family within a day."""
    said = select(Message.id).where(
        Message.family_id == family_id,
        Message.direction == "out",
        Message.created_at > now - timedelta(days=1),
    )
    return session.scalar(said.limit(1)) is not None


def claim(session: Session, message_id: int, now: datetime) -> bool:
    """Takes a queued message for sending; False when someone else has it."""
    done = session.execute(
        update(Message)
        .where(Message.id == message_id, Message.status == "queued")
        .values(status="sending", attempts=Message.attempts + 1, updated_at=now)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def advance(
    session: Session,
    message: Message,
    status: str,
    now: datetime,
    *,
    provider_id: str | None = None,
    code: str | None = None,
) -> bool:
    """Moves an outbound message forward to `status`; False when that would be a step back."""
    if provider_id and not message.provider_id:
        message.provider_id = provider_id
    if ORDER[status] <= ORDER[message.status]:
        return False
    message.status, message.updated_at = status, now
    message.code = code or message.code
    return True


def back_to_queue(session: Session, message: Message, code: str, due_at: datetime) -> None:
    """Nothing happened at the provider: the one step back there is, with its next try."""
    message.status, message.code, message.due_at = "queued", code, due_at


def of_provider(session: Session, provider_id: str) -> Message | None:
    """The message that the provider knows by this id."""
    return session.scalar(select(Message).where(Message.provider_id == provider_id))


def stale(session: Session, now: datetime, age: timedelta) -> Sequence[tuple[int, str]]:
    """(family, status) of rows that should have moved on by now; the tick nudges them."""
    rows = session.execute(
        select(Message.family_id, Message.status)
        .where(
            Message.status.in_(("received", "queued")),
            Message.updated_at < now - age,
            or_(Message.due_at.is_(None), Message.due_at <= now),
        )
        .order_by(Message.id)
        .limit(200)
    )
    return [(row[0], row[1]) for row in rows]


def not_arrived(session: Session) -> Sequence[Message]:
    """Replies that will not reach their family, and that no person knows of yet."""
    return session.scalars(
        select(Message)
        .where(
            Message.status.in_(("failed", "undelivered", "unknown")),
            Message.direction == "out",
            Message.told_staff.is_(False),
        )
        .order_by(Message.id)
        .limit(50)
    ).all()


def stranded(session: Session, now: datetime, age: timedelta) -> int:
    """Marks rows whose sender died in the middle: their outcome is unknown. How many there were."""
    done = session.execute(
        update(Message)
        .where(Message.status == "sending", Message.updated_at < now - age)
        .values(status="unknown", code="sender_lost", updated_at=now)
    )
    return int(done.rowcount)  # type: ignore[attr-defined]


def last_received(session: Session, family_id: int) -> Message | None:
    """The family's newest message to us."""
    return session.scalar(
        select(Message)
        .where(Message.family_id == family_id, Message.direction == "in")
        .order_by(Message.id.desc())
        .limit(1)
    )


def person_spoke_last(session: Session, family_id: int) -> bool:
    """Whether the newest text between this family and a person is the person's."""
    newest = session.scalar(
        select(Message)
        .where(
            Message.family_id == family_id,
            or_(Message.direction == "in", Message.from_person.is_(True)),
        )
        .order_by(Message.id.desc())
        .limit(1)
    )
    return newest is not None and newest.from_person


def last_delivered(session: Session, family_id: int) -> datetime | None:
    """When a text of ours last reached this family."""
    return session.scalar(
        select(Message.updated_at)
        .where(Message.family_id == family_id, Message.status == "delivered")
        .order_by(Message.id.desc())
        .limit(1)
    )


def replies(session: Session, message_id: int) -> list[Message]:
    """What was said in answer to an inbound message."""
    found = select(Message).where(Message.reply_to == message_id).order_by(Message.id)
    return list(session.scalars(found).all())


@dataclass(frozen=True)
class Backlog:
    """What stands still at a moment: counts by state, and since when the oldest has waited."""

    waiting: dict[str, int]
    oldest: datetime | None


def backlog(session: Session) -> Backlog:
    """Rows that are not done yet; reads only those, however many are done."""
    rows = session.execute(
        select(Message.status, func.count(), func.min(Message.created_at))
        .where(Message.status.in_(("received", "queued", "sending", "unknown")))
        .group_by(Message.status)
    ).all()
    oldest = min((row[2] for row in rows), default=None)
    return Backlog({row[0]: row[1] for row in rows}, oldest)


def conversation(session: Session, family_id: int, limit: int = 100) -> Sequence[Message]:
    """The newest `limit` messages of a family, oldest first."""
    newest = select(Message).where(Message.family_id == family_id).order_by(Message.id.desc())
    return list(reversed(session.scalars(newest.limit(limit)).all()))


def forget(session: Session, family_id: int, before: datetime | None = None) -> None:
    """Deletes a family's messages, all of them or those older than `before`."""
    gone = delete(Message).where(Message.family_id == family_id)
    session.execute(gone if before is None else gone.where(Message.created_at < before))
