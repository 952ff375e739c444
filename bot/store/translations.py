"""Translations of free text: remembered, approved by people, and counted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, delete, select, update
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.db import INSERTS, Base, Key, Moment, Private, Session

APPROVED = sql("approved_by <> ''")
FRESH = timedelta(days=1)
"""A use is written at most so often: a translation that is used a lot costs no writing."""


class Translation(Base):
    """A text and what it is in another language, of an engine or approved by a person.

    One that was made for a message goes with that message.
    """

    __tablename__ = "translations"
    __table_args__ = (
        Index("translations_by_message", "message_id"),
        Index("translations_by_use", "used_at"),
        Index("translations_by_target", "target", "id"),
        Index("translations_approved", "id", sqlite_where=APPROVED, postgresql_where=APPROVED),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    pair_key: Mapped[str] = mapped_column(Key, unique=True)
    source: Mapped[str] = mapped_column(String(16))
    target: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Private)
    said: Mapped[str] = mapped_column(Private)
    engine: Mapped[str] = mapped_column(String(32))
    approved_by: Mapped[str] = mapped_column(String(120), default="")
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"))
    used_at: Mapped[datetime] = mapped_column(Moment)


class TranslationCount(Base):
    """What was asked of an engine on a day: calls and characters, and no text."""

    __tablename__ = "translation_counts"
    __table_args__ = (
        UniqueConstraint("day", "engine", "source", "target", name="translation_counts_once"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(String(10))
    engine: Mapped[str] = mapped_column(String(32))
    source: Mapped[str] = mapped_column(String(16))
    target: Mapped[str] = mapped_column(String(16))
    calls: Mapped[int] = mapped_column(default=0)
    characters: Mapped[int] = mapped_column(default=0)
    failures: Mapped[int] = mapped_column(default=0)


def _pair(source: str, target: str, text: str) -> str:
    return f"{source} {target} {text}"


def find(
    session: Session, source: str, target: str, text: str, engine: str, now: datetime
) -> Translation | None:
    """What `text` is in `target`: approved by a person, else what this very engine said."""
    pair = Translation.pair_key == _pair(source, target, text)
    found = session.scalar(select(Translation).where(pair))
    if found is None or not (found.approved_by or found.engine == engine):
        return None
    if now - found.used_at > FRESH:
        found.used_at = now
    return found


def remember(
    session: Session,
    pair: tuple[str, str, str],
    said: str,
    engine: str,
    message_id: int | None,
    now: datetime,
) -> None:
    """Keeps what an engine made of `pair` (source, target, text); an approved one stays."""
    source, target, text = pair
    values = {
        "pair_key": _pair(source, target, text),
        "source": source,
        "target": target,
        "text": text,
        "said": said,
        "engine": engine,
        "approved_by": "",
        "message_id": message_id,
        "used_at": now,
    }
    insert = INSERTS[session.get_bind().dialect.name](Translation).values(values)
    fresh = {name: insert.excluded[name] for name in ("said", "engine", "message_id", "used_at")}
    session.execute(
        insert.on_conflict_do_update(
            index_elements=["pair_key"], set_=fresh, where=Translation.approved_by == ""
        )
    )


def approve(
    session: Session, source: str, target: str, text: str, said: str, by: str, now: datetime
) -> None:
    """A person says what `text` is in `target`: used from now on, whatever engines say.

    It is no longer bound to the message that it was made for.
    """
    remember(session, (source, target, text), said, "", None, now)
    session.execute(
        update(Translation)
        .where(Translation.pair_key == _pair(source, target, text))
        .values(said=said, approved_by=by, message_id=None, used_at=now)
        .execution_options(synchronize_session=False)
    )


def checked(session: Session, source: str, text: str, targets: Iterable[str]) -> list[Translation]:
    """What people have approved of these words, in whichever of these languages."""
    pairs = [_pair(source, target, text) for target in targets]
    return list(
        session.scalars(
            select(Translation).where(
                Translation.pair_key.in_(pairs), Translation.approved_by != ""
            )
        )
    )


def approved(session: Session, before: int | None, most: int) -> Sequence[Translation]:
    """What people have approved, the newest first: those before row `before`, if it is given."""
    found = select(Translation).where(APPROVED)
    if before is not None:
        found = found.where(Translation.id < before)
    return session.scalars(found.order_by(Translation.id.desc()).limit(most)).all()


def by_machine(
    session: Session, target: str, before: int | None, most: int
) -> Sequence[Translation]:
    """What engines made of English words in a language and nobody has approved, newest first."""
    found = select(Translation).where(
        Translation.target == target, Translation.source == "en", Translation.approved_by == ""
    )
    if before is not None:
        found = found.where(Translation.id < before)
    return session.scalars(found.order_by(Translation.id.desc()).limit(most)).all()


def disapprove(session: Session, translation_id: int, targets: Collection[str]) -> bool:
    """What a person has approved is forgotten: an engine is asked anew. False: there is no such row
    in one of these languages."""
    found = session.get(Translation, translation_id)
    if found is None or not found.approved_by or found.target not in targets:
        return False
    session.delete(found)
    return True


def count(
    session: Session,
    engine: str,
    source: str,
    target: str,
    characters: int,
    failed: bool,
    now: datetime,
) -> None:
    """One more call to an engine, for the account of what left the building."""
    insert = INSERTS[session.get_bind().dialect.name](TranslationCount).values(
        day=now.date().isoformat(),
        engine=engine,
        source=source,
        target=target,
        calls=1,
        characters=characters,
        failures=int(failed),
    )
    session.execute(
        insert.on_conflict_do_update(
            index_elements=["day", "engine", "source", "target"],
            set_={
                name: getattr(TranslationCount, name) + insert.excluded[name]
                for name in ("calls", "characters", "failures")
            },
        )
    )


def account(session: Session, since: datetime) -> Sequence[TranslationCount]:
    """What was asked of which engine, by day, since a moment."""
    return session.scalars(
        select(TranslationCount)
        .where(TranslationCount.day >= since.date().isoformat())
        .order_by(TranslationCount.day, TranslationCount.engine, TranslationCount.target)
    ).all()


def forget_unused(session: Session, before: datetime, most: int) -> int:
    """Deletes what no person has approved and nobody has used since; how many went."""
    old = (
        select(Translation.id)
        .where(Translation.used_at < before, Translation.approved_by == "")
        .order_by(Translation.used_at)
        .limit(most)
    )
    ids = session.scalars(old).all()
    if ids:
        session.execute(delete(Translation).where(Translation.id.in_(ids)))
    return len(ids)
