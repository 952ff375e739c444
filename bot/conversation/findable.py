"""Keeping households findable by their names, whichever way a name came or went.

An import of a roster does it at once for those whom it names. Beside that everybody is gone over
once a day, a few at a time: for rosters that were there before, for a name that staff settled, for
a child who has left and whose name nobody is to find any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.language.names import tokens
from bot.store import cursors, marks, name_tokens
from bot.store.db import Session, Sessions, transaction

WORK = "names"
DAILY = timedelta(hours=23)
AT_ONCE = 200
"""Grown-ups in one transaction: some tens of milliseconds."""
DONE = -1


def index(session: Session, guardian_ids: Sequence[int]) -> None:
    """These are found by the names that they and their children have now."""
    named = name_tokens.names_of(session, guardian_ids)
    name_tokens.write(
        session,
        {of: frozenset().union(*map(tokens, names)) for of, names in named.items()},
    )


def go_over(store: Sessions, now: datetime) -> int:
    """Sees to the next few; how many. Nothing once all were seen to, until the next day."""
    with transaction(store) as session:
        at = cursors.read(session, WORK)
        if at is None or at == DONE:
            if not marks.take_turn(session, WORK, now, DAILY):
                return 0
            at = 0
        some = name_tokens.next_guardians(session, at, AT_ONCE)
        index(session, some)
        cursors.write(session, WORK, some[-1] if len(some) == AT_ONCE else DONE)
        return len(some)
