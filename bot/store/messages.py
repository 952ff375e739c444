"""Messages in and out: how they are kept, and what is read of them. States: see states.py."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    ForeignKey,
    Index,
    String,
    Table,
    and_,
    bindparam,
    delete,
    or_,
    select,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store import families
from bot.store.db import INSERTS, Base, Moment, Private, PrivateJSON
from bot.store.families import Family
from bot.store.translations import Translation

OPEN = sql("status IN ('received', 'queued', 'sending', 'unknown')")
LOST = sql("status IN ('failed', 'undelivered', 'unknown') AND NOT told_staff")
ASKS = 3
"""So often the provider is asked about a text whose reports stay away."""
UNREPORTED = sql(f"status IN ('accepted', 'sent') AND looks < {ASKS}")
REPLY = sql("reply_to IS NOT NULL")
"""Conditions of partial indexes: what waits is found in the same time however much is done."""


class Message(Base):
    """One text, received or to be sent."""

    __tablename__ = "messages"
    __table_args__ = (
        Index("messages_by_family", "family_id", "id"),
        Index("messages_open", "family_id", "id", sqlite_where=OPEN, postgresql_where=OPEN),
        Index("messages_by_reply", "reply_to", sqlite_where=REPLY, postgresql_where=REPLY),
        Index("messages_lost", "id", sqlite_where=LOST, postgresql_where=LOST),
        Index(
            "messages_unreported",
            "updated_at",
            sqlite_where=UNREPORTED,
            postgresql_where=UNREPORTED,
        ),
        {"sqlite_autoincrement": True},  # our id travels to Twilio: it must never be given twice
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    direction: Mapped[str] = mapped_column(String(3))
    via: Mapped[str] = mapped_column(String(16))
    """twilio, simulator, or canary: decides where a reply leaves, if it leaves at all."""
    channel: Mapped[str] = mapped_column(String(16))
    provider_id: Mapped[str | None] = mapped_column(String(64), unique=True)
    our_number: Mapped[str] = mapped_column(String(32), default="")
    text: Mapped[str] = mapped_column(Private, default="")
    redacted: Mapped[bool] = mapped_column(default=False)
    payload: Mapped[str] = mapped_column(Private, default="")
    media: Mapped[int] = mapped_column(default=0)
    safety: Mapped[str | None] = mapped_column(String(16))
    topic: Mapped[str | None] = mapped_column(String(32))
    hints: Mapped[list[str]] = mapped_column(PrivateJSON, default=list)
    status: Mapped[str] = mapped_column(String(16))
    code: Mapped[str | None] = mapped_column(String(64))
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime | None] = mapped_column(Moment)
    tried_at: Mapped[datetime | None] = mapped_column(Moment)
    """When an inbound message was first thought about."""
    looks: Mapped[int] = mapped_column(default=0, server_default="0")
    """How often an unknown outcome, or a report that stayed away, has been looked for in vain."""
    reply_to: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    language: Mapped[str] = mapped_column(String(16), default="")
    draft: Mapped[bool] = mapped_column(default=False)
    from_person: Mapped[bool] = mapped_column(default=False)
    essential: Mapped[bool] = mapped_column(default=False)
    """Sent even to a number that has opted out: the one confirmation, or a safety text."""
    told_staff: Mapped[bool] = mapped_column(default=False)
    """A reply that did not arrive, and that a person has been told of."""
    trace: Mapped[dict[str, Any] | None] = mapped_column(PrivateJSON)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


def keep(
    connection: Connection, number: str, at: datetime, **values: Any
) -> tuple[int, int] | None:
    """Keeps an inbound message once: (its id, its family's), or None when it is known already.

    One statement for a family that has written before, whoever else keeps the same message at
    this moment; `number` (E.164) becomes a family when it is none yet.
    """
    row = {**_BLANK, **values, "created_at": at, "updated_at": at, NUMBER: number}
    once = _KEEP[connection.dialect.name]
    kept = connection.execute(once, row).first()
    if kept is None and _is_new(connection, row["provider_id"]):
        families.make(connection, number, at)
        kept = connection.execute(once, row).first()
    return (kept[0], kept[1]) if kept else None


def _is_new(connection: Connection, provider_id: str | None) -> bool:
    known = select(_TABLE.c.id).where(_TABLE.c.provider_id == provider_id)
    return connection.execute(known).first() is None


NUMBER = "number"
_TABLE = cast(Table, Message.__table__)
_SET_BY_DOOR = [column for column in _TABLE.columns if column.name not in ("id", "family_id")]


def _plain_default(column: Column[Any]) -> Any:
    default: Any = column.default
    return default.arg if default is not None and default.is_scalar else None


_BLANK: dict[str, Any] = {
    **{column.name: _plain_default(column) for column in _SET_BY_DOOR},
    "direction": "in",
    "status": "received",
    "hints": [],
}


def _keeping(insert: Any) -> Any:
    """INSERT ... SELECT the family of a number: built once, since it is the door's own."""
    known = cast(Table, Family.__table__).c
    given = [bindparam(column.name, type_=column.type) for column in _SET_BY_DOOR]
    of_family = select(known.id, *given).where(
        known.number_key == bindparam(NUMBER, type_=known.number_key.type)
    )
    return (
        insert(_TABLE)
        .from_select(["family_id", *(column.name for column in _SET_BY_DOOR)], of_family)
        .on_conflict_do_nothing(index_elements=["provider_id"])
        .returning(_TABLE.c.id, _TABLE.c.family_id)
    )


_KEEP = {name: _keeping(insert) for name, insert in INSERTS.items()}


def queue_reply(session: Session, line: Message, text: str, now: datetime, **more: Any) -> Message:
    """Queues `text` for the family, on the line and channel that its message `line` came by."""
    reply = Message(
        family_id=line.family_id,
        direction="out",
        via=line.via,
        channel=line.channel,
        our_number=line.our_number,
        text=text,
        status="queued",
        created_at=now,
        updated_at=now,
        **more,
    )
    session.add(reply)
    session.flush()
    return reply


def queue_first(
    session: Session, family_id: int, via: str, text: str, now: datetime, **more: Any
) -> Message:
    """Queues `text` for a number that need not have written to us, by SMS."""
    first = Message(
        family_id=family_id, direction="out", via=via, channel="sms", text=text, status="queued",
        created_at=now, updated_at=now, **more,
    )  # fmt: skip
    session.add(first)
    session.flush()
    return first


def spoke_lately(session: Session, family_id: int, now: datetime) -> bool:
    """Whether we have said something to this family within a day."""
    said = select(Message.created_at).where(
        Message.family_id == family_id, Message.direction == "out"
    )
    last = session.scalar(said.order_by(Message.id.desc()).limit(1))
    return last is not None and last > now - timedelta(days=1)


def of_provider(session: Session, provider_id: str) -> Message | None:
    """The message that the provider knows by this id."""
    return session.scalar(select(Message).where(Message.provider_id == provider_id))


def came_at(session: Session, message_id: int) -> datetime | None:
    """When a message came."""
    return session.scalar(select(Message.created_at).where(Message.id == message_id))


def last_received(session: Session, family_id: int) -> Message | None:
    """The family's newest message to us."""
    return session.scalar(
        select(Message)
        .where(Message.family_id == family_id, Message.direction == "in")
        .order_by(Message.id.desc())
        .limit(1)
    )


def person_spoke_last(session: Session, family_id: int) -> bool:
    """Whether the newest text between this family and a person is the person's."""
    newest = session.scalar(
        select(Message)
        .where(
            Message.family_id == family_id,
            or_(Message.direction == "in", Message.from_person.is_(True)),
        )
        .order_by(Message.id.desc())
        .limit(1)
    )
    return newest is not None and newest.from_person


def by_people_since(session: Session, family_id: int, seen: int) -> Sequence[Message]:
    """What people have written to a family after message `seen`; the newest few that there are."""
    found = select(Message).where(
        Message.family_id == family_id, Message.id > seen, Message.from_person.is_(True)
    )
    return session.scalars(found.order_by(Message.id.desc()).limit(5)).all()


def last_delivered(session: Session, family_id: int) -> datetime | None:
    """When a text of ours last reached this family."""
    return session.scalar(
        select(Message.updated_at)
        .where(Message.family_id == family_id, Message.status == "delivered")
        .order_by(Message.id.desc())
        .limit(1)
    )


def replies(session: Session, message_id: int) -> list[Message]:
    """What was said in answer to an inbound message."""
    found = select(Message).where(Message.reply_to == message_id).order_by(Message.id)
    return list(session.scalars(found).all())


def conversation(
    session: Session, family_id: int, limit: int = 100, before: int = 0
) -> Sequence[Message]:
    """The newest `limit` messages of a family, oldest first; those before message `before`."""
    newest = select(Message).where(Message.family_id == family_id).order_by(Message.id.desc())
    if before:
        newest = newest.where(Message.id < before)
    return list(reversed(session.scalars(newest.limit(limit)).all()))


def given_up() -> ColumnElement[bool]:
    """The condition that nobody knows whether a text left, and nobody looks for it any more."""
    return and_(Message.status == "unknown", Message.due_at.is_(None))


def translated(session: Session, family_id: int) -> dict[int, list[Translation]]:
    """What machines, or people, have made of a family's messages, by message."""
    rows = (
        select(Message.id, Translation)
        .join(Translation, Translation.message_id == Message.id)
        .where(Message.family_id == family_id)
        .order_by(Translation.id)
    )
    found: dict[int, list[Translation]] = {}
    for message_id, one in session.execute(rows):
        found.setdefault(message_id, []).append(one)
    return found


def forget(session: Session, family_id: int, before: datetime | None = None) -> None:
    """Deletes a family's messages, all of them or those older than `before`."""
    gone = delete(Message).where(Message.family_id == family_id)
    session.execute(gone if before is None else gone.where(Message.created_at < before))
