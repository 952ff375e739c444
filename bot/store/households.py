"""The people behind a number: whose families they are, and at which schools. For the desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, not_, or_, select
from sqlalchemy.orm import load_only

from bot.store.db import Session
from bot.store.rosters import Guardian, Guardianship, Student


@dataclass(frozen=True)
class Tie:
    """A grown-up with a family's number, and a child of theirs on a roster now, if there is one."""

    guardian: Guardian
    relation: str
    student: Student | None


def households(session: Session, family_ids: Iterable[int]) -> dict[int, list[Tie]]:
    """Who has each of these numbers now, with their children, in one question."""
    rows = (
        select(Guardian, Guardianship.relation, Student)
        .outerjoin(Guardianship, Guardianship.guardian_id == Guardian.id)
        .outerjoin(Student, (Student.id == Guardianship.student_id) & Student.gone_at.is_(None))
        .where(Guardian.family_id.in_(set(family_ids)), Guardian.gone_at.is_(None))
        .options(
            load_only(Guardian.family_id, Guardian.name, Guardian.language, Guardian.form),
            load_only(Student.name, Student.school, Student.grade),
        )
        .order_by(Guardian.id, Student.id)
    )
    found: dict[int, list[Tie]] = {}
    for guardian, relation, student in session.execute(rows):
        found.setdefault(guardian.family_id or 0, []).append(Tie(guardian, relation or "", student))
    return found


def schools_of(ties: Sequence[Tie]) -> frozenset[str]:
    """The schools of a household's children."""
    return frozenset(tie.student.school for tie in ties if tie.student and tie.student.school)


SCHOOL = func.coalesce(Student.school, "")
"""The school of a few children who are at hand: no index fits this. SQLite would take the one of
schools, and look through all of a school's children for each of them."""


FEW = 3
"""So many schools' families are looked up before a list is; for more, each row of it is asked."""


def within(family_id: Any, schools: Sequence[str]) -> ColumnElement[bool]:
    """That whoever works for these schools may see a family: it has a child there, or at none."""
    return or_(_on_roster(family_id, SCHOOL.in_(schools)), not_(at_a_school(family_id)))


def among(family_id: Any, schools: Sequence[str]) -> ColumnElement[bool]:
    """The same as `within`, for a list of families."""
    return or_(has_child_at(family_id, schools), not_(at_a_school(family_id)))


def at_a_school(family_id: Any) -> ColumnElement[bool]:
    """That a family has a child at any school."""
    return _on_roster(family_id, SCHOOL != "")


def has_child_at(family_id: Any, schools: Sequence[str]) -> ColumnElement[bool]:
    """That a family has a child at one of these schools, for a list: those of a few are led by."""
    if len(schools) > FEW:
        return _on_roster(family_id, SCHOOL.in_(schools))
    return family_id.in_(_families_at(schools))  # type: ignore[no-any-return]


def _families_at(schools: Sequence[str]) -> Select[Any]:
    return (
        select(Guardian.family_id)
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .join(Student, Student.id == Guardianship.student_id)
        .where(
            Guardian.family_id.is_not(None), Guardian.gone_at.is_(None),
            Student.gone_at.is_(None), Student.school.in_(schools),
        )
    )  # fmt: skip


def _on_roster(family_id: Any, which: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists(
        select(Student.id)
        .join(Guardianship, Guardianship.student_id == Student.id)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(
            Guardian.family_id == family_id, Guardian.gone_at.is_(None),
            Student.gone_at.is_(None), which,
        )
    )  # fmt: skip
