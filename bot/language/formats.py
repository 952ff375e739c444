"""Days, hours, months and lists as a language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from functools import cache

from babel.dates import format_date, format_time
from babel.lists import format_list

from bot.language.fold import words
from bot.language.languages import CATALOGUE, Language

_RIGHT_TO_LEFT_MARK = "\u200f"  # in CLDR's Persian lists: some phones show a box for it


def day(language: Language, when: date, *, short: bool = False) -> str:
    """'Thursday, December 3'; short, for menus: 'Thu, Dec 3'."""
    if names := language.names:
        weekday, month = names.weekdays[when.weekday()], names.months[when.month - 1]
        return names.date.format(weekday=weekday, month=month, day=when.day)
    pattern = language.short_date if short else language.date
    return format_date(when, pattern, locale=language.babel)


def hour(language: Language, when: time) -> str:
    """'6:00 PM'."""
    # Somali families in the United States read the English halves of the day, not CLDR's.
    locale = "en_US" if language.code == "so" else language.babel
    return format_time(when, language.time, locale=locale)


def month(language: Language, when: date) -> str:
    """'Nov 2026'."""
    if names := language.names:
        return f"{names.months[when.month - 1]} {when.year}"
    return format_date(when, language.month, locale=language.babel)


def listing(language: Language, items: Sequence[str]) -> str:
    """'a, b and c'."""
    if not items:
        return ""
    if names := language.names:
        *first, last = items
        return names.list.format(", ".join(first), last) if first else last
    return format_list(items, locale=language.babel).replace(_RIGHT_TO_LEFT_MARK, "")


@cache
def joiners() -> frozenset[str]:
    """The folded words that stand before the last of a list, in all our languages: 'and', 'or'."""
    found: set[str] = set()
    for language in CATALOGUE.values():
        lists = [listing(language, ["0", "0"])]
        if not language.names:
            lists += [
                format_list(["0", "0"], style, locale=language.babel)
                for style in ("standard", "or")
            ]
        found |= {word for said in lists for word in words(said.replace("0", " ")).split()}
    return frozenset(found)


def day_names(language: Language) -> dict[int, str]:
    """The names of the weekdays, from 0 for Monday."""
    if names := language.names:
        return dict(enumerate(names.weekdays))
    monday = date(2024, 1, 1)
    return {
        at: format_date(monday.replace(day=1 + at), "EEEE", locale=language.babel)
        for at in range(7)
    }


def month_names(language: Language) -> dict[int, str]:
    """The names of the months, from 1 for January, as they stand in a date."""
    if names := language.names:
        return dict(enumerate(names.months, 1))
    return {
        at: format_date(date(2024, at, 1), "MMMM", locale=language.babel) for at in range(1, 13)
    }
