"""Looking now and then whether something was changed at the desk, while a process goes on."""

from __future__ import annotations

import random
from collections.abc import Callable
from threading import Event, Thread

from bot import log
from bot.store.db import StoreAway

EVERY = 15.0
"""Seconds between two looks: what was changed holds within a minute, everywhere."""

logger = log.get("looking")


def keep_looking(
    look: Callable[[], object], name: str, stop: Event | None = None, every: float = EVERY
) -> Thread:
    """Looks every so many seconds, from a thread, until told to stop or the process ends.

    The first look comes at a moment drawn by lot: processes that started together look, and start
    anew, one after the other.
    """
    over = stop or Event()

    def run() -> None:
        pause = random.uniform(0, every)
        while not over.wait(pause):
            pause = every
            try:
                look()
            except StoreAway:
                logger.info("store_away", what=name)  # what was known holds until it is back
            except Exception as error:  # the next look tries again
                logger.error("look_failed", what=name, exc_info=error)

    thread = Thread(target=run, name=name, daemon=True)
    thread.start()
    return thread
