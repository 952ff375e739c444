"""Whom a broadcast is for, one row each: who waits, who is told nothing and why, who was sent what.

Everyone of an audience has exactly one row, whatever becomes of it, so that the sum is always the
audience.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    delete,
    exists,
    func,
    not_,
    select,
    update,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.broadcasts import Broadcast
from bot.store.db import INSERTS, Base, Moment

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
