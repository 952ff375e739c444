"""The day that a message names, as people write days: tables, no model.

Weekday and month names are those we write ourselves, everything else from `dates` in
responses/words/<language>.yml. What is not surely a day is none: a month without a number may be a
name (Abril), and so may a weekday (Domingo). 12/5 is read as in the United States, month first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta

import regex

from bot.language.fold import signed
from bot.language.formats import day_names, month_names
from bot.language.languages import Language
from bot.language.tables import Number, Table, any_of, listed, merged, section, spelled

SOON = 62
"""Days within which a bare day of the month ('the 3rd') must lie."""
_ORDINAL = r"(?:st|nd|rd|th|ro|ero|o)?"


class Days:
    """Finds the day that a text names. Immutable, safe in threads."""

    def __init__(self, tables: list[Table], languages: Sequence[Language], number: Number) -> None:
        dates = section(tables, "dates")
        self._number = number
        self._near = spelled(merged(dates, "days"))
        self._weekdays = spelled(_named(day_names, languages), merged(dates, "weekdays"))
        self._months = spelled(_named(month_names, languages), merged(dates, "months"))
        self._units = spelled(merged(dates, "units"))
        word = {name: any_of(listed(dates, name)) for name in LISTS}
        month, weekday, of = any_of(self._months), any_of(self._weekdays), word["of"]
        day = rf"(\d{{1,2}}){_ORDINAL}\b(?![:.]\d)"
        self._slashes = regex.compile(
            r"(?<![\d/.-])(\d{1,2})[/-](\d{1,2})(?:[/-](?:20)?(\d\d))?(?![\d/-])"
        )
        self._month_first = regex.compile(rf"\b({month})\s+(?:{of}\s+)*{day}")
        self._day_first = regex.compile(rf"\b(\d{{1,2}}|\w+?){_ORDINAL}\s+(?:{of}\s+)*({month})\b")
        self._in = regex.compile(rf"\b{word['in']}\s+(\w+)\s+({any_of(self._units)})\b")
        self._near_words = regex.compile(rf"(?<!\b{word['not_after']}\s)\b({any_of(self._near)})\b")
        self._weekday_number = regex.compile(
            rf"\b{weekday}\s+(?:{of}\s+)*{day}(?!\s+{word['not_before']}\b)"
        )
        self._weekday = regex.compile(
            rf"(?<!\b{word['name_before']}\s)\b(?:({word['next_week']})\s+)?({weekday})\b"
            rf"(?:\s+({word['next_week']})\b)?(?!\s+{word['name_after']}\b)"
        )
        self._this = regex.compile(rf"\b{word['this']}\s+$")
        self._corrects = regex.compile(rf"\b{word['corrections']}\b")
        self._of_month = regex.compile(
            rf"\b{word['before_number']}\s+{day}(?=\s*$|\s+{word['after_number']}\b)"
        )

    def of(self, text: str, today: date) -> date | None:
        """The first day that `text` names, from `today` on unless it says yesterday."""
        plain = signed(text)
        ways = (
            self._by_slashes,
            self._by_month,
            self._in_a_while,
            self._near_by,
            self._by_number,
            self._by_weekday,
        )
        return next((day for way in ways if (day := way(plain, today))), None)

    def _by_slashes(self, plain: str, today: date) -> date | None:
        for found in self._slashes.finditer(plain):
            first, second = int(found[1]), int(found[2])
            month, day = (first, second) if first <= 12 else (second, first)
            year = 2000 + int(found[3]) if found[3] else None
            if made := _next_date(today, month, day, year):
                return made
        return None

    def _by_month(self, plain: str, today: date) -> date | None:
        for found in self._month_first.finditer(plain):
            if made := _next_date(today, int(self._months[found[1]]), int(found[2])):
                return made
        for found in self._day_first.finditer(plain):
            day = self._number(found[1])
            if day and (made := _next_date(today, int(self._months[found[2]]), day)):
                return made
        return None

    def _in_a_while(self, plain: str, today: date) -> date | None:
        for found in self._in.finditer(plain):
            many = self._number(found[1])
            if many is not None:
                return today + timedelta(days=many * int(self._units[found[2]]))
        return None

    def _near_by(self, plain: str, today: date) -> date | None:
        found = self._near_words.search(plain)
        return today + timedelta(days=int(self._near[found[1]])) if found else None

    def _by_number(self, plain: str, today: date) -> date | None:
        for pattern in (self._weekday_number, self._of_month):
            for found in pattern.finditer(plain):
                for months in range(3):
                    month = (today.month - 1 + months) % 12 + 1
                    made = _next_date(today, month, int(found[1]))
                    if made and (made - today).days < SOON:
                        return made
        return None

    def _by_weekday(self, plain: str, today: date) -> date | None:
        every = list(self._weekday.finditer(plain))
        if not every:
            return None
        # "Tuesday, no, sorry, Wednesday": the last one is meant.
        found = every[-1] if self._corrects.search(plain) else every[0]
        named = int(self._weekdays[found[2]])
        if named == today.weekday() and self._this.search(plain[: found.start()]):
            return today
        if found[1] or found[3]:  # the one of the week after this
            return today + timedelta(days=7 - today.weekday() + named)
        return today + timedelta(days=(named - today.weekday()) % 7 or 7)


LISTS = (
    "of",
    "in",
    "not_after",
    "not_before",
    "next_week",
    "this",
    "corrections",
    "name_before",
    "name_after",
    "before_number",
    "after_number",
)


def _named(
    names: Callable[[Language], Mapping[int, str]], languages: Iterable[Language]
) -> dict[int, list[str]]:
    """What the weekdays (Monday is 0) or months (January is 1) are called, in full."""
    table: dict[int, list[str]] = {}
    for language in languages:
        for key, name in names(language).items():
            table.setdefault(key, []).append(name)
    return table


def _next_date(today: date, month: int, day: int, year: int | None = None) -> date | None:
    """That date this year, or next year when it has passed; None when there is none."""
    try:
        made = date(year or today.year, month, day)
        return made if year or made >= today else date(today.year + 1, month, day)
    except ValueError:
        return None
