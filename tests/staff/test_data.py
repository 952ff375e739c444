"""`puente data`: what is kept about a number is shown whole, and deleted whole."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot import wiring
from bot.channels.incoming import Incoming
from bot.cli_data import data
from bot.conversation.turn import Tools
from bot.conversation.walk import converse
from bot.conversation.watch import keep_to_the_terms
from bot.errors import Permanent
from bot.intake import Intake
from bot.settings import Settings
from bot.store import alerts, families, handoffs, messages, rota, staff
from bot.store.db import transaction
from bot.store.retention import Terms
from bot.store.translations import Translation
from tests.conftest import NOON, FakeRasa, StandingClock

NUMBER = "+15555550142"
QUESTION = "where is free food"


@pytest.fixture
def line(
    settings: Settings, empty_database: Path, tmp_path: Path, tools: Tools, rasa: FakeRasa,
    intake: Intake,
) -> Settings:  # fmt: skip
    """A line that a family has written to once."""
    path = tmp_path / "own.db"
    shutil.copy(empty_database, path)
    own = settings.model_copy(update={"database_url": f"sqlite:///{path}"})
    store = wiring.store(own)
    rasa.teach(services_food=QUESTION)
    taking = Intake(own, store, intake.screen, lambda _job, _key: None, tools.clock, tools.keywords)
    for place, text in enumerate((f"{QUESTION}. we have no papers", QUESTION, "9")):
        taking.keep(
            Incoming(f"SM{place:032d}", NUMBER, "+15555550100", "sms", text, "", 0), via="twilio"
        )
    with transaction(store) as session:
        family = families.of_number(session, NUMBER, tools.clock()).id
    converse(family, store, tools)
    return own


def run(line: Settings, *words: str, answer: str = "") -> Result:
    return CliRunner().invoke(data, words, obj=line, input=answer)


def test_all_that_is_kept_is_shown_and_nothing_that_is_not(line: Settings) -> None:
    shown = run(line, "export", NUMBER).output
    found = json.loads(shown)
    assert found["number"] == NUMBER
    said = [m["text"] for m in found["messages"] if m["from"] == "family"]
    assert QUESTION in said
    assert "papers" not in " ".join(said)
    assert found["messages"][0]["parts_not_kept"] is True
    assert [h["reason"] for h in found["for_a_person"]] == ["support_person"]


def test_it_is_deleted_when_that_is_confirmed(line: Settings) -> None:
    assert run(line, "delete", NUMBER, answer="n\n").exit_code == 1
    assert run(line, "export", NUMBER).exit_code == 0
    assert run(line, "delete", NUMBER, "--yes").exit_code == 0
    outcome = run(line, "export", NUMBER)
    assert isinstance(outcome.exception, Permanent)
    assert isinstance(run(line, "delete", NUMBER, "--yes").exception, Permanent)


@pytest.mark.parametrize(
    "written", ["(555) 555-0142", "+1 555 555 0142", "whatsapp:+15555550142", f" {NUMBER} "]
)
def test_a_number_is_taken_as_people_write_it(line: Settings, written: str) -> None:
    assert json.loads(run(line, "export", written).output)["number"] == NUMBER
    assert run(line, "delete", written, "--yes").exit_code == 0
    outcome = run(line, "export", NUMBER)
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == "unknown"


@pytest.mark.parametrize("written", ["nobody", "555-0142", "+1555"])
@pytest.mark.parametrize("words", [["export"], ["delete", "--yes"]])
def test_a_number_that_is_none_is_said_to_be_none(
    line: Settings, words: list[str], written: str
) -> None:
    outcome = run(line, *words, written)
    assert isinstance(outcome.exception, Permanent)
    assert outcome.exception.code == "number"
    assert run(line, "export", NUMBER).exit_code == 0


def test_that_a_copy_was_taken_or_all_was_deleted_is_written_down(line: Settings) -> None:
    with transaction(wiring.store(line)) as session:
        family = families.find(session, NUMBER)
        assert family is not None
    run(line, "export", NUMBER)
    run(line, "delete", NUMBER, answer="n\n")
    run(line, "delete", NUMBER, "--yes")
    with transaction(wiring.store(line)) as session:
        done = staff.done_to(session, "family", family.id)
    assert [(one.verb, one.staff_id) for one in done] == [
        ("family.delete", None), ("family.export", None),
    ]  # fmt: skip


def test_nothing_is_left_out_because_it_is_dull(line: Settings) -> None:
    with transaction(wiring.store(line)) as session:
        family = families.find(session, NUMBER)
        assert family is not None
        [matter] = handoffs.of_family(session, family.id)
        matter.owner, matter.taken_by, matter.raised_at = "Ms. Rivera", "Mr. Ong", NOON
        rota.add(session, "Mr. Ong", 1, "sms", "+15555550171", "")
        [contact] = rota.contacts(session)
        alerts.plan(session, matter, contact, NOON)
        [first, *_] = messages.conversation(session, family.id)
        first.payload, first.safety, first.topic = "food", "today", "bullying"
        first.hints = ["aid_and_status"]  # as until it is answered
        session.add(
            Translation(
                pair_key="en so x", source="en", target="so", text="x", said="cunto", engine="fake",
                message_id=first.id, used_at=NOON,
            )
        )  # fmt: skip
    found = json.loads(run(line, "export", NUMBER).output)
    said, [person] = found["messages"][0], found["for_a_person"]
    assert (said["chosen"], said["danger"], said["about"]) == ("food", "today", "bullying")
    assert said["hints"] == ["aid_and_status"]
    assert said["translations"] == [{"language": "so", "text": "cunto", "by": "fake"}]
    assert (person["whose"], person["alarm_taken_by"]) == ("Ms. Rivera", "Mr. Ong")
    assert [(call["called"], call["status"]) for call in person["calls"]] == [("Mr. Ong", "queued")]


def test_tidy_says_how_much_went(line: Settings) -> None:
    assert "0 rows" in run(line, "tidy").output


@pytest.mark.parametrize(("hours", "gone"), [(0, False), (15, True)])
def test_it_is_done_at_night_and_once(
    line: Settings, tools: Tools, clock: StandingClock, hours: int, gone: bool
) -> None:
    store = wiring.store(line)
    clock.passes(days=200, hours=hours)  # from noon; the clocks have changed in between
    rows = keep_to_the_terms(store, tools, Terms(timedelta(days=100)))
    assert bool(rows) is gone
    assert keep_to_the_terms(store, tools, Terms(timedelta(days=0))) == 0
