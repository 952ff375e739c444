"""Needs: asked once for each thing, moved forward by one hand at a time, and never left behind."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Barrier

import pytest
from sqlalchemy import select, text

from bot.conversation.watch import tidy
from bot.store import families, forgetting, needs
from bot.store.db import Sessions, transaction
from bot.store.needs import BEFORE, KINDS, Asking, Need
from bot.store.retention import Terms

EVENT = "math-night@2026-12-08"
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def asking(now: datetime, **other: object) -> Asking:
    usual = Asking(EVENT, now + 7 * DAY, now + 2 * DAY, "es", adults=2, children=3)
    return replace(usual, **other)  # type: ignore[arg-type]


def ask(store: Sessions, family: int, now: datetime, *kinds: str, **other: object) -> None:
    with transaction(store) as session:
        needs.ask(session, family, asking(now, **other), kinds, now)


def rows(store: Sessions) -> dict[str, Need]:
    with transaction(store) as session:
        return {need.need: need for need in needs.every(session)}


def put(store: Sessions, kind: str, status: str, owner: str = "") -> int:
    """The need as if staff had brought it to this state."""
    with transaction(store) as session:
        row = next(need for need in needs.every(session) if need.need == kind)
        row.status, row.owner = status, owner
        return row.id


def test_what_a_family_asks_for_is_kept_whole(store: Sessions, family: int, now: datetime) -> None:
    ask(store, family, now, "ride", "interpreter", "ride")
    found = rows(store)
    assert found.keys() == {"ride", "interpreter"}
    ride = found["ride"]
    assert (ride.event, ride.language, ride.adults, ride.children) == (EVENT, "es", 2, 3)
    assert (ride.status, ride.owner, ride.due_at) == ("asked", "", now + 2 * DAY)


def test_a_need_that_nobody_knows_is_none(store: Sessions, family: int, now: datetime) -> None:
    ask(store, family, now, "a-house", "dinner")
    assert rows(store).keys() == {"dinner"}


def test_which_need_it_is_stands_in_no_column_in_plain(
    store: Sessions, family: int, now: datetime
) -> None:
    ask(store, family, now, "access")
    with transaction(store) as session:
        row = str(session.execute(text("SELECT * FROM needs")).mappings().one())
    assert EVENT in row
    assert "access" not in row


@pytest.mark.parametrize(
    ("status", "owner", "becomes", "owned"),
    [
        ("asked", "", "asked", ""),
        ("taken", "rivera", "taken", "rivera"),
        ("arranged", "rivera", "taken", "rivera"),
        ("arranged", "", "asked", ""),
        ("cannot", "rivera", "taken", "rivera"),
        ("released", "rivera", "asked", ""),
        ("over", "rivera", "asked", ""),
    ],
)
def test_who_asks_again_is_answered_again_by_whom_it_was_before(
    store: Sessions, family: int, now: datetime, status: str, owner: str, becomes: str, owned: str
) -> None:
    ask(store, family, now, "ride")
    first = put(store, "ride", status, owner)
    ask(store, family, now, "ride", due_at=now + 3 * DAY, children=4)
    row = rows(store)["ride"]
    assert row.id == first
    assert (row.status, row.owner, row.children) == (becomes, owned, 4)
    assert row.due_at == now + 3 * DAY, "the family has heard a new time"
    assert (row.told_at, row.alerted_at) == (None, None)


def test_who_does_not_say_how_many_come_has_said_it_before(
    store: Sessions, family: int, now: datetime
) -> None:
    ask(store, family, now, "ride")
    ask(store, family, now, "ride", "dinner", adults=None, children=None)
    assert (rows(store)["ride"].adults, rows(store)["dinner"].adults) == (2, 0)
    with transaction(store) as session:
        needs.recount(session, family, EVENT, 1, 5)
    assert [(n.adults, n.children) for n in rows(store).values()] == [(1, 5), (1, 5)]


def test_only_what_is_named_is_released_and_only_of_that_event_and_family(
    store: Sessions, family: int, now: datetime
) -> None:
    ask(store, family, now, "ride", "dinner")
    ask(store, family, now, "ride", event="book-fair@2026-12-09")
    with transaction(store) as session:
        other = families.of_number(session, "+15555550102", now).id
    ask(store, other, now, "ride")
    with transaction(store) as session:
        needs.release(session, family, EVENT, {"ride", "access"}, now)
    with transaction(store) as session:
        found = {(n.family_id, n.event, n.need): n.status for n in needs.every(session)}
    released = [key for key, status in found.items() if status == "released"]
    assert released == [(family, EVENT, "ride")]
    assert len(found) == 4


@pytest.mark.parametrize("target", sorted(BEFORE))
@pytest.mark.parametrize("status", sorted(BEFORE))
def test_a_step_is_taken_from_where_it_may_be_and_else_changes_nothing(
    store: Sessions, family: int, now: datetime, status: str, target: str
) -> None:
    ask(store, family, now, "ride")
    number = put(store, "ride", status, "rivera")
    with transaction(store) as session:
        moved = needs.step(session, number, target, now + HOUR, owner="nguyen")
        assert moved is (status in BEFORE[target])
    row = rows(store)["ride"]
    expected = (target, "nguyen", now + HOUR) if moved else (status, "rivera", now)
    assert (row.status, row.owner, row.updated_at) == expected


def test_of_many_who_take_the_same_need_at_once_one_has_it(
    store: Sessions, family: int, now: datetime
) -> None:
    ask(store, family, now, "ride")
    number, together = rows(store)["ride"].id, Barrier(6)

    def take(place: int) -> bool:
        together.wait()
        with transaction(store) as session:
            return needs.step(session, number, "taken", now, owner=f"person {place}")

    with ThreadPoolExecutor(6) as pool:
        won = list(pool.map(take, range(6)))
    assert sorted(won) == [False] * 5 + [True]
    assert rows(store)["ride"].owner == f"person {won.index(True)}"


def test_the_list_holds_what_waits_and_what_somebody_need_not_arrange_any_more(
    store: Sessions, family: int, now: datetime
) -> None:
    ask(store, family, now, *KINDS)
    for kind, status, owner in (
        ("childcare", "asked", ""),
        ("ride", "taken", "rivera"),
        ("interpreter", "arranged", "rivera"),
        ("dinner", "released", "rivera"),
        ("access", "released", ""),
        ("other", "cannot", "rivera"),
    ):
        put(store, kind, status, owner)
    with transaction(store) as session:
        assert {n.need for n in needs.to_do(session, now)} == {"childcare", "ride", "dinner"}
        assert needs.to_do(session, now, "book-fair@2026-12-09") == []
        assert {n.need for n in needs.to_do(session, now + 8 * DAY)} == {"childcare", "ride"}
        standing = {n.need for n in needs.standing(session, EVENT)}
        assert standing == {"childcare", "ride", "interpreter"}


@pytest.mark.parametrize(
    ("status", "due", "starts", "alerted"),
    [
        ("asked", -1, 24 * 7, True),
        ("taken", -1, 24 * 7, True),
        ("arranged", -1, 24 * 7, False),
        ("cannot", -1, 24 * 7, False),
        ("released", -1, 24 * 7, False),
        ("asked", 0, 24 * 7, True),
        ("asked", 1, 24 * 7, False),
        ("asked", 1, 48, True),
        ("asked", 1, 49, False),
        ("asked", -1, -1, False),  # it has begun: nothing can be done any more
    ],
)
def test_staff_are_alerted_once_of_what_is_due_or_near(
    store: Sessions, family: int, now: datetime, status: str, due: int, starts: int, alerted: bool
) -> None:
    ask(store, family, now, "ride", due_at=now + due * HOUR, starts_at=now + starts * HOUR)
    put(store, "ride", status)
    with transaction(store) as session:
        assert needs.take_unmet(session, now, 48 * HOUR) == ([EVENT] if alerted else [])
    with transaction(store) as session:
        assert needs.take_unmet(session, now, 48 * HOUR) == []


def test_after_the_day_what_is_left_is_over_and_what_had_ended_stays_as_it_was(
    store: Sessions, family: int, now: datetime
) -> None:
    ask(store, family, now, "ride", "dinner", "access", starts_at=now)
    put(store, "dinner", "taken", "rivera")
    put(store, "access", "arranged", "rivera")
    with transaction(store) as session:
        assert needs.end_those_before(session, now, now) == 0
        assert needs.end_those_before(session, now + HOUR, now + HOUR) == 2
        assert needs.end_those_before(session, now + HOUR, now + HOUR) == 0
    states = {kind: row.status for kind, row in rows(store).items()}
    assert states == {"ride": "over", "dinner": "over", "access": "arranged"}


def test_needs_go_a_month_after_the_event(store: Sessions, family: int, now: datetime) -> None:
    for days in (-3, 29, 31):
        day = (now - days * DAY).date().isoformat()
        ask(store, family, now, "ride", event=f"night-{days}@{day}")
    tidy(store, now, Terms(timedelta(days=100)))
    with transaction(store) as session:
        assert {n.event.partition("@")[0] for n in needs.every(session)} == {"night--3", "night-29"}


@pytest.mark.parametrize("stopped", [False, True])
def test_a_family_that_is_forgotten_leaves_no_need(
    store: Sessions, family: int, now: datetime, stopped: bool
) -> None:
    ask(store, family, now, "ride")
    with transaction(store) as session:
        row = session.get_one(families.Family, family)
        row.opted_out_at = now if stopped else None
        assert forgetting.forget_now(session, row.number, now)
    with transaction(store) as session:
        assert session.scalars(select(Need)).all() == []
