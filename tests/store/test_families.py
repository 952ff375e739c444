"""Families: one row per number, one worker at a time, and everything gone when it is deleted."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import func, select

from bot.store import consents, events, families, handoffs
from bot.store.consents import Consent
from bot.store.db import Sessions, transaction
from bot.store.events import Rsvp
from bot.store.families import LEASE, Family
from bot.store.handoffs import Handoff
from bot.store.messages import Message


def test_a_number_has_one_family(store: Sessions, family: int, now: datetime) -> None:
    with transaction(store) as session:
        assert families.of_number(session, "+15555550101", now).id == family
        assert families.of_number(session, "+15555550102", now).id != family


def test_a_number_that_never_wrote_is_not_found(store: Sessions) -> None:
    with transaction(store) as session:
        assert families.find(session, "+15555550199") is None


def test_a_lease_is_held_by_one_until_it_is_released(
    store: Sessions, family: int, now: datetime
) -> None:
    with transaction(store) as session:
        first = families.lease(session, family, now)
        assert first is not None
        assert families.lease(session, family, now + LEASE / 2) is None
        families.release(session, family, first)
        second = families.lease(session, family, now)
    assert second == first + 1


def test_a_lease_that_ran_out_is_taken_over_and_the_old_token_is_worth_nothing(
    store: Sessions, family: int, now: datetime
) -> None:
    later = now + LEASE + timedelta(seconds=1)
    with transaction(store) as session:
        old = families.lease(session, family, now) or 0
        new = families.lease(session, family, later) or 0
        assert new > old
        assert not families.still_ours(session, family, old, later)
        families.release(session, family, old)
        assert families.lease(session, family, later) is None, "the old one cannot release it"
        assert families.still_ours(session, family, new, later)


def test_looking_at_the_lease_extends_it(store: Sessions, family: int, now: datetime) -> None:
    with transaction(store) as session:
        token = families.lease(session, family, now) or 0
        assert families.still_ours(session, family, token, now + LEASE * 0.9)
        assert families.lease(session, family, now + LEASE * 1.5) is None


def test_nobody_leases_a_family_that_is_not_there(store: Sessions, now: datetime) -> None:
    with transaction(store) as session:
        assert families.lease(session, 4711, now) is None


@pytest.mark.parametrize("threads", [2, 8])
def test_of_many_threads_one_gets_the_lease(
    store: Sessions, family: int, now: datetime, threads: int
) -> None:
    together = Barrier(threads)

    def take(_: int) -> int | None:
        together.wait()
        with transaction(store) as session:
            return families.lease(session, family, now)

    with ThreadPoolExecutor(threads) as pool:
        tokens = list(pool.map(take, range(threads)))
    assert [token for token in tokens if token is not None] == [1]


def test_two_threads_in_turn_get_tokens_that_only_rise(
    store: Sessions, family: int, now: datetime
) -> None:
    def work(_: int) -> list[int]:
        got: list[int] = []
        while len(got) < 5:
            with transaction(store) as session:
                token = families.lease(session, family, now)
                if token is not None:
                    got.append(token)
                    families.release(session, family, token)
        return got

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(work, range(2))
    assert one == sorted(one)
    assert other == sorted(other)
    assert sorted(one + other) == list(range(1, 11))


def test_a_family_that_is_deleted_leaves_nothing_behind(
    store: Sessions, family: int, add: object, now: datetime
) -> None:
    assert callable(add)
    told = add(text="hola")
    add(direction="out", status="queued", reply_to=told)
    with transaction(store) as session:
        kept = families.of_number(session, "+15555550102", now)
        session.add(
            Message(
                family_id=kept.id,
                direction="in",
                via="simulator",
                channel="sms",
                status="received",
                created_at=now,
                updated_at=now,
            )
        )
        row = session.get(Family, family)
        assert row
        consents.record(session, row, "opt_out", "keyword", told, now)
        events.answer(session, family, "math-night@2026-12-08", {"attending": "yes"}, now)
        handoffs.open_one(
            session,
            Handoff(
                family_id=family,
                message_id=told,
                reason="person",
                priority="routine",
                due_at=now,
                created_at=now,
            ),
        )
    with transaction(store) as session:
        families.forget(session, "+15555550101")
        families.forget(session, "+15555550199")  # nobody: no fault
    with transaction(store) as session:
        for table, left in ((Family, 1), (Message, 1), (Consent, 0), (Rsvp, 0), (Handoff, 0)):
            assert session.scalar(select(func.count()).select_from(table)) == left, table


@pytest.mark.parametrize(
    ("kinds", "out"),
    [(["opt_out"], True), (["opt_out", "opt_in"], False), (["opt_in", "opt_out"], True)],
)
def test_the_last_consent_decides_and_all_are_kept(
    store: Sessions, family: int, now: datetime, kinds: list[str], out: bool
) -> None:
    for kind in kinds:
        with transaction(store) as session:
            row = session.get(Family, family)
            assert row
            consents.record(session, row, kind, "keyword", None, now)
    with transaction(store) as session:
        row = session.get(Family, family)
        assert row
        assert (row.opted_out_at is not None) is out
        ledger = session.scalars(select(Consent.kind).order_by(Consent.id))
        assert list(ledger) == kinds
