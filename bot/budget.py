"""The line's budget of replies: what all workers together may send in a minute.

It is there for the minute in which ten thousand new numbers write: each reply costs, and somebody
else may earn by it. Nothing is dropped; what is over waits for a later minute.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot import log
from bot.breaker import Breaker
from bot.errors import Retryable

WINDOW = 60
QUICK = 0.25
"""Seconds that Redis has for its answer; a reply to a family waits for it."""

logger = log.get("budget")


class Budget:
    """Counted in Redis, minute by minute. Without Redis everything may go. Safe in threads."""

    def __init__(
        self, redis_url: str, per_minute: int, ticks: Callable[[], float] = time.time
    ) -> None:
        self._client = redis.Redis.from_url(
            redis_url,
            socket_timeout=QUICK,
            socket_connect_timeout=QUICK,
            retry=Retry(NoBackoff(), 0),
        )
        self._per_minute, self._ticks = per_minute, ticks
        self._breaker = Breaker()
        self._told = 0

    def spend(self) -> None:
        """Ask before each reply that may wait; essential ones need not ask.

        Retryable when this minute's replies are spent: `after` spreads those that wait over the
        minutes to come, as many to each as it can take.
        """
        now = self._ticks()
        minute, gone = divmod(now, WINDOW)
        spent = self._count(int(minute))
        if spent > self._per_minute:
            self._tell(int(minute), spent)
            over = (spent - self._per_minute) / self._per_minute
            raise Retryable("replies_spent", after=WINDOW - gone + over * WINDOW)

    def _count(self, minute: int) -> int:
        """How many have asked in this minute, with this one; 0 when Redis does not say."""
        if not self._breaker.allows():
            return 0
        key = f"puente:replies:{minute}"
        try:
            with self._client.pipeline(transaction=False) as pipe:
                pipe.incr(key)
                pipe.expire(key, 2 * WINDOW)
                spent = int(pipe.execute()[0])
        except redis.RedisError as error:
            self._breaker.failed()
            logger.warning("budget_unknown", exc_info=error)
            return 0
        self._breaker.succeeded()
        return spent

    def _tell(self, minute: int, spent: int) -> None:
        if self._told != minute:
            self._told = minute
            logger.error("replies_wait", per_minute=self._per_minute, asked=spent)
