"""Mail of broadcasts: one letter after the other, each once, at the pace that the server allows.

A letter is claimed when it is about to leave, so whoever is killed in the middle leaves one of
which nobody knows: it is followed up, and not sent again. Hours of quiet do not hold for mail.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot import log, metrics
from bot.channels.smtp import Letter, Part
from bot.clock import Clock
from bot.conversation.patience import patiently
from bot.conversation.planning import WEEK, is_wanted
from bot.errors import Away, OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.failpoints import reach
from bot.store import broadcasts, claims, handoffs, letters, marks, recipients
from bot.store.broadcasts import Broadcast
from bot.store.db import Session, Sessions, transaction
from bot.store.letters import Due

RUN = 10.0
"""Seconds for which one run claims."""
HELD = timedelta(minutes=3)
"""How long the work is one process's own; longer than a run and all steps of its slowest letter."""
MAILING = "mailing"
AWAY = timedelta(seconds=30)
"""After a server that could not be talked to, so long nobody tries."""
FIRST_AGAIN, LAST_AGAIN = timedelta(minutes=1), timedelta(hours=1)
"""What a server puts off is tried again after these, twice as late each time."""

MONTH, LATER = timedelta(days=31), timedelta(days=1)
"""As in `claiming.py`, for notices of the calendar."""
SPARED = timedelta(hours=1)
"""A family in danger is looked at again after this, as it is for texts."""

logger = log.get("mailing")


@dataclass(frozen=True)
class MailWords:
    """A broadcast as one language says it in a mail, and a second one below it."""

    subject: str
    parts: tuple[Part, ...]


class Postman(Protocol):
    """Something that letters leave through. Raises our error words only."""

    def ready(self) -> None:
        """Retryable when nothing can leave just now."""
        ...

    def send(self, letter: Letter) -> None: ...


class Says(Protocol):
    """Says a broadcast (its id) in a language, and in a second one; see `announcer.Says`."""

    def refresh(self) -> None: ...

    def __call__(self, broadcast_id: int, language: str, also: str) -> MailWords: ...


@dataclass(frozen=True)
class Mailer:
    """What mailing needs."""

    store: Sessions
    clock: Clock
    words: Says
    postman: Callable[[], AbstractContextManager[Postman]]
    stop_at: Callable[[int, str], str]
    """The address at which a guardian (its id, its mail's keyed hash) ends mail."""
    per_second: float
    weekly: int = 3
    """As the announcer's."""
    sleep: Callable[[float], None] = time.sleep


def waits(mailer: Mailer | None) -> bool:
    """Whether a letter may leave that nobody is at, or was left in the middle of it."""
    if mailer is None:
        return False
    with transaction(mailer.store) as session:
        now = mailer.clock()
        if not marks.is_free(session, MAILING, now):
            return False
        running = broadcasts.running(session, now)
        return letters.in_flight(session) or any(letters.waits(session, o, now) for o in running)


def mail(mailer: Mailer | None) -> int:
    """Sends what is due for up to about `RUN`; how many letters the server took.

    One process does it at a time, so what is in hand when it begins was a dead one's.
    """
    if mailer is None:
        return 0
    with transaction(mailer.store) as session:
        now = mailer.clock()
        until = now + HELD
        if not marks.take(session, MAILING, now, until):
            return 0
        if lost := letters.lost(session, now):
            logger.error("letters_lost", rows=lost)
    pause = timedelta()
    try:
        with mailer.postman() as postman:
            return _run(mailer, postman)
    except Away as fault:
        logger.warning("no_mail_server", code=fault.code)
        pause = AWAY
        return 0
    finally:
        with transaction(mailer.store) as session:
            marks.release(session, MAILING, until, mailer.clock() + pause)


def _run(mailer: Mailer, postman: Postman) -> int:
    end, each = time.monotonic() + RUN, 1 / mailer.per_second if mailer.per_second else 0.0
    taken, leaves = 0, time.monotonic()
    while time.monotonic() < end:
        mailer.words.refresh()
        postman.ready()
        mailer.sleep(max(0.0, leaves - time.monotonic()))
        found = _claim(mailer)
        if found is None:
            break
        leaves = time.monotonic() + each
        reach("mail_claimed")
        outcome = _sent(postman, found[1])
        reach("mail_sent")
        _write_down(mailer, found[0], outcome)
        taken += outcome is None
        if isinstance(outcome, Away):
            raise outcome
    return taken


def _claim(mailer: Mailer) -> tuple[Due, Letter] | None:
    """The next letter, ours to send; whoever wants none any more is left out."""
    with transaction(mailer.store) as session:
        now = mailer.clock()
        for of in broadcasts.running(session, now):
            while (due := letters.take(session, of, now)) is not None:
                if _has_had_enough(session, mailer, of, due, now):
                    recipients.put_off(session, [due.recipient_id], now + LATER)
                    continue
                if _is_in_danger(session, of, due):
                    _spare(session, of, due, now)
                    continue
                letter = _letter(mailer, of, due)
                if isinstance(letter, Letter):
                    letters.claim(session, due.recipient_id, now)
                    return due, letter
                if letter is None:
                    break
                recipients.exclude(session, [due.recipient_id], letter, now)
    return None


def _has_had_enough(
    session: Session, mailer: Mailer, of: Broadcast, due: Due, now: datetime
) -> bool:
    """Whether a notice of the calendar waits a day, as one by text would."""
    if of.once is None or due.family_id is None:
        return False
    alone = [due.family_id]
    month = claims.had(session, alone, now - MONTH, told_once=True).get(due.family_id, 0)
    week = claims.had(session, alone, now - WEEK, told_once=False).get(due.family_id, 0)
    return (of.a_month is not None and month >= of.a_month) or week >= mailer.weekly


def _is_in_danger(session: Session, of: Broadcast, due: Due) -> bool:
    """Whether its family is left alone, as `claiming.py` does: nothing but what is urgent comes
    between a family and its helpers."""
    if of.topic == broadcasts.URGENT or due.stopped or due.family_id is None:
        return False
    return bool(handoffs.in_danger(session, [due.family_id]))


def _spare(session: Session, of: Broadcast, due: Due, now: datetime) -> None:
    """It waits until nobody need answer for the family's safety; where there is no later it does
    not leave."""
    if now + SPARED < of.expires_at:
        recipients.put_off(session, [due.recipient_id], now + SPARED)
    else:
        recipients.exclude(session, [due.recipient_id], "in_danger", now)


def _letter(mailer: Mailer, of: Broadcast, due: Due) -> Letter | str | None:
    """The letter; or why there is none for this address; or None when nothing is known yet."""
    if due.stopped:
        return "opted_out"
    if not is_wanted(of.topic, due.preferences):
        return "not_wanted"
    if not due.address:
        return "no_mail"
    try:
        words = mailer.words(of.id, due.language, due.also)
    except Permanent as fault:
        return fault.code
    except Retryable:
        return None
    link = mailer.stop_at(due.guardian_id, due.email_key)
    return Letter(
        due.address, f"{due.broadcast}.{due.recipient_id}", words.subject, words.parts, link
    )


def _sent(postman: Postman, letter: Letter) -> PuenteError | None:
    """What came of it; None: the server took it. Of a bug nobody knows what it left behind."""
    try:
        postman.send(letter)
    except PuenteError as fault:
        return fault
    except Exception as bug:
        logger.error("send_bug", exc_info=bug)
        return OutcomeUnknown(f"mail_{type(bug).__name__}")
    return None


def _write_down(mailer: Mailer, due: Due, outcome: PuenteError | None) -> None:
    of = due.recipient_id

    def mark() -> None:
        with transaction(mailer.store) as session:
            now = mailer.clock()
            if outcome is None:
                letters.accepted(session, of, now)
            elif isinstance(outcome, Retryable):
                letters.again(session, of, outcome.code, now + _wait(due, outcome), now)
            else:
                known = "unknown" if isinstance(outcome, OutcomeUnknown) else "failed"
                letters.not_taken(session, of, known, outcome.code, now)

    patiently(mark)
    reach("mail_marked")
    if outcome is None:
        metrics.sent("email", "accepted")
    else:
        metrics.failed("mail", outcome.code)
        logger.warning("not_taken", recipient=of, code=outcome.code)


def _wait(due: Due, fault: Retryable) -> timedelta:
    if isinstance(fault, Away):
        return AWAY
    return min(FIRST_AGAIN * (1 << min(due.attempts, 10)), LAST_AGAIN)
