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
    func,
    insert,
    select,
    update,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import INSERTS, Base, Moment, Private
from bot.store.families import Family
from bot.store.messages import Message
from bot.store.rsvps import Rsvp
from bot.store.states import Transition

PLANNED = sql("status = 'planned'")
STEPS: dict[str, tuple[str, ...]] = {
    "scheduled": ("draft",),
    "running": ("draft", "scheduled", "paused"),
    "paused": ("scheduled", "running"),
    "stopped": ("draft", "scheduled", "running", "paused"),
    "done": ("running",),
}
"""From which states a broadcast may come to each."""
BY_TEXT = ("text", "whatsapp")
"""Forms that leave through the provider; the others are lists for a person, or mail."""


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
    audience: Mapped[dict[str, Any]] = mapped_column(JSON)
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
            "due_at",
            sqlite_where=PLANNED,
            postgresql_where=PLANNED,
        ),
        Index("recipients_by_family", "family_id"),
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


def start_due(session: Session, now: datetime) -> None:
    """What is scheduled for now runs; what has run out of time is stopped or done."""
    session.execute(
        update(Broadcast)
        .where(Broadcast.status == "scheduled", Broadcast.starts_at <= now)
        .values(status="running", updated_at=now)
    )


def running(session: Session, now: datetime) -> Sequence[Broadcast]:
    """Broadcasts that may say something at this moment, in the order they were begun."""
    return session.scalars(
        select(Broadcast)
        .where(Broadcast.status == "running", Broadcast.expires_at > now)
        .order_by(Broadcast.starts_at, Broadcast.id)
    ).all()


@dataclass(frozen=True)
class Next:
    """A recipient whose turn it is, held until the transaction ends."""

    recipient_id: int
    broadcast_id: int
    family_id: int
    number: str
    language: str
    also: str
    form: str


def take(session: Session, now: datetime, most: int, form: str, awake: Sequence[str]) -> list[Next]:
    """The next texts, of this form, of running broadcasts, in the order they were planned.

    Only to families in the time zones `awake`: elsewhere it is night.

    Their families are held: a STOP that was first is seen here, and whoever said it is excluded;
    one that comes later finds the text on its way.
    """
    rows = session.execute(
        select(
            Recipient.id,
            Recipient.broadcast_id,
            Family.id,
            Family.number,
            Recipient.language,
            Recipient.also,
            Recipient.form,
            Family.opted_out_at,
        )
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .join(Family, Family.id == Recipient.family_id)
        .where(
            Broadcast.status == "running",
            Recipient.status == "planned",
            Recipient.form == form,
            Recipient.zone.in_(awake),
            Broadcast.expires_at > now,
            Recipient.due_at <= now,
        )
        .order_by(Recipient.broadcast_id, Recipient.id)
        .limit(most)
        .with_for_update(of=(Recipient, Family))
    ).all()
    exclude(session, [row.id for row in rows if row.opted_out_at], "opted_out", now)
    return [Next(*row[:-1]) for row in rows if not row.opted_out_at]


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


def unclaim(session: Session, message_id: int, code: str, due_at: datetime, now: datetime) -> None:
    """A text surely did not leave: its recipient waits again, and the message was none."""
    session.execute(
        update(Recipient)
        .where(Recipient.message_id == message_id)
        .values(
            status="planned", reason=code, message_id=None, due_at=due_at, updated_at=now,
            attempts=Recipient.attempts + 1,
        )
    )  # fmt: skip
    session.execute(delete(Message).where(Message.id == message_id, Message.status == "sending"))


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
    """Ends what has nothing left to say, has run out of time, or was stopped."""
    over = {"expired": Broadcast.expires_at <= now, "stopped": Broadcast.status == "stopped"}
    for reason, ended in over.items():
        ids = select(Broadcast.id).where(ended)
        session.execute(
            update(Recipient)
            .where(Recipient.status == "planned", Recipient.broadcast_id.in_(ids))
            .values(status="excluded", reason=reason, updated_at=now)
            .execution_options(synchronize_session=False)
        )
    left = select(Recipient.broadcast_id).where(Recipient.status == "planned")
    session.execute(
        update(Broadcast)
        .where(Broadcast.status == "running", Broadcast.id.not_in(left))
        .values(status="done", updated_at=now)
        .execution_options(synchronize_session=False)
    )


def zones(session: Session) -> list[str]:
    """The time zones of those who wait in running broadcasts."""
    waits = (
        select(Recipient.zone)
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .where(Broadcast.status == "running", Recipient.status == "planned")
        .distinct()
    )
    return list(session.scalars(waits))


def due(session: Session, now: datetime, awake: Sequence[str]) -> bool:
    """Whether some text of a running broadcast may leave now."""
    waits = (
        select(Recipient.id)
        .join(Broadcast, Broadcast.id == Recipient.broadcast_id)
        .where(
            Broadcast.status == "running",
            Recipient.status == "planned",
            Recipient.form.in_(BY_TEXT),
            Recipient.zone.in_(awake),
            Broadcast.expires_at > now,
            Recipient.due_at <= now,
        )
        .limit(1)
    )
    return session.scalar(waits) is not None


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


def listed(session: Session, broadcast_id: int, form: str) -> Sequence[tuple[int, str, str]]:
    """Whom a person is to reach in this form: (recipient, number or nothing, language)."""
    rows = session.execute(
        select(Recipient.id, Family.number, Recipient.language)
        .outerjoin(Family, Family.id == Recipient.family_id)
        .where(
            Recipient.broadcast_id == broadcast_id,
            Recipient.form == form,
            Recipient.status.in_(("listed", "planned")),
        )
        .order_by(Recipient.language, Recipient.id)
    )
    return [(id_, number or "", language) for id_, number, language in rows]


def invitation(session: Session, family_id: int, since: datetime) -> tuple[str, datetime] | None:
    """The event that the family was last invited to since a moment, and has not answered: (its
    key, when it was written to)."""
    asked = session.execute(
        select(Broadcast.event, Recipient.updated_at)
        .join(Recipient, Recipient.broadcast_id == Broadcast.id)
        .where(
            Recipient.family_id == family_id,
            Recipient.status == "claimed",
            Recipient.updated_at > since,
            Broadcast.event != "",
        )
        .order_by(Recipient.id.desc())
        .limit(1)
    ).first()
    if asked is None:
        return None
    answered = select(Rsvp.id).where(Rsvp.family_id == family_id, Rsvp.event == asked.event)
    return None if session.scalar(answered) else (asked.event, asked.updated_at)
