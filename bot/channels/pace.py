"""How fast texts leave: so many segments a second for a sender, evenly, and never more."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

MARGIN: Final = 0.99
"""The share of the limit that is used: what is late on its way must not make a second too full."""


class Pace:
    """One for each sender and its limit; 0 is no limit. Used within one event loop."""

    def __init__(
        self,
        per_second: float,
        ticks: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._each = 1 / (per_second * MARGIN) if per_second else 0.0
        self._ticks, self._sleep = ticks, sleep
        self._next = 0.0

    async def take(self, segments: int) -> None:
        """Returns when a text of so many segments may leave; those who ask are served in turn.

        A text is followed by the time that its segments take, so no time is saved up: after a
        pause the pace is what it was.
        """
        if not self._each:
            return
        now = self._ticks()
        mine = max(self._next, now)
        self._next = mine + segments * self._each
        if mine > now:
            await self._sleep(mine - now)
