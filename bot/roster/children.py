"""A batch of children and their ties to adults, compared with what is kept, and written."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import findable
from bot.roster.gathering import Child
from bot.roster.run import Pass
from bot.store import rosters
from bot.store.db import Session
from bot.store.rosters import Guardian, Guardianship, Student


def take(session: Session, run: Pass, batch: Sequence[Child], full: bool) -> None:
    """Compares and, in a writing pass, writes these children, whose adults are written already.

    In a full roster a tie that it does not name is ended: who is no longer of a child's family
    must not hear of the child.
    """
    stored = rosters.by_own_id(session, Student, run.source, [child.key for child in batch])
    students = {child.key: _take_one(session, run, child, stored) for child in batch}
    if run.write:
        session.flush()
    keys = list(dict.fromkeys(key for child in batch for key in child.adults))
    guardians = rosters.by_own_id(session, Guardian, run.source, keys)
    known = {student.id: key for key, student in students.items() if student.id is not None}
    ties: dict[str, list[Guardianship]] = {}
    for tie in rosters.ties_of(session, list(known), run.source):
        ties.setdefault(known[tie.student_id], []).append(tie)
    before = {tie.guardian_id for some in ties.values() for tie in some}
    for child in batch:
        _tie(session, run, students[child.key], child, guardians, ties.get(child.key, []), full)
    if run.write:
        session.flush()
        findable.index(session, sorted(before | {one.id for one in guardians.values()}))


def _take_one(session: Session, run: Pass, child: Child, stored: dict[str, Student]) -> Student:
    student = stored.get(child.key)
    fresh = student is None or student.gone_at is not None
    if student is None:
        student = Student(
            source=run.source,
            source_key=rosters.key_of(run.source, child.key),
            seen_at=run.began,
            name="",
            school="",
            grade="",
            classes=[],
            tags=[],
        )
        if run.write:
            session.add(student)
    given = {
        "name": child.name,
        "school": child.school,
        "grade": child.grade,
        "classes": child.classes,
        "tags": child.tags,
    }
    news = {n: value for n, value in given.items() if value and value != getattr(student, n)}
    if run.write:
        for column, value in news.items():
            setattr(student, column, value)
        student.seen_at, student.gone_at = run.began, None
    run.tally.add("children", "new" if fresh else "changed" if news else "same")
    return student


def _tie(
    session: Session,
    run: Pass,
    student: Student,
    child: Child,
    guardians: dict[str, Guardian],
    ties: list[Guardianship],
    full: bool,
) -> None:
    by_guardian = {tie.guardian_id: tie for tie in ties}
    named = {guardians[key].id for key in child.adults if key in guardians}
    ended = [tie for tie in ties if full and tie.guardian_id not in named]
    run.tally.add("guardianships", "ended", len(ended))
    if run.write:
        rosters.end(session, ended)
    for key, relation in child.adults.items():
        guardian = guardians.get(key)
        tie = by_guardian.get(guardian.id) if guardian else None
        if tie is None:
            run.tally.add("guardianships", "new")
        if not run.write or guardian is None:
            continue
        if tie is None:
            made = Guardianship(student_id=student.id, guardian_id=guardian.id, relation=relation)
            session.add(made)
        elif tie.relation != relation:
            tie.relation = relation
