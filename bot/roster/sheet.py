"""Reads a table of text (CSV) line by line, whatever program wrote it.

UTF-8 and UTF-16 are known by their bytes, other encodings are guessed and the guess is told.
Commas, semicolons, tabs and bars part cells. Nothing is read beyond the limits, and a file is
never in memory as a whole.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from charset_normalizer import from_bytes

from bot.roster.findings import Unreadable

MOST_ROWS = 200_000
"""Rows of one file; a larger district imports by school, each with a --source of its own."""
MOST_BYTES = 100_000_000
LONGEST_ROW = 20
"""Lines that one row may run over; beyond that a quote was opened and not closed."""
LONGEST_CELL = 20_000
SAMPLE = 65_536
GUESSED = ["cp1252", "mac_roman", "cp1251", "cp1256", "gb18030", "big5", "euc_kr"]
"""Encodings that programs of schools still write, besides UTF-8 and UTF-16."""
DELIMITERS = ",;\t|"
_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_WORKBOOK = b"PK\x03\x04"
Opener = Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it stands: the number of its first line in the file, and its cells."""

    number: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True)
class Sheet:
    """A file of rows. `guessed` says that its encoding was not certain."""

    name: str
    encoding: str
    guessed: bool
    opens: Opener

    def lines(self, most: int = MOST_ROWS) -> Iterator[Line]:
        """Every row that is not blank, in its order; Unreadable where it cannot go on, or when
        there are more than `most` below the header."""
        with io.TextIOWrapper(self.opens(), self.encoding, newline="") as text:
            try:
                delimiter, skipped = _delimiter(text.readline(LONGEST_CELL))
            except UnicodeError:
                raise Unreadable(f"{self.name} is no {self.encoding}") from None
            if not skipped:
                text.seek(0)
            yield from self._rows(text, delimiter, skipped, most)

    def _rows(
        self, text: io.TextIOWrapper, delimiter: str, skipped: int, most: int
    ) -> Iterator[Line]:
        rows, at, taken = csv.reader(text, delimiter=delimiter), 0, 0
        while True:
            number = at + skipped + 1
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error:
                raise Unreadable(f"{self.name}, line {number}: a cell that does not end; "
                                 "look for a quote that is not closed") from None  # fmt: skip
            except UnicodeError:
                raise Unreadable(f"{self.name}, line {number}: bytes that are no "
                                 f"{self.encoding}; save the file as UTF-8") from None  # fmt: skip
            at = rows.line_num
            if at + skipped - number >= LONGEST_ROW:
                raise Unreadable(f"{self.name}, line {number}: a quote is opened and not closed")
            line = Line(number, tuple(cell.replace("\0", "").strip() for cell in cells))
            if line.blank:
                continue
            taken += 1
            if taken > most + 1:  # the header is one of them
                raise Unreadable(f"{self.name}: more than {most:,} rows; import it in parts, "
                                 "one school at a time, each with its own --source")  # fmt: skip
            yield line


def of_path(path: Path) -> Sheet:
    """The sheet in a file; Unreadable when there is none or it is no table of text."""
    try:
        size = path.stat().st_size
    except OSError:
        raise Unreadable(f"there is no file {path.name!r}") from None
    return of(path.name, lambda: path.open("rb"), size)


def of(name: str, opens: Opener, size: int) -> Sheet:
    """The sheet behind `opens`, which gives the bytes anew each time."""
    if size > MOST_BYTES:
        raise Unreadable(f"{name}: larger than {MOST_BYTES // 1_000_000} MB")
    try:
        encoding, guessed = _encoding(name, opens)
    except OSError:
        raise Unreadable(f"{name} cannot be opened") from None
    return Sheet(name, encoding, guessed, opens)


def _encoding(name: str, opens: Opener) -> tuple[str, bool]:
    with opens() as file:
        sample = file.read(SAMPLE)
        if sample.startswith(_WORKBOOK):
            raise Unreadable(f"{name} is a workbook or an archive: save the sheet as CSV (UTF-8)")
        if not sample:
            raise Unreadable(f"{name} is empty")
        for mark, encoding in _MARKS.items():
            if sample.startswith(mark):
                return encoding, False
        if b"\0" in sample[:2]:  # every second byte of a plain header, and no mark before it
            return ("utf-16-be" if sample[:1] == b"\0" else "utf-16-le"), True
        if _is_utf8(sample, file):
            return "utf-8", False
    found = from_bytes(sample[: sample.rfind(b"\n") + 1] or sample, cp_isolation=GUESSED).best()
    if found is None:
        raise Unreadable(f"{name}: the encoding is not known; save the file as UTF-8")
    return found.encoding, True


def _is_utf8(sample: bytes, rest: BinaryIO) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while sample:
            decoder.decode(sample)
            sample = rest.read(SAMPLE)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(first: str) -> tuple[str, int]:
    """What parts the cells, and how many lines said so: spreadsheets write 'sep=;' above."""
    plain = first.strip().lstrip("\ufeff").lower()
    if plain.startswith("sep=") and len(plain) == len("sep=;") and plain[-1] in DELIMITERS:
        return plain[-1], 1
    return max(DELIMITERS, key=first.count), 0
