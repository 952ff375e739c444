"""Messages: kept once, taken in order, and moved forward only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from bot.store import messages
from bot.store.db import Sessions, quick, transaction
from bot.store.messages import Message
from tests.store.conftest import NOW, new_message

Add = Callable[..., int]
MINUTE = timedelta(minutes=1)


def inbound(sid: str, **more: Any) -> dict[str, Any]:
    """A message as a door keeps it."""
    usual = {"via": "twilio", "channel": "sms", "text": "hola", "our_number": "+15555550100"}
    return {**usual, "provider_id": sid, "number": "+15555550101", "at": NOW, **more}


def kept(store: Sessions) -> list[Message]:
    with transaction(store) as session:
        return list(session.scalars(select(Message).order_by(Message.id)))


@pytest.mark.parametrize("known", [True, False], ids=["a family", "a new number"])
def test_ten_deliveries_of_one_message_keep_it_once(
    store: Sessions, family: int, known: bool
) -> None:
    number, together = "+15555550101" if known else "+15555550177", Barrier(10)

    def deliver(_: int) -> bool:
        together.wait()
        with quick(store) as connection:
            return messages.keep(connection, **inbound("SM1", number=number)) is not None

    with ThreadPoolExecutor(10) as pool:
        assert sorted(pool.map(deliver, range(10))) == [False] * 9 + [True]
    assert len(kept(store)) == 1


def test_a_repeat_does_not_spoil_the_rest_of_its_transaction(store: Sessions) -> None:
    with quick(store) as connection:
        assert messages.keep(connection, **inbound("SM1"))
        assert messages.keep(connection, **inbound("SM1")) is None
        assert messages.keep(connection, **inbound("SM2"))
    assert [row.provider_id for row in kept(store)] == ["SM1", "SM2"]


def test_what_the_door_keeps_is_what_the_others_read(store: Sessions, family: int) -> None:
    with quick(store) as connection:
        ids = messages.keep(
            connection, **inbound("SM1", text="¿hay comida?", hints=["legal_help"], safety="now")
        )
    [row] = kept(store)
    assert ids == (row.id, family) == (row.id, row.family_id)
    usual = new_message(family_id=family, provider_id="SM1")
    for name in (column.name for column in Message.__table__.columns):
        said = getattr(row, name)
        if name in ("text", "hints", "safety"):
            assert said in ("¿hay comida?", ["legal_help"], "now")
        elif name not in ("id", "via", "our_number"):
            default = Message.__table__.c[name].default
            plain = default.arg if default is not None and default.is_scalar else None
            expected = getattr(usual, name)
            assert said == (plain if expected is None else expected), name


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
