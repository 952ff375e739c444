"""A sheet of events: its columns' names, and its rows by them, as a fault where one is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot import csv_table
from bot.agenda.cells import safe
from bot.agenda.draft import Fault, WrongError
from bot.csv_table import TWICE, Line
from bot.sentence import Sentence
from bot.text_file import Limits, TextFile, Unreadable

LIMITS = Limits(rows=2_000, bytes=5_000_000, todo=Sentence("divide it into several files"))
"""A district's year of events is far below both."""


@dataclass(frozen=True)
class Row:
    """One line of a sheet, by column; `line` is where it begins in the file."""

    line: int
    cells: dict[str, str]


def fault_of(why: Unreadable) -> Fault:
    """What an import says of a file of which nothing can be read."""
    return Fault(why.line, "", why.why, why.todo or Sentence("look at the file"))


def parts(file: TextFile, columns: frozenset[str]) -> tuple[list[str], Iterator[Row | Fault]]:
    """The names of a sheet's columns, and its rows one by one; what cannot be read is a Fault in
    its place, or Unreadable. `columns` are the names that count."""

    def is_known(cell: str) -> bool:
        return name_of(cell) in columns

    lines = csv_table.lines(file, LIMITS.rows, LIMITS.todo, is_known)
    first = next(lines, None)
    if first is None:
        raise Unreadable(Sentence("%(file)s is empty", file=file.name))
    header = [name_of(cell) for cell in first.cells]
    return header, (item for line in lines for item in _row(line, header))


def name_of(cell: str) -> str:
    """A column's name: 'Other ways' is other_ways."""
    return "_".join(cell.strip().lower().replace("-", " ").replace("_", " ").split())


def _row(line: Line, header: list[str]) -> list[Row] | list[Fault]:
    if line.broken:
        return [Fault(line.number, "", line.broken, TWICE)]
    if len(line.cells) > len(header):
        wrong = Sentence(
            "%(cells)s cells under %(columns)s columns", cells=len(line.cells), columns=len(header)
        )
        remedy = Sentence("put words that hold a comma between double quotes")
        return [Fault(line.number, "", wrong, remedy)]
    made = plain_row(line.number, dict(zip(header, line.cells, strict=False)))
    return [made] if isinstance(made, Row) else made


def plain_row(line: int, cells: Mapping[str, str]) -> Row | list[Fault]:
    """A row of these cells by column, or a Fault for each that a spreadsheet would run."""
    taken: dict[str, str] = {}
    faults: list[Fault] = []
    for column, cell in cells.items():
        try:
            taken[column] = safe(cell)
        except WrongError as error:
            faults.append(Fault(line, column, error.wrong, error.remedy))
    return faults or Row(line, taken)
