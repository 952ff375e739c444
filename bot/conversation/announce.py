"""Announcing: a broadcast's texts leave for many families, each once, at the pace allowed.

One loop for all of them. A few are claimed at a time, as many as the pace lets out in a second: a
claim is a promise to send, and whoever says STOP before it gets nothing. What became of them is
written down together. A process that dies in the middle leaves rows that are being sent: those are
looked for at the provider like any others, and never sent blindly again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot import log, metrics
from bot.clock import Clock
from bot.conversation.deliver import Sent, cope
from bot.conversation.patience import patiently
from bot.conversation.planning import is_wanted
from bot.errors import OutcomeUnknown, Permanent, PuenteError, Retryable
from bot.failpoints import reach
from bot.store import broadcasts, marks, states
from bot.store.broadcasts import Broadcast, Next
from bot.store.db import Session, Sessions, transaction
from bot.store.messages import Message

AT_MOST = 50
"""Recipients in one claim."""
TOGETHER = 0.05
"""Seconds for which outcomes are gathered before they are written down."""
WINDOW = timedelta(hours=24)
"""After a family's own WhatsApp message, so long it may be written to freely there."""
AGAIN = timedelta(seconds=2)
"""A text that could not leave just now is tried again after this, or when its provider says."""

RUN = timedelta(seconds=10)
"""How long one run claims; what is claimed by then is sent."""
HELD = timedelta(seconds=40)
"""How long the work is one process's own; longer than a run and its slowest text. When that
process is killed, another one goes on after this."""
ANNOUNCING = "announcing"

logger = log.get("announce")


class Crowd(Protocol):
    """Something that many texts leave through at once. Raises our error words only."""

    async def send(self, to: str, channel: str, what: dict[str, str], message_id: int) -> Sent:
        """Sends to the E.164 number `to`: a body, or a template and its variables."""
        ...


class Pacer(Protocol):
    """Lets texts out one after the other, so many segments a second."""

    async def take(self, segments: int) -> None: ...


@dataclass(frozen=True)
class Words:
    """A broadcast as one language says it, and how many segments that takes on the phone."""

    text: str
    language: str
    draft: bool
    segments: int
    template: dict[str, str] | None = None
    """What WhatsApp takes outside of its window; None when no template was approved."""


@dataclass(frozen=True)
class Leaving:
    """A text that is ours to send."""

    message_id: int
    number: str
    channel: str
    what: dict[str, str]
    segments: int


Outcome = tuple[Leaving, Sent | PuenteError]


class Says(Protocol):
    """Says a broadcast (its id) in a language, and in a second one below it."""

    def refresh(self) -> None:
        """Reads what is running; called before the store is held."""
        ...

    def __call__(self, broadcast_id: int, language: str, also: str) -> Words:
        """Permanent when it cannot be said any more, Retryable when it is not known yet.

        Reads nothing: it is called while the store is held.
        """
        ...


@dataclass(frozen=True)
class Announcer:
    """What announcing needs."""

    store: Sessions
    clock: Clock
    via: str
    words: Says
    crowd: Callable[[], AbstractAsyncContextManager[Crowd]]
    pacer: Callable[[float], Pacer]
    """Made within the loop that uses it, for so many segments a second; 0 is no limit."""
    awake: Callable[[str, datetime], bool]
    """Whether families in a time zone may be written to at a moment."""
    per_second: Mapping[str, float]
    """Segments a second, by form of contact: only the forms named here are sent."""
    at_once: int = 32

    def share(self, form: str, segments: int) -> int:
        """How many are claimed together: what leaves within a second, and no more."""
        rate = self.per_second[form]
        return min(AT_MOST, max(1, int(rate / max(segments, 1)))) if rate else AT_MOST


def waits(announcer: Announcer) -> bool:
    """Whether something is due that nobody is announcing; begins and ends broadcasts in time."""
    with transaction(announcer.store) as session:
        now = announcer.clock()
        broadcasts.start_due(session, now)
        broadcasts.finish(session, now)
        if not marks.is_free(session, ANNOUNCING, now):
            return False
        return any(
            broadcasts.waits(session, one, form, now, awake)
            for one, awake in _speaking(session, announcer, now)
            for form in announcer.per_second
        )


def _speaking(session: Session, of: Announcer, now: datetime) -> list[tuple[Broadcast, list[str]]]:
    """The broadcasts that may say something now, each with its time zones where it is day."""
    found = (
        (one, [zone for zone in one.zones if of.awake(zone, now)])
        for one in broadcasts.running(session, now)
    )
    return [(one, awake) for one, awake in found if awake]


def announce(announcer: Announcer) -> int:
    """Sends what is due for up to about `RUN`; how many texts the provider took.

    One process does it at a time, whatever is running: a sender's pace is one.
    """
    with transaction(announcer.store) as session:
        now = announcer.clock()
        until = now + HELD
        if not marks.take(session, ANNOUNCING, now, until):
            return 0
    try:
        return asyncio.run(_Run(announcer, time.monotonic() + RUN.total_seconds()).all())
    finally:
        with transaction(announcer.store) as session:
            marks.release(session, ANNOUNCING, until, announcer.clock())


class _Run:
    """One run of the loop: feeders claim, senders send, a clerk writes down."""

    def __init__(self, announcer: Announcer, end: float) -> None:
        self._of, self._end = announcer, end
        self._claimed: asyncio.Queue[Leaving] = asyncio.Queue(1)
        self._outcomes: asyncio.Queue[Outcome] = asyncio.Queue()
        self._not_before = 0.0
        self._taken = 0

    async def all(self) -> int:
        async with self._of.crowd() as crowd:
            staff = [asyncio.create_task(self._write_down())]
            staff += [asyncio.create_task(self._send(crowd)) for _ in range(self._of.at_once)]
            try:
                await asyncio.gather(*(self._feed(form) for form in self._of.per_second))
                await self._claimed.join()
                await self._outcomes.join()
            finally:
                for task in staff:
                    task.cancel()
                await asyncio.gather(*staff, return_exceptions=True)
        return self._taken

    async def _feed(self, form: str) -> None:
        """Claims texts of one form as soon as the pace lets them out, and no sooner."""
        pacer = self._of.pacer(self._of.per_second[form])
        segments = 1
        while time.monotonic() < self._end:
            try:
                batch = await asyncio.to_thread(claim, self._of, form, segments)
            except Retryable as fault:  # the store is away: the tick comes back
                logger.warning("not_claimed", code=fault.code)
                break
            if batch is None:
                break
            for leaving in batch:
                await pacer.take(leaving.segments)
                await self._claimed.put(leaving)
            segments = max((leaving.segments for leaving in batch), default=segments)
            await pacer.take(0)  # the last one's segments, before any more is promised
            await self._hold()

    async def _hold(self) -> None:
        """While the provider wants nothing, nothing more is claimed."""
        wait = min(self._not_before, self._end) - time.monotonic()
        if wait > 0:
            await asyncio.sleep(wait)

    async def _send(self, crowd: Crowd) -> None:
        while True:
            leaving = await self._claimed.get()
            try:
                outcome = await _sent(crowd, leaving)
                if isinstance(outcome, Retryable):
                    pause = max(outcome.after or 0.0, AGAIN.total_seconds())
                    self._not_before = max(self._not_before, time.monotonic() + pause)
                self._outcomes.put_nowait((leaving, outcome))
            finally:
                self._claimed.task_done()

    async def _write_down(self) -> None:
        while True:
            found = [await self._outcomes.get()]
            await asyncio.sleep(TOGETHER)
            while not self._outcomes.empty():
                found.append(self._outcomes.get_nowait())
            try:
                self._taken += await asyncio.to_thread(write_down, self._of, found)
            except Exception as fault:  # their rows are being sent, and will be looked for
                logger.error("not_written_down", rows=len(found), exc_info=fault)
            finally:
                for _ in found:
                    self._outcomes.task_done()


async def _sent(crowd: Crowd, leaving: Leaving) -> Sent | PuenteError:
    """What came of sending one text; of a bug nobody knows what it left behind."""
    try:
        return await crowd.send(leaving.number, leaving.channel, leaving.what, leaving.message_id)
    except PuenteError as fault:
        return fault
    except Exception as bug:
        logger.error("send_bug", message=leaving.message_id, exc_info=bug)
        return OutcomeUnknown(f"bug_{type(bug).__name__}")


def claim(of: Announcer, form: str, segments: int) -> list[Leaving] | None:
    """The next texts of this form, claimed in one transaction; None when nobody waits for one.

    `segments` is how long they are expected to be. Whoever turns out to want nothing is excluded,
    so that there may be no text although somebody waited.
    """
    of.words.refresh()
    with transaction(of.store) as session:
        now = of.clock()
        for one, awake in _speaking(session, of, now):
            found = broadcasts.take(session, one, form, now, of.share(form, segments), awake)
            if found:
                leaving = _claimed(session, of, one, found, now)
                break
        else:
            return None
    reach("announce_claimed")
    return leaving


def _claimed(
    session: Session, of: Announcer, one: Broadcast, found: Sequence[Next], now: datetime
) -> list[Leaving]:
    texts = _texts(session, of, one, _willing(session, one, found, now), now)
    ids = broadcasts.claim(session, [(recipient, held) for recipient, held, _ in texts], now)
    return [
        Leaving(id_, recipient.number, held["channel"], what, segments)
        for id_, (recipient, held, (what, segments)) in zip(ids, texts, strict=True)
    ]


def _willing(session: Session, one: Broadcast, found: Sequence[Next], now: datetime) -> list[Next]:
    """Those who still want it: since it was planned they may have said STOP, or fewer messages."""
    stopped = [next_.recipient_id for next_ in found if next_.opted_out]
    broadcasts.exclude(session, stopped, "opted_out", now)
    unwanted = [
        next_.recipient_id
        for next_ in found
        if not next_.opted_out and not is_wanted(one.topic, next_.preferences)
    ]
    broadcasts.exclude(session, unwanted, "not_wanted", now)
    gone = {*stopped, *unwanted}
    return [next_ for next_ in found if next_.recipient_id not in gone]


Text = tuple[Next, dict[str, Any], tuple[dict[str, str], int]]
"""A recipient, what its message holds, and what is sent of it in how many segments."""


def _texts(
    session: Session, of: Announcer, about: Broadcast, found: Sequence[Next], now: datetime
) -> list[Text]:
    on_whatsapp = [one.family_id for one in found if one.form == "whatsapp"]
    open_windows = broadcasts.wrote_lately(session, on_whatsapp, "whatsapp", now - WINDOW)
    texts: list[Text] = []
    for one in found:
        try:
            words = of.words(about.id, one.language, one.preferences.get("also", ""))
        except Permanent as fault:
            broadcasts.exclude(session, [one.recipient_id], fault.code, now)
            continue
        except Retryable:
            continue
        what: dict[str, str] | None = {"body": words.text}
        if one.form == "whatsapp" and one.family_id not in open_windows:
            what = words.template
        if what is None:
            broadcasts.exclude(session, [one.recipient_id], "no_template", now)
            continue
        held = {
            "via": of.via,
            "channel": "whatsapp" if one.form == "whatsapp" else "sms",
            "text": words.text,
            "payload": what.get("content_sid", ""),
            "language": words.language,
            "draft": words.draft,
            "told_staff": True,  # the broadcast's own numbers tell, and nobody is sent after it
        }
        texts.append((one, held, (what, words.segments)))
    return texts


def write_down(of: Announcer, outcomes: Sequence[Outcome]) -> int:
    """What became of texts, in one transaction; how many were taken."""
    reach("announce_sent")

    def all_of_them() -> None:
        with transaction(of.store) as session:
            now = of.clock()
            for leaving, outcome in outcomes:
                _outcome(session, leaving.message_id, outcome, now)

    patiently(all_of_them)
    reach("announce_marked")
    taken = 0
    for leaving, outcome in outcomes:
        if isinstance(outcome, PuenteError):
            metrics.failed("announce", outcome.code)
            logger.warning("not_taken", message=leaving.message_id, code=outcome.code)
        else:
            taken += 1
            metrics.sent(of.via, outcome.status)
    return taken


def _outcome(session: Session, message_id: int, outcome: Sent | PuenteError, now: datetime) -> None:
    if not isinstance(outcome, PuenteError):
        states.advance(session, message_id, outcome.status, now, provider_id=outcome.provider_id)
    elif isinstance(outcome, Retryable):
        wait = timedelta(seconds=outcome.after) if outcome.after else AGAIN
        broadcasts.unclaim(session, message_id, outcome.code, now + max(wait, AGAIN), now)
    elif message := session.get(Message, message_id):  # else the family was forgotten meanwhile
        cope(session, message, outcome, now)
