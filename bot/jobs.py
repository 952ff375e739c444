"""The jobs that a nudge may ask for, and the tick that needs no nudge. A few lines each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

import dramatiq

from bot import log, queue
from bot.conversation import (
    alerting,
    changing,
    erasing,
    findable,
    mailing,
    noticing,
    overdue,
    unmet,
    watch,
)
from bot.conversation import announce as announcing
from bot.conversation.alerting import Belfry, call
from bot.conversation.announcer import Announcer
from bot.conversation.deliver import Post, deliver
from bot.conversation.erasing import Eraser
from bot.conversation.lookup import Finder, look_for
from bot.conversation.noticing import Noticing
from bot.conversation.overdue import Teller
from bot.conversation.turn import Tools
from bot.conversation.walk import converse
from bot.queue import Nudge
from bot.reporting import daily
from bot.store import marks, states, waiting
from bot.store.db import StoreAway, transaction

STALE = timedelta(seconds=2)
"""Rows that have not moved for so long are nudged."""
STRANDED = timedelta(seconds=20)
"""A row in `sending` for so long has lost its sender; longer than any call to Twilio may take."""
PERIOD = timedelta(seconds=1)
"""Between two ticks."""
CAN_WAIT = frozenset({"erase", "inquire"})
"""What the tick does not do itself when nobody can be nudged: families come first."""

Job = Callable[[int], None]
logger = log.get("jobs")


class Way(Finder, Teller, Eraser, Protocol):
    """Where texts left: there they can be looked for, asked about, and deleted."""


def jobs(
    tools: Tools,
    post: Post,
    ways: Mapping[str, Way],
    belfry: Belfry,
    announcer: Announcer,
    calendar: Noticing,
) -> dict[str, Job]:
    """What may be asked for, by name. Each may run twice, or late, without harm."""

    def send(family_id: int) -> None:
        """Sends what is queued for a family, and looks for what may have left."""
        look_for(family_id, post, ways)
        deliver(family_id, post)

    def answer(family_id: int) -> None:
        """Answers what waits for a family, and sends the answers at once."""
        converse(family_id, post.store, tools)
        deliver(family_id, post)

    def alert(alert_id: int) -> None:
        """Calls somebody who is on call, about a family in danger."""
        call(alert_id, belfry)

    def inquire(message_id: int) -> None:
        """Asks what became of a text whose reports stay away."""
        overdue.ask(message_id, post, ways)

    def erase(erasure_id: int) -> None:
        """Deletes a message at the provider; without one it waits until there is one again."""
        if "twilio" in ways:
            erasing.erase(erasure_id, post.store, ways["twilio"])

    def announce(_: int) -> None:
        """Sends what broadcasts have to say, for a while."""
        changing.begin(post.store, calendar.rules, announcer.awake, post.clock())
        announcing.announce(announcer)

    def notice(_: int) -> None:
        """Begins what the calendar of rights has for today."""
        noticing.begin_due(calendar)

    def mail(_: int) -> None:
        """Sends the mail that broadcasts have to send, for a while."""
        mailing.mail(announcer.mailer)

    known = (answer, send, alert, inquire, erase, announce, mail, notice)
    return {job.__name__: _kept_alive(job) for job in known} | {queue.URGENT: _kept_alive(answer)}


def install(broker: dramatiq.Broker, known: dict[str, Job]) -> None:
    """Declares the jobs on this broker; the urgent one has a queue of its own and goes first."""
    for name, job in known.items():
        urgent = queue.queue_of(name) == queue.URGENT_QUEUE
        dramatiq.actor(
            broker=broker,
            queue_name=queue.queue_of(name),
            actor_name=name,
            priority=queue.URGENT_PRIORITY if urgent else 0,
        )(job)


def _kept_alive(job: Job) -> Job:
    """A job that fails says so in the log and ends; its rows stay, and the tick comes back."""

    def run(key: int) -> None:
        try:
            job(key)
        except Exception as error:  # the one broad except: the row is the truth, not the job
            logger.error("job_failed", job=job.__name__, key=key, exc_info=error)

    return run


def sweep(
    tools: Tools, post: Post, nudge: Nudge, known: dict[str, Job], announcer: Announcer
) -> int:
    """One tick: nudges what stands still, tells families of what is late. How many it moved.

    However many ticks run, one of them does the work of a period. Where a nudge cannot be given,
    the tick does the job itself: slower, but families are answered also without Redis.
    """
    now = post.clock()
    with transaction(post.store) as session:
        if not marks.take_turn(session, "tick", now, PERIOD * 0.75):
            return 0
    errands = [(call_id, "alert") for call_id in _carefully(alerting.plan, post.store, tools)]
    _run(errands, nudge, known)  # first: whatever else fails, those on call are called
    moved = sorted(_what_stands_still(tools, post, now))
    _run(moved, nudge, known)
    for job, is_due in (
        ("notice", lambda: noticing.is_due(post.store, now)),
        ("announce", lambda: changing.is_due(post.store, now) or announcing.waits(announcer)),
        ("mail", lambda: mailing.waits(announcer.mailer)),
    ):
        if _carefully(is_due):
            nudge(job, 0)
    _carefully(watch.forget_those_who_asked, post.store, now)
    _carefully(findable.go_over, post.store, now)
    _carefully(watch.look_for_schools, post.store, now)
    _carefully(daily.catch_up, post.store, tools.zone, now)
    return len(errands) + len(moved)


def _what_stands_still(tools: Tools, post: Post, now: datetime) -> set[tuple[int, str]]:
    """The jobs that rows wait for, by the rows' keys."""
    moved: set[tuple[int, str]] = set()
    for job, look in (
        ("send", lambda: _senders_lost(post, now)),
        ("send", lambda: watch.tell_of_late_handoffs(post.store, tools)),
        ("send", lambda: unmet.look_after_needs(post.store, tools)),
        ("answer", lambda: watch.sing(post.store, now)),
        ("erase", lambda: erasing.due(post.store, now)),
        ("inquire", lambda: overdue.due(post)),
    ):
        moved |= {(key, job) for key in _carefully(look)}
    for family, status in _carefully(_stale, post, now):
        moved.add((family, "answer" if status == "received" else "send"))
    _carefully(watch.hand_over_lost_replies, post.store, tools)
    return moved


def _senders_lost(post: Post, now: datetime) -> Sequence[int]:
    with transaction(post.store) as session:
        lost = states.stranded(session, now, STRANDED)
    if lost:
        logger.error("senders_lost", rows=len(lost))
    return lost


def _stale(post: Post, now: datetime) -> Sequence[tuple[int, str]]:
    with transaction(post.store) as session:
        return waiting.stale(session, now, STALE)


def _run(errands: Iterable[tuple[int, str]], nudge: Nudge, known: dict[str, Job]) -> None:
    """Nudges each; where that cannot be done, the tick does the job itself."""
    for key, job in errands:
        if not nudge(job, key) and job not in CAN_WAIT:
            known[job](key)


def _carefully(step: Callable[..., Any], *given: Any) -> Any:
    """What a step finds; nothing when it fails for a fault of its own: no step may keep the others
    from their work, second after second. A store that is away ends the tick."""
    try:
        return step(*given) or ()
    except StoreAway:
        raise
    except Exception as error:
        logger.error("step_failed", exc_info=error)
        return ()
