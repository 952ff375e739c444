"""A pack that was changed at the desk holds within a minute, without anybody's restarting the line.

What a process knows of its packs is made of them once: names in every language, patterns,
extractors. So one that works behind the door starts anew: it ends as it would on any SIGTERM,
finishing what it has in hand, and whoever looks after it (`puente up`, a container's restart
policy) begins it again. The desk, at which people sit, goes on, and makes only that anew.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from threading import Lock, Thread
from typing import Generic, TypeVar

from bot import log
from bot.store import pack_versions
from bot.store.db import Sessions, transaction
from bot.store.looking import EVERY, keep_looking

logger = log.get("renewal")
T = TypeVar("T")


def end_politely() -> None:
    """Asks this process to end."""
    os.kill(os.getpid(), signal.SIGTERM)


class Renewal:
    """Made before the packs are read: `renew` is called once whenever another version holds."""

    def __init__(self, store: Sessions, renew: Callable[[], None] = end_politely) -> None:
        self._store, self._renew = store, renew
        self._seen = self._newest()

    def look(self) -> bool:
        """Whether another version holds than at the last look. StoreAway changes nothing."""
        newest = self._newest()
        if newest == self._seen:
            return False
        self._seen = newest
        logger.info("packs_changed")
        self._renew()
        return True

    def keep_looking(self, every: float = EVERY) -> Thread:
        """Looks every so many seconds, until the process ends."""
        return keep_looking(self.look, "renewal", every=every)

    def _newest(self) -> int:
        with transaction(self._store) as session:
            return pack_versions.last(session)


class Renewed(Generic[T]):
    """What a process that goes on has made of the packs: made when it is first asked for, and
    anew after a change. Safe in threads."""

    def __init__(self, store: Sessions, make: Callable[[], T], every: float = EVERY) -> None:
        self._store, self._make, self._every, self._lock = store, make, every, Lock()
        self._made: T | None = None
        self._renewal: Renewal | None = None

    def __call__(self) -> T:
        with self._lock:
            if self._renewal is None:
                self._renewal = Renewal(self._store, self._forget)
                self._renewal.keep_looking(self._every)
            if self._made is None:
                self._made = self._make()
            return self._made

    def _forget(self) -> None:
        with self._lock:
            self._made = None
