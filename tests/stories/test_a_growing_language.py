"""A language that is not shipped yet: what it has is said in it, and the rest as before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from bot.language.adding import add
from bot.language.inventory import Places
from bot.language.texts import Texts
from tests.conftest import FakeRasa
from tests.standins.languages import PACKS, copy_of_languages, translate
from tests.stories.conftest import Line

FOOD = "gdzie moja rodzina może dostać jedzenie w tym tygodniu"
WHO = "kim jesteście i skąd macie mój numer telefonu"
PROMISE = "Jeszcze nie piszę w każdej sprawie: { $named }. { $office } napisze { $day }. { $phone }"
OFFICE = "Biuro Rodzin"
PANTRY = "Spiżarnia, szkoła Lincoln: wtorek i piątek, 15-18. Za darmo. 555-0145"
TEXTS = {"language-foreign": PROMISE, "office-name": OFFICE, "service-food-pantry": PANTRY}
NOTHING: Mapping[str, str] = {}


@pytest.fixture
def polish(line: Line, rasa: FakeRasa, tmp_path: Path) -> Callable[..., Places]:
    """Adds Polish to a copy of the languages, with these texts, and lets the line speak by it."""
    rasa.teach(services_food=FOOD, account_who_are_you=WHO)

    def grow(texts: Mapping[str, str] = NOTHING) -> Places:
        places = copy_of_languages(tmp_path / "copy")
        add("pl", Texts(PACKS, places.responses), places)
        translate(places, "pl", texts)
        line.tools = replace(line.tools, texts=Texts(PACKS, places.responses))
        return places

    return grow


def test_without_any_text_it_is_as_any_language_without_texts(
    line: Line, polish: Callable[..., Places]
) -> None:
    before = line.text(FOOD)
    assert before[0].startswith("I cannot write Polish yet.")
    polish()
    line.number = "+15555550143"
    assert line.text(FOOD) == before


def test_three_texts_are_said_in_it_and_the_rest_as_in_a_language_without_texts(
    line: Line, polish: Callable[..., Places]
) -> None:
    polish(TEXTS)
    promise, answer = line.text(FOOD)
    assert promise == (
        "Jeszcze nie piszę w każdej sprawie: polski. Biuro Rodzin napisze środa, 2 grudnia."
        " 555-0142"
    )
    assert answer.splitlines() == [PANTRY, "For a person, reply 9."]
    promise, answer = line.text(WHO)
    assert promise.startswith("Jeszcze nie piszę")  # what is not Polish is told to be so
    assert answer.startswith("I am a computer helper of Example Valley School District")
    assert {handoff.reason for handoff in line.handoffs()} == {"speaks pl"}


def test_in_danger_it_is_used_too(
    line: Line, polish: Callable[..., Places], rasa: FakeRasa
) -> None:
    text = "on mówi że jutro przyniesie pistolet do szkoły"
    rasa.teach(safety_violence=text)
    polish({"safety-violence": "Proszę zadzwonić na 911."})
    [answer] = line.text(text)
    first, *rest = answer.splitlines()
    assert first == "Proszę zadzwonić na 911."
    assert any(one.startswith("I am an automatic helper.") for one in rest)
    assert line.handoffs()[0].reason == "safety_violence"
