"""What was reviewed at the desk, laid over the files while the line runs: no restart, no writing.

Each process that says something looks now and then whether a review was made or taken back. It
asks the store from a thread of its own: texts are rendered also where a transaction is open.
"""

from __future__ import annotations

from threading import Event, Lock, Thread

from bot.language.ledger import Review
from bot.language.texts import Texts
from bot.store import text_reviews
from bot.store.db import Sessions, transaction
from bot.store.looking import EVERY, keep_looking


class Overlay:
    """Keeps the reviews that `texts` speaks by up to date. Safe in threads."""

    def __init__(self, store: Sessions, texts: Texts) -> None:
        self._store, self._texts, self._lock = store, texts, Lock()
        self._seen: object = (None, None)

    def look(self) -> bool:
        """Lays what has changed over the texts; whether anything had. StoreAway changes nothing."""
        with self._lock, transaction(self._store) as session:
            seen = text_reviews.stamp(session)
            if seen == self._seen:
                return False
            rows = text_reviews.holding(session)
            self._texts.lay(
                Review(row.locale, row.text_id, row.english, row.words, row.reviewer, row.at.date())
                for row in rows
            )
            self._seen = seen
            return True

    def keep_looking(self, stop: Event | None = None, every: float = EVERY) -> Thread:
        """Looks every so many seconds, until told to stop or the process ends."""
        return keep_looking(self.look, "overlay", stop, every)
