"""A family asks what a school word means, and hears it in its language."""

from __future__ import annotations

from tests.conftest import FakeRasa
from tests.stories.conftest import Line


def test_it_is_explained_in_the_familys_language_without_asking_the_model(
    line: Line, rasa: FakeRasa
) -> None:
    line.text("hola, ¿hay comida gratis para mi familia esta semana?")
    asked = len(rasa.parsed)
    [answer] = line.text("¿qué es un IEP?")
    assert answer.startswith("IEP")
    assert "plan" in answer
    assert len(rasa.parsed) == asked


def test_an_open_question_goes_on_waiting(line: Line) -> None:
    line.text("what is an IEP?")
    before = dict(line.family().state)
    line.text("what is FAFSA?")
    assert line.family().state.get("open") == before.get("open")


def test_an_event_of_the_district_is_no_school_word(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(events_details="what is family night?")
    [answer] = line.text("what is family night?")
    assert "when families come to the school" not in answer


def test_danger_goes_before_a_word(line: Line) -> None:
    [*_, answer] = line.text("what is bullying my son wants to kill himself")
    assert "988" in answer
