"""`puente calendar`: switched on and off by a school, listed, and looked at before."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot import rights_calendar, wiring
from bot.cli_calendar import calendar
from bot.conversation.noticing import Noticing
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.rights_calendar import RightsCalendar
from bot.settings import Settings


@pytest.fixture
def own(
    settings: Settings, empty_database: Path, tmp_path: Path, tools: Tools,
    monkeypatch: pytest.MonkeyPatch,
) -> Settings:  # fmt: skip
    """Settings of a line with a database of its own, and a clock that stands still."""
    path = tmp_path / "own.db"
    shutil.copy(empty_database, path)
    own = settings.model_copy(update={"database_url": f"sqlite:///{path}"})
    kept = wiring.store(own)
    made = RightsCalendar(Noticing(kept, tools, wiring.rules(own, tools), own.notices_a_month))
    monkeypatch.setattr(rights_calendar, "rights_calendar", lambda _settings: made)
    return own


def run(own: Settings, *words: str) -> Result:
    return CliRunner().invoke(calendar, words, obj=own)


def test_a_school_switches_it_on_sees_it_listed_and_switches_it_off(own: Settings) -> None:
    assert "on at no school" in run(own, "list").output
    assert run(own, "on", "lincoln", "--a-month", "3", "--by", "The office").exit_code == 0
    [found] = json.loads(run(own, "list", "--json").output)
    assert (found["school"], found["a_month"]) == ("lincoln", 3)
    states = {one["notice"]: one["state"] for one in found["notices"]}
    assert states["meal-form"] == "before"  # it is December
    assert states["english-test"] == "nobody"  # there is no roster
    assert states["leaving-english-classes"] == "nobody"
    said = run(own, "list").output
    assert "2027-01-10 to 2027-02-05  english-test" in said
    assert "its days were over when the calendar was switched on" in said
    assert "off at lincoln" in run(own, "off", "lincoln").output
    assert json.loads(run(own, "list", "--json").output) == []


def test_a_second_switch_changes_how_many_a_month(own: Settings) -> None:
    run(own, "on", "lincoln", "--a-month", "3")
    run(own, "on", "lincoln")
    [found] = json.loads(run(own, "list", "--json").output)
    assert found["a_month"] == 2  # the district's


def test_a_year_is_looked_at_before(own: Settings) -> None:
    found = json.loads(run(own, "preview", "2026", "--json").output)
    by_name = {one["notice"]: one for one in found}
    assert [one["from"] for one in found] == sorted(one["from"] for one in found)
    assert by_name["enroll-papers"] == {
        "notice": "enroll-papers", "from": "2026-07-13", "until": "2026-08-10", "grades": [],
        "says": "enrolment_papers", "told": "told", "review_by": "2027-07-01",
        "text": by_name["enroll-papers"]["text"],
    }  # fmt: skip
    assert by_name["recruiters"]["grades"] == ["9", "10", "11", "12"]
    later = json.loads(run(own, "preview", "2027", "--json").output)
    told = {one["notice"]: one["told"] for one in later}
    assert (told["meal-form"], told["interpreter"]) == ("past_review", "held")
    said = run(own, "preview", "2027").output
    assert "would not be told, past its review date 2027-07-01: confirm language_access" in said


@pytest.mark.parametrize("words", [("on",), ("preview", "soon"), ("on", "x", "--a-month", "0")])
def test_wrong_use_is_told_so(own: Settings, words: tuple[str, ...]) -> None:
    assert run(own, *words).exit_code == 2


def test_a_school_that_is_not_there_is_refused(own: Settings) -> None:
    assert isinstance(run(own, "on", "nowhere").exception, Permanent)
    assert isinstance(run(own, "off", "lincoln").exception, Permanent)
