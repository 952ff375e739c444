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
from bot.text_file import Limits, TextFile, Unreadable

PRIVATE = "it holds what must not be kept"
NOT_NEEDED = "nobody needs it"
LIMITS = Limits(
    rows=200_000,
    bytes=100_000_000,
    todo="import it in parts, one school at a time, each with its own --source",
)


@dataclass
class Register:
    """The rows of a roster. `findings` grows while they are read.

    `full`: it names everybody, so that who is not in it has left.
    """

    rows: Iterator[Raw]
    full: bool = True
    findings: list[Finding] = field(default_factory=list)
    not_read: list[tuple[str, str]] = field(default_factory=list)
    """Files and columns that were left alone, and why."""


def of_csv(path: Path) -> Register:
    """A CSV file with one row for each child and each of its family."""
    found = text_file.at(path, LIMITS)
    lines = lines_of(found)
    first = next(lines, None)
    if first is None:
        raise Unreadable(f"{path.name} is empty")
    header = columns.read(first.cells)
    missing = [name for name in columns.REQUIRED if name not in header.places]
    if missing:
        raise Unreadable(
            f"{path.name}: no column {missing[0]} (docs/rosters.md has the names); "
            "without the school's own ids nobody is known again in the next import"
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
    return Finding(
        1,
        "",
        f"not UTF-8; read as {found.encoding}",
        "look at names with accents, or save the file as UTF-8",
        bad=False,
    )


def _rows(lines: Iterator[Line], header: Header, findings: list[Finding]) -> Iterator[Raw]:
    for line in lines:
        if wrong := _shape(line, header):
            findings.append(Finding(line.number, "", wrong, "look for a stray quote or separator"))
            continue
        yield Raw(line.number, header.cells(line.cells), line.number)


def _shape(line: Line, header: Header) -> str:
    """What is wrong with a row as a row: cells that moved would be taken for others."""
    if line.broken:
        return line.broken
    many = len(line.cells)
    if many < header.width or any(line.cells[header.width :]):
        return f"{many} cells where the header has {header.width}"
    if any("\n" in cell or "\r" in cell for cell in header.cells(line.cells).values()):
        return "a cell that runs over several lines"
    return ""
