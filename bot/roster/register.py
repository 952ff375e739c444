"""A roster as it was read, before anything of it is checked: rows, and what was not read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot import csv_table, text_file
from bot.csv_table import Line
from bot.roster import columns
from bot.roster.cells import Raw
from bot.roster.columns import Header, column_of
from bot.roster.findings import Finding
from bot.sentence import Sentence
from bot.text_file import Limits, TextFile, Unreadable

PRIVATE = Sentence("it holds what must not be kept")
NOT_NEEDED = Sentence("nobody needs it")
LIMITS = Limits(
    rows=200_000,
    bytes=100_000_000,
    todo=Sentence("import it in parts, one school at a time, each with its own --source"),
)


@dataclass
class Register:
    """The rows of a roster. `findings` grows while they are read.

    `full`: it names everybody, so that who is not in it has left.
    """

    rows: Iterator[Raw]
    full: bool = True
    findings: list[Finding] = field(default_factory=list)
    not_read: list[tuple[str, Sentence]] = field(default_factory=list)
    """Files and columns that were left alone, and why."""


def of_csv(path: Path) -> Register:
    """A CSV file with one row for each child and each of its family."""
    found = text_file.at(path, LIMITS)
    lines = lines_of(found)
    first = next(lines, None)
    if first is None:
        raise Unreadable(Sentence("%(file)s is empty", file=path.name))
    header = columns.read(first.cells)
    missing = [name for name in columns.REQUIRED if name not in header.places]
    if missing:
        raise Unreadable(
            Sentence(
                "%(file)s: no column %(column)s (docs/rosters.md has the names); without the "
                "school's own ids nobody is known again in the next import",
                file=path.name,
                column=missing[0],
            )
        )
    made = Register(iter(()))
    made.not_read = [(name, PRIVATE) for name in header.refused]
    made.not_read += [(name, NOT_NEEDED) for name in header.unknown]
    if found.guessed:
        made.findings.append(_guess(found))
    made.rows = _rows(lines, header, made.findings)
    return made


def lines_of(file: TextFile) -> Iterator[Line]:
    """The rows of a table with our columns."""
    return csv_table.lines(file, LIMITS.rows, LIMITS.todo, lambda cell: bool(column_of(cell)))


def _guess(found: TextFile) -> Finding:
    what = Sentence("not UTF-8; read as %(encoding)s", encoding=found.encoding)
    todo = Sentence("look at names with accents, or save the file as UTF-8")
    return Finding(1, "", what, todo, bad=False)


def _rows(lines: Iterator[Line], header: Header, findings: list[Finding]) -> Iterator[Raw]:
    for line in lines:
        if wrong := _shape(line, header):
            todo = Sentence("look for a stray quote or separator")
            findings.append(Finding(line.number, "", wrong, todo))
            continue
        yield Raw(line.number, header.cells(line.cells), line.number)


def _shape(line: Line, header: Header) -> Sentence | None:
    """What is wrong with a row as a row: cells that moved would be taken for others."""
    if line.broken:
        return line.broken
    many = len(line.cells)
    if many < header.width or any(line.cells[header.width :]):
        return moved(many, header.width)
    if any("\n" in cell or "\r" in cell for cell in header.cells(line.cells).values()):
        return Sentence("a cell that runs over several lines")
    return None


def moved(cells: int, columns: int) -> Sentence:
    """What is wrong with a row that has more cells than its header, or fewer."""
    return Sentence(
        "%(cells)s cells where the header has %(columns)s", cells=cells, columns=columns
    )
