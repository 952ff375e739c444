"""Families that asked to be forgotten: everything of theirs goes, once nothing is on its way."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.store import erasures, handoffs, needs, roster_leavers, staff
from bot.store.db import Session
from bot.store.events import Rsvp
from bot.store.families import Family, empty, find
from bot.store.handoffs import Handoff
from bot.store.messages import OPEN, Message
from bot.store.needs import Need
from bot.store.polls import PollAnswer
from bot.store.recipients import Recipient
from bot.store.remarks import Remark

AT_LATEST = timedelta(days=1)
"""A confirmation that does not leave, and an alarm that nobody ends, keep nobody's data for longer.
An alarm goes on meanwhile: whoever holds the phone may not be who cried for help."""
BY_ITSELF = "family.delete_by_text"
"""What is written down of it: it names nobody, since nobody of the staff did it."""
PERSONAL = (Handoff, Rsvp, Need, PollAnswer, Recipient, Remark, Message)


def forget_those_who_asked(session: Session, now: datetime) -> int:
    """Deletes what can be deleted now, and writes down that it was asked for; how many families.

    Of a number that opted out, the number and the fact remain: it must not be written to again.
    """
    asked = session.scalars(select(Family).where(Family.forget_at.is_not(None))).all()
    gone = 0
    for family in asked:
        open_ones = select(Message.id).where(Message.family_id == family.id, OPEN).limit(1)
        leaves = session.scalar(open_ones) is not None
        waits = leaves or bool(handoffs.in_danger(session, [family.id]))
        if waits and now - (family.forget_at or now) < AT_LATEST:
            continue
        staff.note_down(session, None, BY_ITSELF, "family", family.id, now)
        _forget(session, family, now)
        gone += 1
    return gone


def forget_now(session: Session, number: str, now: datetime) -> bool:
    """Deletes what is kept about a number, whatever is on its way; False when nothing is."""
    family = find(session, number)
    if family is not None:
        _forget(session, family, now)
    return family is not None


def _forget(session: Session, family: Family, now: datetime) -> None:
    roster_leavers.forget(session, family.id)
    _leave_to_others(session, family.id)
    # Whoever writes down just now that a text was taken has done it, or will find the text gone.
    on_their_way = select(Message.id).where(Message.family_id == family.id, OPEN)
    session.execute(on_their_way.order_by(Message.id).with_for_update())
    erasures.ask(session, now, Message.family_id == family.id)
    if family.opted_out_at is None:
        session.delete(family)
        return
    for table in PERSONAL:
        session.execute(delete(table).where(table.family_id == family.id))
    empty(family)


def _leave_to_others(session: Session, family_id: int) -> None:
    """What staff are told of an event's needs speaks of all its families: it lies with the next.

    It stays whose it was. But nobody talks with the next family because of it, so that it is only
    queued there.
    """
    of_events = select(Handoff).where(
        Handoff.family_id == family_id, Handoff.reason == needs.UNMET, Handoff.status != "done"
    )
    for alert in session.scalars(of_events).all():
        event = str((alert.details or {}).get("event", ""))
        left = [one for one in needs.waiting_at(session, event) if one.family_id != family_id]
        if left:
            alert.family_id, alert.language = left[0].family_id, left[0].language
            alert.status, alert.claimed_until = "queued", None
            alert.details = {"event": event, **Counter(one.need for one in left)}
    session.flush()
