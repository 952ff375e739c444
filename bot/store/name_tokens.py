"""By which names a household is found: hashes of the words of its names and of their beginnings.

A name stands sealed in its row and cannot be searched there. Here stands, for each grown-up of a
roster, a keyed hash of each beginning of each word of their own name and of their children's: a
household is found by any name in it, and nobody reads a name out of the table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ForeignKey, Index, String, bindparam, delete, select, type_coerce
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import INSERTS, Base, Key
from bot.store.rosters import Guardian, Guardianship, Student

LETTERS = 16
"""Of a hash: 64 bits, so that two names are never taken for one and the table stays small."""


class Token(Key):
    """The keyed hash of a few letters, shortened. Compare it with the plain letters."""

    impl = String(LETTERS)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        whole = super().process_bind_param(value, dialect)
        return whole[:LETTERS] if whole else whole


class NameToken(Base):
    """One beginning of one word of the names in a household, under one of its grown-ups."""

    __tablename__ = "name_tokens"
    __table_args__ = (
        Index("name_tokens_by_guardian", "guardian_id"),
        {"sqlite_with_rowid": False},
    )

    token: Mapped[str] = mapped_column(Token, primary_key=True)
    guardian_id: Mapped[int] = mapped_column(
        ForeignKey("guardians.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )


def next_guardians(session: Session, after: int, most: int) -> Sequence[int]:
    """The ids of the next grown-ups after this one, in their order."""
    rows = select(Guardian.id).where(Guardian.id > after).order_by(Guardian.id).limit(most)
    return session.scalars(rows).all()


def of_family_of(session: Session, student_ids: Sequence[int]) -> Sequence[int]:
    """Whose children these are."""
    rows = select(Guardianship.guardian_id).where(Guardianship.student_id.in_(student_ids))
    return session.scalars(rows.distinct()).all()


def names_of(session: Session, guardian_ids: Sequence[int]) -> dict[int, list[str]]:
    """The names in the household of each: their own and their children's."""
    own = session.execute(
        select(Guardian.id, Guardian.name).where(Guardian.id.in_(guardian_ids))
    ).all()
    childrens = session.execute(
        select(Guardianship.guardian_id, Student.name)
        .join(Student, Student.id == Guardianship.student_id)
        .where(Guardianship.guardian_id.in_(guardian_ids))
    ).all()
    found: dict[int, list[str]] = {row[0]: [] for row in own}
    for guardian, name in (*own, *childrens):
        found[guardian].append(name)
    return found


def write(session: Session, wanted: Mapping[int, Iterable[str]]) -> None:
    """These grown-ups are found by these words and by no others; what is right is left alone."""
    hashed, dialect = Token(), session.get_bind().dialect
    given = {(hashed.process_bind_param(w, dialect), of) for of, ws in wanted.items() for w in ws}
    kept = {
        (row.token, row.guardian_id)
        for row in session.execute(
            select(type_coerce(NameToken.token, String).label("token"), NameToken.guardian_id)
            .where(NameToken.guardian_id.in_(list(wanted)))
        )
    }  # fmt: skip
    table: Any = NameToken.__table__
    over: dict[int, list[str]] = {}
    for token, of in kept - given:
        over.setdefault(of, []).append(token)
    for of, gone in over.items():
        is_one = type_coerce(table.c.token, String).in_(gone)
        session.execute(delete(table).where(table.c.guardian_id == of, is_one))
    if fresh := [{"hash": token, "of": of} for token, of in sorted(given - kept)]:
        _add(session, table, fresh)


def _add(session: Session, table: Any, fresh: Sequence[dict[str, Any]]) -> None:
    made = INSERTS[session.get_bind().dialect.name](table).values(
        token=type_coerce(bindparam("hash"), String), guardian_id=bindparam("of")
    )
    session.connection().execute(made.on_conflict_do_nothing(), fresh)
