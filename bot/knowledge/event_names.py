"""What the schools' events are called, kept fresh: an event is known as soon as it is entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from threading import Lock

from bot.clock import Clock
from bot.store import events
from bot.store.db import Sessions, StoreAway, transaction

EVERY = timedelta(seconds=5)
"""So often the store is asked whether anything has changed."""
Names = Mapping[str, Sequence[str]]


class EventNames:
    """Titles in every language, by the event's key. Safe in threads.

    The very same mapping comes back as long as nothing has changed; while the store is away, too.
    """

    def __init__(self, store: Sessions, clock: Clock) -> None:
        self._store, self._clock, self._lock = store, clock, Lock()
        self._due = datetime.min.replace(tzinfo=UTC)
        self._seen: tuple[int, datetime | None, date] | None = None
        self._names: Names = {}

    def __call__(self) -> Names:
        now = self._clock()
        with self._lock:
            if now >= self._due:
                self._due = now + EVERY
                with suppress(StoreAway):  # what was known is still true
                    self._look(now)
            return self._names

    def _look(self, now: datetime) -> None:
        """Asks what changed; reads the titles only then, and once a day, since events pass."""
        with transaction(self._store) as session:
            seen = (*events.stamp(session), now.date())
            if seen != self._seen:
                self._names, self._seen = events.titles(session, now), seen
