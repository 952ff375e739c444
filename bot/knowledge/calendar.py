"""The calendar: dated occurrences of the packs' and the schools' events, and office hours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from bot.knowledge.packs import Closure, Event, Office, Pack
from bot.knowledge.school_events import SchoolEvent, Words

FIRST_MONDAY = date(2024, 1, 1)
HORIZON = timedelta(days=62)


@dataclass(frozen=True)
class Occurrence:
    """One event on one day: of a pack's calendar, or a session that a school entered.

    `key` (`math-night@2026-12-08`) names it in the store and in menus; a further session of an
    event has its number in it (`book-fair.2@2026-12-08`).
    """

    event: Event | SchoolEvent
    day: date

    @property
    def key(self) -> str:
        return f"{self.event.id}@{self.day.isoformat()}"

    @property
    def left(self) -> int | None:
        """Places that are free, if they are counted."""
        return self.event.left if isinstance(self.event, SchoolEvent) else None

    @property
    def facts(self) -> dict[str, Any]:
        """What every text about it may name, as arguments of our texts."""
        return {
            "title": called(self.event.title),
            "day": {"date": self.day.isoformat()},
            "time": {"time": self.event.start.strftime("%H:%M")},
            "end": {"time": self.event.end.strftime("%H:%M")},
            "place": called(self.event.place),
        }

    @property
    def offers(self) -> list[str]:
        """What there is so that a family can come, as needs are called."""
        supports = self.event.supports
        there = {
            "childcare": bool(supports.childcare),
            "ride": supports.ride,
            "interpreter": bool(supports.interpreters),
            "dinner": supports.dinner,
        }
        return [name for name, is_there in there.items() if is_there]

    def is_called(self, name: str) -> bool:
        """Whether `name` is its key, its event's, or `weekday:` and its day (Monday is 0)."""
        event = self.event.name if isinstance(self.event, SchoolEvent) else self.event.id
        return name in (self.key, self.event.id, event, f"weekday:{self.day.weekday()}")


def called(name: str | Words) -> dict[str, Any]:
    """A title or place as an argument of our texts: a text of a pack's, or a school's own words."""
    return {"say": name} if isinstance(name, str) else {"named": dict(name)}


def upcoming(
    packs: tuple[Pack, ...],
    now: datetime,
    zone: ZoneInfo,
    entered: Iterable[SchoolEvent] = (),
) -> list[Occurrence]:
    """What has not yet ended and is not cancelled, soonest first.

    Of the packs' calendars that is two months, of what schools have `entered` all that is given.
    """
    local = now.astimezone(zone)
    found = [
        Occurrence(event, day)
        for pack in packs
        for event in pack.events
        for day in _days(event, local.date())
        if datetime.combine(day, event.end, zone) > local
    ]
    found += [Occurrence(event, event.day) for event in entered if not event.cancelled]
    return sorted(found, key=lambda o: (o.day, o.event.start, o.event.id))


def _days(event: Event, today: date) -> Iterator[date]:
    start = datetime.combine(today, time())
    # The rule counts from a fixed Monday, so that "every second week" does not follow the reader.
    rule = rrulestr(event.rrule, dtstart=datetime.combine(FIRST_MONDAY, time()))
    for moment in rule.between(start, start + HORIZON, inc=True):
        yield moment.date()


def occurrence(
    packs: tuple[Pack, ...],
    key: str,
    now: datetime,
    zone: ZoneInfo,
    entered: Iterable[SchoolEvent] = (),
) -> Occurrence | None:
    """The upcoming occurrence called `key`.

    A bare event id means its next one, `weekday:3` the next event on a Thursday (Monday is 0).
    """
    coming = upcoming(packs, now, zone, entered)
    return next((found for found in coming if found.is_called(key)), None)


def cancelled(key: str, entered: Iterable[SchoolEvent]) -> Occurrence | None:
    """The occurrence called `key` among those that were to come and are cancelled."""
    gone = (one for one in entered if one.cancelled)
    found = (
        Occurrence(one, one.day) for one in gone if key.partition("@")[0] in (one.id, one.name)
    )
    return next((one for one in found if "@" not in key or one.key == key), None)


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
    return closed_by([closure for pack in packs for closure in pack.closures], day)


def closed_by(closures: Iterable[Closure], day: date) -> Closed | Literal["weekend"] | None:
    """The same for these closures, the first of them that holds."""
    for closure in closures:
        for first in first_days(closure, day - timedelta(days=closure.days - 1), day):
            return Closed(first, closure.title)
    return "weekend" if day.weekday() in WEEKEND else None


def next_closure(packs: tuple[Pack, ...], today: date) -> Closed | None:
    """The next days without school, from tomorrow on, within a year."""
    found = [
        Closed(first, closure.title)
        for pack in packs
        for closure in pack.closures
        for first in first_days(closure, today + timedelta(days=1), today + timedelta(days=366))
    ]
    return min(found, key=lambda c: c.day, default=None)


def first_days(closure: Closure, start: date, end: date) -> Iterator[date]:
    """The days from `start` to `end` on which the closure begins."""
    rule = rrulestr(closure.rrule, dtstart=datetime.combine(FIRST_MONDAY, time()))
    first, last = datetime.combine(start, time()), datetime.combine(end, time())
    for moment in rule.between(first, last, inc=True):
        yield moment.date()
