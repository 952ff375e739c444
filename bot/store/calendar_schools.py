"""Schools that have switched the calendar of rights on, or off again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment, Private


class CalendarSchool(Base):
    """A school, since when its families get the calendar's notices, and how many a month."""

    __tablename__ = "calendar_schools"

    school: Mapped[str] = mapped_column(String(64), primary_key=True)
    a_month: Mapped[int | None]
    """Notices that reach a family in a month at the most; the district's setting when null."""
    on_since: Mapped[datetime] = mapped_column(Moment)
    off_since: Mapped[datetime | None] = mapped_column(Moment)
    switched_by: Mapped[str] = mapped_column(Private, default="")


def switch_on(session: Session, school: str, a_month: int | None, by: str, now: datetime) -> None:
    """Its families get notices from now on; switched on before, it stays so, with these values."""
    row = session.get(CalendarSchool, school)
    if row is None:
        row = CalendarSchool(school=school, on_since=now)
        session.add(row)
    elif row.off_since is not None:
        row.on_since = now
    row.a_month, row.switched_by, row.off_since = a_month, by, None


def switch_off(session: Session, school: str, now: datetime) -> bool:
    """No more notices are begun for it; False when it was not on."""
    row = session.get(CalendarSchool, school)
    if row is None or row.off_since is not None:
        return False
    row.off_since = now
    return True


def switched_on(session: Session) -> Sequence[CalendarSchool]:
    """The schools whose calendar is on."""
    rows = select(CalendarSchool).where(CalendarSchool.off_since.is_(None))
    return session.scalars(rows.order_by(CalendarSchool.school)).all()
