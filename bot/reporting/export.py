"""A broadcast's results and its follow-up list as a file for a spreadsheet.

Row after row, in little memory however many there are; whole or not at all; for its owner alone,
since it holds numbers. No cell is a formula (bot/sheets.py has the rule).
"""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from bot.errors import Permanent
from bot.sheets import Cell, harmless


@dataclass(frozen=True)
class Page:
    """A table of a file: a page of a workbook, or a part of a CSV file."""

    name: str
    head: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]


def write(pages: Sequence[Page], path: Path) -> None:
    """Writes the tables as the file's ending says; Permanent when that is none of ours.

    A CSV file is one table: its column `part` says which of them a row belongs to.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise Permanent("file", f"{path.name}: the ending must be one of {', '.join(WRITERS)}")
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, suffix=path.suffix)
    except OSError as error:
        raise Permanent("file", f"{path.name} cannot be written: {error.strerror}") from None
    os.close(handle)
    try:
        writer(pages, Path(draft))
        Path(draft).replace(path)
    except OSError as error:
        raise Permanent("file", f"{path.name} cannot be written: {error.strerror}") from None
    finally:
        Path(draft).unlink(missing_ok=True)


def _write_csv(pages: Sequence[Page], path: Path) -> None:
    columns = list(dict.fromkeys(column for page in pages for column in page.head))
    with path.open("w", encoding="utf-8-sig", newline="") as file:  # or Excel reads it as Latin-1
        made = csv.DictWriter(file, ["part", *columns])
        made.writeheader()
        for page in pages:
            for row in page.rows:
                told = dict(zip(page.head, map(harmless, row), strict=True))
                made.writerow({"part": page.name, **told})


def _write_xlsx(pages: Sequence[Page], path: Path) -> None:
    book = Workbook(write_only=True)
    try:
        for page in pages:
            sheet = book.create_sheet(page.name)
            sheet.append(page.head)
            for row in page.rows:
                sheet.append([_cell(sheet, value) for value in row])
    except BaseException:
        for sheet in book.worksheets:
            sheet.close()  # what it holds open on the disk
        raise
    book.save(path)


def _cell(sheet: object, value: Cell) -> WriteOnlyCell:
    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value)
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type = "s"  # "=1+1" stays the text it is
    return cell


WRITERS: dict[str, Callable[[Sequence[Page], Path], None]] = {
    ".csv": _write_csv,
    ".xlsx": _write_xlsx,
}
"""How each kind of file is written."""
