"""Whom a broadcast is for, one row each: who waits, who is told nothing and why, who was sent what.

Everyone of an audience has exactly one row, whatever becomes of it, so that the sum is always the
audience. A text that surely did not leave gives its recipient back to those who wait.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    bindparam,
    delete,
    exists,
    func,
    insert,
    not_,
    select,
    update,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.broadcasts import URGENT, Broadcast
from bot.store.db import INSERTS, Base, Moment
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.states import NOT_FOUND, Transition

PLANNED = sql("status = 'planned'")
TOLD_ONCE = sql("once IS NOT NULL")


class Recipient(Base):
    """One of the audience: planned, claimed, listed for a person, or excluded with a reason."""

    __tablename__ = "recipients"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "family_id", name="recipients_once"),
        UniqueConstraint("broadcast_id", "guardian_id", name="recipients_guardian_once"),
        Index(
            "recipients_planned",
            "broadcast_id",
            "form",
            "id",
            sqlite_where=PLANNED,
            postgresql_where=PLANNED,
        ),
        *(
            Index(
                f"recipients_told_once_{whom}",
                "once",
                f"{whom}_id",
                unique=True,
                sqlite_where=TOLD_ONCE,
                postgresql_where=TOLD_ONCE,
            )
            for whom in ("family", "guardian")
        ),
        Index("recipients_by_family", "family_id"),
        Index("recipients_by_guardian", "guardian_id"),
        Index("recipients_by_message", "message_id"),
        Index("recipients_by_refused", "instead_of"),
        Index("recipients_by_letter", "letter"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"))
    family_id: Mapped[int | None] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    guardian_id: Mapped[int | None] = mapped_column(ForeignKey("guardians.id", ondelete="CASCADE"))
    """Set where there is no phone, and for mail: whose address it is."""
    language: Mapped[str] = mapped_column(String(16))
    also: Mapped[str] = mapped_column(String(16), default="")
    form: Mapped[str] = mapped_column(String(16))
    zone: Mapped[str] = mapped_column(String(40))
    """The time zone whose quiet hours are the family's."""
    once: Mapped[str | None] = mapped_column(String(64))
    """The broadcast's, of those who are written to or stand on a list: nobody is both twice."""
    status: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(String(32), default="")
    attempts: Mapped[int] = mapped_column(default=0)
    """Of a text: how often it left anew because the provider did not know it. One that was held
    back, or refused for the moment, was none. Of mail: how often it was tried."""
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    letter: Mapped[str | None] = mapped_column(String(16))
    """Of one that is claimed for mail: sending, accepted, failed, or unknown."""
    instead_of: Mapped[int | None] = mapped_column()
    """The WhatsApp text that was refused, where one by SMS takes its place."""
    updated_at: Mapped[datetime] = mapped_column(Moment)


_CLAIMED = (
    update(Recipient.__table__)  # type: ignore[arg-type]
    .where(Recipient.__table__.c.id == bindparam("of"))
    .values(
        status="claimed", reason="", message_id=bindparam("message"), updated_at=bindparam("now")
    )
)


def plan(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Writes recipients; who is one of this broadcast's already is left as it is.

    Whoever another broadcast tells the same is excluded, also when both are planned at once.
    """
    told = {"once": None, "status": "excluded", "reason": "already_told"}
    again = [{**row, **told} for row in rows if row["once"]]
    made = INSERTS[session.get_bind().dialect.name](Recipient.__table__).on_conflict_do_nothing()
    for batch in filter(None, (rows, again)):
        session.connection().execute(made, batch)


def how_many(session: Session, broadcast_id: int) -> int:
    """How many recipients a broadcast has, whatever became of them."""
    rows = select(func.count()).where(Recipient.broadcast_id == broadcast_id)
    return session.scalar(rows) or 0


def forget(session: Session, broadcast_id: int) -> None:
    """Nobody is planned any more, of a broadcast that has not begun."""
    session.execute(
        delete(Recipient)
        .where(Recipient.broadcast_id == broadcast_id)
        .execution_options(synchronize_session=False)
    )


@dataclass(frozen=True)
class Next:
    """A recipient whose turn it is, held until the transaction ends; the family as it is now."""

    recipient_id: int
    family_id: int
    number: str
    language: str
    form: str
    opted_out: bool
    preferences: dict[str, Any]


def take(
    session: Session, of: Broadcast, form: str, now: datetime, most: int, awake: Sequence[str]
) -> list[Next]:
    """The next who wait for this broadcast's text in this form, in the order they were planned.

    Only in the time zones `awake`: elsewhere it is night. Their families are held: a STOP that was
    first is seen here; one that comes later finds the text on its way.
    """
    rows = session.execute(
        select(
            Recipient.id,
            Recipient.language,
            Recipient.form,
            Family.id.label("family"),
            Family.number,
            Family.language.label("now"),
            Family.opted_out_at,
            Family.forget_at,
            Family.preferences,
        )
        .join(Family, Family.id == Recipient.family_id)
        .where(*_waiting(of, form, now, awake))
        .order_by(Recipient.id)
        .limit(most)
        .with_for_update(of=(Recipient, Family))
    ).all()
    return [
        Next(
            row.id,
            row.family,
            row.number,
            row.now or row.language,
            row.form,
            row.opted_out_at is not None or row.forget_at is not None,
            row.preferences or {},
        )
        for row in rows
    ]


def waits(session: Session, of: Broadcast, form: str, now: datetime, awake: Sequence[str]) -> bool:
    """Whether somebody waits for this broadcast's text in this form."""
    one = select(Recipient.id).where(*_waiting(of, form, now, awake)).limit(1)
    return session.scalar(one) is not None


def _waiting(of: Broadcast, form: str, now: datetime, awake: Sequence[str]) -> tuple[Any, ...]:
    narrowed = () if set(of.zones) <= set(awake) else (Recipient.zone.in_(awake),)
    return (
        PLANNED,
        Recipient.broadcast_id == of.id,
        Recipient.form == form,
        Recipient.due_at <= now,
        *narrowed,
    )


def exclude(session: Session, recipients: Sequence[int], reason: str, now: datetime) -> None:
    """These are told nothing, for this reason."""
    if recipients:
        session.execute(
            update(Recipient)
            .where(Recipient.id.in_(recipients))
            .values(status="excluded", reason=reason, updated_at=now)
        )


def put_off(session: Session, recipients: Sequence[int], until: datetime) -> None:
    """These wait until a moment."""
    if recipients:
        session.execute(update(Recipient).where(Recipient.id.in_(recipients)).values(due_at=until))


def had(
    session: Session, family_ids: Sequence[int], since: datetime, told_once: bool
) -> dict[int, int]:
    """How many texts of broadcasts each family was sent since a moment; urgent ones do not count.

    With `told_once` only of those that families are told once.
    """
    rows = (
        select(Recipient.family_id, func.count())
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .where(
            Recipient.family_id.in_(family_ids),
            Recipient.status == "claimed",
            Recipient.updated_at > since,
            Broadcast.topic != URGENT,
        )
        .group_by(Recipient.family_id)
    )
    if told_once:
        rows = rows.where(Broadcast.once.is_not(None))
    return {family: many for family, many in session.execute(rows) if family is not None}


def claim(
    session: Session, texts: Sequence[tuple[Next, dict[str, Any]]], now: datetime
) -> list[int]:
    """Makes a message that is being sent of each text; their ids, in the same order.

    `texts` are recipients with what their message holds: via, channel, text, language, draft.
    """
    if not texts:
        return []
    rows = [
        {
            "family_id": one.family_id, "direction": "out", "status": "sending", "attempts": 1,
            "created_at": now, "updated_at": now, "hints": [], **held,
        }
        for one, held in texts
    ]  # fmt: skip
    made = insert(Message).returning(Message.id, sort_by_parameter_order=True)
    ids = list(session.scalars(made, rows))
    session.execute(
        insert(Transition),
        [{"message_id": id_, "status": "sending", "code": None, "at": now} for id_ in ids],
    )
    session.connection().execute(
        _CLAIMED,
        [
            {"of": one.recipient_id, "message": id_, "now": now}
            for (one, _), id_ in zip(texts, ids, strict=True)
        ],
    )
    return ids


def unclaim(
    session: Session, message_id: int, code: str, due_at: datetime, now: datetime,
    status: str = "sending",
) -> bool:  # fmt: skip
    """A text surely did not leave: its recipient waits again, and the message was none.

    False when the message is not (any longer) in `status`: then somebody else settles it.
    """
    whose = session.scalar(select(Recipient).where(Recipient.message_id == message_id))
    gone = session.execute(
        delete(Message)
        .where(Message.id == message_id, Message.status == status)
        .execution_options(synchronize_session=False)
    )
    if not gone.rowcount:  # type: ignore[attr-defined]
        return False
    if whose is not None:
        whose.status, whose.reason, whose.message_id = "planned", code, None
        whose.attempts += code == NOT_FOUND
        whose.due_at, whose.updated_at = due_at, now
        wait_again(session, session.get_one(Broadcast, whose.broadcast_id), now)
    return True


def wait_again(session: Session, of: Broadcast, now: datetime) -> None:
    """Somebody waits again for a broadcast, which may have ended meanwhile."""
    session.flush()
    if of.status == "stopped":
        end(session, of.id, "stopped", now)
    elif of.expires_at <= now:
        end(session, of.id, "expired", now)
    elif of.status == "done":  # its last text seemed to have left
        of.status, of.updated_at = "running", now


def of_messages(session: Session, message_ids: Sequence[int]) -> dict[int, int]:
    """Which of these messages are a broadcast's, and how often each left anew, unknown there."""
    if not message_ids:
        return {}
    rows = session.execute(
        select(Recipient.message_id, Recipient.attempts).where(
            Recipient.message_id.in_(message_ids)
        )
    )
    return {row.message_id: row.attempts for row in rows}


def wrote_lately(
    session: Session, family_ids: Iterable[int], channel: str, since: datetime
) -> set[int]:
    """Which of these families have written to us on this channel since a moment."""
    found = select(Message.family_id).where(
        Message.family_id.in_(list(family_ids)),
        Message.direction == "in",
        Message.channel == channel,
        Message.created_at > since,
    )
    return set(session.scalars(found))


def finish(session: Session, now: datetime) -> None:
    """Ends what has run out of time, and what has nothing left to say."""
    late = session.scalars(
        select(Broadcast).where(
            Broadcast.status.in_(("scheduled", "running", "paused")), Broadcast.expires_at <= now
        )
    )
    for of in late.all():
        end(session, of.id, "expired", now)
        of.status, of.updated_at = "done", now
    left = exists().where(Recipient.status == "planned", Recipient.broadcast_id == Broadcast.id)
    session.execute(
        update(Broadcast)
        .where(Broadcast.status == "running", not_(left))
        .values(status="done", updated_at=now)
        .execution_options(synchronize_session=False)
    )


def end(session: Session, broadcast_id: int, reason: str, now: datetime) -> None:
    """Nobody waits for this broadcast any longer, for this reason."""
    session.execute(
        update(Recipient)
        .where(Recipient.status == "planned", Recipient.broadcast_id == broadcast_id)
        .values(status="excluded", reason=reason, updated_at=now)
        .execution_options(synchronize_session=False)
    )
