"""Two numbers that belong together: two phones of one household, or an old number and a new one.

What a number consented to stays with that number: nobody may be written to because of what another
number once allowed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, not_, or_, select, update

from bot.errors import Permanent
from bot.store import families, needs
from bot.store.db import Session
from bot.store.families import Family
from bot.store.handoffs import Handoff
from bot.store.messages import OPEN, Message, given_up
from bot.store.polls import PollAnswer
from bot.store.recipients import Recipient
from bot.store.remarks import Remark
from bot.store.roster_questions import RosterQuestion
from bot.store.rosters import Guardian, Guardianship, key_of
from bot.store.rsvps import Rsvp

SOURCE = "desk"
"""The roster of those whom staff put to a household; no import finds them gone."""
RELATION = "other"
FURTHEST = {"over": 0, "released": 0, "asked": 1, "taken": 2, "cannot": 3, "arranged": 4}
"""Of two needs that are the same one, the one that has come further is kept."""


@dataclass(frozen=True)
class Pair:
    """Two numbers, and what speaks for their being one household."""

    here: Family
    other: Family
    shares_child: bool


def pair(session: Session, here: Family, other: Family) -> Pair:
    """Two numbers beside each other."""
    shared = select(Guardianship.id).where(
        Guardianship.student_id.in_(_children(here.id)),
        Guardianship.guardian_id.in_(select(Guardian.id).where(Guardian.family_id == other.id)),
    )
    return Pair(here, other, session.scalar(shared.limit(1)) is not None)


def others_of_household(session: Session, family_id: int) -> Sequence[Family]:
    """The other numbers through which the same children's families are reached."""
    rows = select(Family).where(
        Family.id != family_id,
        Family.id.in_(
            select(Guardian.family_id)
            .join(Guardianship, Guardianship.guardian_id == Guardian.id)
            .where(
                Guardianship.student_id.in_(_children(family_id)),
                Guardian.family_id.is_not(None), Guardian.gone_at.is_(None),
            )
        ),
    ).order_by(Family.id)  # fmt: skip
    return session.scalars(rows).all()


def _children(family_id: int) -> Any:
    return (
        select(Guardianship.student_id)
        .join(Guardian, Guardian.id == Guardianship.guardian_id)
        .where(Guardian.family_id == family_id)
    )


def tie(session: Session, one: Family, other: Family, now: datetime) -> Sequence[int]:
    """Two phones of one household: each is of the family of the other's children from now on.

    A number that is on no roster gets somebody without a name there. The ids of whose children
    changed.
    """
    _hold(session, one, other)
    people = {of.id: _people(session, of, now) for of in (one, other)}
    session.flush()
    children = {of: set(session.scalars(_children(of)).all()) for of in people}
    known = {
        (tie.student_id, tie.guardian_id)
        for tie in session.scalars(
            select(Guardianship).where(Guardianship.student_id.in_(set().union(*children.values())))
        )
    }
    changed: set[int] = set()
    for of, theirs in ((one.id, children[other.id]), (other.id, children[one.id])):
        for guardian in people[of]:
            for student in sorted(theirs):
                if (student, guardian.id) not in known:
                    session.add(Guardianship(
                        student_id=student, guardian_id=guardian.id, relation=RELATION
                    ))  # fmt: skip
                    changed.add(guardian.id)
    session.flush()
    return sorted(changed)


def _people(session: Session, family: Family, now: datetime) -> list[Guardian]:
    """Who has a number now; somebody is made up for one that nobody has."""
    rows = select(Guardian).where(Guardian.family_id == family.id, Guardian.gone_at.is_(None))
    found = list(session.scalars(rows.order_by(Guardian.id)))
    if found:
        return found
    own = key_of(SOURCE, str(family.id))
    kept = session.scalar(select(Guardian).where(Guardian.source_key == own))
    made = kept or Guardian(source=SOURCE, source_key=own)
    made.family_id, made.seen_at, made.gone_at = family.id, now, None
    session.add(made)
    return [made]


def move(session: Session, old: Family, new: Family, now: datetime) -> None:
    """The household of `old` has the number `new` now: what was said and asked goes along.

    Permanent while a text to the old number is on its way. Of the old number its consents stay,
    and that it is written to no more: somebody else may have it by now.
    """
    _hold(session, old, new)
    on_its_way = select(Message.id).where(Message.family_id == old.id, OPEN, not_(given_up()))
    if session.scalar(on_its_way.limit(1)) is not None:
        raise Permanent("on_its_way", "a text to the old number is on its way; try in a minute")
    _move_answers(session, old, new)
    _move_needs(session, old, new)
    polled = select(PollAnswer.poll_id).where(PollAnswer.family_id == new.id)
    session.execute(
        delete(PollAnswer)
        .where(PollAnswer.family_id == old.id, PollAnswer.poll_id.in_(polled))
        .execution_options(synchronize_session=False)
    )
    mine = select(Recipient.broadcast_id).where(Recipient.family_id == new.id)
    session.execute(
        delete(Recipient)
        .where(
            Recipient.family_id == old.id,
            or_(Recipient.broadcast_id.in_(mine), Recipient.status == "planned"),
        )
        .execution_options(synchronize_session=False)
    )
    told = select(Recipient.once).where(Recipient.family_id == new.id, Recipient.once.is_not(None))
    session.execute(
        update(Recipient)
        .where(Recipient.family_id == old.id, Recipient.once.in_(told))
        .values(once=None)
        .execution_options(synchronize_session=False)
    )
    for table in (Recipient, Message, Handoff, Guardian, RosterQuestion, Remark, PollAnswer):
        column: Any = table
        session.execute(
            update(column)
            .where(column.family_id == old.id)
            .values(family_id=new.id)
            .execution_options(synchronize_session=False)
        )
    if not new.language:
        new.language, new.language_by = old.language, old.language_by
    new.preferences = {**_not_agreed_to(old.preferences or {}), **(new.preferences or {})}
    old.state, old.preferences, old.language, old.language_by = {}, None, "", ""


def _not_agreed_to(wishes: dict[str, Any]) -> dict[str, Any]:
    """What of a number's wishes goes along with its family: all, but for messages that only that
    number has agreed to."""
    wants_all = wishes.get("messages") == "all"
    left_out = {"community", *(["messages"] if wants_all else [])}
    return {name: value for name, value in wishes.items() if name not in left_out}


def _move_answers(session: Session, old: Family, new: Family) -> None:
    kept = {row.event: row for row in session.scalars(select(Rsvp).where(Rsvp.family_id == new.id))}
    for row in session.scalars(select(Rsvp).where(Rsvp.family_id == old.id)).all():
        same = kept.get(row.event)
        if same is not None and same.updated_at >= row.updated_at:
            session.delete(row)
            continue
        if same is not None:
            session.delete(same)
            session.flush()
        row.family_id = new.id
    session.flush()


def _move_needs(session: Session, old: Family, new: Family) -> None:
    kept = {(n.event, n.need): n for n in needs.of_family(session, new.id)}
    for row in needs.of_family(session, old.id):
        same = kept.get((row.event, row.need))
        if same is not None and FURTHEST[same.status] >= FURTHEST[row.status]:
            session.delete(row)
            continue
        if same is not None:
            session.delete(same)
            session.flush()
        needs.give_to(row, new.id)
    session.flush()


def _hold(session: Session, one: Family, other: Family) -> None:
    """Both are held, always in the same order, so that two who do this at once do not lock up."""
    for family_id in sorted((one.id, other.id)):
        families.hold(session, family_id)
    for family in (one, other):
        session.refresh(family)
