"""A table of text (CSV) row by row, whatever program wrote it, and which cells are formulas.

Commas, semicolons, tabs and bars part cells. Nothing is read beyond the limits, and a file is
never in memory as a whole.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.sentence import Sentence
from bot.text_file import TextFile, Unreadable

LONGEST_ROW = 20
"""Lines that one row may run over; beyond that a quote was opened and not closed."""
LONGEST_CELL = 20_000
DELIMITERS = ",;\t|"
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would compute."""
_NUMBER = re.compile(r"[+-](?=[\d\s(.])[^=+*/^&!]*")
"""A telephone number, or a remark after a dash: it begins like a formula and reckons nothing."""
_QUOTED = re.compile(r'="([^"]*)"')
"""How spreadsheets keep the zeros of '007': no formula that reckons anything."""
_INSIDE = Sentence("a double quote stands inside words")
TWICE = Sentence('write it twice: ""')
"""What to do about a double quote inside words."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it stands: the number of its first line in the file, and its cells.

    `broken` says why there are none.
    """

    number: int
    cells: tuple[str, ...]
    broken: Sentence | None = None

    @property
    def blank(self) -> bool:
        return not self.broken and not any(cell.strip() for cell in self.cells)


def plain(cell: str) -> str | None:
    """A cell without blanks and what a spreadsheet puts around it; None when it is a formula."""
    cell = cell.strip()
    if quoted := _QUOTED.fullmatch(cell):
        cell = quoted[1].strip()
    return None if cell.startswith(FORMULA) and not _NUMBER.fullmatch(cell) else cell


def lines(
    file: TextFile, most: int, todo: Sentence, is_known: Callable[[str], bool] = lambda _: False
) -> Iterator[Line]:
    """Every row that is not blank, in its order; Unreadable where it cannot go on, or when there
    are more than `most` below the header: `todo` says what to do then.

    `is_known` tells the names of columns, by which it is seen what the cells are parted by.
    """
    with io.TextIOWrapper(file.opens(), file.encoding, newline="") as text:
        try:
            delimiter, skipped = _delimiter(text, is_known)
        except UnicodeError:
            raise file.is_no_text() from None
        taken = 0
        for line in _rows(file, text, delimiter, skipped):
            if line.blank:
                continue
            taken += 1
            if taken == 1 and line.broken:
                why = Sentence("%(file)s: %(why)s", file=file.name, why=line.broken)
                raise Unreadable(why, TWICE, line.number)
            if taken > most + 1:  # the header is one of them
                why = Sentence(
                    "%(file)s: more than %(most)s rows", file=file.name, most=f"{most:,}"
                )
                raise Unreadable(why, todo, line.number)
            yield line


def _rows(file: TextFile, text: io.TextIOWrapper, delimiter: str, skipped: int) -> Iterator[Line]:
    rows, number = csv.reader(text, delimiter=delimiter, strict=True), skipped + 1
    while True:
        try:
            cells, broken = next(rows), None
        except StopIteration:
            return
        except csv.Error as error:
            if "expected after" not in str(error):
                raise _open(file, number) from None
            cells, broken = [], _INSIDE
        except UnicodeError:
            raise file.is_no_text(number) from None
        if rows.line_num + skipped - number >= LONGEST_ROW:
            raise _open(file, number)
        yield Line(number, tuple(cell.replace("\0", "").strip() for cell in cells), broken)
        number = rows.line_num + skipped + 1


def _open(file: TextFile, number: int) -> Unreadable:
    why = Sentence(
        "%(file)s, line %(line)s: a double quote opens here and is never closed",
        file=file.name,
        line=number,
    )
    return Unreadable(why, line=number)


def _delimiter(text: io.TextIOWrapper, is_known: Callable[[str], bool]) -> tuple[str, int]:
    """What parts the cells, and how many lines said so: spreadsheets write 'sep=;' above.

    It is what parts most names of columns, or else what is there most often.
    """
    first, above = text.readline(LONGEST_CELL), 1
    while first and not first.strip() and above < LONGEST_ROW:
        first, above = text.readline(LONGEST_CELL), above + 1
    said = first.strip().lstrip("\ufeff").lower()
    if said.startswith("sep=") and len(said) == len("sep=;") and said[-1] in DELIMITERS:
        return said[-1], above
    text.seek(0)

    def parted(delimiter: str) -> tuple[int, int]:
        names = [cell.strip().strip('"') for cell in first.split(delimiter)]
        return sum(map(is_known, names)), len(names)

    return max(DELIMITERS, key=parted), 0
