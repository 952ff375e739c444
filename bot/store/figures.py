"""Figures of each day: counts and nothing else, so that reports need not read what was said.

A day is counted from its rows and written whole, so that counting it again does no harm. Where a
day begins among the rows is kept beside it: ids rise with time, and no index on time is needed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, delete, func, insert, select
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment

ALL = ""
"""The school under which every family counts, once, whatever schools its children go to."""
BY_DAY, BY_LANGUAGE = "day", "language"


class Figure(Base):
    """How many of something there were on a day, at a school, in a language."""

    __tablename__ = "daily_figures"
    __table_args__ = (Index("daily_figures_by_day", "day"), {"sqlite_with_rowid": False})

    school: Mapped[str] = mapped_column(String(64), primary_key=True)
    about: Mapped[str] = mapped_column(String(16), primary_key=True)
    """What is counted: sent, topic, bot_answer ..."""
    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    """In the district's time: 2026-12-01."""
    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    what: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Of which kind: a status, an intent, a reason, the upper bound of a time in seconds."""
    many: Mapped[int] = mapped_column()


class CountedDay(Base):
    """A day that was counted, and the first ids of it and of no earlier day, by table."""

    __tablename__ = "counted_days"

    day: Mapped[str] = mapped_column(String(10), primary_key=True)
    begins: Mapped[dict[str, int]] = mapped_column(JSON)
    ends: Mapped[dict[str, int]] = mapped_column(JSON)
    """The first ids of the next day."""
    counted_at: Mapped[datetime] = mapped_column(Moment)


@dataclass(frozen=True)
class Cell:
    """What is counted together; `school` ALL for the whole district."""

    about: str
    language: str
    what: str
    school: str = ALL


def replace_day(
    session: Session,
    day: str,
    found: Mapping[Cell, int],
    begins: dict[str, int],
    ends: dict[str, int],
    now: datetime,
) -> None:
    """Writes a day anew, whatever was counted of it before."""
    session.execute(delete(Figure).where(Figure.day == day))
    rows = [
        {
            "school": cell.school[:64], "about": cell.about, "day": day,
            "language": cell.language[:16], "what": cell.what[:64], "many": many,
        }
        for cell, many in found.items()
        if many
    ]  # fmt: skip
    if rows:
        session.execute(insert(Figure), rows)
    session.merge(CountedDay(day=day, begins=begins, ends=ends, counted_at=now))


def counted_since(session: Session, day: str) -> Sequence[CountedDay]:
    """The days that were counted, from this one on, the newest first."""
    rows = select(CountedDay).where(CountedDay.day >= day).order_by(CountedDay.day.desc())
    return session.scalars(rows).all()


def last_counted(session: Session) -> CountedDay | None:
    """The newest day that was counted."""
    return session.scalar(select(CountedDay).order_by(CountedDay.day.desc()).limit(1))


def first_message(session: Session, day: str) -> int:
    """The first message of a day, or of the newest day before it that was counted; 0: of all."""
    found = session.scalar(
        select(CountedDay).where(CountedDay.day <= day).order_by(CountedDay.day.desc()).limit(1)
    )
    return found.begins.get("messages", 0) if found else 0


def sums(
    session: Session, about: str, school: str, days: tuple[str, str], by: str
) -> dict[tuple[str, str], int]:
    """How many from the first to the last day, by language and kind, or by month and kind."""
    first, last = days
    group: Any = (
        Figure.language if by == BY_LANGUAGE else func.substr(Figure.day, sql("1"), sql("7"))
    )
    rows = session.execute(
        select(group, Figure.what, func.sum(Figure.many))
        .where(
            Figure.school == school, Figure.about == about, Figure.day >= first, Figure.day <= last
        )
        .group_by(group, Figure.what)
    )
    return {(row[0], row[1]): int(row[2]) for row in rows}


def days_kept(session: Session) -> Sequence[str]:
    """The first and the last day that was counted; none of them before the first."""
    row = session.execute(select(func.min(CountedDay.day), func.max(CountedDay.day))).one()
    return [day for day in row if day]
