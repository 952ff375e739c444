"""Languages without texts: their names are known, and lead to nobody else's."""

from __future__ import annotations

import pytest

from bot.dialogue.answer import _LANGUAGE
from bot.language.beyond import beyond, menu, name_of
from bot.language.detect import recognises
from bot.language.keywords import Keywords
from bot.language.languages import CATALOGUE, shipped


@pytest.fixture(scope="module")
def keywords() -> Keywords:
    return Keywords()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hablo mam", "mam"),
        ("i speak mam", "mam"),
        ("idioma Mam", "mam"),
        ("Maya Mam", "mam"),
        ("K'iche'", "quc"),
        ("solo hablo quiché", "quc"),
        ("Q’anjob’al", "kjb"),
        ("interprete de kanjobal", "kjb"),
        ("MIXTECO", "mix"),
        ("Kiswahili", "sw"),
        ("i speak swahili", "sw"),
        ("नेपाली", "ne"),
        ("မြန်မာ", "my"),
        ("پښتو", "ps"),
        ("karen language", "ksw"),
        ("af maay", "so-may"),
        ("hrvatski", "hr"),
        ("i speak croatian", "hr"),
    ],
)
def test_a_languages_name_is_understood_as_families_write_it(
    keywords: Keywords, text: str, code: str
) -> None:
    assert keywords.is_a("languages", text) == code


@pytest.mark.parametrize("name", ["Karen", "German", "Maya", "Mam", "Mam please"])
def test_a_persons_name_is_no_language(keywords: Keywords, name: str) -> None:
    assert keywords.is_a("languages", name) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("Somali", "so"), ("farsi", "prs"), ("español", "es"), ("tagalog", "fil"), ("Hmoob", "hmn")],
)
def test_a_language_of_ours_stays_ours(keywords: Keywords, text: str, code: str) -> None:
    assert keywords.is_a("languages", text) == code


def test_the_table_holds_together() -> None:
    for code, one in beyond().items():
        assert code not in CATALOGUE
        assert _LANGUAGE.fullmatch(code), code
        assert one.through in shipped(), code
    names = [said for one in beyond().values() for said in (*one.said, *one.asked)]
    assert len(names) == len(set(names)), "two languages share a name"


def test_what_is_told_from_its_text_can_be_named_as_well() -> None:
    """Who is told "I cannot write Croatian yet" can say that it is Bosnian."""
    assert {"hr", "bs", "sr", "ksw", "my", "hi"} <= {c for c in beyond() if recognises(c)}


def test_families_are_shown_the_names_of_spoken_languages_too() -> None:
    assert "Mam" in menu()
    assert len(menu()) < 6  # the list of languages is a text message


@pytest.mark.parametrize(
    ("code", "reader", "name"),
    [
        ("sw", "en", "Swahili"),
        ("sw", "es", "suajili"),
        ("mam", "es", "Mam"),
        ("so-may", "en", "Af Maay"),
        ("zz", "en", "zz"),
    ],
)
def test_a_language_is_called_as_its_reader_calls_it_else_as_it_calls_itself(
    code: str, reader: str, name: str
) -> None:
    assert name_of(code, reader) == name
