"""The calendar: dated occurrences of a district's recurring events, and office hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from bot.knowledge.packs import Closure, Event, Office, Pack

FIRST_MONDAY = date(2024, 1, 1)
HORIZON = timedelta(days=62)


@dataclass(frozen=True)
class Occurrence:
    """One event on one day; `key` (`math-night@2026-12-08`) names it in the store and in menus."""

    event: Event
    day: date

    @property
    def key(self) -> str:
        return f"{self.event.id}@{self.day.isoformat()}"


def upcoming(packs: tuple[Pack, ...], now: datetime, zone: ZoneInfo) -> list[Occurrence]:
    """What has not yet ended, in the next two months, soonest first."""
    local = now.astimezone(zone)
    found = [
        Occurrence(event, day)
        for pack in packs
        for event in pack.events
        for day in _days(event, local.date())
        if datetime.combine(day, event.end, zone) > local
    ]
    return sorted(found, key=lambda o: (o.day, o.event.start, o.event.id))


def _days(event: Event, today: date) -> Iterator[date]:
    start = datetime.combine(today, time())
    # The rule counts from a fixed Monday, so that "every second week" does not follow the reader.
    rule = rrulestr(event.rrule, dtstart=datetime.combine(FIRST_MONDAY, time()))
    for moment in rule.between(start, start + HORIZON, inc=True):
        yield moment.date()


def occurrence(
    packs: tuple[Pack, ...], key: str, now: datetime, zone: ZoneInfo
) -> Occurrence | None:
    """The upcoming occurrence called `key`.

    A bare event id means its next one, `weekday:3` the next event on a Thursday (Monday is 0).
    """
    for found in upcoming(packs, now, zone):
        if key in (found.key, found.event.id, f"weekday:{found.day.weekday()}"):
            return found
    return None


def office(packs: tuple[Pack, ...]) -> Office:
    """The office that hand-offs go to: the nearest layer's."""
    for pack in packs:
        if pack.office:
            return pack.office
    raise LookupError("no pack names an office")


def open_at(place: Office, moment: datetime, zone: ZoneInfo) -> bool:
    """Whether somebody is in the office at this moment."""
    local = moment.astimezone(zone)
    return local.weekday() in place.days and place.opens <= local.time() < place.closes


def after_office_hours(place: Office, start: datetime, hours: float, zone: ZoneInfo) -> datetime:
    """The moment at which `hours` of office time have gone by since `start`."""
    left = timedelta(hours=hours)
    local = start.astimezone(zone)
    for _ in range(60):
        opens = datetime.combine(local.date(), place.opens, zone)
        closes = datetime.combine(local.date(), place.closes, zone)
        begin = max(local, opens)
        if local.weekday() in place.days and begin < closes:
            if begin + left <= closes:
                return begin + left
            left -= closes - begin
        local = datetime.combine(local.date() + timedelta(days=1), time(), zone)
    raise ValueError(f"{place.name} is never open")


def due(
    place: Office, priority: str, now: datetime, zone: ZoneInfo, on_call: bool = False
) -> datetime:
    """By when a person should have taken a hand-off of this priority.

    now: a quarter of an hour when somebody can be reached, else when the office opens;
    today: two office hours; routine: eight.
    """
    if priority == "now" and (on_call or open_at(place, now, zone)):
        return now + timedelta(minutes=15)
    hours = {"now": 0.25, "today": 2.0}.get(priority, 8.0)
    return after_office_hours(place, now, hours, zone)


WEEKEND = (5, 6)


@dataclass(frozen=True)
class Closed:
    """A day without school: the first of a break, and the break's title (a text id)."""

    day: date
    title: str


def closed_on(packs: tuple[Pack, ...], day: date) -> Closed | Literal["weekend"] | None:
    """Why there is no school on `day`; None when there is."""
    for pack in packs:
        for closure in pack.closures:
            for first in _first_days(closure, day - timedelta(days=closure.days - 1), day):
                return Closed(first, closure.title)
    return "weekend" if day.weekday() in WEEKEND else None


def next_closure(packs: tuple[Pack, ...], today: date) -> Closed | None:
    """The next days without school, from tomorrow on, within a year."""
    found = [
        Closed(first, closure.title)
        for pack in packs
        for closure in pack.closures
        for first in _first_days(closure, today + timedelta(days=1), today + timedelta(days=366))
    ]
    return min(found, key=lambda c: c.day, default=None)


def _first_days(closure: Closure, start: date, end: date) -> Iterator[date]:
    rule = rrulestr(closure.rrule, dtstart=datetime.combine(FIRST_MONDAY, time()))
    first, last = datetime.combine(start, time()), datetime.combine(end, time())
    for moment in rule.between(first, last, inc=True):
        yield moment.date()
