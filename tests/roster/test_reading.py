"""A CSV roster, row by row: what is taken, what is noted, what is bad."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.roster import importing
from bot.roster.gathering import Adult
from bot.roster.importing import Reading
from bot.roster.rows import Checker
from bot.text_file import Unreadable
from tests.roster.conftest import COLUMNS, TODAY, Read


def adult(found: Reading) -> Adult:
    (one,) = found.gathered.adults.values()
    return one


def said(found: Reading) -> list[tuple[int, str, bool]]:
    return [(one.line, one.column, one.bad) for one in found.findings]


def test_a_whole_row_is_taken(read: Read) -> None:
    found = read(
        {
            "student_id": "77",
            "student_name": "Luz Ramos",
            "school": "LINCOLN",
            "grade": "3rd",
            "class": "Room 12; Music",
            "tag": "band, bus 12",
            "guardian_name": "Ana Ramos",
            "relation": "Abuela",
            "phone": "(312) 555-0142",
            "email": "Ana@Mail.example",
            "language": "Spanish; Castilian",
            "form": "WhatsApp",
            "consent": "Yes",
        }
    )
    assert found.findings == []
    (child,) = found.gathered.children.values()
    assert (child.name, child.school, child.grade) == ("Luz Ramos", "lincoln", "3")
    assert (child.classes, child.tags) == (["Room 12", "Music"], ["band", "bus 12"])
    assert child.adults == {"id g1": "grandparent"}
    assert adult(found) == Adult(
        "id g1", ["Ana Ramos"], ["es"], "+13125550142", "ana@mail.example", "whatsapp", "yes",
        2, {"77": None},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"student_id": ""}, "student_id"),
        ({"student_id": "7" * 200}, "student_id"),
        ({"phone": "555-0142"}, "phone"),
        ({"phone": "not yet"}, "phone"),
        ({"guardian_name": "=HYPERLINK(A1)"}, "guardian_name"),
        ({"student_name": "@SUM(A1)"}, "student_name"),
        ({"email": "+cmd|' /C calc'!A0"}, "email"),
    ],
)
def test_a_bad_row_is_told_with_its_line_and_column_and_not_taken(
    read: Read, cells: dict[str, str], column: str
) -> None:
    found = read({}, cells, {"guardian_name": "Ana"})
    assert [(one.line, one.column) for one in found.findings if one.bad] == [(3, column)]
    assert all(one.what and one.todo for one in found.findings)
    assert "s2" not in found.gathered.children


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ({"language": "Klingon"}, "language"),
        ({"grade": "99"}, "grade"),
        ({"form": "pigeon"}, "form"),
        ({"consent": "perhaps"}, "consent"),
        ({"relation": "godfather's friend"}, "relation"),
        ({"email": "none yet"}, "email"),
        ({"tag": "refugee"}, "tag"),
        ({"class": "SPED 3"}, "class"),
        ({"student_name": "Luz 2015-03-04"}, "student_name"),
        ({"school": "born 2015-03-04"}, "school"),
        ({"phone": "+502 2345 6789"}, "phone"),
    ],
)
def test_a_cell_that_cannot_be_kept_is_noted_and_the_row_is_taken(
    read: Read, cells: dict[str, str], column: str
) -> None:
    found = read({"guardian_name": "Ana Ramos", **cells})
    assert said(found) == [(2, column, False)]
    assert adult(found).name == "Ana Ramos"


def test_who_has_a_line_without_texts_is_called(read: Read) -> None:
    assert adult(read({"phone": "+502 2345 6789", "form": "text"})).form == "call"
    assert adult(read({"phone": "+502 2345 6789", "form": "paper"})).form == "paper"


@pytest.mark.parametrize("cell", ["-", "--", "---", "N/A", "#N/A", "NULL", "None", " "])
def test_what_stands_for_nothing_is_nothing(read: Read, cell: str) -> None:
    found = read({**dict.fromkeys(("phone", "email", "grade", "tag", "consent"), cell)})
    assert found.findings == []
    assert adult(found).phone == ""


def test_zeros_that_a_spreadsheet_keeps_with_a_formula_are_no_formula(checker: Checker) -> None:
    from bot.roster.cells import Raw

    raw = Raw(2, {"student_id": '="007"', "guardian_id": "g", "phone": "+13125550142"}, 2)
    pair, found = checker.pair(raw)
    assert found == []
    assert pair is not None
    assert pair.child == "007"


def test_a_language_that_is_not_known_is_named_only_if_it_can_be_one(read: Read) -> None:
    shown = [read({"language": cell}).findings[0].what for cell in ("Klingon", "undocumented")]
    assert "Klingon" in shown[0]
    assert "undocumented" not in shown[1]


def test_a_row_with_more_or_fewer_cells_than_the_header_is_bad(
    checker: Checker, tmp_path: Path
) -> None:
    path = tmp_path / "roster.csv"
    path.write_text(
        "student_id,guardian_id,phone\ns1,g1,312-555-0142,,\ns2,g2\ns3,g3,x,312-555-0143\n", "utf-8"
    )
    found = importing.read(path, checker, TODAY)
    assert [(one.line, one.bad) for one in found.findings] == [(3, True), (4, True)]
    assert found.blind, "nobody knows of whom these rows tell"


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("name,phone\nAna,312-555-0142\n", "no column student_id"),
        ("", "is empty"),
        ("\n\n\n", "is empty"),
    ],
)
def test_a_file_without_ids_is_no_roster(
    checker: Checker, tmp_path: Path, content: str, what: str
) -> None:
    path = tmp_path / "roster.csv"
    path.write_text(content, "utf-8")
    with pytest.raises(Unreadable, match=what):
        importing.read(path, checker, TODAY)


def test_first_and_last_names_may_stand_apart(read: Read) -> None:
    header = ["student_id", "Student First Name", "Student Last Name", "Parent Last Name", "phone"]
    found = read(
        {
            "Student First Name": "Luz",
            "Student Last Name": "Ramos",
            "Parent Last Name": "Ramos",
            "phone": "312-555-0142",
        },
        header=header,
    )
    assert next(iter(found.gathered.children.values())).name == "Luz Ramos"
    assert adult(found).key == "phone +13125550142"


def test_a_child_of_nobody_is_counted_and_not_kept(read: Read) -> None:
    found = read({"guardian_id": "", "student_name": "Luz Ramos"})
    assert found.gathered.children == {}
    assert found.gathered.unreachable == 1


def test_rows_of_one_child_and_one_adult_are_put_together(read: Read) -> None:
    mother = {"guardian_id": "g1", "guardian_name": "Ana Ramos", "phone": "312-555-0142"}
    found = read(
        {**mother, "student_id": "s1", "class": "Room 12", "grade": "3"},
        {**mother, "student_id": "s2", "guardian_name": "Ana M. Ramos"},
        {**mother, "student_id": "s1", "class": "Music", "grade": "4"},
        {**mother, "student_id": "s3", "phone": "312-555-0143", "guardian_name": "Eva Paz"},
    )
    assert list(adult(found).children) == ["s1", "s2", "s3"]
    assert adult(found).names == ["Ana Ramos", "Eva Paz"]
    assert adult(found).phone == "+13125550142"
    assert found.gathered.children["s1"].classes == ["Room 12", "Music"]
    assert said(found) == [(4, "grade", False), (4, "", False), (5, "phone", False)]


def test_a_number_of_many_people_is_nobodys(read: Read) -> None:
    def people(many: int) -> list[dict[str, str]]:
        names = (f"Ana {'abcdefghijkl'[n] * 3}" for n in range(many))
        return [{"guardian_name": name, "phone": "312-555-0142"} for name in names]

    few, many = read(*people(8)), read(*people(9))
    assert all(one.phone for one in few.gathered.adults.values())
    assert not any(one.phone for one in many.gathered.adults.values())
    assert said(many) == [(line, "phone", False) for line in range(2, 11)]


def test_a_no_weighs_more_than_a_yes(read: Read) -> None:
    mother = {"guardian_id": "g1", "phone": "312-555-0142"}
    found = read({**mother, "consent": "yes"}, {**mother, "consent": "no"})
    assert adult(found).consent == "no"


HEADERS = st.sampled_from([*COLUMNS, "DOB", "Country of birth", "Bus", "", "=1", '"', "\x00"])
CELLS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "s1",
            "g1",
            "312-555-0142",
            "Spanish",
            '"',
            '""',
            "=1",
            "\n",
            ",",
            ";",
            "1" * 300,
            "\ufeff",
        ]
    ),
)


@given(
    headers=st.lists(HEADERS, max_size=8),
    rows=st.lists(st.lists(CELLS, max_size=9), max_size=6),
    raw=st.binary(max_size=60),
    encoding=st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_whatever_a_file_holds_it_is_read_or_refused_in_our_words(
    checker: Checker,
    tmp_path: Path,
    headers: list[str],
    rows: list[list[str]],
    raw: bytes,
    encoding: str,
) -> None:
    lines = [",".join(["student_id", *headers]), *(",".join(row) for row in rows)]
    path = tmp_path / "any.csv"
    path.write_bytes("\n".join(lines).encode(encoding, "replace") + raw)
    try:
        found = importing.read(path, checker, TODAY)
    except Unreadable:
        return
    for pair in found.gathered.adults.values():
        assert pair.key
    assert all(one.line >= 1 and one.what and one.todo for one in found.findings)
