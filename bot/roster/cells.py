"""A row at work: its cells, out of what spreadsheets put around them, and what is found wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot import csv_table
from bot.roster import vocabulary
from bot.roster.findings import Finding
from bot.sentence import Sentence

EMPTY = frozenset({"n/a", "#n/a", "none", "null"})
"""What is written into cells in which there is nothing; so are dashes."""
CHILDS = frozenset(
    {
        "student_id",
        "student_name",
        "student_first",
        "student_last",
        "school",
        "grade",
        "class",
        "tag",
    }
)
"""The columns that tell of the child; in some files it has a row of its own."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A row as it was read: cells by the names of our columns, and where they stood."""

    line: int
    cells: Mapping[str, str]
    child_line: int
    file: str = ""


class Row:
    """One row at work: its cells, and what was found so far."""

    def __init__(self, raw: Raw) -> None:
        self._raw = raw
        self.found: list[Finding] = []
        self.cells = {name: self._plain(name, cell) for name, cell in raw.cells.items()}

    @property
    def is_bad(self) -> bool:
        return any(one.bad for one in self.found)

    def bad(self, column: str, what: Sentence, todo: Sentence) -> None:
        self.found.append(Finding(self._line(column), column, what, todo, file=self._raw.file))

    def note(self, column: str, what: Sentence, todo: Sentence) -> None:
        line = self._line(column)
        self.found.append(Finding(line, column, what, todo, bad=False, file=self._raw.file))

    def _line(self, column: str) -> int:
        return self._raw.child_line if column in CHILDS else self._raw.line

    def _plain(self, column: str, cell: str) -> str:
        """The cell, out of the quotes that a spreadsheet puts around; a formula is refused."""
        if not cell.strip("-. "):
            return ""
        found = csv_table.plain(cell)
        if found is None:
            self.bad(column, Sentence("a formula"), Sentence("export values, not formulas"))
            return ""
        return "" if not found.strip("-. ") or found.casefold() in EMPTY else found

    def word(self, column: str, known: vocabulary.Word, todo: Sentence) -> str:
        """One of a closed set of words; another one is not kept, and told with what to do."""
        found = known(self.cells.get(column, ""))
        if found is None:
            self.note(column, Sentence("not one of the words that are known"), todo)
        return found or ""
