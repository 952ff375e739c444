"""What became of broadcasts: the numbers of each, who is to be followed up, what a family got."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.store.broadcasts import Broadcast
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian
from bot.store.rsvps import Rsvp


def fates(session: Session, broadcast_id: int) -> dict[tuple[str, str], int]:
    """How many recipients, by language and by what became of them; together the audience.

    `waiting`, the state of a text (`delivered`, `failed`, ...), `gone` for one past its term,
    `list:` with the form of those for a person, `not:` with the reason of those who get nothing.
    """
    rows = session.execute(
        select(
            Recipient.language, Recipient.form, Recipient.status, Recipient.reason, Message.status,
            func.count(),
        )
        .outerjoin(Message, Message.id == Recipient.message_id)
        .where(Recipient.broadcast_id == broadcast_id)
        .group_by(
            Recipient.language, Recipient.form, Recipient.status, Recipient.reason, Message.status
        )
    )  # fmt: skip
    found: dict[tuple[str, str], int] = {}
    for language, form, status, reason, text, many in rows:
        fate = {
            "planned": "waiting",
            "listed": f"list:{form}",
            "excluded": f"not:{reason}",
            "claimed": text or "gone",
        }[status]
        found[language, fate] = found.get((language, fate), 0) + many
    return found


def troubled(session: Session, broadcast_id: int) -> Sequence[tuple[str, str, str, str]]:
    """Whose text did not arrive, or nobody knows: (number, language, status, code)."""
    rows = session.execute(
        select(Family.number, Recipient.language, Message.status, Message.code)
        .join(Recipient, Recipient.family_id == Family.id)
        .join(Message, Message.id == Recipient.message_id)
        .where(
            Recipient.broadcast_id == broadcast_id,
            Message.status.in_(("failed", "undelivered", "unknown")),
        )
        .order_by(Message.code, Recipient.id)
    )
    return [(number, language, status, code or "") for number, language, status, code in rows]


def listed(session: Session, broadcast_id: int, form: str) -> Sequence[tuple[str, str, str]]:
    """Whom a person is to reach in this form: (name, number or address, language).

    Of a family with a phone the first grown-up on a roster is named, if there is one.
    """
    of_phone = (
        select(func.min(Guardian.id))
        .where(Guardian.family_id == Recipient.family_id)
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
            Recipient.updated_at > since,
            Broadcast.event != "",
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
