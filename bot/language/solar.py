"""Days of the solar year of Afghanistan and Iran: '15 میزان' is the 7th of October of 2026.

Schools write the months of all the world; families count in these as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import regex

LONG_MONTHS = 6
"""So many months of 31 days begin the year; the others have 30, the last one of some years 29."""
LEAPS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""Years of a round of 33 that have a day more: it agrees with the sun's until 2092."""
_ROUND = 33
_KNOWN_YEAR, _ITS_FIRST_DAY = 1403, date(2024, 3, 20)


class Solar:
    """Finds the days that a text names by a solar month. Immutable, safe in threads.

    `months` says how the months are called, `numbers` what numbers their days have, `of` what may
    stand between them.
    """

    def __init__(self, months: Mapping[str, str], numbers: Mapping[str, int], of: str) -> None:
        self._months, self._numbers = months, numbers
        said, month = "|".join(map(regex.escape, numbers)), "|".join(map(regex.escape, months))
        self._day = regex.compile(
            rf"(?<![\d/.:-])\b(\d{{1,2}}{f'|{said}' if said else ''})\s+(?:{of}\s+)*({month})\b"
        )

    def of(self, plain: str, today: date) -> date | None:
        """The first such day, from `today` on."""
        if not self._months:
            return None
        days = (self._next(found, today) for found in self._day.finditer(plain))
        return next((day for day in days if day), None)

    def aside(self, plain: str) -> str:
        """The text without these days: their numbers are no hours."""
        return self._day.sub(" ", plain) if self._months else plain

    def _next(self, found: regex.Match[str], today: date) -> date | None:
        said, month = found[1], int(self._months[found[2]])
        day = int(said) if said.isdecimal() else self._numbers[said]
        this = today.year - 621
        made = (_gregorian(year, month, day) for year in (this - 1, this, this + 1))
        return next((one for one in made if one and one >= today), None)


def _gregorian(year: int, month: int, day: int) -> date | None:
    """The date of a day of the solar year; None when the month has no such day."""
    if not 1 <= day <= _days(year, month):
        return None
    before = sum(_days(year, one) for one in range(1, month))
    return _new_year(year) + timedelta(days=before + day - 1)


def _days(year: int, month: int) -> int:
    if month <= LONG_MONTHS:
        return 31
    return 30 if month < 12 or year % _ROUND in LEAPS else 29


def _new_year(year: int) -> date:
    """The first day of the year, counted from one that is known."""
    later, earlier = range(_KNOWN_YEAR, year), range(year, _KNOWN_YEAR)
    passed = sum(365 + (one % _ROUND in LEAPS) for one in (*later, *earlier))
    return _ITS_FIRST_DAY + timedelta(days=passed if later else -passed)
