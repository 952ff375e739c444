"""Who may be called when a family is in danger, by which way, and when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import JSON, String, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Key, Moment, Private

WAYS = ("sms", "email", "webhook")


class Contact(Base):
    """One way to reach one person who may be on call."""

    __tablename__ = "on_call"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Private)
    step: Mapped[int]
    """1 is called at once, 2 when nobody of 1 has taken the matter in time, and so on."""
    way: Mapped[str] = mapped_column(String(8))
    address: Mapped[str] = mapped_column(Private)
    """An E.164 number, an e-mail address, or a URL."""
    address_key: Mapped[str] = mapped_column(Key, unique=True)
    duty: Mapped[str] = mapped_column(String(64), default="")
    """When this person may be called, as `bot/knowledge/duty.py` reads it; empty is always."""
    languages: Mapped[list[str]] = mapped_column(JSON, default=list, server_default="[]")
    """Locales that this person speaks with families."""
    away_until: Mapped[datetime | None] = mapped_column(Moment)
    """Out of office until then: nobody calls this person."""
    staff_id: Mapped[int | None]
    """Who of those at the desk this is, if anybody: who says there to be away is called by none."""

    def is_away(self, now: datetime) -> bool:
        """Whether nobody may call this person at this moment."""
        return self.away_until is not None and self.away_until > now


def contacts(session: Session) -> Sequence[Contact]:
    """Everyone who may be on call, by step."""
    return session.scalars(select(Contact).order_by(Contact.step, Contact.id)).all()


def duties(session: Session, now: datetime, ways: Collection[str] = WAYS) -> Sequence[str]:
    """When each of them who is not away may be called by one of these ways; nothing is unsealed
    for it."""
    here = or_(Contact.away_until.is_(None), Contact.away_until <= now)
    return session.scalars(select(Contact.duty).where(here, Contact.way.in_(ways))).all()


def contact_of(session: Session, address: str) -> Contact | None:
    """The contact with exactly this number or address."""
    return session.scalar(select(Contact).where(Contact.address_key == address))


def add(
    session: Session,
    name: str,
    step: int,
    way: str,
    address: str,
    duty: str,
    languages: Sequence[str] = (),
    staff_id: int | None = None,
) -> bool:
    """Puts a way to reach somebody on the list; False when it is there already."""
    fresh = Contact(
        name=name, step=step, way=way, address=address, address_key=address, duty=duty,
        languages=list(languages), staff_id=staff_id,
    )  # fmt: skip
    try:
        with session.begin_nested():
            session.add(fresh)
            session.flush()
    except IntegrityError:
        return False
    return True


def stay_away(session: Session, staff_id: int, until: datetime | None) -> None:
    """Whoever this is at the desk is not called until then; None: they are back."""
    session.execute(update(Contact).where(Contact.staff_id == staff_id).values(away_until=until))


def remove(session: Session, contact_id: int) -> bool:
    """Takes it off the list; False when it was not there."""
    found = session.get(Contact, contact_id)
    if found is not None:
        session.delete(found)
    return found is not None
