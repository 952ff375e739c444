"""What families answered to events: of the packs' calendars and of those that schools entered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment, PrivateJSON
from bot.store.families import Family


class Rsvp(Base):
    """One family's latest answer to one event; needs are asked for, not arranged."""

    __tablename__ = "rsvps"
    __table_args__ = (UniqueConstraint("family_id", "event"), Index("rsvps_by_event", "event"))

    id: Mapped[int] = mapped_column(primary_key=True)
    family_id: Mapped[int] = mapped_column(ForeignKey("families.id", ondelete="CASCADE"))
    event: Mapped[str] = mapped_column(String(96))
    """The event's id and date: `math-night@2026-12-03`."""
    attending: Mapped[str] = mapped_column(String(8))
    adults: Mapped[int] = mapped_column(default=0)
    children: Mapped[int] = mapped_column(default=0)
    needs: Mapped[list[str]] = mapped_column(PrivateJSON, default=list)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


def answers_of(session: Session, family_id: int) -> Sequence[Rsvp]:
    """What a family has answered, in the order of its answers."""
    return session.scalars(
        select(Rsvp).where(Rsvp.family_id == family_id).order_by(Rsvp.created_at)
    ).all()


def answers_to(session: Session, keys: Sequence[str]) -> Sequence[Rsvp]:
    """What families have answered to these occurrences."""
    return session.scalars(select(Rsvp).where(Rsvp.event.in_(keys)).order_by(Rsvp.event)).all()


def told_of(session: Session, keys: Sequence[str]) -> Sequence[tuple[Rsvp, str]]:
    """What families have answered to these occurrences, each with the family's language."""
    rows = session.execute(
        select(Rsvp, Family.language)
        .join(Family, Family.id == Rsvp.family_id)
        .where(Rsvp.event.in_(keys))
        .order_by(Rsvp.event)
    )
    return [(one, language) for one, language in rows]


def keys_like(session: Session, event: str) -> Sequence[str]:
    """The occurrences of an event, of any session and day, that families have answered to."""
    plain = event.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    any_session = Rsvp.event.like(f"{plain}@%", escape="\\") | Rsvp.event.like(
        f"{plain}.%@%", escape="\\"
    )
    return session.scalars(select(Rsvp.event).where(any_session).distinct()).all()


def answer(
    session: Session, family_id: int, event: str, said: dict[str, Any], now: datetime
) -> Rsvp:
    """Keeps the family's answer; a later one replaces the earlier."""
    found = session.scalar(select(Rsvp).where(Rsvp.family_id == family_id, Rsvp.event == event))
    if found is None:
        found = Rsvp(family_id=family_id, event=event, created_at=now, attending="")
        session.add(found)
    found.attending = said["attending"]
    found.adults, found.children = said.get("adults", 0), said.get("children", 0)
    found.needs, found.updated_at = said.get("needs", []), now
    session.flush()
    return found
