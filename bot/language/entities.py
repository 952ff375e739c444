"""What a message names: how many, who comes, which need, which detail. Tables, no model.

The tables stand in responses/words/<language>.yml. At work are those of the family's language, of
those that it is mixed with, and English: a word of all others would too often be another one here.
Words are compared folded (no case, no accents) and whole.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from datetime import date, time
from pathlib import Path
from threading import Lock
from typing import Any

import regex

from bot.language.days import Days
from bot.language.fold import words
from bot.language.grades import Grades
from bot.language.languages import CATALOGUE, RESPONSES, Language, growing
from bot.language.needs import ASKS, Needs
from bot.language.numerals import in_figures
from bot.language.people import People
from bot.language.tables import (
    Finder,
    Names,
    Table,
    any_of,
    for_others,
    listed,
    load,
    merged,
    not_ours,
    numbered,
    section,
)
from bot.language.times import Times

RSVP = frozenset({"attending", "adults", "children", "needs", "no_needs", "event", "day"})
USES: tuple[tuple[str, frozenset[str]], ...] = (
    ("events_details", frozenset({"details", "event", "school", "day"})),
    ("events_upcoming", frozenset({"event", "school", "day"})),
    (
        "events_",
        RSVP,
    ),
    ("school_day_absence", frozenset({"school", "day", "time", "grade"})),
    ("account_language", frozenset({"language"})),
    ("talk_social", frozenset({"gratitude"})),
    ("support_", frozenset({"day", "time", "language", "event"})),
    ("answer", RSVP),
    ("", frozenset({"school", "day", "grade", "relation"})),
)
"""Which entities an intent can use: the first line whose beginning fits."""


DETAILS = frozenset({"day", "time", "event", "school", "grade", "details", "language"})
CHILD = range(6, 18)
"""The ages at which somebody who writes for the family should not have to."""
FEW = 6
"""Words of a message that says no more than a detail of what was spoken of."""


NONE: Names = {}
MIXED_WITH = {
    "en": ("es",),
    "zh-Hans": ("zh-Hant",),
    "zh-Hant": ("zh-Hans",),
    "uk": ("ru",),
    "ru": ("uk",),
}
"""Besides English: languages whose words stand in each other's messages."""


class Extractors:
    """An extractor for each language, made when it is first needed. Safe in threads.

    `entered` gives further names of events, the same mapping as long as they are the same; where
    two events are called alike, it is one of these.
    """

    def __init__(
        self,
        events: Names,
        schools: Names,
        folder: Path = RESPONSES / "words",
        entered: Callable[[], Names] = lambda: NONE,
    ) -> None:
        self._names, self._tables, self._lock = (events, schools), load(folder), Lock()
        self._entered, self._events = entered, events
        self._languages = {**CATALOGUE, **growing(folder.parent)}
        self._seen: Names | None = None
        self._known: dict[str, Entities] = {}

    def speaking(self, code: str) -> Entities:
        """The extractor for messages in this language; English where there is no table for it."""
        entered = self._entered()
        with self._lock:
            if entered is not self._seen:
                self._seen = entered
                self._names = ({**self._events, **entered}, self._names[1])
                self._known = {one: at.knowing(self._names[0]) for one, at in self._known.items()}
            if code not in self._known:
                self._known[code] = self._made(code)
            return self._known[code]

    def _made(self, code: str) -> Entities:
        """The family's own table first; of the others what is no other word in its language."""
        codes = dict.fromkeys((code, *MIXED_WITH.get(code, ()), "en"))
        found = [one for one in codes if one in self._tables and one in self._languages]
        denied = not_ours(self._tables.get(code, {}))
        tables = [
            self._tables[one] if one == code else for_others(self._tables[one], denied)
            for one in found
        ]
        languages = [self._languages[one] for one in found]
        return Entities(*self._names, tables, languages, denied)


class Entities:
    """Takes entities out of a message; `events` and `schools` come from the packs."""

    def __init__(
        self,
        events: Names,
        schools: Names,
        tables: list[Table],
        languages: list[Language],
        denied: frozenset[str],
    ) -> None:
        self._number_words: dict[str, int] = {}
        for table in reversed(tables):  # what is a number in the family's own language is that one
            self._number_words |= numbered(merged([table], "numbers"))
        self._people = People(tables, self.number)
        self._attending = {
            name: Finder({name: called}) for name, called in merged(tables, "attending").items()
        }
        details = merged(tables, "details")
        self._details, self._detail_ids = Finder(details), details.keys()
        self._needs = Needs(tables)
        self._leading_yes = Finder({"yes": listed(tables, "leading_yes")})
        self._languages = Finder(merged(tables, "languages"))
        self._relations = Finder(merged(tables, "relations"))
        self._openers = Finder({"opener": listed(tables, "openers")})
        self._thanks = Finder({"thanks": listed(tables, "thanks")})
        child = section(tables, "child")
        self._child = Finder({"child": listed(child, "says")})
        self._child_age = regex.compile(
            rf"\b{any_of(listed(child, 'before_age'))} (\w+)"
            rf"(?= {any_of(listed(child, 'after_age'))}\b|$)"
        )
        self._events, self._schools = Finder(events), Finder(schools)
        self._grades = Grades(tables)
        self._days = Days(tables, languages, self._number_words, denied)
        self._times = Times(tables, self._number_words)

    def knowing(self, events: Names) -> Entities:
        """The same extractor, with these names of events."""
        other = copy(self)
        other._events = Finder(events)
        return other

    def of(self, text: str, intent: str, today: date) -> dict[str, Any]:
        """The entities of `text` that the intent can use."""
        wanted = next(names for start, names in USES if intent.startswith(start))
        return {name: value for name, value in self.named(text, today).items() if name in wanted}

    def named(self, text: str, today: date) -> dict[str, Any]:
        """Everything that `text` names, as JSON values; `day` counts from `today`."""
        folded = words(text)
        day, at = self._days.of(in_figures(text), today), self._time(text, today)
        needs, no_needs = self._needs.of(text)
        found: dict[str, Any] = {
            "day": day.isoformat() if day else None,
            "time": at.strftime("%H:%M") if at else None,
            "attending": self._coming(folded),
            **self._people.of(text),
            "needs": needs,
            "no_needs": no_needs,
            "details": self._asked_of_event(text, folded),
            "event": self._events.first(folded),
            "school": self._schools.first(folded),
            "grade": self._grades.of(text),
            "relation": self._relations.first(folded),
            "language": self._languages.first(folded),
            "gratitude": True if self._thanks.first(folded) else None,
        }
        return {name: value for name, value in found.items() if value not in (None, [])}

    def _time(self, text: str, today: date) -> time | None:
        return self._times.of(self._days.aside(in_figures(self._times.heard(text)), today))

    def _asked_of_event(self, text: str, folded: str) -> list[str]:
        """The details that are named, in order. Who asks for a need asks whether an event has it:
        there are more words for 'somebody to watch the kids' than for the detail."""
        places = self._details.places(folded)
        if ASKS.search(text):
            places = sorted([*places, *self._needs.places(folded)])
        return list(dict.fromkeys(name for _, _, name in places if name in self._detail_ids))

    def continues(self, folded: str) -> bool:
        """Whether a folded message begins as if it went on with another one: 'and', 'y'."""
        return any(start == 0 for start, _, _ in self._openers.places(folded))

    def only_names(self, text: str, today: date) -> bool:
        """Whether a few words name a day, a school or a detail, and ask for nothing else."""
        return len(words(text).split()) <= FEW and bool(DETAILS & self.named(text, today).keys())

    def is_child(self, text: str) -> bool:
        """Whether a child is writing: it says so, or gives its age."""
        folded = words(text)
        if self._child.first(folded):
            return True
        ages = (self.number(found[1]) for found in self._child_age.finditer(folded))
        return any(age is not None and age in CHILD for age in ages)

    def _coming(self, folded: str) -> str | None:
        order = ("no", "maybe", "yes")  # "no vamos" holds "vamos": a no is looked for first
        found = next((w for w in order if self._attending[w].first(folded)), None)
        if found is None and any(start == 0 for start, _, _ in self._leading_yes.places(folded)):
            return "yes"
        return found

    def number(self, text: str) -> int | None:
        """A whole number in digits of any script or in words, when the text is nothing else."""
        folded = words(text)
        if folded.isascii() and folded.isdigit() and len(folded) <= 3:
            return int(folded)
        return self._number_words.get(folded)
