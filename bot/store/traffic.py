"""What passed between a family and the line of late, at a cost that its history does not raise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from bot.store.db import Session
from bot.store.messages import Message

STEPS = (40, 600)
"""Rows that are looked at: a few at first, since most families write little, and at most enough
for a hundred questions with answers of five parts."""


class Passed(NamedTuple):
    """One message, without its text."""

    id: int
    direction: str
    created_at: datetime
    updated_at: datetime
    code: str | None


def lately(session: Session, family_id: int, upto: int, since: datetime) -> list[Passed]:
    """The family's messages up to the one with id `upto` that came after `since`, oldest first."""
    rows: list[Passed] = []
    for most in STEPS:
        found = session.execute(
            select(
                Message.id, Message.direction, Message.created_at, Message.updated_at, Message.code
            )
            .where(Message.family_id == family_id, Message.id <= upto)
            .order_by(Message.id.desc())
            .limit(most)
        )
        rows = [Passed(*row) for row in found]
        if len(rows) < most or rows[-1].created_at <= since:
            break
    return [row for row in reversed(rows) if row.created_at > since]


def texts(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """What these messages say."""
    rows = session.execute(select(Message.id, Message.text).where(Message.id.in_(ids)))
    return {row[0]: row[1] for row in rows}
