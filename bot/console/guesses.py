"""Guesses at somebody's password: counted, and made to wait after a few that were wrong.

The sign-in and the pages that ask for the password once more keep one count, so that neither is a
way around the other; a wait that the one begins is as long as the other's.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.console import passwords
from bot.store.db import Session
from bot.store.staff import Staff


def wait(row: Staff, now: datetime) -> timedelta:
    """For how long nobody may guess, whatever the guess; nothing when one may."""
    return max(timedelta(0), row.locked_until - now) if row.locked_until else timedelta(0)


def counted(session: Session, row: Staff, now: datetime, is_right: Callable[[], bool]) -> bool:
    """Whether a guess is right and may be made now; counts one that is wrong.

    Guesses that come at one moment wait for each other here, so that each of them is counted, and
    `is_right` reads the row as the one before has left it. What is slow about it is done before.
    """
    session.refresh(row, with_for_update=True)
    if wait(row, now) or row.ended_at:
        return False
    if is_right():
        row.failures, row.locked_until = 0, None
        return True
    row.failures += 1
    pause = passwords.locked_for(row.failures)
    row.locked_until = now + pause if pause else None
    return False
