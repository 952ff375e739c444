"""The grade that a message names: '3rd grade', 'va en sexto', 'kinder'. Tables, no model."""

from __future__ import annotations

from typing import Any

import regex

from bot.language.fold import words
from bot.language.tables import Table, any_of, merged, section, spelled

HIGHEST = 12
AT_END = r"(?=\s*$|\s+(?:en|y|lo|la|pero|q|que|ya|con|and|but|at|in|he|she)\b)"
"""Behind an ordinal that could mean other things: the end, or a word that goes on otherwise."""


class Grades:
    """Finds the grade, `PK`, `K` or `1` to `12`; an ordinal alone ('second chance') is none."""

    def __init__(self, tables: list[Table]) -> None:
        given = section(tables, "grades")
        self._names = spelled(merged(given, "names"))
        self._named = regex.compile(rf"\b({any_of(self._names)})\b")
        self._patterns = [pattern for table in given for pattern in _patterns(table)]

    def of(self, text: str) -> str | None:
        """The first grade that `text` names."""
        folded = words(text)
        for pattern, grade_of in self._patterns:
            if found := pattern.search(folded):
                return grade_of[found[1]]
        found = self._named.search(folded)
        return self._names[found[1]] if found else None


def _patterns(table: Table) -> list[tuple[Any, dict[str, str]]]:
    """One pattern a form of a language; a form that may mean other things must end the text."""
    ordinals = spelled(table.get("ordinals") or {})
    numbers = {str(n): str(n) for n in range(1, HIGHEST + 1)}
    made = []
    for name, called in (
        ("with_ordinal", ordinals),
        ("with_number", numbers),
        ("with_ordinal_at_end", ordinals),
    ):
        for form in table.get(name) or ():
            before, after = (regex.escape(words(part)) for part in f" {form} ".split(" N "))
            sides = rf"\b{before}\s+" if before else r"\b"
            end = (
                rf"\s+{after}\b" if after else (AT_END if name == "with_ordinal_at_end" else r"\b")
            )
            made.append((regex.compile(f"{sides}({any_of(called)}){end}"), called))
    return made
