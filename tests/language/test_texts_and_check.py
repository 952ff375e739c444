"""Texts: an id and its arguments become words; nothing is half said. And what the check finds."""

from __future__ import annotations

import shutil
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from bot.conversation.turn import Tools
from bot.language import formats, ledger, reviewing
from bot.language.check import asked_of_families, faults
from bot.language.languages import CATALOGUE, RESPONSES, shipped
from bot.language.ledger import Entry, Review
from bot.language.texts import MissingTextError, Texts

ASKS_IN_A_CHOICE = """\
hello =
    { $name ->
        [one] ¿Tiene papeles?
       *[other] Hola
    }"""
"""What is asked only where there is one."""


@pytest.fixture(scope="module")
def texts(loaded_tools: Tools) -> Texts:
    return loaded_tools.texts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for code, hello in (("en", "Hello { $name }"), ("es", "Hola { $name }")):
        (tmp_path / code).mkdir()
        (tmp_path / code / "a.ftl").write_text(f"hello = {hello}\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("code", "argument", "said"),
    [
        ("en", {"date": "2026-12-03"}, "Thursday, December 3"),
        ("es", {"date": "2026-12-03"}, "jueves 3 de diciembre"),
        ("en", {"date": "2026-12-03", "short": True}, "Thu, Dec 3"),
        ("es", {"date": "2026-12-03", "short": True}, "jue 3 dic"),
        ("en", {"time": "18:00"}, "6:00 PM"),
        ("en", {"time": "00:30"}, "12:30 AM"),
        ("en", {"month": "2026-11"}, "Nov 2026"),
        ("en", {"language": "zh-Hans"}, "Chinese"),
        ("es", {"language": "ht"}, "criollo haitiano"),
        ("en", {"list": []}, ""),
        ("en", {"list": ["a"]}, "a"),
        ("es", {"list": ["a", "b", "c"]}, "a, b y c"),
        ("es", {"list": [{"language": "en"}, {"say": "need-ride"}]}, "inglés y transporte"),
        ("es", {"say": "layer-state"}, "regla estatal"),
        ("en", 3, "3"),
    ],
)
def test_marked_arguments_are_said_in_the_readers_language(
    texts: Texts, code: str, argument: Any, said: str
) -> None:
    args = {"needs": argument, "day": "x"}
    assert f": {said}. " in texts.render(code, "rsvp-needs-asked", args)


@pytest.mark.parametrize("code", shipped())
def test_a_time_holds_no_odd_spaces(texts: Texts, code: str) -> None:
    said = texts.render(code, "rsvp-coming", {"title": "x", "day": "x", "time": {"time": "18:00"}})
    assert not set(said) & set("\u00a0\u202f\u2009")


@pytest.mark.parametrize(
    ("text_id", "args"),
    [
        ("no-such-text", {}),
        ("rsvp-needs-asked", {}),
        ("rsvp-needs-asked", {"needs": "x"}),
        ("rsvp-needs-asked", {"needs": {"say": "no-such-text"}, "day": "x"}),
        ("rsvp-needs-asked", {"needs": {"unknown": 1}, "day": "x"}),
    ],
)
def test_nothing_is_half_said(texts: Texts, text_id: str, args: dict[str, Any]) -> None:
    with pytest.raises(MissingTextError):
        texts.render("en", text_id, args)


def test_a_language_without_texts_says_nothing(texts: Texts) -> None:
    with pytest.raises(MissingTextError):
        texts.render("sw", "social-hello")


@pytest.mark.parametrize(
    ("code", "text_id", "args", "draft"),
    [
        ("es", "fact-enr-01", {}, True),
        ("es", "safety-abuse", {}, True),
        ("es", "consent-stop", {}, True),
        ("es", "social-hello", {}, False),
        ("en", "fact-enr-01", {}, False),
        ("es", "cited", {"fact": {"say": "fact-enr-01"}}, True),
        ("es", "cited", {"fact": {"say": "social-hello"}}, False),
    ],
)
def test_a_draft_about_rights_or_safety_is_known_as_one_even_inside(
    texts: Texts, code: str, text_id: str, args: dict[str, Any], draft: bool
) -> None:
    assert texts.is_stakes_draft(code, text_id, args) is draft


def test_a_reviewed_text_is_no_draft(folder: Path) -> None:
    assert Texts((), folder).is_draft("es", "hello")
    assert not Texts((), folder).is_draft("en", "hello")
    reviewing.mark(Texts((), folder), "es", ["hello"], "The office", date(2026, 11, 26))
    assert not Texts((), folder).is_draft("es", "hello")


def test_a_ledger_that_speaks_of_no_text_is_a_fault(folder: Path) -> None:
    ledger.write(folder, "es", {"gone": Entry("gone", "11111111")})
    assert faults((), folder) == ["es: the ledger knows gone, which is in no English file"]


def test_a_version_follows_the_words_and_nothing_else(folder: Path) -> None:
    first = Texts((), folder).version("es", "hello")
    assert Texts((), folder).version("es", "hello") == first
    path = folder / "es/a.ftl"
    path.write_text("# moved, with a note\n\n" + path.read_text("utf-8"), "utf-8")
    assert Texts((), folder).version("es", "hello") == first
    path.write_text("hello = Buenas { $name }\n", "utf-8")
    assert Texts((), folder).version("es", "hello") != first
    with pytest.raises(MissingTextError):
        Texts((), folder).version("es", "no-such-text")


@pytest.mark.parametrize(
    ("code", "line", "fault"),
    [
        ("es", "other = x", "is in no English file"),
        ("en", "other = x", "es: other is missing"),
        ("es", "hello = Hola", "takes other arguments"),
        ("es", "hello = Hola { $nombre }", "takes other arguments"),
        ("es", "hello = Hola { $name } \u2019", "curly quote"),
        ("es", "hello = Hola\u00a0{ $name }", "no-break space"),
        ("es", "hello = Hola { $name } \u2014 x", "dash"),
        ("en", "hello = { $name }, reply STOP", "offers STOP"),
        ("en", 'hello = { $name }, text "CANCEL"', "offers CANCEL"),
        ("es", "hello = { $name }, responda YES", "offers YES"),
        ("es", "hello = { $name", "cannot be read"),
        ("es", ASKS_IN_A_CHOICE, "asks a family for its status"),
    ],
)
def test_a_fault_in_a_text_is_found(folder: Path, code: str, line: str, fault: str) -> None:
    path = folder / code / "a.ftl"
    kept = "" if line.startswith("hello") else path.read_text("utf-8")
    path.write_text(kept + line + "\n", "utf-8")
    assert [f for f in faults((), folder) if fault in f]


def test_what_was_reviewed_at_the_desk_is_looked_through_as_the_line_says_it(folder: Path) -> None:
    texts = Texts((), folder)
    english = texts.digest("en", "hello") or ""
    asks = "{ $name }, ¿tiene papeles?"
    assert asked_of_families(texts, {"hello"}) == []
    texts.lay([Review("es", "hello", english, asks, "The office", date(2026, 11, 26))])
    assert asked_of_families(texts, {"hello"}) == ["es: hello asks a family for its status"]
    assert asked_of_families(texts, {"another"}) == []


def test_texts_without_a_fault_have_none(folder: Path) -> None:
    assert faults((), folder) == []


def test_a_text_that_is_given_twice_is_found(folder: Path) -> None:
    shutil.copy(folder / "es/a.ftl", folder / "es/b.ftl")
    assert faults((), folder) == ["es/b.ftl: hello is given twice"]


def test_shipped_are_the_languages_of_the_catalogue_with_a_folder() -> None:
    assert set(shipped()) >= {"en", "es"}
    assert all((RESPONSES / code).is_dir() for code in shipped())
    assert shipped()[0] == "en"


def test_the_catalogue_names_each_language_once_in_itself() -> None:
    assert len(CATALOGUE) == 17
    assert len({language.name for language in CATALOGUE.values()}) == 17
    assert {code for code, known in CATALOGUE.items() if known.dir == "rtl"} == {"ar", "ur", "prs"}


WRITTEN = {
    "en": ("Thursday, December 3", "Thu, Dec 3", "6:05 PM", "Dec 2026", "a, b, and c"),
    "es": ("jueves 3 de diciembre", "jue 3 dic", "6:05 p.m.", "dic de 2026", "a, b y c"),
    "ar": ("الخميس 3 ديسمبر", "الخميس 3 ديسمبر", "6:05 م", "ديسمبر 2026", "a وb وc"),
    "zh-Hans": ("12月3日星期四", "12月3日周四", "下午6:05", "2026年12月", "a、b和c"),
    "zh-Hant": ("12月3日星期四", "12月3日週四", "下午6:05", "2026年12月", "a、b和c"),
    "vi": ("Thứ Năm, ngày 3/12", "Th 5, 3/12", "6:05 CH", "12/2026", "a, b và c"),
    "pt-BR": ("quinta-feira, 3 de dezembro", "qui. 3 dez.", "18:05", "dez. de 2026", "a, b e c"),
    "ht": ("jedi 3 desanm", "jedi 3 desanm", "6:05 PM", "desanm 2026", "a, b ak c"),
    "ru": ("четверг, 3 декабря", "чт, 3 дек.", "18:05", "декабрь 2026", "a, b и c"),
    "so": ("Khamiis, 3 Diseembar", "Khms 3 Dis", "6:05 PM", "Dis 2026", "a, b iyo c"),
    "ur": ("جمعرات 3 دسمبر", "جمعرات 3 دسمبر", "6:05 PM", "دسمبر 2026", "a، b، اور c"),
    "hmn": (
        *("Thursday, lub kaum ob hlis tim 3", "Thursday, lub kaum ob hlis tim 3"),
        *("6:05 PM", "lub kaum ob hlis 2026", "a, b thiab c"),
    ),
    "fil": ("Huwebes, Disyembre 3", "Huw, Dis 3", "6:05 PM", "Dis 2026", "a, b, at c"),
    "ko": ("12월 3일 목요일", "12월 3일 목", "오후 6:05", "2026년 12월", "a, b 및 c"),
    "fr": ("jeudi 3 décembre", "jeu. 3 déc.", "18 h 05", "déc. 2026", "a, b et c"),
    "uk": ("четвер, 3 грудня", "чт, 3 груд.", "18:05", "грудень 2026", "a, b і c"),
    "prs": ("پنجشنبه 3 دسمبر", "پنجشنبه 3 دسم", "6:05 بعدازظهر", "دسم 2026", "a، b، و c"),
}


@pytest.mark.parametrize("code", list(CATALOGUE))
def test_dates_hours_and_lists_are_in_the_language_itself(code: str) -> None:
    """Written out for each: CLDR falls back silently where it does not know a language."""
    language, when = CATALOGUE[code], date(2026, 12, 3)
    written = (
        formats.day(language, when),
        formats.day(language, when, short=True),
        formats.hour(language, time(18, 5)),
        formats.month(language, when),
        formats.listing(language, ["a", "b", "c"]),
    )
    assert written == WRITTEN[code]
    assert formats.listing(language, ["a"]) == "a"
    assert formats.listing(language, []) == ""


def test_no_language_borrows_its_names_from_another() -> None:
    named = [tuple(formats.month_names(language).values()) for language in CATALOGUE.values()]
    assert len(set(named)) == len(CATALOGUE)
