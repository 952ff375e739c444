"""Rosters: children, who their family is, and how each of them is reached.

A guardian with a telephone is a family, the number that writes to us; several may be one family,
and each keeps a language and a form of its own. Whoever is no longer on the roster is gone, and
deleted when the term is over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from sqlalchemy import (
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    delete,
    select,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.db import INSERTS, Base, Key, Moment, Private, PrivateJSON, Session
from bot.store.families import Family

NO_PHONE = sql("family_id IS NULL")
FORMS = ("text", "whatsapp", "email", "call", "paper", "talk")


class Student(Base):
    """A child, as far as its school must know it to reach its family."""

    __tablename__ = "students"
    __table_args__ = (
        Index("students_by_school", "school", "grade"),
        Index("students_by_source", "source", "gone_at", "seen_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(String(32))
    """Which roster it comes from: only an import of the same one can find it gone."""
    source_key: Mapped[str] = mapped_column(Key, unique=True)
    """The source and the school's own id."""
    name: Mapped[str] = mapped_column(Private, default="")
    school: Mapped[str] = mapped_column(String(64), default="")
    """A pack's school, or the roster's own code."""
    grade: Mapped[str] = mapped_column(String(8), default="")
    classes: Mapped[list[str]] = mapped_column(PrivateJSON, default=list)
    tags: Mapped[list[str]] = mapped_column(PrivateJSON, default=list)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    """When the last import began that named it."""
    gone_at: Mapped[datetime | None] = mapped_column(Moment)


class Guardian(Base):
    """A grown-up of a child's family, with the ways to reach them."""

    __tablename__ = "guardians"
    __table_args__ = (
        Index("guardians_by_family", "family_id"),
        Index("guardians_by_source", "source", "gone_at", "seen_at"),
        Index("guardians_by_email", "email_key"),
        Index("guardians_without_phone", "id", sqlite_where=NO_PHONE, postgresql_where=NO_PHONE),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[str] = mapped_column(String(32))
    source_key: Mapped[str] = mapped_column(Key, unique=True)
    family_id: Mapped[int | None] = mapped_column(ForeignKey("families.id", ondelete="SET NULL"))
    name: Mapped[str] = mapped_column(Private, default="")
    email: Mapped[str] = mapped_column(Private, default="")
    email_key: Mapped[str | None] = mapped_column(Key)
    language: Mapped[str] = mapped_column(String(16), default="")
    """As the roster says; what the family chose itself stands in its own row."""
    form: Mapped[str] = mapped_column(String(16), default="")
    """How they like to be reached, one of FORMS; empty when nobody knows."""
    consent: Mapped[str] = mapped_column(String(16), default="")
    """yes, no, or empty, as the roster says."""
    seen_at: Mapped[datetime] = mapped_column(Moment)
    gone_at: Mapped[datetime | None] = mapped_column(Moment)


class Guardianship(Base):
    """That somebody is a child's family, and how."""

    __tablename__ = "guardianships"
    __table_args__ = (
        UniqueConstraint("student_id", "guardian_id", name="guardianships_once"),
        Index("guardianships_by_guardian", "guardian_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    student_id: Mapped[int] = mapped_column(ForeignKey("students.id", ondelete="CASCADE"))
    guardian_id: Mapped[int] = mapped_column(ForeignKey("guardians.id", ondelete="CASCADE"))
    relation: Mapped[str] = mapped_column(String(16))
    """mother, father, grandparent, aunt, uncle, sibling, guardian, other: all count alike."""


Kind = TypeVar("Kind", Student, Guardian)


def key_of(source: str, own_id: str) -> str:
    """What a row is known by: its roster and its id there."""
    return f"{source}\n{own_id}"


def by_own_id(
    session: Session, kind: type[Kind], source: str, own_ids: Sequence[str]
) -> dict[str, Kind]:
    """The rows of a roster with these ids of its own."""
    hashes = {hashed(session, source, one): one for one in own_ids}
    found = session.scalars(
        select(kind).where(kind.source_key.in_([key_of(source, one) for one in own_ids]))
    )
    return {hashes[row.source_key]: row for row in found if row.source_key in hashes}


def hashed(session: Session, source: str, own_id: str) -> str:
    """How a row's key stands in the database."""
    return Key().process_bind_param(key_of(source, own_id), session.get_bind().dialect) or ""


def families_of(session: Session, numbers: Iterable[str], hold: bool) -> dict[str, Family]:
    """The families with these numbers; with `hold` nobody else may change them meanwhile."""
    rows = select(Family).where(Family.number_key.in_(list(numbers))).order_by(Family.id)
    if hold:
        rows = rows.with_for_update().execution_options(populate_existing=True)
    return {family.number: family for family in session.scalars(rows)}


def make_families(session: Session, numbers: Iterable[str], now: datetime) -> None:
    """Each number becomes a family, unless it is one."""
    blank = {"language": "", "language_by": "", "state": {}, "lease_token": 0, "created_at": now}
    rows = [{"number": one, "number_key": one, **blank} for one in numbers]
    if rows:
        made = INSERTS[session.get_bind().dialect.name](Family.__table__)
        session.execute(made.on_conflict_do_nothing(index_elements=["number_key"]), rows)


def holders(session: Session, family_ids: Sequence[int]) -> Sequence[Guardian]:
    """Those on a roster now who have these families' numbers, the first to have it first."""
    rows = select(Guardian).where(Guardian.family_id.in_(family_ids), Guardian.gone_at.is_(None))
    return session.scalars(rows.order_by(Guardian.id)).all()


def share_a_child(session: Session, guardian_id: int, source: str, own_ids: Sequence[str]) -> bool:
    """Whether somebody is of the family of one of these children."""
    keys = [key_of(source, one) for one in own_ids]
    found = (
        select(Guardianship.id)
        .join(Student, Student.id == Guardianship.student_id)
        .where(Guardianship.guardian_id == guardian_id, Student.source_key.in_(keys))
    )
    return session.scalar(found.limit(1)) is not None


def ties_of(session: Session, student_ids: Sequence[int], source: str) -> Sequence[Guardianship]:
    """Which people of this roster are the family of these children."""
    rows = (
        select(Guardianship)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardianship.student_id.in_(student_ids), Guardian.source == source)
    )
    return session.scalars(rows.order_by(Guardianship.id)).all()


def end(session: Session, ties: Sequence[Guardianship]) -> None:
    """These people are no longer of these children's family."""
    ids = [tie.id for tie in ties]
    if ids:
        session.execute(delete(Guardianship).where(Guardianship.id.in_(ids)))


Reached = tuple[Guardian, Family | None, Guardianship, Student]


def reached(
    session: Session, school: str = "", grade: str = "", language: str = ""
) -> Sequence[Reached]:
    """Everybody on a roster now with their children, narrowed down where something is given."""
    rows = (
        select(Guardian, Family, Guardianship, Student)
        .outerjoin(Family, Family.id == Guardian.family_id)
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .join(Student, Student.id == Guardianship.student_id)
        .where(Guardian.gone_at.is_(None), Student.gone_at.is_(None))
    )
    wanted = ((Student.school, school), (Student.grade, grade), (Guardian.language, language))
    for column, value in wanted:
        if value:
            rows = rows.where(column == value)
    found = session.execute(rows.order_by(Guardian.id, Student.id))
    return [(row[0], row[1], row[2], row[3]) for row in found]


def grades_at(session: Session, school: str) -> set[str]:
    """The grades in which a school has children on a roster now."""
    rows = select(Student.grade).where(Student.school == school, Student.gone_at.is_(None))
    return set(session.scalars(rows.distinct()))


def people_of(session: Session, family_id: int) -> Sequence[Guardian]:
    """Everybody who has a family's number, on the roster still or gone."""
    rows = select(Guardian).where(Guardian.family_id == family_id).order_by(Guardian.id)
    return session.scalars(rows).all()


def children_of(session: Session, guardian_id: int) -> Sequence[tuple[Guardianship, Student]]:
    """Whose family somebody is."""
    rows = (
        select(Guardianship, Student)
        .join(Student, Student.id == Guardianship.student_id)
        .where(Guardianship.guardian_id == guardian_id)
        .order_by(Student.id)
    )
    return [(row[0], row[1]) for row in session.execute(rows)]
