"""What a roster says otherwise than what is known: asked of staff, never settled silently."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.db import Base, Key, Moment, Private, Session

LANGUAGE, NAME, NUMBER = "language", "name", "number"
"""One number with two languages; one person with two names; one number of two people."""
KEEP, TAKE, BOTH = "keep", "take", "both"
ANSWERS: Final = {LANGUAGE: (KEEP, TAKE), NAME: (KEEP, TAKE), NUMBER: (KEEP, TAKE, BOTH)}


class RosterQuestion(Base):
    """One question. It stays when it is answered, so that it is not asked again."""

    __tablename__ = "roster_questions"
    __table_args__ = tuple(
        Index(f"roster_questions_by_{column}", column)
        for column in ("family_id", "guardian_id", "holder_id")
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    about: Mapped[str] = mapped_column(String(16))
    question_key: Mapped[str] = mapped_column(Key, unique=True)
    """The two values, whichever is kept: the same two are not asked about twice."""
    family_id: Mapped[int | None] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    guardian_id: Mapped[int] = mapped_column(ForeignKey("guardians.id", ondelete="CASCADE"))
    """Of whom the roster says it."""
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("guardians.id", ondelete="CASCADE"))
    """Who has the number until then."""
    kept: Mapped[str] = mapped_column(Private)
    given: Mapped[str] = mapped_column(Private)
    asked_at: Mapped[datetime] = mapped_column(Moment)
    answer: Mapped[str] = mapped_column(String(8), default="")
    """keep, take or both; empty while it is open."""
    answered_at: Mapped[datetime | None] = mapped_column(Moment)


def key_of(about: str, of: str, one: str, other: str) -> str:
    """What a question is known by; the order of the two values does not matter."""
    return "\n".join((about, of, *sorted((one, other))))


def find(session: Session, key: str) -> RosterQuestion | None:
    return session.scalar(select(RosterQuestion).where(RosterQuestion.question_key == key))


def get(session: Session, number: int) -> RosterQuestion | None:
    return session.get(RosterQuestion, number)


def open_ones(session: Session) -> Sequence[RosterQuestion]:
    """What waits for an answer, the oldest first."""
    rows = select(RosterQuestion).where(RosterQuestion.answer == "")
    return session.scalars(rows.order_by(RosterQuestion.id)).all()


def of_family(session: Session, family_id: int) -> Sequence[RosterQuestion]:
    """Every question about a family, answered or not."""
    rows = select(RosterQuestion).where(RosterQuestion.family_id == family_id)
    return session.scalars(rows.order_by(RosterQuestion.id)).all()
