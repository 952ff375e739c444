"""Who leaves a roster: marked gone by an import that does not name them, deleted after the term."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, exists, func, not_, select, update

from bot.store.db import Session
from bot.store.rosters import Guardian, Guardianship, Kind, Student, hashed, key_of


def current(session: Session, kind: type[Kind], source: str) -> int:
    """How many of a roster are on it now."""
    rows = select(func.count()).select_from(kind).where(kind.source == source)
    return session.scalar(rows.where(kind.gone_at.is_(None))) or 0


def unnamed(
    session: Session, kind: type[Kind], source: str, own_ids: Iterable[str], spared: Sequence[int]
) -> int:
    """How many of a roster are on it now and have none of these ids, those spared apart."""
    named = {hashed(session, source, one) for one in own_ids}
    rows = select(kind.id, kind.source_key).where(kind.source == source, kind.gone_at.is_(None))
    kept = set(spared)
    return sum(key not in named and id_ not in kept for id_, key in session.execute(rows))


def family_of_children(
    session: Session, source: str, own_ids: Sequence[str]
) -> tuple[list[int], list[int]]:
    """The ids of the children with these ids of their own, and of everybody of their family."""
    keys = [key_of(source, one) for one in own_ids]
    theirs = session.scalars(select(Student.id).where(Student.source_key.in_(keys))).all()
    people = select(Guardianship.guardian_id).where(Guardianship.student_id.in_(theirs))
    return list(theirs), list(session.scalars(people).all())


def still_here(session: Session, kind: type[Kind], ids: Sequence[int], now: datetime) -> None:
    """These were named by the import that began at `now`, though no row of theirs was taken."""
    session.execute(
        update(kind)
        .where(kind.id.in_(ids))
        .values(seen_at=now)
        .execution_options(synchronize_session=False)
    )


def mark_gone(session: Session, kind: type[Kind], source: str, now: datetime, most: int) -> int:
    """Marks some whom the import that began at `now` did not name; how many they were."""
    unseen = (
        select(kind.id)
        .where(kind.source == source, kind.gone_at.is_(None), kind.seen_at < now)
        .order_by(kind.id)
        .limit(most)
    )
    ids = session.scalars(unseen).all()
    if ids:
        session.execute(
            update(kind)
            .where(kind.id.in_(ids))
            .values(gone_at=now)
            .execution_options(synchronize_session=False)
        )
    return len(ids)


def on_roster(family_id: Any) -> Any:
    """The condition that somebody of a family stands on a roster, gone or not."""
    return exists().where(Guardian.family_id == family_id)


def forget(session: Session, family_id: int) -> None:
    """Deletes those who have this family's number, and children of whom nobody is left."""
    session.execute(delete(Guardian).where(Guardian.family_id == family_id))
    session.execute(delete(Student).where(_alone()))


def _alone() -> Any:
    return not_(exists().where(Guardianship.student_id == Student.id))


def past_term(before: datetime) -> tuple[tuple[type[Any], Select[Any]], ...]:
    """What retention deletes: who left the roster before then, and children without anybody."""
    return (
        (Guardian, select(Guardian.id).where(Guardian.gone_at < before)),
        (Student, select(Student.id).where(Student.gone_at < before)),
        (Student, select(Student.id).where(_alone())),
    )
