"""What is kept for how long, by kind. Nothing that still waits to be done is ever deleted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, not_, or_, select

from bot.store import erasures, families, roster_leavers, translations
from bot.store.broadcasts import Broadcast
from bot.store.db import Session
from bot.store.events import Rsvp
from bot.store.families import CANARY, Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message, given_up
from bot.store.needs import Need
from bot.store.polls import Poll, PollAnswer
from bot.store.remarks import Remark
from bot.store.staff import Audit

BATCH = 500
"""Rows of a kind that go in one transaction, so that nobody waits for long."""
AFTER_EVENT = timedelta(days=30)
"""What a family answered to an event, and what it would have needed there."""
AUDITED = timedelta(days=3 * 365)
"""Who of the staff saw or changed what: long enough for a complaint, and not for ever."""
A_SCHOOL_YEAR = timedelta(days=400)
"""Longer than any, with the break before it."""
UNDONE = ("received", "queued", "sending", "unknown")
_DAY = len("2026-12-03")


@dataclass(frozen=True)
class Terms:
    """How long things are kept."""

    messages: timedelta
    """Texts with their traces, hand-offs that are done, and families of whom nothing is left."""
    answers: timedelta = AFTER_EVENT
    """Answers to an event, after its day."""
    provider: timedelta = timedelta(days=30)
    """The provider's copies of texts and media, which are as they were written."""
    audit: timedelta = AUDITED
    """What was done to whom; never shorter than texts are kept, since it tells of them."""


def forget_the_old(session: Session, now: datetime, terms: Terms) -> int:
    """Deletes what is past its term, a batch of each kind; how many rows went.

    What the provider has of a text is asked to go when its own term is over, or with the text. A
    number that opted out stays, with that fact and nothing else: it must not be written to. What
    else its row held is emptied once all the rest is gone.
    """
    before = now - terms.messages
    over = max(before, now - terms.provider)
    erasures.ask(session, now, Message.created_at < over, _nothing_is_to_be_done())
    past_event = (now - terms.answers).date().isoformat()
    gone = (
        _delete(
            session,
            Message,
            select(Message.id).where(Message.created_at < before, _nothing_is_to_be_done()),
        )
        + _delete(
            session,
            Handoff,
            select(Handoff.id).where(Handoff.status == "done", Handoff.done_at < before),
        )
        + _delete(session, Rsvp, select(Rsvp.id).where(_day_of(Rsvp.event) < past_event))
        + _delete(session, Need, select(Need.id).where(_day_of(Need.event) < past_event))
        + _delete(session, Remark, select(Remark.id).where(Remark.at < before))
        + _delete(session, Audit, select(Audit.id).where(Audit.at < min(before, now - terms.audit)))
        + _delete(session, PollAnswer, _of_old_polls(now - terms.answers))
        + _delete(session, Broadcast, select(Broadcast.id).where(_is_past(before, now)))
        + sum(_delete(session, kind, old) for kind, old in roster_leavers.past_term(before))
        + _delete(session, Family, _of_whom_nothing_is_left(before))
        + translations.forget_unused(session, before, BATCH)
    )
    return gone or _empty_those_who_stopped(session, before)


def _nothing_is_to_be_done() -> ColumnElement[bool]:
    """Whether a message is done, or nobody will ever know whether it left."""
    return or_(Message.status.not_in(UNDONE), given_up())


def _is_past(before: datetime, now: datetime) -> ColumnElement[bool]:
    """What families are told once a school year is known until the year is surely over."""
    known = Broadcast.once.is_not(None) & (Broadcast.created_at >= now - A_SCHOOL_YEAR)
    return (Broadcast.expires_at < before) & not_(known)


def _of_old_polls(before: datetime) -> Select[Any]:
    """Answers to polls whose first time, and with it the asking, is over."""
    old = select(Poll.id).where(Poll.closes_at < before)
    return select(PollAnswer.id).where(PollAnswer.poll_id.in_(old))


def _day_of(event: Any) -> Any:
    """The day at the end of an occurrence's key."""
    return func.substr(event, func.length(event) - (_DAY - 1))


def _of_whom_nothing_is_left(before: datetime) -> Select[Any]:
    return select(Family.id).where(
        Family.opted_out_at.is_(None), Family.number_key != CANARY, *_nothing_is_left(before)
    )


def _nothing_is_left(before: datetime) -> list[Any]:
    """The conditions that of a family, known for so long, nothing is kept but its own row."""
    kinds = (Message, Handoff, Rsvp, Need, PollAnswer)
    theirs = (exists().where(t.family_id == Family.id) for t in kinds)
    return [
        Family.created_at < before,
        not_(roster_leavers.on_roster(Family.id)),
        *(not_(one) for one in theirs),
    ]


def _empty_those_who_stopped(session: Session, before: datetime) -> int:
    """Empties the rows of numbers that opted out, where nothing else is left; how many.

    What is sealed cannot be asked for, so all of these rows are read.
    """
    stopped = select(Family).where(Family.opted_out_at.is_not(None), *_nothing_is_left(before))
    found = session.scalars(stopped.order_by(Family.id))
    full = [one for one in found if one.state or one.preferences or one.language][:BATCH]
    for one in full:
        families.empty(one)
    return len(full)


def _delete(session: Session, kind: Any, old: Select[Any]) -> int:
    ids = session.scalars(old.order_by(kind.id).limit(BATCH)).all()
    if ids:
        session.execute(delete(kind).where(kind.id.in_(ids)))
    return len(ids)
