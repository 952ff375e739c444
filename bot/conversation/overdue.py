"""What became of texts whose reports stay away: the provider is asked, a few times, then let be.

A report is posted once and is gone when the door was away just then; and some carriers report no
delivery at all, so that `sent` may be the last word about a text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from bot import log
from bot.conversation.deliver import Post
from bot.errors import PuenteError
from bot.store import consents, fallback, states, waiting
from bot.store.db import transaction
from bot.store.families import Family

AT_ONCE = 5
logger = log.get("overdue")


class Fate(Protocol):
    """What the provider knows of a text it took."""

    @property
    def status(self) -> str: ...

    @property
    def code(self) -> str | None: ...

    @property
    def opted_out(self) -> bool: ...


class Teller(Protocol):
    """A sender that can be asked about one text."""

    def fate(self, provider_id: str) -> Fate | None:
        """What became of it; None when the provider does not know it. PuenteError: ask later."""
        ...


def due(post: Post) -> Sequence[int]:
    """Texts to be asked about now, few at a time: nothing waits for them."""
    with transaction(post.store) as session:
        return waiting.take_unreported(session, post.clock(), post.report_wait, AT_ONCE)


def ask(message_id: int, post: Post, tellers: Mapping[str, Teller]) -> bool:
    """Asks about one text; True when that was news."""
    with transaction(post.store) as session:
        row = waiting.unreported(session, message_id)
    if row is None or row.provider_id is None or row.via not in tellers:
        return False
    try:
        fate = tellers[row.via].fate(row.provider_id)
    except PuenteError as fault:
        logger.warning("not_told", message=row.id, code=fault.code)
        return False
    now = post.clock()
    with transaction(post.store) as session:
        if fate is None or not states.advance(session, row.id, fate.status, now, code=fate.code):
            states.no_news(session, row.id, for_good=fate is None)
            return False
        fallback.heed(session, row.id, now)
        if fate.opted_out:
            family = session.get_one(Family, row.family_id)
            consents.opted_out_there(session, family, row.id, now)
    logger.info("told", message=row.id, status=fate.status, code=fate.code)
    return True
