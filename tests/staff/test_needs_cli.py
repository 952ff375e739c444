"""`puente needs`: what staff see and do about what families need for an event."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot import arranging, wiring
from bot.arranging import Arranging
from bot.cli_data import data
from bot.cli_needs import needs as command
from bot.conversation.turn import Tools
from bot.errors import Permanent
from bot.knowledge.quiet import QuietHours
from bot.privacy.screen import Screen
from bot.settings import Settings
from bot.store import families, messages, needs
from bot.store.db import Sessions, transaction
from bot.store.messages import Message
from bot.store.needs import KINDS, Asking
from tests.conftest import StandingClock

EVENT = "math-night@2026-12-08"
NUMBER = "+15555550142"


@pytest.fixture
def own(settings: Settings, empty_database: Path, tmp_path: Path) -> Settings:
    """Settings of a line with a database of its own."""
    path = tmp_path / "own.db"
    shutil.copy(empty_database, path)
    return settings.model_copy(update={"database_url": f"sqlite:///{path}"})


@pytest.fixture
def kept(own: Settings, clock: StandingClock) -> Sessions:
    """A store in which a family has asked for everything that there is."""
    store, now = wiring.store(own), clock()
    asking = Asking(EVENT, now + timedelta(days=7), now + timedelta(days=2), "es", 2, 3)
    with transaction(store) as session:
        family = families.of_number(session, NUMBER, now)
        family.language = "es"
        session.add(
            Message(
                family_id=family.id, direction="in", via="simulator", channel="sms", text="hola",
                status="handled", created_at=now, updated_at=now,
            )
        )  # fmt: skip
        needs.ask(session, family.id, asking, KINDS, now)
    return store


@pytest.fixture
def line(
    own: Settings,
    kept: Sessions,
    tools: Tools,
    screen: Screen,
    clock: StandingClock,
    monkeypatch: pytest.MonkeyPatch,
) -> Settings:
    """A line whose desk has no Redis and a clock that stands still."""
    quiet = QuietHours.parse(own.quiet_hours)
    desk = Arranging(
        kept, tools, lambda _job, _key: False, clock, quiet, lambda said: screen(said).text
    )
    monkeypatch.setattr(arranging, "arranging", lambda _settings: desk)
    return own


def run(line: Settings, *words: str) -> Result:
    return CliRunner().invoke(command, words, obj=line)


def listed(line: Settings, *words: str) -> dict[str, dict[str, Any]]:
    found = json.loads(run(line, "list", "--json", *words).output)
    return {need["need"]: need for need in found}


def texts(store: Sessions) -> list[str]:
    """What is queued for the family."""
    with transaction(store) as session:
        family = families.find(session, NUMBER)
        assert family is not None
        said = messages.conversation(session, family.id)
        return [m.text for m in said if m.direction == "out"]


def test_the_list_names_no_family(line: Settings) -> None:
    shown = run(line, "list").output
    assert len(shown.splitlines()) == 1 + len(KINDS)
    assert "interpreter" in shown
    assert EVENT in shown
    assert NUMBER not in shown
    assert run(line, "list", "--event", "book-fair@2026-12-09").output == "No need waits.\n"
    assert listed(line).keys() == set(KINDS)


def test_from_taken_to_arranged(line: Settings, kept: Sessions) -> None:
    ride = str(listed(line)["ride"]["id"])
    assert "rivera's" in run(line, "take", ride, "--as", "rivera").output
    assert isinstance(run(line, "take", ride, "--as", "nguyen").exception, Permanent)
    done = run(line, "arranged", ride, "--note", "blue van; they have no papers")
    assert f"need {ride} is arranged; the family is told" in done.output
    [text] = texts(kept)
    assert "transporte" in text
    assert "ride" not in listed(line)
    need = listed(line, "--all")["ride"]
    assert (need["status"], need["owner"], need["told"]) == ("arranged", "rivera", True)
    assert "blue van" in need["details"]["note"]
    assert "papers" not in need["details"]["note"], "a note is screened as all that is kept"
    assert "settled" in str(run(line, "arranged", ride).exception)
    assert len(texts(kept)) == 1


def test_what_cannot_be_had_and_what_is_not_needed(line: Settings, kept: Sessions) -> None:
    found = listed(line)
    outcome = run(line, "cannot", str(found["dinner"]["id"]))
    assert "cannot be arranged; the family is told" in outcome.output
    assert "cena" in texts(kept)[0]
    assert "is released" in run(line, "release", str(found["other"]["id"])).output
    ride = str(found["ride"]["id"])
    run(line, "take", ride, "--as", "rivera")
    assert "waits for somebody again" in run(line, "release", ride, "--again").output
    assert (listed(line)["ride"]["status"], listed(line)["ride"]["owner"]) == ("asked", "")
    assert listed(line).keys() == set(KINDS) - {"dinner", "other"}
    assert len(texts(kept)) == 1


def test_at_night_staff_hear_when_the_family_will(line: Settings, clock: StandingClock) -> None:
    clock.passes(hours=10)
    outcome = run(line, "arranged", str(listed(line)["ride"]["id"]))
    assert "told after the quiet hours, 2026-12-02 08:00" in outcome.output


def test_staff_hear_when_a_family_gets_no_messages(line: Settings, kept: Sessions) -> None:
    with transaction(kept) as session:
        family = families.find(session, NUMBER)
        assert family is not None
        family.opted_out_at = family.created_at
    outcome = run(line, "arranged", str(listed(line)["ride"]["id"]))
    assert outcome.exit_code == 0
    assert "gets no messages: call by phone" in outcome.output
    assert texts(kept) == []


def test_what_the_lists_need_is_added_and_shown_without_the_family(line: Settings) -> None:
    found = listed(line)
    care, dinner, ride = (str(found[kind]["id"]) for kind in ("childcare", "dinner", "ride"))
    assert run(line, "describe", care, "--ages", "3-5=2").exit_code == 0
    assert run(line, "describe", care, "--ages", "6-10=1").exit_code == 0
    assert run(line, "describe", dinner, "--diet", "halal=5").exit_code == 0
    assert run(line, "describe", ride, "--area", "Oak Hill").exit_code == 0
    assert "3-5 years    2" in run(line, "sheet", EVENT, "childcare").output
    assert "diet: halal                   5" in run(line, "sheet", EVENT, "kitchen").output
    assert "Oak Hill  2       3         Spanish" in run(line, "sheet", EVENT, "rides").output
    assert "Spanish   1         5       18:00  19:30" in (
        run(line, "sheet", EVENT, "interpreters").output
    )
    for kind in ("kitchen", "childcare", "rides", "interpreters"):
        assert NUMBER[3:] not in run(line, "sheet", EVENT, kind).output


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_list_goes_into_a_file(line: Settings, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"rides.{ending}"
    outcome = run(line, "sheet", EVENT, "rides", "--out", str(path))
    assert outcome.output == f"1 lines written to {path}\n"
    assert path.stat().st_size > 50


@pytest.mark.parametrize(
    "area",
    ["12 Oak Street", "Oak St.", "calle Roble", "Elm Ave", "apt B", "555", "Park Road"],
)
def test_a_street_is_no_area(line: Settings, area: str) -> None:
    ride = str(listed(line)["ride"]["id"])
    outcome = run(line, "describe", ride, "--area", area)
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == "street"
    assert listed(line)["ride"]["details"] == {}


@pytest.mark.parametrize("area", ["Oak Hill", "St. Mary's School", "the library on the square"])
def test_a_school_or_a_named_stop_is_one(line: Settings, area: str) -> None:
    assert run(line, "describe", str(listed(line)["ride"]["id"]), "--area", area).exit_code == 0
    assert listed(line)["ride"]["details"] == {"area": area}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("take", "1"), "--as"),
        (("describe", "1"), "one of --ages"),
        (("describe", "1", "--ages", "2019-05-01=1"), "--ages"),
        (("describe", "1", "--ages", "3-5"), "--ages"),
        (("describe", "1", "--ages", "3-5=-1"), "--ages"),
        (("describe", "1", "--diet", "ramadan=1"), "--diet"),
        (("sheet", EVENT, "guests"), "guests"),
        (("arranged", "one"), "one"),
    ],
)
def test_wrong_use_is_said(line: Settings, words: tuple[str, ...], why: str) -> None:
    outcome = run(line, *words)
    assert outcome.exit_code == 2
    assert why in outcome.output


def test_a_list_of_an_event_that_is_none_is_said_and_an_empty_one_is_empty(
    line: Settings,
) -> None:
    outcome = run(line, "sheet", "no-such-night@2026-12-08", "rides")
    assert "there is no event" in str(outcome.exception)
    assert run(line, "sheet", "family-meeting@2026-12-03", "rides").output.count("\n") == 1


def test_the_help_says_that_a_note_is_not_sent(line: Settings) -> None:
    for step in ("arranged", "cannot"):
        assert "not sent" in " ".join(run(line, step, "--help").output.split())


def test_what_is_kept_about_a_family_holds_its_needs(line: Settings) -> None:
    shown = CliRunner().invoke(data, ("export", NUMBER), obj=line)
    found = json.loads(shown.output)["needed_for_events"]
    assert [one["need"] for one in found] == list(KINDS)
    assert found[0]["event"] == EVENT
