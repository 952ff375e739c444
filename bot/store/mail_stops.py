"""Addresses of e-mail that want no more of our mail: what STOP is for a telephone number.

Kept by keyed hash, and longer than any roster: who comes back on one has still said no.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import String, delete, exists, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import INSERTS, Base, Moment
from bot.store.families import Family
from bot.store.rosters import Guardian


class MailStop(Base):
    """One address that was taken off."""

    __tablename__ = "mail_stops"

    email_key: Mapped[str] = mapped_column(String(64), primary_key=True)
    """The keyed hash as it stands in `guardians.email_key`."""
    at: Mapped[datetime] = mapped_column(Moment)


@dataclass(frozen=True)
class Reader:
    """Whoever was sent a mail: which address, in which language, and whether it wants more."""

    email_key: str
    language: str
    stopped: bool


def reader(session: Session, guardian_id: int) -> Reader | None:
    """Who reads this guardian's mail; None when nobody does."""
    row = session.execute(
        select(Guardian.email_key, Guardian.language, Family.language.label("chosen"), MailStop.at)
        .outerjoin(Family, Family.id == Guardian.family_id)
        .outerjoin(MailStop, MailStop.email_key == Guardian.email_key)
        .where(Guardian.id == guardian_id)
    ).one_or_none()
    if row is None or not row.email_key:
        return None
    return Reader(row.email_key, row.chosen or row.language, row.at is not None)


def stop(session: Session, email_key: str, now: datetime) -> None:
    """This address gets no more mail; said twice it is the same."""
    made = INSERTS[session.get_bind().dialect.name](MailStop.__table__)
    session.execute(made.on_conflict_do_nothing(), [{"email_key": email_key, "at": now}])


def start(session: Session, email_key: str) -> None:
    """This address wants mail again."""
    session.execute(delete(MailStop).where(MailStop.email_key == email_key))


def is_stopped(session: Session, email_key: str) -> bool:
    """Whether this address was taken off."""
    return bool(session.scalar(select(exists().where(MailStop.email_key == email_key))))
