"""The day that a message names, as people write days: tables, no model.

Weekday and month names are those we write ourselves, everything else from `dates` in
responses/words/<language>.yml; days in figures are read by `figures.py`. What is not surely a day
is none: a month without a number may be a name (Abril), and so may a weekday (Domingo).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

import regex

from bot.language.figures import SOON, Figures, next_date
from bot.language.fold import words
from bot.language.formats import day_names, month_names
from bot.language.languages import Language
from bot.language.solar import Solar
from bot.language.tables import Table, any_of, counting, listed, merged, numbered, section, spelled

LAST = 31
SHORT = 3
"""Letters of a month's name that is easily another word."""
_ORDINAL = r"(?:st|nd|rd|th|ro|ero|er|o|ka|da|ta|aad|го|е|є|일\w*)?"
_RANGE = regex.compile(r"(?<![\d/.:-])(\d{1,2})-\d{1,2}(?![\d/.:-])")
_PARTED = regex.compile(r"[ \d]")


class Days:
    """Finds the day that a text names. Immutable, safe in threads.

    The first table and language are the family's own; `not_ours` are words of the others that mean
    another thing in it.
    """

    def __init__(
        self,
        tables: list[Table],
        languages: Sequence[Language],
        numbers: Mapping[str, int],
        not_ours: frozenset[str],
    ) -> None:
        dates, times = section(tables, "dates"), section(tables, "times")
        no_month = listed(section(tables[:1], "dates"), "not_month_before")
        self._ordinals = numbered(merged(dates, "numbers"))
        counts = counting(numbers, LAST)
        self._numbers = {**counts, **self._ordinals}
        self._near = spelled(merged(dates, "days"))
        self._weekdays = spelled(_named(day_names, languages, not_ours), merged(dates, "weekdays"))
        self._months = spelled(_named(month_names, languages, not_ours), merged(dates, "months"))
        self._units = spelled(merged(dates, "units"))
        solar = spelled(merged(dates, "solar"))
        self._solar = Solar(solar, self._ordinals, any_of(listed(dates, "of")))
        self._figures = Figures(languages[0], tables, self._weekdays, self._months)
        word = {name: any_of(listed(dates, name)) for name in LISTS}
        month, weekday, of = any_of(self._months), any_of(self._weekdays), word["of"]
        day = rf"(\d{{1,2}}){_ORDINAL}\b(?![:.]\d)"
        self._month_first = regex.compile(
            rf"\b(?P<month>{month})\s+(?:{of}\s+)*"
            rf"(?P<day>\d{{1,2}}|{any_of(self._ordinals)}){_ORDINAL}\b(?![:.]\d)"
        )
        self._counted = regex.compile(rf"\s+{any_of(listed(times, 'not_before'))}\b")
        self._day_first = regex.compile(
            rf"(?<![\d/.:-])\b(?P<day>\d{{1,2}}|{any_of(self._numbers)}){_ORDINAL}"
            rf"\s+(?:{of}\s+)*(?P<month>{month})\b(?!\s+{any_of(no_month)}\b)"
        )
        # "10 mas, 6 è": where the day is said first, the number behind its month is another one's.
        self._by_words = (self._day_first, self._month_first)
        if not languages[0].says_day_first:
            self._by_words = (self._month_first, self._day_first)
        self._in = regex.compile(
            rf"\b{word['in']}\s+(\d{{1,2}}|{any_of(counts)})\s+({any_of(self._units)})\b"
        )
        self._near_words = regex.compile(rf"(?<!\b{word['not_after']}\s)\b({any_of(self._near)})\b")
        self._weekday_number = regex.compile(
            rf"\b(?P<weekday>{weekday})\s+(?:{of}\s+)*{day}(?!\s+{word['not_before']}\b)"
        )
        self._weekday = regex.compile(
            rf"(?<!\b{word['name_before']}\s)\b(?:({word['next_week']})\s+)?({weekday})\b"
            rf"(?:\s+({word['next_week']})\b)?(?!\s+{word['name_after']}\b)"
        )
        self._long_weekday = regex.compile(rf"\b{any_of(filter(_PARTED.search, self._weekdays))}\b")
        self._this = regex.compile(rf"\b{word['this']}\s+$")
        self._corrects = regex.compile(rf"\b{word['corrections']}\b")
        # What may stand between a day and its month is too little before one in words: 'the third'.
        leads = any_of(set(listed(dates, "before_number")) - set(listed(dates, "of")))
        in_words, behind = any_of(self._ordinals), rf"(?=\s*$|\s+{word['after_number']}\b)"
        self._of_month = regex.compile(rf"\b{word['before_number']}\s+{day}{behind}")
        self._of_month_in_words = regex.compile(rf"\b{leads}\s+({in_words}){behind}")
        self._marked = regex.compile(
            rf"(?<![\d/.:-])\b(\d{{1,2}}|{any_of(self._numbers)}(?=\s))\s*{word['marks']}\b"
            rf"(?!\s*{word['not_before']}\b)"
        )

    def of(self, plain: str, today: date) -> date | None:
        """The first day named in a text with its numbers in figures, from `today` on unless it says
        yesterday."""
        ways = (
            self._figures.of,
            self._solar.of,
            self._by_month,
            self._in_a_while,
            self._near_by,
            self._by_number,
            self._by_weekday,
        )
        return next((day for way in ways if (day := way(plain, today))), None)

    def aside(self, plain: str, today: date) -> str:
        """The text without the days that it names, and without the weekdays that hold a number:
        'thứ 5' and '周三' are no hours."""
        for pattern in self._by_words:
            plain = pattern.sub(lambda found: " " if self._month_day(found) else found[0], plain)
            plain = " ".join(plain.split())
        for pattern in (self._in, self._marked, self._long_weekday):
            plain = " ".join(pattern.sub(" ", plain).split())
        return self._figures.aside(self._solar.aside(plain), today)

    def _by_month(self, plain: str, today: date) -> date | None:
        begun = _RANGE.sub(r"\1", plain)  # "3-5 de diciembre" begins on the third
        for pattern in self._by_words:
            for found in pattern.finditer(begun):
                named = self._month_day(found)
                if named and (made := next_date(today, *named)):
                    return made
        return None

    def _month_day(self, found: regex.Match[str]) -> tuple[int, int] | None:
        """The month and its day; None where the words say something else."""
        month, day = found["month"], found["day"]
        in_words = not day.isdecimal() and day not in self._ordinals
        if in_words and (month in self._numbers or len(month) <= SHORT):
            return None  # "dix sept" is seventeen
        if len(month) <= SHORT and self._counted.match(found.string, found.end()):
            return None  # "may 2 kids come"
        return int(self._months[month]), self._number(day)

    def _in_a_while(self, plain: str, today: date) -> date | None:
        found = self._in.search(plain)
        if not found:
            return None
        return today + timedelta(days=self._number(found[1]) * int(self._units[found[2]]))

    def _near_by(self, plain: str, today: date) -> date | None:
        found = self._near_words.search(plain)
        return today + timedelta(days=int(self._near[found[1]])) if found else None

    def _by_number(self, plain: str, today: date) -> date | None:
        for pattern in (
            self._weekday_number,
            self._of_month,
            self._of_month_in_words,
            self._marked,
        ):
            for found in pattern.finditer(plain):
                made = self._soon(found[found.lastindex or 1], today)
                if made and self._is_on_its_weekday(found, made):
                    return made
        return None

    def _soon(self, number: str, today: date) -> date | None:
        """The next day of a month with this number."""
        for months in range(3):
            month = (today.month - 1 + months) % 12 + 1
            made = next_date(today, month, self._number(number))
            if made and (made - today).days < SOON:
                return made
        return None

    def _is_on_its_weekday(self, found: regex.Match[str], made: date) -> bool:
        """Of "Thursday 3" the third is a Thursday; where it is none, as in "Thursday 2 adults 3
        kids", the number counts something else."""
        named = found.groupdict().get("weekday")
        return named is None or int(self._weekdays[named]) == made.weekday()

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

    def _number(self, said: str) -> int:
        return int(said) if said.isdecimal() else self._numbers[said]


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
    "marks",
)


def _named(
    names: Callable[[Language], Mapping[int, str]],
    languages: Sequence[Language],
    not_ours: frozenset[str],
) -> dict[int, list[str]]:
    """What the weekdays (Monday is 0) or months (January is 1) are called, in full."""
    table: dict[int, list[str]] = {}
    for language in languages:
        for key, name in names(language).items():
            if language is languages[0] or words(name) not in not_ours:
                table.setdefault(key, []).append(name)
    return table
