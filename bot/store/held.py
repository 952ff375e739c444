"""How much is kept of a family, by kind: what it is told when it asks, and never what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, not_, select

from bot.store.db import Session
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.needs import Need
from bot.store.polls import PollAnswer
from bot.store.remarks import Remark
from bot.store.roster_leavers import on_roster
from bot.store.rosters import Guardian, Guardianship
from bot.store.rsvps import Rsvp

ANSWERS = (Rsvp, Need, PollAnswer)


@dataclass(frozen=True)
class Held:
    """Counts of what is kept of one number, besides the number itself."""

    texts: int = 0
    since: datetime | None = None
    """When the first of these texts was written."""
    answered: bool = False
    """Whether it has answered to an event, or said what it would need there."""
    on_roster: bool = False
    children: int = 0
    matters: int = 0
    """Hand-offs that are not done, those about a danger aside."""
    noted: bool = False
    """Whether staff have written something down."""


def of(session: Session, family_id: int) -> Held:
    """What is kept of a family.

    What is about a danger is not counted: whoever holds the phone may be whom the family fears.
    """
    texts, since = session.execute(
        select(func.count(Message.id), func.min(Message.created_at)).where(
            Message.family_id == family_id
        )
    ).one()
    theirs = select(Guardian.id).where(Guardian.family_id == family_id)
    dangers = (Handoff.reason.startswith("safety"), Handoff.reason.startswith("perhaps"))
    harmless = (Handoff.priority != "now", *map(not_, dangers))
    return Held(
        texts,
        since,
        any(_any(session, kind, kind.family_id == family_id) for kind in ANSWERS),
        bool(session.scalar(select(on_roster(family_id)))),
        _count(session, Guardianship.student_id.distinct(), Guardianship.guardian_id.in_(theirs)),
        _count(
            session, Handoff.id, Handoff.family_id == family_id, Handoff.status != "done", *harmless
        ),
        _any(session, Remark, Remark.family_id == family_id, Remark.kind != "reply"),
    )


def _count(session: Session, what: Any, *which: Any) -> int:
    return session.scalar(select(func.count(what)).where(*which)) or 0


def _any(session: Session, kind: Any, *which: Any) -> bool:
    return session.scalar(select(kind.id).where(*which).limit(1)) is not None
