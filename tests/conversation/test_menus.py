"""The open question: what fits it is taken, and anything more is a new message."""

from __future__ import annotations

from dataclasses import replace
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
WHEN = Question(
    Say("ask-when"),
    "choice",
    "when",
    tuple(
        Option(Say(f"when-{part}"), "support_call_me", {"when": part})
        for part in ("morning", "afternoon", "evening", "any")
    ),
    "support_call_me",
)
VISIT = Question(
    Say("ask-visit"),
    "choice",
    "visit",
    tuple(
        Option(Say(f"visit-{where}"), "support_home_visit", {"visit": where})
        for where in ("home", "elsewhere", "no")
    ),
    "support_home_visit",
)
DELETE = Question(
    Say("delete-sure"),
    "choice",
    options=tuple(
        Option(Say(f"choose-{what}"), "account_delete_data", {"choice": what})
        for what in ("delete", "keep")
    ),
)
KEEP_LANGUAGE = Question(
    Say("language-offer-both"),
    "choice",
    options=tuple(
        Option(
            Say("language-keep", {"language": {"self": code}}),
            "account_language",
            {"language": code},
        )
        for code in ("es", "en")
    ),
)
WHOM = Question(
    Say("ask-interpreter-whom"),
    "words",
    "whom",
    intent="support_interpreter",
    entities={"day": "2026-12-03"},
)
CHILD = Question(Say("ask-child"), "words", "child", intent="school_day_absence")
RENDERED = (WHEN, VISIT, DELETE, KEEP_LANGUAGE)
"""Questions whose options are texts of ours."""


def taken(question: Question, text: str, tools: Tools, language: str = "en") -> Any:
    """What is answered by a family that read the question in this language."""
    called = menus.labels(question, tools.texts, (language,)) if question in RENDERED else ()
    extractor = tools.entities.speaking(language)
    return menus.take(question, text, tools.keywords, extractor, NOW.date(), called)


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


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "number one", 1), ("en", "option one", 1), ("en", "the second one", 2),
        ("en", "2 please", 2), ("es", "el número 2 por favor", 2), ("ar", "رقم ٢", 2),
        ("ar", "الثاني", 2), ("zh-Hans", "第2个", 2), ("zh-Hans", "我选2", 2),
        ("zh-Hant", "最後一個", 3),
        ("vi", "số 2", 2), ("vi", "dạ số 2 ạ", 2), ("pt-BR", "opção 2", 2), ("ht", "nimewo 2", 2),
        ("ht", "dezyèm", 2), ("ru", "номер 2", 2), ("ru", "второй", 2), ("so", "lambarka 2", 2),
        ("ur", "نمبر 2", 2), ("ur", "دوسرا", 2), ("hmn", "tus 2", 2), ("hmn", "tus thib ob", 2),
        ("fil", "number 2 po", 2), ("fil", "yung pangalawa po", 2), ("ko", "2번", 2),
        ("ko", "2번이요", 2), ("ko", "첫 번째", 1), ("fr", "le 2", 2), ("fr", "la dernière", 3),
        ("uk", "варіант 2", 2), ("prs", "نمبر ۲", 2), ("prs", "دومی", 2),
    ],
)  # fmt: skip
def test_a_number_chooses_with_whatever_stands_around_it(
    language: str, text: str, place: int, loaded_tools: Tools
) -> None:
    assert taken(CHOICE, text, loaded_tools, language) == ("i", {"n": place})


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        ("en", "Morning", "morning"), ("en", "in the evening please", "evening"),
        ("en", "any time", "any"), ("es", "por la tarde", "afternoon"),
        ("es", "en la mañana", "morning"), ("vi", "buổi chiều", "afternoon"),
        ("vi", "chiều ạ", "afternoon"), ("vi", "buổi tối", "evening"),
        ("ru", "вечером", "evening"), ("fr", "le matin", "morning"),
        ("pt-BR", "à noite", "evening"),
        ("zh-Hans", "下午", "afternoon"), ("ko", "오후에", "afternoon"),
        ("ur", "شام کو", "evening"),
        ("so", "galabta", "afternoon"), ("fil", "sa umaga po", "morning"),
        ("hmn", "tav su", "afternoon"),
        ("en", "not in the morning", None), ("es", "no en la tarde", None), ("en", "the", None),
        ("en", "in the morning i work at the hospital", None),
    ],
)  # fmt: skip
def test_an_option_is_chosen_by_its_own_words(
    language: str, text: str, part: str | None, loaded_tools: Tools
) -> None:
    told = ("support_call_me", {"when": part}) if part else None
    assert taken(WHEN, text, loaded_tools, language) == told


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("en", "no", "no"), ("en", "No, thank you", "no"), ("es", "no gracias", "no"),
        ("en", "no need", "no"), ("vi", "không cần đâu", "no"), ("vi", "dạ không", "no"),
        ("ar", "لا شكرا", "no"), ("zh-Hans", "不用了", "no"), ("en", "yes, at home", "home"),
        ("es", "sí, en casa", "home"), ("en", "yes", None), ("es", "sí", None),
    ],
)  # fmt: skip
def test_a_no_chooses_the_option_that_is_one_and_a_yes_only_where_there_is_one(
    language: str, text: str, where: str | None, loaded_tools: Tools
) -> None:
    told = taken(VISIT, text, loaded_tools, language)
    assert told == (("support_home_visit", {"visit": where}) if where else None)


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("en", "yes", "delete"), ("en", "Yes, delete", "delete"), ("es", "sí", "delete"),
        ("ko", "네", "delete"), ("zh-Hans", "是", "delete"), ("ur", "جی ہاں", "delete"),
        ("en", "no", "keep"), ("es", "no gracias", "keep"), ("hmn", "tsis xav tau", "keep"),
        ("en", "ok", None), ("en", "sure", None), ("es", "vale", None), ("en", "👍", None),
    ],
)  # fmt: skip
def test_everything_is_deleted_by_a_plain_yes_and_by_no_ok(
    language: str, text: str, what: str | None, loaded_tools: Tools
) -> None:
    told = taken(DELETE, text, loaded_tools, language)
    assert told == (("account_delete_data", {"choice": what}) if what else None)


@pytest.mark.parametrize(
    ("text", "code"), [("sí", "es"), ("yes", "en"), ("ok", None), ("oui", None)]
)
def test_which_of_two_languages_is_kept_a_yes_says_by_its_own(
    text: str, code: str | None, loaded_tools: Tools
) -> None:
    told = taken(KEEP_LANGUAGE, text, loaded_tools)
    assert told == (("account_language", {"language": code}) if code else None)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("👍", "yes"), ("👍🏽👍🏽", "yes"), ("✅", "yes"), ("✔️", "yes"), ("❌", "no"), ("👎", "no"),
        ("haan ji", "yes"), ("na3am", "yes"), ("aiwa", "yes"), ("da", "yes"), ("bale", "yes"),
        ("хорошо", "yes"), ("net", "no"), ("ko", "no"), ("nahi", "no"), ("dili", "no"),
        ("Hindi", "no"), ("inshallah", "maybe"), ("ewan ko po", "maybe"), ("唔知", "maybe"),
    ],
)  # fmt: skip
def test_an_invitation_is_answered_as_people_type_it(
    text: str, word: str, loaded_tools: Tools
) -> None:
    assert taken(COMING, text, loaded_tools) == ("answer", {"attending": word})


@pytest.mark.parametrize("text", ["🙏", "👍❌", "😭", "👩‍👩‍👧"])
def test_a_sign_that_says_neither_answers_nothing(text: str, loaded_tools: Tools) -> None:
    assert taken(COMING, text, loaded_tools) is None


@pytest.mark.parametrize(
    ("text", "code"), [("Spanish", "es"), ("Somali", "so"), ("Mam", "mam"), ("mam please", "mam")]
)
def test_in_which_language_a_meeting_is_to_be_is_kept_with_it(
    text: str, code: str, loaded_tools: Tools
) -> None:
    told = {"day": "2026-12-03", "whom": menus.GIVEN, "language": code}
    assert taken(WHOM, text, loaded_tools) == ("support_interpreter", told)
    assert taken(CHILD, text, loaded_tools) is None


@pytest.mark.parametrize("text", ["one and two", "1 và 2", "số 1, số 2", "1번 2번", "第1和第2"])
def test_several_choose_with_whatever_stands_around_them(text: str, loaded_tools: Tools) -> None:
    assert taken(NEEDS, text, loaded_tools) == ("answer", {"needs": ["childcare", "ride"]})


def test_a_question_that_was_left_is_asked_on_twice_at_most() -> None:
    state = menus.keep_open({}, WHEN, NOW, "en")
    for _ in range(menus.REPEATS):
        found = menus.asked_on(state)
        assert found is not None
        assert found[0] == WHEN
        state = menus.keep_open(found[1], found[0].repeated(), NOW, "en")
    assert menus.asked_on(state) is None
    other = replace(WHEN, say=Say("ask-where"))
    again = menus.asked_on(menus.keep_open(state, other, NOW, "en"))
    assert again is not None
    assert again[0] == other


def test_what_does_not_wait_is_not_asked_on() -> None:
    assert menus.asked_on({}) is None
    state = menus.keep_open({}, WHEN, NOW, "en")
    assert menus.asked_on(menus.without_flow(state, WHEN.intent)) is None
