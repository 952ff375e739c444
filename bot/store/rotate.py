"""Changing the key: every sealed value is opened and sealed anew with the first key."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text, and_, literal, select, type_coerce, update

from bot.privacy.seal import Sealer
from bot.store.db import Base, Private, PrivateJSON, Session, Sessions, transaction

BATCH = 100


def reseal(store: Sessions, sealer: Sealer) -> int:
    """Seals everything with the first key; how many values there were.

    Each batch is a transaction of its own, and sealing a value twice does no harm: a rotation that
    was killed is simply run again. Only when it has ended may the old key be taken away.
    """
    done = 0
    for table in Base.metadata.sorted_tables:
        sealed = [c for c in table.columns if isinstance(c.type, Private | PrivateJSON)]
        last = 0
        while sealed:
            with transaction(store) as session:
                last, count = _batch(session, sealer, table, sealed, last)
            if not last:
                break
            done += count
    return done


def _batch(
    session: Session, sealer: Sealer, table: Table, sealed: list[Column[str]], after: int
) -> tuple[int, int]:
    """Reseals the next rows after id `after`; the last id, 0 when there was none."""
    raw = [type_coerce(column, Text).label(column.name) for column in sealed]
    rows = session.execute(
        select(table.c.id, *raw).where(table.c.id > after).order_by(table.c.id).limit(BATCH)
    ).all()
    count = 0
    for row in rows:
        old = {c.name: getattr(row, c.name) for c in sealed if getattr(row, c.name)}
        new = {name: literal(sealer.reseal(value), Text) for name, value in old.items()}
        if not new:
            continue
        # Only if nobody has written the row meanwhile: what is written now has the first key.
        same = [type_coerce(table.c[name], Text) == value for name, value in old.items()]
        session.execute(update(table).where(and_(table.c.id == row.id, *same)).values(new))
        count += len(new)
    return (rows[-1].id if rows else 0), count
