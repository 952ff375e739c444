"""Sending: a queued row is claimed, sent with no transaction open, and moved on."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot import log, metrics
from bot.clock import Clock
from bot.conversation.patience import patiently
from bot.errors import Away, OptedOut, OutcomeUnknown, PuenteError, Retryable
from bot.failpoints import reach
from bot.store import consents, erasures, families, messages, states, waiting
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.messages import Message

FIRST_RETRY = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=5)
AWAY_PAUSE = timedelta(seconds=2)
"""A provider that cannot be reached is tried again soon: the breaker keeps it from being hit."""
PATIENCE = timedelta(hours=12)
"""How old a text may become before it expires: what a family asked at breakfast is no longer
answered at night, but a provider that is away for an hour, or a wrong token, loses nothing."""
FIRST_LOOK = timedelta(seconds=1)

logger = log.get("deliver")


class Sent(Protocol):
    """What a provider said to a text it took."""

    @property
    def provider_id(self) -> str: ...

    @property
    def status(self) -> str: ...


class Sender(Protocol):
    """Something that a text leaves through. Raises our error words only."""

    def send(self, to: str, our_number: str, channel: str, text: str, message_id: int) -> Sent:
        """Sends `text` to the E.164 number `to`; returns what the provider said."""
        ...


Admit = Callable[[], object]
"""The line's budget: returns when one more text may leave now; Retryable when it should wait."""


@dataclass(frozen=True)
class Post:
    """The counter where texts leave: by which senders, at whose time, within which budget."""

    store: Sessions
    senders: Mapping[str, Sender]
    clock: Clock
    admit: Admit = lambda: None
    report_wait: timedelta = timedelta(minutes=15)
    """After a text has gone, so long without a report until its provider is asked."""


@dataclass(frozen=True)
class Claimed:
    """A text that is ours to send, and to whom."""

    message: Message
    number: str


def deliver(family_id: int, post: Post) -> int:
    """Sends what is queued for a family, in order; stops when the next one cannot go now.

    Returns how many were taken by a provider.
    """
    with transaction(post.store) as session:
        claimed = _claim_next(session, family_id, post)
    sent = 0
    while claimed:
        reach("send_claimed")
        taken, claimed = _send(claimed, post)
        sent += taken
    return sent


def _claim_next(session: Session, family_id: int, post: Post) -> Claimed | None:
    """The family's next text, marked as being sent; texts that must not leave are dropped."""
    families.hold(session, family_id)
    family = session.get(Family, family_id)
    while family is not None:
        now = post.clock()
        message = waiting.next_queued(session, family_id, now)
        if message is None or message.via not in post.senders:
            return None
        if reason := _must_stay(message, family, now):
            states.drop(session, message.id, reason, now)
            metrics.sent(message.via, "failed")
            logger.warning("not_sent", message=message.id, code=reason)
        elif states.claim(session, message.id, now):
            session.flush()
            return Claimed(message, family.number)
        session.expire(message)  # the next look must not see it as it was
    return None


def _must_stay(message: Message, family: Family, now: datetime) -> str | None:
    """Why a text must not leave; None when it may."""
    if family.opted_out_at and not message.essential:
        return "opted_out"
    return "expired" if now - message.created_at >= PATIENCE else None


def _send(claimed: Claimed, post: Post) -> tuple[bool, Claimed | None]:
    """Sends one text and writes down what came of it, with the next one claimed if it may go."""
    message, fault, done = claimed.message, None, None
    try:
        done = _over_the_counter(claimed, post)
    except PuenteError as told:
        fault = told
        metrics.failed("send", told.code)
    reach("send_posted")

    def mark() -> Claimed | None:
        with transaction(post.store) as session:
            if done is not None:
                note_taken(session, message.id, message.via, done, post.clock())
                _time_the_answer(session, message, post.clock())
            elif fault is not None:
                cope(session, message, fault, post.clock())
            session.flush()
            return _claim_next(session, message.family_id, post)

    following = patiently(mark)
    if done is not None:
        metrics.sent(message.via, done.status)
        logger.info("sent", message=message.id, via=message.via, status=done.status)
    reach("send_marked")
    return done is not None, following


def note_taken(session: Session, message_id: int, via: str, done: Sent, now: datetime) -> None:
    """Writes down that a provider took a text; if it was deleted here meanwhile, its copy goes."""
    if not states.advance(session, message_id, done.status, now, provider_id=done.provider_id):
        erasures.ask_if_gone(session, message_id, via, done.provider_id, now)


def _time_the_answer(session: Session, message: Message, now: datetime) -> None:
    """How long the family has waited for this answer, for the metrics."""
    if message.reply_to is not None and message.via != families.CANARY_VIA:
        asked = messages.came_at(session, message.reply_to)
        metrics.answered_after((now - asked).total_seconds() if asked else 0.0)


def _over_the_counter(claimed: Claimed, post: Post) -> Sent:
    message = claimed.message
    if message.via == "twilio" and not (message.essential or message.from_person):
        post.admit()
    sender = post.senders[message.via]
    with metrics.step("send"):
        return sender.send(
            claimed.number, message.our_number, message.channel, message.text, message.id
        )


def cope(session: Session, message: Message, fault: PuenteError, now: datetime) -> None:
    """Writes down why a text was not taken, and what becomes of it."""
    logger.warning("not_taken", message=message.id, code=fault.code, fault=type(fault).__name__)
    if isinstance(fault, Retryable):
        states.back_to_queue(session, message.id, fault.code, _try_at(message, fault, now), now)
    elif isinstance(fault, OutcomeUnknown):
        states.not_known(session, message.id, fault.code, now + FIRST_LOOK, now)
    else:
        states.advance(session, message.id, "failed", now, code=fault.code)
        metrics.sent(message.via, "failed")
    if isinstance(fault, OptedOut) and (family := session.get(Family, message.family_id)):
        consents.opted_out_there(session, family, message.id, now)


def _try_at(message: Message, fault: Retryable, now: datetime) -> datetime:
    """When to try again: when the provider says, else twice as late each time, with some jitter."""
    if isinstance(fault, Away):
        wait = AWAY_PAUSE
    else:
        wait = min(FIRST_RETRY * 2 ** min(message.attempts, 10), LONGEST_PAUSE)
    seconds = wait.total_seconds() * random.uniform(0.8, 1.2)
    return now + timedelta(seconds=max(fault.after or 0, seconds))
