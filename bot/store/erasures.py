"""What is still to be deleted at the provider: its copies outlive our rows until they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, String, delete, literal, select, update
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.db import INSERTS, Base, Moment, Session
from bot.store.messages import Message

AGAIN = timedelta(minutes=10)
"""When to try once more what did not succeed: Twilio deletes nothing that is still on its way.
Twice as late each time; what is refused for good is tried once a day at last."""
LONGEST = 7
"""Doublings at most: 10 minutes become 21 hours."""


class Erasure(Base):
    """One message, named by the provider's id and by nothing else, that is to go there."""

    __tablename__ = "erasures"
    __table_args__ = (Index("erasures_by_due", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    provider_id: Mapped[str] = mapped_column(String(64), unique=True)
    due_at: Mapped[datetime] = mapped_column(Moment)
    tries: Mapped[int] = mapped_column(default=0, server_default="0")


def ask(session: Session, now: datetime, *which: Any) -> None:
    """Asks that the provider's copies of the messages under these conditions go.

    The messages lose the provider's id with it. A late report may bring it back; then the copy is
    asked to go once more, which does no harm.
    """
    theirs = (Message.via == "twilio", Message.provider_id.is_not(None), *which)
    found = select(Message.provider_id, literal(now, Moment)).where(*theirs)
    asked = _insert(session).from_select(["provider_id", "due_at"], found)
    session.execute(asked.on_conflict_do_nothing(index_elements=["provider_id"]))
    session.execute(
        update(Message)
        .where(*theirs)
        .values(provider_id=None)
        .execution_options(synchronize_session=False)
    )


def ask_if_gone(
    session: Session, message_id: int, via: str, provider_id: str, now: datetime
) -> None:
    """Asks the same for a text whose row was deleted before the provider's id of it was known."""
    here = select(Message.id).where(Message.id == message_id)
    if via == "twilio" and session.scalar(here) is None:
        asked = _insert(session).values(provider_id=provider_id, due_at=now)
        session.execute(asked.on_conflict_do_nothing(index_elements=["provider_id"]))


def _insert(session: Session) -> Any:
    return INSERTS[session.get_bind().dialect.name](Erasure.__table__)


def take_due(session: Session, now: datetime, most: int) -> Sequence[int]:
    """The ids of some that are due; they are due again a while later unless they are `done`."""
    due = select(Erasure).where(Erasure.due_at <= now).order_by(Erasure.due_at).limit(most)
    taken = session.scalars(due).all()
    for erasure in taken:
        erasure.due_at = now + AGAIN * 2 ** min(erasure.tries, LONGEST)
        erasure.tries += 1
    return [erasure.id for erasure in taken]


def provider_id(session: Session, erasure_id: int) -> str | None:
    """The provider's id, or None when it is done already."""
    return session.scalar(select(Erasure.provider_id).where(Erasure.id == erasure_id))


def done(session: Session, erasure_id: int) -> None:
    """It is gone there."""
    session.execute(delete(Erasure).where(Erasure.id == erasure_id))
