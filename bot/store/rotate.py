"""Changing the key: every sealed value is opened and sealed anew with the first key."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

from sqlalchemy import Column, Table, Text, and_, literal, select, type_coerce, update

import bot.store
from bot.privacy.seal import Sealer
from bot.store.db import Base, Private, PrivateJSON, Session, Sessions, transaction

BATCH = 100


def reseal(store: Sessions, sealer: Sealer) -> int:
    """Seals everything with the first key; how many values there were.

    Each batch is a transaction of its own, and sealing a value twice does no harm: a rotation that
    was killed is simply run again. Only when it has ended may the old key be taken away.
    """
    done = 0
    for table in _tables():
        sealed = [c for c in table.columns if isinstance(c.type, Private | PrivateJSON)]
        last: Any = None
        while sealed:
            with transaction(store) as session:
                last, count = _batch(session, sealer, table, sealed, last)
            if last is None:
                break
            done += count
    return done


def _tables() -> list[Table]:
    """Every table there is, whichever of them this process has used so far."""
    for module in pkgutil.iter_modules(bot.store.__path__, "bot.store."):
        importlib.import_module(module.name)
    return Base.metadata.sorted_tables


def _batch(
    session: Session, sealer: Sealer, table: Table, sealed: list[Column[str]], after: Any
) -> tuple[Any, int]:
    """Reseals the next rows after the key `after`; the last key, None when there was no row."""
    [key] = table.primary_key
    raw = [type_coerce(column, Text).label(column.name) for column in sealed]
    wanted = select(key.label("row_key"), *raw).order_by(key).limit(BATCH)
    rows = session.execute(wanted if after is None else wanted.where(key > after)).all()
    count = 0
    for row in rows:
        old = {c.name: getattr(row, c.name) for c in sealed if getattr(row, c.name)}
        new = {name: literal(sealer.reseal(value), Text) for name, value in old.items()}
        if not new:
            continue
        # Only if nobody has written the row meanwhile: what is written now has the first key.
        same = [type_coerce(table.c[name], Text) == value for name, value in old.items()]
        session.execute(update(table).where(and_(key == row.row_key, *same)).values(new))
        count += len(new)
    return (rows[-1].row_key if rows else None), count
