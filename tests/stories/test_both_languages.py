"""A family that wants its own language and English below it."""

from __future__ import annotations

import pytest

from tests.conftest import FakeRasa
from tests.stories.conftest import Line

QUESTION = "¿dónde hay comida gratis para mi familia esta semana?"


@pytest.fixture(autouse=True)
def taught(rasa: FakeRasa) -> None:
    rasa.teach(services_food=QUESTION)


@pytest.mark.parametrize("said", ["los dos idiomas", "en inglés también", "both languages"])
def test_everything_comes_in_both_until_one_is_chosen(line: Line, said: str) -> None:
    line.text(QUESTION)
    [answer] = line.text(said)
    spanish, english = answer.split("\n\n")
    assert "Español y en inglés" in spanish
    assert "in Español and in English" in english
    [both] = line.text(QUESTION)
    assert "Comida" in both
    assert "Food" in both
    [alone] = line.text("español")
    assert "\n\n" not in alone
    [answer] = line.text(QUESTION)
    assert "Food" not in answer


def test_danger_is_answered_in_both(line: Line) -> None:
    line.text(QUESTION)
    line.text("los dos idiomas")
    answers = "\n".join(line.text("mi hija dice que se quiere morir"))
    assert answers.count("988") >= 2


def test_a_short_cry_in_another_language_is_answered_in_it_and_in_the_familys(
    line: Line, rasa: FakeRasa
) -> None:
    urdu = "میرے بیٹے کے اسکول میں یہ ہفتہ کون سے پروگرام ہیں"
    rasa.teach(events_upcoming=urdu)
    line.text(urdu)
    assert line.family().language == "ur"
    [cry, *_] = line.text("quiero morirme")
    spanish, below = cry.split("\n\n")
    assert "Gracias por decirlo" in spanish
    assert any("\u0600" <= letter <= "\u06ff" for letter in below)
    assert line.family().language == "ur", "one cry decides nothing"
    assert "\n\n" not in "".join(line.text(urdu))


def test_who_has_only_english_is_asked_which_other(line: Line, rasa: FakeRasa) -> None:
    rasa.teach(services_food="where can we get food today")
    line.text("where can we get food today")
    spoken, answer = line.text("both languages")
    assert spoken.startswith("Mam, ")
    assert "Español" in answer
    assert line.family().preferences in (None, {})


def test_both_is_an_answer_where_a_question_waits(line: Line, rasa: FakeRasa) -> None:
    line.text(QUESTION)
    rasa.teach(account_stop_start="no quiero tantos mensajes")
    line.text("no quiero tantos mensajes")
    line.text("los dos")
    assert "also" not in (line.family().preferences or {})
