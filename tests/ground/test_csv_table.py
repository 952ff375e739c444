"""A table of text is read whatever program wrote it, or refused in a sentence."""

from __future__ import annotations

import io
import os
import time
from pathlib import Path

import pytest

from bot import csv_table, text_file
from bot.csv_table import Line
from bot.text_file import Limits, TextFile, Unreadable

LIMITS = Limits(rows=200_000, bytes=100_000_000, todo="import it in parts")
NAMES = ["José Peña Núñez", "Zoë Müller García", "Iñaki Íñiguez"]
ROWS = "student_id,student_name\r\n" + "".join(f"{n},{name}\r\n" for n, name in enumerate(NAMES))


def behind(content: bytes) -> TextFile:
    return text_file.behind("list.csv", lambda: io.BytesIO(content), len(content), LIMITS)


def lines(content: bytes | str, *known: str) -> list[Line]:
    data = content.encode() if isinstance(content, str) else content
    found = csv_table.lines(behind(data), LIMITS.rows, LIMITS.todo, lambda cell: cell in known)
    return list(found)


def cells(content: bytes | str, *known: str) -> list[tuple[str, ...]]:
    return [line.cells for line in lines(content, *known)]


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
    data = ROWS.encode(encoding)
    assert behind(data).guessed is guessed
    assert behind(data).text().lstrip("\ufeff") == ROWS
    header, *rows = cells(data)
    assert header[0] == "student_id"  # without a byte order mark
    assert [name for _, name in rows] == NAMES


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_cells_are_parted_by_what_the_header_is_parted_by(delimiter: str) -> None:
    text = delimiter.join(["id", "name", "class"]) + "\n" + delimiter.join(["1", "Ana", "Room 2"])
    assert cells(text)[1] == ("1", "Ana", "Room 2")


def test_the_names_of_columns_tell_more_than_the_number_of_commas() -> None:
    text = '\n"Name, first, then last, then any other";id\nAna;1\n'
    assert cells(text, "id")[1] == ("Ana", "1")


def test_a_spreadsheets_own_line_about_its_separator_is_heeded() -> None:
    found = lines("sep=;\r\nid;name\r\n1;Ana, Luz\r\n")
    assert [(line.number, line.cells) for line in found] == [
        (2, ("id", "name")),
        (3, ("1", "Ana, Luz")),
    ]


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    found = lines('id,name\n\n1,"Ana\nLuz"\n,\n2,"Leo "the lion""\n3,Mia\n')
    assert [line.number for line in found] == [1, 3, 6, 7]


def test_a_quote_inside_words_breaks_its_own_row_and_no_other() -> None:
    _, broken, good = lines('id,name\n1,"Leo "the lion" Díaz"\n2,Mia\n')
    assert (broken.number, broken.cells) == (2, ())
    assert "double quote" in broken.broken
    assert good.cells == ("2", "Mia")


@pytest.mark.parametrize(
    ("content", "said", "line"),
    [
        (b'id,name\n1,"Ana\n2,Leo\n', "never closed", 2),
        (b'id,name\n1,"' + b"x\n" * 40 + b'"\n', "never closed", 2),
        (b'id,name\n1,"' + b"x" * 200_000, "never closed", 2),
        (b'id,"the "name"\n1,Ana\n', "double quote", 1),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(content: bytes, said: str, line: int) -> None:
    with pytest.raises(Unreadable, match=said) as why:
        lines(content)
    assert why.value.line == line


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "is empty"), (b"PK\x03\x04rest of a workbook", "save the sheet as CSV")],
)
def test_what_is_no_text_is_refused_in_a_sentence(content: bytes, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        behind(content)


def test_bytes_that_do_not_fit_are_told_with_about_where_they_stand() -> None:
    bad = b"id,name\n" + b"1,Ana\n" * 10_000 + b"1,\xff\n"
    file = TextFile("list.csv", "utf-8", True, lambda: io.BytesIO(bad))
    with pytest.raises(Unreadable, match="bytes that are no utf-8; save the file") as why:
        list(csv_table.lines(file, LIMITS.rows, LIMITS.todo))
    assert 5_000 < why.value.line <= 10_002
    with pytest.raises(Unreadable, match="bytes that are no utf-8"):
        file.text()


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="there is no file"):
        text_file.at(tmp_path / "none.csv", LIMITS)


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
    endless = TextFile("endless.csv", "utf-8", False, lambda: source)  # type: ignore[arg-type,return-value]
    began = time.monotonic()
    with pytest.raises(Unreadable, match="more than 200,000 rows; import it in parts"):
        for _ in csv_table.lines(endless, LIMITS.rows, LIMITS.todo):
            pass
    assert source.given < 3_000_000
    assert time.monotonic() - began < 20


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path) -> None:
    def opened() -> io.BytesIO:
        raise AssertionError("opened")

    with pytest.raises(Unreadable, match="larger than 100 MB; import it in parts"):
        text_file.behind("large.csv", opened, LIMITS.bytes + 1, LIMITS)
    large = tmp_path / "large.csv"
    large.touch()
    os.truncate(large, LIMITS.bytes + 1)
    with pytest.raises(Unreadable, match="larger than 100 MB"):
        text_file.at(large, LIMITS)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (" Ana ", "Ana"),
        ('="007"', "007"),
        ("+1 (312) 555-0142", "+1 (312) 555-0142"),
        ("+13125550142", "+13125550142"),
        ("-5", "-5"),
        ("- see the office", "- see the office"),
        ("", ""),
        ("=1+1", None),
        (" =1+1", None),
        ('="1"+A1', None),
        ('="=1+1"', None),
        ("@SUM(A1)", None),
        ("-1+2", None),
        ("+cmd|'/c calc'!A1", None),
        ("-A1", None),
        ("\t=1", None),
    ],
)
def test_a_formula_is_told_from_a_number_and_a_remark(cell: str, words: str | None) -> None:
    assert csv_table.plain(cell) == words
