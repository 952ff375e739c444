"""The time of day that a message names: tables, no model.

Words come from `times` in responses/words/<language>.yml. A bare hour is one of the school's day:
seven to eleven in the morning, twelve to six in the afternoon.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

import regex

from bot.language.fold import signed, words
from bot.language.tables import Number, Table, any_of, listed, merged, section, spelled

FIRST_HOUR = 7


class Times:
    """Finds the time of day that a text names. Immutable, safe in threads."""

    def __init__(self, tables: list[Table], number: Number) -> None:
        times = section(tables, "times")
        self._number = number
        self._late = {words(w) for w in listed(times, "pm")}
        parts = any_of([*listed(times, "am"), *listed(times, "pm")])
        part, sure = rf"(?:\s*({parts})\b)?", rf"\s*({parts})\b"
        self._fixed = spelled(merged(times, "fixed"))
        self._fixed_words = regex.compile(rf"\b({any_of(self._fixed)})\b")
        self._clock = regex.compile(rf"(?<![\d/.-])(\d{{1,2}})[:.h](\d{{2}}){part}(?![\d/-])")
        self._digits = regex.compile(rf"(?<![\d/:.-])(\d{{1,2}})(\d\d){sure}")
        self._hour = regex.compile(rf"(?<![\d/:.-])\b(\d{{1,2}}|\w+){sure}")
        self._at = regex.compile(
            rf"\b{any_of(listed(times, 'at'))}\s+(\d{{1,2}}|\w+?)(?:ish)?\b(?![/:.-]\d)"
        )
        self._oclock = regex.compile(rf"\b(\w+)\s+{any_of(listed(times, 'oclock'))}\b{part}")
        self._past = [
            (minutes, regex.compile(rf"\b{any_of(said)}\s+(\w+){part}"))
            for minutes, said in _by_minutes(merged(times, "before_hour"))
        ] + [
            (minutes, regex.compile(rf"\b(\w+)\s+{any_of(said)}\b{part}"))
            for minutes, said in _by_minutes(merged(times, "after_hour"))
        ]

    def of(self, text: str) -> time | None:
        """The first time of day that `text` names."""
        plain = signed(text)
        for pattern in (self._clock, self._digits):
            for found in pattern.finditer(plain):
                if moment := self._moment(found[1], int(found[2]), found[3]):
                    return moment
        for minutes, pattern in (*self._past, (0, self._hour), (0, self._oclock)):
            for found in pattern.finditer(plain):
                if moment := self._moment(found[1], minutes, found[2]):
                    return moment
        if fixed := self._fixed_words.search(plain):
            return time.fromisoformat(self._fixed[fixed[1]])
        hours = (self._moment(found[1], 0, None) for found in self._at.finditer(plain))
        return next((moment for moment in hours if moment), None)

    def _moment(self, hour: str, minutes: int, part: str | None) -> time | None:
        """The hour with so many minutes past it, or before it when they are negative."""
        value = self._number(hour)
        if value is None or not 0 <= value <= 23 or minutes > 59:
            return None
        if part is None:
            late = 1 <= value < FIRST_HOUR
        else:
            late = words(part) in self._late and value < 12
            value = 0 if value == 12 and words(part) not in self._late else value
        whole = (value + 12 if late else value) * 60 + minutes
        return time(whole // 60 % 24, whole % 60)


def _by_minutes(table: dict[int, list[str]]) -> Iterable[tuple[int, list[str]]]:
    return [(int(minutes), said) for minutes, said in table.items()]
