"""A circuit breaker: what has failed several times in a row is left alone for a moment.

Ours, and short, since the libraries at hand either hold a lock while the guarded call runs (then
one slow call stops all threads) or let every waiting thread through at the first half-open moment.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

FAILURES, PAUSE = 3, 2.0


class Breaker:
    """Safe in threads. Ask `allows` before a call, then say `succeeded` or `failed`.

    After `failures` in a row it is open: one call is let through every `pause` seconds, to try,
    and the first that succeeds closes it again.
    """

    def __init__(
        self,
        failures: int = FAILURES,
        pause: float = PAUSE,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._failures, self.pause, self._ticks = failures, pause, ticks
        self._lock = threading.Lock()
        self._failed = 0
        self._next_try = 0.0

    @property
    def is_open(self) -> bool:
        """Whether calls are being held back."""
        return self._failed >= self._failures

    @property
    def wait(self) -> float:
        """Seconds until the next call may be made."""
        return max(0.0, self._next_try - self._ticks()) if self.is_open else 0.0

    def allows(self) -> bool:
        """Whether this call may be made."""
        if not self.is_open:
            return True
        with self._lock:
            now = self._ticks()
            if now < self._next_try:
                return False
            self._next_try = now + self.pause
            return True

    def succeeded(self) -> None:
        """The other side answered as it should."""
        self._failed = 0

    def failed(self) -> None:
        """The other side did not answer, or not as it should."""
        with self._lock:
            self._failed += 1
            self._next_try = self._ticks() + self.pause
