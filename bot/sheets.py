"""Lists for those who make an event possible: the kitchen, childcare, the drivers, interpreters.

Counts wherever counts will do; no name, no whole number, no street.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from bot.csv_table import FORMULA
from bot.errors import Permanent
from bot.language.beyond import name_of

AGES = ("0-2", "3-5", "6-10", "11-13", "14-18")
"""Bands, in years. A birth date is nothing that anybody needs to know for childcare."""
DIETS = (
    "vegetarian", "vegan", "halal", "kosher", "no-pork", "gluten-free", "lactose-free", "nut-free",
)  # fmt: skip
NOT_TOLD = "not told"
Cell = str | int


@dataclass(frozen=True)
class Line:
    """What one family needs, as far as a list may say it."""

    number: str
    """Masked."""
    language: str
    adults: int
    children: int
    status: str
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def people(self) -> int:
        return self.adults + self.children


@dataclass(frozen=True)
class Hours:
    """From when until when, as the wall says: `18:00`."""

    start: str
    end: str


@dataclass(frozen=True)
class Sheet:
    """A table with a head."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def kitchen(lines: Sequence[Line], _hours: Hours) -> Sheet:
    """How many eat, and which diets: counts alone."""
    diets = _added(lines, "diets")
    rows: list[tuple[Cell, ...]] = [
        ("families", len(lines)),
        ("adults", sum(line.adults for line in lines)),
        ("children", sum(line.children for line in lines)),
        ("people", sum(line.people for line in lines)),
        ("families that told no number", sum(not line.people for line in lines)),
    ]
    rows += [(f"diet: {diet}", diets[diet]) for diet in DIETS if diets[diet]]
    return Sheet(("what", "count"), tuple(rows))


def childcare(lines: Sequence[Line], _hours: Hours) -> Sheet:
    """Children by age band; of those whose age nobody told, how many there are."""
    ages = _added(lines, "ages")
    rest = sum(max(line.children - sum(_counts(line, "ages").values()), 0) for line in lines)
    rows: list[tuple[Cell, ...]] = [(f"{band} years", ages[band]) for band in AGES]
    rows += [(NOT_TOLD, rest), ("all", sum(ages[band] for band in AGES) + rest)]
    return Sheet(("age", "children"), tuple(rows))


def rides(lines: Sequence[Line], _hours: Hours) -> Sheet:
    """One line a family: from which area, how many, and how to speak with them."""
    rows = sorted(
        (
            line.details.get("area") or NOT_TOLD,
            line.adults,
            line.children,
            name_of(line.language) if line.language else NOT_TOLD,
            line.number,
            line.status,
        )
        for line in lines
    )
    return Sheet(("area", "adults", "children", "language", "number", "status"), tuple(rows))


def interpreters(lines: Sequence[Line], hours: Hours) -> Sheet:
    """Which languages, for how many families and people, from when until when."""
    by_language: dict[str, list[Line]] = {}
    for line in lines:
        spoken = name_of(line.language) if line.language else NOT_TOLD
        by_language.setdefault(spoken, []).append(line)
    rows = tuple(
        (
            spoken,
            len(theirs),
            sum(line.people for line in theirs),
            hours.start,
            hours.end,
            sum(line.status == "arranged" for line in theirs),
        )
        for spoken, theirs in sorted(by_language.items())
    )
    return Sheet(("language", "families", "people", "from", "to", "arranged"), rows)


SHEETS: dict[str, tuple[str, Callable[[Sequence[Line], Hours], Sheet]]] = {
    "kitchen": ("dinner", kitchen),
    "childcare": ("childcare", childcare),
    "rides": ("ride", rides),
    "interpreters": ("interpreter", interpreters),
}
"""Each list: which need it is made of, and how."""


def write(sheet: Sheet, path: Path) -> None:
    """Writes a list as the file's ending says; Permanent when that is neither .csv nor .xlsx."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise Permanent("file", f"{path.name}: the ending must be one of {', '.join(WRITERS)}")
    try:
        writer(sheet, path)
    except OSError as error:
        raise Permanent("file", f"{path.name} cannot be written: {error.strerror}") from None


def plain(sheet: Sheet) -> str:
    """A list to read on a screen."""
    rows = [tuple(str(cell) for cell in row) for row in (sheet.head, *sheet.rows)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(sheet.head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _write_csv(sheet: Sheet, path: Path) -> None:
    text = io.StringIO()
    made = csv.writer(text)
    made.writerow(sheet.head)
    made.writerows([harmless(cell) for cell in row] for row in sheet.rows)
    path.write_text(text.getvalue(), "utf-8-sig", newline="")  # or Excel reads it as Latin-1


def harmless(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _write_xlsx(sheet: Sheet, path: Path) -> None:
    book = Workbook()
    page = book.active
    assert page is not None
    for down, row in enumerate((sheet.head, *sheet.rows), 1):
        for across, value in enumerate(row, 1):
            cell = page.cell(down, across)
            if isinstance(value, str):
                cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
                cell.data_type = "s"  # "=1+1" stays the text it is
            else:
                cell.value = value
    book.save(path)


def _counts(line: Line, name: str) -> Mapping[str, int]:
    found: Mapping[str, int] = line.details.get(name) or {}
    return found


def _added(lines: Sequence[Line], name: str) -> Counter[str]:
    total: Counter[str] = Counter()
    for line in lines:
        total.update(_counts(line, name))
    return total


WRITERS: dict[str, Callable[[Sheet, Path], None]] = {".csv": _write_csv, ".xlsx": _write_xlsx}
"""How each kind of file is written."""
