"""A table of text is read whatever program wrote it, or refused in a sentence."""

from __future__ import annotations

import io
import time
from pathlib import Path

import pytest

from bot.roster import sheet
from bot.roster.findings import Unreadable

ROWS = "student_id,student_name\r\n1,José Peña Núñez\r\n2,Zoë Müller García\r\n3,Iñaki Íñiguez\r\n"


def read(content: bytes, name: str = "list.csv") -> sheet.Sheet:
    return sheet.of(name, lambda: io.BytesIO(content), len(content))


def cells(content: bytes) -> list[tuple[str, ...]]:
    return [line.cells for line in read(content).lines()]


@pytest.mark.parametrize(
    ("encoding", "guessed"),
    [
        ("utf-8", False),
        ("utf-8-sig", False),
        ("utf-16", False),
        ("utf-16-le", True),
        ("cp1252", True),
    ],
)
def test_an_encoding_is_known_or_guessed_and_the_guess_is_told(
    encoding: str, guessed: bool
) -> None:
    found = read(ROWS.encode(encoding))
    assert found.guessed is guessed
    assert [line.cells[1] for line in found.lines()][1:] == [
        "José Peña Núñez",
        "Zoë Müller García",
        "Iñaki Íñiguez",
    ]
    assert next(found.lines()).cells[0] == "student_id"  # without a byte order mark


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_cells_are_parted_by_what_the_header_is_parted_by(delimiter: str) -> None:
    text = delimiter.join(["id", "name", "class"]) + "\n" + delimiter.join(["1", "Ana", "Room 2"])
    assert cells(text.encode())[1] == ("1", "Ana", "Room 2")


def test_a_spreadsheets_own_line_about_its_separator_is_heeded() -> None:
    lines = list(read(b"sep=;\r\nid;name\r\n1;Ana, Luz\r\n").lines())
    assert [(line.number, line.cells) for line in lines] == [
        (2, ("id", "name")),
        (3, ("1", "Ana, Luz")),
    ]


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    found = list(read(b'id,name\n\n1,"Ana\nLuz"\n,\n2,Leo\n').lines())
    assert [line.number for line in found] == [1, 3, 6]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04rest of a workbook", "save the sheet as CSV"),
        (b'id,name\n1,"' + b"x\n" * 40, "a quote is opened and not closed"),
        (b'id,name\n1,"' + b"x" * 200_000, "a cell that does not end"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        cells(content)


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="there is no file"):
        sheet.of_path(tmp_path / "none.csv")


class Endless(io.RawIOBase):
    """Rows without end; counts what was read of it."""

    def __init__(self) -> None:
        self.given = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0

    def tell(self) -> int:
        return 0

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        rows = b"1,Ana\n" * (len(buffer) // 6)
        buffer[: len(rows)] = rows
        self.given += len(rows)
        return len(rows)


def test_beyond_its_limit_a_file_is_refused_and_not_read_to_its_end() -> None:
    source = Endless()
    found = sheet.Sheet("endless.csv", "utf-8", False, lambda: source)  # type: ignore[arg-type,return-value]
    began = time.monotonic()
    with pytest.raises(Unreadable, match="more than 200,000 rows; import it in parts"):
        for _ in found.lines():
            pass
    assert source.given < 3_000_000
    assert time.monotonic() - began < 20


def test_a_file_that_is_too_large_is_not_opened() -> None:
    def opened() -> io.BytesIO:
        raise AssertionError("opened")

    with pytest.raises(Unreadable, match="larger than 100 MB"):
        sheet.of("large.csv", opened, sheet.MOST_BYTES + 1)
