"""Counting a day: how many of what, by school and language. No word and no number goes along.

A family with children at two schools counts at both, and once for the district. What a family asks
about counts once a day for each topic, so that one family that asks again and again is not many.
A day is counted again while its rows may still move (a text is delivered, a person answers), and
then stays as it is, also when its rows are past their term.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.reporting.tallying import Day
from bot.store import day_rows, figures, marks
from bot.store.db import Session, Sessions, transaction

EVERY, HOURLY = timedelta(minutes=5), timedelta(hours=1)
"""How often today is counted, and the days before it."""
MOVES_FOR = 4
"""Days, today among them, in which reports, answers and claims still come."""
ALONE = timedelta(minutes=10)
"""How long a day may take whoever counts it; nobody else counts meanwhile."""
LOCK = "figures"
PAUSE = 0.02
"""Seconds between two transactions: SQLite has one writer, and families write meanwhile."""


def catch_up(
    store: Sessions,
    zone: ZoneInfo,
    now: datetime,
    rest: Callable[[], None] = lambda: time.sleep(PAUSE),
) -> str:
    """Counts the next day that needs it, and says which: `2026-12-01`; empty when none does.

    One day a call: what is killed in the middle is begun anew, and a long history is caught up
    with a day at a time.
    """
    with transaction(store) as session:
        next_one = _next(session, zone, now)
        if next_one is None or not marks.take(session, LOCK, now, now + ALONE):
            return ""
    day, begins = next_one
    counted = Day(store, day, zone, begins, rest)
    counted.count()
    with transaction(store) as session:
        figures.replace_day(session, day.isoformat(), counted.found, begins, counted.ends, now)
        marks.release(session, LOCK, now + ALONE, now)
    return day.isoformat()


def _next(session: Session, zone: ZoneInfo, now: datetime) -> tuple[date, dict[str, int]] | None:
    """The day whose turn it is, and the first ids in which its rows may stand."""
    today = now.astimezone(zone).date()
    last = figures.last_counted(session)
    if last is None:
        at = day_rows.oldest(session)
        return (min(at.astimezone(zone).date(), today), {}) if at else None
    if last.day < today.isoformat():
        return date.fromisoformat(last.day) + timedelta(days=1), last.ends
    since = (today - timedelta(days=MOVES_FOR - 1)).isoformat()
    for found in figures.counted_since(session, since):
        wait = EVERY if found.day == today.isoformat() else HOURLY
        if now - found.counted_at >= wait:
            return date.fromisoformat(found.day), found.begins
    return None
