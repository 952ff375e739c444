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
    and the first that succeeds closes it again. Whoever asks meanwhile waits up to `grace`
    seconds for what that call finds: what was put off together comes back together.
    """

    def __init__(
        self,
        failures: int = FAILURES,
        pause: float = PAUSE,
        grace: float = 0.0,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._failures, self.pause, self._grace, self._ticks = failures, pause, grace, ticks
        self._news = threading.Condition()
        self._failed = 0
        self._next_try = 0.0
        self._trying = False

    @property
    def is_open(self) -> bool:
        """Whether calls are being held back."""
        return self._failed >= self._failures

    @property
    def wait(self) -> float:
        """Seconds until the next call may be made."""
        return max(0.0, self._next_try - self._ticks()) if self.is_open else 0.0

    def allows(self) -> bool:
        """Whether this call may be made. Takes `grace` seconds at the most."""
        if not self.is_open:
            return True
        with self._news:
            now = self._ticks()
            if now >= self._next_try:
                self._next_try = now + self.pause
                self._trying = True
                return True
            if self._trying:
                self._news.wait_for(lambda: not self._trying, self._grace)
            return not self.is_open

    def succeeded(self) -> None:
        """The other side answered as it should."""
        if not self._failed:
            return
        with self._news:
            self._failed = 0
            self._tried()

    def failed(self) -> None:
        """The other side did not answer, or not as it should."""
        with self._news:
            self._failed += 1
            self._next_try = self._ticks() + self.pause
            self._tried()

    def _tried(self) -> None:
        self._trying = False
        self._news.notify_all()
