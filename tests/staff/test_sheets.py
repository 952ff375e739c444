"""The lists for an event: counts where counts will do, and files that compute nothing."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bot import sheets
from bot.errors import Permanent
from bot.sheets import Hours, Line, Sheet

HOURS = Hours("18:00", "19:30")
FAMILIES = [
    Line("+1******42", "es", 2, 3, "asked",
         {"ages": {"3-5": 1, "6-10": 1}, "diets": {"halal": 2}, "area": "Oak Hill"}),
    Line("+1******43", "so", 1, 0, "arranged", {"diets": {"halal": 1, "vegan": 1}}),
    Line("+1******44", "es", 0, 0, "taken", {"area": "Lincoln", "note": "call first"}),
    Line("+1******45", "sw", 1, 2, "asked", {"ages": {"3-5": 2}}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (
            FAMILIES,
            {
                "families": 4, "adults": 4, "children": 5, "people": 9,
                "families that told no number": 1, "diet: vegan": 1, "diet: halal": 3,
            },
        ),
        (
            [],
            {
                "families": 0, "adults": 0, "children": 0, "people": 0,
                "families that told no number": 0,
            },
        ),
    ],
)  # fmt: skip
def test_the_kitchen_gets_counts(lines: list[Line], rows: dict[str, int]) -> None:
    assert dict(sheets.kitchen(lines, HOURS).rows) == rows


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (FAMILIES, {"3-5 years": 3, "6-10 years": 1, "not told": 1, "all": 5}),
        (FAMILIES[1:3], {"all": 0}),
        # More were described than had been counted: the description is what somebody asked.
        ([Line("", "es", 1, 1, "asked", {"ages": {"0-2": 2}})], {"0-2 years": 2, "all": 2}),
    ],
)
def test_childcare_gets_bands_and_no_child(lines: list[Line], told: dict[str, int]) -> None:
    made = sheets.childcare(lines, HOURS)
    assert {age: count for age, count in made.rows if count or age == "all"} == told
    assert len(made.rows) == len(sheets.AGES) + 2


def test_drivers_get_a_line_a_family_by_area() -> None:
    assert sheets.rides(FAMILIES, HOURS).rows == (
        ("Lincoln", 0, 0, "Spanish", "+1******44", "taken"),
        ("Oak Hill", 2, 3, "Spanish", "+1******42", "asked"),
        ("not told", 1, 0, "Somali", "+1******43", "arranged"),
        ("not told", 1, 2, "Swahili", "+1******45", "asked"),
    )


def test_interpreters_get_languages_and_hours() -> None:
    assert sheets.interpreters(FAMILIES, HOURS).rows == (
        ("Somali", 1, 1, "18:00", "19:30", 1),
        ("Spanish", 2, 5, "18:00", "19:30", 0),
        ("Swahili", 1, 3, "18:00", "19:30", 0),
    )


def test_only_the_drivers_list_knows_a_family_and_no_list_a_note() -> None:
    for name, (_, make) in sheets.SHEETS.items():
        made = str(make(FAMILIES, HOURS))
        assert ("***" in made) is (name == "rides")
        assert "call first" not in made


ODD = ["=1+1", "+1******42", "-2", "@SUM(A1)", "\t=1", "\r=1", 'a "quoted", cell', "two\nlines"]


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_no_cell_of_a_file_is_a_formula(odd: str, tmp_path: Path) -> None:
    sheet = Sheet(("area", "adults"), ((odd, 2),))
    for ending in (".csv", ".xlsx"):
        sheets.write(sheet, tmp_path / f"list{ending}")
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    assert (head, row[1]) == (["area", "adults"], "2")
    assert row[0] == (f"'{odd}" if odd[0] in "=+-@\t\r" else odd)
    page: Any = load_workbook(tmp_path / "list.xlsx").active
    assert (page["A2"].data_type, page["B2"].data_type, page["B2"].value) == ("s", "n", 2)
    assert page["A2"].value.strip() == odd.strip()


def test_what_a_spreadsheet_cannot_hold_is_left_out(tmp_path: Path) -> None:
    sheets.write(Sheet(("area",), (("Oak\x07 Hill",),)), tmp_path / "list.xlsx")
    page: Any = load_workbook(tmp_path / "list.xlsx").active
    assert page["A2"].value == "Oak Hill"


@pytest.mark.parametrize(
    ("name", "why"), [("list.doc", "ending"), ("list", "ending"), ("none/list.csv", "written")]
)
def test_a_file_that_cannot_be_written_is_said(name: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(Permanent, match=why):
        sheets.write(Sheet(("a",), ()), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_list_on_the_screen_has_its_columns_in_line() -> None:
    shown = sheets.plain(Sheet(("age", "children"), (("3-5 years", 3), ("all", 10))))
    assert shown.splitlines() == ["age        children", "3-5 years  3", "all        10"]
