"""Bars on a terminal, plain lines elsewhere; files without formulas, whole or not at all."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.errors import Permanent
from bot.reporting import export, progress, results, watching
from bot.reporting.export import Page
from bot.reporting.variety import meter


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def seconds() -> Iterator[float]:
    """Three more at every look."""
    now = 0.0
    while True:
        yield now
        now += 3.0


def worked(to: io.StringIO, plain: bool) -> str:
    ticking = seconds()
    with progress.bar("rows", 400, plain, to, lambda: next(ticking)) as step:
        for _ in range(4):
            step(100)
    return to.getvalue()


@pytest.mark.parametrize(("to", "plain"), [(io.StringIO(), False), (Terminal(), True)])
def test_without_a_terminal_or_with_json_there_are_plain_lines(
    to: io.StringIO, plain: bool
) -> None:
    said = worked(to, plain)
    assert said.splitlines() == ["rows: 200 of 400", "rows: 400 of 400"]
    assert said.replace("\n", "").isprintable()


def test_on_a_terminal_there_is_a_bar() -> None:
    said = worked(Terminal(), plain=False)
    assert "\x1b[" in said
    assert "400/400" in said


def test_what_is_done_at_once_says_nothing() -> None:
    to = io.StringIO()
    with progress.bar("rows", 2, to=to) as step:
        step(2)
    assert to.getvalue() == ""


NASTY = "=HYPERLINK(1)"
PAGES = (
    Page("results", ("language", "families"), [("Spanish", 3), (NASTY, 1)]),
    Page("follow-up", ("to", "why"), [("+15555550101", "@SUM(A1)\x07")]),
)


def test_a_workbook_has_a_page_for_each_table_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    export.write(PAGES, path)
    book = load_workbook(path)
    assert book.sheetnames == ["results", "follow-up"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert NASTY in [cell.value for cell in cells]
    assert "@SUM(A1)" in [cell.value for cell in cells]


def test_a_csv_file_is_one_table_and_has_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    export.write(PAGES, path)
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [row["part"] for row in rows] == ["results", "results", "follow-up"]
    assert rows[0]["families"] == "3"
    values = [value for row in rows for value in row.values()]
    assert not [value for value in values if value.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_file_is_there_whole_or_not_at_all_and_for_its_owner_alone(
    tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"out{ending}"
    export.write(PAGES, path)
    assert path.stat().st_mode & 0o077 == 0
    before = path.read_bytes()

    def breaks() -> Iterator[tuple[str, int]]:
        yield "Spanish", 3
        raise OSError(28, "No space left on device")

    with pytest.raises(Permanent, match="No space left"):
        export.write([Page("results", ("language", "families"), breaks())], path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_another_ending_or_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Permanent, match=r"\.csv, \.xlsx"):
        export.write(PAGES, tmp_path / "out.ods")
    with pytest.raises(Permanent, match="cannot be written"):
        export.write(PAGES, tmp_path / "nowhere" / "out.csv")


def test_a_file_tells_nothing_of_a_few_families_nor_does_a_subtraction() -> None:
    languages = {
        "es": {"delivered": 40, "failed": 2}, "so": {"delivered": 12}, "ru": {"not:opted_out": 3},
    }  # fmt: skip
    together = {"delivered": 52, "failed": 2, "not:opted_out": 3}
    fates = {(code, fate): n for code, theirs in languages.items() for fate, n in theirs.items()}
    found = results.pages(
        {"languages": languages, "fates": together}, meter("fair", fates, {"es": 5}), []
    )
    assert list(found[0].rows) == [
        ("Spanish", "delivered", 40), ("Spanish", "failed", 2), ("others", "delivered", 12),
        ("others", "not:opted_out", 3),
    ]  # fmt: skip
    assert [tuple(row)[:4] for row in found[1].rows] == [
        ("Spanish", 42, 40, 5), ("Somali", "", "", ""), ("Russian", "", "", ""),
    ]  # fmt: skip


def told(status: str, **fates: int) -> dict[str, object]:
    return {"key": "fair", "status": status, "fates": fates}


def test_a_broadcast_is_watched_until_it_is_over_and_told_when_it_changes() -> None:
    looks = [
        told("running", waiting=2),
        told("running", waiting=2),
        told("running", waiting=1, delivered=1, **{"not:opted_out": 1}),
        told("done", delivered=2),
    ]
    rests: list[float] = []
    seen = list(watching.until_over(lambda: looks.pop(0), rests.append))
    assert len(seen) == 3
    assert len(rests) == 3
    assert watching.written_to(seen[1]) == (1, 2)
    assert watching.line(seen[2]) == "fair: done, 2 of 2 texts have left (2 delivered)"


def test_a_draft_is_not_watched() -> None:
    with pytest.raises(Permanent, match="is a draft"):
        next(watching.until_over(lambda: told("draft"), lambda _: None))
