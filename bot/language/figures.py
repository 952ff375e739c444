"""Days in figures: '12/5', '5.12.', '2026-12-05'. Which number is the month, the language says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

import regex

from bot.language.languages import Language
from bot.language.tables import Table, any_of, listed, merged, section

SOON = 62
"""Days within which a day lies whose month is not named, or in doubt."""
PARTS = ("am", "pm", "night")
ALWAYS = (24, 7)
"""'24/7' is no day."""
_WHOLE = regex.compile(r"(?<![\d/.:-])(20\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?![\d/.:-])")
_PAIR = regex.compile(r"(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})(?:\2((?:20)?\d\d))?(?![\d/.:-])")


def next_date(today: date, month: int, day: int, year: int | None = None) -> date | None:
    """That date this year, or next year when it has passed; None when there is none."""
    try:
        made = date(year or today.year, month, day)
        return made if year or made >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


class Figures:
    """Finds the days that a text names in figures. Immutable, safe in threads.

    `weekdays` says which day each name of a weekday stands for, `months` how months are called.
    """

    def __init__(
        self,
        language: Language,
        tables: list[Table],
        weekdays: Mapping[str, str],
        months: Iterable[str],
    ) -> None:
        dates, times = section(tables, "dates"), section(tables, "times")
        self._day_first, self._weekdays = language.day_first, weekdays
        weekday, of = any_of(weekdays), any_of(listed(dates, "of"))
        counted = any_of(listed(times, "not_before"))
        units = [word for said in merged(dates, "units").values() for word in said]
        hours = [word for name in (*PARTS, "oclock") for word in listed(times, name)]
        self._counts = regex.compile(rf"\s*(?:(?:{of}\s+)*{any_of(months)}|{counted})\b")
        self._measures = regex.compile(rf"\s*{any_of([*units, *hours])}\b")
        self._before = regex.compile(rf"\b({weekday})\s+(?:\w+\s+){{0,2}}$")
        self._behind = regex.compile(rf"\s*(?:\w+\s+)?({weekday})\b")
        lead = any_of([*listed(dates, "before_number"), *listed(dates, "on")])
        self._lead = regex.compile(rf"\b{lead}\s+$")
        at = any_of([*listed(times, "at"), *listed(times, "clock")])
        self._hour_before = regex.compile(rf"\b{at}\s+$")
        self._hour_behind = regex.compile(rf"\s*{any_of(hours)}\b")

    def of(self, plain: str, today: date) -> date | None:
        """The first of the days in a text that is folded with its signs."""
        return next((day for _, day in self._days(plain, today)), None)

    def aside(self, plain: str, today: date) -> str:
        """The text without these days: their numbers are no hours."""
        for found, _ in reversed(self._days(plain, today)):
            plain = f"{plain[: found.start()]} {plain[found.end() :]}"
        return " ".join(plain.split())

    def _days(self, plain: str, today: date) -> list[tuple[regex.Match[str], date]]:
        whole = [
            (found, next_date(today, int(found[3]), int(found[4]), int(found[1])))
            for found in _WHOLE.finditer(plain)
        ]
        pairs = [(found, self._pair(plain, found, today)) for found in _PAIR.finditer(plain)]
        days = [(found, day) for found, day in (*whole, *pairs) if day]
        return sorted(days, key=lambda one: one[0].start())

    def _pair(self, plain: str, found: regex.Match[str], today: date) -> date | None:
        """The day that two numbers are, with their year or without."""
        before, behind = plain[: found.start()], plain[found.end() :]
        sign, year = found[2], found[4]
        if self._counts.match(behind) or (sign == "-" and self._measures.match(behind)):
            return None  # "3/4 cup", "3-5 de diciembre", "2-3 days", "3-4 pm"
        days = self._readings(found, today)
        near = [day for day in days if 0 <= (day - today).days < SOON]
        weekday = None if sign == "." else self._weekday(before, behind)
        fits = [day for day in (near if sign == "-" else days) if day.weekday() == weekday]
        if not (fits or year or self._is_day(found, before, behind, bool(near))):
            return None
        # Where the language has the day first and the schools' papers the month, what is near.
        return next(iter([*fits, *(near if self._day_first else []), *days]), None)

    def _readings(self, found: regex.Match[str], today: date) -> list[date]:
        """The days that they may mean, the language's own way first."""
        first, second = int(found[1]), int(found[3])
        year = 2000 + int(found[4][-2:]) if found[4] else None
        ways = [(first, second), (second, first)]
        if self._day_first:
            ways.reverse()
            if found[2] == ".":
                del ways[1:]  # whoever writes points has the day first
        made = (next_date(today, month, day, year) for month, day in ways)
        return list(dict.fromkeys(day for day in made if day))

    def _weekday(self, before: str, behind: str) -> int | None:
        """The weekday that stands beside: it tells the fourth of March from the third of April."""
        found = self._before.search(before) or self._behind.match(behind)
        return int(self._weekdays[found[1]]) if found else None

    def _is_day(self, found: regex.Match[str], before: str, behind: str, is_near: bool) -> bool:
        """Whether two numbers without a year are a day, and neither hours nor how many."""
        if found[2] == "/":
            return (int(found[1]), int(found[3])) != ALWAYS
        if found[2] == "-":
            return self._lead.search(before) is not None
        is_hour = self._hour_before.search(before) or self._hour_behind.match(behind)
        if not self._day_first or len(found[3]) != 2 or is_hour:
            return False
        return is_near or int(found[3]) % 5 != 0  # "8.10" may be ten past eight
