"""Events that schools enter: which are to come, how many places are left, which words count."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from bot.knowledge.event_names import EVERY, EventNames
from bot.knowledge.school_events import entered, key_on
from bot.store import events, families, rsvps
from bot.store.db import Session, Sessions, transaction
from bot.store.events import Event, EventSession, EventText
from tests.conftest import StandingClock

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def keep(session: Session, now: datetime, key: str = "book-fair", **values: Any) -> Event:
    """An event tomorrow, of an hour, called 'Book fair' and 'Feria del libro'."""
    usual = {"other_ways": ["way-phone"], "supports": {}, "created_at": now, "updated_at": now}
    event = Event(key=key, **{**usual, **values})
    session.add(event)
    session.flush()
    add_session(session, event, 1, now + DAY)
    source = {"title": "Book fair", "place": "Gym", "note": ""}
    spanish = {"title": "Feria del libro", "place": "", "note": ""}
    add_text(session, event, "en", source, now)
    add_text(session, event, "es", spanish, now, source_digest=events.digest(source, spanish))
    return event


def add_session(session: Session, event: Event, number: int, starts: datetime) -> None:
    times = {"starts_at": starts, "ends_at": starts + HOUR}
    session.add(EventSession(event_id=event.id, number=number, **times))
    session.flush()


def add_text(
    session: Session, event: Event, language: str, words: dict[str, str], now: datetime, **how: str
) -> None:
    session.add(EventText(event_id=event.id, language=language, at=now, **words, **how))
    session.flush()


def comes(session: Session, number: int, key: str, now: datetime, **said: Any) -> None:
    family = families.of_number(session, f"+1555555{number:04d}", now)
    rsvps.answer(session, family.id, key, {"attending": "yes", **said}, now)


@pytest.mark.parametrize(
    ("starts", "there"),
    [(-2 * DAY, False), (-HOUR, False), (-HOUR / 2, True), (DAY, True), (300 * DAY, False)],
)
def test_a_session_is_to_come_until_it_has_ended(
    store: Sessions, now: datetime, starts: timedelta, there: bool
) -> None:
    with transaction(store) as session:
        event = keep(session, now)
        one = events.sessions_of(session, [event.id])[event.id][0]
        one.starts_at, one.ends_at = now + starts, now + starts + HOUR
    with transaction(store) as session:
        assert bool(events.coming(session, now, now + 183 * DAY)) is there
        assert bool(events.every(session, now)) is (there or starts > DAY)


def test_a_key_and_a_uid_are_there_once(store: Sessions, now: datetime) -> None:
    with transaction(store) as session:
        keep(session, now, uid="a@calendar.example")
    for key, uid in (("book-fair", None), ("other", "a@calendar.example")):
        with pytest.raises(IntegrityError), transaction(store) as session:
            keep(session, now, key, uid=uid)


def test_several_sessions_on_one_day_have_keys_of_their_own(
    store: Sessions, now: datetime, clock: StandingClock
) -> None:
    zone = _zone()
    with transaction(store) as session:
        event = keep(session, now)
        add_session(session, event, 2, now + DAY + 2 * HOUR)
    found = entered(store, now, zone)
    assert [(one.id, one.name, f"{one.day}") for one in found] == [
        ("book-fair", "book-fair", "2026-12-02"),
        ("book-fair.2", "book-fair", "2026-12-02"),
    ]
    assert key_on("book-fair", 2, now + DAY, zone) == "book-fair.2@2026-12-02"


def test_places_are_counted_by_people_and_only_of_those_who_come(
    store: Sessions, now: datetime
) -> None:
    with transaction(store) as session:
        keep(session, now, capacity=10)
        key = "book-fair@2026-12-02"
        comes(session, 101, key, now, adults=2, children=3)
        comes(session, 102, key, now)  # told no number: one person at least
        comes(session, 103, key, now, attending="no")
        comes(session, 104, key, now, attending="maybe", adults=4)
        comes(session, 105, "book-fair@2026-12-03", now, adults=4)
    [one] = entered(store, now, _zone())
    assert one.left == 4


def test_without_a_capacity_nothing_is_counted(store: Sessions, now: datetime) -> None:
    with transaction(store) as session:
        keep(session, now)
        comes(session, 101, "book-fair@2026-12-02", now, adults=2)
    [one] = entered(store, now, _zone())
    assert one.left is None


def test_words_made_from_words_that_have_changed_are_not_said(
    store: Sessions, now: datetime
) -> None:
    with transaction(store) as session:
        event = keep(session, now)
        english = events.texts_of(session, [event.id])[event.id][0]
        english.place = "Library"  # the Spanish words say nothing of a place: they still hold
    [one] = entered(store, now, _zone())
    assert (one.title["es"], one.place) == ("Feria del libro", {"en": "Library"})
    with transaction(store) as session:
        english = events.texts_of(session, [event.id])[event.id][0]
        english.title = "Book swap"
    [one] = entered(store, now, _zone())
    assert one.title == {"en": "Book swap"}


def test_a_machines_words_count_as_a_machines_until_a_person_has_read_them() -> None:
    made = {"language": "es", "title": "Feria", "made_by": "machine:libretranslate"}
    assert EventText(**made, reviewed_by="").by_machine
    assert not EventText(**made, reviewed_by="Ms. Ortiz").by_machine
    assert not EventText(language="es", title="Feria", made_by="Ms. Ortiz").by_machine


def test_the_names_are_read_again_when_something_has_changed_and_not_sooner(
    store: Sessions, now: datetime, clock: StandingClock
) -> None:
    names = EventNames(store, clock)
    assert names() == {}
    with transaction(store) as session:
        keep(session, now)
    assert names() == {}  # it has just looked
    clock.passes(seconds=EVERY.total_seconds())
    found = names()
    assert found == {"book-fair": ["Book fair", "Feria del libro"]}
    clock.passes(seconds=EVERY.total_seconds())
    assert names() is found
    with transaction(store) as session:
        event = events.find(session, "book-fair")
        assert event is not None
        add_text(session, event, "so", {"title": "Buugaag"}, now)
        event.updated_at = clock()
    clock.passes(seconds=EVERY.total_seconds())
    assert names() == {"book-fair": ["Book fair", "Feria del libro", "Buugaag"]}
    clock.passes(days=2)
    assert names() == {}


def test_the_names_that_were_known_stay_while_the_store_is_away(
    store: Sessions, now: datetime, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = EventNames(store, clock)
    with transaction(store) as session:
        keep(session, now)
    found = names()
    monkeypatch.setattr(events, "stamp", _away)
    clock.passes(minutes=1)
    assert names() is found


def test_an_event_takes_its_sessions_and_words_with_it(store: Sessions, now: datetime) -> None:
    with transaction(store) as session:
        session.delete(keep(session, now))
    with transaction(store) as session:
        assert session.query(EventSession).count() == session.query(EventText).count() == 0


def test_answers_to_an_event_are_found_whichever_session_they_are_to(
    store: Sessions, now: datetime
) -> None:
    keys = ["book-fair@2026-12-02", "book-fair.2@2026-12-03", "book-fair-2@2026-12-02"]
    with transaction(store) as session:
        for number, key in enumerate(keys, 101):
            comes(session, number, key, now)
    with transaction(store) as session:
        assert sorted(rsvps.keys_like(session, "book-fair")) == sorted(keys[:2])
        assert list(rsvps.keys_like(session, "book_fair")) == []


def _zone() -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo("America/Chicago")


def _away(_session: Session) -> Any:
    from bot.store.db import StoreAway

    raise StoreAway("locked")
