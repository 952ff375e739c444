"""What became of broadcasts: the numbers of each, who is to be followed up, what a family got."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select
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


def groups(session: Session, broadcast_id: int) -> dict[tuple[str, str, str, str], int]:
    """How many recipients, by language, second language, form and fate; together the audience."""
    rows = session.execute(
        select(
            Recipient.language, Recipient.also, Recipient.form, Recipient.status,
            Recipient.reason, Message.status, Recipient.letter, func.count(),
        )
        .outerjoin(Message, Message.id == Recipient.message_id)
        .where(Recipient.broadcast_id == broadcast_id)
        .group_by(
            Recipient.language, Recipient.also, Recipient.form, Recipient.status,
            Recipient.reason, Message.status, Recipient.letter,
        )
    )  # fmt: skip
    found: dict[tuple[str, str, str, str], int] = {}
    for language, also, form, status, reason, text, letter, many in rows:
        group = (language, also, form, _fate(form, status, reason, text or letter))
        found[group] = found.get(group, 0) + many
    return found


def _fate(form: str, status: str, reason: str, text: str | None) -> str:
    fates = {
        "planned": "waiting",
        "listed": f"list:{form}",
        "excluded": f"not:{reason}",
        "claimed": text or "gone",
    }
    return fates[status]


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


def fates(session: Session, broadcast_id: int) -> dict[tuple[str, str], int]:
    """How many recipients, by language and by what became of them; together the audience.

    `waiting`, the state of a text (`delivered`, `failed`, ...), `gone` for one past its term,
    `list:` with the form of those for a person, `not:` with the reason of those who get nothing.
    """
    found: dict[tuple[str, str], int] = {}
    for (language, _, _, fate), many in groups(session, broadcast_id).items():
        found[language, fate] = found.get((language, fate), 0) + many
    return found


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
    then: (its key, when it was written to)."""
    asked = session.execute(
        select(Broadcast.event, Recipient.updated_at)
        .join(Recipient, Recipient.broadcast_id == Broadcast.id)
        .where(
            Recipient.family_id == family_id,
            Recipient.status == "claimed",
            Recipient.letter.is_(None),  # a mail asks for words, and shows no numbers
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
