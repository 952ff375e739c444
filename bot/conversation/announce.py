"""Announcing: a broadcast's texts leave for many families, each once, at the pace allowed.

One loop for all of them. A few are claimed at a time, as many as the pace lets out in a second: a
claim is a promise to send, and whoever says STOP before it gets nothing. What became of them is
written down together. A process that dies in the middle leaves rows that are being sent: those are
looked for at the provider like any others, and never sent blindly again.
"""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

from bot import log
from bot.conversation.announcer import Announcer, Crowd, Leaving, Outcome
from bot.conversation.claiming import AGAIN, claim, speaking, write_down
from bot.conversation.deliver import Sent
from bot.errors import OutcomeUnknown, PuenteError, Retryable
from bot.store import broadcasts, claims, marks, recipients
from bot.store.db import transaction

RUN = timedelta(seconds=10)
"""How long one run claims; what is claimed by then is sent."""
HELD = timedelta(seconds=40)
"""How long the work is one process's own; longer than a run and its slowest text. When that
process is killed, another one goes on after this."""
ANNOUNCING = "announcing"
TOGETHER = 0.05
"""Seconds for which outcomes are gathered before they are written down."""

logger = log.get("announce")


def waits(announcer: Announcer) -> bool:
    """Whether something is due that nobody is announcing; begins and ends broadcasts in time."""
    with transaction(announcer.store) as session:
        now = announcer.clock()
        broadcasts.start_due(session, now)
        recipients.finish(session, now)
        if not marks.is_free(session, ANNOUNCING, now):
            return False
        return any(
            claims.waits(session, one, form, now, awake)
            for one, awake in speaking(session, announcer, now)
            for form in announcer.per_second
        )


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
