"""The open question: what fits it is taken, and anything more is a new message."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.conversation import menus
from bot.conversation.turn import Tools
from bot.dialogue.say import Option, Question, Say

NOW = datetime(2026, 12, 1, 18, tzinfo=UTC)
CHOICE = Question(
    Say("q"), "choice", options=tuple(Option(Say("o"), "i", {"n": n}) for n in (1, 2, 3))
)
COMING = Question(
    Say("q"),
    "choice",
    "attending",
    tuple(Option(Say("o"), "answer", {"attending": word}) for word in ("yes", "no", "maybe")),
)
NEEDS = Question(
    Say("q"),
    "choices",
    "needs",
    tuple(Option(Say("o"), "answer", {"needs": [n]}) for n in ("childcare", "ride", "other")),
)
COUNT = Question(Say("q"), "count", "adults")
LANGUAGE = Question(Say("q"), "language", "language")
TEXT = Question(Say("q"), "text", "x")


def taken(question: Question, text: str, tools: Tools) -> Any:
    return menus.take(question, text, tools.keywords, tools.entities.speaking("en"), NOW.date())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1", 1), ("2.", 2), ("３", 3), ("٢", 2), ("dos", 2), ("la 2", 2), ("el número 3", 3),
        ("option 1", 1), ("first", 1), ("la primera", 1), ("the last one", 3), ("último", 3),
        ("one", 1), ("#2", 2),
    ],
)  # fmt: skip
def test_a_number_in_any_form_chooses(text: str, place: int, loaded_tools: Tools) -> None:
    assert taken(CHOICE, text, loaded_tools) == ("i", {"n": place})


@pytest.mark.parametrize(
    "text", ["0", "4", "99", "1 2", "necesito 2", "2 adultos", "hola", "", "?", "the", "si", "1000"]
)
def test_what_does_not_choose_is_left_for_understanding(text: str, loaded_tools: Tools) -> None:
    assert taken(CHOICE, text, loaded_tools) is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("sí", "yes"), ("1", "yes"), ("we go", "yes"), ("ay estaremos", "yes"), ("no", "no"),
        ("no podemos", "no"), ("fijese que no", "no"), ("tal ves", "maybe"), ("3", "maybe"),
    ],
)  # fmt: skip
def test_words_answer_a_question_of_yes_and_no(text: str, word: str, loaded_tools: Tools) -> None:
    assert taken(COMING, text, loaded_tools) == ("answer", {"attending": word})


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("1", ["childcare"]),
        ("1 2", ["childcare", "ride"]),
        ("1,2", ["childcare", "ride"]),
        ("1 y 2", ["childcare", "ride"]),
        ("2 and 1", ["ride", "childcare"]),
        ("2 2", ["ride"]),
        ("uno y dos", ["childcare", "ride"]),
        ("0", ["skip"]),
        ("nada gracias", ["skip"]),
        ("no", ["skip"]),
        ("no need", ["skip"]),
    ],
)
def test_several_numbers_choose_several(text: str, needs: list[str], loaded_tools: Tools) -> None:
    assert taken(NEEDS, text, loaded_tools) == ("answer", {"needs": needs})


@pytest.mark.parametrize("text", ["4", "1 9", "quien cuida a los niños", "", "y"])
def test_numbers_that_are_no_option_choose_nothing(text: str, loaded_tools: Tools) -> None:
    assert taken(NEEDS, text, loaded_tools) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("2", 2), ("dos", 2), ("0", 0), ("00", 0), ("cero", 0), ("ninguno", 0), ("nobody", 0),
        ("2 adultos", 2), ("somos 3 personas", 3), ("solo yo", 1), ("just me", 1), ("we are 4", 4),
    ],
)  # fmt: skip
def test_a_count_is_taken_from_a_short_answer(text: str, count: int, loaded_tools: Tools) -> None:
    assert taken(COUNT, text, loaded_tools) == ("answer", {"adults": count})


@pytest.mark.parametrize(
    "text", ["2 o 3", "a las 6 de la tarde es la junta", "último", "hola", "", "2000"]
)
def test_what_is_no_count_is_left_for_understanding(text: str, loaded_tools: Tools) -> None:
    assert taken(COUNT, text, loaded_tools) is None


@pytest.mark.parametrize(
    ("text", "code"), [("Español", "es"), ("中文", "zh-Hans"), ("ingles porfa", None)]
)
def test_a_languages_name_answers_which_language(
    text: str, code: str | None, loaded_tools: Tools
) -> None:
    wanted = ("account_language", {"language": code}) if code else None
    assert taken(LANGUAGE, text, loaded_tools) == wanted


def test_a_free_text_is_never_taken_by_rule(loaded_tools: Tools) -> None:
    assert taken(TEXT, "1", loaded_tools) is None


@pytest.mark.parametrize(("hours", "open_"), [(0, True), (23.9, True), (24, True), (24.1, False)])
def test_a_question_stays_open_for_a_day(hours: float, open_: bool) -> None:
    state = menus.keep_open({"slots": {"a": 1}}, CHOICE, NOW, "en")
    found = menus.open_question(state, NOW + timedelta(hours=hours))
    assert found == (CHOICE if open_ else None)
    assert state["slots"] == {"a": 1}


def test_without_a_question_none_is_open() -> None:
    assert menus.open_question({}, NOW) is None
    assert menus.open_question({"open": None}, NOW) is None
