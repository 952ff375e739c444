"""Finding families: by name, school, grade, language, state and the date of the last message.

Pages follow one another by a key, the newest family first; no message is ever searched. What
narrows a search to a few thousand families leads it; the rest is asked of each of those, or of as
many of all as a page takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, not_, or_, select, true
from sqlalchemy.orm import aliased

from bot.store import households
from bot.store.db import Session
from bot.store.families import CANARY, Family
from bot.store.handoffs import NOT_DONE, Handoff
from bot.store.messages import Message
from bot.store.name_tokens import NameToken
from bot.store.rosters import Guardian, Guardianship, Student

FEW = 4_000
"""A filter that leaves no more than so many families leads the search."""
STATES = ("opted_out", "open", "no_phone")
STOPPED, OPEN, NO_PHONE = STATES


@dataclass(frozen=True)
class Wanted:
    """What is looked for; what is empty does not narrow it."""

    tokens: tuple[str, ...] = ()
    """Of a name, as bot/language/names.py makes them, the one that says most first."""
    school: str = ""
    grade: str = ""
    language: str = ""
    state: str = ""
    """opted_out, open (a hand-off is not done), or no_phone."""
    since: int = 0
    """Only those with a message of this id or a later one."""
    silent_since: int = 0
    """Only those without one."""

    @property
    def of_people(self) -> bool:
        """Whether people on a roster are found, with or without a phone; else numbers."""
        return bool(self.tokens) or self.state == NO_PHONE


Schools = Sequence[str] | None
"""For which schools whoever looks works; None: for all of them."""


def numbers(
    session: Session, wanted: Wanted, schools: Schools, before: int, most: int
) -> Sequence[int]:
    """Ids of the next families below the id `before` (0: from the newest on)."""
    rows = select(Family.id).where(Family.number_key != CANARY)
    if before:
        rows = rows.where(Family.id < before)
    if wanted.language:
        rows = rows.where(Family.language == wanted.language)
    if wanted.state == STOPPED:
        rows = rows.where(Family.opted_out_at.is_not(None))
    for ids, probe in _narrowing(wanted):
        rows = rows.where(Family.id.in_(ids) if _few(session, ids) else probe)
    if wanted.silent_since:
        rows = rows.where(not_(_wrote(wanted.silent_since)))
    found: set[int] = set()
    for half in _halves(session, schools):
        found.update(session.scalars(rows.where(half).order_by(Family.id.desc()).limit(most)))
    return sorted(found, reverse=True)[:most]


def _halves(session: Session, schools: Schools) -> list[ColumnElement[bool]]:
    """The families that whoever looks may see, by what leads to them."""
    if schools is None:
        return [true()]
    return households.halves(Family.id, schools, households.few_at(session, schools))


def _narrowing(wanted: Wanted) -> list[tuple[Select[Any], Any]]:
    """Filters that another table knows: all families that they leave, and the question of one."""
    found: list[tuple[Select[Any], Any]] = []
    if wanted.school or wanted.grade:
        one = _with_child(wanted, households.SCHOOL).where(Guardian.family_id == Family.id)
        found.append((_with_child(wanted, Student.school), one.exists()))
    if wanted.state == OPEN:
        waiting = select(Handoff.family_id).where(NOT_DONE)
        found.append((waiting, waiting.where(Handoff.family_id == Family.id).exists()))
    if wanted.since:
        wrote = select(Message.family_id).where(Message.id >= wanted.since)
        found.append((wrote, _wrote(wanted.since)))
    return found


def _with_child(wanted: Wanted, school: Any) -> Select[Any]:
    return (
        select(Guardian.family_id)
        .join(Guardianship, Guardianship.guardian_id == Guardian.id)
        .join(Student, Student.id == Guardianship.student_id)
        .where(Guardian.family_id.is_not(None), Guardian.gone_at.is_(None), *_at(wanted, school))
    )


def _few(session: Session, ids: Select[Any]) -> bool:
    some = ids.limit(FEW + 1).subquery()
    return (session.scalar(select(func.count()).select_from(some)) or 0) <= FEW


def _wrote(since: int) -> Any:
    return exists().where(Message.family_id == Family.id, Message.id >= since)


def _at(wanted: Wanted, school: Any) -> list[Any]:
    where: list[Any] = [Student.gone_at.is_(None)]
    if wanted.school:
        where.append(school == wanted.school)
    if wanted.grade:
        where.append(Student.grade == wanted.grade)
    return where


def people(
    session: Session, wanted: Wanted, schools: Schools, before: int, most: int
) -> Sequence[tuple[int, int | None]]:
    """The next of a roster below the id `before`: (their id, their family's, None without a phone).

    Several of one household are several rows.
    """
    on_it: Any = select(Guardian.id, Guardian.family_id)
    rows = on_it.outerjoin(Family, Family.id == Guardian.family_id)
    rows, key = _of_school(rows, wanted) if wanted.school else _called(rows, wanted)
    rows = rows.where(Guardian.gone_at.is_(None))
    if before:
        rows = rows.where(key < before)
    if wanted.language:
        rows = rows.where(
            func.coalesce(func.nullif(Family.language, ""), Guardian.language) == wanted.language
        )
    rows = _in_state(rows, wanted)
    if wanted.grade and not wanted.school:
        at = [Guardianship.guardian_id == Guardian.id, *_at(wanted, Student.school)]
        rows = rows.where(_with_their_child().where(*at).exists())
    if schools is not None:
        rows = rows.where(_is_for(schools))
    found = session.execute(rows.order_by(key.desc()).limit(most))
    return [(row[0], row[1]) for row in found]


def _called(rows: Select[Any], wanted: Wanted) -> tuple[Select[Any], Any]:
    """Those who have the name's tokens, led by its first, and the key of their pages."""
    key: Any = Guardian.id
    for place, token in enumerate(wanted.tokens):
        held = aliased(NameToken)
        rows = rows.join(held, and_(held.guardian_id == Guardian.id, held.token == token))
        key = held.guardian_id if place == 0 else key
    return rows, key


def _of_school(rows: Select[Any], wanted: Wanted) -> tuple[Select[Any], Any]:
    """The same of one school, whose families lead: a district's larger number has none more.

    Each of them is asked for the name by itself, and sorted afterwards: PostgreSQL, which plans
    this once for all names and takes each for a rare one, would go through everybody in the
    district who has the name, or for the sake of the order through everybody at all.
    """
    theirs = _with_their_child().where(*_at(wanted, Student.school))
    for token in wanted.tokens:
        held = select(NameToken.guardian_id).where(
            NameToken.guardian_id == Guardianship.guardian_id, NameToken.token == token
        )
        theirs = theirs.where(held.scalar_subquery().is_not(None))
    return rows.where(Guardian.id.in_(theirs)), Guardian.id + 0


def _with_their_child() -> Select[Any]:
    own = select(Guardianship.guardian_id)
    return own.join(Student, Student.id == Guardianship.student_id)


def _in_state(rows: Select[Any], wanted: Wanted) -> Select[Any]:
    if wanted.state == NO_PHONE:
        rows = rows.where(Guardian.family_id.is_(None))
    if wanted.state == STOPPED:
        rows = rows.where(Family.opted_out_at.is_not(None))
    if wanted.state == OPEN:
        rows = rows.where(exists().where(Handoff.family_id == Family.id, NOT_DONE))
    if wanted.since:
        rows = rows.where(_wrote(wanted.since))
    if wanted.silent_since:
        rows = rows.where(not_(_wrote(wanted.silent_since)))
    return rows


def _is_for(schools: Sequence[str]) -> Any:
    """That whoever works for these schools may see somebody: a child there, or none anywhere."""
    child = (
        select(Student.id)
        .join(Guardianship, Guardianship.student_id == Student.id)
        .where(Guardianship.guardian_id == Guardian.id, Student.gone_at.is_(None))
    )
    alone = and_(not_(child.where(Student.school != "").exists()), Guardian.family_id.is_(None))
    with_phone = and_(
        Family.id.is_not(None), households.within(Family.id, schools)
    )  # fmt: skip
    return or_(child.where(households.SCHOOL.in_(schools)).exists(), alone, with_phone)


def is_for(session: Session, family_id: int, schools: Schools) -> Family | None:
    """The family, if there is one and it is for staff of these schools."""
    rows = select(Family).where(Family.id == family_id, Family.number_key != CANARY)
    if schools is not None:
        rows = rows.where(households.within(Family.id, schools))
    return session.scalar(rows)


def person_is_for(session: Session, guardian_id: int, schools: Schools) -> Guardian | None:
    """Somebody on a roster, if there is one and they are for staff of these schools."""
    rows = (
        select(Guardian)
        .outerjoin(Family, Family.id == Guardian.family_id)
        .where(Guardian.id == guardian_id)
    )
    if schools is not None:
        rows = rows.where(_is_for(schools))
    return session.scalar(rows)
