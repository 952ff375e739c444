"""Deletes at the provider what is past its term, or what a family asked to be deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot import log
from bot.errors import PuenteError
from bot.store import erasures
from bot.store.db import Sessions, transaction

AT_ONCE = 5
logger = log.get("erasing")


class Eraser(Protocol):
    """Who can delete a message at the provider."""

    def erase(self, provider_id: str) -> None:
        """Deletes the message with its media; it may be gone already. PuenteError if it stays."""


def due(store: Sessions, now: datetime) -> Sequence[int]:
    """Those that are to be tried now, few at a time: nothing waits for them."""
    with transaction(store) as session:
        return erasures.take_due(session, now, AT_ONCE)


def erase(erasure_id: int, store: Sessions, eraser: Eraser) -> bool:
    """Deletes one message there; False when it stayed and will be tried again."""
    with transaction(store) as session:
        provider_id = erasures.provider_id(session, erasure_id)
    if provider_id is None:
        return True
    try:
        eraser.erase(provider_id)
    except PuenteError as fault:
        logger.warning("not_erased", erasure=erasure_id, code=fault.code)
        return False
    with transaction(store) as session:
        erasures.done(session, erasure_id)
    return True
