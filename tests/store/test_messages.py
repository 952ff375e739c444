"""Messages: kept once, taken in order, and moved forward only."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import permutations
from threading import Barrier

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store import families, messages
from bot.store.db import Sessions, transaction
from bot.store.messages import FINAL, ORDER, Message

Add = Callable[..., int]
Make = Callable[..., Message]
MINUTE = timedelta(minutes=1)


def test_ten_deliveries_of_one_message_keep_it_once(
    store: Sessions, family: int, message: Make
) -> None:
    together = Barrier(10)

    def deliver(_: int) -> bool:
        together.wait()
        with transaction(store) as session:
            made = message(family_id=family, provider_id="SM1", text="hola")
            return messages.keep(session, made) is not None

    with ThreadPoolExecutor(10) as pool:
        assert sorted(pool.map(deliver, range(10))) == [False] * 9 + [True]
    with transaction(store) as session:
        assert len(messages.conversation(session, family)) == 1


def test_a_repeat_does_not_spoil_the_rest_of_its_transaction(
    store: Sessions, family: int, message: Make
) -> None:
    with transaction(store) as session:
        assert messages.keep(session, message(family_id=family, provider_id="SM1"))
        assert messages.keep(session, message(family_id=family, provider_id="SM1")) is None
        assert messages.keep(session, message(family_id=family, provider_id="SM2"))
    with transaction(store) as session:
        assert len(messages.conversation(session, family)) == 2


def test_a_message_of_nobody_is_a_fault_and_not_a_repeat(store: Sessions, message: Make) -> None:
    with pytest.raises(IntegrityError), transaction(store) as session:
        messages.keep(session, message(family_id=4711, provider_id="SM1"))


def test_waiting_messages_come_in_the_order_they_arrived(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    waiting = [add(created_at=now - n * MINUTE) for n in range(3)]
    add(status="handled")
    add(status="failed")
    add(direction="out", status="queued")
    with transaction(store) as session:
        assert [m.id for m in messages.unhandled(session, family)] == waiting


def test_a_message_that_waits_for_its_retry_is_not_due_before_it(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    first, second = add(), add()
    with transaction(store) as session:
        messages.postpone(session, first, "rasa_away", now + MINUTE, now)
    with transaction(store) as session:
        waiting = messages.unhandled(session, family)
        assert [m.id for m in waiting] == [first, second]
        assert (waiting[0].attempts, waiting[0].code) == (1, "rasa_away")
        assert [messages.is_due(m, now) for m in waiting] == [False, True]
        assert messages.is_due(waiting[0], now + MINUTE)


def test_one_familys_messages_are_not_anothers(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    add()
    with transaction(store) as session:
        other = families.of_number(session, "+15555550102", now).id
        assert messages.unhandled(session, other) == []
        assert messages.next_queued(session, other) is None


def test_the_oldest_queued_reply_is_sent_first_and_each_once(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    queued = [add(direction="out", status="queued") for _ in range(3)]
    seen = []
    for _ in queued:
        with transaction(store) as session:
            found = messages.next_queued(session, family)
            assert found
            assert messages.claim(session, found.id, now)
            assert not messages.claim(session, found.id, now)
            assert messages.next_queued(session, family) is None  # one at a time, in order
            messages.advance(session, found, "accepted", now)
            seen.append(found.id)
    assert seen == queued
    with transaction(store) as session:
        assert messages.next_queued(session, family) is None


def test_a_reply_put_back_is_first_again(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    first = add(direction="out", status="sending")
    add(direction="out", status="queued")
    with transaction(store) as session:
        row = session.get(Message, first)
        assert row
        messages.back_to_queue(session, row, "20429", now + MINUTE)
    with transaction(store) as session:
        found = messages.next_queued(session, family)
        assert found
        assert (found.id, found.code, found.due_at) == (first, "20429", now + MINUTE)


def test_of_many_threads_one_sends_a_reply(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    queued = add(direction="out", status="queued")
    together = Barrier(6)

    def claim(_: int) -> bool:
        together.wait()
        with transaction(store) as session:
            return messages.claim(session, queued, now)

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(claim, range(6))) == [False] * 5 + [True]


REPORTS = ("accepted", "sent", "delivered", "undelivered", "read")


@pytest.mark.parametrize("order", list(permutations(REPORTS)), ids="-".join)
def test_in_whatever_order_reports_come_a_message_only_moves_forward(
    order: tuple[str, ...], message: Make, now: datetime, store: Sessions
) -> None:
    row, places = message(direction="out", status="sending", code=None), []
    with store() as session:
        for place, status in enumerate(order):
            before = ORDER[row.status]
            moved = messages.advance(session, row, status, now + place * MINUTE)
            assert moved is (ORDER[status] > before)
            places.append(ORDER[row.status])
    assert places == sorted(places)
    assert row.status == "read"


@pytest.mark.parametrize("status", sorted(ORDER))
def test_the_same_report_twice_changes_nothing(
    status: str, message: Make, now: datetime, store: Sessions
) -> None:
    row = message(direction="out", status=status, updated_at=now)
    with store() as session:
        assert not messages.advance(session, row, status, now + MINUTE, code="30003")
    assert (row.status, row.updated_at, row.code) == (status, now, None)


def test_the_first_provider_id_stays_and_comes_even_with_a_late_report(
    message: Make, now: datetime, store: Sessions
) -> None:
    row = message(direction="out", status="delivered")
    with store() as session:
        messages.advance(session, row, "sent", now, provider_id="SM1")
        messages.advance(session, row, "read", now, provider_id="SM2")
    assert (row.provider_id, row.status) == ("SM1", "read")


def test_a_final_state_is_behind_every_other_but_its_equals() -> None:
    assert min(ORDER[s] for s in FINAL) > max(ORDER[s] for s in ORDER if s not in FINAL)


@pytest.mark.parametrize(
    ("status", "direction", "age", "due", "found"),
    [
        ("received", "in", 2, None, True),
        ("queued", "out", 2, None, True),
        ("queued", "out", 2, -1, True),
        ("queued", "out", 2, 1, False),
        ("received", "in", 0, None, False),
        ("handled", "in", 2, None, False),
        ("delivered", "out", 2, None, False),
    ],
)
def test_what_stands_still_too_long_is_nudged(
    store: Sessions,
    family: int,
    add: Add,
    now: datetime,
    status: str,
    direction: str,
    age: int,
    due: int | None,
    found: bool,
) -> None:
    due_at = now + due * MINUTE if due is not None else None
    add(status=status, direction=direction, updated_at=now - age * MINUTE, due_at=due_at)
    with transaction(store) as session:
        stale = messages.stale(session, now, MINUTE)
        assert list(stale) == ([(family, status)] if found else [])


def test_a_sender_that_died_leaves_an_unknown_outcome(
    store: Sessions, add: Add, now: datetime
) -> None:
    old = add(direction="out", status="sending", updated_at=now - 5 * MINUTE)
    young = add(direction="out", status="sending")
    with transaction(store) as session:
        assert messages.stranded(session, now, MINUTE) == 1
    with transaction(store) as session:
        lost, sending = session.get(Message, old), session.get(Message, young)
        assert lost
        assert sending
        assert (lost.status, lost.code, sending.status) == ("unknown", "sender_lost", "sending")


def test_an_answered_message_loses_its_hints_and_keeps_its_trace(
    store: Sessions, add: Add, now: datetime
) -> None:
    told = add(hints=["legal_help"])
    with transaction(store) as session:
        messages.settle(session, told, {"steps": ["a"]}, now)
    with transaction(store) as session:
        row = session.get(Message, told)
        assert row
        assert (row.status, row.hints, row.trace) == ("handled", [], {"steps": ["a"]})


def test_the_backlog_counts_only_what_is_not_done(store: Sessions, add: Add, now: datetime) -> None:
    with transaction(store) as session:
        assert messages.backlog(session).oldest is None
    add(created_at=now - MINUTE)
    add(direction="out", status="queued")
    add(direction="out", status="delivered", created_at=now - 9 * MINUTE)
    with transaction(store) as session:
        found = messages.backlog(session)
    assert (found.waiting, found.oldest) == ({"received": 1, "queued": 1}, now - MINUTE)


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
