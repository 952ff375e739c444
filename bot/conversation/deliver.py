"""Sending: a queued row is claimed, sent with no transaction open, and moved on."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

from bot import log
from bot.clock import Clock
from bot.errors import OptedOut, OutcomeUnknown, Permanent, Retryable
from bot.store import consents, messages
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.messages import Message

FIRST_RETRY = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=5)
PATIENCE = timedelta(hours=12)
"""How old a text may become before it is given up: what a family asked at breakfast is no longer
answered at night, but a provider that is away for an hour, or a wrong token, loses nothing."""

logger = log.get("deliver")


class Sender(Protocol):
    """Something that a text leaves through. Raises our error words only."""

    def send(self, to: str, our_number: str, channel: str, text: str, message_id: int) -> Sent:
        """Sends `text` to the E.164 number `to`; returns what the provider said."""
        ...


class Sent(Protocol):
    """What a provider said to a text it took."""

    @property
    def provider_id(self) -> str: ...

    @property
    def status(self) -> str: ...


def deliver(family_id: int, store: Sessions, senders: Mapping[str, Sender], clock: Clock) -> int:
    """Sends what is queued for a family, in order; stops at the first that cannot go now.

    Returns how many were taken by a provider.
    """
    sent = 0
    while _send_next(family_id, store, senders, clock):
        sent += 1
    return sent


def _send_next(
    family_id: int, store: Sessions, senders: Mapping[str, Sender], clock: Clock
) -> bool:
    now = clock()
    with transaction(store) as session:
        message = messages.next_queued(session, family_id)
        family = session.get(Family, family_id)
        if message is None or family is None or (message.due_at and message.due_at > now):
            return False
        if family.opted_out_at and not message.essential:
            messages.advance(session, message, "failed", now, code="opted_out")
            return True
        if message.via not in senders:
            return False
        if not messages.claim(session, message.id, now):
            return False
        number = family.number
    return _send(message, number, store, senders[message.via], clock)


def _send(message: Message, number: str, store: Sessions, sender: Sender, clock: Clock) -> bool:
    try:
        done = sender.send(number, message.our_number, message.channel, message.text, message.id)
    except Retryable as fault:
        if clock() - message.created_at < PATIENCE:
            _again(message.id, fault, store, clock())
            return False
        return _close(message.id, "failed", fault.code, store, clock())
    except OptedOut as fault:
        return _close(message.id, "failed", fault.code, store, clock(), opted_out=True)
    except Permanent as fault:
        return _close(message.id, "failed", fault.code, store, clock())
    except OutcomeUnknown as fault:
        return _close(message.id, "unknown", fault.code, store, clock())
    with transaction(store) as session:
        row = session.get_one(Message, message.id)
        messages.advance(session, row, done.status, clock(), provider_id=done.provider_id)
    logger.info("sent", message=message.id, via=message.via, status=done.status)
    return True


def _again(message_id: int, fault: Retryable, store: Sessions, now: datetime) -> None:
    with transaction(store) as session:
        row = session.get_one(Message, message_id)
        wait = min(FIRST_RETRY * 2 ** min(row.attempts - 1, 10), LONGEST_PAUSE)
        seconds = wait.total_seconds() * random.uniform(0.8, 1.2)
        due = now + timedelta(seconds=max(fault.after or 0, seconds))
        messages.back_to_queue(session, row, fault.code, due)
    logger.warning("send_put_off", message=message_id, code=fault.code)


def _close(
    message_id: int,
    status: str,
    code: str,
    store: Sessions,
    now: datetime,
    opted_out: bool = False,
) -> bool:
    with transaction(store) as session:
        row = session.get_one(Message, message_id)
        messages.advance(session, row, status, now, code=code)
        if opted_out:
            family = session.get_one(Family, row.family_id)
            if family.opted_out_at is None:
                consents.record(session, family, "opt_out", "provider", row.id, now)
    logger.warning("not_sent", message=message_id, code=code, status=status)
    return True
