"""Lists of whoever works for some schools: in order, page by page, all of theirs and no more."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.language.names import asked
from bot.store import finding, households, inbox
from bot.store.db import Session, Sessions, transaction
from bot.store.families import Family
from bot.store.finding import Wanted
from bot.store.handoffs import Handoff
from bot.store.inbox import Seen
from bot.store.rosters import Student
from tests.console.households import household

SOME = (["lincoln"], ["lincoln", "roosevelt"], ["lincoln", "north", "south", "east"])
"""Schools whose families are looked up first, and so many that each family is asked."""
AT = (["lincoln"], ["washington"], [], ["washington", "lincoln"], [""], ["roosevelt"])


@pytest.fixture
def district(store: Sessions, now: datetime) -> list[int]:
    """Families of every kind, in turn; of the first twelve it is noted whether they are at a
    school, and since then a child of some has left and some have come to one."""
    made = []
    for place in range(18):
        children = [(f"Liban {place} {name}", name, "3") for name in AT[place % len(AT)]]
        number = f"+155555502{place:02d}"
        made.append(household(store, now, number, names=["Hodan Cali"], children=children)[0])
        if place == 11:
            with transaction(store) as session:
                households.look_for_schools(session, select(Family.id))
    with transaction(store) as session:
        _has(session, "Liban 0 lincoln").gone_at = now
        _has(session, "Liban 6 lincoln").school = "washington"
        _has(session, "Liban 7 washington").school = "lincoln"
        _has(session, "Liban 4 ").school = "roosevelt"
    return made


def _has(session: Session, child: str) -> Student:
    return next(one for one in session.scalars(select(Student)) if one.name == child)


def to_be_seen(session: Session, schools: Sequence[str], made: Sequence[int]) -> list[int]:
    """Those that may be seen, each asked for by itself; but for one that left every school since
    that was noted."""
    return [one for one in made if finding.is_for(session, one, schools) and one != made[0]]


@pytest.mark.parametrize("schools", SOME, ids=len)
def test_families_follow_one_another_whatever_lets_them_be_seen(
    store: Sessions, district: list[int], schools: list[str]
) -> None:
    with transaction(store) as session:
        pages, before = [], 0
        while some := finding.numbers(session, Wanted(), schools, before, 2):
            pages.append(some)
            before = some[-1]
        assert list(itertools.chain(*pages)) == to_be_seen(session, schools, district)[::-1]
        assert all(len(some) == 2 for some in pages[:-1])


@pytest.mark.parametrize("queue", ["all", "done"])
@pytest.mark.parametrize("schools", SOME, ids=len)
def test_a_queue_keeps_its_order_whatever_lets_a_family_be_seen(
    store: Sessions, now: datetime, district: list[int], schools: list[str], queue: str
) -> None:
    with transaction(store) as session:
        for place, one in enumerate(district):
            at = now + timedelta(minutes=place * 7 % 18)
            done = queue == "done"
            session.add(Handoff(
                family_id=one, reason="person", priority="routine" if place % 3 else "now",
                status="done" if done else "queued", done_at=at if done else None,
                due_at=at, created_at=now,
            ))  # fmt: skip
    with transaction(store) as session:
        few = households.few_at(session, schools)
        rows, after = [], ()
        while True:
            seen = Seen(1, now, schools, few, after=after)
            some = inbox.page(session, queue, seen, 2)
            rows += some[:2]
            if len(some) <= 2:
                break
            after = inbox.key_of(rows[-1][0], queue)
        keys = [inbox.key_of(handoff, queue) for handoff, _ in rows]
        assert keys == sorted(keys, reverse=queue == "done")
        theirs = to_be_seen(session, schools, district)
        assert sorted(family.id for _, family in rows) == theirs
        danger = [family.id for _, family in inbox.in_danger(session, Seen(1, now, schools, few))]
        waits = queue == "all"
        pressing = [h.family_id for h, _ in rows if h.priority == "now" and waits]
        assert danger == pressing
        counted = inbox.counts(session, Seen(1, now, schools, few))
        assert counted["all"] == (len(theirs) if waits else 0)


def test_a_queue_is_the_same_where_a_schools_families_were_not_looked_up(
    store: Sessions, now: datetime, district: list[int]
) -> None:
    with transaction(store) as session:
        session.add_all(
            Handoff(family_id=one, reason="person", priority="routine", due_at=now, created_at=now)
            for one in district
        )
    with transaction(store) as session:
        few = households.few_at(session, ["lincoln"])
        assert few
        both = [Seen(1, now, ["lincoln"], one) for one in (few, None)]
        looked_up, asked_each = [inbox.page(session, "all", seen) for seen in both]
        assert [h.id for h, _ in looked_up] == [h.id for h, _ in asked_each]
        counts = [inbox.counts(session, seen) for seen in both]
        assert counts[0] == counts[1]
        assert households.few_at(session, SOME[2]) is None


@pytest.mark.parametrize("name", ["hod", "hodan cal", "liban", "roos"])
def test_by_name_at_one_school_those_of_the_name_are_found_who_are_at_it(
    store: Sessions, district: list[int], name: str
) -> None:
    with transaction(store) as session:
        everybody = finding.people(session, Wanted(tokens=asked(name)), None, 0, 50)
        at_it = finding.people(session, Wanted(school="roosevelt"), None, 0, 50)
        wanted, found, before = Wanted(tokens=asked(name), school="roosevelt"), [], 0
        while some := finding.people(session, wanted, None, before, 2):
            found += some
            before = some[-1][0]
        assert found == [one for one in everybody if one in at_it]
        assert len(at_it) == 4
