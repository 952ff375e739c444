"""What a roster says otherwise than what is known: asked of staff, never settled silently."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, ForeignKey, Index, String, or_, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, aliased, mapped_column

from bot.store import households
from bot.store.db import Base, Key, Moment, Private, Session
from bot.store.families import Family
from bot.store.rosters import Guardian, Guardianship, Student

LANGUAGE, NAME, NUMBER = "language", "name", "number"
"""One number with two languages; one person with two names; one number of two people."""
OPEN_ONES = sql("answer = ''")
KEEP, TAKE, BOTH = "keep", "take", "both"
ANSWERS: Final = {LANGUAGE: (KEEP, TAKE), NAME: (KEEP, TAKE), NUMBER: (KEEP, TAKE, BOTH)}


class RosterQuestion(Base):
    """One question. It stays when it is answered, so that it is not asked again."""

    __tablename__ = "roster_questions"
    __table_args__ = (
        *(
            Index(f"roster_questions_by_{column}", column)
            for column in ("family_id", "guardian_id", "holder_id")
        ),
        Index("roster_questions_open", "id", sqlite_where=OPEN_ONES, postgresql_where=OPEN_ONES),
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


def open_of_family(
    session: Session, family_id: int, schools: Sequence[str] | None
) -> Sequence[RosterQuestion]:
    """What waits for an answer about a family, of staff of these schools."""
    rows = select(RosterQuestion).where(
        RosterQuestion.family_id == family_id, RosterQuestion.answer == "", *_of_schools(schools)
    )
    return session.scalars(rows.order_by(RosterQuestion.id)).all()


Asked = tuple[RosterQuestion, Family | None, Guardian]


def open_page(
    session: Session, schools: Sequence[str] | None, after: int, most: int
) -> Sequence[Asked]:
    """The next open questions after this id with the number and the person that they are about."""
    rows = (
        select(RosterQuestion, Family, Guardian)
        .join(Guardian, Guardian.id == RosterQuestion.guardian_id)
        .outerjoin(Family, Family.id == RosterQuestion.family_id)
        .where(OPEN_ONES, RosterQuestion.id > after, *_of_schools(schools))
    )
    found = session.execute(rows.order_by(RosterQuestion.id).limit(most))
    return [(row[0], row[1], row[2]) for row in found]


def within(session: Session, number: int, schools: Sequence[str] | None) -> RosterQuestion | None:
    """A question, if there is one and it is for staff of these schools."""
    if number >= 2**31:
        return None
    rows = select(RosterQuestion).where(RosterQuestion.id == number, *_of_schools(schools))
    return session.scalar(rows)


def _of_schools(schools: Sequence[str] | None) -> tuple[ColumnElement[bool], ...]:
    """Asked of staff who know everybody in it: they work for a child of the person named, and may
    see the family that has the number and whoever it is kept for.

    Two schools in one question are for a district admin: its page names whom either does not know,
    and its answer hands a number over, with all that was written by it.
    """
    if schools is None:
        return ()
    family, holder = RosterQuestion.family_id, aliased(Guardian)
    of_that_family = select(holder.id).where(
        holder.id == RosterQuestion.holder_id, holder.family_id == family
    )
    return (
        _has_child_at(RosterQuestion.guardian_id, schools),
        or_(family.is_(None), households.within(family, schools)),
        or_(
            RosterQuestion.holder_id.is_(None),
            of_that_family.exists(),
            _has_child_at(RosterQuestion.holder_id, schools),
        ),
    )


def _has_child_at(guardian_id: Any, schools: Sequence[str]) -> ColumnElement[bool]:
    child = (
        select(Student.id)
        .join(Guardianship, Guardianship.student_id == Student.id)
        .where(Guardianship.guardian_id == guardian_id, households.SCHOOL.in_(schools))
    )
    return child.exists()
