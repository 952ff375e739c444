"""Names are found and days are counted alike on both stores."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot.conversation import findable
from bot.reporting import daily
from bot.store import consents, cursors, families, figures, finding, needs
from bot.store.broadcasts import Broadcast
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from bot.store.figures import BY_DAY, BY_LANGUAGE, CountedDay, Figure
from bot.store.finding import Wanted
from bot.store.handoffs import Handoff
from bot.store.messages import Message
from bot.store.name_tokens import NameToken
from bot.store.needs import Asking
from bot.store.recipients import Recipient
from bot.store.rosters import Guardian, Guardianship, Student
from tests.console.households import household, wrote

ZONE = ZoneInfo("America/Chicago")
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TODAY = "2026-12-01"


def count_all(store: Sessions, now: datetime) -> list[str]:
    """The days that are counted until nothing is left to count."""
    days = []
    while day := daily.catch_up(store, ZONE, now, lambda: None):
        days.append(day)
    return days


def sums(
    store: Sessions, about: str, school: str = "", by: str = BY_LANGUAGE
) -> dict[tuple[str, str], int]:
    with transaction(store) as session:
        return figures.sums(session, about, school, ("2026-11-01", TODAY), by)


def found(store: Sessions, *tokens: str) -> list[int]:
    with transaction(store) as session:
        return [of for of, _ in finding.people(session, Wanted(tokens=tokens), None, 0, 50)]


# -- names


def test_a_roster_that_was_there_before_is_gone_over_in_chunks_and_again_the_next_day(
    store: Sessions, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findable, "AT_ONCE", 2)
    people = [household(store, now, names=[f"Ruqiya {place}"])[1][0] for place in range(5)]
    with transaction(store) as session:
        session.query(NameToken).delete()
    assert found(store, "ruq") == []
    assert [findable.go_over(store, now) for _ in range(4)] == [2, 2, 1, 0]
    assert found(store, "ruq") == people[::-1]
    with transaction(store) as session:
        session.get_one(Guardian, people[0]).name = "Sahra"
    assert findable.go_over(store, now + HOUR) == 0
    assert findable.go_over(store, now + DAY) == 2
    assert found(store, "ruq") == people[:0:-1]
    assert found(store, "sah") == people[:1]


def test_a_pass_that_was_killed_goes_on_where_it_was(
    store: Sessions, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findable, "AT_ONCE", 2)
    people = [household(store, now, names=[f"Ruqiya {place}"])[1][0] for place in range(4)]
    findable.go_over(store, now)
    with transaction(store) as session:
        assert cursors.read(session, findable.WORK) == people[1]


def test_no_name_stands_in_the_table_and_none_is_left_when_somebody_goes(
    store: Sessions, now: datetime
) -> None:
    _, (person,) = household(
        store, now, names=["Amina Cali"], children=[("Yusuf Cali", "lincoln", "3")]
    )
    with transaction(store) as session:
        kept = session.connection().exec_driver_sql("SELECT token FROM name_tokens").scalars().all()
        assert kept
        assert all(len(one) == 16 and not {"ami", "amina"} & {one} for one in kept)
        child = session.scalars(select(Student)).one()
        session.query(Guardianship).delete()
        session.delete(child)
    with transaction(store) as session:
        findable.index(session, [person])
    assert found(store, "yus") == []
    assert found(store, "cali", "ami") == [person]
    with transaction(store) as session:
        session.delete(session.get_one(Guardian, person))
    with transaction(store) as session:
        assert session.scalar(select(func.count()).select_from(NameToken)) == 0


def test_a_filter_of_many_and_one_of_few_find_the_same(
    store: Sessions, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in range(6):
        child = [(f"Kid {place}", "lincoln" if place % 2 else "roosevelt", "3")]
        one, _ = household(store, now, f"+1555555010{place}", names=["N N"], children=child)
        wrote(store, one, now)

    def look() -> list[list[int]]:
        wanted = [Wanted(school="lincoln"), Wanted(grade="3"), Wanted(since=1, school="lincoln")]
        with transaction(store) as session:
            return [list(finding.numbers(session, one, ["lincoln"], 0, 50)) for one in wanted]

    few = look()
    monkeypatch.setattr(finding, "FEW", 0)
    assert look() == few
    assert [len(one) for one in few] == [3, 3, 3]


# -- days


def test_a_day_is_counted_by_language_and_school_and_once_for_the_district(
    store: Sessions, now: datetime
) -> None:
    both = [("A", "lincoln", "3"), ("B", "roosevelt", "7")]
    one, _ = household(store, now, "+15555550101", names=["Amina"], children=both)
    asked = {"intents": [{"name": "services_food"}, {"name": "events_rsvp"}]}
    for _ in range(2):
        came = wrote(store, one, now, trace=asked, text="w")
    wrote(store, one, now + 4 * timedelta(seconds=1), direction="out", status="delivered",
          reply_to=came, language="so")  # fmt: skip
    wrote(store, one, now + 3 * HOUR, direction="out", status="sent", from_person=True)
    wrote(store, one, now, direction="in", via="canary")
    with transaction(store) as session:
        session.add(Handoff(
            family_id=one, reason="person", priority="routine", due_at=now, created_at=now,
            claimed_at=now + HOUR,
        ))  # fmt: skip
        consents.record(session, session.get_one(Family, one), "opt_out", "keyword", None, now)
        asking = Asking("math-night@2026-12-03", now + 2 * DAY, now + HOUR, "so")
        needs.ask(session, one, asking, ["ride", "dinner"], now)
        ride, dinner = needs.of_family(session, one)
        needs.step(session, ride.id, "arranged", now, told_at=now)
        needs.step(session, dinner.id, "cannot", now, told_at=now + 2 * HOUR)
        session.add(Broadcast(
            key="b", topic="events", audience={}, status="done", expires_at=now, starts_at=now,
            created_at=now, updated_at=now,
        ))  # fmt: skip
        session.flush()
        session.add(Recipient(
            broadcast_id=1, family_id=one, language="so", form="text", zone="x",
            status="listed", updated_at=now,
        ))  # fmt: skip
    assert count_all(store, now + 4 * HOUR) == [TODAY]
    for school in ("", "lincoln", "roosevelt"):
        assert sums(store, "received", school) == {("so", "all"): 2}
    assert sums(store, "sent") == {("so", "delivered"): 1, ("so", "sent"): 1}
    assert sums(store, "topic") == {("so", "services_food"): 1, ("so", "events_rsvp"): 1}
    assert sums(store, "bot_answer") == {("so", "5"): 1}
    assert sums(store, "handoff") == {("so", "person"): 1}
    assert sums(store, "person_claim") == {("so", "3600"): 1}
    assert sums(store, "person_answer") == {("so", "10800"): 1}
    assert sums(store, "need") == {("so", "arranged_in_time"): 1, ("so", "cannot_late"): 1}
    assert sums(store, "reach") == {("so", "person"): 1}
    assert sums(store, "growth", by=BY_DAY) == {("2026-12", "new"): 1, ("2026-12", "opt_out"): 1}


def test_counting_again_changes_nothing_and_follows_what_moves(
    store: Sessions, now: datetime, family: int, add: Any
) -> None:
    sent = add(direction="out", status="sent")
    count_all(store, now)
    count_all(store, now + HOUR)
    assert sums(store, "sent") == {("", "sent"): 1}
    with transaction(store) as session:
        session.get_one(Message, sent).status = "delivered"
    assert count_all(store, now + 2 * HOUR) == [TODAY]
    assert sums(store, "sent") == {("", "delivered"): 1}
    assert count_all(store, now + 2 * HOUR + timedelta(minutes=1)) == []


def test_a_long_history_is_caught_up_with_a_day_at_a_time(
    store: Sessions, now: datetime, family: int, add: Any
) -> None:
    for back in range(20, -1, -1):
        add(created_at=now - back * DAY, updated_at=now)
    with transaction(store) as session:
        session.get_one(Family, family).created_at = now - 20 * DAY
    days = count_all(store, now)
    assert len(days) == 21
    assert days == sorted(days)
    assert sum(sums(store, "received").values()) == 21
    with transaction(store) as session:
        first = figures.first_message(session, "2026-11-30")
        ids = session.scalars(select(Message.id).order_by(Message.id)).all()
    assert first == ids[-2]


def test_a_message_that_waited_on_the_disk_counts_on_its_own_day(
    store: Sessions, now: datetime, family: int, add: Any
) -> None:
    midnight = datetime(2026, 12, 1, tzinfo=ZONE)
    for at in (midnight - HOUR, midnight + HOUR, midnight - timedelta(minutes=1)):
        add(created_at=at, updated_at=at)
    count_all(store, now)
    with transaction(store) as session:
        found = session.execute(
            select(Figure.day, Figure.many).where(Figure.about == "received").order_by(Figure.day)
        ).all()
    assert [tuple(row) for row in found] == [("2026-11-30", 2), (TODAY, 1)]


def test_figures_stay_when_their_rows_are_past_their_term(
    store: Sessions, now: datetime, family: int, add: Any
) -> None:
    add(created_at=now - 6 * DAY)
    count_all(store, now)
    with transaction(store) as session:
        session.query(Message).delete()
    count_all(store, now + 2 * HOUR)
    assert sum(sums(store, "received").values()) == 1


def test_nobody_counts_while_somebody_does(store: Sessions, now: datetime, add: Any) -> None:
    add()
    inner: list[str] = []

    def meanwhile() -> None:
        inner.append(daily.catch_up(store, ZONE, now))

    with transaction(store) as session:
        family = families.find(session, "+15555550101")
        assert family
        session.add_all([
            Message(
                family_id=family.id, direction="in", via="twilio", channel="sms",
                status="handled", created_at=now, updated_at=now,
            )
            for _ in range(1_100)
        ])  # fmt: skip
    assert daily.catch_up(store, ZONE, now, meanwhile) == TODAY
    assert inner
    assert set(inner) == {""}
    with transaction(store) as session:
        assert session.get(CountedDay, TODAY)
    assert sum(sums(store, "received").values()) == 1_101


def test_an_empty_store_has_nothing_to_count(store: Sessions, now: datetime) -> None:
    assert count_all(store, now) == []
