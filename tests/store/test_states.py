"""The states of messages: forward only, each step by one, all of it remembered."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from itertools import permutations
from threading import Barrier

import pytest

from bot.store import states
from bot.store.db import Sessions, transaction
from bot.store.messages import Message
from bot.store.states import ORDER

Add = Callable[..., int]
MINUTE = timedelta(minutes=1)
REPORTS = ("accepted", "sent", "delivered", "undelivered", "read")


def test_of_many_threads_one_sends_a_reply(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    queued = add(direction="out", status="queued")
    together = Barrier(6)

    def claim(_: int) -> bool:
        together.wait()
        with transaction(store) as session:
            return states.claim(session, queued, now)

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(claim, range(6))) == [False] * 5 + [True]


@pytest.mark.parametrize("order", list(permutations(REPORTS)), ids="-".join)
def test_in_whatever_order_reports_come_a_message_only_moves_forward(
    order: tuple[str, ...], add: Add, now: datetime, store: Sessions
) -> None:
    row, reached = add(direction="out", status="sending"), ["sending"]
    with transaction(store) as session:
        for place, status in enumerate(order):
            moved = states.advance(session, row, status, now + place * MINUTE)
            assert moved is (ORDER[status] > ORDER[reached[-1]])
            reached += [status] if moved else []
    with transaction(store) as session:
        assert session.get_one(Message, row).status == "read"
        assert [step.status for step in states.history(session, row)] == reached[1:]


@pytest.mark.parametrize("status", sorted(ORDER))
def test_the_same_report_twice_changes_nothing(
    status: str, add: Add, now: datetime, store: Sessions
) -> None:
    told = add(direction="out", status=status, updated_at=now)
    with transaction(store) as session:
        assert not states.advance(session, told, status, now + MINUTE, code="30003")
    with transaction(store) as session:
        row = session.get_one(Message, told)
        assert (row.status, row.updated_at, row.code) == (status, now, None)
        assert states.history(session, told) == []


def test_the_first_provider_id_stays_and_comes_even_with_a_late_report(
    add: Add, now: datetime, store: Sessions
) -> None:
    told = add(direction="out", status="delivered")
    with transaction(store) as session:
        states.advance(session, told, "sent", now, provider_id="SM1")
        states.advance(session, told, "read", now, provider_id="SM2")
    with transaction(store) as session:
        row = session.get_one(Message, told)
        assert (row.provider_id, row.status) == ("SM1", "read")


def test_a_sender_that_died_leaves_an_unknown_outcome(
    store: Sessions, family: int, add: Add, now: datetime
) -> None:
    old = add(direction="out", status="sending", updated_at=now - 5 * MINUTE)
    young = add(direction="out", status="sending")
    with transaction(store) as session:
        assert states.stranded(session, now, MINUTE) == [family]
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
        assert states.settle(session, told, {"steps": ["a"]}, now)
        assert not states.settle(session, told, {"steps": ["b"]}, now)
    with transaction(store) as session:
        row = session.get(Message, told)
        assert row
        assert (row.status, row.hints, row.trace) == ("handled", [], {"steps": ["a"]})


def test_the_history_says_when_and_why(store: Sessions, add: Add, now: datetime) -> None:
    told = add(direction="out", status="queued")
    with transaction(store) as session:
        assert states.claim(session, told, now)
        assert states.back_to_queue(session, told, "twilio_20429", now + MINUTE, now)
        assert states.claim(session, told, now + MINUTE)
        assert states.not_known(session, told, "twilio_broken", now + MINUTE, now + MINUTE)
        assert states.advance(session, told, "accepted", now + 2 * MINUTE)
    with transaction(store) as session:
        told_of = [(step.status, step.code) for step in states.history(session, told)]
        assert told_of == [
            ("sending", None),
            ("queued", "twilio_20429"),
            ("sending", None),
            ("unknown", "twilio_broken"),
            ("accepted", None),
        ]
        assert states.first_sent(session, told) == now


def test_what_was_taken_meanwhile_is_not_put_back(store: Sessions, add: Add, now: datetime) -> None:
    taken = add(direction="out", status="accepted")
    with transaction(store) as session:
        assert not states.back_to_queue(session, taken, "x", now, now)
        assert not states.back_to_queue(session, taken, "x", now, now, looked=True)
        assert not states.not_known(session, taken, "x", now, now)
        states.look_again(session, taken, "x", None, counts=True)
    with transaction(store) as session:
        row = session.get_one(Message, taken)
        assert (row.status, row.code, row.looks) == ("accepted", None, 0)


def test_a_try_counts_unless_something_else_was_away(
    store: Sessions, add: Add, now: datetime
) -> None:
    told = add()
    with transaction(store) as session:
        states.begin_try(session, told, now)
    with transaction(store) as session:
        row = session.get_one(Message, told)
        assert (row.attempts, row.code, row.tried_at) == (1, states.BEGUN, now)
        states.postpone(session, told, "rasa_away", now, now, blame=False)
        states.begin_try(session, told, now + MINUTE)
        states.postpone(session, told, "bug_KeyError", now, now, blame=True)
    with transaction(store) as session:
        row = session.get_one(Message, told)
        assert (row.attempts, row.code, row.tried_at) == (1, "bug_KeyError", now)


def test_threads_that_report_at_once_leave_the_furthest_state(
    store: Sessions, add: Add, now: datetime
) -> None:
    told, together = add(direction="out", status="sending"), Barrier(len(REPORTS))

    def report(status: str) -> None:
        together.wait()
        with transaction(store) as session:
            states.advance(session, told, status, now)

    with ThreadPoolExecutor(len(REPORTS)) as pool:
        list(pool.map(report, REPORTS))
    with transaction(store) as session:
        assert session.get_one(Message, told).status == "read"
        steps = [ORDER[step.status] for step in states.history(session, told)]
        assert steps == sorted(steps)
