"""Marks: small facts of the line itself, such as when the canary was last answered."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import String, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment


class Mark(Base):
    """A name and a moment."""

    __tablename__ = "marks"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)


def read(session: Session, name: str) -> datetime | None:
    """When this last happened."""
    return session.scalar(select(Mark.at).where(Mark.name == name))


def write(session: Session, name: str, at: datetime) -> None:
    """It happened at `at`."""
    session.merge(Mark(name=name, at=at))


def take_turn(session: Session, name: str, now: datetime, every: timedelta) -> bool:
    """True for one caller per period, however many ask: a lock in the store for the tick."""
    done = session.execute(
        update(Mark).where(Mark.name == name, or_(Mark.at <= now - every)).values(at=now)
    )
    if done.rowcount:  # type: ignore[attr-defined]
        return True
    return read(session, name) is None and _first(session, name, now)


def _first(session: Session, name: str, at: datetime) -> bool:
    """Writes a mark that was not there; False when somebody was quicker."""
    try:
        with session.begin_nested():
            session.add(Mark(name=name, at=at))
    except IntegrityError:
        return False
    return True


def take(session: Session, name: str, now: datetime, until: datetime) -> bool:
    """Takes what only one may do at a time, until a moment; False while another one has it."""
    done = session.execute(update(Mark).where(Mark.name == name, Mark.at <= now).values(at=until))
    if done.rowcount:  # type: ignore[attr-defined]
        return True
    return read(session, name) is None and _first(session, name, until)


def release(session: Session, name: str, until: datetime, now: datetime) -> None:
    """Gives back what was taken until a moment, unless another one has it by now."""
    session.execute(update(Mark).where(Mark.name == name, Mark.at == until).values(at=now))


def is_free(session: Session, name: str, now: datetime) -> bool:
    """Whether nobody has it at this moment."""
    at = read(session, name)
    return at is None or at <= now
