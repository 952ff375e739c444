"""What became of broadcasts: the numbers of each, who is to be followed up, what a family got."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, not_, or_, select
from sqlalchemy.orm import Session

from bot.store import polls
from bot.store.broadcasts import CHANGES, Broadcast
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.polls import PollAnswer
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian
from bot.store.rsvps import Rsvp

LEFT = ("accepted", "sent", "delivered", "read")
"""States of a text that a family may have read."""
TROUBLE = ("failed", "undelivered", "unknown")
"""States of a text or a mail that somebody has to look after."""


FATE = case(
    (Recipient.status == "planned", "waiting"),
    (Recipient.status == "listed", "list:" + Recipient.form),
    (Recipient.status == "excluded", "not:" + Recipient.reason),
    else_=func.coalesce(Message.status, Recipient.letter, "gone"),
).label("fate")
"""What became of a recipient: `waiting`, the state of a text (`delivered`, `failed`, ...), `gone`
for one past its term, `list:` with the form of those for a person, `not:` with the reason of those
who get nothing. The store makes it, so that it sorts by few and short words: that is most of what
the numbers of a large broadcast take."""


def groups(session: Session, broadcast_id: int) -> dict[tuple[str, str, str, str], int]:
    """How many recipients, by language, second language, form and fate; together the audience."""
    by = (Recipient.language, Recipient.also, Recipient.form, FATE)
    rows = session.execute(_counted(broadcast_id, *by))
    return {(language, also, form, fate): many for language, also, form, fate, many in rows}


def fates(session: Session, broadcast_id: int) -> dict[tuple[str, str], int]:
    """How many recipients, by language and by what became of them; together the audience."""
    rows = session.execute(_counted(broadcast_id, Recipient.language, FATE))
    return {(language, fate): many for language, fate, many in rows}


def _counted(broadcast_id: int, *by: Any) -> Select[Any]:
    return (
        select(*by, func.count())
        .select_from(Recipient)
        .outerjoin(Message, Message.id == Recipient.message_id)
        .where(Recipient.broadcast_id == broadcast_id)
        .group_by(*by)
    )


def answered(session: Session, of: Broadcast) -> dict[str, int]:
    """How many of those whose text left have answered since, by language: to its event, or which
    of the times suit that it asks about."""
    theirs: type[Rsvp | PollAnswer] = PollAnswer
    about: ColumnElement[bool] = PollAnswer.poll_id.in_(polls.ids_of(of.event))
    if "@" in of.event:
        theirs, about = Rsvp, Rsvp.event == of.event
    rows = session.execute(
        select(Recipient.language, func.count(Recipient.id.distinct()).label("many"))
        .join(Message, Message.id == Recipient.message_id)
        .join(theirs, theirs.family_id == Recipient.family_id)
        .where(
            Recipient.broadcast_id == of.id,
            Message.status.in_(LEFT),
            about,
            theirs.updated_at >= Recipient.updated_at,
        )
        .group_by(Recipient.language)
    )
    return {row.language: row.many for row in rows}


def troubled(
    session: Session, broadcast_id: int, after: int = 0, most: int = 500
) -> Sequence[tuple[int, str, str, str, str]]:
    """The next whose text or mail did not arrive, or nobody knows: (id, number or address,
    language, status, code)."""
    rows = session.execute(
        select(
            Recipient.id, Recipient.language, Recipient.letter, Recipient.reason, Family.number,
            Guardian.email, Message.status, Message.code,
        )
        .outerjoin(Family, Family.id == Recipient.family_id)
        .outerjoin(Guardian, Guardian.id == Recipient.guardian_id)
        .outerjoin(Message, Message.id == Recipient.message_id)
        .where(
            Recipient.broadcast_id == broadcast_id,
            Recipient.id > after,
            or_(Message.status.in_(TROUBLE), Recipient.letter.in_(TROUBLE)),
        )
        .order_by(Recipient.id)
        .limit(most)
    )  # fmt: skip
    return [
        (of, mail or "", language, letter, reason)
        if letter
        else (of, number, language, status, code or "")
        for of, language, letter, reason, number, mail, status, code in rows
    ]


def listed(session: Session, broadcast_id: int, form: str) -> Sequence[tuple[str, str, str]]:
    """Whom a person is to reach in this form: (name, number or address, language).

    Of a family with a phone the first grown-up on a roster is named, if there is one.
    """
    of_phone = (
        select(func.min(Guardian.id))
        .where(Guardian.family_id == Recipient.family_id)
        .correlate(Recipient)
        .scalar_subquery()
    )
    rows = session.execute(
        select(Guardian.name, Guardian.email, Family.number, Recipient.language)
        .select_from(Recipient)
        .outerjoin(Family, Family.id == Recipient.family_id)
        .outerjoin(Guardian, Guardian.id == func.coalesce(Recipient.guardian_id, of_phone))
        .where(
            Recipient.broadcast_id == broadcast_id,
            Recipient.form == form,
            Recipient.status == "listed",
        )
        .order_by(Recipient.language, Recipient.id)
    )
    mail = form == "email"
    return [
        (name or "", (email if mail else number) or "", language)
        for name, email, number, language in rows
    ]


def got(session: Session, family_id: int) -> Sequence[tuple[str, str, datetime]]:
    """The broadcasts that a family belongs to: (key, status, when that changed last)."""
    rows = session.execute(
        select(Broadcast.key, Recipient.status, Recipient.updated_at)
        .join(Recipient, Recipient.broadcast_id == Broadcast.id)
        .where(Recipient.family_id == family_id)
        .order_by(Recipient.id)
    )
    return [(row.key, row.status, row.updated_at) for row in rows]


def invitation(session: Session, family_id: int, since: datetime) -> tuple[str, datetime] | None:
    """The event that the family was last written about since a moment, and has not answered since
    then: (its key, when it was written to).

    A mail asks for words and shows no numbers, unless it asks which times suit an event that has no
    day yet.
    """
    numbered = and_(Recipient.letter != "failed", not_(Broadcast.event.contains("@")))
    asked = session.execute(
        select(Broadcast.event, Recipient.updated_at)
        .join(Recipient, Recipient.broadcast_id == Broadcast.id)
        .where(
            Recipient.family_id == family_id,
            Recipient.status == "claimed",
            or_(Recipient.letter.is_(None), numbered),
            Recipient.updated_at > since,
            Broadcast.event != "",
            Broadcast.say.not_in(CHANGES[1:]),  # a new place, or none any more, asks nothing
        )
        .order_by(Recipient.updated_at.desc())
        .limit(1)
    ).first()
    if asked is None:
        return None
    answered = select(Rsvp.id).where(
        Rsvp.family_id == family_id,
        Rsvp.event == asked.event,
        Rsvp.updated_at >= asked.updated_at,
    )
    return None if session.scalar(answered) else (asked.event, asked.updated_at)
