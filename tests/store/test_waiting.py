"""What waits, in its order, and what stands still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.store import families, handoffs, states, waiting
from bot.store.db import Sessions, transaction
from bot.store.handoffs import Handoff

Add = Callable[..., int]
MINUTE = timedelta(minutes=1)


def test_waiting_messages_come_in_the_order_they_arrived(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    due = [add(created_at=now - n * MINUTE) for n in range(3)]
    add(status="handled")
    add(status="failed")
    add(direction="out", status="queued")
    with transaction(store) as session:
        assert [m.id for m in waiting.unhandled(session, family)] == due


def test_a_message_that_waits_for_its_retry_is_not_due_before_it(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    first, second = add(), add()
    with transaction(store) as session:
        states.postpone(session, first, "rasa_away", now + MINUTE, now, blame=False)
    with transaction(store) as session:
        found = waiting.unhandled(session, family)
        assert [m.id for m in found] == [first, second]
        assert [waiting.is_due(m, now) for m in found] == [False, True]
        assert waiting.is_due(found[0], now + MINUTE)


def test_a_text_for_the_morning_holds_nobody_up_and_one_that_was_tried_does(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    later = {"due_at": now + MINUTE, "created_at": now + MINUTE}
    morning = add(direction="out", status="queued", **later)
    answer = add(direction="out", status="queued")
    with transaction(store) as session:
        found = waiting.next_queued(session, family, now)
        assert found is not None
        assert found.id == answer
        first = waiting.next_queued(session, family, now + MINUTE)
        assert first is not None
        assert first.id == morning
        assert states.claim(session, morning, now)
        again = now + 2 * MINUTE
        assert states.back_to_queue(session, morning, "twilio_away", again, now + MINUTE)
        session.expire_all()
        assert waiting.next_queued(session, family, now + MINUTE) is None


def test_one_familys_messages_are_not_anothers(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    add()
    with transaction(store) as session:
        other = families.of_number(session, "+15555550102", now).id
        assert waiting.unhandled(session, other) == []
        assert waiting.next_queued(session, other, now) is None


def test_the_oldest_queued_reply_is_sent_first_and_each_once(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    queued = [add(direction="out", status="queued") for _ in range(3)]
    seen = []
    for _ in queued:
        with transaction(store) as session:
            found = waiting.next_queued(session, family, now)
            assert found
            assert states.claim(session, found.id, now)
            assert not states.claim(session, found.id, now)
            assert waiting.next_queued(session, family, now) is None  # one at a time, in order
            states.advance(session, found.id, "accepted", now)
            seen.append(found.id)
    assert seen == queued
    with transaction(store) as session:
        assert waiting.next_queued(session, family, now) is None


def test_a_reply_put_back_is_first_again(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    first = add(direction="out", status="sending")
    add(direction="out", status="queued")
    with transaction(store) as session:
        assert states.back_to_queue(session, first, "20429", now + MINUTE, now)
    with transaction(store) as session:
        assert waiting.next_queued(session, family, now) is None
        found = waiting.next_queued(session, family, now + MINUTE)
        assert found
        assert (found.id, found.code, found.due_at) == (first, "20429", now + MINUTE)


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
        stale = waiting.stale(session, now, MINUTE)
        assert list(stale) == ([(family, status)] if found else [])


def test_the_backlog_counts_only_what_is_not_done(store: Sessions, add: Add, now: datetime) -> None:
    with transaction(store) as session:
        assert waiting.backlog(session).oldest is None
    add(created_at=now - MINUTE)
    add(direction="out", status="queued")
    add(direction="out", status="delivered", created_at=now - 9 * MINUTE)
    with transaction(store) as session:
        found = waiting.backlog(session)
    assert (found.waiting, found.oldest) == ({"received": 1, "queued": 1}, now - MINUTE)


def test_an_outcome_that_is_still_looked_for_is_not_lost_yet(
    store: Sessions, add: Add, now: datetime
) -> None:
    looked_for = add(direction="out", status="unknown", due_at=now + MINUTE)
    given_up = add(direction="out", status="unknown")
    failed = add(direction="out", status="failed")
    add(direction="out", status="failed", told_staff=True)
    with transaction(store) as session:
        assert [row.id for row in waiting.not_arrived(session)] == [given_up, failed]
        states.look_again(session, looked_for, "cannot_tell", None, counts=True)
    with transaction(store) as session:
        assert looked_for in [row.id for row in waiting.not_arrived(session)]


def test_a_look_is_due_when_its_time_has_come(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    row = add(direction="out", status="unknown", due_at=now + MINUTE)
    with transaction(store) as session:
        assert waiting.to_look_for(session, family, now) == []
        assert [r.id for r in waiting.to_look_for(session, family, now + MINUTE)] == [row]
        assert list(waiting.stale(session, now + MINUTE, MINUTE)) == [(family, "unknown")]


def test_what_somebody_should_look_at(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    poison = add(status="handled", code="crashed")
    add(status="handled", code="crashed")  # a person has answered that one
    still = add(updated_at=now - 9 * MINUTE)
    lost = add(direction="out", status="unknown", code="cannot_tell", updated_at=now)
    add(direction="out", status="queued", due_at=now + MINUTE, updated_at=now - 9 * MINUTE)
    with transaction(store) as session:
        for message, reason in ((poison, "crashed"), (lost, "not_delivered")):
            usual = {"priority": "today", "status": "queued", "due_at": now, "created_at": now}
            handoffs.open_one(
                session,
                Handoff(family_id=family, message_id=message, reason=reason, **usual),
            )
    with transaction(store) as session:
        assert [row.id for row in waiting.stuck(session, now)] == [poison, still, lost]


def test_only_an_essential_text_passes_one_that_waits_for_its_retry(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    add(direction="out", status="queued", due_at=now + MINUTE)
    add(direction="out", status="queued")
    urgent = add(direction="out", status="queued", essential=True)
    with transaction(store) as session:
        found = waiting.next_queued(session, family, now)
        assert found
        assert found.id == urgent
