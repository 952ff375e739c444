"""Families: a number that writes to us, the language it prefers, and its dialogue state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Index, String, Table, false, or_, select, update
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import INSERTS, Base, Key, Moment, Private, PrivateJSON

LEASE = timedelta(seconds=20)
"""How long a worker may keep a family to itself; longer than the slowest turn. The family of a
worker that was killed is answered by another one when this has passed."""


CANARY = "+10000000000"
"""The canary's number: no phone has it, and what is said to it never leaves the house."""
CANARY_VIA = "canary"
ASKED = sql("forget_at IS NOT NULL")
STOPPED = sql("opted_out_at IS NOT NULL")
AT_NO_SCHOOL = sql("NOT at_school")


class Family(Base):
    """One phone number, and what is needed to talk with whoever writes from it."""

    __tablename__ = "families"
    __table_args__ = (
        Index("families_to_forget", "id", sqlite_where=ASKED, postgresql_where=ASKED),
        Index("families_stopped", "id", sqlite_where=STOPPED, postgresql_where=STOPPED),
        Index("families_by_language", "language", "id"),
        Index(
            "families_at_no_school",
            "id",
            sqlite_where=AT_NO_SCHOOL,
            postgresql_where=AT_NO_SCHOOL,
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(Private)
    number_key: Mapped[str] = mapped_column(Key, unique=True)
    language: Mapped[str] = mapped_column(String(16), default="")
    """Locale code, empty until it is known."""
    language_by: Mapped[str] = mapped_column(String(16), default="")
    """How it became known: detected, chosen, roster."""
    state: Mapped[dict[str, Any]] = mapped_column(PrivateJSON, default=dict)
    preferences: Mapped[dict[str, Any] | None] = mapped_column(PrivateJSON)
    """Which messages the family wants (all, events, urgent), and when it likes to be called."""
    forget_at: Mapped[datetime | None] = mapped_column(Moment)
    """Since when everything about the family is to be deleted; the tick does it, once the
    confirmation has left."""
    opted_out_at: Mapped[datetime | None] = mapped_column(Moment)
    at_school: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Whether a child of theirs was at a school when `households.look_for_schools` last looked."""
    lease_token: Mapped[int] = mapped_column(default=0)
    leased_until: Mapped[datetime | None] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)


def after(session: Session, family_id: int, most: int) -> Sequence[int]:
    """The ids of the next families."""
    rows = select(Family.id).where(Family.id > family_id).order_by(Family.id).limit(most)
    return session.scalars(rows).all()


def of_number(session: Session, number: str, now: datetime) -> Family:
    """The family that writes from `number` (E.164); a new one when nobody did so far."""
    found = find(session, number)
    if found is None:
        found = Family(number=number, number_key=number, created_at=now, state={})
        try:
            with session.begin_nested():
                session.add(found)
                session.flush()
        except IntegrityError:  # its first two messages came at once; the other one was quicker
            found = find(session, number)
            if found is None:
                raise
    return found


def make(connection: Connection, number: str, now: datetime) -> None:
    """The number becomes a family; nothing happens when it is one."""
    blank = {"language": "", "language_by": "", "state": {}, "lease_token": 0}
    made = INSERTS[connection.dialect.name](Family.__table__).values(
        number=number, number_key=number, created_at=now, **blank
    )
    connection.execute(made.on_conflict_do_nothing(index_elements=["number_key"]))


def any_at_all(session: Session) -> bool:
    """Whether somebody has written to this line, the canary aside."""
    one = select(Family.id).where(Family.number_key != CANARY).limit(1)
    return session.scalar(one) is not None


def find(session: Session, number: str) -> Family | None:
    """The family with exactly this number (E.164)."""
    return session.scalar(select(Family).where(Family.number_key == number))


def hold(session: Session, family_id: int) -> None:
    """No other transaction may hold or lease this family until this one has ended.

    For whoever reads before writing: on SQLite transactions follow one another anyway.
    """
    session.execute(select(Family.id).where(Family.id == family_id).with_for_update())


def choose_language(connection: Connection, family_id: int, language: str) -> None:
    """The family has chosen a language, unless it is its language already."""
    table = cast(Table, Family.__table__)
    connection.execute(
        update(table)
        .where(table.c.id == family_id, table.c.language != language)
        .values(language=language, language_by="chosen")
    )


def lease(session: Session, family_id: int, now: datetime) -> int | None:
    """Takes the family for one worker: a token that only rises, or None while another holds it."""
    taken = session.scalar(
        update(Family)
        .where(
            Family.id == family_id,
            or_(Family.leased_until.is_(None), Family.leased_until < now),
        )
        .values(lease_token=Family.lease_token + 1, leased_until=now + LEASE)
        .returning(Family.lease_token)
    )
    return int(taken) if taken is not None else None


def still_ours(session: Session, family_id: int, token: int, now: datetime) -> bool:
    """Whether the lease is still ours; extends it when it is."""
    done = session.execute(
        update(Family)
        .where(Family.id == family_id, Family.lease_token == token)
        .values(leased_until=now + LEASE)
    )
    return bool(done.rowcount)  # type: ignore[attr-defined]


def release(session: Session, family_id: int, token: int) -> None:
    """Gives the family back, if it is still ours."""
    session.execute(
        update(Family)
        .where(Family.id == family_id, Family.lease_token == token)
        .values(leased_until=None)
    )


def empty(family: Family) -> None:
    """Of a number that opted out only the number and that fact stay: it must not be written to."""
    family.language, family.language_by = "", ""
    family.state, family.preferences, family.forget_at = {}, None, None


def forget(session: Session, number: str) -> None:
    """Deletes a family and everything that belongs to it."""
    found = find(session, number)
    if found is not None:
        session.delete(found)
