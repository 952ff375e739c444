"""The people behind a number: whose families they are, and at which schools. For the desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, not_, or_, select, update
from sqlalchemy.orm import load_only

from bot.store.db import Session
from bot.store.families import AT_NO_SCHOOL, Family
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


FEW, MOST = 3, 3_000
"""The families of so many schools, and so many families, are looked up before a list is; of more
each row of the list is asked."""


def within(family_id: Any, schools: Sequence[str]) -> ColumnElement[bool]:
    """That whoever works for these schools may see a family: it has a child there, or at none."""
    return or_(_on_roster(family_id, SCHOOL.in_(schools)), not_(at_a_school(family_id)))


def halves(
    family_id: Any, schools: Sequence[str], few: frozenset[int] | None
) -> list[ColumnElement[bool]]:
    """The same for a list: those with a child there, and those at no school.

    Each half is asked for by itself, and an index leads through it; both at once would be looked
    for among all that the district keeps. Most families have a child at a school, most often at
    another one; those noted as such are not asked. One that has left every school shows when that
    has been noted: within a day, or a minute where somebody waits. `few` is what `few_at` finds.
    """
    noted: Any = AT_NO_SCHOOL
    if family_id is not Family.id:
        noted = family_id.in_(select(Family.id).where(AT_NO_SCHOOL))
    at_none = and_(noted, not_(at_a_school(family_id)))
    return [_one_of(family_id, schools, few), at_none]


def of_those_among(session: Session, family_id: Any, schools: Sequence[str]) -> ColumnElement[bool]:
    """The same for a short list of what belongs to families, by its `family_id`."""
    noted = family_id.in_(select(Family.id).where(AT_NO_SCHOOL))
    return or_(has_child_at(session, family_id, schools), and_(noted, not_(at_a_school(family_id))))


def at_a_school(family_id: Any) -> ColumnElement[bool]:
    """That a family has a child at any school."""
    return _on_roster(family_id, SCHOOL != "")


def has_child_at(session: Session, family_id: Any, schools: Sequence[str]) -> ColumnElement[bool]:
    """That a family has a child at one of these schools, for a list: those of a few schools lead.

    They are looked up by themselves: within the list's question PostgreSQL, which plans it once for
    all schools, may look through everybody's.
    """
    return _one_of(family_id, schools, few_at(session, schools))


def few_at(session: Session, schools: Sequence[str]) -> frozenset[int] | None:
    """The families with a child at one of these schools; None when they may be many."""
    if len(schools) > FEW:
        return None
    found = session.scalars(_families_at(schools).limit(MOST + 1)).all()
    return frozenset(found) if len(found) <= MOST else None


def _one_of(
    family_id: Any, schools: Sequence[str], few: frozenset[int] | None
) -> ColumnElement[bool]:
    if few is None:
        return _on_roster(family_id, SCHOOL.in_(schools))
    return family_id.in_(few)  # type: ignore[no-any-return]


def look_for_schools(session: Session, family_ids: Any) -> None:
    """Notes of these families whether they have a child at a school now."""
    now = at_a_school(Family.id)
    session.execute(
        update(Family)
        .where(Family.id.in_(family_ids), Family.at_school != now)
        .values(at_school=now)
        .execution_options(synchronize_session=False)
    )


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
    """Asked of each family by itself: of an EXISTS, PostgreSQL may make a table of everybody's."""
    one = (
        select(Student.id)
        .join(Guardianship, Guardianship.student_id == Student.id)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(
            Guardian.family_id == family_id, Guardian.gone_at.is_(None),
            Student.gone_at.is_(None), which,
        )
        .limit(1)
    )  # fmt: skip
    return one.scalar_subquery().is_not(None)
