"""The calendar: what is coming, in the district's own time, and by when a person answers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.knowledge.calendar import (
    after_office_hours,
    cancelled,
    due,
    occurrence,
    office,
    open_at,
    upcoming,
)
from bot.knowledge.packs import Event, Office, Pack, load
from bot.knowledge.school_events import SchoolEvent

CHICAGO = ZoneInfo("America/Chicago")
OFFICE = Office(name="o", phone="555-0142", opens=time(8), closes=time(16), languages=("en",))


def event(**values: Any) -> Event:
    usual = {
        "id": "e", "title": "t", "rrule": "FREQ=WEEKLY;BYDAY=TH", "start": "18:00",
        "end": "19:30", "place": "p", "other_ways": ["w"],
    }  # fmt: skip
    return Event.model_validate({**usual, **values})


def known(*events: Event) -> tuple[Pack, ...]:
    return (Pack.model_validate({"pack": "p", "layer": "district", "name": "n", "events": events}),)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHICAGO).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-12-01T12:00", "2026-12-03"),
        ("2026-12-03T17:59", "2026-12-03"),
        ("2026-12-03T19:29", "2026-12-03"),
        ("2026-12-03T19:30", "2026-12-10"),
        ("2026-12-03T23:59", "2026-12-10"),
        ("2026-12-31T12:00", "2026-12-31"),
        ("2028-02-28T12:00", "2028-03-02"),
    ],
)
def test_an_event_is_coming_until_it_has_ended(now: str, first: str) -> None:
    found = upcoming(known(event()), local(now), CHICAGO)
    assert found[0].day.isoformat() == first
    assert found[0].key == f"e@{first}"


def test_what_is_coming_is_sorted_and_ends_after_two_months() -> None:
    found = upcoming(
        known(
            event(id="late", start="20:00", end="21:00"),
            event(id="early"),
            event(id="other", rrule="FREQ=MONTHLY;BYDAY=2TU"),
        ),
        local("2026-12-01T12:00"),
        CHICAGO,
    )
    moments = [(o.day, o.event.start) for o in found]
    assert moments == sorted(moments)
    assert [o.event.id for o in found[:2]] == ["early", "late"]
    assert found[-1].day <= date(2026, 12, 1) + timedelta(days=62)


def test_every_second_week_does_not_follow_the_reader() -> None:
    every = known(event(rrule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"))
    seen = {
        upcoming(every, local("2026-12-01T12:00") + timedelta(days=n), CHICAGO)[0].day
        for n in range(28)
    }
    days = sorted(seen)
    gaps = {(b - a).days for a, b in pairwise(days)}
    assert gaps == {14}


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("e@2026-12-03", "e@2026-12-03"),
        ("e@2026-12-10", "e@2026-12-10"),
        ("e", "e@2026-12-03"),
        ("e@2026-12-04", None),
        ("e@2026-11-26", None),
        ("", None),
        ("E", None),
    ],
)
def test_an_occurrence_is_found_by_its_key_or_as_the_next_one(key: str, found: str | None) -> None:
    got = occurrence(known(event()), key, local("2026-12-01T12:00"), CHICAGO)
    assert (got.key if got else None) == found


def entered(id_: str, day: str = "2026-12-03", **values: Any) -> SchoolEvent:
    usual = {
        "title": {"en": "Fair"}, "place": {"en": "Gym"}, "note": {}, "other_ways": ("w",),
        "start": time(17), "end": time(18),
    }  # fmt: skip
    return SchoolEvent(id=id_, day=date.fromisoformat(day), **{**usual, **values})


def test_what_schools_enter_stands_between_what_the_packs_know() -> None:
    now = local("2026-12-01T12:00")
    entries = (entered("fair", "2026-12-10"), entered("fair.2"), entered("off", cancelled=True))
    found = upcoming(known(event()), now, CHICAGO, entries)
    assert [o.key for o in found[:4]] == [
        "fair.2@2026-12-03",
        "e@2026-12-03",
        "fair@2026-12-10",
        "e@2026-12-10",
    ]
    assert "off" not in {o.event.id for o in found}


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("fair", "fair.2@2026-12-02"),  # its next session, whichever that is
        ("fair.2", "fair.2@2026-12-02"),
        ("fair@2026-12-10", "fair@2026-12-10"),
        ("fair.2@2026-12-10", None),
        ("fair.3", None),
        ("off", None),
        ("weekday:2", "fair.2@2026-12-02"),
        ("e", "e@2026-12-03"),
    ],
)
def test_a_session_that_a_school_entered_is_found_like_any_other(
    key: str, found: str | None
) -> None:
    entries = (
        entered("fair", "2026-12-10"),
        entered("fair.2", "2026-12-02"),
        entered("off", cancelled=True),
    )
    got = occurrence(known(event()), key, local("2026-12-01T12:00"), CHICAGO, entries)
    assert (got.key if got else None) == found


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("off", "off@2026-12-03"),
        ("off@2026-12-03", "off@2026-12-03"),
        ("off@2026-12-04", None),
        ("off.2@2026-12-04", "off.2@2026-12-04"),
        ("fair", None),
        ("", None),
    ],
)
def test_what_is_cancelled_is_found_only_as_that(key: str, found: str | None) -> None:
    entries = (
        entered("fair"),
        entered("off", cancelled=True),
        entered("off.2", "2026-12-04", cancelled=True),
    )
    got = cancelled(key, entries)
    assert (got.key if got else None) == found


def test_the_example_district_never_runs_dry() -> None:
    packs = load(("example-district",))
    for week in range(0, 200, 5):
        assert len(upcoming(packs, local("2026-12-01T12:00") + timedelta(weeks=week), CHICAGO)) >= 3


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-12-01T08:00", True),
        ("2026-12-01T15:59", True),
        ("2026-12-01T16:00", False),
        ("2026-12-01T07:59", False),
        ("2026-12-05T12:00", False),
    ],
)
def test_somebody_is_in_the_office_in_its_hours(moment: str, is_open: bool) -> None:
    assert open_at(OFFICE, local(moment), CHICAGO) is is_open


@pytest.mark.parametrize(
    ("priority", "now", "by"),
    [
        ("now", "2026-12-01T12:00", "2026-12-01T12:15"),
        ("now", "2026-12-01T20:00", "2026-12-02T08:15"),
        ("now", "2026-12-04T20:00", "2026-12-07T08:15"),
        ("now", "2026-12-01T15:55", "2026-12-01T16:10"),
        ("today", "2026-12-01T12:00", "2026-12-01T14:00"),
        ("today", "2026-12-01T15:00", "2026-12-02T09:00"),
        ("today", "2026-12-04T15:00", "2026-12-07T09:00"),
        ("routine", "2026-12-01T08:00", "2026-12-01T16:00"),
        ("routine", "2026-12-01T12:00", "2026-12-02T12:00"),
        ("routine", "2026-12-05T12:00", "2026-12-07T16:00"),
        ("today", "2026-03-06T15:00", "2026-03-09T09:00"),  # the clocks change in between
        ("routine", "2026-10-30T12:00", "2026-11-02T12:00"),
    ],
)
def test_a_person_answers_within_office_hours(priority: str, now: str, by: str) -> None:
    assert due(OFFICE, priority, local(now), CHICAGO) == local(by)


def test_somebody_on_call_is_there_at_night_for_what_cannot_wait() -> None:
    night = local("2026-12-01T23:00")
    assert due(OFFICE, "now", night, CHICAGO, on_call=True) == night + timedelta(minutes=15)
    assert due(OFFICE, "routine", night, CHICAGO, on_call=True) == local("2026-12-02T16:00")


def test_an_office_that_never_opens_is_a_fault_and_no_endless_search() -> None:
    closed = OFFICE.model_copy(update={"days": ()})
    with pytest.raises(ValueError, match="never open"):
        after_office_hours(closed, local("2026-12-01T12:00"), 1, CHICAGO)


def test_without_an_office_there_is_nobody_to_name() -> None:
    with pytest.raises(LookupError):
        office(known(event()))
