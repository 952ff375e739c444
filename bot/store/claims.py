"""Whose turn it is to be sent a broadcast's text, and what becomes of that recipient.

A text that surely did not leave gives its recipient back to those who wait.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from bot.store.broadcasts import URGENT, Broadcast
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.recipients import PLANNED, Recipient, end
from bot.store.states import NOT_FOUND, Transition

_CLAIMED = (
    update(Recipient.__table__)  # type: ignore[arg-type]
    .where(Recipient.__table__.c.id == bindparam("of"))
    .values(
        status="claimed", reason="", message_id=bindparam("message"), updated_at=bindparam("now")
    )
)


@dataclass(frozen=True)
class Next:
    """A recipient whose turn it is, held until the transaction ends; the family as it is now."""

    recipient_id: int
    family_id: int
    number: str
    language: str
    form: str
    opted_out: bool
    preferences: dict[str, Any]


def take(
    session: Session, of: Broadcast, form: str, now: datetime, most: int, awake: Sequence[str]
) -> list[Next]:
    """The next who wait for this broadcast's text in this form, in the order they were planned.

    Only in the time zones `awake`: elsewhere it is night. Their families are held: a STOP that was
    first is seen here; one that comes later finds the text on its way.
    """
    rows = session.execute(
        select(
            Recipient.id,
            Recipient.language,
            Recipient.form,
            Family.id.label("family"),
            Family.number,
            Family.language.label("now"),
            Family.opted_out_at,
            Family.forget_at,
            Family.preferences,
        )
        .join(Family, Family.id == Recipient.family_id)
        .where(*_waiting(of, form, now, awake))
        .order_by(Recipient.id)
        .limit(most)
        .with_for_update(of=(Recipient, Family))
    ).all()
    return [
        Next(
            row.id,
            row.family,
            row.number,
            row.now or row.language,
            row.form,
            row.opted_out_at is not None or row.forget_at is not None,
            row.preferences or {},
        )
        for row in rows
    ]


def waits(session: Session, of: Broadcast, form: str, now: datetime, awake: Sequence[str]) -> bool:
    """Whether somebody waits for this broadcast's text in this form."""
    one = select(Recipient.id).where(*_waiting(of, form, now, awake)).limit(1)
    return session.scalar(one) is not None


def _waiting(of: Broadcast, form: str, now: datetime, awake: Sequence[str]) -> tuple[Any, ...]:
    narrowed = () if set(of.zones) <= set(awake) else (Recipient.zone.in_(awake),)
    return (
        PLANNED,
        Recipient.broadcast_id == of.id,
        Recipient.form == form,
        Recipient.due_at <= now,
        *narrowed,
    )


def had(
    session: Session, family_ids: Sequence[int], since: datetime, told_once: bool
) -> dict[int, int]:
    """How many texts of broadcasts each family was sent since a moment; urgent ones do not count.

    With `told_once` only of those that families are told once.
    """
    rows = (
        select(Recipient.family_id, func.count())
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .where(
            Recipient.family_id.in_(family_ids),
            Recipient.status == "claimed",
            Recipient.updated_at > since,
            Broadcast.topic != URGENT,
        )
        .group_by(Recipient.family_id)
    )
    if told_once:
        rows = rows.where(Broadcast.once.is_not(None))
    return {family: many for family, many in session.execute(rows) if family is not None}


def claim(
    session: Session, texts: Sequence[tuple[Next, dict[str, Any]]], now: datetime
) -> list[int]:
    """Makes a message that is being sent of each text; their ids, in the same order.

    `texts` are recipients with what their message holds: via, channel, text, language, draft.
    """
    if not texts:
        return []
    rows = [
        {
            "family_id": one.family_id, "direction": "out", "status": "sending", "attempts": 1,
            "created_at": now, "updated_at": now, "hints": [], **held,
        }
        for one, held in texts
    ]  # fmt: skip
    made = insert(Message).returning(Message.id, sort_by_parameter_order=True)
    ids = list(session.scalars(made, rows))
    session.execute(
        insert(Transition),
        [{"message_id": id_, "status": "sending", "code": None, "at": now} for id_ in ids],
    )
    session.connection().execute(
        _CLAIMED,
        [
            {"of": one.recipient_id, "message": id_, "now": now}
            for (one, _), id_ in zip(texts, ids, strict=True)
        ],
    )
    return ids


def unclaim(
    session: Session, message_id: int, code: str, due_at: datetime, now: datetime,
    status: str = "sending",
) -> bool:  # fmt: skip
    """A text surely did not leave: its recipient waits again, and the message was none.

    False when the message is not (any longer) in `status`: then somebody else settles it.
    """
    whose = session.scalar(select(Recipient).where(Recipient.message_id == message_id))
    gone = session.execute(
        delete(Message)
        .where(Message.id == message_id, Message.status == status)
        .execution_options(synchronize_session=False)
    )
    if not gone.rowcount:  # type: ignore[attr-defined]
        return False
    if whose is not None:
        whose.status, whose.reason, whose.message_id = "planned", code, None
        whose.attempts += code == NOT_FOUND
        whose.due_at, whose.updated_at = due_at, now
        wait_again(session, session.get_one(Broadcast, whose.broadcast_id), now)
    return True


def wait_again(session: Session, of: Broadcast, now: datetime) -> None:
    """Somebody waits again for a broadcast, which may have ended meanwhile."""
    session.flush()
    if of.status == "stopped":
        end(session, of.id, "stopped", now)
    elif of.expires_at <= now:
        end(session, of.id, "expired", now)
    elif of.status == "done":  # its last text seemed to have left
        of.status, of.updated_at = "running", now


def wrote_lately(
    session: Session, family_ids: Iterable[int], channel: str, since: datetime
) -> set[int]:
    """Which of these families have written to us on this channel since a moment."""
    found = select(Message.family_id).where(
        Message.family_id.in_(list(family_ids)),
        Message.direction == "in",
        Message.channel == channel,
        Message.created_at > since,
    )
    return set(session.scalars(found))
