"""Families that asked to be forgotten: everything of theirs goes, once nothing is on its way."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.store import erasures, roster_leavers
from bot.store.db import Session
from bot.store.events import Rsvp
from bot.store.families import Family, find
from bot.store.handoffs import Handoff
from bot.store.messages import OPEN, Message
from bot.store.needs import Need
from bot.store.polls import PollAnswer
from bot.store.recipients import Recipient
from bot.store.remarks import Remark

AT_LATEST = timedelta(days=1)
"""A confirmation that does not leave keeps nobody's data for longer."""
PERSONAL = (Handoff, Rsvp, Need, PollAnswer, Recipient, Remark, Message)


def forget_those_who_asked(session: Session, now: datetime) -> int:
    """Deletes what can be deleted now; how many families.

    Of a number that opted out, the number and the fact remain: it must not be written to again.
    """
    asked = session.scalars(select(Family).where(Family.forget_at.is_not(None))).all()
    gone = 0
    for family in asked:
        open_ones = select(Message.id).where(Message.family_id == family.id, OPEN).limit(1)
        waits = session.scalar(open_ones) is not None
        if waits and now - (family.forget_at or now) < AT_LATEST:
            continue
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
    erasures.ask(session, now, Message.family_id == family.id)
    if family.opted_out_at is None:
        session.delete(family)
        return
    for table in PERSONAL:
        session.execute(delete(table).where(table.family_id == family.id))
    family.language, family.language_by = "", ""
    family.state, family.preferences, family.forget_at = {}, None, None
