"""A district's own pack as it was changed at the desk: every version is kept, the newest holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, String, Text, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.store.db import Base, Moment, Private


class PackVersion(Base):
    """What stands in place of a pack's `pack.yml`."""

    __tablename__ = "pack_versions"
    __table_args__ = (Index("pack_versions_by_pack", "pack", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    pack: Mapped[str] = mapped_column(String(64))
    written: Mapped[str] = mapped_column(Text)
    """The whole YAML; empty: the file of `responses/packs` holds again."""
    editor: Mapped[str] = mapped_column(Private)
    at: Mapped[datetime] = mapped_column(Moment)


def add(session: Session, pack: str, written: str, editor: str, now: datetime) -> None:
    """From now on this holds."""
    session.add(PackVersion(pack=pack, written=written, editor=editor, at=now))


def newest(session: Session) -> dict[str, str]:
    """What holds in place of which pack's file; nothing sealed is read, so no key is needed."""
    last = select(func.max(PackVersion.id)).group_by(PackVersion.pack)
    rows = session.execute(
        select(PackVersion.pack, PackVersion.written).where(PackVersion.id.in_(last))
    )
    return {row.pack: row.written for row in rows if row.written}


def last(session: Session) -> int:
    """The number of the last version of any pack; 0 while there is none."""
    return session.scalar(select(func.max(PackVersion.id))) or 0


def of_pack(session: Session, pack: str, most: int) -> Sequence[PackVersion]:
    """The versions of a pack, the newest first."""
    return session.scalars(
        select(PackVersion)
        .where(PackVersion.pack == pack)
        .order_by(PackVersion.id.desc())
        .limit(most)
    ).all()
