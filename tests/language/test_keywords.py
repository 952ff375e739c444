"""Whole messages that mean one thing, in every language at once."""

from __future__ import annotations

from itertools import combinations

import pytest
import yaml

from bot.language.fold import words
from bot.language.keywords import COMMANDS, KINDS, Keywords
from bot.language.languages import CATALOGUE, RESPONSES, growing

TABLE = yaml.safe_load((RESPONSES / "keywords.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def keywords() -> Keywords:
    return Keywords()


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("STOP", "stop"),
        ("Stop!", "stop"),
        (" s t o p", None),
        ("ALTO", "stop"),
        ("ya no manden mensajes", "stop"),
        ("Ya no kiero mensajes!!", "stop"),
        ("dont text me", "stop"),
        ("i don't want more messages", "stop"),
        ("quítenme de la lista", "stop"),
        ("START", "start"),
        ("empezar", "start"),
        ("mándeme mensajes otra vez", "start"),
        ("yes", None),
        ("YES", None),
        ("help", "help"),
        ("HELP pls", "help"),
        ("ayúdeme x favor", "help"),
        ("alluda", "help"),
        ("?", "help"),
        ("stop the bus ticket", None),
        ("please stop the bus", None),
        ("no me manden a otra escuela", None),
        ("mi hijo ya no quiere ir", None),
        ("el alto de la esquina", None),
        ("where does the bus stop", None),
        ("help my son with math", None),
        ("", None),
    ],
)
def test_a_command_is_the_whole_message_or_none(
    keywords: Keywords, text: str, command: str | None
) -> None:
    assert keywords.command(text) == command


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        ("thanks", "Grasias!", "es"),
        ("thanks", "thank u so much", "en"),
        ("thanks", "Dios se lo pague", "es"),
        ("thanks", "gracias pero a que hora es", None),
        ("greetings", "ola buenas", "es"),
        ("greetings", "Quiubo", "es"),
        ("greetings", "hi teacher", "en"),
        ("greetings", "hola necesito comida", None),
        ("answer_yes", "sí, iremos", "es"),
        ("answer_yes", "ay estaremos", "es"),
        ("answer_yes", "we go", "en"),
        ("answer_yes", "Haa!", "so"),
        ("answer_yes", "نعم", "ar"),
        ("answer_yes", "Да, придём", "ru"),
        ("answer_no", "아니요", "ko"),
        ("answer_no", "Maya", "so"),
        ("answer_no", "nou pap ka vini", "ht"),
        ("answer_no", "we no come", "en"),
        ("answer_no", "fíjese que no", "es"),
        ("answer_no", "no", "en"),
        ("answer_maybe", "tal ves", "es"),
        ("answer_maybe", "i no know", "en"),
        ("help", "menu", "en"),
        ("skip", "no ocupo nada", "es"),
        ("skip", "no need", "en"),
        ("languages", "Español", "es"),
        ("languages", "no ablo inglés", "es"),
        ("languages", "i no speak english", "es"),
        ("languages", "English", "en"),
        ("languages", "中文", "zh-Hans"),
        ("languages", "soomaali", "so"),
        ("languages", "my son needs english help", None),
    ],
)
def test_the_ways_parents_write_are_known(
    keywords: Keywords, kind: str, text: str, code: str | None
) -> None:
    assert keywords.is_a(kind, text) == code


@pytest.mark.parametrize(("one", "other"), list(combinations(COMMANDS, 2)))
def test_no_word_is_two_commands(keywords: Keywords, one: str, other: str) -> None:
    def forms(name: str) -> set[str]:
        return keywords.provider[name] | {words(w) for said in TABLE[name].values() for w in said}

    assert not forms(one) & forms(other)


@pytest.mark.parametrize("kind", ["thanks", "acknowledged", "greetings", "languages", "skip"])
def test_small_talk_is_never_a_stop_or_a_start(keywords: Keywords, kind: str) -> None:
    said = [w for forms in TABLE[kind].values() for w in forms]
    assert {w: keywords.command(w) for w in said if keywords.command(w) in ("stop", "start")} == {}


@pytest.mark.parametrize("kind", ["answer_yes", "answer_no", "answer_maybe"])
def test_every_language_can_answer_an_invitation(kind: str) -> None:
    said_elsewhere = {"zh-Hant", "es", "pt-BR"}  # their forms may stand with a sister language's
    assert set(TABLE[kind]) >= set(CATALOGUE) - said_elsewhere


def test_a_yes_and_a_no_are_never_confused() -> None:
    forms = {
        kind: {words(w) for said in TABLE[kind].values() for w in said}
        for kind in ("answer_yes", "answer_no", "answer_maybe")
    }
    for one, other in combinations(forms, 2):
        assert not forms[one] & forms[other]


@pytest.mark.parametrize("kind", KINDS)
def test_every_form_is_a_text_and_not_what_yaml_makes_of_yes_and_no(kind: str) -> None:
    assert all(isinstance(w, str) and words(w) for said in TABLE[kind].values() for w in said)


@pytest.mark.parametrize("kind", KINDS)
def test_every_table_is_keyed_by_a_known_language(kind: str) -> None:
    assert set(TABLE[kind]) <= {*CATALOGUE, *growing()}


def test_a_languages_name_names_one_language_only() -> None:
    forms = [words(w) for said in TABLE["languages"].values() for w in set(map(words, said))]
    assert sorted(set(forms)) == sorted(forms)


@pytest.mark.parametrize("code", list(CATALOGUE))
def test_every_language_is_set_by_its_own_and_by_its_english_name(
    keywords: Keywords, code: str
) -> None:
    language = CATALOGUE[code]
    assert keywords.is_a("languages", language.name) == code
    assert keywords.is_a("languages", language.english.partition(" (")[0]) is not None


@pytest.mark.parametrize(
    ("name", "word", "network"),
    [
        ("stop", "Cancel", True),
        ("stop", "alto", False),
        ("start", "unstop", True),
        ("help", "INFO", True),
        ("help", "ayuda", False),
    ],
)
def test_what_the_network_answers_itself_is_told_apart(
    keywords: Keywords, name: str, word: str, network: bool
) -> None:
    assert keywords.is_providers(name, word) is network
