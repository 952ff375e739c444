"""The nudge queue. A nudge may be lost, doubled or late: rows are the truth, the tick repairs."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable
from itertools import islice
from uuid import uuid4

import dramatiq
import redis
from dramatiq import Worker
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import AgeLimit, ShutdownNotifications, TimeLimit
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot import log
from bot.breaker import Breaker

QUEUE = "puente"
URGENT_QUEUE = "puente_urgent"
URGENT = "urgent"
"""The job for danger and STOP: it has a queue of its own, and no backlog is in its way."""
ALERT = "alert"
"""The job that calls somebody about a family in danger; it goes the same way."""
URGENT_PRIORITY = -10
"""dramatiq takes the lowest first; every other job has 0."""
URGENT_THREADS = 2
IDLE = 20
"""Milliseconds between two looks into an empty queue."""
LARGEST = 10_000
"""Nudges that may wait for Redis in a process; it is the tick that makes up for the rest."""
BATCH = 500
APART = 0.004
"""Seconds between two round trips: a lone nudge goes at once, in a rush several go together."""

Nudge = Callable[[str, int], object]
"""nudge(job name, key of the row it is about): asks for a job soon, and never raises."""
Errand = tuple[str, int]
"""A job's name and the key of its row."""

logger = log.get("queue")


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


def workers(redis_url: str, install: Callable[[RedisBroker], None], threads: int) -> list[Worker]:
    """Two sets of threads for one process, not started: for everyday jobs, and for urgent ones.

    Each has a broker of its own, on which `install` declares the jobs. Were the everyday worker
    to listen to the urgent queue as well, it would fetch urgent jobs ahead, and hold them for as
    long as all its threads wait for a Rasa that hangs.
    """
    made = []
    for name, count in ((QUEUE, threads), (URGENT_QUEUE, URGENT_THREADS)):
        own = broker(redis_url)
        install(own)
        made.append(Worker(own, queues={name}, worker_timeout=IDLE, worker_threads=count))
    return made


def queue_of(job: str) -> str:
    """The queue that a job waits in."""
    return URGENT_QUEUE if job in (URGENT, ALERT) else QUEUE


def nudger(of: dramatiq.Broker) -> Callable[[str, int], bool]:
    """A nudge function on this broker: True once Redis has the nudge. It waits for Redis."""
    of.declare_queue(QUEUE)
    of.declare_queue(URGENT_QUEUE)

    def nudge(job: str, key: int) -> bool:
        message: dramatiq.Message[None] = dramatiq.Message(
            queue_name=queue_of(job), actor_name=job, args=(key,), kwargs={}, options={}
        )
        try:
            of.enqueue(message)
        except Exception as error:
            logger.warning("nudge_lost", job=job, key=key, exc_info=error)
            return False
        return True

    return nudge


class BackgroundNudger:
    """A nudge function that never waits: a thread hands the nudges to Redis, many at a time.

    A nudge that waits already is not asked for again. When too many wait, the oldest are lost;
    while Redis is away they stay, and it is tried every two seconds. Safe in threads and forks.
    """

    def __init__(self, of: RedisBroker, largest: int = LARGEST) -> None:
        self._broker, self._largest = of, largest
        self._fresh()
        os.register_at_fork(after_in_child=self._fresh)

    def _fresh(self) -> None:
        """Also for a child process, which has none of its parent's threads, nor its errands."""
        self._changed = threading.Condition()
        self._waiting: dict[str, dict[Errand, None]] = {URGENT_QUEUE: {}, QUEUE: {}}
        self._breaker = Breaker(failures=2)  # the first failure may be a connection gone stale
        self._thread: threading.Thread | None = None
        self._lost, self._in_hand, self._closed = 0, 0, False

    def __call__(self, job: str, key: int) -> None:
        """Takes the nudge; a matter of microseconds, whatever Redis does."""
        with self._changed:
            waiting = self._waiting[queue_of(job)]
            waiting[job, key] = None
            if len(waiting) > self._largest:
                del waiting[next(iter(waiting))]
                self._lost += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="nudger", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self, timeout: float = 1.0) -> bool:
        """Waits so many seconds for what is left, and ends the thread; whether all went out."""
        end = time.monotonic() + timeout
        while (left := self._left()) and time.monotonic() < end:
            time.sleep(0.005)
        with self._changed:
            self._closed = True
            self._changed.notify()
        return not left

    def _left(self) -> int:
        with self._changed:
            return self._in_hand + sum(len(waiting) for waiting in self._waiting.values())

    def _run(self) -> None:
        went = 0.0
        while self._something_waits():
            if self._breaker.allows():
                time.sleep(max(0.0, went + APART - time.monotonic()))
                batch, went = self._next_batch(), time.monotonic()
                if not self._hand_over(batch):
                    self._put_back(batch)
            else:
                time.sleep(0.05)

    def _something_waits(self) -> bool:
        """Waits until something does; False at the end."""
        with self._changed:
            while not self._closed and not any(self._waiting.values()):
                self._changed.wait()
            return not self._closed

    def _next_batch(self) -> list[Errand]:
        """The oldest that wait, the urgent before all others."""
        with self._changed:
            every = (nudge for waiting in self._waiting.values() for nudge in waiting)
            batch = list(islice(every, BATCH))
            for nudge in batch:
                del self._waiting[queue_of(nudge[0])][nudge]
            self._in_hand = len(batch)
            return batch

    def _put_back(self, batch: list[Errand]) -> None:
        with self._changed:
            for name, waiting in self._waiting.items():
                older = dict.fromkeys(nudge for nudge in batch if queue_of(nudge[0]) == name)
                self._waiting[name] = older | waiting
            self._in_hand = 0

    def _hand_over(self, batch: list[Errand]) -> bool:
        try:
            enqueue(self._broker, batch)
        except Exception as error:  # whatever it is, the thread must go on
            self._breaker.failed()
            logger.warning("nudges_wait", count=self._left(), lost=self._lost, exc_info=error)
            return False
        self._breaker.succeeded()
        with self._changed:
            lost, self._lost, self._in_hand = self._lost, 0, 0
        if lost:
            logger.warning("nudges_lost", count=lost)
        return True


def enqueue(of: RedisBroker, nudges: Iterable[Errand]) -> None:
    """Hands nudges to Redis in one round trip, as dramatiq's `enqueue` would one by one.

    What its script does besides (the sender's heartbeat, maintenance) its workers' fetches do
    many times a second. A test holds the two against each other.
    """
    by_queue: dict[str, dict[str, bytes]] = {}
    for job, key in nudges:
        name, mark = queue_of(job), str(uuid4())
        message: dramatiq.Message[None] = dramatiq.Message(
            queue_name=name,
            actor_name=job,
            args=(key,),
            kwargs={},
            options={"redis_message_id": mark},
            message_id=mark,
        )
        by_queue.setdefault(name, {})[mark] = message.encode()
    with of.client.pipeline(transaction=True) as pipe:
        for name, messages in by_queue.items():
            pairs = [part for pair in messages.items() for part in pair]
            pipe.hset(f"{of.namespace}:{name}.msgs", items=pairs)
            pipe.rpush(f"{of.namespace}:{name}", *messages)
        pipe.execute()
