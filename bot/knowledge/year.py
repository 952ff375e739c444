"""School years, as the closures of the packs part them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from bot.knowledge.calendar import closed_by, first_days
from bot.knowledge.packs import Closure, Pack

A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class SchoolYear:
    """A school year with the break before it, so that every day belongs to exactly one year."""

    opens: date
    """The first day of the break before it: what families are told before school starts."""
    start: date
    end: date
    """The last day with school."""
    over: date
    """The first day of the next break, which is the next year's."""

    @property
    def name(self) -> int:
        """2026 for the school year 2026-27."""
        return self.opens.year


def school_year(packs: tuple[Pack, ...], name: int) -> SchoolYear | None:
    """The school year after the break that begins in the year `name`.

    None when no pack has a closure that parts the years, one each year.
    """
    return _between(tuple(closure for pack in packs for closure in pack.closures), name)


@lru_cache(maxsize=64)
def _between(closures: tuple[Closure, ...], name: int) -> SchoolYear | None:
    closure = next((one for one in closures if one.parts_years), None)
    if closure is None:
        return None
    breaks = first_days(closure, date(name, 1, 1), date(name + 1, 12, 31))
    opens, over = next(breaks, None), next(breaks, None)
    if opens is None or over is None:
        return None
    start, end = opens + timedelta(days=closure.days), over - A_DAY
    while closed_by(closures, start) is not None:
        start += A_DAY
    while closed_by(closures, end) is not None:
        end -= A_DAY
    return SchoolYear(opens, start, end, over)


def school_year_of(packs: tuple[Pack, ...], day: date) -> SchoolYear | None:
    """The school year that a day belongs to."""
    for name in (day.year, day.year - 1):
        found = school_year(packs, name)
        if found and found.opens <= day < found.over:
            return found
    return None


def parting(packs: tuple[Pack, ...]) -> Closure | None:
    """The nearest layer's closure that parts two school years."""
    return next((one for pack in packs for one in pack.closures if one.parts_years), None)
