"""The jobs that a nudge may ask for, and the tick that needs no nudge. A few lines each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import dramatiq

from bot import log
from bot.clock import Clock
from bot.conversation import watch
from bot.conversation.deliver import Sender, deliver
from bot.conversation.turn import Tools
from bot.conversation.walk import converse
from bot.queue import QUEUE, Nudge
from bot.store import marks, messages
from bot.store.db import Sessions, transaction

STALE = timedelta(seconds=2)
"""Rows that have not moved for so long are nudged."""
STRANDED = timedelta(seconds=60)
"""A row in `sending` for so long has lost its sender; longer than any call to Twilio may take."""
NAMES = ("answer", "send")

logger = log.get("jobs")


def install(
    broker: dramatiq.Broker, store: Sessions, tools: Tools, senders: dict[str, Sender]
) -> None:
    """Declares the jobs on this broker. Each may run twice, or late, without harm."""

    def answer(family_id: int) -> None:
        """Answers what waits for a family, and sends the answers at once."""
        converse(family_id, store, tools)
        deliver(family_id, store, senders, tools.clock)

    def send(family_id: int) -> None:
        """Sends what is queued for a family."""
        deliver(family_id, store, senders, tools.clock)

    for job in (answer, send):
        declare = dramatiq.actor(broker=broker, queue_name=QUEUE, actor_name=job.__name__)
        declare(_kept_alive(job))


def _kept_alive(job: Callable[[int], None]) -> Callable[[int], None]:
    """A job that fails says so in the log and ends; its rows stay, and the tick comes back."""

    def run(key: int) -> None:
        try:
            job(key)
        except Exception as error:  # the one broad except: the row is the truth, not the job
            logger.error("job_failed", job=job.__name__, key=key, exc_info=error)

    return run


def sweep(store: Sessions, tools: Tools, nudge: Nudge, clock: Clock) -> int:
    """One tick: nudges what stands still, tells families of what is late. How many it moved.

    However many ticks run, one of them does the work of a period.
    """
    now = clock()
    with transaction(store) as session:
        if not marks.take_turn(session, "tick", now, timedelta(seconds=1.5)):
            return 0
        lost = messages.stranded(session, now, STRANDED)
        waiting = messages.stale(session, now, STALE)
    moved = {(family, "answer" if status == "received" else "send") for family, status in waiting}
    moved |= {(family, "send") for family in watch.tell_of_late_handoffs(store, tools)}
    moved |= {(family, "answer") for family in watch.sing(store, now)}
    for family, job in sorted(moved):
        nudge(job, family)
    watch.hand_over_lost_replies(store, tools)
    if lost:
        logger.error("senders_lost", rows=lost)
    return len(moved)
