"""What a message names: how many, who comes, which need, which detail."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.conversation.turn import Tools
from bot.language.entities import Entities
from bot.language.tables import Finder

TODAY = date(2026, 12, 1)
"""A Tuesday."""


@pytest.fixture(scope="module")
def entities(loaded_tools: Tools) -> Entities:
    return loaded_tools.entities.speaking("en")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2),
        ("２", 2),
        ("٢", 2),
        ("۴", 4),
        ("dos", 2),
        ("Tres.", 3),
        ("sinco", 5),
        ("three", 3),
        ("cero", 0),
        ("0", 0),
        ("007", 7),
        ("999", 999),
        ("1000", None),
        ("no 2", None),
        ("1 2", None),
        ("-1", 1),
        ("hola", None),
        ("", None),
    ],
)
def test_a_number_is_read_in_any_script_and_in_words(
    entities: Entities, text: str, number: int | None
) -> None:
    assert entities.number(text) == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no vamos", {"attending": "no"}),
        ("we no come", {"attending": "no"}),
        ("ya no podemos", {"attending": "no"}),
        ("no se si vamos", {"attending": "maybe"}),
        ("ay estaremos", {"attending": "yes"}),
        ("si vamos 2 adultos y 3 niños", {"attending": "yes", "adults": 2, "children": 3}),
        ("we coming two adults, one kid", {"attending": "yes", "adults": 2, "children": 1}),
        ("voy con mis 3 chamos", {"attending": "yes", "adults": 1, "children": 3}),
        ("somos 4, 2 niños", {"children": 2}),
        ("2 little kids", {"children": 2}),
        ("vamos, 3 patojos", {"attending": "yes", "children": 3}),
        ("necesito raite", {"needs": ["ride"]}),
        ("no tengo carro ni quien cuide a mis hijos", {"needs": ["ride", "childcare"]}),
        ("no ablo ingles", {"needs": ["interpreter"]}),
        ("de nada", {}),
    ],
)
def test_an_answer_to_an_event_is_taken_apart(
    entities: Entities, text: str, found: dict[str, Any]
) -> None:
    assert entities.of(text, "events_rsvp", TODAY) == found


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("a k hora es", "time"),
        ("wat time", "time"),
        ("dnd es la junta", "place"),
        ("cuidan a los chamos?", "childcare"),
        ("hay guagua", "ride"),
        ("puedo llevar a mi suegra", "family"),
        ("you give food?", "dinner"),
        ("alguien que hable espanol", "interpreter"),
        ("algo mas", None),
    ],
)
def test_a_question_about_an_event_names_its_detail(
    entities: Entities, text: str, detail: str | None
) -> None:
    assert entities.of(text, "events_details", TODAY).get("details", [None])[0] == detail


@pytest.mark.parametrize(
    ("text", "intent", "found"),
    [
        ("junta en Lincoln", "events_upcoming", {"event": "family-meeting", "school": "lincoln"}),
        ("cuando abre oak hill", "school_day_info", {"school": "oak-hill"}),
        ("en español", "account_language", {"language": "es"}),
        ("Somali please", "account_language", {"language": "so"}),
        ("mil grasias", "talk_social", {"gratitude": True}),
        ("hola", "talk_social", {}),
        ("2 adultos en español", "services_food", {}),
    ],
)
def test_an_intent_gets_only_the_entities_it_can_use(
    entities: Entities, text: str, intent: str, found: dict[str, Any]
) -> None:
    assert entities.of(text, intent, TODAY) == found


def test_words_are_found_whole_longest_first_and_each_id_once() -> None:
    finder = Finder({"short": ["bus"], "long": ["bus stop"], "other": ["car"]})
    assert finder.all("bus stop by car and bus and car") == ["long", "other", "short"]
    assert finder.all("busy scar") == []
    assert finder.first("") is None


def test_a_table_without_words_finds_nothing() -> None:
    assert Finder({}).all("anything at all") == []
    assert Finder({"empty": []}).first("anything") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("interpreter not needed", {"no_needs": ["interpreter"]}),
        ("childcare no more, ride yes", {"needs": ["ride"], "no_needs": ["childcare"]}),
        ("cena no gracias", {"no_needs": ["dinner"]}),
        ("lo del ride ya no", {"no_needs": ["ride"]}),
        ("no necesito ride ni cena", {"no_needs": ["ride", "dinner"]}),
        ("no tengo carro ni quien cuide a mis hijos", {"needs": ["ride", "childcare"]}),
        ("i can give a ride to others", {}),
        ("not 2 adults, 3 adults sorry", {"adults": 3}),
        ("first i say 2 kids but is 5 kids", {"children": 5}),
        ("we are four", {}),
        ("dicen que si dan clase", {}),
        ("si vamos", {"attending": "yes"}),
        ("if there is interpreter yes we come", {"attending": "maybe", "needs": ["interpreter"]}),
    ],
)
def test_a_refusal_is_no_request_and_a_correction_replaces(
    entities: Entities, text: str, found: dict[str, Any]
) -> None:
    assert entities.of(text, "events_rsvp", TODAY) == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tomorrow", "2026-12-02"),
        ("pasado mañana", "2026-12-03"),
        ("this tuesday", "2026-12-01"),
        ("tuesday", "2026-12-08"),
        ("este viernes", "2026-12-04"),
        ("next friday", "2026-12-11"),
        ("el viernes de la proxima semana", "2026-12-11"),
        ("el 3", "2026-12-03"),
        ("dec 15", "2026-12-15"),
        ("12/5", "2026-12-05"),
        ("5 de diciembre", "2026-12-05"),
        ("in two weeks", "2026-12-15"),
        ("tuesday no sorry wednesday", "2026-12-02"),
        ("por la mañana", None),
        ("the 3rd grade teacher", None),
        ("call me at 555-0123", None),
        ("se llama Domingo", None),
    ],
)
def test_days_are_read_as_people_write_them(entities: Entities, text: str, day: str | None) -> None:
    assert entities.named(text, TODAY).get("day") == day


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("at 6", "18:00"), ("6pm", "18:00"), ("a las 7", "07:00"), ("seis y media", "18:30"),
        ("at noon", "12:00"), ("10:30 am", "10:30"), ("cuarto pa las cinco", "16:45"),
        ("room 12", None), ("6 kids", None),
    ],
)  # fmt: skip
def test_times_are_read_as_people_write_them(
    entities: Entities, text: str, time: str | None
) -> None:
    assert entities.named(text, TODAY).get("time") == time


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("3rd grade", "3"), ("va en sexto", "6"), ("esta en octavo en oak hill", "8"),
        ("kinder", "K"), ("pre k", "PK"), ("wait a second", None), ("el segundo piso", None),
    ],
)  # fmt: skip
def test_grades_are_read_and_other_ordinals_are_not(
    entities: Entities, text: str, grade: str | None
) -> None:
    assert entities.named(text, TODAY).get("grade") == grade
