"""What staff do with the calendar of rights: switch it on at a school, look at it, end it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot import wiring
from bot.conversation import noticing
from bot.conversation.noticing import Noticing, Standing
from bot.errors import Permanent
from bot.knowledge.notices import days_of, notices, said_by
from bot.knowledge.search import Found
from bot.knowledge.year import SchoolYear, parting, school_year
from bot.language.texts import SOURCE
from bot.settings import Settings
from bot.store import broadcasts, calendar_schools, recipients
from bot.store.calendar_schools import CalendarSchool
from bot.store.db import transaction

A_YEAR = timedelta(days=400)


@dataclass(frozen=True)
class RightsCalendar:
    """The calendar of rights, and what can be done with it."""

    noticing: Noticing

    def switch_on(self, school: str, a_month: int | None = None, by: str = "") -> None:
        """A school's families get its notices from now on, also one whose days have begun.

        Permanent when there is no such school, or nothing that could ever be due.
        """
        packs = self.noticing.tools.packs
        known = [one.id for pack in packs for one in pack.schools]
        if school not in known:
            raise Permanent("school", f"no pack has a school {school!r}: {', '.join(known)}")
        if not notices(packs):
            raise Permanent("no_notices", "no pack has `notices`: see docs/calendar.md")
        if parting(packs) is None:
            raise Permanent("no_year", "no closure of a pack has `parts_years: true`")
        now = self.noticing.tools.clock()
        with transaction(self.noticing.store) as session:
            calendar_schools.switch_on(session, school, a_month, by, now)

    def switch_off(self, school: str) -> int:
        """No more notices for a school; how many that were under way are stopped."""
        now, stopped = self.noticing.tools.clock(), 0
        with transaction(self.noticing.store) as session:
            if not calendar_schools.switch_off(session, school, now):
                raise Permanent("not_on", f"the calendar is not on at {school!r}")
            recipients.finish(session, now)  # what has reached everybody is done, not stopped
            for row in broadcasts.told_once(session, now - A_YEAR):
                its = row.audience.get("schools") == [school]
                if its and broadcasts.step(session, row.id, "stopped", now):
                    recipients.end(session, row.id, "stopped", now)
                    stopped += 1
        return stopped

    def listed(self) -> list[dict[str, Any]]:
        """The schools with the calendar on, and where each notice of this school year stands."""
        now = self.noticing.tools.clock()
        with transaction(self.noticing.store) as session:
            rows = calendar_schools.switched_on(session)
        return [self._school(row, noticing.standings(self.noticing, row, now)) for row in rows]

    def _school(self, row: CalendarSchool, found: list[Standing]) -> dict[str, Any]:
        return {
            "school": row.school,
            "on_since": row.on_since.isoformat(),
            "a_month": row.a_month or self.noticing.a_month,
            "notices": [
                {
                    "notice": one.notice.id,
                    "from": one.first.isoformat(),
                    "until": one.last.isoformat(),
                    "state": one.state,
                    "broadcast": one.key,
                    **_said(one.said),
                }
                for one in sorted(found, key=lambda one: (one.first, one.notice.id))
            ],
        }

    def preview(self, name: int) -> list[dict[str, Any]]:
        """Every notice of the school year that begins in `name`: when, for whom, what it says.

        Permanent when the packs do not part school years.
        """
        packs = self.noticing.tools.packs
        year = school_year(packs, name)
        if year is None:
            raise Permanent("no_year", "no closure of a pack has `parts_years: true`")
        rows = [self._foreseen(notice_id, year) for notice_id in [one.id for one in notices(packs)]]
        return sorted(rows, key=lambda row: (row["from"], row["notice"]))

    def _foreseen(self, notice_id: str, year: SchoolYear) -> dict[str, Any]:
        tools = self.noticing.tools
        notice = next(one for one in notices(tools.packs) if one.id == notice_id)
        first, last = days_of(notice, year)
        said = said_by(tools.packs, notice_id, first)
        text = tools.texts.render(SOURCE, said.entry.text) if said else ""
        return {
            "notice": notice_id,
            "from": first.isoformat(),
            "until": last.isoformat(),
            "grades": list(notice.grades),
            **_said(said),
            "text": text,
        }


def _said(found: Found | None) -> dict[str, Any]:
    """What is said, and what staff have to do before: `told` becomes `held` past a review date."""
    if found is None:
        return {"says": "", "told": "nothing", "review_by": ""}
    told = "past_review" if found.past_review else "told"
    return {
        "says": found.entry.id,
        "told": told if found.tellable else "held",
        "review_by": found.entry.review_by.isoformat(),
    }


def rights_calendar(settings: Settings) -> RightsCalendar:
    """What the command line works with."""
    kept = wiring.store(settings)
    return RightsCalendar(wiring.noticing(settings, kept, wiring.tools(settings, kept)))
