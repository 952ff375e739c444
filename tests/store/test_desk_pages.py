"""Pages of events and of needs: all that may be seen, each once, in order."""

from __future__ import annotations

import random
from datetime import timedelta

from bot.store import events, families, need_board, needs
from bot.store.db import Sessions, transaction
from bot.store.events import Event, Leaf
from bot.store.need_board import Board
from bot.store.needs import Asking
from tests.conftest import StandingClock
from tests.console.people import family


def test_pages_of_events_lead_through_all_of_them_once(
    store: Sessions, clock: StandingClock
) -> None:
    random.seed(7)
    with transaction(store) as session:
        for number in range(30):
            one = Event(
                key=f"e{number}", school=random.choice(["lincoln", "oak-hill", ""]), supports={},
                other_ways=["way-phone"], created_at=clock(), updated_at=clock(),
            )  # fmt: skip
            session.add(one)
            session.flush()
            days = random.choice([2, 2, 3, 4])
            at = clock().replace(day=days)
            session.add(events.EventSession(event_id=one.id, number=1, starts_at=at, ends_at=at))
        session.flush()
        clock.passes(days=2, hours=1)
        for past in (False, True):
            seen: list[int] = []
            beyond = None
            while found := events.leaf(session, Leaf(["lincoln"], past, beyond, 4), clock()):
                seen += [event.id for event, _ in found]
                beyond = (found[-1][1], found[-1][0].id)
            whole = events.leaf(session, Leaf(["lincoln"], past, None, 100), clock())
            assert seen == [event.id for event, _ in whole]
            assert len(set(seen)) == len(seen) >= 3
            assert all(event.school != "oak-hill" for event, _ in whole)


def test_an_event_whose_time_is_being_sought_stands_among_those_to_come(
    store: Sessions, clock: StandingClock
) -> None:
    with transaction(store) as session:
        sought = Event(
            key="sought", school="", supports={}, other_ways=["way-phone"],
            created_at=clock(), updated_at=clock(),
        )  # fmt: skip
        session.add(sought)
        session.flush()
        assert [one.key for one, _ in events.leaf(session, Leaf(), clock())] == ["sought"]
        assert events.leaf(session, Leaf(past=True), clock()) == []


def test_needs_are_seen_by_whoever_may_see_the_family(
    store: Sessions, clock: StandingClock
) -> None:
    for number in range(9):
        school = "oak-hill" if number % 3 == 0 else "lincoln"
        found = family(store, clock, "so", school=school)
        with transaction(store) as session:
            one = families.find(session, found)
            assert one is not None
            due = clock() + timedelta(hours=number % 2)
            asking = Asking("fair@2026-12-10", clock() + timedelta(days=9), due, "so", 1, 1)
            needs.ask(session, one.id, asking, ["ride"], clock())
    clock.passes(minutes=30)
    with transaction(store) as session:
        seen: list[int] = []
        after = None
        while rows := need_board.page(session, Board(["lincoln"], after=after, most=4), clock()):
            seen += [need.id for need, _ in rows]
            after = (rows[-1][0].due_at, rows[-1][0].id)
        assert len(seen) == len(set(seen)) == 6
        assert need_board.waiting(session, ["lincoln"], clock()) == (6, 3, 0)
        assert need_board.waiting(session, None, clock())[0] == 9
        theirs = next(n for n, _ in need_board.page(session, Board(["oak-hill"]), clock()))
        assert need_board.one(session, theirs.id, ["lincoln"]) is None
        assert need_board.one(session, theirs.id, None) is not None
