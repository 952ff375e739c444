"""CSV files as schools have them: any usual encoding, comma, semicolon or tab, limits held."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from charset_normalizer import from_bytes

from bot.agenda.cells import safe
from bot.agenda.draft import Fault, WrongError

MOST_ROWS = 2_000
MOST_BYTES = 5_000_000
"""A district's year of events is far below both; what is larger is refused unread."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSED = ["utf_16_le", "utf_16_be", "cp1252", "mac_roman", "cp1251"]
"""What spreadsheets here write; with more to choose from, Spanish is taken for Czech."""
_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True)
class Row:
    """One line of a sheet, by column; `line` is where it begins in the file."""

    line: int
    cells: dict[str, str]


@dataclass(frozen=True)
class Text:
    """A file's text, and the encoding that it was read in."""

    text: str
    encoding: str


class NotReadableError(Exception):
    """A file of which nothing can be read; the fault says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.wrong)
        self.fault = fault


def decoded(path: Path) -> Text:
    """The text of a file of at most MOST_BYTES; NotReadableError when it has none."""
    if path.stat().st_size > MOST_BYTES:
        raise _not(f"larger than {MOST_BYTES // 1_000_000} MB", "divide it into several files")
    data = path.read_bytes()
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _in(data, encoding)
    try:
        return Text(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        guess = from_bytes(data, cp_isolation=_GUESSED).best()
        if guess is None:
            raise _not("in an encoding that is not known", "save it as CSV UTF-8") from None
        return _in(data, guess.encoding)


def _in(data: bytes, encoding: str) -> Text:
    try:
        return Text(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        raise _not(f"begins as {encoding}, but is not", "save it as CSV UTF-8") from None


def _not(wrong: str, remedy: str) -> NotReadableError:
    return NotReadableError(Fault(1, "", f"the file is {wrong}", remedy))


def rows(text: str, columns: frozenset[str]) -> Iterator[Row | Fault]:
    """The rows of a sheet whose first line names its columns, one by one.

    What cannot be read is a Fault in its place. After MOST_ROWS it ends, with a NotReadableError.
    `columns` are the names that count; they tell what the cells are parted by.
    """
    lines = csv.reader(
        io.StringIO(text, newline=""), delimiter=_separator(text, columns), strict=True
    )
    header: list[str] = []
    many, line = 0, 1
    while True:
        try:
            cells = next(lines, None)
        except csv.Error as error:
            yield _broken(line, error)
            line = lines.line_num + 1
            continue
        at, line = line, lines.line_num + 1
        if cells is None:
            return
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = [name_of(cell) for cell in cells]
            continue
        many += 1
        if many > MOST_ROWS:
            raise _not(f"longer than {MOST_ROWS} rows", "divide it into several files")
        yield from _row(at, header, cells)


def header_of(text: str, columns: frozenset[str]) -> list[str]:
    """The names of a sheet's columns, as `rows` uses them."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return [
        name_of(cell) for cell in next(csv.reader([first], delimiter=_separator(text, columns)))
    ]


def name_of(cell: str) -> str:
    """A column's name: 'Other ways' is other_ways."""
    return "_".join(cell.strip().lower().replace("-", " ").replace("_", " ").split())


def _separator(text: str, columns: frozenset[str]) -> str:
    """What parts most column names from one another in the first line."""
    first = next((line for line in text.splitlines() if line.strip()), "")

    def known(separator: str) -> int:
        return sum(name_of(cell.strip('"')) in columns for cell in first.split(separator))

    return max(_SEPARATORS, key=known)


def _row(line: int, header: list[str], cells: list[str]) -> Iterator[Row | Fault]:
    if len(cells) > len(header):
        wrong = f"{len(cells)} cells under {len(header)} columns"
        yield Fault(line, "", wrong, "put words that hold a comma between double quotes")
        return
    taken: dict[str, str] = {}
    faults: list[Fault | Row] = []
    for column, cell in zip(header, cells, strict=False):
        try:
            taken[column] = safe(cell)
        except WrongError as error:
            faults.append(Fault(line, column, error.wrong, error.remedy))
    yield from faults or [Row(line, taken)]


def _broken(line: int, error: csv.Error) -> Fault:
    if "unexpected end" in str(error) or "field larger" in str(error):
        return Fault(
            line, "", "a double quote opens here and is never closed", "close or delete it"
        )
    return Fault(line, "", "a double quote stands inside words", 'write it twice: ""')
