"""Broadcasts: one matter for many families, and the words for it.

A broadcast is draft, scheduled, running, paused, stopped or done. Whom it is for stands in
`recipients`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, Text, UniqueConstraint, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment, Private, PrivateJSON

URGENT = "urgent"
CHANGES = (
    "event-change-time", "event-change-place", "event-change-off", "event-change-several",
)  # fmt: skip
"""The texts of ours by which families hear that an event is not what it was; the last one of
several sessions at once, which stand in `Broadcast.about`."""
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
    once: Mapped[str | None] = mapped_column(String(64))
    """What no family is told twice: of the broadcasts with the same word each family gets one."""
    a_month: Mapped[int | None]
    """How many that are told once may reach a family within a month; it is put off meanwhile."""
    about: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """When the event would have been, of one that is called off: its session may be gone. Of
    several sessions that have changed under `several`, each with its kind, its key and when it was.
    """
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


def find(session: Session, key: str) -> Broadcast | None:
    """The broadcast with this key."""
    return session.scalar(select(Broadcast).where(Broadcast.key == key))


def every(session: Session) -> Sequence[Broadcast]:
    """All broadcasts, the newest first."""
    return session.scalars(select(Broadcast).order_by(Broadcast.id.desc())).all()


def before(session: Session, of: int, most: int) -> Sequence[Broadcast]:
    """The next broadcasts older than the one with this id (0: the newest), the newest first."""
    rows = select(Broadcast).order_by(Broadcast.id.desc()).limit(most)
    return session.scalars(rows.where(Broadcast.id < of) if of else rows).all()


def find_or_make(session: Session, fresh: Broadcast) -> Broadcast:
    """The broadcast with this key, made if it was not there: once, whoever else makes it now."""
    key = fresh.key
    try:
        with session.begin_nested():
            session.add(fresh)
    except IntegrityError:
        pass  # somebody was quicker
    return session.scalars(select(Broadcast).where(Broadcast.key == key)).one()


def told_once(session: Session, since: datetime) -> Sequence[Broadcast]:
    """Broadcasts of what families are told once, made since a moment."""
    rows = select(Broadcast).where(Broadcast.once.is_not(None), Broadcast.created_at >= since)
    return session.scalars(rows.order_by(Broadcast.id)).all()


def hold(session: Session, of: Broadcast) -> None:
    """Reads it anew; nobody else changes it until this transaction has ended."""
    session.refresh(of, with_for_update=True)


def step(session: Session, broadcast_id: int, status: str, now: datetime) -> bool:
    """Moves a broadcast on; False when it is in no state from which that is possible."""
    done = session.execute(
        update(Broadcast)
        .where(Broadcast.id == broadcast_id, Broadcast.status.in_(STEPS[status]))
        .values(status=status, updated_at=now)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


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
