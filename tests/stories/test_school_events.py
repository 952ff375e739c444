"""A school enters an event, a family asks about it in its own words, and its answer is counted."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import wiring
from bot.agenda.desk import Agenda
from bot.agenda.from_ical import Given
from bot.conversation.menus import open_question
from bot.conversation.turn import Tools
from bot.knowledge.event_names import EventNames
from bot.store import events as store_events
from bot.store.db import Sessions, transaction
from bot.store.families import Family
from tests.conftest import FakeRasa, StandingClock, _call
from tests.stories.conftest import Line

COLUMNS = "key,title,title_es,place,date,start,end,other_ways,childcare,capacity,note,note_es"
FAIR = "book-fair,Book fair,Feria del libro,Lincoln gym,2026-12-10,17:00,19:00,phone,3-10,6,"
NOTES = "Bring a bag,Traiga una bolsa"
ASKS = "¿a qué hora es la feria del libro?"
COMES = "vamos a la feria del libro, 2 adultos y 3 niños"


@pytest.fixture
def tools(loaded_tools: Tools, rasa: FakeRasa, clock: StandingClock, store: Sessions) -> Tools:
    """Tools that know, as the worker's do, what schools have entered."""
    names = wiring.entities(loaded_tools.packs, loaded_tools.texts, EventNames(store, clock))
    return replace(loaded_tools, rasa=rasa, clock=clock, entities=names)


@pytest.fixture
def agenda(tools: Tools, store: Sessions, clock: StandingClock) -> Agenda:
    ways = frozenset(tools.texts.ids("en"))
    return Agenda(store, tools.packs, ways, tools.zone, clock)


@pytest.fixture(autouse=True)
def understood(rasa: FakeRasa) -> None:
    rasa.taught[ASKS] = ("events_details", 0.9)
    rasa.taught[COMES] = ("events_change", 0.9)
    rasa.taught["¿qué eventos hay para las familias?"] = ("events_upcoming", 0.9)
    rasa.taught["when is the book fair at the school"] = ("events_details", 0.9)
    rasa.taught["no podemos ir a la feria del libro"] = ("events_cannot_attend", 0.9)


def enter(agenda: Agenda, clock: StandingClock, path: Path, *rows: str) -> None:
    """The school's file is taken in, and a moment passes."""
    sheet = path / "events.csv"
    sheet.write_text("\n".join([COLUMNS, *(rows or (f"{FAIR}{NOTES}",))]))
    found = agenda.take_in(sheet, Given())
    assert found["faults"] == []
    clock.passes(seconds=5)


def test_a_family_asks_about_the_book_fair_and_is_counted(
    line: Line, rasa: FakeRasa, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    rasa.taught["¿hay comida gratis esta semana para mi familia?"] = ("services_food", 0.9)
    line.text("¿hay comida gratis esta semana para mi familia?")  # the line is at work already
    enter(agenda, clock, tmp_path)
    [told] = line.text(ASKS)
    assert told.splitlines()[0].startswith("Feria del libro: jueves 10 de diciembre")
    assert "Lincoln gym" in told
    assert "Traiga una bolsa" in told
    [saved] = line.text(COMES)
    assert "Feria del libro" in saved
    assert "lista" in saved
    counted = agenda.answers("book-fair")
    assert (counted["yes"], counted["adults"], counted["children"]) == (1, 2, 3)


def test_a_family_without_words_of_its_language_reads_the_english_ones(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    enter(agenda, clock, tmp_path, f"{FAIR.replace('Feria del libro', '')}Bring a bag,")
    [told] = line.text("when is the book fair at the school")
    assert told.startswith("Book fair: Thursday, December 10, 5:00 PM")
    assert "Note from the school: Bring a bag" in told


def test_it_stands_in_the_menu_among_the_others_and_is_chosen_by_number(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    day = FAIR.replace("2026-12-10", "2026-12-02").replace("17:00,19:00", "07:00,08:00")
    enter(agenda, clock, tmp_path, f"{day}{NOTES}")
    [menu] = line.text("¿qué eventos hay para las familias?")
    assert "\n1 Feria del libro, " in menu
    assert line.text("1")[0].startswith("Feria del libro: miércoles 2 de diciembre")


def test_a_full_event_says_so_keeps_the_answer_and_asks_a_person(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    enter(agenda, clock, tmp_path, f"{FAIR.replace(',6,', ',4,')}{NOTES}")
    [saved] = line.text(COMES)
    assert "no quedan lugares" in saved
    assert "lista" not in saved
    assert "event_full" in [handoff.reason for handoff in line.handoffs()]
    assert agenda.answers("book-fair")["adults"] == 2
    line.number = "+15555550143"
    [told] = line.text(ASKS)
    assert "no quedan lugares" in told


def test_who_has_a_place_keeps_it_when_the_numbers_change(
    line: Line, rasa: FakeRasa, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    enter(agenda, clock, tmp_path)
    line.text(COMES)
    more = "al final vamos 3 adultos y 3 niños a la feria del libro"
    rasa.taught[more] = ("events_change", 0.9)
    [saved] = line.text(more)
    assert "lista" in saved
    assert agenda.answers("book-fair")["adults"] == 3


@pytest.mark.parametrize("text", [ASKS, COMES, "no podemos ir a la feria del libro"])
def test_a_cancelled_event_is_said_to_be_cancelled(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path, text: str
) -> None:
    enter(agenda, clock, tmp_path)
    assert agenda.cancel("book-fair") == 0
    clock.passes(seconds=5)
    [told] = line.text(text)
    assert told.startswith("Se canceló: Feria del libro, jueves 10 de diciembre")
    assert agenda.answers("book-fair")["yes"] == 0
    [menu] = line.text("¿qué eventos hay para las familias?")
    assert "Feria" not in menu


def test_the_menu_that_was_open_when_it_was_cancelled_says_so(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    enter(agenda, clock, tmp_path, f"{FAIR.replace('2026-12-10', '2026-12-02')}{NOTES}")
    [menu] = line.text("¿qué eventos hay para las familias?")
    place = next(line_[0] for line_ in menu.splitlines() if "Feria" in line_)
    agenda.cancel("book-fair")
    assert line.text(place)[0].startswith("Se canceló")


def test_of_several_sessions_the_day_says_which(
    line: Line, rasa: FakeRasa, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    second = "book-fair,,,,2026-12-11,08:00,10:00,,,,,"
    enter(agenda, clock, tmp_path, f"{FAIR}{NOTES}", second)
    friday = "¿a qué hora es la feria del libro el 11 de diciembre?"
    rasa.taught[friday] = ("events_details", 0.9)
    assert "viernes 11 de diciembre" in line.text(friday)[0]
    assert slots(line)["topic_event"] == "book-fair.2@2026-12-11"


def test_a_menu_of_sessions_takes_the_events_name(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    day = FAIR.replace("2026-12-10", "2026-12-02")
    enter(agenda, clock, tmp_path, f"{day}{NOTES}")
    line.text("¿qué eventos hay para las familias?")
    assert open_question(line.family().state, clock() + timedelta(minutes=1))
    assert line.text("feria del libro")[0].startswith("Feria del libro: miércoles")


def test_a_family_that_answers_twice_is_counted_once(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path, store: Sessions
) -> None:
    enter(agenda, clock, tmp_path)
    line.text(COMES)
    line.text(COMES)
    assert agenda.answers("book-fair")["yes"] == 1
    with transaction(store) as session:
        assert session.query(Family).count() == 1


# -- the form, as Rasa calls it


def asked(rasa: FakeRasa, clock: StandingClock, action: str, **slots: Any) -> tuple[Any, Any]:
    """What an action of the form says: the ids of its texts, and what it would write."""
    context = {"now": clock().isoformat(), "language": "es", "languages": ["en", "es"]}
    call = _call(action, "answer", {}, {**slots, "context": context})
    result = asyncio.run(rasa._actions.run(call)).model_dump()
    parts = [one["custom"] for one in result["responses"]]
    said = [part["say"] for part in parts if "say" in part]
    return said, [part["effect"] for part in parts if "effect" in part]


DONE = {"rsvp_attending": "yes", "rsvp_adults": 2, "rsvp_children": 3, "rsvp_needs": ["skip"]}
KEY = "book-fair@2026-12-10"


@pytest.mark.parametrize(
    ("capacity", "text", "effects"),
    [
        ("6", "rsvp-saved", ["rsvp"]),
        ("5", "rsvp-saved", ["rsvp"]),
        ("4", "rsvp-full", ["rsvp", "handoff"]),
    ],
)
def test_the_form_takes_an_answer_and_promises_no_place_that_is_not_there(
    rasa: FakeRasa, agenda: Agenda, clock: StandingClock, tmp_path: Path, capacity: str,
    text: str, effects: list[str],
) -> None:  # fmt: skip
    enter(agenda, clock, tmp_path, f"{FAIR.replace(',6,', f',{capacity},')}{NOTES}")
    assert asked(rasa, clock, "action_rsvp_done", rsvp_event=KEY, **DONE) == ([text], effects)


def test_the_form_hears_that_its_event_was_cancelled_meanwhile(
    rasa: FakeRasa, agenda: Agenda, clock: StandingClock, tmp_path: Path
) -> None:
    enter(agenda, clock, tmp_path)
    question = "action_ask_rsvp_form_rsvp_attending"
    assert asked(rasa, clock, question, rsvp_event=KEY) == (["rsvp-coming"], [])
    agenda.cancel("book-fair")
    assert asked(rasa, clock, question, rsvp_event=KEY) == (["event-cancelled"], [])
    assert asked(rasa, clock, "action_rsvp_done", rsvp_event=KEY, **DONE) == (
        ["event-cancelled"],
        [],
    )


def test_the_store_is_read_once_for_a_tell(
    line: Line, agenda: Agenda, clock: StandingClock, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    enter(agenda, clock, tmp_path)
    read: list[int] = []
    once = store_events.coming
    monkeypatch.setattr(store_events, "coming", lambda *how: read.append(1) or once(*how))
    line.text("no podemos ir a la feria del libro")
    assert len(read) == 1


def slots(line: Line) -> dict[str, Any]:
    found: dict[str, Any] = line.family().state["slots"]
    return found
