"""`puente roster`: what staff see of an import, of questions and of the list."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot import wiring
from bot.cli_data import data
from bot.cli_roster import roster
from bot.errors import Permanent
from bot.settings import Settings
from bot.store import families
from bot.store.db import transaction

ANA, OMAR = "+15555550101", "+15555550102"
HEAD = (
    "Student ID,Student,School,Grade,Parent ID,Parent Name,Relation,Cell,"
    "Language,Form,Consent,DOB\n"
)
GOOD = (
    f"s1,Luz Ramos,Lincoln,3,g1,Ana Ramos,Mother,{ANA},Spanish,text,yes,2015-03-04\n"
    f"s2,Ali Noor,Oak Hill,7,g2,Omar Noor,Uncle,{OMAR},Mam,call,,2012-03-04\n"
)


@pytest.fixture
def line(settings: Settings, empty_database: Path, tmp_path: Path) -> Settings:
    path = tmp_path / "puente.db"
    shutil.copy(empty_database, path)
    return settings.model_copy(update={"database_url": f"sqlite:///{path}"})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "roster.csv"
    path.write_text(HEAD + GOOD, "utf-8")
    return path


def run(line: Settings, *words: str | Path) -> Result:
    return CliRunner().invoke(roster, [str(word) for word in words], obj=line)


def told(line: Settings, *words: str | Path) -> Any:
    return json.loads(run(line, *words, "--json").stdout)


def test_a_dry_run_tells_what_would_happen_and_saves_nothing(line: Settings, file: Path) -> None:
    outcome = run(line, "import", file, "--dry-run")
    assert outcome.exit_code == 0
    assert "not read: DOB: it holds what must not be kept" in outcome.stdout
    assert "children: 2 new" in outcome.stdout
    assert "this was a dry run" in outcome.stdout
    assert told(line, "list")["rows"] == []


def test_an_import_is_saved_and_listed_without_names_and_whole_numbers(
    line: Settings, file: Path
) -> None:
    found = told(line, "import", file)
    assert found["saved"] is True
    assert (found["children"]["new"], found["families"]["new"]) == (2, 2)
    listed = run(line, "list").stdout
    assert "2 children, 2 adults, 2 numbers (0 opted out), 0 without a number" in listed
    for hidden in (ANA, ANA[2:], "Ana", "Luz", "2015"):
        assert hidden not in listed
    assert [row["school"] for row in told(line, "list", "--grade", "7")["rows"]] == ["oak-hill"]
    assert [row["grade"] for row in told(line, "list", "--school", "lincoln")["rows"]] == ["3"]
    assert told(line, "list", "--language", "mam")["counts"]["languages"] == {"mam": 1}


def test_a_bad_row_keeps_all_out_unless_it_is_to_be_skipped(line: Settings, file: Path) -> None:
    file.write_text(HEAD + GOOD + "s3,Eva Paz,Lincoln,1,g3,Eva Paz,Aunt,555-0142,,,,\n", "utf-8")
    outcome = run(line, "import", file)
    assert outcome.exit_code == 1
    assert "BAD  line 4, phone: without its area code" in outcome.stdout
    assert "nothing was saved: 1 bad rows" in outcome.stdout
    assert told(line, "list")["rows"] == []
    (bad,) = [one for one in told(line, "import", file)["findings"] if one["bad"]]
    assert (bad["line"], bad["column"]) == (4, "phone")
    assert run(line, "import", file, "--skip-bad").exit_code == 0
    assert len(told(line, "list")["rows"]) == 2


def test_the_same_note_of_many_rows_is_one_line(line: Settings, file: Path) -> None:
    rows = [f"k{n},Luz Ramos,Lincoln,99,g{n},Ana Ramos,,,,,,\n" for n in range(8)]
    file.write_text(HEAD + "".join(rows), "utf-8")
    notes = [one for one in run(line, "import", file).stdout.splitlines() if "note" in one]
    assert len(notes) == 1
    assert notes[0].startswith("note lines 2, 3, 4, 5, 6 and 3 more, grade: ")


def test_too_many_may_not_go_unless_somebody_says_so(line: Settings, file: Path) -> None:
    run(line, "import", file)
    file.write_text(HEAD + GOOD.splitlines()[0] + "\n", "utf-8")
    outcome = run(line, "import", file)
    assert "children: 1 same, 1 gone" in outcome.stdout, "the count is shown before"
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == "many_gone"
    assert len(told(line, "list")["rows"]) == 2
    assert run(line, "import", file, "--partial").exit_code == 0
    assert len(told(line, "list")["rows"]) == 2
    assert run(line, "import", file, "--really").exit_code == 0
    assert len(told(line, "list")["rows"]) == 1


def test_a_question_is_shown_and_settled(line: Settings, file: Path) -> None:
    file.write_text(HEAD + GOOD.replace(OMAR, ANA), "utf-8")
    assert "see `puente roster ask`" in run(line, "import", file).stdout
    (one,) = told(line, "ask")
    assert (one["about"], one["kept"], one["given"]) == ("number", "Ana Ramos", "Omar Noor")
    assert one["answers"] == ["KEEP", "TAKE", "BOTH"]
    assert ANA not in run(line, "ask").stdout
    assert run(line, "answer", "1", "perhaps").exit_code == 2
    assert run(line, "answer", "1", "both").exit_code == 0
    assert run(line, "ask").stdout == "Nothing is asked.\n"


def test_one_number_is_shown_with_its_people_and_children(line: Settings, file: Path) -> None:
    run(line, "import", file)
    shown = run(line, "show", "(555) 555-0102").stdout
    assert "speaks Mam" in shown
    assert "uncle of Ali Noor: oak-hill, 7" in shown
    assert OMAR not in shown
    assert told(line, "show", OMAR)["adults"][0]["name"] == "Omar Noor"
    for number, code in (("+15555550199", "unknown"), ("nobody", "number")):
        outcome = run(line, "show", number)
        assert isinstance(outcome.exception, Permanent)
        assert outcome.exception.code == code


def test_opt_outs_are_taken_in_and_what_is_no_number_is_told(
    line: Settings, file: Path, tmp_path: Path
) -> None:
    run(line, "import", file)
    stops = tmp_path / "stops.csv"
    stops.write_text(f"name,phone\nA,{ANA}\nB,(555) 555-0177\nC,not a number\n", "utf-8")
    assert "2 numbers would get nothing" in run(line, "optouts", stops, "--dry-run").stdout
    outcome = run(line, "optouts", stops)
    assert outcome.exit_code == 1
    assert "BAD  line 4, phone: no telephone number" in outcome.stdout
    assert told(line, "list")["counts"]["opted_out"] == 1
    with transaction(wiring.store(line)) as session:
        unknown = families.find(session, "+15555550177")
        assert unknown is not None
        assert unknown.opted_out_at is not None
    run(line, "import", file)
    assert told(line, "list")["counts"]["opted_out"] == 1


@pytest.mark.parametrize(
    "content", [f"{ANA}\n{OMAR}\n", f"Phone\n{ANA}\n{OMAR}\n", f"{ANA};x\n{OMAR};y\n"]
)
def test_a_list_of_opt_outs_needs_no_header(line: Settings, tmp_path: Path, content: str) -> None:
    stops = tmp_path / "stops.txt"
    stops.write_text(content, "utf-8")
    assert told(line, "optouts", stops)["stopped"] == 2


def test_a_list_without_numbers_is_refused(line: Settings, tmp_path: Path) -> None:
    stops = tmp_path / "stops.txt"
    stops.write_text("name\nAna\n", "utf-8")
    outcome = run(line, "optouts", stops)
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == "unreadable"


def test_what_rosters_say_of_a_number_is_exported_and_deleted_with_it(
    line: Settings, file: Path
) -> None:
    run(line, "import", file)
    exported = json.loads(CliRunner().invoke(data, ["export", ANA], obj=line).stdout)
    (person,) = exported["on_rosters"]
    assert (person["name"], person["children"][0]["name"]) == ("Ana Ramos", "Luz Ramos")
    CliRunner().invoke(data, ["delete", ANA, "--yes"], obj=line)
    assert told(line, "list")["counts"]["children"] == 1


def test_a_file_that_is_no_roster_is_refused_in_a_sentence(line: Settings, tmp_path: Path) -> None:
    path = tmp_path / "roster.xlsx"
    path.write_bytes(b"PK\x03\x04")
    outcome = run(line, "import", path)
    assert isinstance(outcome.exception, Permanent)
    assert "save the sheet as CSV" in str(outcome.exception)
