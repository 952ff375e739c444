"""Messages: kept once, taken in order, and moved forward only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import messages
from bot.store.db import Sessions, transaction
from tests.store.conftest import NOW

Add = Callable[..., int]
MINUTE = timedelta(minutes=1)


def inbound(family: int, sid: str) -> dict[str, Any]:
    """A message as a door keeps it."""
    usual = {"via": "twilio", "channel": "sms", "text": "hola", "hints": []}
    return {**usual, "family_id": family, "provider_id": sid, "created_at": NOW}


def test_ten_deliveries_of_one_message_keep_it_once(store: Sessions, family: int) -> None:
    together = Barrier(10)

    def deliver(_: int) -> bool:
        together.wait()
        with transaction(store) as session:
            return messages.keep(session, **inbound(family, "SM1")) is not None

    with ThreadPoolExecutor(10) as pool:
        assert sorted(pool.map(deliver, range(10))) == [False] * 9 + [True]
    with transaction(store) as session:
        assert len(messages.conversation(session, family)) == 1


def test_a_repeat_does_not_spoil_the_rest_of_its_transaction(store: Sessions, family: int) -> None:
    with transaction(store) as session:
        assert messages.keep(session, **inbound(family, "SM1"))
        assert messages.keep(session, **inbound(family, "SM1")) is None
        assert messages.keep(session, **inbound(family, "SM2"))
    with transaction(store) as session:
        assert len(messages.conversation(session, family)) == 2


def test_a_message_of_nobody_is_a_fault_and_not_a_repeat(store: Sessions) -> None:
    with pytest.raises(IntegrityError), transaction(store) as session:
        messages.keep(session, **inbound(4711, "SM1"))


def test_only_older_messages_are_forgotten_when_a_moment_is_given(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    add(created_at=now - 9 * MINUTE)
    young = add(created_at=now)
    with transaction(store) as session:
        messages.forget(session, family, before=now - MINUTE)
    with transaction(store) as session:
        assert [m.id for m in messages.conversation(session, family)] == [young]
        messages.forget(session, family)
    with transaction(store) as session:
        assert messages.conversation(session, family) == []


def test_a_conversation_is_its_newest_messages_oldest_first(
    store: Sessions, family: int, add: Add
) -> None:
    ids = [add() for _ in range(5)]
    with transaction(store) as session:
        assert [m.id for m in messages.conversation(session, family, limit=3)] == ids[2:]
        last = messages.last_received(session, family)
        assert last
        assert last.id == ids[-1]
