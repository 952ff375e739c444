"""`puente events`: what a school does with its events from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar

from bot import cli_events, clock
from bot.cli_events import events
from bot.conversation.translating import Translated
from bot.errors import Permanent
from bot.settings import Settings
from tests.conftest import NOON

SHEET = """title,title_es,place,date,start,end,other_ways
Book fair,Feria del libro,Lincoln gym,2026-12-10,17:00,19:00,phone
Science night,,Oak Hill,2026-12-11,6:00 PM,7:30 PM,recording
"""


@pytest.fixture
def line(
    settings: Settings, empty_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Settings:
    path = tmp_path / "own.db"
    shutil.copy(empty_database, path)
    monkeypatch.setattr(clock, "now", lambda: NOON)
    return settings.model_copy(update={"database_url": f"sqlite:///{path}"})


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "events.csv"
    path.write_text(SHEET)
    return path


def run(line: Settings, *words: str) -> Result:
    return CliRunner().invoke(events, words, obj=line)


def test_a_file_is_taken_in_and_listed(line: Settings, sheet: Path) -> None:
    assert "No school has entered an event" in run(line, "list").output
    outcome = run(line, "import", str(sheet))
    assert (outcome.exit_code, outcome.output) == (
        0,
        "saved: 2 new, 0 changed, 0 unchanged, 0 cancelled; 0 faults\n",
    )
    listed = run(line, "list").output
    assert listed.index("book-fair") < listed.index("science-night")
    assert [one["key"] for one in json.loads(run(line, "list", "--json").output)] == [
        "book-fair",
        "science-night",
    ]


def test_a_bad_row_is_told_saves_nothing_and_ends_with_one(line: Settings, sheet: Path) -> None:
    sheet.write_text(SHEET.replace("19:00", "16:00"))
    outcome = run(line, "import", str(sheet))
    assert outcome.exit_code == 1
    told = "line 2, end: ends 16:00, before it starts; write the later time as the end"
    assert outcome.output.splitlines() == [told, "nothing was saved: 1 faults"]
    assert json.loads(run(line, "list", "--json").output) == []
    as_json = run(line, "import", str(sheet), "--json")
    assert as_json.exit_code == 1
    assert json.loads(as_json.output)["faults"][0]["line"] == 2
    skipped = run(line, "import", str(sheet), "--skip-bad")
    assert skipped.exit_code == 0
    assert "saved: 1 new" in skipped.output


def test_a_dry_run_saves_nothing(line: Settings, sheet: Path) -> None:
    outcome = run(line, "import", str(sheet), "--dry-run")
    assert "a dry run, nothing was saved: 2 new" in outcome.output
    assert json.loads(run(line, "list", "--json").output) == []


def test_an_event_is_shown_with_who_made_its_words(line: Settings, sheet: Path) -> None:
    run(line, "import", str(sheet))
    words = ["--language", "so", "--title", "Carwada buugaagta", "--by", "Ms. Warsame"]
    assert run(line, "words", "book-fair", *words).exit_code == 0
    assert (
        run(line, "words", "book-fair", "--language", "en", "--title", "Book swap").exit_code == 0
    )
    shown = run(line, "show", "book-fair").output
    assert "Carwada buugaagta" in shown
    assert "Ms. Warsame, read by Ms. Warsame, STALE" in shown
    assert json.loads(run(line, "show", "book-fair", "--json").output)["title"] == "Book swap"


@pytest.mark.parametrize(
    "words",
    [
        ["--language", "so"],
        ["--title", "Carwada"],
        ["--by", "machine", "--title", "Carwada"],
    ],
)
def test_words_that_do_not_say_enough_are_wrong_use(
    line: Settings, sheet: Path, words: list[str]
) -> None:
    run(line, "import", str(sheet))
    assert run(line, "words", "book-fair", *words).exit_code == 2


def test_without_a_translator_no_machine_drafts(line: Settings, sheet: Path) -> None:
    run(line, "import", str(sheet))
    outcome = run(line, "words", "book-fair", "--by", "machine")
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == "translator_none"


def test_a_machine_drafts_every_language_that_is_missing(
    line: Settings, sheet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = Translated("Words", "fake")
    monkeypatch.setattr(cli_events, "_translator", lambda _: lambda *_, **__: said)
    run(line, "import", str(sheet))
    drafted = run(line, "words", "book-fair", "--by", "machine").output
    assert len(drafted.splitlines()) == 15  # all but English and Spanish
    assert "machine:fake" in run(line, "show", "book-fair").output
    assert "no language is missing" in run(line, "words", "book-fair", "--by", "machine").output


def test_an_event_is_called_off(line: Settings, sheet: Path) -> None:
    run(line, "import", str(sheet))
    assert "0 families" in run(line, "cancel", "book-fair").output
    assert "book-fair" not in run(line, "list").output
    assert "book-fair" in run(line, "list", "--all").output
    assert isinstance(run(line, "cancel", "no-such-event").exception, Permanent)


def test_answers_are_counted(line: Settings, sheet: Path) -> None:
    run(line, "import", str(sheet))
    assert "yes" in run(line, "answers", "book-fair").output
    found = json.loads(run(line, "answers", "book-fair", "--json").output)
    assert (found["yes"], found["needs"]) == (0, {})
    assert isinstance(run(line, "answers", "no-such-event").exception, Permanent)


def test_events_leave_as_a_calendar(line: Settings, sheet: Path, tmp_path: Path) -> None:
    run(line, "import", str(sheet))
    out = tmp_path / "out.ics"
    assert run(line, "export", "book-fair", "--out", str(out)).exit_code == 0
    [entry] = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert str(entry["SUMMARY"]) == "Book fair"
    assert run(line, "export").output.count("BEGIN:VEVENT") == 2
