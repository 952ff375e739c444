"""What staff write down beside a conversation: notes, promises, wrong answers, and who answered.

Every form of the desk carries a token of its own, so that a form that comes twice is written once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, select, update
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.db import Base, Moment, Private, Session
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.staff import Staff

KINDS = ("note", "promise", "wrong", "reply")
"""wrong: an answer of the bot's that its editors should read; reply: who sent the message."""
PROMISED = sql("kind = 'promise' AND done_at IS NULL")
WRONG = sql("kind = 'wrong' AND done_at IS NULL")


class Remark(Base):
    """Something that somebody of the staff wrote down about a family's conversation."""

    __tablename__ = "remarks"
    __table_args__ = (
        Index("remarks_by_family", "family_id", "id"),
        Index("remarks_by_message", "message_id"),
        Index("remarks_promised", "due_at", sqlite_where=PROMISED, postgresql_where=PROMISED),
        Index("remarks_wrong", "id", sqlite_where=WRONG, postgresql_where=WRONG),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    family_id: Mapped[int] = mapped_column(ForeignKey(Family.id, ondelete="CASCADE"))
    message_id: Mapped[int | None] = mapped_column(ForeignKey(Message.id, ondelete="SET NULL"))
    """What it is about."""
    staff_id: Mapped[int | None] = mapped_column(ForeignKey(Staff.id, ondelete="SET NULL"))
    kind: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Private, default="")
    """As it may be kept: it has been screened."""
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    """By when a promise is to be kept."""
    done_at: Mapped[datetime | None] = mapped_column(Moment)
    token: Mapped[str | None] = mapped_column(String(64), unique=True)
    at: Mapped[datetime] = mapped_column(Moment)


def write(session: Session, kind: str, family_id: int, now: datetime, **values: Any) -> bool:
    """Writes a remark; False when a form with this token was written before."""
    try:
        with session.begin_nested():
            session.add(Remark(kind=kind, family_id=family_id, at=now, **values))
            session.flush()
    except IntegrityError:
        if values.get("token") is None or not was_sent(session, values["token"]):
            raise
        return False
    return True


def was_sent(session: Session, token: str) -> bool:
    """Whether a form with this token has been written."""
    return session.scalar(select(Remark.id).where(Remark.token == token)) is not None


def of_family(
    session: Session, family_id: int, kinds: Sequence[str], most: int = 20
) -> Sequence[Remark]:
    """What was written down about a family, the newest first."""
    found = select(Remark).where(Remark.family_id == family_id, Remark.kind.in_(kinds))
    return session.scalars(found.order_by(Remark.id.desc()).limit(most)).all()


def promised(
    session: Session, staff_id: int | None, before: datetime, most: int = 5
) -> Sequence[Remark]:
    """Promises that are due before a moment and not kept yet, the oldest first."""
    found = select(Remark).where(PROMISED, Remark.due_at < before)
    if staff_id is not None:
        found = found.where(Remark.staff_id == staff_id)
    return session.scalars(found.order_by(Remark.due_at).limit(most)).all()


def wrong_answers(session: Session, most: int = 50) -> Sequence[Remark]:
    """Answers that staff found wrong and no editor has settled, the oldest first."""
    return session.scalars(select(Remark).where(WRONG).order_by(Remark.id).limit(most)).all()


def messages_of(session: Session, found: Sequence[Remark]) -> dict[int, Message]:
    """The messages that remarks are about, by id."""
    ids = {one.message_id for one in found if one.message_id is not None}
    rows = session.scalars(select(Message).where(Message.id.in_(ids)))
    return {row.id: row for row in rows}


def settle(session: Session, kind: str, family_id: int, remark_id: int, now: datetime) -> bool:
    """A promise is kept, a wrong answer put right; False when no such one of the family is open."""
    done = session.execute(
        update(Remark)
        .where(
            Remark.id == remark_id,
            Remark.kind == kind,
            Remark.family_id == family_id,
            Remark.done_at.is_(None),
        )
        .values(done_at=now)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]
