"""Translations go out to translators and come back; what nobody has read stays a draft."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.errors import NotReady
from bot.language import exchange, ledger, patterns, reviewing
from bot.language.exchange import NotAFileError, Unit
from bot.language.languages import RESPONSES
from bot.language.ledger import Entry, Standing
from bot.language.patterns import NotATextError
from bot.language.texts import SOURCE, Texts

TODAY = date(2026, 11, 26)
ENGLISH = """# For the menu.
hello = Hello { $name }

# Said when somebody comes.
coming =
    { $n ->
        [one] one child
       *[other] { $n } children
    } will come
fact-one = You have a right.
"""
SPANISH = """hello = Hola { $name }

coming = vienen { $n }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for code, written in ((SOURCE, ENGLISH), ("es", SPANISH)):
        (tmp_path / code).mkdir()
        (tmp_path / code / "a.ftl").write_text(written, "utf-8")
    pack = tmp_path / "packs/us"
    pack.mkdir(parents=True)
    (pack / "en.ftl").write_text("food = Food is free.\n", "utf-8")
    return tmp_path


@pytest.fixture
def texts(folder: Path) -> Texts:
    return Texts(("us",), folder)


def again(texts: Texts) -> Texts:
    return Texts(texts.packs, texts.folder)


def standings(texts: Texts) -> dict[str, str]:
    fresh = again(texts)
    return {one: fresh.standing("es", one).value for one in sorted(fresh.ids(SOURCE))}


def given(texts: Texts, **targets: str) -> list[Unit]:
    """What a translator sends back: these, marked as reviewed."""
    by_id = {unit.id: unit for unit in reviewing.units(reviewing.sides(texts, "es"))}
    return [Unit(one, by_id[one].source, words, True) for one, words in targets.items()]


def test_what_has_no_words_is_missing_and_the_rest_are_drafts(texts: Texts) -> None:
    assert standings(texts) == {
        "coming": "draft",
        "fact-one": "missing",
        "food": "missing",
        "hello": "draft",
    }


def test_a_review_holds_until_either_text_changes(texts: Texts) -> None:
    assert reviewing.mark(texts, "es", ["hello"], "The office", TODAY) == []
    assert standings(texts)["hello"] == "reviewed"
    spanish = texts.folder / "es/a.ftl"
    spanish.write_text(SPANISH.replace("Hola", "Buenas"), "utf-8")
    assert standings(texts)["hello"] == "draft"
    spanish.write_text(SPANISH, "utf-8")
    assert standings(texts)["hello"] == "reviewed"
    english = texts.folder / "en/a.ftl"
    english.write_text(ENGLISH.replace("Hello", "Good day"), "utf-8")
    assert standings(texts)["hello"] == "stale"
    assert again(texts).is_draft("es", "hello")


def test_a_new_draft_of_a_stale_text_is_no_review(texts: Texts) -> None:
    reviewing.mark(texts, "es", ["hello"], "The office", TODAY)
    english = texts.folder / "en/a.ftl"
    english.write_text(ENGLISH.replace("Hello", "Good day"), "utf-8")
    fresh = again(texts)
    assert reviewing.drafts_of_today(fresh, "es") == ["hello", "coming"]
    reviewing.mark(fresh, "es", ["hello", "coming"])
    assert standings(texts)["hello"] == "draft"
    assert reviewing.drafts_of_today(again(texts), "es") == []


def test_nothing_is_written_when_one_of_the_ids_is_unknown(texts: Texts) -> None:
    assert reviewing.mark(texts, "es", ["hello", "nothing"], "The office", TODAY) == ["nothing"]
    assert standings(texts)["hello"] == "draft"


def test_a_ledger_survives_being_written_and_read(folder: Path) -> None:
    entries = {
        "a": Entry("a", "11111111", "22222222", "Ms. Ruíz, office", TODAY),
        "b": Entry("b", "33333333"),
    }
    ledger.write(folder, "es", entries)
    assert ledger.read(folder, "es") == entries


@pytest.mark.parametrize("broken", ["", "id\tsource\n", "id\tsource\twords\treviewed_by\n"])
def test_a_ledger_that_is_none_is_said_at_once(folder: Path, broken: str) -> None:
    (folder / "es/ledger.tsv").write_text(broken, "utf-8")
    with pytest.raises(NotReady, match=r"ledger\.tsv"):
        ledger.read(folder, "es")


def test_a_date_that_is_none_is_said_at_once(folder: Path) -> None:
    head = "\t".join(ledger.COLUMNS)
    (folder / "es/ledger.tsv").write_text(f"{head}\nhello\t1\t2\tme\tyesterday\n", "utf-8")
    with pytest.raises(NotReady, match="yesterday"):
        ledger.read(folder, "es")


@pytest.mark.parametrize("ending", [".po", ".xlf", ".xliff"])
def test_every_text_comes_back_as_it_went_out(texts: Texts, tmp_path: Path, ending: str) -> None:
    reviewing.mark(texts, "es", ["hello"], "The office", TODAY)
    out = reviewing.units(reviewing.sides(again(texts), "es"))
    exchange.write(tmp_path / f"x{ending}", "es", out)
    code, back = exchange.read(tmp_path / f"x{ending}")
    assert code == "es"
    assert [(u.id, u.source, u.target, u.reviewed) for u in back] == [
        (u.id, u.source, u.target, u.reviewed) for u in out
    ]
    done = reviewing.take_in(again(texts), "es", back, "Somebody else", TODAY)
    assert (done.changed, done.reviewed, done.refused) == ((), (), ())
    assert (texts.folder / "es/a.ftl").read_text("utf-8") == SPANISH


@pytest.mark.parametrize("ending", [".po", ".xlf"])
def test_the_real_texts_go_out_and_come_back_unchanged(tmp_path: Path, ending: str) -> None:
    real = Texts(("us", "state-example", "example-district"), RESPONSES)
    for code in ("ar", "zh-Hant"):
        out = reviewing.units(reviewing.sides(real, code))
        exchange.write(tmp_path / f"x{ending}", code, out)
        _, back = exchange.read(tmp_path / f"x{ending}")
        done = reviewing.take_in(real, code, back, "Nobody", TODAY, write=False)
        assert (done.changed, done.reviewed, done.refused) == ((), (), ())
        assert done.untouched == len(real.ids(SOURCE))


def test_what_a_translator_reads_beside_a_text_says_what_is_at_stake(texts: Texts) -> None:
    notes = {unit.id: unit.note for unit in reviewing.units(reviewing.sides(texts, "es"))}
    assert notes["hello"] == "For the menu."
    assert "Rights" in notes["fact-one"]


def test_a_changed_and_a_new_translation_are_written_where_they_belong(texts: Texts) -> None:
    new = "{ $n ->\n    [one] viene un niño\n   *[other] vienen { $n } niños\n}"
    back = given(texts, coming=new, food="La comida es gratis.", hello="Hola { $name }")
    done = reviewing.take_in(texts, "es", back, "The office", TODAY)
    assert (done.changed, done.reviewed) == (("coming", "food"), ("coming", "food", "hello"))
    assert done.refused == ()
    fresh = again(texts)
    assert fresh.render("es", "coming", {"n": 1}) == "viene un niño"
    assert fresh.render("es", "coming", {"n": 3}) == "vienen 3 niños"
    assert (texts.folder / "packs/us/es.ftl").read_text("utf-8") == "food = La comida es gratis.\n"
    assert (texts.folder / "es/a.ftl").read_text("utf-8").startswith("hello = Hola { $name }\n\n")
    entry = ledger.read(texts.folder, "es")["food"]
    assert (entry.reviewed_by, entry.reviewed_on) == ("The office", TODAY)
    assert standings(texts)["food"] == "reviewed"


def test_a_change_without_a_review_takes_the_review_away(texts: Texts) -> None:
    reviewing.mark(texts, "es", ["hello"], "The office", TODAY)
    back = [Unit("hello", "Hello { $name }", "Buenos días, { $name }", reviewed=False)]
    done = reviewing.take_in(again(texts), "es", back, "Somebody", TODAY)
    assert (done.changed, done.reviewed) == (("hello",), ())
    assert standings(texts)["hello"] == "draft"


@pytest.mark.parametrize(
    ("text_id", "target", "why"),
    [
        ("nothing", "Hola", "no English text"),
        ("hello", "Hola { $name", "brace"),
        ("hello", "Hola", "other arguments"),
        ("hello", "Hola { $nombre }", "other arguments"),
        ("hello", "Hola { $name }\n.attribute = x", "dot"),
        ("hello", "Hola… { $name }", "ellipsis"),
        ("fact-one", "Escriba su número de seguro social", "asks a family"),
        ("fact-one", "Responda STOP", "network"),
    ],
)
def test_a_row_that_must_not_be_taken_is_named_and_keeps_no_other_out(
    texts: Texts, text_id: str, target: str, why: str
) -> None:
    by_id = {s.english.id: s.english.words for s in reviewing.sides(texts, "es")}
    back = [
        Unit(text_id, by_id.get(text_id, "x"), target, reviewed=True),
        Unit("food", by_id["food"], "La comida es gratis.", reviewed=True),
    ]
    done = reviewing.take_in(texts, "es", back, "The office", TODAY)
    assert [one.id for one in done.refused] == [text_id]
    assert why in done.refused[0].why
    assert done.changed == ("food",)


def test_a_file_made_from_older_english_is_not_taken(texts: Texts) -> None:
    back = [Unit("hello", "Hi { $name }", "Hola, { $name }", reviewed=True)]
    done = reviewing.take_in(texts, "es", back, "The office", TODAY)
    assert "changed since" in done.refused[0].why
    assert standings(texts)["hello"] == "draft"


def test_a_trial_writes_nothing(texts: Texts) -> None:
    before = {p: p.read_bytes() for p in texts.folder.rglob("*") if p.is_file()}
    done = reviewing.take_in(
        texts, "es", given(texts, food="La comida es gratis."), "The office", TODAY, write=False
    )
    assert done.changed == ("food",)
    assert {p: p.read_bytes() for p in texts.folder.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize(
    ("name", "holds"),
    [
        ("x.txt", "hello"),
        ("x.po", "\x00\x01 no such thing"),
        ("x.xlf", "<html></html>"),
        ("x.xlf", "<xliff"),
        ("x.xlf", ""),
        ("x.xlf", '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff>&a;</xliff>'),
    ],
)
def test_a_file_that_is_none_is_said_to_be_none(tmp_path: Path, name: str, holds: str) -> None:
    (tmp_path / name).write_text(holds, "utf-8")
    with pytest.raises(NotAFileError, match=name.partition(".")[0]):
        exchange.read(tmp_path / name)


def test_an_id_that_is_given_twice_is_refused(tmp_path: Path) -> None:
    unit = Unit("a", "A", "B", reviewed=False)
    exchange.write(tmp_path / "x.xlf", "es", [unit, unit])
    with pytest.raises(NotAFileError, match="twice: a"):
        exchange.read(tmp_path / "x.xlf")


def test_writing_a_text_back_changes_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.ftl"
    path.write_text(ENGLISH, "utf-8")
    for one in patterns.read([path]).values():
        patterns.put(path, one.id, one.words)
    assert path.read_text("utf-8") == ENGLISH
    patterns.put(path, "coming", "nobody comes { $n }")
    assert path.read_text("utf-8") == ENGLISH[: ENGLISH.index("coming")] + (
        "coming = nobody comes { $n }\nfact-one = You have a right.\n"
    )


@pytest.mark.parametrize("words", ["a {", ".x", "{ $n ->\n [one] x\n}", "", "  ", "[x", "*a", "}"])
def test_what_fluent_cannot_read_is_no_text(words: str) -> None:
    with pytest.raises(NotATextError):
        patterns.parsed("z", words)


def test_standing_of_a_text_without_a_ledger() -> None:
    assert ledger.standing(None, "1", None) is Standing.MISSING
    assert ledger.standing(None, "1", "2") is Standing.DRAFT
