"""`puente broadcast` on the command line: the preview, the meter, the file, the watching."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from bot.cli_broadcast import broadcast
from bot.cli_events import events
from bot.cli_roster import roster
from bot.settings import Settings

HEAD = "Student ID,Student,School,Grade,Parent ID,Parent Name,Relation,Cell,Language,Form,Consent\n"


@pytest.fixture
def line(settings: Settings, empty_database: Path, tmp_path: Path) -> Settings:
    path = tmp_path / "puente.db"
    shutil.copy(empty_database, path)
    here = {"database_url": f"sqlite:///{path}", "segment_price": 0.01}
    found = settings.model_copy(update=here)
    sheet = tmp_path / "roster.csv"
    rows = [
        f"s{n},Luz Ramos,Lincoln,3,g{n},Ana Ramos,Mother,+1555555{n + 100:04d},{language},text,yes"
        for n, language in enumerate(["Spanish"] * 3 + ["Somali"] * 2)
    ]
    sheet.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")
    taken = CliRunner().invoke(roster, ["import", str(sheet)], obj=found)
    assert taken.exit_code == 0, taken.output
    assert "\x1b" not in taken.output
    return found


def run(line: Settings, *words: str) -> Result:
    found = CliRunner().invoke(broadcast, words, obj=line)
    assert found.exit_code == 0, found.output
    return found


def drafted(line: Settings) -> str:
    words = "School is closed on Friday."
    return run(line, "draft", "Closed", "--words", words, "--topic", "news").stdout.strip()


def test_the_preview_shows_families_words_segments_and_cost(line: Settings) -> None:
    key = drafted(line)
    run(line, "words", key, "El viernes no hay clases.", "--language", "es")
    shown = run(line, "preview", key).stdout
    assert "-- es: 3 families (3 text); 1 segments; reviewed\nEl viernes no hay clases." in shown
    assert "-- so: 2 families (2 text); 1 segments; english; missing: words" in shown
    assert "together 5 families, 5 segments, about 0.05" in shown
    found: Any = json.loads(run(line, "preview", key, "--json").stdout)
    assert found["audience"] == sum(row["families"] for row in found["languages"]) == 5
    assert found["variety"]["warnings"] == []


def test_results_are_shown_with_the_meter_and_written_to_a_file(
    line: Settings, tmp_path: Path
) -> None:
    key = drafted(line)
    sent = run(line, "send", key, "--yes", "--json")
    assert json.loads(sent.stdout)["fates"] == {"waiting": 5}
    assert sent.stderr == ""
    shown = run(line, "status", key).stdout
    assert "      5  waiting" in shown
    assert "(not shown: fewer than 10 families, and as many others" in shown
    assert json.loads(run(line, "status", key, "--json").stdout)["variety"]["whole"]["waiting"] == 5
    file = tmp_path / "out.xlsx"
    run(line, "export", key, "--to", str(file))
    page = load_workbook(file)["results"]
    rows = [tuple(cell.value for cell in row) for row in page.iter_rows()]
    assert rows == [("language", "status", "families"), ("all", "waiting", 5)]


def test_watching_ends_with_the_broadcast_and_is_plain_without_a_terminal(line: Settings) -> None:
    key = drafted(line)
    run(line, "send", key, "--yes")
    run(line, "stop", key)
    shown = run(line, "watch", key)
    assert shown.stdout == f"{key}: stopped, 0 of 0 texts have left (5 not:stopped)\n"
    told = json.loads(run(line, "watch", key, "--json").stdout)
    assert told["status"] == "stopped"


def test_an_import_of_events_says_nothing_but_what_became_of_them(
    line: Settings, tmp_path: Path
) -> None:
    sheet = tmp_path / "events.csv"
    sheet.write_text("title,place,date,start,end,other_ways\nFair,Gym,2020-01-01,17:00,18:00,phone")
    found = CliRunner().invoke(events, ["import", str(sheet), "--json"], obj=line)
    assert json.loads(found.stdout)["faults"]
    assert found.stderr == ""
