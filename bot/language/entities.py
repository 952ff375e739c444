"""What a message names: how many, who comes, which need, which detail. Tables, no model.

The tables stand in responses/words/<language>.yml and are all active at once: families mix
languages. Words are compared folded (no case, no accents) and whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import regex
import yaml
from babel.dates import get_day_names

from bot.language.fold import words
from bot.language.languages import CATALOGUE, RESPONSES, shipped

Names = Mapping[str, Iterable[str]]
"""What something is called: its id, and the words for it in any language."""


class Finder:
    """Finds the words of a table in a folded text."""

    def __init__(self, names: Names) -> None:
        self._ids = {words(word): name for name, called in names.items() for word in called}
        spelled = sorted((w for w in self._ids if w), key=len, reverse=True)
        self._pattern = regex.compile(rf"\b(?:{'|'.join(map(regex.escape, spelled)) or '(?!)'})\b")

    def all(self, folded: str) -> list[str]:
        """The ids found, in order of their first word, each once."""
        return list(dict.fromkeys(self._ids[m.group()] for m in self._pattern.finditer(folded)))

    def first(self, folded: str) -> str | None:
        return next(iter(self.all(folded)), None)


class Entities:
    """Takes entities out of a message; `events` and `schools` come from the packs."""

    def __init__(self, events: Names, schools: Names, folder: Path = RESPONSES / "words") -> None:
        tables = [yaml.safe_load(p.read_text("utf-8")) for p in sorted(folder.glob("*.yml"))]
        self._numbers = Finder({str(k): v for k, v in _merged(tables, "numbers").items()})
        self._number_words = {
            words(w): int(n) for n, spelled in _merged(tables, "numbers").items() for w in spelled
        }
        self._adults = Finder({"adults": _listed(tables, "adults")})
        self._children = Finder({"children": _listed(tables, "children")})
        self._attending = {
            name: Finder({name: called}) for name, called in _merged(tables, "attending").items()
        }
        self._details = Finder(_merged(tables, "details"))
        self._needs = Finder(_merged(tables, "needs"))
        self._languages = Finder(_merged(tables, "languages"))
        self._topics = Finder(_merged(tables, "topics"))
        self._thanks = Finder({"thanks": _listed(tables, "thanks")})
        self._events, self._schools = Finder(events), Finder(schools)
        self._weekdays = Finder(_weekdays())

    def of(self, text: str, intent: str) -> dict[str, Any]:
        """The entities of `text` that the intent can use."""
        folded = words(text)
        found: dict[str, Any] = {"school": self._schools.first(folded)}
        if intent.startswith("events_"):
            found["event"] = self._events.first(folded) or self._weekdays.first(folded)
        if intent == "events_details":
            found["detail"] = self._details.first(folded)
        if intent == "events_needs":
            found["needs"] = self._needs.all(folded) or self._details.all(folded)
        if intent == "events_rsvp":
            found |= self._rsvp(folded)
        if intent.startswith(("rights_", "enroll_")):
            found["about"] = self._topics.first(folded)
        if intent == "account_language":
            found["language"] = self._languages.first(folded)
        if intent == "talk_social" and self._thanks.first(folded):
            found["gratitude"] = True
        return {name: value for name, value in found.items() if value not in (None, [])}

    def _rsvp(self, folded: str) -> dict[str, Any]:
        order = ("no", "maybe", "yes")  # "no vamos" holds "vamos": a no is looked for first
        attending = next((w for w in order if self._attending[w].first(folded)), None)
        return {
            "attending": attending,
            "adults": self.count(folded, self._adults),
            "children": self.count(folded, self._children),
            "needs": self._needs.all(folded),
        }

    def count(self, folded: str, kind: Finder) -> int | None:
        """The number right before one of the kind's words: '2 adultos', 'three kids'."""
        tokens = folded.split()
        for place in range(1, len(tokens)):
            value = self.number(tokens[place - 1])
            another = self.number(tokens[place]) is not None  # "somos 4, 2 niños" is two children
            if value is not None and not another and kind.first(" ".join(tokens[place:][:2])):
                return value
        return None

    def number(self, text: str) -> int | None:
        """A whole number in digits of any script or in words, when the text is nothing else."""
        folded = words(text)
        if folded.isascii() and folded.isdigit() and len(folded) <= 3:
            return int(folded)
        return self._number_words.get(folded)


def _weekdays() -> dict[str, list[str]]:
    """`weekday:3` and what Thursday is called in every shipped language."""
    names: dict[str, list[str]] = {}
    for code in shipped():
        for day, name in get_day_names("wide", locale=CATALOGUE[code].babel).items():
            names.setdefault(f"weekday:{day}", []).append(name)
    return names


def _merged(tables: list[dict[str, Any]], name: str) -> dict[Any, list[str]]:
    merged: dict[Any, list[str]] = {}
    for table in tables:
        for key, called in (table.get(name) or {}).items():
            merged.setdefault(key, []).extend(called)
    return merged


def _listed(tables: list[dict[str, Any]], name: str) -> list[str]:
    return [word for table in tables for word in table.get(name) or ()]
