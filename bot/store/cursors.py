"""How far a long piece of work has come, so that it goes on there after whatever happened."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base


class Cursor(Base):
    """A piece of work, and the last id that it has seen to."""

    __tablename__ = "cursors"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    at: Mapped[int] = mapped_column()


def read(session: Session, name: str) -> int | None:
    """The last id that was seen to; None before the first."""
    found = session.get(Cursor, name)
    return found.at if found else None


def write(session: Session, name: str, at: int) -> None:
    """All up to this id has been seen to."""
    session.merge(Cursor(name=name, at=at))
