"""Broadcasts: one matter for many families, the words for it, and everyone it is for.

A broadcast is draft, scheduled, running, paused, stopped or done. Everyone of its audience has
exactly one row in `recipients`, whatever becomes of it, so that the sum is always the audience.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    exists,
    func,
    insert,
    not_,
    select,
    update,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import INSERTS, Base, Moment, Private, PrivateJSON
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.rosters import Guardian
from bot.store.rsvps import Rsvp
from bot.store.states import Transition

PLANNED = sql("status = 'planned'")
URGENT = "urgent"
STEPS: dict[str, tuple[str, ...]] = {
    "scheduled": ("draft",),
    "running": ("draft", "scheduled", "paused"),
    "paused": ("scheduled", "running"),
    "stopped": ("draft", "scheduled", "running", "paused"),
    "done": ("running",),
}
"""From which states a broadcast may come to each."""


class Broadcast(Base):
    """One matter for many families."""

    __tablename__ = "broadcasts"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    topic: Mapped[str] = mapped_column(String(16))
    """events, news or urgent: what a family may have chosen not to get."""
    event: Mapped[str] = mapped_column(String(96), default="")
    """The occurrence that it invites to; empty for other matters."""
    say: Mapped[str] = mapped_column(String(64), default="")
    """The text of ours that it says; empty when it has words of its own."""
    audience: Mapped[dict[str, Any]] = mapped_column(PrivateJSON)
    zones: Mapped[list[str]] = mapped_column(JSON, default=list)
    """The time zones of those who are written to: while all sleep, nobody is looked for."""
    status: Mapped[str] = mapped_column(String(16), default="draft")
    starts_at: Mapped[datetime | None] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment)
    created_by: Mapped[str] = mapped_column(Private, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class BroadcastText(Base):
    """A broadcast's own words in one language, and who says so."""

    __tablename__ = "broadcast_texts"
    __table_args__ = (UniqueConstraint("broadcast_id", "language", name="broadcast_texts_once"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    made_by: Mapped[str] = mapped_column(String(120), default="")
    """A person, or `machine:` with the engine's name."""
    reviewed_by: Mapped[str] = mapped_column(String(120), default="")
    source_digest: Mapped[str] = mapped_column(String(16), default="")


class Recipient(Base):
    """One of the audience: planned, claimed, listed for a person, or excluded with a reason."""

    __tablename__ = "recipients"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "family_id", name="recipients_once"),
        UniqueConstraint("broadcast_id", "guardian_id", name="recipients_guardian_once"),
        Index(
            "recipients_planned",
            "broadcast_id",
            "form",
            "id",
            sqlite_where=PLANNED,
            postgresql_where=PLANNED,
        ),
        Index("recipients_by_family", "family_id"),
        Index("recipients_by_guardian", "guardian_id"),
        Index("recipients_by_message", "message_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"))
    family_id: Mapped[int | None] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    guardian_id: Mapped[int | None] = mapped_column(ForeignKey("guardians.id", ondelete="CASCADE"))
    """Set where there is no phone: for lists and mail."""
    language: Mapped[str] = mapped_column(String(16))
    also: Mapped[str] = mapped_column(String(16), default="")
    form: Mapped[str] = mapped_column(String(16))
    zone: Mapped[str] = mapped_column(String(40))
    """The time zone whose quiet hours are the family's."""
    status: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(String(32), default="")
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    updated_at: Mapped[datetime] = mapped_column(Moment)


_CLAIMED = (
    update(Recipient.__table__)  # type: ignore[arg-type]
    .where(Recipient.__table__.c.id == bindparam("of"))
    .values(
        status="claimed", reason="", message_id=bindparam("message"), updated_at=bindparam("now")
    )
)


def find(session: Session, key: str) -> Broadcast | None:
    """The broadcast with this key."""
    return session.scalar(select(Broadcast).where(Broadcast.key == key))


def every(session: Session) -> Sequence[Broadcast]:
    """All broadcasts, the newest first."""
    return session.scalars(select(Broadcast).order_by(Broadcast.id.desc())).all()


def step(session: Session, broadcast_id: int, status: str, now: datetime) -> bool:
    """Moves a broadcast on; False when it is in no state from which that is possible."""
    done = session.execute(
        update(Broadcast)
        .where(Broadcast.id == broadcast_id, Broadcast.status.in_(STEPS[status]))
        .values(status=status, updated_at=now)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def plan(session: Session, rows: Sequence[dict[str, Any]]) -> None:
    """Writes recipients; who is one of this broadcast's already is left as it is."""
    if rows:
        insert = INSERTS[session.get_bind().dialect.name](Recipient.__table__)
        session.connection().execute(insert.on_conflict_do_nothing(), rows)


def is_planned(session: Session, broadcast_id: int, zones: Sequence[str], now: datetime) -> None:
    """Everyone of the audience has a row; those who wait live in these time zones."""
    of = session.get_one(Broadcast, broadcast_id)
    of.zones, of.updated_at = list(zones), now


def start_due(session: Session, now: datetime) -> None:
    """What is scheduled for now runs; what has run out of time is stopped or done."""
    session.execute(
        update(Broadcast)
        .where(Broadcast.status == "scheduled", Broadcast.starts_at <= now)
        .values(status="running", updated_at=now)
    )


def running(session: Session, now: datetime) -> Sequence[Broadcast]:
    """Broadcasts that may say something at this moment: urgent ones first, then as they began."""
    return session.scalars(
        select(Broadcast)
        .where(Broadcast.status == "running", Broadcast.expires_at > now)
        .order_by(Broadcast.topic != URGENT, Broadcast.starts_at, Broadcast.id)
    ).all()


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


def exclude(session: Session, recipients: Sequence[int], reason: str, now: datetime) -> None:
    """These are told nothing, for this reason."""
    if recipients:
        session.execute(
            update(Recipient)
            .where(Recipient.id.in_(recipients))
            .values(status="excluded", reason=reason, updated_at=now)
        )


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
        whose.attempts, whose.due_at, whose.updated_at = whose.attempts + 1, due_at, now
        _back(session, session.get_one(Broadcast, whose.broadcast_id), now)
    return True


def _back(session: Session, of: Broadcast, now: datetime) -> None:
    """Somebody waits again for a broadcast, which may have ended meanwhile."""
    session.flush()
    if of.status == "stopped":
        end(session, of.id, "stopped", now)
    elif of.expires_at <= now:
        end(session, of.id, "expired", now)
    elif of.status == "done":  # its last text seemed to have left
        of.status, of.updated_at = "running", now


def of_messages(session: Session, message_ids: Sequence[int]) -> dict[int, int]:
    """Which of these messages are a broadcast's, and how often each has been tried before."""
    if not message_ids:
        return {}
    rows = session.execute(
        select(Recipient.message_id, Recipient.attempts).where(
            Recipient.message_id.in_(message_ids)
        )
    )
    return {row.message_id: row.attempts for row in rows}


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


def finish(session: Session, now: datetime) -> None:
    """Ends what has run out of time, and what has nothing left to say."""
    late = session.scalars(
        select(Broadcast).where(
            Broadcast.status.in_(("scheduled", "running", "paused")), Broadcast.expires_at <= now
        )
    )
    for of in late.all():
        end(session, of.id, "expired", now)
        of.status, of.updated_at = "done", now
    left = exists().where(Recipient.status == "planned", Recipient.broadcast_id == Broadcast.id)
    session.execute(
        update(Broadcast)
        .where(Broadcast.status == "running", not_(left))
        .values(status="done", updated_at=now)
        .execution_options(synchronize_session=False)
    )


def end(session: Session, broadcast_id: int, reason: str, now: datetime) -> None:
    """Nobody waits for this broadcast any longer, for this reason."""
    session.execute(
        update(Recipient)
        .where(Recipient.status == "planned", Recipient.broadcast_id == broadcast_id)
        .values(status="excluded", reason=reason, updated_at=now)
        .execution_options(synchronize_session=False)
    )


def write_words(session: Session, broadcast_id: int, language: str, text: str, by: str) -> None:
    """What a broadcast says in a language, and who says so; replaces what was said before."""
    found = session.scalar(
        select(BroadcastText).where(
            BroadcastText.broadcast_id == broadcast_id, BroadcastText.language == language
        )
    )
    if found is None:
        found = BroadcastText(broadcast_id=broadcast_id, language=language)
        session.add(found)
    found.text, found.made_by, found.reviewed_by, found.source_digest = text, by, "", ""
    session.flush()


def words(session: Session, broadcast_id: int) -> Sequence[BroadcastText]:
    """A broadcast's own words."""
    return session.scalars(
        select(BroadcastText).where(BroadcastText.broadcast_id == broadcast_id)
    ).all()


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
