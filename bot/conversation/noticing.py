"""The calendar of rights: what is due at a school that has switched it on becomes a broadcast.

A notice is one broadcast a school and school year, known by its key, and nobody is a recipient of
the same notice twice in a year: however many processes work at it, or are killed at it, each finds
what the others have done.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot import log
from bot.conversation import planning
from bot.conversation.matters import NOTICE
from bot.conversation.planning import Rules
from bot.conversation.turn import Tools
from bot.knowledge.notice import Notice
from bot.knowledge.notices import days_of, key_of, notices, once_of, said_by
from bot.knowledge.search import Found
from bot.knowledge.year import A_DAY, SchoolYear, school_year_of
from bot.store import broadcasts, calendar_schools, marks, rosters
from bot.store.audience import Audience
from bot.store.broadcasts import Broadcast
from bot.store.calendar_schools import CalendarSchool
from bot.store.db import Session, Sessions, transaction

TOPIC = "news"
"""Who has chosen to get only events, or only what is urgent, gets no notices."""
EVERY = timedelta(minutes=5)
"""Between two looks at what is due."""
TELLING = timedelta(days=1)
"""Between two lines in the log about a notice that is held."""

logger = log.get("noticing")


@dataclass(frozen=True)
class Noticing:
    """What the calendar of rights is kept with."""

    store: Sessions
    tools: Tools
    rules: Rules
    a_month: int
    """Notices that reach a family in a month at the most, unless its school says otherwise."""

    def zone_of(self, school: str) -> ZoneInfo:
        """The time zone by which a school's days begin and end."""
        return ZoneInfo(self.rules.zones.get(school, self.rules.zone))


@dataclass(frozen=True)
class Standing:
    """One notice at one school in one school year, and where it stands.

    `state` is coming, nobody (no child in its grades), held (what it says is past its review date
    and may not be told), due, skipped (its days went by while the calendar was on), before (they
    went by earlier), or that of its broadcast: draft, running, paused, stopped, done.
    """

    notice: Notice
    year: SchoolYear
    first: date
    last: date
    key: str
    said: Found | None
    state: str


def is_due(store: Sessions, now: datetime) -> bool:
    """Whether somebody should look at what is due: True for one caller in `EVERY`."""
    with transaction(store) as session:
        if not calendar_schools.switched_on(session):
            return False
        return marks.take_turn(session, "calendar", now, EVERY)


def begin_due(of: Noticing) -> int:
    """Makes and starts what is due and has not been; how many broadcasts began."""
    now, begun, held = of.tools.clock(), 0, set[str]()
    with transaction(of.store) as session:
        rows = calendar_schools.switched_on(session)
    for row in rows:
        today = now.astimezone(of.zone_of(row.school)).date()
        for one in standings(of, row, now):
            if one.state in ("due", "draft"):
                begun += _begin(of, row, one, now)
            elif one.state == "held" and one.first <= today:
                held.add(one.notice.id)
    if held:
        _tell_of(of, sorted(held), now)
    return begun


def standings(of: Noticing, row: CalendarSchool, now: datetime) -> list[Standing]:
    """Where every notice of a school stands in the school year that it is now."""
    zone = of.zone_of(row.school)
    today = now.astimezone(zone).date()
    year = school_year_of(of.tools.packs, today)
    if year is None:
        return []
    on_since = row.on_since.astimezone(zone).date()
    with transaction(of.store) as session:
        made = broadcasts.told_once(session, now - timedelta(days=400))
        known = {one.key: one.status for one in made}
        return list(_standings(session, of, row.school, year, (on_since, today), known))


def _standings(
    session: Session,
    of: Noticing,
    school: str,
    year: SchoolYear,
    days: tuple[date, date],
    known: Mapping[str, str],
) -> Iterator[Standing]:
    on_since, today = days
    grades = rosters.grades_at(session, school)
    for notice in notices(of.tools.packs):
        first, last = days_of(notice, year)
        key = key_of(year.name, notice.id, school)
        said = said_by(of.tools.packs, notice.id, max(today, first))
        if key in known and (known[key] != "draft" or today <= last):
            state = known[key]
        elif today > last:
            state = "skipped" if last >= on_since else "before"
        elif not (grades & set(notice.grades or grades)):
            state = "nobody"
        elif said is None or not said.tellable:
            state = "held"
        else:
            state = "due" if today >= first else "coming"
        yield Standing(notice, year, first, last, key, said, state)


def _begin(of: Noticing, row: CalendarSchool, one: Standing, now: datetime) -> bool:
    """Whether its broadcast began by this."""
    with transaction(of.store) as session:
        made = broadcasts.find_or_make(session, Broadcast(**_values(of, row, one, now)))
    planning.plan(of.store, made, of.rules, now)
    with transaction(of.store) as session:
        return broadcasts.step(session, made.id, "running", now)


def _values(of: Noticing, row: CalendarSchool, one: Standing, now: datetime) -> dict[str, Any]:
    wanted = Audience(schools=frozenset({row.school}), grades=frozenset(one.notice.grades))
    ends = datetime.combine(one.last + A_DAY, time(), of.zone_of(row.school))
    return {
        "key": one.key, "topic": TOPIC, "event": "", "say": NOTICE, "audience": wanted.as_json(),
        "status": "draft", "starts_at": now, "expires_at": ends,
        "once": once_of(one.year.name, one.notice.id), "a_month": row.a_month or of.a_month,
        "created_by": row.switched_by, "created_at": now, "updated_at": now,
    }  # fmt: skip


def _tell_of(of: Noticing, held: list[str], now: datetime) -> None:
    """Once a day: staff must confirm what these say before families can hear it."""
    with transaction(of.store) as session:
        if marks.take_turn(session, "calendar-held", now, TELLING):
            logger.warning("notices_held", notices=" ".join(held))
