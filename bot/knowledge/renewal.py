"""A pack that was changed at the desk holds within a minute, without anybody's restarting the line.

What a process knows of its packs is made of them once: names in every language, patterns,
extractors. So one that works behind the door starts anew: it ends as it would on any SIGTERM, and
whoever looks after it (`puente up`, a container's restart policy) begins it again; a message that
comes meanwhile waits. The desk, at which people sit, goes on, and makes only that anew.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from threading import Event, Lock, Thread
from typing import Generic, TypeVar

from bot import log
from bot.store import pack_versions
from bot.store.db import Session, Sessions, transaction
from bot.store.looking import EVERY, keep_looking

logger = log.get("renewal")
T = TypeVar("T")


def end_politely() -> None:
    """Asks this process to end."""
    os.kill(os.getpid(), signal.SIGTERM)


class Renewal:
    """Made before the packs are read: `renew` is called once whenever another version holds."""

    def __init__(
        self,
        store: Sessions,
        renew: Callable[[], None] = end_politely,
        may: Callable[[Session], bool] = lambda _: True,
    ) -> None:
        """`may` says whether this is a good moment; else the next look asks again."""
        self._store, self._renew, self._may = store, renew, may
        with transaction(store) as session:
            self._seen = pack_versions.last(session)

    def look(self) -> bool:
        """Whether another version holds, and was made use of. StoreAway changes nothing."""
        with transaction(self._store) as session:
            newest = pack_versions.last(session)
            if newest == self._seen or not self._may(session):
                return False
        logger.info("packs_changed")
        self._renew()
        self._seen = newest
        return True

    def keep_looking(self, stop: Event | None = None, every: float = EVERY) -> Thread:
        """Looks every so many seconds, until told to stop or the process ends."""
        return keep_looking(self.look, "renewal", stop, every)


class Renewed(Generic[T]):
    """What a process that goes on has made of the packs: made when it is first asked for, and anew
    after a change, while the former goes on being used. Safe in threads."""

    def __init__(
        self,
        store: Sessions,
        make: Callable[[Event], T],
        stop: Event | None = None,
        every: float = EVERY,
    ) -> None:
        """`make` is given an event that is set when what it has made is not used any more."""
        self._store, self._make, self._stop, self._every = store, make, stop, every
        self._lock = Lock()
        self._made: tuple[T, Event] | None = None

    def __call__(self) -> T:
        with self._lock:
            if self._made is None:
                renewal = Renewal(self._store, self._make_anew)
                self._made = self._make_one()
                renewal.keep_looking(self._stop, self._every)
            return self._made[0]

    def _make_anew(self) -> None:
        made = self._make_one()
        with self._lock:
            former, self._made = self._made, made
        if former is not None:
            former[1].set()

    def _make_one(self) -> tuple[T, Event]:
        over = Event()
        return self._make(over), over
