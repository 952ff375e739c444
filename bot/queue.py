"""The nudge queue. A nudge may be lost, doubled or late: rows are the truth, the tick repairs."""

from __future__ import annotations

from collections.abc import Callable

import dramatiq
import redis
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import AgeLimit, ShutdownNotifications, TimeLimit
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot import log

QUEUE = "puente"
Nudge = Callable[[str, int], None]
"""nudge(job name, key of the row it is about): asks for a job soon, and never raises."""


def broker(redis_url: str) -> RedisBroker:
    """A broker that redelivers the jobs of a dead worker after 15 s, also when the queue is idle.

    dramatiq's defaults recover by chance (1 in 1,000 commands) and after a minute; retries are
    left to the tick, which looks at the rows.
    """
    return RedisBroker(  # type: ignore[no-untyped-call]
        client=redis.Redis.from_url(
            redis_url, socket_timeout=3, socket_connect_timeout=1, retry=Retry(NoBackoff(), 0)
        ),
        namespace="puente",
        heartbeat_timeout=15_000,
        maintenance_chance=1_000_000,
        middleware=[AgeLimit(max_age=600_000), TimeLimit(), ShutdownNotifications()],
    )


def nudger(of: dramatiq.Broker) -> Nudge:
    """A nudge function on this broker."""
    of.declare_queue(QUEUE)
    logger = log.get("queue")

    def nudge(job: str, key: int) -> None:
        message: dramatiq.Message[None] = dramatiq.Message(
            queue_name=QUEUE, actor_name=job, args=(key,), kwargs={}, options={}
        )
        try:
            of.enqueue(message)
        except Exception as error:
            logger.warning("nudge_lost", job=job, key=key, exc_info=error)

    return nudge
