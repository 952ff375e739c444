"""Hand-offs, the line's own marks, and answers to events."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from bot.store import events, handoffs, marks
from bot.store.db import Sessions, answers, open_engine, sessions, transaction
from bot.store.events import Rsvp
from bot.store.handoffs import Handoff

HOUR = timedelta(hours=1)


def handoff(family: int, now: datetime, **values: Any) -> Handoff:
    usual = {"reason": "person", "priority": "routine", "due_at": now + 8 * HOUR}
    return Handoff(
        **{"family_id": family, "created_at": now, "status": "queued", **usual, **values}
    )


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        ("routine", "now", "now"),
        ("routine", "today", "today"),
        ("today", "now", "now"),
        ("now", "routine", "now"),
        ("today", "today", "today"),
    ],
)
def test_asking_again_raises_the_open_hand_off_and_never_lowers_it(
    store: Sessions, family: int, now: datetime, first: str, second: str, left: str
) -> None:
    due = {"now": now, "today": now + HOUR, "routine": now + 8 * HOUR}
    ids = []
    for priority in (first, second):
        with transaction(store) as session:
            opened = handoffs.open_one(
                session, handoff(family, now, priority=priority, due_at=due[priority])
            )
            ids.append(opened.id)
    assert ids[0] == ids[1]
    with transaction(store) as session:
        rows = handoffs.waiting(session)
        assert [(row.priority, row.due_at) for row in rows] == [(left, due[left])]


def test_another_reason_or_a_done_one_opens_a_new_hand_off(
    store: Sessions, family: int, now: datetime
) -> None:
    with transaction(store) as session:
        done = handoffs.open_one(session, handoff(family, now))
        done.status = "done"
        handoffs.open_one(session, handoff(family, now))
        handoffs.open_one(session, handoff(family, now, reason="media"))
    with transaction(store) as session:
        assert len(handoffs.waiting(session)) == 2
        assert len(handoffs.waiting(session, include_done=True)) == 3


def test_the_most_urgent_stands_first_and_then_what_is_due_first(
    store: Sessions, family: int, now: datetime
) -> None:
    rows = [("routine", 1), ("now", 3), ("today", 2), ("now", 1)]
    with transaction(store) as session:
        for place, (priority, due) in enumerate(rows):
            made = handoff(
                family, now, reason=f"r{place}", priority=priority, due_at=now + due * HOUR
            )
            handoffs.open_one(session, made)
    with transaction(store) as session:
        assert [h.reason for h in handoffs.waiting(session)] == ["r3", "r1", "r2", "r0"]


def test_a_claim_counts_until_it_expires(store: Sessions, family: int, now: datetime) -> None:
    with transaction(store) as session:
        opened = handoffs.open_one(session, handoff(family, now))
        assert handoffs.claimed_by(session, family, now) is None
        opened.status, opened.claimed_until = "claimed", now + HOUR
    with transaction(store) as session:
        assert handoffs.claimed_by(session, family, now) is not None
        assert handoffs.expired_claims(session, now) == []
        assert handoffs.claimed_by(session, family, now + HOUR) is None
        assert len(handoffs.expired_claims(session, now + HOUR)) == 1


def test_a_late_hand_off_is_told_once(store: Sessions, family: int, now: datetime) -> None:
    with transaction(store) as session:
        handoffs.open_one(session, handoff(family, now, due_at=now + HOUR))
    with transaction(store) as session:
        assert handoffs.overdue(session, now) == []
        (late,) = handoffs.overdue(session, now + 2 * HOUR)
        late.told_late_at = now + 2 * HOUR
    with transaction(store) as session:
        assert handoffs.overdue(session, now + 3 * HOUR) == []


@pytest.mark.parametrize("before", [False, True], ids=["never taken", "taken long ago"])
def test_one_of_many_threads_takes_the_turn(store: Sessions, now: datetime, before: bool) -> None:
    if before:
        with transaction(store) as session:
            marks.write(session, "tick", now - HOUR)
    together = Barrier(8)

    def ask(_: int) -> bool:
        together.wait()
        with transaction(store) as session:
            return marks.take_turn(session, "tick", now, timedelta(seconds=2))

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(ask, range(8))) == [False] * 7 + [True]


def test_a_turn_comes_once_a_period_and_for_each_name(store: Sessions, now: datetime) -> None:
    every, second = timedelta(seconds=2), timedelta(seconds=1)
    with transaction(store) as session:
        taken = [marks.take_turn(session, "tick", now + n * second, every) for n in range(6)]
        assert taken == [True, False, True, False, True, False]
        assert marks.take_turn(session, "other", now, every)


def test_a_mark_is_read_as_it_was_last_written(store: Sessions, now: datetime) -> None:
    with transaction(store) as session:
        assert marks.read(session, "canary") is None
        marks.write(session, "canary", now)
        marks.write(session, "canary", now + HOUR)
    with transaction(store) as session:
        assert marks.read(session, "canary") == now + HOUR


def test_a_later_answer_replaces_the_earlier(store: Sessions, family: int, now: datetime) -> None:
    coming = {"attending": "yes", "adults": 2, "children": 3, "needs": ["ride"]}
    for said in (coming, {"attending": "no"}):
        with transaction(store) as session:
            events.answer(session, family, "math-night@2026-12-08", said, now)
    with transaction(store) as session:
        events.answer(session, family, "other@2026-12-08", coming, now)
    with transaction(store) as session:
        rows = session.scalars(select(Rsvp).order_by(Rsvp.id)).all()
        assert [(r.attending, r.adults, r.children, r.needs) for r in rows] == [
            ("no", 0, 0, []),
            ("yes", 2, 3, ["ride"]),
        ]


def test_a_moment_without_a_zone_is_refused(store: Sessions) -> None:
    naive = datetime(2026, 12, 1)  # noqa: DTZ001 - that is what is refused
    with pytest.raises(StatementError, match="without a zone"), transaction(store) as session:
        marks.write(session, "canary", naive)


def test_a_block_that_raises_leaves_nothing_written(store: Sessions, now: datetime) -> None:
    def write_and_fail() -> None:
        with transaction(store) as session:
            marks.write(session, "canary", now)
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    with transaction(store) as session:
        assert marks.read(session, "canary") is None


def test_a_store_that_is_away_does_not_answer(store: Sessions, tmp_path: Any) -> None:
    assert answers(store)
    (tmp_path / "a-folder.db").mkdir()
    engine = open_engine(f"sqlite:///{tmp_path / 'a-folder.db'}")
    assert not answers(sessions(engine))
    engine.dispose()
