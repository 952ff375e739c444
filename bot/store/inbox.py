"""The queues of the desk: a page of one, and how many stand in each, whatever is done already.

A page begins after a key, never after a count; a queue is counted up to `MANY` and no further.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, literal, or_, select, true, tuple_
from sqlalchemy.orm import aliased, load_only

from bot.store import households
from bot.store.db import Moment, Session
from bot.store.families import CANARY, Family
from bot.store.handoffs import DANGER, DONE, IN_TURN, NOT_DONE, RESTS, Handoff
from bot.store.messages import Message
from bot.store.translations import Translation

QUEUES = ("mine", "waiting", "all", "snoozed", "done")
PAGE = 25
MANY = 99
"""A queue that holds more is said to hold more."""
Key = tuple[Any, ...]


@dataclass(frozen=True)
class Seen:
    """Whose desk it is, and what of it is to be seen."""

    staff_id: int
    now: datetime
    schools: Sequence[str] | None
    """The schools that they work for; None for all of them."""
    few: frozenset[int] | None = None
    """The families of those schools, as `households.few_at` finds them: once for all queues."""
    speaks: Sequence[str] = ()
    """The languages that are theirs to answer: their own, and those that nobody has."""
    language: str = ""
    school: str = ""
    priority: str = ""
    owner: int = 0
    after: Key = field(default=())


Row = tuple[Handoff, Family]


def page(session: Session, queue: str, seen: Seen, most: int = PAGE) -> Sequence[Row]:
    """The next hand-offs of a queue with their families; one more than `most` when more follow."""
    found = _first(session, _rows(session, queue, seen), seen, most + 1)
    found.sort(key=lambda row: key_of(row[0], queue), reverse=queue == "done")
    return found[: most + 1]


def in_danger(session: Session, seen: Seen, most: int = 10) -> Sequence[Row]:
    """Families in danger whose matter is not done, whatever queue is looked at."""
    rows = _joined().where(NOT_DONE, Handoff.place == DANGER)
    found = _first(session, rows.order_by(Handoff.due_at, Handoff.id), seen, most)
    found.sort(key=lambda row: (row[0].due_at, row[0].id))
    return found[:most]


def counts(session: Session, seen: Seen) -> dict[str, int]:
    """How many stand in each queue but the one of what is done; MANY + 1 when there are more."""
    queues = [queue for queue in QUEUES if queue != "done"]
    which = [_which(queue, seen) for queue in queues]
    found = [session.execute(up_to).one() for up_to in _counted(which, seen)]
    return {
        queue: min(sum(many or 0 for many in of_each), MANY + 1)
        for queue, of_each in zip(queues, zip(*found, strict=True), strict=True)
    }


def _counted(which: Sequence[ColumnElement[bool]], seen: Seen) -> list[Any]:
    """The questions whose answers add up to the counts."""
    if seen.schools is None:
        return [_each_to_many(which, select(Handoff.id))]
    with_child, at_none = households.halves(Handoff.family_id, seen.schools, seen.few)
    nobodys = select(Handoff.id).where(at_none)
    return [_all_at_once(which).where(with_child), _each_to_many(which, nobodys)]


def _each_to_many(which: Sequence[ColumnElement[bool]], rows: Any) -> Any:
    """Each is counted by itself, and no further than it is said."""
    return select(
        *(
            select(func.count())
            .select_from(rows.where(one).limit(MANY + 1).subquery())
            .scalar_subquery()
            for one in which
        )
    )


def _all_at_once(which: Sequence[ColumnElement[bool]]) -> Any:
    """A school's are few of many, and would be looked up for each queue: once is enough."""
    rows = select(*(func.sum(case((one, 1), else_=0)) for one in which))
    return rows.select_from(Handoff).where(NOT_DONE)


def key_of(row: Handoff, queue: str) -> Key:
    """Where a page that ends with this hand-off ends."""
    if queue == "done":
        return (row.done_at, row.id)
    return (row.place, row.due_at, row.id)


def _rows(session: Session, queue: str, seen: Seen) -> Any:
    rows = _joined().where(_which(queue, seen), *_filters(session, seen))
    if queue == "done":
        if seen.after:
            then, last = seen.after
            rows = rows.where(
                tuple_(Handoff.done_at, Handoff.id) < tuple_(literal(then, Moment), literal(last))
            )
        return rows.order_by(Handoff.done_at.desc(), Handoff.id.desc())
    if seen.after:
        place, due_at, last = seen.after
        rows = rows.where(
            tuple_(Handoff.place, Handoff.due_at, Handoff.id)
            > tuple_(literal(place), literal(due_at, Moment), literal(last))
        )
    return rows.order_by(Handoff.place, Handoff.due_at, Handoff.id)


def _joined() -> Any:
    rows = select(Handoff, Family).join(Family, Family.id == Handoff.family_id)
    rows = rows.where(Family.number_key != CANARY)
    return rows.options(
        load_only(
            Family.number, Family.language, Family.preferences, Family.opted_out_at,
        )
    )  # fmt: skip


def _first(session: Session, rows: Any, seen: Seen, most: int) -> list[Row]:
    """The first of what may be seen: as many of each half of it, one half after the other."""
    shares: list[ColumnElement[bool]] = [true()]
    if seen.schools is not None:
        shares = households.halves(Handoff.family_id, seen.schools, seen.few)
    found: dict[int, Row] = {}
    for half in shares:
        for handoff, family in session.execute(rows.where(half).limit(most)):
            found[handoff.id] = (handoff, family)
    return list(found.values())


def _which(queue: str, seen: Seen) -> ColumnElement[bool]:
    """What stands in a queue."""
    awake = or_(Handoff.snoozed_until.is_(None), Handoff.snoozed_until <= seen.now)
    if queue == "mine":
        return and_(NOT_DONE, Handoff.owner_id == seen.staff_id, awake)
    if queue == "waiting":
        # What was forgotten, and danger, is everybody's.
        theirs = or_(Handoff.speaks.in_(seen.speaks), Handoff.place < IN_TURN)
        free = and_(Handoff.status != "claimed", Handoff.owner_id.is_(None))
        return and_(NOT_DONE, free, awake, theirs)
    if queue == "snoozed":
        return and_(RESTS, NOT_DONE, Handoff.snoozed_until > seen.now)
    if queue == "done":
        return and_(DONE)
    return and_(NOT_DONE, awake)


def _filters(session: Session, seen: Seen) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if seen.language:
        found.append(Handoff.speaks == seen.language)
    if seen.priority:
        found.append(Handoff.priority == seen.priority)
    if seen.owner:
        found.append(Handoff.owner_id == seen.owner)
    if seen.school:
        found.append(households.has_child_at(session, Handoff.family_id, [seen.school]))
    return found


def newest(session: Session, family_ids: Iterable[int]) -> dict[int, Message]:
    """The last message of each family, by family."""
    theirs = aliased(Message)
    last = (
        select(theirs.id)
        .where(theirs.family_id == Family.id)
        .order_by(theirs.id.desc())
        .limit(1)
        .correlate(Family)
        .scalar_subquery()
    )
    ids = select(last).where(Family.id.in_(set(family_ids)))
    return {row.family_id: row for row in _messages(session, ids)}


def causes(session: Session, rows: Iterable[Handoff]) -> dict[int, Message]:
    """The messages that hand-offs came from, by their ids."""
    ids = {row.message_id for row in rows if row.message_id}
    return {row.id: row for row in _messages(session, ids)}


def _messages(session: Session, ids: Any) -> Sequence[Message]:
    shown = load_only(
        Message.family_id, Message.direction, Message.text, Message.language, Message.media,
        Message.from_person, Message.created_at,
    )  # fmt: skip
    return session.scalars(select(Message).where(Message.id.in_(ids)).options(shown)).all()


def in_english(session: Session, message_ids: Iterable[int], target: str) -> dict[int, Translation]:
    """What is known already of messages in another language, by message."""
    found = session.scalars(select(Translation).where(Translation.message_id.in_(set(message_ids))))
    return {row.message_id: row for row in found if row.message_id and row.target == target}
