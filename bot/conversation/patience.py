"""Writing down what has been done, also when the store is away for a moment."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.store.db import StoreAway

PAUSES = (0.25, 0.5, 1.0, 2.0, 4.0)
Result = TypeVar("Result")


def patiently(work: Callable[[], Result], pauses: Sequence[float] = PAUSES) -> Result:
    """`work`'s result; it is tried again after each pause while the store is away.

    For what must not be forgotten: an answer that was thought out, a text that a provider took.
    `work` may have been done although it failed (the connection broke with the commit on its way),
    so doing it twice must do no harm.
    """
    for pause in pauses:
        try:
            return work()
        except StoreAway:
            time.sleep(pause)
    return work()
