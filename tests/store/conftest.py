"""Families and messages for the store's tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.store import families
from bot.store.db import Sessions, transaction
from bot.store.messages import Message

NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
Add = Callable[..., int]


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def family(store: Sessions) -> int:
    with transaction(store) as session:
        return families.of_number(session, "+15555550101", NOW).id


@pytest.fixture
def add(store: Sessions, family: int) -> Add:
    """add(direction='out', status='queued') writes a message and gives its id."""

    def write(**values: Any) -> int:
        with transaction(store) as session:
            message = new_message(**{"family_id": family, **values})
            session.add(message)
            session.flush()
            return message.id

    return write


def new_message(**values: Any) -> Message:
    """A message; an inbound one that waits, unless said otherwise."""
    usual = {
        "direction": "in",
        "via": "simulator",
        "channel": "sms",
        "status": "received",
        "created_at": NOW,
        "updated_at": NOW,
    }
    return Message(**{**usual, **values})


@pytest.fixture
def message() -> Callable[..., Message]:
    return new_message
